"""The open documents in the window: the commands for them, and the row above the page once there are two."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from writer.assist.open_documents import OpenDocuments
from writer.tongue import amount, counted, tr
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
        self._said = documents.shown.number
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
        self._announce(row)

    def _announce(self, row: TabRow) -> None:
        """Have a screen reader say which document is shown now, unless it reads the row anyway."""
        documents = self._documents
        if documents.shown.number == self._said:
            return
        self._said = documents.shown.number
        if not row.hasFocus():
            place = documents.tabs.index(documents.shown) + 1
            words = tr(
                "{document}, {place} of {count}",
                document=documents.shown.title,
                place=amount(place),
                count=amount(len(documents.tabs)),
            )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))

    def _made(self) -> TabRow:
        from writer.ui.tab_row import TabRow  # most write on one document

        documents = self._documents
        row = TabRow()
        row.chosen.connect(self._on_chosen)
        row.close_wanted.connect(lambda place: self._files.close(documents.tabs[place]))
        row.moved.connect(documents.move)
        row.left.connect(self._window.page.setFocus)
        row.menu_wanted.connect(self._open_menu)
        self._window.set_tab_row(row)
        if sys.platform != "darwin":  # where Alt and a digit write a sign
            for number in range(1, 10):
                key = QShortcut(QKeySequence(f"Alt+{number}"), self._window)
                key.activated.connect(lambda place=number - 1: self._go_to(place))
        return row

    def _on_chosen(self, place: int) -> None:
        if not self._documents.show(self._documents.tabs[place]):
            self._show()

    def _open_menu(self, place: int, where: QPoint) -> None:
        """What can be done with a tab, which is shown for it."""
        documents = self._documents
        if not documents.show(documents.tabs[place]):
            return
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for command in (Command.CLOSE_TAB, Command.CLOSE_OTHERS, Command.REOPEN_CLOSED):
            menu.addAction(self._window.commands[command])
        menu.popup(where)

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
