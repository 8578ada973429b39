"""The documents that are open in a window, of which one is on the page; the others wait as they were left.

There is one page, one port and one `OpenDocument` for all of them: turning to another document changes the places of
what is on the page and what waits. Whoever keeps something for each document listens to `OpenDocument.parting`,
`returned` and `dropped`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from writer.assist.open_document import OpenDocument
from writer.assist.shown_document import ReadOnly
from writer.tongue import tr

if TYPE_CHECKING:
    from writer.documents.session import OpenFile

MOST_CLOSED: Final = 20
"""Closed documents that can be opened again."""

K = TypeVar("K")


class Waiting(Protocol):
    """A text that is not on the page, with all that the page knows of it."""

    @property
    def caret(self) -> int: ...

    @property
    def scroll(self) -> float: ...

    def drop(self) -> None: ...


class Port(Protocol):
    """The page."""

    @property
    def caret(self) -> int: ...

    @property
    def scroll(self) -> float: ...

    def length(self) -> int: ...

    def turn(self, to: Waiting | None = None) -> Waiting:
        """Show another text, or an empty one; the one that was shown."""
        ...

    def was_edited(self) -> bool:
        """Whether anything can be undone, or made again."""
        ...

    def put_back(self, caret: int, scroll: float | None) -> None:
        """Caret and view as they were once."""
        ...


@dataclass(slots=True, eq=False)
class Tab:
    """One of the documents. What it says of itself is kept up to date by `OpenDocuments`."""

    number: int
    title: str = ""
    path: Path | None = None
    modified: bool = False
    read_only: bool = False
    waiting: Waiting | None = None
    """Its text, while it is not on the page."""
    left: OpenFile | None = None
    """How the session before left it; None once it was on the page."""
    load: Callable[[], bool] | None = None
    """Brings it to the page for the first time; whether that could be done."""


@dataclass(frozen=True, slots=True)
class Closed:
    """A document that was closed and has a file."""

    path: Path
    caret: int
    scroll: float
    place: int
    """Which of the documents it was, from 0."""


class OpenDocuments(QObject):
    """Owns the list of documents of one window; there is always one, and `shown` is the one on the page."""

    changed = Signal()
    """There are others, in another order, with other names or marks, or another is shown."""

    def __init__(self, document: OpenDocument, port: Port) -> None:
        super().__init__()
        self._document, self._port = document, port
        self._numbers = 0
        self.shown = Tab(0)
        self._tabs = [self.shown]
        self._closed: list[Closed] = []
        self._told: object = None
        self.before_turning: Callable[[], None] = lambda: None
        """Called while the document that is to be left is on the page still."""
        document.untitled = self._untitled
        document.changed.connect(self._follow)
        document.saved_behind.connect(self._on_saved_behind)

    @property
    def tabs(self) -> Sequence[Tab]:
        """In the order of the row."""
        return tuple(self._tabs)

    @property
    def several(self) -> bool:
        return len(self._tabs) > 1

    @property
    def unsaved(self) -> list[Tab]:
        """Those with changes that are not in a file."""
        self._follow()
        return [tab for tab in self._tabs if tab.modified]

    @property
    def untouched(self) -> bool:
        """Whether the page is empty, has no file and was never written on: the next document may take its place."""
        if self._document.path is not None or self._document.modified:
            return False
        return not self._port.length() and not self._port.was_edited()

    # -- turning ---------------------------------------------------------------------------------------------------

    def show(self, tab: Tab) -> bool:
        """Bring `tab` to the page; False when its file cannot be read, which the document says."""
        if tab is self.shown:
            return True
        before, load, left = self.shown, tab.load, tab.left
        self._turn(tab)
        if load is None:
            return True
        tab.load = None
        if load():
            tab.left = None
            if left is not None:
                self._port.put_back(left.caret, left.scroll)
            return True
        self._close_shown(before)
        return False

    def step(self, by: int) -> None:
        """Show the next (1) or the former (-1), round and round."""
        here = self._tabs.index(self.shown)
        self.show(self._tabs[(here + by) % len(self._tabs)])

    def go_to(self, path: Path) -> bool:
        """Show the document at `path` if it is open here."""
        tab = self.find(path)
        return tab is not None and self.show(tab)

    def find(self, path: Path) -> Tab | None:
        """The document at `path`, under whatever name."""
        self._follow()
        return next((tab for tab in self._tabs if tab.path is not None and _same(tab.path, path)), None)

    def make_room(self) -> bool:
        """Have the page ready for another document: it takes the place of one that was never written on. True."""
        if not self.untouched:
            self._add(Tab(self._next_number()), behind=self.shown, turn=True)
        return True

    def move(self, start: int, to: int) -> None:
        """Put the document at place `start` of the row at place `to`."""
        self._tabs.insert(to, self._tabs.pop(start))
        self._tell()

    def add_later(
        self,
        title: str,
        path: Path | None,
        load: Callable[[], bool],
        left: OpenFile | None,
        *,
        place: int | None = None,
    ) -> Tab:
        """A document that comes to the page when it is first shown."""
        tab = Tab(self._next_number(), title, path, left=left, load=load)
        self._tabs.insert(len(self._tabs) if place is None else place, tab)
        self._tell()
        return tab

    def changed_later(self) -> None:
        """Something is said otherwise of a document that was not shown yet."""
        self._told = None
        self._tell()

    # -- closing ---------------------------------------------------------------------------------------------------

    def close(self, tab: Tab) -> None:
        """Close `tab`, whatever is not saved of it. The last one gives way to an empty document."""
        self._remember_closed(tab)
        if tab is not self.shown:
            self._tabs.remove(tab)
            if tab.waiting is not None:
                self._document.drop(tab.number)
                tab.waiting.drop()
            self._tell()
        elif self.several:
            here = self._tabs.index(tab)
            self._close_shown(self._tabs[here + 1] if here + 1 < len(self._tabs) else self._tabs[here - 1])
        else:
            self._document.new()

    def reopen_closed(self) -> bool:
        """Open what was closed last again; False when there is nothing, or it cannot be read."""
        while self._closed:
            closed = self._closed.pop()
            if self.find(closed.path) is not None or not closed.path.is_file():
                continue
            opened = self._document.open(closed.path, room=self.make_room)
            if opened and self.shown.path is not None:
                self._port.put_back(closed.caret, closed.scroll)
                self.move(self._tabs.index(self.shown), min(closed.place, len(self._tabs) - 1))
            return opened
        return False

    @property
    def can_reopen(self) -> bool:
        return bool(self._closed)

    def _remember_closed(self, tab: Tab) -> None:
        if tab.path is None:
            return
        place = self._port if tab is self.shown else tab.waiting or tab.left
        caret, scroll = (place.caret, place.scroll) if place else (0, 0.0)
        self._closed.append(Closed(tab.path, caret, scroll, self._tabs.index(tab)))
        del self._closed[:-MOST_CLOSED]

    # -- the session -----------------------------------------------------------------------------------------------

    def left(self, word: Callable[[int], str]) -> tuple[tuple[OpenFile, ...], int]:
        """All documents as they are now, and which of them is shown; `word` gives the journal of each number."""
        self._follow()
        return tuple(self._left(tab, word) for tab in self._tabs), self._tabs.index(self.shown)

    def _left(self, tab: Tab, word: Callable[[int], str]) -> OpenFile:
        from writer.documents.session import OpenFile  # needs more than there is before the first paint

        if tab.left is not None:
            return tab.left
        place = self._port if tab.waiting is None else tab.waiting
        journal = word(tab.number) if tab.modified else ""
        return OpenFile(str(tab.path) if tab.path else "", journal, place.caret, place.scroll)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _turn(self, tab: Tab, *, keep: bool = True) -> None:
        self.before_turning()
        self._follow()
        before, self.shown = self.shown, tab
        left: list[Waiting] = []
        waiting, tab.waiting = tab.waiting, None
        self._document.turn(tab.number, lambda: left.append(self._port.turn(waiting)), keep=keep)
        if keep:
            before.waiting = left[0]
        else:
            self._tabs.remove(before)
            left[0].drop()
        self._follow()
        self._tell()

    def _close_shown(self, then: Tab) -> None:
        """Close the one on the page; `then` is shown instead."""
        if then.load is None:
            self._turn(then, keep=False)
            return
        before = self.shown
        if not self.show(then):  # which closed it, and came back
            others = [tab for tab in self._tabs if tab is not before]
            if others:
                self._close_shown(others[-1])
            else:
                self._document.new()
            return
        self.show(before)
        self._turn(then, keep=False)

    def _add(self, tab: Tab, *, behind: Tab, turn: bool) -> None:
        self._tabs.insert(self._tabs.index(behind) + 1, tab)
        if turn:
            self._turn(tab)

    def _next_number(self) -> int:
        self._numbers += 1
        return self._numbers

    def _untitled(self) -> str:
        """A name that no other document of the window has."""
        taken = {tab.title for tab in self._tabs if tab is not self.shown}
        title, number = tr("Untitled"), 1
        while title in taken:
            number += 1
            title = tr("Untitled {number}", number=number)
        return title

    def _follow(self) -> None:
        """What the document on the page says of itself."""
        document, tab = self._document, self.shown
        if document.number != tab.number:
            return  # half-way to another
        tab.title, tab.path, tab.modified = document.title, document.path, document.modified
        tab.read_only = document.read_only is not ReadOnly.NO
        self._tell()

    def _on_saved_behind(self, number: int) -> None:
        behind = self._document.behind(number)
        for tab in self._tabs:
            if tab.number == number and behind is not None:
                tab.modified, tab.path = behind.modified, behind.document.path
                tab.title = behind.document.path.name if behind.document.path else behind.title
        self._tell()

    def _tell(self) -> None:
        """Say it when something is different."""
        now = [(tab.number, tab.title, tab.path, tab.modified, tab.read_only) for tab in self._tabs]
        if (now, self.shown.number) != self._told:
            self._told = (now, self.shown.number)
            self.changed.emit()


def keep_for_each(
    document: OpenDocument, put_away: Callable[[], K], take_back: Callable[[K], None], anew: Callable[[], None]
) -> None:
    """Have what `put_away` gives for a document that waits given to `take_back` when it is on the page again; `anew`
    is for one of which nothing was put away."""
    kept: dict[int, K] = {}

    def park(number: int) -> None:
        kept[number] = put_away()

    def unpark(number: int) -> None:
        if number in kept:
            take_back(kept.pop(number))
        else:
            anew()

    document.parting.connect(park)
    document.returned.connect(unpark)
    document.dropped.connect(lambda number: kept.pop(number, None))


def _same(one: Path, other: Path) -> bool:
    """Whether both names are of the same file."""
    if one == other:
        return True
    try:
        return os.path.samefile(one, other)
    except OSError:
        return os.path.realpath(one) == os.path.realpath(other)
