"""The thread that keeps a journal: the window tells it what happens and never waits for the disk.

Changes are gathered for WRITE_AFTER, so that a hundred keys are not a hundred writes, then written, and put on the disk
at most SYNC_AFTER after the first of them; while the disk takes its time for that, writing goes on. Changes that cannot
be written wait up to a bound; beyond it they are dropped and the whole text is asked for instead.
"""

from __future__ import annotations

import contextlib
import logging
import math
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from writer.documents.journal.file import Sync
from writer.documents.journal.log import JournalLog
from writer.documents.journal.places import Place, new_place
from writer.documents.journal.records import Edit, Kept, Stored
from writer.documents.journal.syncing import Syncing
from writer.documents.owners import Owner

log = logging.getLogger(__name__)

WRITE_AFTER: Final = 0.15
"""Seconds; what a killed process may lose."""
SYNC_AFTER: Final = 0.4
"""Seconds; what a power failure may lose besides. A disk needs up to some tenths more."""
RETRY_AFTER: Final = 2.0
"""Seconds from a failure to the next attempt."""
MOST_WAITING: Final = 20_000
"""Changes that wait for the disk at most."""
MOST_CHARACTERS: Final = 8_000_000
"""Characters of those."""

Task = Callable[[], None]


class Journal:
    """Keeps the journal of one window's document. Every method returns at once, except those with a timeout."""

    def __init__(
        self,
        folder: Path,
        owner: Owner,
        trouble: Callable[[OSError | None], None],
        whole_wanted: Callable[[], None],
        sync: Sync = os.fsync,
        now: Callable[[], float] = time.time,
    ) -> None:
        """`trouble` hears of a failure, and of None when it is over; `whole_wanted` asks for `whole`. Both are called
        on the journal's thread.
        """
        place = new_place(folder, owner)
        self.word = place.word
        """What the names of its files begin with."""
        self._log = JournalLog(place, sync)
        self._trouble, self._whole_wanted = trouble, whole_wanted
        self._now = now
        self._tasks: deque[Task] = deque()
        self._characters = 0
        self._asked_whole = False
        self._kept: Kept | None = None
        self._failed = False
        self._retry_at = self._sync_at = math.inf
        self._wake, self._hurry = threading.Event(), threading.Event()
        self._stop = False
        self._turned = threading.Condition()
        self._wanted = self._asked = self._syncs = self._reached = 0
        """Tickets of `flush`: given out, seen by the thread, in the sync that goes on, done."""
        self._syncing = Syncing(self._wake.set)
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    # -- what the window tells ---------------------------------------------------------------------------------

    def begin(self, stored: Stored, text: str, file_text: str, caret: int = 0, instead: Sequence[Place] = ()) -> None:
        """Another document, with `file_text` in its file.

        With `instead`, `text` is in those journals only, which the new one replaces.
        """
        at = self._now()
        self._asked_whole = False
        self._tell(lambda: self._log.begin(stored, text, file_text, at, caret, instead))

    def edit(self, edit: Edit, caret: int) -> None:
        """The text changed. Nothing is kept while the whole text is waited for."""
        if self._asked_whole:
            return
        if len(self._tasks) >= MOST_WAITING or self._characters > MOST_CHARACTERS:
            self._asked_whole = True
            return
        at = self._now()
        self._characters += len(edit.added)
        self._tell(lambda: self._edit(edit, at, caret))

    def whole(self, text: str, caret: int) -> None:
        """The answer to `whole_wanted`."""
        at = self._now()
        self._asked_whole = False
        self._tell(lambda: self._log.whole(text, at, caret))

    def check(self, text: str, caret: int) -> None:
        """The text should be `text` now; where it is not, it is taken over."""
        at = self._now()
        if not self._asked_whole:
            self._tell(lambda: self._check(text, at, caret))

    def touch(self) -> None:
        """The text is not in its file, although it was not edited."""
        self._tell(self._log.touch)

    def clean(self, stored: Stored, file_text: str) -> None:
        """The text as it is now is in the file."""
        self._tell(lambda: self._log.clean(stored, file_text))

    def moved(self, stored: Stored, file_text: str) -> None:
        """The document is stored otherwise, or its file holds another text than before."""
        self._tell(lambda: self._log.moved(stored, file_text))

    def forget(self) -> None:
        """The document is left without its changes."""
        self._tell(self._log.forget)

    def hurry(self) -> None:
        """Gather no longer; does not wait."""
        self._hurry.set()
        self._wake.set()

    def flush(self, timeout: float) -> bool:
        """Wait until everything told so far is on the disk; False when that took too long or failed."""
        with self._turned:
            self._wanted += 1
            ticket = self._wanted
            self._hurry.set()
            self._wake.set()
            return self._turned.wait_for(lambda: self._reached >= ticket, timeout) and not self._failed

    def shutdown(self, timeout: float, kept: Kept | None = None) -> None:
        """Write what waits and end. A file there is stays; with `kept` it says that the window was closed properly."""
        self._kept = kept
        self._stop = True
        self._hurry.set()
        self._wake.set()
        self._thread.join(timeout)

    # -- the thread --------------------------------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            due = min(self._retry_at, self._sync_at)
            told = self._wake.wait(None if due == math.inf else max(0.0, due - time.monotonic()))
            self._wake.clear()
            self._land()
            hurry = bool(told and self._tasks and self._hurry.wait(WRITE_AFTER)) or self._hurry.is_set()
            stop, ticket = self._stop, self._wanted
            if hurry:
                self._hurry.clear()
                self._asked = ticket
            self._turn(hurry)
            if stop:
                self._end()
                return

    def _turn(self, hurry: bool) -> None:
        """Hear what was told, then write as much as is due."""
        for _ in range(len(self._tasks)):
            self._tasks.popleft()()
        self._characters = 0
        if self._asked_whole:
            self._whole_wanted()
        if self._failed and not hurry and time.monotonic() < self._retry_at:
            return
        try:
            self._log.write()
            self._retry_at = math.inf
            self._start_sync()
        except OSError as error:
            self._fail(error)

    def _start_sync(self) -> None:
        """Have what was written put on the disk, if it is time, and answer whoever waits for what is there already."""
        if self._syncing.busy:
            return
        work = self._log.syncing() if self._asked > self._reached or time.monotonic() >= self._sync_at else None
        if work is not None:
            self._syncs, self._sync_at = self._asked, math.inf
            self._syncing.start(work)
        elif self._log.unsynced:
            self._sync_at = min(self._sync_at, time.monotonic() + SYNC_AFTER - WRITE_AFTER)
        else:
            self._succeed()

    def _land(self) -> None:
        """Hear what became of the sync."""
        match self._syncing.take():
            case None:
                pass
            case OSError() as error:
                self._log.sync_failed()
                self._fail(error)
            case synced:
                synced()
                self._answer(self._syncs)
                if not self._log.waiting:
                    self._recover()

    def _answer(self, ticket: int) -> None:
        with self._turned:
            self._reached = max(self._reached, ticket)
            self._turned.notify_all()

    def _end(self) -> None:
        """Wait for the disk once more; whoever ended us waits only as long as he likes."""
        with contextlib.suppress(OSError):
            if self._kept is not None:
                self._log.keep(self._kept)
            if (work := self._log.syncing()) is not None:
                work()()
        self._log.leave()
        self._syncing.end()

    def _succeed(self) -> None:
        """Everything is on the disk."""
        self._sync_at = math.inf
        self._answer(self._asked)
        self._recover()

    def _recover(self) -> None:
        """The disk does what it should."""
        if self._failed:
            self._failed = False
            self._trouble(None)

    def _fail(self, error: OSError) -> None:
        self._retry_at, self._sync_at = time.monotonic() + RETRY_AFTER, math.inf
        if not self._failed:
            self._failed = True
            log.warning("the journal cannot be written: %s", error.strerror or type(error).__name__)
            self._trouble(error)
        self._answer(self._asked)

    def _tell(self, task: Task) -> None:
        self._tasks.append(task)
        if not self._wake.is_set():
            self._wake.set()

    def _edit(self, edit: Edit, at: float, caret: int) -> None:
        if not self._asked_whole and not self._log.edit(edit, at, caret):
            log.error("an edit does not fit the text of the journal; it begins anew")
            self._asked_whole = True

    def _check(self, text: str, at: float, caret: int) -> None:
        if not self._log.is_text(text):
            log.error("the journal had another text than the page; it begins anew")
            self._log.whole(text, at, caret)
