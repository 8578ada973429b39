"""The open documents in the window: the commands for them, and the row above the page once there are two."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from writer.assist.open_documents import OpenDocuments
from writer.tongue import counted
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage

if TYPE_CHECKING:
    from writer.app.files import FileCommands
    from writer.ui.tab_row import TabRow

STAYED = "tabs stayed"


class TabsWiring(QObject):
    """Connects the documents of one window with its commands and its row."""

    def __init__(self, window: MainWindow, documents: OpenDocuments, files: FileCommands) -> None:
        super().__init__()
        self._window, self._documents, self._files = window, documents, files
        self.row: TabRow | None = None
        commands = window.commands
        commands[Command.CLOSE_TAB].triggered.connect(lambda: files.close(documents.shown))
        commands[Command.CLOSE_OTHERS].triggered.connect(lambda: self._close_others())
        commands[Command.REOPEN_CLOSED].triggered.connect(lambda: documents.reopen_closed())
        commands[Command.NEXT_TAB].triggered.connect(lambda: documents.step(1))
        commands[Command.PREVIOUS_TAB].triggered.connect(lambda: documents.step(-1))
        commands[Command.FULL_SCREEN].toggled.connect(lambda _on: self._show())
        documents.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        """The row as the documents are now."""
        documents, commands = self._documents, self._window.commands
        several = documents.several
        for command in (Command.CLOSE_OTHERS, Command.NEXT_TAB, Command.PREVIOUS_TAB):
            commands[command].setEnabled(several)
        commands[Command.REOPEN_CLOSED].setEnabled(documents.can_reopen)
        if not several:
            if self.row:
                self.row.hide()
            return
        row = self.row = self.row or self._made()
        from writer.ui.tab_row import TabWords

        words = [
            TabWords(tab.title, str(tab.path) if tab.path else "", tab.modified, tab.read_only)
            for tab in documents.tabs
        ]
        row.show_tabs(words, documents.tabs.index(documents.shown))
        row.setVisible(not commands[Command.FULL_SCREEN].isChecked())

    def _made(self) -> TabRow:
        from writer.ui.tab_row import TabRow  # most write on one document

        documents = self._documents
        row = TabRow()
        row.chosen.connect(self._on_chosen)
        row.close_wanted.connect(lambda place: self._files.close(documents.tabs[place]))
        row.moved.connect(documents.move)
        row.left.connect(self._window.page.setFocus)
        self._window.set_tab_row(row)
        if sys.platform != "darwin":  # where Alt and a digit write a sign
            for number in range(1, 10):
                key = QShortcut(QKeySequence(f"Alt+{number}"), self._window)
                key.activated.connect(lambda place=number - 1: self._go_to(place))
        return row

    def _on_chosen(self, place: int) -> None:
        if not self._documents.show(self._documents.tabs[place]):
            self._show()

    def _go_to(self, place: int) -> None:
        tabs = self._documents.tabs
        if place < len(tabs):
            self._documents.show(tabs[place])

    def _close_others(self) -> None:
        """Close what needs no question; the others stay."""
        documents = self._documents
        for tab in documents.tabs:
            if tab is not documents.shown and not tab.modified:
                documents.close(tab)
        stayed = len(documents.tabs) - 1
        if stayed:
            sentence = counted(
                "{n} document with changes that are not saved stays open.",
                "{n} documents with changes that are not saved stay open.",
                stayed,
            )
            self._window.message_bar.show_message(BarMessage(sentence, key=STAYED))
