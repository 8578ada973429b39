"""What is different between two versions of a whole document, cut for reading: the changes with a little around them.

Its own module because `diff` answers for passages, word by word; a document is first cut at the paragraphs both sides
have, so that a megabyte with a few changes takes milliseconds. Everything counts characters.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from writer.text.diff import rising, word_edits
from writer.text.edits import TextEdit
from writer.text.words import word_count

AROUND: Final = 240
"""Characters of what stayed that are shown on either side of a change, about."""
LONGEST: Final = 20_000
"""Characters of one stretch that are shown; the middle of a longer one is left out."""
MOST: Final = 1_000
"""Changes that are shown."""


class Sign(enum.Enum):
    """What became of a stretch of text."""

    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"
    LEFT_OUT = "left out"
    """Not shown: the text of the stretch says what, in words."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of what is shown. `change` is the number of the change it belongs to, from 0; -1: it stayed."""

    sign: Sign
    text: str
    change: int = -1


@dataclass(frozen=True, slots=True)
class Difference:
    """All of it. `changes` counts every change, shown or not; words are those that came and those that went."""

    stretches: tuple[Stretch, ...] = ()
    changes: int = 0
    words_in: int = 0
    words_out: int = 0

    @property
    def shown(self) -> int:
        """How many of the changes are among the stretches."""
        return min(self.changes, MOST)


def difference(before: str, after: str) -> Difference:
    """How `after` differs from `before`."""
    edits = document_edits(before, after)
    words_out = sum(word_count(edit.span.of(before)) for edit in edits)
    words_in = sum(word_count(edit.replacement) for edit in edits)
    return Difference(tuple(_stretches(before, edits)), len(edits), words_in, words_out)


def document_edits(before: str, after: str) -> list[TextEdit]:
    """Edits, in order and apart from each other, that turn `before` into `after`: `word_edits` for long texts."""
    if before == after:
        return []
    old, new = _paragraphs(before), _paragraphs(after)
    edits: list[TextEdit] = []
    position, reached = 0, 0
    for i, i_end, j, j_end in _gaps(old, new):
        position += sum(map(len, old[reached:i]))
        gone, come = "".join(old[i:i_end]), "".join(new[j:j_end])
        edits += [TextEdit(edit.span.shifted(position), edit.replacement) for edit in word_edits(gone, come)]
        reached = i
    return edits


def _paragraphs(text: str) -> list[str]:
    """The paragraphs, each with its break; joined they are `text` again."""
    lines = [f"{line}\n" for line in text.split("\n")]
    last = lines.pop()[:-1]
    return [*lines, last] if last else lines


def _gaps(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """What lies between the runs of equal paragraphs: from and to in `old`, from and to in `new`."""
    i = j = 0
    for anchor_i, anchor_j in [*_anchors(old, new), (len(old), len(new))]:
        while i < anchor_i and j < anchor_j and old[i] == new[j]:
            i, j = i + 1, j + 1
        i_end, j_end = anchor_i, anchor_j
        while i_end > i and j_end > j and old[i_end - 1] == new[j_end - 1]:
            i_end, j_end = i_end - 1, j_end - 1
        if i_end > i or j_end > j:
            yield i, i_end, j, j_end
        i, j = anchor_i, anchor_j


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Paragraphs that occur once on both sides and stand in the same order on both."""
    once_old, once_new = Counter(old), Counter(new)
    place = {line: j for j, line in enumerate(new) if once_new[line] == 1}
    return rising([(i, place[line]) for i, line in enumerate(old) if once_old[line] == 1 and line in place])


def _stretches(before: str, edits: Sequence[TextEdit]) -> Iterator[Stretch]:
    position = 0
    for number, edit in enumerate(edits[:MOST]):
        yield from _same(before[position : edit.span.start], first=not number)
        if edit.span:
            yield from _cut(Sign.DELETED, edit.span.of(before), number)
        if edit.replacement:
            yield from _cut(Sign.INSERTED, edit.replacement, number)
        position = edit.span.end
    if len(edits) > MOST:
        yield Stretch(Sign.LEFT_OUT, f"{len(edits) - MOST:,} further changes are not shown")
    elif edits:
        yield from _same(before[position:], last=True)


def _same(text: str, *, first: bool = False, last: bool = False) -> Iterator[Stretch]:
    """What stayed between two changes, most of it left out when it is long."""
    if not text:
        return
    tail_wanted = 0 if last else AROUND
    head_wanted = 0 if first else AROUND
    if len(text) <= 2 * (head_wanted + tail_wanted):
        yield Stretch(Sign.SAME, text)
        return
    head = _whole_words(text[:head_wanted])
    tail = _whole_words(text[len(text) - tail_wanted :][::-1])[::-1] if tail_wanted else ""
    left = text[len(head) : len(text) - len(tail)]
    if head:
        yield Stretch(Sign.SAME, head)
    yield Stretch(Sign.LEFT_OUT, _left_out_words(left))
    if tail:
        yield Stretch(Sign.SAME, tail)


def _whole_words(text: str) -> str:
    """`text` up to its last break of paragraphs when there is one in its second half, else up to its last space."""
    at = text.rfind("\n", len(text) // 2)
    at = at if at >= 0 else text.rfind(" ")
    return text[:at] if at > 0 else text


def _left_out_words(text: str) -> str:
    words = word_count(text)
    return f"{words:,} word{'' if words == 1 else 's'} the same"


def _cut(sign: Sign, text: str, change: int) -> Iterator[Stretch]:
    if len(text) <= LONGEST:
        yield Stretch(sign, text, change)
        return
    yield Stretch(sign, text[: LONGEST // 2], change)
    yield Stretch(Sign.LEFT_OUT, f"{len(text) - LONGEST:,} characters {sign.value}, not shown", change)
    yield Stretch(sign, text[-(LONGEST // 2) :], change)
