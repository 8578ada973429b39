"""The outline of the open document: its headings, how many words their sections have, and sections that move.

Nothing is read before somebody asks to `follow`. Headings are kept right edit by edit; words are counted a part at a
time between two events of the window.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from writer.assist.document_port import Edited, Origin, Replacement
from writer.text.headings import Heading, Headings, heading_at, moved, neighbour, section_end, section_ends
from writer.text.units import utf16_length
from writer.text.words import word_count

PAUSE_MS: Final = 120
"""The list follows this long after an edit of a heading."""
COUNT_PAUSE_MS: Final = 500
"""The words follow this long after typing rests."""
AT_A_TIME: Final = 40_000
"""Characters whose words are counted between two events, about: 3 ms."""
_NOT_COUNTED: Final = -1


class Lines(Protocol):
    """The document line by line; lines are counted from 0, positions are UTF-16."""

    edited: SignalInstance
    caret_moved: SignalInstance

    @property
    def version(self) -> int: ...
    @property
    def caret(self) -> int: ...
    def line_count(self) -> int: ...
    def line(self, number: int) -> str: ...
    def line_at(self, position: int) -> int: ...
    def line_start(self, number: int) -> int: ...
    def select(self, start: int, end: int) -> None: ...
    def reveal(self, start: int, end: int) -> None: ...
    def replace(self, replacements: list[Replacement]) -> None: ...


class Outline(QObject):
    """Lives as long as the window. `headings` and `words` are those of the last `changed`."""

    changed = Signal()
    """Other headings, or other words in their sections."""
    current_changed = Signal(int)
    """Number of the heading whose section the caret stands in; -1 before the first."""

    def __init__(self, document: Lines) -> None:
        super().__init__()
        self._document = document
        self._scan: Headings | None = None
        self._counts: list[int] = []
        self._stale = False
        self.headings: tuple[Heading, ...] = ()
        self.words: tuple[int, ...] = ()
        """Of each section with all below it; -1 while they are not counted."""
        self.current = -1
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self._count = QTimer(self, singleShot=True, interval=0)
        self._count.timeout.connect(self._count_some)
        self._counting = False
        document.edited.connect(self._on_edited)
        document.caret_moved.connect(self._on_caret)

    def follow(self, counting: bool = False) -> None:
        """Keep the headings right from now on; with `counting` the words too."""
        self._counting = self._counting or counting
        if self._scan is None:
            self._read_all()
        self.refresh()

    def rest(self) -> None:
        """Nobody looks at the words: they need not be counted."""
        self._counting = False
        self._count.stop()

    def refresh(self) -> None:
        """The headings as they are at this moment."""
        self._pause.stop()
        if self._scan is None or self._stale:
            self._read_all()
        assert self._scan is not None
        self.headings = self._scan.list()
        self.words = self._section_words()
        self._find_current()
        self.changed.emit()
        if self._counting:
            self._count.start(0)

    # -- acts ------------------------------------------------------------------------------------------------------

    def go_to(self, number: int, keyboard: bool = True) -> None:
        """Put the caret at heading `number`; `keyboard`: the page gets it."""
        self.go_to_line(self.headings[number].line, keyboard)

    def go_to_line(self, line: int, keyboard: bool = True) -> None:
        """Put the caret at the start of `line`, at the last one when there are not so many."""
        position = self._document.line_start(min(max(line, 0), self._document.line_count() - 1))
        (self._document.select if keyboard else self._document.reveal)(position, position)

    def move(self, number: int, by: int) -> bool:
        """Put the section of heading `number` before the former (-1) or behind the next (1) one of its level.

        One undo step, with the caret in the section; False where there is no such neighbour.
        """
        self.refresh()
        other = neighbour(self.headings, number, by) if 0 <= number < len(self.headings) else None
        if other is None:
            return False
        self._put(number, self.headings[other].line if by < 0 else self._end(other))
        return True

    def move_before(self, number: int, target: int) -> bool:
        """Put the section of heading `number` before heading `target`, at the end when there is none; one undo step."""
        start, end = self.headings[number].line, self._end(number)
        line = self.headings[target].line if target < len(self.headings) else self._document.line_count()
        if start <= line <= end:
            return False
        self._put(number, line)
        return True

    # -- following ---------------------------------------------------------------------------------------------------

    def _read_all(self) -> None:
        self._stale = False
        count = self._document.line_count()
        self._counts = [_NOT_COUNTED] * count
        self._scan = Headings(self._document.line, count)

    def _on_edited(self, edit: Edited) -> None:
        if self._scan is None:
            return
        removed, added = edit.taken.count("\n") + 1, edit.added.count("\n") + 1
        several = edit.version != self._document.version or edit.origin is Origin.LOADED
        fits = len(self._scan) - removed + added == self._document.line_count()
        if self._stale or several or not fits:
            self._stale = True
            self._pause.start()
            return
        first = self._document.line_at(edit.position)
        self._counts[first : first + removed] = [_NOT_COUNTED] * added
        if self._scan.replace(first, removed, added):
            self._pause.start()
        elif self._counting:
            self._count.start(COUNT_PAUSE_MS)
        self._find_current()

    def _on_caret(self, _caret: int) -> None:
        if self._scan is not None and not self._stale:
            self._find_current()

    def _find_current(self) -> None:
        current = heading_at(self.headings, self._document.line_at(self._document.caret))
        if current != self.current:
            self.current = current
            self.current_changed.emit(current)

    # -- words -------------------------------------------------------------------------------------------------------

    def _count_some(self) -> None:
        """Count the words of some lines; all of them are found when the list says so."""
        if self._stale or len(self._counts) != self._document.line_count():
            return
        passed = 0
        while passed < AT_A_TIME:
            try:
                number = self._counts.index(_NOT_COUNTED)
            except ValueError:
                self._tell_words()
                return
            line = self._document.line(number)
            self._counts[number] = word_count(line)
            passed += len(line) + 40
        self._count.start(0)

    def _tell_words(self) -> None:
        words = self._section_words()
        if words != self.words:
            self.words = words
            self.changed.emit()

    def _section_words(self) -> tuple[int, ...]:
        if not self._counting or _NOT_COUNTED in self._counts:
            known = len(self.words) == len(self.headings)
            return self.words if known else (_NOT_COUNTED,) * len(self.headings)
        passed = [0, *accumulate(self._counts)]
        ends = section_ends(self.headings, len(self._counts))
        return tuple(passed[end] - passed[found.line] for found, end in zip(self.headings, ends, strict=True))

    # -- moving ------------------------------------------------------------------------------------------------------

    def _end(self, number: int) -> int:
        return section_end(self.headings, number, self._document.line_count())

    def _put(self, number: int, target: int) -> None:
        """Move the section of heading `number` before line `target`; the caret goes with it."""
        document = self._document
        start, end = self.headings[number].line, self._end(number)
        first, last = min(start, target), max(end, target)
        lines = [document.line(each) for each in range(first, last)]
        new, place = moved(lines, start - first, end - first, target - first)
        within = document.line_at(document.caret) - start
        begin = document.line_start(first)
        stop = document.line_start(last - 1) + utf16_length(lines[-1])
        document.replace([Replacement(begin, stop, "\n".join(new))])
        caret = document.line_start(first + place + (within if 0 <= within < end - start else 0))
        document.reveal(caret, caret)
        self.refresh()
