"""Which diagnostics are underlined where, kept right while their paragraphs are edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from writer.language.grammar.diagnostics import Diagnostic
from writer.text.edits import minimal_edit, shift_span


class Marks:
    """Diagnostics by paragraph id. Their spans always fit the text they are stored with."""

    def __init__(self) -> None:
        self._marks: dict[int, tuple[str, tuple[Diagnostic, ...]]] = {}

    def of(self, paragraph: int) -> tuple[Diagnostic, ...]:
        return self._marks[paragraph][1] if paragraph in self._marks else ()

    def put(self, paragraph: int, text: str, diagnostics: Sequence[Diagnostic]) -> bool:
        """Mark these and no others; False when nothing is different from before."""
        fitting = tuple(each for each in diagnostics if len(each.span) and each.span.end <= len(text))
        if fitting == self.of(paragraph):
            return False
        self._marks[paragraph] = (text, fitting)
        return True

    def edited(self, paragraph: int, text: str) -> None:
        """The paragraph's text is now `text`: what was not touched moves along, what was touched goes."""
        if paragraph not in self._marks:
            return
        before, diagnostics = self._marks[paragraph]
        edit = minimal_edit(before, text)
        if edit is None:
            return
        moved = ((each, shift_span(each.span, edit)) for each in diagnostics)
        self._marks[paragraph] = (text, tuple(replace(each, span=span) for each, span in moved if span is not None))

    def gone(self, paragraph: int) -> None:
        self._marks.pop(paragraph, None)

    def clear(self) -> None:
        self._marks.clear()
