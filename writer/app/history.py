"""The history in the window: its dock, kept up to date while it can be seen, and reverting from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication

from writer.assist.document_port import DocumentPort
from writer.assist.history import History
from writer.engine.client.engine import Engine
from writer.engine.messages import Task
from writer.language.rewriting.history import Asked, Kind
from writer.models.installed import display_name
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.history.words import reverted_words
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

FOLLOW_MS: Final = 300
"""What is said of the edits follows the text this much later, once for many keys."""
TASKS: Final[Mapping[Kind, Task]] = {Kind.SUGGESTION: "completion", Kind.CORRECTION: "grammar", Kind.REWRITE: "rewrite"}
"""Whose model is asked for which edits."""
REVERTED: Final = "reverted"
UNDO: Final = "undo"


class HistoryWiring(QObject):
    """Connects one window with the history of its document."""

    undo_wanted = Signal()
    """What was reverted last is to be made again."""

    def __init__(
        self,
        window: MainWindow,
        document: DocumentPort,
        history: History,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self._window = window
        self._dock = window.history
        self._history = history
        self._now = now
        self._listed = False
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._show)
        dock = self._dock
        dock.ask(history.state, history.plan)
        dock.record_shown.connect(history.show)
        dock.record_opened.connect(lambda number: history.show(number, keyboard=True))
        dock.revert_wanted.connect(self._revert)
        dock.copy_wanted.connect(lambda text: QGuiApplication.clipboard().setText(text))
        dock.left.connect(window.page.setFocus)
        history.changed.connect(self._on_changed)
        document.edited.connect(lambda _edit: self._on_edited())
        window.message_bar.action_chosen.connect(self._on_action)
        window.commands[Command.HISTORY].toggled.connect(self._on_toggled)

    def _on_toggled(self, on: bool) -> None:
        if on:
            self._listed = False
            self._show()
            self._dock.take_keyboard()

    def _on_edited(self) -> None:
        """Undo would take back something else by now."""
        self._window.message_bar.dismiss(REVERTED)
        self._wake()

    def _on_action(self, key: str, action: str) -> None:
        if (key, action) == (REVERTED, UNDO):
            self.undo_wanted.emit()

    def _on_changed(self) -> None:
        self._listed = False
        self._wake()

    def _wake(self) -> None:
        if self._dock.isVisible() and not self._follow.isActive():
            self._follow.start()

    def _show(self) -> None:
        """List what is new; else only look again at what has become of the edits."""
        self._follow.stop()
        if self._listed:
            self._dock.look_again()
            return
        self._listed = True
        self._dock.set_records(self._history.records(), self._history.today(), self._now().date())

    def _revert(self, number: int) -> None:
        plan = self._history.revert(number)
        self._show()
        self._history.show(number)
        words = reverted_words(plan)
        actions = ((UNDO, tr("Undo")),) if plan.replacements else ()
        self._window.message_bar.show_message(BarMessage(words, Severity.NOTICE, actions, REVERTED))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))


def model_names(engine: Engine) -> Callable[[Asked], str]:
    """What the model is called that `engine` asks for an edit; "" while there is none."""

    def name(asked: Asked) -> str:
        model = engine.state_of("grammar" if asked.checked else TASKS[asked.kind]).model
        return display_name(model.path, model.name) if model else ""

    return name
