"""Where the edits of the history stand now: followed through every edit of the document, and found again by the words
around them where that is not enough.

Its own module because it knows nothing of records; the history knows nothing of anchors.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from writer.assist.document_port import DocumentPort, Edited, Made, Origin
from writer.text.anchors import Anchor, Anchors
from writer.text.diff import word_edits
from writer.text.units import to_utf16, utf16_length

NEARBY: Final = 24
"""UTF-16 units on either side by which a place is found again."""
REACHES: Final = (NEARBY, 12, 6)
"""How many of them must stand there still; a cut sentence brings only some along."""
SLIDE: Final = 64
"""Characters on either side in which an undone edit may have stood as well ("a" before "aa" or behind)."""
REFINED: Final = 20_000
"""Characters of an undone edit up to which it is looked at word by word: 30 ms."""


@dataclass(slots=True)
class Place:
    """Where `before` became `after`, with a few words around it as they were then."""

    start: Anchor
    end: Anchor
    before: str
    after: str
    lead: str
    tail: str

    @property
    def lost(self) -> bool:
        """Whether it went with the text around it."""
        return self.start.swallowed and self.end.swallowed


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at a place now, and where (UTF-16 positions)."""

    text: str
    start: int
    end: int


class Places:
    """Owns the anchors in one document; `follow` must be told of every edit."""

    def __init__(self, document: DocumentPort) -> None:
        self._document = document
        self._anchors = Anchors(document.length())

    # -- following -------------------------------------------------------------------------------------------

    def follow(self, edit: Edited) -> None:
        """The document has changed. A typed letter costs a microsecond or two."""
        if edit.origin is Origin.LOADED:
            self._anchors.clear(utf16_length(edit.added))
        elif edit.made is not None:
            self._follow_pieces(edit.made)
        elif edit.origin is not Origin.HISTORY or not len(self._anchors):
            self._anchors.edit(edit.position, edit.removed, utf16_length(edit.added))
        elif edit.taken and edit.added:
            self._follow_words(edit)
        else:
            position = self._slid(edit)
            self._anchors.edit(position, edit.removed, utf16_length(edit.added))

    def _follow_pieces(self, made: Made) -> None:
        for piece in reversed(made.pieces):
            self._anchors.edit(piece.position, utf16_length(piece.before), utf16_length(piece.after))

    def _follow_words(self, edit: Edited) -> None:
        """An undo of many places at once is told as one large edit."""
        if len(edit.taken) + len(edit.added) > REFINED:
            self._anchors.edit(edit.position, edit.removed, utf16_length(edit.added))
            return
        for word in reversed(word_edits(edit.taken, edit.added)):
            at = edit.position + to_utf16(edit.taken, word.span.start)
            self._anchors.edit(at, utf16_length(word.span.of(edit.taken)), utf16_length(word.replacement))

    def _slid(self, edit: Edited) -> int:
        """Where an insertion or deletion began, of all places where it may have, such that it meets most anchors."""
        added = utf16_length(edit.added)
        behind = self._text(edit.position + added, edit.position + added + SLIDE)
        offsets = _offsets(edit.taken or edit.added, self._text(edit.position - SLIDE, edit.position), behind)
        standing = self._anchors.between(edit.position + min(offsets), edit.position + max(offsets) + edit.removed)

        def met(offset: int) -> tuple[int, int]:
            start = edit.position + offset
            return (start in standing) + (start + edit.removed in standing), -abs(offset)

        return edit.position + max(offsets, key=met)

    # -- places ----------------------------------------------------------------------------------------------

    def add(self, start: int, end: int, before: str, after: str) -> Place:
        """`after` stands from `start` to `end` instead of `before`."""
        anchors = self._anchors.add(start, end)
        return Place(*anchors, before, after, self._text(start - NEARBY, start), self._text(end, end + NEARBY))

    def remove(self, place: Place) -> None:
        self._anchors.remove(place.start, place.end)

    def end(self, place: Place) -> int:
        """Position behind the place."""
        return self._anchors.position(place.end)

    def find(self, place: Place) -> Found:
        """What stands there now."""
        start, end = self._anchors.position(place.start), self._anchors.position(place.end)
        if end < start:
            start, end = self._put_back(place, end, start) or (start, start)
        now = Found(self._text(start, end), start, end)
        if now.text == place.after and (now.text or not place.lost):
            return now
        swallowed = place.start.swallowed or place.end.swallowed
        return (self._found_again(place) if swallowed else None) or now

    def _put_back(self, place: Place, first: int, last: int) -> tuple[int, int] | None:
        """Where its text stands again, after it was taken away, in what was put there since; None when it does not."""
        if self._text(first, last) in (place.before, place.after):
            self._move(place, first, last)
            return first, last
        reach = REACHES[-1]
        lead, tail = place.lead[-reach:], place.tail[:reach]
        begin = max(0, first - utf16_length(lead))
        around = self._text(begin, last + utf16_length(tail))
        for text in filter(None, (place.after, place.before)):
            at = around.find(lead + text + tail)
            if at >= 0:
                start = begin + to_utf16(around, at + len(lead))
                self._move(place, start, start + utf16_length(text))
                return start, start + utf16_length(text)
        return None

    def _found_again(self, place: Place) -> Found | None:
        """By the words around it, when they stand in the document once."""
        whole = self._document.text()
        for text in (place.after, place.before):
            for reach in REACHES:
                lead, tail = place.lead[-reach:], place.tail[:reach]
                words = lead + text + tail
                at = whole.find(words) if len(lead + tail) >= reach else -1
                if at >= 0 and whole.find(words, at + 1) < 0:
                    start = to_utf16(whole, at + len(lead))
                    found = Found(text, start, start + utf16_length(text))
                    self._move(place, found.start, found.end)
                    return found
        return None

    def _move(self, place: Place, start: int, end: int) -> None:
        self.remove(place)
        place.start, place.end = self._anchors.add(start, end)

    def _text(self, start: int, end: int) -> str:
        return self._document.text(max(0, start), end) if end > max(0, start) else ""


def _offsets(words: str, before: str, behind: str) -> list[int]:
    """How far `words`, put in or taken out between `before` and `behind`, can be told elsewhere with the same result,
    in UTF-16 units: "ab" put before "a" may as well be "ba" put behind it.
    """
    offsets = [0]
    for number, sign in enumerate(reversed(before)):
        if sign != words[-1 - number % len(words)]:
            break
        offsets.append(offsets[-1] - utf16_length(sign))
    first = len(offsets)
    for number, sign in enumerate(behind):
        if sign != words[number % len(words)]:
            break
        offsets.append((offsets[-1] if len(offsets) > first else 0) + utf16_length(sign))
    return offsets
