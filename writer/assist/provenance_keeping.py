"""The marks of the open document between two openings, and after a crash: found again, kept, said when some are lost.

Nothing here waits for a disk. What was not saved is kept like the journal's text, a moment after the machine wrote
or the writer paused, and goes once it is in a file of its own.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.aside import Aside
from writer.assist.document_port import DocumentPort
from writer.assist.open_document import OpenDocument
from writer.assist.provenance import KeptMarks, Provenance
from writer.documents import long_lines
from writer.documents.provenance import blocks
from writer.documents.provenance.record import Found, Record, find_again, make_record, text_hash
from writer.documents.provenance.shelf import Shelf
from writer.documents.provenance.sources import Sources
from writer.text.differences import document_edits
from writer.text.runs import Run, carried, in_characters, in_units
from writer.tongue import tr

log = logging.getLogger(__name__)

MACHINE_MS: Final = 300
"""After the machine wrote, its marks are kept this much later."""
REST_MS: Final = 3_000
LARGE_MS: Final = 20_000
LARGE: Final = 500_000
"""The writer's are kept so long after a key, or after a key in a document of so many units: a record of it takes some
tenths of a second beside."""
END_S: Final = 2.0

Where = Literal["off", "here", "beside"]


@dataclass(slots=True, eq=False)
class Waiting:
    """The marks of a document behind the one on the page."""

    marks: KeptMarks
    looking: bool
    record_of: Callable[[str], Callable[[], Record]]
    found: tuple[Found, bool, str] | None = None
    """What was found meanwhile, and the text it was looked for in."""


class ProvenanceKeeping(QObject):
    """Keeps the marks of one window's documents; lives as long as the window."""

    lost = Signal(int, int)
    """So many machine-written passages, of so many, were not found again: the file was changed elsewhere."""
    doubtful = Signal()
    """The annotations at the end of the file do not fit its text. They are used all the same until `discard`."""
    trouble = Signal(str)
    """The marks could not be kept, a sentence."""

    def __init__(
        self,
        provenance: Provenance,
        port: DocumentPort,
        document: OpenDocument,
        shelf: Shelf,
        where: Callable[[], Where],
        aside: Aside | None = None,
    ) -> None:
        super().__init__()
        self._provenance, self._port, self._document = provenance, port, document
        self._shelf, self._where = shelf, where
        self._aside = aside or Aside(self)
        self._turn = 0
        self.looking = False
        """Whether the marks of this document are still being looked for."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._keep_open)
        document.annotate = self._annotate
        provenance.changed.connect(self._on_changed)
        document.becoming.connect(provenance.from_elsewhere)
        document.opened.connect(self.look)
        document.saved.connect(self._on_saved)
        document.leaving.connect(self._on_leaving)
        self._waiting: dict[int, Waiting] = {}
        """By the numbers of the documents."""
        document.parting.connect(self._on_parting)
        document.returned.connect(self._on_returned)
        document.saved_behind.connect(self._on_saved_behind)
        document.dropped.connect(self._on_dropped)

    def look(self) -> None:
        """Find the marks of the document that is on the page now."""
        self._turn += 1
        turn, document, number = self._turn, self._document, self._document.number
        stored, block = _page_text(document.stored.text), document.block
        path, title = document.path, document.title
        shown = self._port.text()
        unsaved = document.modified
        shelf, off = self._shelf, self._where() == "off"
        self.looking = True

        def work() -> tuple[Found, bool]:
            return _find(shelf, path, title, stored, shown, block, unsaved=unsaved, off=off)

        def done(found: tuple[Found, bool]) -> None:
            if turn == self._turn:
                self.looking = False
                self._take(*found, shown)
            elif number in self._waiting:
                self._waiting[number].found = (*found, shown)

        def failed(error: Exception) -> None:
            self.looking = False
            log.error("the marks were not found: %s", type(error).__name__)

        self._aside.run(work, done, failed)

    def discard(self) -> None:
        """Forget all marks of the document, also those at the end of its file."""
        self._document.drop_block()
        self._provenance.forget()

    def shutdown(self) -> None:
        """End: what is not saved keeps its marks for as long as its text is kept."""
        self._timer.stop()
        if self._document.modified:
            self._keep_open()
        else:
            self._shelf.forget_open(self._document.number)
        self._aside.wait(END_S)

    # -- what happens ----------------------------------------------------------------------------------------------

    def _on_parting(self, number: int) -> None:
        self._timer.stop()
        self._keep_open()
        record_of = self._record_of_it()
        looking, self.looking = self.looking, False
        self._turn += 1
        self._waiting[number] = Waiting(self._provenance.put_away(), looking, record_of)

    def _on_returned(self, number: int) -> None:
        waiting = self._waiting.pop(number, None)
        if waiting is None:  # it was opened before the marks were followed
            self.look()
            return
        self._provenance.take_back(waiting.marks)
        if waiting.found is not None:
            self._take(*waiting.found)
        elif waiting.looking:
            self.look()

    def _on_dropped(self, number: int) -> None:
        if self._waiting.pop(number, None) is not None:
            shelf = self._shelf
            self._aside.run(lambda: shelf.forget_open(number), lambda _none: None, self._fail)

    def _on_saved_behind(self, number: int) -> None:
        waiting, behind = self._waiting.get(number), self._document.behind(number)
        if waiting is not None and behind is not None and behind.document.path is not None and not waiting.looking:
            self._keep(behind.document.path, waiting.record_of(_page_text(behind.document.text)), number)

    def _take(self, found: Found, valid: bool, shown: str) -> None:
        """The marks fit the text as it was `shown`; it may have been typed on since."""
        runs, now = list(found.runs), self._port.text()
        if now != shown:
            runs = _moved(runs, shown, now)
        self._provenance.give(in_units(runs, now), found.sources)
        if found.lost:
            self.lost.emit(found.lost, found.known)
        if not valid:
            self.doubtful.emit()

    def _on_changed(self, by_machine: bool) -> None:
        wait = MACHINE_MS if by_machine else REST_MS if self._port.length() < LARGE else LARGE_MS
        if not self._timer.isActive() or self._timer.remainingTime() > wait:
            self._timer.start(wait)

    def _keep_open(self) -> None:
        """Keep the marks of a text that is not in its file."""
        if self._where() == "off" or self.looking or not self._document.modified:
            return
        make, shelf, number = self._record_of(self._port.text()), self._shelf, self._document.number
        self._aside.run(lambda: shelf.keep_open(number, make()), lambda _none: None, self._fail)

    def _on_saved(self) -> None:
        path = self._document.path
        if path is not None and self._where() != "off" and not self.looking:
            self._keep(path, self._record_of(_page_text(self._document.stored.text)), self._document.number)

    def _keep(self, path: Path, make: Callable[[], Record], number: int) -> None:
        """Keep the marks of the document at `path`, which was saved."""
        where, shelf = self._where(), self._shelf
        if where == "off":
            return

        def work() -> None:
            shelf.keep(path, make(), beside=where == "beside")
            shelf.forget_open(number)

        self._aside.run(work, lambda _none: None, self._fail)

    def _on_leaving(self) -> None:
        self._timer.stop()
        shelf, number = self._shelf, self._document.number
        self._aside.run(lambda: shelf.forget_open(number), lambda _none: None, self._fail)

    def _record_of(self, text: str) -> Callable[[], Record]:
        """What makes the record of `text`, the text on the page or what of it was saved a moment ago."""
        return self._record_of_it()(text)

    def _record_of_it(self) -> Callable[[str], Callable[[], Record]]:
        """The same for the document as it is now, when it may not be on the page any more."""
        shown, units, sources = self._port.text(), self._provenance.runs(), self._provenance.sources
        path, title = self._document.path, self._document.title

        def record(text: str) -> Record:
            runs = in_characters(units, shown)
            if text != shown:
                runs = _moved(runs, shown, text)
            return make_record(text, runs, sources, str(path) if path else "", title, time.time())

        return lambda text: lambda: record(text)

    def _fail(self, error: Exception) -> None:
        log.warning("the marks were not kept: %s", type(error).__name__)
        self.trouble.emit(
            tr("Who wrote what in this document could not be kept: the folder cannot be written to. Your text is safe.")
        )

    # -- the block at the end of a file ----------------------------------------------------------------------------

    def _annotate(self, text: str, _block: str) -> str:
        """The block of annotations for `text`, which is about to be saved."""
        return self.annotations(text)

    def annotations(self, text: str) -> str:
        """The block of annotations for `text`, the document as it would be saved."""
        shown = self._port.text()
        runs = in_characters(self._provenance.runs(), shown)
        if text != shown:
            runs = _moved(runs, shown, text)
        return blocks.make(text, runs, self._provenance.sources)


def _find(
    shelf: Shelf, path: Path | None, title: str, stored: str, shown: str, block: str, *, unsaved: bool, off: bool
) -> tuple[Found, bool]:
    """The marks of `shown`, and whether those that the file itself brings fit its text. On another thread."""
    record = None if off or not unsaved else shelf.take_left(str(path) if path else "", title)
    if record is not None:
        return find_again(record, shown), True
    record = shelf.find(path, text_hash(stored)) if path and not off else None
    valid = True
    if record is not None and (record.text == text_hash(stored) or not block):
        found = find_again(record, stored)
    elif block:
        sources = Sources()
        marks = blocks.read(stored, block, sources)
        valid = marks.valid
        found = Found(marks.runs, sources)
    else:
        return Found((), Sources()), True
    if stored == shown:
        return found, valid
    return Found(tuple(_moved(found.runs, stored, shown)), found.sources, found.known, found.lost), valid


def _moved(runs: Sequence[Run], before: str, after: str) -> list[Run]:
    """`runs` of `before` in `after`, which came of it."""
    edits = [(edit.span.start, len(edit.span), len(edit.replacement)) for edit in document_edits(before, after)]
    return carried(runs, edits, len(before))


def _page_text(stored: str) -> str:
    """A file's text as the page shows it."""
    return long_lines.split(blocks.split(stored).text).text
