"""Labels on stretches of a text, carried through its edits; a key where the last one was costs a microsecond or two.

Its own module because it knows nothing of what the labels mean. Stretches before the last edit are counted from the
start of the text, those behind it from its end: an edit moves only the stretches between it and the last one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")
"""Characters of two units."""


class Run(NamedTuple):
    """The units `start`..`end` have `label`, which is never 0: that stands for none."""

    start: int
    end: int
    label: int


class Runs:
    """Owns the labels. Units are the caller's (UTF-16 for documents); `length` is that of the whole text.

    Neighbours with the same label are one run; no run is empty.
    """

    def __init__(self, length: int = 0, runs: Iterable[Run] = ()) -> None:
        self._length = length
        self._left: list[Run] = []
        self._right: list[Run] = []  # counted from the end of the text, the nearest to the last edit last
        for run in runs:
            self._push_left(run)

    def __len__(self) -> int:
        """How many runs there are, about: one that the last edit cut counts twice."""
        return len(self._left) + len(self._right)

    @property
    def length(self) -> int:
        """Of the whole text."""
        return self._length

    def clear(self, length: int, runs: Iterable[Run] = ()) -> None:
        """Another text."""
        self._length = length
        self._left, self._right = [], []
        for run in runs:
            self._push_left(run)

    def replace(self, position: int, removed: int, added: int, runs: Sequence[Run] = ()) -> list[Run]:
        """`removed` units at `position` gave way to `added` others, labelled by `runs`, which count from `position`.

        What was taken away is returned in the same way. Raises ValueError when there is no such place.
        """
        if not 0 <= position <= position + removed <= self._length or added < 0:
            raise ValueError(f"no {removed} units at {position} of {self._length}")
        self._go_to(position)
        taken = self._take(position, removed)
        self._length += added - removed
        for run in runs:
            if run.end > run.start:
                self._push_left(Run(position + run.start, position + run.end, run.label))
        return taken

    def between(self, start: int, end: int) -> list[Run]:
        """The runs that meet `start`..`end`, cut to it, in the text's own count."""
        found: list[Run] = []
        first = bisect_right(self._left, start, key=_end)
        for index in range(first, len(self._left)):
            run = self._left[index]
            if run.start >= end:
                break
            _add(found, Run(max(run.start, start), min(run.end, end), run.label))
        length = self._length
        # in `_right` a run's `start` is the distance of its end from the text's end, and `end` that of its start
        last = bisect_left(self._right, length - start, key=_start)
        for index in range(last - 1, -1, -1):
            run = self._right[index]
            begin, stop = length - run.end, length - run.start
            if begin >= end:
                break
            if stop > start:
                _add(found, Run(max(begin, start), min(stop, end), run.label))
        return found

    def at(self, position: int) -> int:
        """The label of the unit behind `position`; 0: it has none."""
        found = self.between(position, position + 1)
        return found[0].label if found else 0

    def all(self) -> list[Run]:
        """Every run, in order."""
        return self.between(0, self._length)

    # -- inside ------------------------------------------------------------------------------------------------

    def _go_to(self, position: int) -> None:
        """Bring all before `position` to the left and all behind it to the right, cutting what lies on it."""
        left, right = self._left, self._right
        while left and left[-1].end > position:
            run = left.pop()
            if run.start < position:
                left.append(Run(run.start, position, run.label))
            self._push_right(Run(max(run.start, position), run.end, run.label))
        while right and self._length - right[-1].end < position:
            run = right.pop()
            start, end = self._length - run.end, self._length - run.start
            if end > position:
                right.append(Run(run.start, self._length - position, run.label))
            self._push_left(Run(start, min(end, position), run.label))

    def _take(self, position: int, removed: int) -> list[Run]:
        """Take the runs of what is taken away off the right side."""
        taken: list[Run] = []
        limit = position + removed
        right = self._right
        while right and self._length - right[-1].end < limit:
            run = right.pop()
            start, end = self._length - run.end, self._length - run.start
            if end > limit:
                right.append(Run(run.start, self._length - limit, run.label))
            _add(taken, Run(start - position, min(end, limit) - position, run.label))
        return taken

    def _push_left(self, run: Run) -> None:
        _add(self._left, run)

    def _push_right(self, run: Run) -> None:
        start, end = self._length - run.end, self._length - run.start
        if self._right and self._right[-1].end == start and self._right[-1].label == run.label:
            self._right[-1] = Run(self._right[-1].start, end, run.label)
        else:
            self._right.append(Run(start, end, run.label))


def carried(runs: Sequence[Run], edits: Iterable[tuple[int, int, int]], length: int) -> list[Run]:
    """`runs` of a text of `length` after `edits` (position, removed, added), in order and apart, all of that text.

    What was put in has no label.
    """
    kept = Runs(length, runs)
    growth = 0
    for position, removed, added in edits:
        kept.replace(position + growth, removed, added)
        growth += added - removed
    return kept.all()


def in_units(runs: Iterable[Run], text: str) -> list[Run]:
    """`runs` of the characters of `text` as runs of its UTF-16 units."""
    wide = [match.start() for match in _WIDE.finditer(text)]
    return [
        Run(run.start + bisect_left(wide, run.start), run.end + bisect_left(wide, run.end), run.label) for run in runs
    ]


def in_characters(runs: Iterable[Run], text: str) -> list[Run]:
    """`runs` of the UTF-16 units of `text` as runs of its characters."""
    wide = [match.start() + number for number, match in enumerate(_WIDE.finditer(text))]
    return [
        Run(run.start - bisect_left(wide, run.start), run.end - bisect_left(wide, run.end), run.label) for run in runs
    ]


def _add(runs: list[Run], run: Run) -> None:
    if runs and runs[-1].end == run.start and runs[-1].label == run.label:
        runs[-1] = Run(runs[-1].start, run.end, run.label)
    else:
        runs.append(run)


def _start(run: Run) -> int:
    return run.start


def _end(run: Run) -> int:
    return run.end
