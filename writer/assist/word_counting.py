"""How many words the document has: a key costs the counting of its paragraph, not of the document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from writer.assist.document_port import DocumentPort, Edited, Origin
from writer.text.words import word_count


class WordCounter(QObject):
    """Counts one document for as long as the window lives."""

    changed = Signal(int)
    """The words of the whole document."""

    def __init__(self, document: DocumentPort) -> None:
        super().__init__()
        self._document = document
        self._words: dict[int, int] = {}
        self._total = 0
        self._waiting: dict[int, dict[int, int]] = {}
        """The words of documents behind the one on the page, by their numbers."""
        document.edited.connect(self._on_edited)
        self._count_all()

    @property
    def total(self) -> int:
        return self._total

    def put_away(self, number: int) -> None:
        """The document with this number waits: it need not be counted again when it comes back."""
        self._waiting[number] = self._words

    def drop(self, number: int) -> None:
        """The document with this number is closed."""
        self._waiting.pop(number, None)

    def _on_edited(self, edit: Edited) -> None:
        if edit.origin is Origin.LOADED:
            if not self._take_back(edit.touched):
                self._count_all()
            self.changed.emit(self._total)
            return
        for gone in edit.gone:
            self._total -= self._words.pop(gone, 0)
        for paragraph in filter(None, map(self._document.paragraph, edit.touched)):
            count = word_count(paragraph.text)
            self._total += count - self._words.get(paragraph.id, 0)
            self._words[paragraph.id] = count
        self.changed.emit(self._total)

    def _take_back(self, paragraphs: Sequence[int]) -> bool:
        """Whether a document that waited is on the page again, by the ids of its paragraphs."""
        for number, words in self._waiting.items():
            if paragraphs[0] in words and len(words) == len(paragraphs):
                self._words = self._waiting.pop(number)
                self._total = sum(self._words.values())
                return True
        return False

    def _count_all(self) -> None:
        self._words = {paragraph.id: word_count(paragraph.text) for paragraph in self._document.paragraphs()}
        self._total = sum(self._words.values())
