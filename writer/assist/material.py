"""What a prompt works on: the stretch of the document it is about, and the values of the names it may use."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Final

from writer.assist.document_port import DocumentPort
from writer.assist.region import Region
from writer.assist.rewrite import Rewrite
from writer.assist.scoping import region_of
from writer.language.completion.tongue import language_name, language_of
from writer.prompts.file import PromptFile
from writer.prompts.rendering import Value
from writer.text.span import Span
from writer.text.units import to_utf16

DOCUMENT_LIMIT: Final = 20_000
BEFORE_LIMIT: Final = 2000
AFTER_LIMIT: Final = 1000
"""UTF-16 units of the variables `document`, `before` and `after`."""
ENGLISH: Final = "English"
"""The language where the text is too short to tell."""


class Material:
    """Read from the document when it is asked for."""

    def __init__(self, document: DocumentPort, title: Callable[[], str]) -> None:
        """`title` gives the document's name."""
        self._document = document
        self._title = title

    @property
    def length(self) -> int:
        """Of the whole document (UTF-16 units)."""
        return self._document.length()

    def region(self, prompt: PromptFile) -> Region:
        """What `prompt` is about; empty where its scope asks for a selection and there is none."""
        return region_of(self._document, prompt.scope)

    def variables(self, rewrite: Rewrite, span: Span) -> dict[str, Value]:
        """What a prompt may name, for the part at `span` of the original. `rewrite.given` comes from outside the
        document: the clipboard, the style guide, the wanted length.
        """
        start = rewrite.region.start + to_utf16(rewrite.original, span.start)
        end = min(self._document.length(), rewrite.region.start + to_utf16(rewrite.original, span.end))
        text = span.of(rewrite.original)
        paragraph = self._document.paragraph_at(start).text
        document = self._document.text(0, min(self._document.length(), DOCUMENT_LIMIT))
        return {
            "selection": text,
            "paragraph": paragraph,
            "document": document,
            "before": self._document.text(max(0, start - BEFORE_LIMIT), start),
            "after": self._document.text(end, min(self._document.length(), end + AFTER_LIMIT)),
            "title": self._title(),
            "language": language_name(language_of(text) or language_of(paragraph) or language_of(document)) or ENGLISH,
            "date": datetime.date.today().isoformat(),
            "instruction": rewrite.instruction,
            **rewrite.given,
        }
