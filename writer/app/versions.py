"""Versions in the window: their dock, comparing, and bringing one back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication

from writer.assist.background import Background
from writer.assist.open_document import OpenDocument
from writer.assist.settings_keeper import SettingsKeeper
from writer.assist.versioning import RESTORED, Versioning
from writer.documents.versions import Version
from writer.text.differences import Difference, difference
from writer.tongue import amount, tr
from writer.ui.actions import Command
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.settings.settings_window import SettingsWindow
from writer.ui.versions.panel import VersionsPanel
from writer.ui.versions.words import EMPTY, OFF, size_words, title_words

if TYPE_CHECKING:
    from writer.ui.difference_window import DifferenceWindow

FOLLOW_MS: Final = 800
"""What is different now is seen anew this long after typing rests."""
BROUGHT_BACK: Final = "version"
UNDO: Final = "undo"


class VersionsWiring(QObject):
    """Connects the versions of the document with one window."""

    undo_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        panel: VersionsPanel,
        port: EditorPort,
        document: OpenDocument,
        versioning: Versioning,
        settings: SettingsKeeper,
        background: Background,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self._window, self._panel, self._port, self._document = window, panel, port, document
        self._versioning, self._settings, self._background = versioning, settings, background
        self._now = now
        self._texts: dict[int, str] = {}
        self.difference: DifferenceWindow | None = None
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow.timeout.connect(lambda: self._look(panel.number))
        versioning.changed.connect(self._list)
        port.edited.connect(lambda _edit: self._on_edited())
        document.parting.connect(lambda _number: self._on_parting())
        panel.chosen.connect(self._look)
        panel.compare_wanted.connect(lambda number: self._with_text(number, self._compare))
        panel.restore_wanted.connect(lambda number: self._with_text(number, self._restore))
        panel.copy_wanted.connect(lambda number: self._with_text(number, self._copy))
        panel.left.connect(window.page.setFocus)
        window.commands[Command.VERSIONS].toggled.connect(self._on_toggled)
        window.message_bar.action_chosen.connect(self._on_action)

    def attach(self, window: SettingsWindow) -> None:
        """Show in its Privacy section how much is kept."""
        kept = window.kept
        kept.show_size(self._versioning.size())
        self._versioning.changed.connect(lambda: kept.show_size(self._versioning.size()))
        kept.clear_wanted.connect(lambda: self._versioning.clear(lambda _cleared: None))

    # -- the list --------------------------------------------------------------------------------------------------

    def _on_toggled(self, on: bool) -> None:
        if on:
            self._list()
            self._panel.take_keyboard()

    def _list(self) -> None:
        if self._panel.isVisible() or self._window.commands[Command.VERSIONS].isChecked():
            self._versioning.versions(self._show)

    def _show(self, versions: list[Version]) -> None:
        self._texts = {number: text for number, text in self._texts.items() if number == self._panel.number}
        empty = EMPTY if self._settings().saving.versions else OFF
        first = not self._panel.list.listed
        self._panel.show_versions(versions, self._now().date(), empty)
        size = self._versioning.size()
        limit = tr("{size} MB", size=amount(self._settings().saving.versions_megabytes))
        used = tr("All versions of all documents: {size} of {limit}.", size=size_words(size), limit=limit)
        self._panel.show_room(used if size else "")
        if first and self._panel.isVisible():
            self._panel.take_keyboard()

    def _on_parting(self) -> None:
        """No version of this document is to come back into the next one."""
        self._texts.clear()
        if self.difference is not None:
            self.difference.close()

    def _on_edited(self) -> None:
        """Undo would take back something else by now."""
        self._window.message_bar.dismiss(BROUGHT_BACK)
        if self._panel.isVisible():
            self._follow.start()

    # -- the chosen one --------------------------------------------------------------------------------------------

    def _with_text(self, number: int, then: Callable[[int, str], None]) -> None:
        """Call `then` with the text of a version, if it is still kept."""
        if number in self._texts:
            then(number, self._texts[number])
            return

        def found(text: str | None) -> None:
            if text is not None:
                self._texts[number] = text
                then(number, text)
            else:
                self._window.message_bar.show_message(
                    BarMessage(tr("This version is no longer kept."), Severity.NOTICE, key=BROUGHT_BACK)
                )

        if number >= 0:
            self._versioning.text(number, found)

    def _look(self, number: int) -> None:
        """What restoring it would change."""
        self._with_text(number, self._compare_in_panel)

    def _compare_in_panel(self, number: int, text: str) -> None:
        now = self._document.text
        if len(self._texts) > 1:
            self._texts = {number: text}

        def show(shown: Difference) -> None:
            self._panel.show_difference(number, shown)

        self._background.run(lambda: difference(now, text), show)

    def _compare(self, number: int, text: str) -> None:
        if self.difference is None:
            from writer.ui.difference_window import DifferenceWindow

            self.difference = DifferenceWindow(tr("Version and page"), self._window)
            self.difference.action_chosen.connect(lambda _name: self._with_text(self._panel.number, self._restore))
        version = self._panel.version
        title = title_words(version, self._now().date()) if version else ""
        shown, now = self.difference, self._document.text
        restoring = (("restore", tr("Restore this version")),)
        shown.explain(title, tr("Only on the page"), tr("Only in the version"), restoring)
        shown.say()
        shown.come()
        self._background.run(lambda: difference(now, text), shown.show_difference)

    def _restore(self, _number: int, text: str) -> None:
        """One undo step; what was on the page is a version itself."""
        self._versioning.keep(RESTORED)
        self._document.bring_back(text)
        words = tr("The earlier version is on the page.")
        self._window.message_bar.show_message(BarMessage(words, Severity.NOTICE, ((UNDO, tr("Undo")),), BROUGHT_BACK))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))

    def _copy(self, _number: int, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _on_action(self, key: str, action: str) -> None:
        if (key, action) == (BROUGHT_BACK, UNDO):
            self.undo_wanted.emit()
