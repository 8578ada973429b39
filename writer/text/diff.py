"""The difference between two texts as edits a reader can judge one by one.

The texts are compared word by word without their white space: anchors are words that occur once on both sides
(patience diff, Bram Cohen), the gaps between anchors are compared by `difflib`. White space joins the change
beside it. A long gap is worked off in windows, so the cost stays close to linear.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from writer.text.edits import TextEdit
from writer.text.graphemes import is_boundary
from writer.text.span import Span
from writer.text.words import tokens

_WINDOW: Final = 80
"""Words on each side that are compared at once where there are no anchors; longer gaps are worked off in steps."""
_CHATTER_RATIO: Final = 3
"""A stretch that stayed is swallowed when the changes on both sides have this many times its words."""
_NARROW: Final = 2
"""Characters between two changes up to which they become one, when no letter or digit is among them."""
_AHEAD: Final = 400
"""Characters a new version may have left out at most before it is told from one that goes elsewhere."""

_Run = tuple[int, int, int]
"""`before` index, `after` index, and how many words are equal from there."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The non-space tokens of a text and where each begins and ends (characters)."""

    text: str
    tokens: list[str]
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, text: str) -> _Words:
        found, starts, ends = [], [], []
        position = 0
        for token in tokens(text):
            if not token.isspace():
                found.append(token)
                starts.append(position)
                ends.append(position + len(token))
            position += len(token)
        return cls(text, found, starts, ends)

    def gap(self, first: int, last: int) -> Span:
        """From the end of the word before number `first` to the start of word number `last`."""
        start = self.ends[first - 1] if first else 0
        end = self.starts[last] if last < len(self.starts) else len(self.text)
        return Span(start, end)


def word_edits(before: str, after: str) -> list[TextEdit]:
    """Edits, in order and apart from each other, that turn `before` into `after`, cut at words.

    No edit begins or ends inside a grapheme cluster of `before`, nor does a replacement of `after`.
    """
    if before == after:
        return []
    old, new = _Words.of(before), _Words.of(after)
    runs = _without_chatter(_equal_runs(old.tokens, new.tokens))
    edits: list[TextEdit] = []
    i = j = 0
    for run_i, run_j, length in [*runs, (len(old.tokens), len(new.tokens), 0)]:
        edits += _edit(old, new, (i, run_i), (j, run_j))
        for step in range(1, length):
            edits += _edit(old, new, (run_i + step, run_i + step), (run_j + step, run_j + step))
        i, j = run_i + length, run_j + length
    return _merged(before, edits)


def aligned_head(before: str, after: str) -> int:
    """How many characters of `before` are covered by `after`, the beginning of a new version of it.

    Of all words both share, that one is the frontier for which least is changed: a word that recurs far on is
    no reason to count everything up to it as deleted. 0 when nothing is shared yet.
    """
    old, new = _Words.of(before[: 2 * len(after) + _AHEAD]), _Words.of(after)
    reached, changed, i, j = 0, 0, 0, 0
    least = len(new.tokens)
    for run_i, run_j, length in _equal_runs(old.tokens, new.tokens):
        changed += max(run_i - i, run_j - j)
        i, j = run_i + length, run_j + length
        if changed + len(new.tokens) - j <= least:
            least = changed + len(new.tokens) - j
            reached = old.ends[i - 1]
    return reached


def _merged(before: str, edits: list[TextEdit]) -> list[TextEdit]:
    """`edits` with those made one that only a sign of punctuation or a space keeps apart."""
    merged: list[TextEdit] = []
    for edit in edits:
        between = before[merged[-1].span.end : edit.span.start] if merged else before
        if merged and len(between) <= _NARROW and not any(sign.isalnum() for sign in between):
            last = merged.pop()
            edit = TextEdit(Span(last.span.start, edit.span.end), last.replacement + between + edit.replacement)
        merged.append(edit)
    return merged


def _edit(old: _Words, new: _Words, i: tuple[int, int], j: tuple[int, int]) -> list[TextEdit]:
    """The edit between two equal words, with the white space both texts share around it left out."""
    gap, filling = old.gap(*i), new.gap(*j)
    before, after = gap.of(old.text), filling.of(new.text)
    if before == after:
        return []
    head = _shared_space(before, after)
    tail = _shared_space(before[head:][::-1], after[head:][::-1])
    while head and not (is_boundary(before, head) and is_boundary(after, head)):
        head -= 1
    while tail and not (is_boundary(before, len(before) - tail) and is_boundary(after, len(after) - tail)):
        tail -= 1
    span = Span(gap.start + head, gap.end - tail)
    return [TextEdit(span, after[head : len(after) - tail])]


def _shared_space(a: str, b: str) -> int:
    """Length of the white space with which both begin."""
    length = 0
    for x, y in zip(a, b, strict=False):
        if x != y or not x.isspace():
            break
        length += 1
    return length


def _without_chatter(runs: list[_Run]) -> list[_Run]:
    """`runs` without the single words that stand lost between large changes on both sides."""
    kept: list[_Run] = []
    i = j = 0
    for index, run in enumerate(runs):
        changed_before = max(run[0] - i, run[1] - j)
        following = runs[index + 1] if index + 1 < len(runs) else None
        changed_after = (
            max(following[0] - run[0] - run[2], following[1] - run[1] - run[2]) if following is not None else 0
        )
        if min(changed_before, changed_after) < _CHATTER_RATIO * run[2]:
            kept.append(run)
            i, j = run[0] + run[2], run[1] + run[2]
    return kept


def _equal_runs(a: Sequence[str], b: Sequence[str]) -> list[_Run]:
    """Runs of equal words, rising in both texts."""
    runs: list[_Run] = []
    ranges = [(0, len(a), 0, len(b))]
    while ranges:
        i, i_end, j, j_end = ranges.pop()
        head = 0
        while i + head < i_end and j + head < j_end and a[i + head] == b[j + head]:
            head += 1
        if head:
            runs.append((i, j, head))
            i, j = i + head, j + head
        tail = 0
        while i_end - tail > i and j_end - tail > j and a[i_end - tail - 1] == b[j_end - tail - 1]:
            tail += 1
        if tail:
            i_end, j_end = i_end - tail, j_end - tail
            runs.append((i_end, j_end, tail))
        if i < i_end and j < j_end:
            _compare(a, b, (i, i_end, j, j_end), runs, ranges)
    return _joined(sorted(runs))


def _compare(
    a: Sequence[str],
    b: Sequence[str],
    area: tuple[int, int, int, int],
    runs: list[_Run],
    ranges: list[tuple[int, int, int, int]],
) -> None:
    """Split `area` at its anchors into `ranges`, or put its equal words into `runs`."""
    i, i_end, j, j_end = area
    anchors = _anchors(a, b, area)
    if anchors:
        for anchor_i, anchor_j in [*anchors, (i_end, j_end)]:
            ranges.append((i, anchor_i, j, anchor_j))
            i, j = anchor_i, anchor_j
            if anchor_i < i_end:
                runs.append((anchor_i, anchor_j, 1))
                i, j = anchor_i + 1, anchor_j + 1
        return
    while i < i_end and j < j_end:
        last = i_end - i <= _WINDOW and j_end - j <= _WINDOW
        found = _blocks(a[i : min(i_end, i + _WINDOW)], b[j : min(j_end, j + _WINDOW)])
        sure = [run for run in found if last or max(run[0], run[1]) < _WINDOW // 2]
        runs += [(i + run_i, j + run_j, length) for run_i, run_j, length in sure]
        if last:
            return
        on_i, on_j, length = sure[-1] if sure else (_WINDOW // 2, _WINDOW // 2, 0)
        i, j = i + on_i + length, j + on_j + length


def _blocks(a: Sequence[str], b: Sequence[str]) -> list[_Run]:
    """The equal runs of two short texts."""
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return [(block.a, block.b, block.size) for block in matcher.get_matching_blocks() if block.size]


def _anchors(a: Sequence[str], b: Sequence[str], area: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    """Words that occur once on both sides and stand in the same order on both: the longest such chain."""
    i, i_end, j, j_end = area
    count_a, count_b = Counter(a[i:i_end]), Counter(b[j:j_end])
    place_b = {word: j + offset for offset, word in enumerate(b[j:j_end]) if count_b[word] == 1}
    pairs = [
        (i + offset, place_b[word])
        for offset, word in enumerate(a[i:i_end])
        if word in place_b and count_a[word] == 1 and word[0].isalnum()
    ]
    return rising(pairs)


def rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of `pairs` whose second numbers rise (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    previous: list[int] = []
    for index, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        previous.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [place]
        piles[pile : pile + 1] = [index]
    chain: list[tuple[int, int]] = []
    index = piles[-1] if piles else -1
    while index >= 0:
        chain.append(pairs[index])
        index = previous[index]
    return chain[::-1]


def _joined(runs: list[_Run]) -> list[_Run]:
    """`runs` with direct neighbours made one."""
    joined: list[_Run] = []
    for run in runs:
        if joined and joined[-1][0] + joined[-1][2] == run[0] and joined[-1][1] + joined[-1][2] == run[1]:
            joined[-1] = (joined[-1][0], joined[-1][1], joined[-1][2] + run[2])
        else:
            joined.append(run)
    return joined
