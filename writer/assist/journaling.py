"""The journal of the open document: every change is told to it, and it is told what is safe in the file by now.

Nothing here waits for a disk. The journal's thread answers with signals, which arrive on the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from writer.assist.document_port import DocumentPort, Edited, Origin
from writer.assist.open_document import OpenDocument
from writer.documents.journal.keeping import Journal
from writer.documents.journal.places import Place
from writer.documents.journal.records import Edit, Kept, Stored
from writer.documents.owners import Owner

REST_MS: Final = 3_000
"""After so long without a key the journal's text is compared with the page's."""
LARGE: Final = 200
"""Characters of a change by the machine from which on what stood before it is put on the disk at once."""
END_S: Final = 3.0
"""Seconds that the end of the program waits for the disk."""


@dataclass(slots=True, eq=False)
class Waiting:
    """The journal of a document that waits behind another one."""

    journal: Journal
    known: Stored
    file_text: str
    modified: bool


class Journaling(QObject):
    """Keeps a journal of each document of one window while it is switched on; lives as long as the window."""

    trouble = Signal(object)
    """The OSError for which the journal cannot be written; None when it is over."""
    _wanted = Signal()
    """The whole text is asked for."""

    def __init__(
        self,
        port: DocumentPort,
        document: OpenDocument,
        folder: Path,
        owner: Owner,
        make: Callable[..., Journal] = Journal,
    ) -> None:
        super().__init__()
        self._port, self._document = port, document
        self._folder, self._owner, self._make = folder, owner, make
        self._on = False
        self._journal: Journal | None = None
        """Of the document on the page."""
        self._waiting: dict[int, Waiting] = {}
        """Of the others, by their numbers."""
        self._known = Stored()
        self._file_text = ""
        self._modified = False
        self._instead: tuple[Place, ...] = ()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._compare)
        self._wanted.connect(self._give_whole, Qt.ConnectionType.QueuedConnection)
        port.edited.connect(self._on_edited)
        document.opened.connect(self._on_opened)
        document.changed.connect(self._on_changed)
        document.parting.connect(self._on_parting)
        document.returned.connect(self._on_returned)
        document.dropped.connect(self._on_dropped)
        document.saved_behind.connect(self._on_saved_behind)

    @property
    def on(self) -> bool:
        """Whether what is typed is kept."""
        return self._on

    @property
    def word(self) -> str:
        """What the names of the journal's files begin with; "" without one."""
        return self._journal.word if self._journal else ""

    def word_of(self, number: int) -> str:
        """The same for any document of the window."""
        waiting = self._waiting.get(number)
        return waiting.journal.word if waiting else self.word if number == self._document.number else ""

    def switch(self, on: bool) -> None:
        """Keep a journal, or none; what there is of these documents is removed then. One that waits behind another
        gets its journal when it is on the page again."""
        self._on = on
        if on and self._journal is None:
            self._begin_journal()
        elif not on:
            for journal in self._journals():
                journal.forget()
                journal.shutdown(END_S)
            self._journal = None
            self._waiting.clear()

    def _begin_journal(self) -> None:
        """For the document on the page as it is."""
        self._on_opened()
        if self._document.modified:
            self._give_whole()

    def _journals(self) -> Iterator[Journal]:
        """That of the page first."""
        if self._journal:
            yield self._journal
        yield from (waiting.journal for waiting in self._waiting.values())

    def take_over(self, places: Sequence[Place]) -> None:
        """The document that is opened next was in these journals; they go once it is in another."""
        self._instead = tuple(places)

    def hurry(self) -> None:
        """Put what was typed on the disk as soon as can be; does not wait."""
        for journal in self._journals():
            journal.hurry()

    def flush(self, seconds: float) -> bool:
        """Wait until what was typed is on the disk, for each document at most so long; whether it is."""
        self.hurry()
        return self._journal is not None and all(journal.flush(seconds) for journal in tuple(self._journals()))

    def forget(self, number: int | None = None) -> None:
        """The writer leaves the document, or the one with this number, and wants nothing of what is not saved."""
        if number is None or number == self._document.number:
            if self._journal:
                self._journal.forget()
        elif number in self._waiting:
            self._waiting[number].journal.forget()

    def shutdown(self, kept: Callable[[int], Kept | None] = lambda _number: None) -> None:
        """End. What is not saved stays on the disk; `kept` says of which document the writer will go on with it."""
        shown, self._journal = self._journal, None
        waiting, self._waiting = self._waiting, {}
        if shown:
            shown.shutdown(END_S, kept(self._document.number))
        for number, each in waiting.items():
            each.journal.shutdown(END_S, kept(number))

    # -- what happens ------------------------------------------------------------------------------------------

    def _on_edited(self, edit: Edited) -> None:
        if self._journal is None or edit.origin is Origin.LOADED:
            return
        self._journal.edit(Edit(edit.position, edit.removed, edit.added), edit.caret)
        if edit.origin is Origin.MACHINE and max(edit.removed, len(edit.added)) >= LARGE:
            self._journal.hurry()
        if not self._document.modified:  # undone as far as the file; Qt says so before it says what was undone
            self._journal.clean(self._record(), self._document.stored.text)
        self._rest.start()

    def _on_parting(self, number: int) -> None:
        self._rest.stop()
        journal, self._journal = self._journal, None
        if journal:
            self._waiting[number] = Waiting(journal, self._known, self._file_text, self._modified)

    def _on_returned(self, number: int) -> None:
        waiting = self._waiting.pop(number, None)
        if waiting is not None:
            self._journal, self._known = waiting.journal, waiting.known
            self._file_text, self._modified = waiting.file_text, waiting.modified
        elif self._on:
            self._begin_journal()

    def _on_dropped(self, number: int) -> None:
        if number == self._document.number:
            self._rest.stop()
            journal, self._journal = self._journal, None
        else:
            waiting = self._waiting.pop(number, None)
            journal = waiting.journal if waiting else None
        if journal:
            journal.forget()
            journal.shutdown(END_S)

    def _on_saved_behind(self, number: int) -> None:
        waiting, behind = self._waiting.get(number), self._document.behind(number)
        if waiting is None or behind is None:
            return
        stored, mark = behind.document, behind.mark
        title = stored.path.name if stored.path else behind.title
        waiting.known = Stored(str(stored.path or ""), title, stored.encoding, stored.bom, stored.newline, mark)
        waiting.file_text, waiting.modified = stored.text, behind.modified
        tell = waiting.journal.moved if behind.modified else waiting.journal.clean
        tell(waiting.known, waiting.file_text)

    def _on_opened(self) -> None:
        if self._on and self._journal is None:
            self._journal = self._make(self._folder, self._owner, self.trouble.emit, self._wanted.emit)
        if self._journal:
            self._known, self._modified = self._record(), self._document.modified
            text, instead = self._port.text(), self._instead
            self._instead = ()
            self._file_text = self._document.stored.text
            self._journal.begin(self._known, text, self._file_text, self._port.caret, instead)
            if self._modified:
                self._journal.touch()

    def _on_changed(self) -> None:
        """Modified or not, or stored otherwise."""
        if self._journal is None:
            return
        record, file_text = self._record(), self._document.stored.text
        newly, self._modified = self._document.modified and not self._modified, self._document.modified
        moved = (record, file_text) != (self._known, self._file_text)
        self._known, self._file_text = record, file_text
        if not self._modified:
            self._journal.clean(record, file_text)
        elif moved:
            self._journal.moved(record, file_text)
        elif newly:
            self._journal.touch()

    def _record(self) -> Stored:
        document = self._document
        stored = document.stored
        path = str(stored.path) if stored.path else ""
        return Stored(path, document.title, stored.encoding, stored.bom, stored.newline, document.mark)

    def _give_whole(self) -> None:
        if self._journal is None:
            return
        self._journal.whole(self._port.text(), self._port.caret)
        if not self._document.modified:
            self._journal.clean(self._record(), self._document.stored.text)

    def _compare(self) -> None:
        """A defect in the following of edits must not cost text."""
        if self._journal and self._document.modified:
            self._journal.check(self._port.text(), self._port.caret)
