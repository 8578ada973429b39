"""How many words the document has: a key costs the counting of its paragraph, not of the document."""

from __future__ import annotations

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
        document.edited.connect(self._on_edited)
        self._count_all()

    @property
    def total(self) -> int:
        return self._total

    def _on_edited(self, edit: Edited) -> None:
        if edit.origin is Origin.LOADED:
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

    def _count_all(self) -> None:
        self._words = {paragraph.id: word_count(paragraph.text) for paragraph in self._document.paragraphs()}
        self._total = sum(self._words.values())
