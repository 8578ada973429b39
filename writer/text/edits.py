"""Edits as values: apply, invert, find the smallest one, carry a span across one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from writer.text.span import Span


@dataclass(frozen=True, slots=True, order=True)
class TextEdit:
    """Replace the characters of `span` by `replacement`."""

    span: Span
    replacement: str

    @property
    def growth(self) -> int:
        """How many characters longer the text becomes."""
        return len(self.replacement) - len(self.span)


def apply_edits(text: str, edits: Iterable[TextEdit]) -> str:
    """`text` with all `edits` made; their spans all count in the original `text`.

    Raises ValueError when two overlap or one lies outside the text.
    """
    pieces: list[str] = []
    position = 0
    for edit in sorted(edits):
        if edit.span.start < position or edit.span.end > len(text):
            raise ValueError(f"edits overlap or leave the text at {edit.span.start}")
        pieces += (text[position : edit.span.start], edit.replacement)
        position = edit.span.end
    pieces.append(text[position:])
    return "".join(pieces)


def minimal_edit(before: str, after: str) -> TextEdit | None:
    """The one smallest replacement that turns `before` into `after`; None when they are equal."""
    if before == after:
        return None
    limit = min(len(before), len(after))
    head = _common_prefix(before, after, limit)
    tail = _common_prefix(before[::-1], after[::-1], limit - head)
    return TextEdit(Span(head, len(before) - tail), after[head : len(after) - tail])


def shift_span(span: Span, edit: TextEdit) -> Span | None:
    """`span` after `edit` was made elsewhere in its text; None when the edit touched what it covers."""
    if edit.span.end <= span.start and not (edit.span.end == span.start and not edit.span and not len(span)):
        return span.shifted(edit.growth)
    if edit.span.start >= span.end:
        return span
    return None


def _common_prefix(a: str, b: str, limit: int) -> int:
    """Length of the common head of `a` and `b`, at most `limit`; bisects so that long texts stay cheap."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
