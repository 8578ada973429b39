"""Taking a change back after the text was changed again: what can go, what must stay.

Three texts are enough: what stood there before, what the change made of it, and what stands there now. The way from
the second to the first is what is wanted, the way from the second to the third is what happened since. Nothing that was
written since is ever lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from writer.text.diff import word_edits
from writer.text.edits import TextEdit
from writer.text.span import Span


@dataclass(frozen=True, slots=True)
class TakingBack:
    """`edits` are on the text as it is now, in order and apart; each of `kept` was written since and stays."""

    edits: tuple[TextEdit, ...] = ()
    kept: tuple[str, ...] = ()
    gone: int = 0
    """How many places there are of which nothing is left to be taken back."""

    @property
    def whole(self) -> bool:
        """Whether nothing has to stay."""
        return not self.kept and not self.gone


def take_back(before: str, after: str, now: str) -> TakingBack:
    """How to undo the change from `before` to `after` in `now`, which came of `after`.

    A part of the change that was changed again stays as it is, unless it was only shortened. Where words were only put
    in, those of them that still stand there go, and what was written among them stays.
    """
    if now == before:
        return TakingBack()
    since = _Since(tuple(word_edits(after, now)), after, now)
    edits: list[TextEdit] = []
    kept: list[str] = []
    gone = 0
    for wanted in word_edits(after, before):
        inside = since.inside(wanted.span)
        written = [edit.replacement for edit in inside if edit.replacement]
        if not inside or (not written and since.left_of(wanted.span, inside)):
            edits.append(TextEdit(since.place(wanted.span), wanted.replacement))
        elif not written:
            gone += bool(wanted.replacement)
        elif not wanted.replacement:
            edits += since.around(wanted.span, inside)
            kept += written
        else:
            kept.append(since.words(wanted.span, inside))
    return TakingBack(tuple(edits), tuple(kept), gone)


@dataclass(frozen=True, slots=True)
class _Since:
    """What happened to `base` until it was `now`."""

    edits: tuple[TextEdit, ...]
    base: str
    now: str

    def inside(self, span: Span) -> list[TextEdit]:
        """The edits that touch what `span` covers, or cover the place where it stands."""
        return [edit for edit in self.edits if edit.span.start < span.end and edit.span.end > span.start]

    def left_of(self, span: Span, inside: Sequence[TextEdit]) -> int:
        """How many characters of `span` still stand."""
        taken = sum(min(edit.span.end, span.end) - max(edit.span.start, span.start) for edit in inside)
        return len(span) - taken

    def place(self, span: Span) -> Span:
        """Where what is left of `span` stands now."""
        start = self._moved(span.start, with_insertion=True)
        return Span(start, max(start, self._moved(span.end, with_insertion=False)))

    def words(self, span: Span, inside: Sequence[TextEdit]) -> str:
        """What stands now in place of `span` and of all that was changed together with it."""
        whole = Span(min(span.start, inside[0].span.start), max(span.end, inside[-1].span.end))
        start = self._moved(whole.start, with_insertion=False)
        return self.now[start : max(start, self._moved(whole.end, with_insertion=False))].strip()

    def around(self, span: Span, inside: Sequence[TextEdit]) -> list[TextEdit]:
        """Edits that take away what is left of `span`, but for a space where two words would run together."""
        made = []
        start = span.start
        for edit in (*inside, None):
            end = span.end if edit is None else edit.span.start
            if start < end:
                text = self.base[start:end]
                space = text[-1] if edit and edit.replacement and text[0].isspace() and text[-1].isspace() else ""
                first = self._moved(start, with_insertion=True)
                made.append(TextEdit(Span(first, first + end - start), space))
            if edit is not None:
                start = edit.span.end
        return made

    def _moved(self, index: int, *, with_insertion: bool) -> int:
        """`index` of the base in the text as it is now; behind what was put in just there, or before it."""
        moved = index
        for edit in self.edits:
            if edit.span.end < index or (edit.span.end == index and (with_insertion or len(edit.span))):
                moved += edit.growth
            elif edit.span.start < index:  # inside what went
                moved += edit.span.start - index + len(edit.replacement)
        return moved
