"""The number of words in the line at the bottom, a moment after typing rests."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from writer.assist.word_counting import WordCounter
from writer.text.words import word_count
from writer.ui.editor.port import EditorPort
from writer.ui.status_line import StatusLine

COUNT_MS: Final = 300


class WordDisplay(QObject):
    """Lives as long as the line it writes into."""

    def __init__(self, port: EditorPort, words: WordCounter, line: StatusLine) -> None:
        super().__init__(line)
        self._port, self._words, self._line = port, words, line
        self._count = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._count.timeout.connect(self._show)
        words.changed.connect(lambda _words: self._count.start())
        port.caret_moved.connect(lambda _caret: self._count.start())
        self._show()

    def _show(self) -> None:
        start, end = self._port.selection()
        selected = word_count(self._port.text(start, end)) if end > start else 0
        self._line.set_words(self._words.total, selected)
