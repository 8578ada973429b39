"""What is known of one document while its journal is kept: its text, the file that is written, what waits for it.

Everything here happens on the journal's own thread. Writing is one thing, which a killed process survives; having it on
the disk, which a power failure survives too, is another, for which somebody else is given something to call. When one
fails, the text goes on being followed in memory and a new file with all of it is begun as soon as the disk takes one.
A former file stays until what took its place is on the disk.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from typing import Final

from writer.documents.journal.file import JournalFile, Sync
from writer.documents.journal.places import Place, remove
from writer.documents.journal.records import (
    Base,
    Batch,
    Edit,
    Kept,
    Stored,
    base_record,
    batches_record,
    kept_record,
    text_crc,
)
from writer.documents.journal.replay import UnitsText, merged

log = logging.getLogger(__name__)

ROOMY: Final = 256 << 10
"""Bytes of edits that a file may hold before it is begun anew; or as many as its first text, if that is more."""


class JournalLog:
    """Owns the files of one document at a time. Methods that write raise OSError and can be called again later."""

    def __init__(self, place: Place, sync: Sync = os.fsync) -> None:
        self._next = place
        self._sync = sync
        self._file: JournalFile | None = None
        self._old: list[Place] = []
        self._stored = Stored()
        self._file_text = ""
        self._opened = ""
        self._text: UnitsText | None = None
        self._number = 0
        self._at, self._caret = 0.0, 0
        self._edits: list[Edit] = []
        self._former: tuple[Batch, ...] = ()
        self._limit = ROOMY
        self._dirty = False
        self._synced = 0
        """Bytes of the present file that are on the disk."""

    @property
    def waiting(self) -> bool:
        """Whether there is something to write."""
        return self._dirty and (self._file is None or bool(self._edits))

    @property
    def unsynced(self) -> bool:
        """Whether something was written that may not be on the disk yet."""
        return self._file is not None and self._file.size > self._synced

    @property
    def length(self) -> int:
        """UTF-16 units of the text."""
        return len(self._followed())

    # -- what happens to the document --------------------------------------------------------------------------

    def begin(
        self, stored: Stored, text: str, file_text: str, at: float, caret: int, instead: Sequence[Place] = ()
    ) -> None:
        """Another document, with `file_text` in its file. With `instead`, `text` is in those journals only."""
        self.forget()
        self._stored, self._file_text = stored, file_text
        self._opened, self._text = text, None
        self._at, self._caret = at, caret
        self._old = list(instead)
        self._dirty = bool(instead)

    def edit(self, edit: Edit, at: float, caret: int) -> bool:
        """The writer's text changed; False when there is no such place, so that the text must be given anew."""
        if not self._followed().apply(edit):
            return False
        if self._file is not None:  # a file that is still to be begun begins with the whole text
            merged(self._edits, edit)
        self._at, self._caret = at, caret
        self._dirty = True
        return True

    def whole(self, text: str, at: float, caret: int) -> None:
        """The text is `text`, whatever was known of it."""
        self._text = UnitsText(text)
        self._at, self._caret = at, caret
        self._dirty = True
        self._retire()

    def touch(self) -> None:
        """The text is not in its file, although it was not edited."""
        self._dirty = True

    def is_text(self, text: str) -> bool:
        """Whether what is known is right."""
        return self._followed().text() == text

    def clean(self, stored: Stored, file_text: str) -> None:
        """The text is in its file as it is now: no journal is needed."""
        self._stored, self._file_text = stored, file_text
        self._remove_files()
        self._dirty = False

    def moved(self, stored: Stored, file_text: str) -> None:
        """The document is stored otherwise, or its file holds another text than before; that on the page stays."""
        self._stored, self._file_text = stored, file_text
        self._dirty = True
        self._retire()

    # -- the disk ----------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Append what waits; begin a file where there is none, or where the present one has grown long."""
        if self._file is None:
            if self._dirty:
                self._begin_file()
        elif self._edits:
            batch = Batch(self._number + 1, self._at, self._caret, tuple(self._edits))
            try:
                self._file.append(batches_record((*self._former, batch)))
            except OSError:
                self._retire()
                raise
            self._number, self._former = batch.number, (batch,)
            self._edits.clear()
            if self._file.size > self._limit:
                self._compact()

    def syncing(self) -> Callable[[], Callable[[], None]] | None:
        """What, when called on any thread, has what was written on the disk, and gives back what is then to be called
        on this one; None when there is nothing to do. Raises OSError, also when called: then `sync_failed`.
        """
        file = self._file
        if file is None or not self.unsynced:
            return None
        work, size = file.syncing(self._sync), file.size

        def call() -> Callable[[], None]:
            work()
            return lambda: self._on_synced(file, size)

        return call

    def sync_failed(self) -> None:
        """What was written may be gone, and asking the disk once more would not say so: begin anew."""
        self._retire()

    def keep(self, kept: Kept) -> None:
        """Leave the text for the next start. What waits must have been written."""
        if self._file is not None:
            self._file.append(kept_record(kept))

    def leave(self) -> None:
        """Close the file as it is: what it holds is found at the next start."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def forget(self) -> None:
        """The document goes, and its journal with it."""
        self._remove_files()
        self._dirty = False
        self._opened, self._file_text, self._text = "", "", None
        self._limit = ROOMY

    # -- inside ------------------------------------------------------------------------------------------------

    def _followed(self) -> UnitsText:
        if self._text is None:
            self._text, self._opened = UnitsText(self._opened), ""
        return self._text

    def _begin_file(self) -> None:
        """A new generation that holds everything; then the former ones go."""
        text, crc = self._followed().text(), text_crc(self._file_text)
        instead = tuple({place.word for place in self._old} - {self._next.word})
        base = Base(self._number, self._at, self._caret, self._stored, text, crc, instead)
        content = base_record(base)
        place = self._next
        self._next = place.next()
        self._file = JournalFile(place, content)
        self._limit = max(ROOMY, 2 * len(content))
        self._edits.clear()
        self._former = ()
        self._synced = 0

    def _compact(self) -> None:
        """Begin anew with the text as it is; where there is no room for that, go on as before."""
        former, synced = self._file, self._synced
        try:
            self._begin_file()
        except OSError as error:
            log.info("the journal stays long: %s", error.strerror)
            self._file, self._synced, self._limit = former, synced, 2 * self._limit
            return
        if former is not None:
            former.close()
            self._old.append(former.place)

    def _on_synced(self, file: JournalFile, size: int) -> None:
        """So much of `file` is on the disk; if it is still the present one, those before it may go."""
        if file is self._file:
            self._synced = size
            remove(self._old)
            self._old = []

    def _retire(self) -> None:
        """The present file is not written to any more; it goes when another holds everything."""
        if self._file is not None:
            self._file.close()
            self._old.append(self._file.place)
            self._file = None
        self._edits.clear()

    def _remove_files(self) -> None:
        if self._file is not None:
            self._file.remove()
            self._file = None
        remove(self._old)
        self._old = []
        self._edits.clear()
        self._former = ()
