""" "Why nothing?" in the window: a few words in the status line, and the card with the last reasons."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal

from writer.assist.completing import Completer
from writer.assist.document_port import DocumentPort
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.client.engine import Engine
from writer.engine.client.state import Phase
from writer.language.completion.reasons import Reason
from writer.language.completion.silences import Silences
from writer.settings.schema import Settings
from writer.settings.validation import fields
from writer.tongue import amount, said, tr
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.suggestions.silence_words import Standing, hint_words
from writer.ui.suggestions.why_card import WIDTH, Act, WhyCard

HINT_MS: Final = 700
"""The words in the status line follow this long after a silence, so that they do not flicker while one types."""
BEFORE: Final = 160
"""UTF-16 units before the caret that are looked at."""
EAGERNESS: Final = "suggestions.eagerness"


class ExplainingWiring(QObject):
    """Connects one window with what its completer says about silence. The text it was about stays in memory."""

    model_wanted = Signal(str)
    """A section of the settings: the writer wants another model."""

    def __init__(
        self,
        window: MainWindow,
        document: DocumentPort,
        completer: Completer,
        engine: Engine,
        settings: SettingsKeeper,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._window = window
        self._document = document
        self._completer = completer
        self._engine = engine
        self._settings = settings
        self._clock = clock
        self._silences = Silences()
        self._reason: Reason | None = None
        self._caret = document.caret
        self.card = WhyCard(window.centralWidget())
        self._hint = QTimer(self, singleShot=True, interval=HINT_MS)
        self._hint.timeout.connect(self._show_hint)
        completer.silent.connect(self._on_silent)
        completer.shown.connect(lambda _text: self._on_shown())
        document.caret_moved.connect(self._keep_caret)
        document.edited.connect(lambda edit: self._keep_caret(edit.caret))
        engine.state_changed.connect(lambda _state: self._hint.start())
        settings.changed.connect(self._on_settings_changed)
        window.status_line.why_requested.connect(self.toggle)
        window.commands[Command.WHY_NOTHING].triggered.connect(lambda: self.toggle())
        self.card.act_chosen.connect(self._act)
        self.card.room_changed.connect(lambda: self.card.place(self._anchor()))
        self.card.closed.connect(lambda to_page: window.page.setFocus() if to_page else None)
        self._hint.start()  # that there is no model, or suggestions are off, is said before anything happens

    def toggle(self) -> None:
        """Open the card, or close it."""
        if self.card.isVisible():
            self.card.close_card()
            return
        standing, note = self._standing()
        self.card.open_card(self._silences, standing, note, self._clock(), self._anchor())

    # -- what happens ----------------------------------------------------------------------------------------

    def _on_silent(self, reason: Reason) -> None:
        caret = self._document.caret
        if reason is Reason.FOCUS_LOST and self.card.isVisible():
            return  # the card has the keyboard: nothing that needs an explanation
        if reason is Reason.CARET_MOVED and caret == self._caret:
            return  # it was not: other settings or another model interrupted what was under way
        before = self._document.text(max(0, caret - BEFORE), caret)
        self._silences = self._silences.with_silence(reason, before, self._clock())
        self._reason = reason
        self._hint.start()

    def _keep_caret(self, caret: int) -> None:
        """Called after the completer, which was connected first, has said what it has to say."""
        self._caret = caret

    def _on_shown(self) -> None:
        self._silences = self._silences.with_suggestion()
        self._reason = None
        self._show_hint()

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        if before.suggestions.enabled != now.suggestions.enabled:
            self._reason = None
            self._show_hint()

    def _act(self, act: Act) -> None:
        match act:
            case Act.MORE:
                self._more()
                return
            case Act.ON:
                self._settings.change("suggestions.enabled", True)
            case Act.MODEL | Act.CHOOSE:
                self.card.close_card(to_page=False)
                self._get_model(act)
                return
            case Act.WITH:
                self._window.commands[Command.NO_MODEL].trigger()
                self.card.close_card()
                self._window.page.setFocus()
                return
            case Act.NOW:
                pass
        self.card.close_card()
        self._window.page.setFocus()
        self._completer.suggest_now()

    def _get_model(self, act: Act) -> None:
        if act is Act.MODEL:
            self._window.show_first_start()
        else:
            self.model_wanted.emit("model")

    def _more(self) -> None:
        """One step towards more suggestions."""
        option = next(field.option for field in fields("suggestions") if field.key == EAGERNESS)
        most = option.maximum if option.maximum is not None else 1.0
        now = min(self._settings().suggestions.eagerness + option.step, most)
        self._settings.change(EAGERNESS, round(now, 4))
        if now >= most:
            self.card.limit(Act.MORE)
            self.card.say(tr("“{setting}” stands as far right as it goes.", setting=option.title))
        else:
            self.card.say(
                tr(
                    "“{setting}” now stands at {percent}%. Press again for still more.",
                    setting=option.title,
                    percent=amount(now * 100),
                )
            )

    # -- what is shown ---------------------------------------------------------------------------------------

    def _show_hint(self) -> None:
        self._hint.stop()
        standing, note = self._standing()
        sentence = note or standing.value or (said(self._reason.value) if self._reason else "")
        self._window.status_line.set_silence(hint_words(standing, self._reason), sentence)

    def _standing(self) -> tuple[Standing, str]:
        """What keeps every suggestion away, and the engine's own sentence about it, if it has one."""
        if not self._settings().suggestions.enabled:
            return Standing.OFF, ""
        state = self._engine.state_of("completion")
        match state.phase:
            case Phase.READY:
                return Standing.WORKING, ""
            case Phase.NO_MODEL:
                return (Standing.WITHOUT, state.note) if state.note else (Standing.NO_MODEL, "")
            case Phase.LOADING | Phase.RESTARTING:
                return Standing.LOADING, ""
            case Phase.FAILED:
                return Standing.FAILED, state.note

    def _anchor(self) -> QRect:
        """The end of the status line above which the card stands, in the pixels of its parent."""
        line = self._window.status_line
        spot = line.silence_spot()
        parent = self.card.parentWidget()
        corner = line.mapTo(parent, QPoint(spot.center().x(), 0)) if parent else QPoint()
        return QRect(corner.x() - WIDTH // 2, corner.y(), WIDTH, line.height())
