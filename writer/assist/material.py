"""What a prompt works on: the stretch of the document it is about, and the values of the names it may use."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from writer.assist.document_port import DocumentPort
from writer.assist.region import Region
from writer.assist.rewrite import Rewrite
from writer.prompts.file import PromptFile
from writer.prompts.rendering import Value
from writer.text.span import Span
from writer.text.units import to_utf16


class Material:
    """Read from the document when it is asked for."""

    def __init__(self, document: DocumentPort, title: Callable[[], str]) -> None:
        """`title` gives the document's name."""
        self._document = document
        self._title = title

    def region(self, prompt: PromptFile) -> Region:
        """What `prompt` is about: the selection, else the paragraph at the caret."""
        start, end = self._document.selection()
        if start == end:
            paragraph = self._document.paragraph_at(start)
            start, end = paragraph.position, paragraph.position + to_utf16(paragraph.text, len(paragraph.text))
        return Region(start, end)

    def variables(self, rewrite: Rewrite, span: Span) -> dict[str, Value]:
        """What a prompt may name, for the part at `span` of the original."""
        start = rewrite.region.start + to_utf16(rewrite.original, span.start)
        end = rewrite.region.start + to_utf16(rewrite.original, span.end)
        return {
            "selection": span.of(rewrite.original),
            "paragraph": self._document.paragraph_at(start).text,
            "document": self._document.text(0, min(self._document.length(), 20_000)),
            "before": self._document.text(max(0, start - 2000), start),
            "after": self._document.text(end, min(self._document.length(), end + 1000)),
            "title": self._title(),
            "language": "English",
            "date": datetime.date.today().isoformat(),
            "instruction": rewrite.instruction,
        }
