"""Places in a text that stay where they belong while the text is edited; a key costs about a microsecond.

Its own module because it knows nothing of what the places are for. The places before the last edit are counted from
the start of the text, those behind it from its end: an edit then moves only the places between it and the last one.
"""

from __future__ import annotations


class Anchor:
    """One end of a span. `swallowed`: text around it was taken away in one go."""

    __slots__ = ("_at", "_behind", "is_start", "swallowed")

    def __init__(self, at: int, is_start: bool) -> None:
        self.is_start = is_start
        self.swallowed = False
        self._at = at
        self._behind = is_start


class Anchors:
    """Owns the places. Units are the caller's (UTF-16 for documents); `length` is that of the whole text.

    Text put in at a place goes before a start and behind an end, so that what is typed at the edges of a span does not
    belong to it. What replaces a part of a span belongs to it unless the replaced text begins before the span or ends
    behind it. A span whose text was taken away may read with its end before its start: what lies between the two
    was put in there since.
    """

    def __init__(self, length: int = 0) -> None:
        self._left: list[Anchor] = []
        self._right: list[Anchor] = []  # the nearest last
        self._length = length

    def __len__(self) -> int:
        return len(self._left) + len(self._right)

    def clear(self, length: int) -> None:
        """Another text."""
        self._left.clear()
        self._right.clear()
        self._length = length

    def position(self, anchor: Anchor) -> int:
        """Where `anchor` stands now."""
        return self._length - anchor._at if anchor._behind else anchor._at

    def add(self, start: int, end: int) -> tuple[Anchor, Anchor]:
        """The two ends of a span."""
        self.edit(start, 0, 0)
        first = Anchor(self._length - start, is_start=True)
        self._right.append(first)
        self.edit(end, 0, 0)
        last = Anchor(end, is_start=False)
        self._left.append(last)
        return first, last

    def remove(self, *anchors: Anchor) -> None:
        """Forget them."""
        for anchor in anchors:
            (self._right if anchor._behind else self._left).remove(anchor)

    def between(self, first: int, last: int) -> set[int]:
        """The positions from `first` to `last` at which anchors stand."""
        self.edit(first, 0, 0)
        found = set()
        for anchor in self._left[::-1]:
            if anchor._at < first:
                break
            found.add(anchor._at)
        for anchor in self._right[::-1]:
            if self._length - anchor._at > last:
                break
            found.add(self._length - anchor._at)
        return found

    def edit(self, position: int, removed: int, added: int) -> None:
        """`removed` units at `position` gave way to `added` others."""
        left, right, length = self._left, self._right, self._length
        self._length = length + added - removed
        rest = length - position - removed
        if (left and left[-1]._at >= position) or (right and right[-1]._at >= rest):
            self._pull(position, removed, length)
            self._push(position, removed, length)

    def _pull(self, position: int, removed: int, length: int) -> None:
        """Bring what is counted from the end but stands before the edit to the other side."""
        left, right, rest = self._left, self._right, length - position - removed
        back = []
        while right and right[-1]._at >= rest:
            anchor = right.pop()
            place = length - anchor._at
            if place < position or (place == position and (removed or not anchor.is_start)):
                anchor._at, anchor._behind = place, False
                left.append(anchor)
            elif place == position + removed:
                back.append(anchor)
            else:
                anchor.swallowed = True
                if anchor.is_start:
                    anchor._at = rest
                    back.append(anchor)
                else:
                    anchor._at, anchor._behind = position, False
                    left.append(anchor)
        right += back

    def _push(self, position: int, removed: int, length: int) -> None:
        """Bring what is counted from the start but stands behind the edit to the other side."""
        left, right, rest = self._left, self._right, length - position - removed
        stay = []
        while left and left[-1]._at >= position:
            anchor = left.pop()
            place = anchor._at
            if place == position and (removed or not anchor.is_start):
                stay.append(anchor)
            elif place >= position + removed:
                anchor._at, anchor._behind = length - place, True
                right.append(anchor)
            else:
                anchor.swallowed = True
                if anchor.is_start:
                    anchor._at, anchor._behind = rest, True
                    right.append(anchor)
                else:
                    anchor._at = position
                    stay.append(anchor)
        left += stay
