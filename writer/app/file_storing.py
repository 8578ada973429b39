"""How the file is stored, in the status line: encoding and line ends where they are unusual, and saving by itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from writer.assist.autosaving import Autosaving
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import keep_for_each
from writer.documents.encodings import ENCODINGS, NEWLINES, Encoding, encoding_of, newline_words, unusual
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from writer.app.files import FileCommands

SLOW_MS = 400
"""Saving that takes longer is shown."""


class StoringWiring(QObject):
    """The words about the file at the left of the status line, and the menu behind them."""

    def __init__(
        self,
        window: MainWindow,
        document: OpenDocument,
        files: FileCommands,
        autosaving: Autosaving,
        autosaves: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._window, self._document, self._files = window, document, files
        self._autosaves = autosaves
        self._saved_at = ""
        """When it was saved by itself, in words; "" when it was not."""
        autosaving.saved.connect(self._on_autosaved)
        document.opened.connect(self._on_opened)
        keep_for_each(document, lambda: self._saved_at, self._take_back, self._on_opened)
        document.changed.connect(self.show)
        document.saving_changed.connect(self.show)
        window.status_line.file.clicked.connect(lambda _on=False: self.open_menu())
        window.commands[Command.ENCODING].triggered.connect(lambda _on=False: self.open_menu())
        self.show()

    def show(self) -> None:
        """Say what there is to say."""
        stored = self._document.stored
        words = " · ".join(part for part in (self._saving_words(), unusual(stored)) if part)
        sentence = tr(
            "Encoding: {encoding}. Line ends: {line_ends}. A click changes them.",
            encoding=encoding_of(stored).words,
            line_ends=newline_words(stored.newline),
        )
        self._window.status_line.file.show_words(words, sentence)
        self._window.status_line.file.setToolTip(sentence)

    def open_menu(self) -> None:
        """Open the menu above the words in the status line."""
        menu = self.menu()
        line = self._window.status_line
        place = line.mapToGlobal(QPoint(line.file.x() if line.file.isVisible() else 16, 0))
        menu.popup(place - QPoint(0, menu.sizeHint().height()))

    def menu(self) -> QMenu:
        """Made anew each time; gone when it is closed."""
        menu = QMenu(self._window.status_line)
        menu.aboutToHide.connect(menu.deleteLater)
        stored = self._document.stored
        now = encoding_of(stored)
        again = menu.addMenu(tr("&Reopen with Encoding"))
        again.setEnabled(self._document.path is not None and stored.stamp is not None)
        for encoding in ENCODINGS:
            if not encoding.bom or encoding.codec != "utf-8":
                action = again.addAction(encoding.words)
                action.triggered.connect(lambda _on=False, encoding=encoding: self._reopen(encoding))
        save = menu.addMenu(tr("&Save with Encoding"))
        _choices(save, [(each.words, each == now) for each in ENCODINGS], lambda at: self._store(ENCODINGS[at]))
        ends = menu.addMenu(tr("&Line Ends"))
        _choices(ends, [(words, kind == stored.newline) for kind, words in NEWLINES], self._end_lines)
        return menu

    def _reopen(self, encoding: Encoding) -> None:
        path = self._document.path
        if path is not None:
            self._files.replace_for(lambda: self._document.open(path, encoding.codec))

    def _store(self, encoding: Encoding) -> None:
        self._document.store_as(encoding.codec, bom=encoding.bom)
        self._save_if_named()

    def _end_lines(self, number: int) -> None:
        self._document.end_lines_with(NEWLINES[number][0])
        self._save_if_named()

    def _save_if_named(self) -> None:
        if self._document.path is not None and self._document.modified:
            self._document.save()

    def _take_back(self, saved_at: str) -> None:
        self._saved_at = saved_at
        self.show()

    def _on_opened(self) -> None:
        self._saved_at = ""
        self.show()

    def _on_autosaved(self) -> None:
        self._saved_at = time.strftime("%H:%M")
        self.show()

    def _saving_words(self) -> str:
        if self._document.saving:
            return tr("saving…")
        if not self._autosaves() or self._document.path is None:
            return ""
        return tr("saved by itself at {time}", time=self._saved_at) if self._saved_at else tr("saves by itself")


def _choices(menu: QMenu, lines: list[tuple[str, bool]], chosen: Callable[[int], None]) -> None:
    """Lines of which one holds."""
    group = QActionGroup(menu)
    for number, (words, on) in enumerate(lines):
        action = QAction(words, menu, checkable=True, checked=on)
        group.addAction(action)
        menu.addAction(action)
        action.triggered.connect(lambda _on=False, number=number: chosen(number))
