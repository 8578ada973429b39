"""Counting what becomes of suggestions, for the statistics: from the signals of a completer to the file.

Only numbers are kept. They are written every half minute at most, off the window's thread, and at the end.
"""

from __future__ import annotations

import datetime
import threading
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Final, Protocol, assert_never

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from writer.assist.background import Background
from writer.assist.document_port import DocumentPort, Edited, Origin
from writer.assist.suggestion_events import Happening, SuggestionEvent
from writer.assist.tally_store import TallyStore
from writer.language.completion.counting import Counting
from writer.language.completion.ledger import Ledger
from writer.language.completion.reasons import Reason

WRITE_MS: Final = 30_000
MOST_TYPED: Final = 40
"""Characters of one edit that can have been typed; more at once is pasted or dropped."""


class SuggestionSource(Protocol):
    """The signals of a `Completer` that are listened to."""

    happened: SignalInstance
    """`SuggestionEvent`."""
    silent: SignalInstance
    """`Reason`."""


class Statistics(QObject):
    """Owns the counts of one window that are not yet in the file, for as long as the window lives."""

    changed = Signal()
    """Something was counted, stored or cleared."""

    def __init__(
        self,
        source: SuggestionSource,
        document: DocumentPort,
        store: TallyStore,
        background: Background,
        *,
        model: Callable[[], str],
        wanted: Callable[[], bool],
        today: Callable[[], datetime.date] = datetime.date.today,
    ) -> None:
        """`model`: path of the one that is loaded, "" while none is; `wanted`: whether anything shall be counted."""
        super().__init__()
        self._store = store
        self._background = background
        self._model = model
        self._wanted = wanted
        self._today = today
        self._counting = Counting()
        self._writing = Ledger()
        """On its way to the file. Whoever holds the lock may store it, and puts an empty one in its place."""
        self._lock = threading.Lock()
        self._timer = QTimer(self, singleShot=True, interval=WRITE_MS)
        self._timer.timeout.connect(self._write)
        source.happened.connect(self._on_happened)
        source.silent.connect(self._on_silent)
        document.edited.connect(self._on_edited)

    def ledger(self) -> Ledger:
        """Everything that was counted on this computer, as far as other windows have written it."""
        with self._lock:
            return self._store.load() + self._writing + self._counting.so_far()

    def today(self) -> datetime.date:
        return self._today()

    def clear(self) -> bool:
        """Forget everything; False when the file cannot be changed now."""
        self._timer.stop()
        with self._lock:
            self._counting.forget()
            self._writing = Ledger()
            cleared = self._store.clear()
        self.changed.emit()
        return cleared

    def shutdown(self) -> None:
        """Write what is not yet in the file, now."""
        self._timer.stop()
        with self._lock:
            self._store.add(self._writing + self._counting.take(all_of_it=True))
            self._writing = Ledger()

    # -- events ----------------------------------------------------------------------------------------------

    def _on_happened(self, event: SuggestionEvent) -> None:
        if not (counted := self._counted()):
            return
        day, model = counted
        match event.kind:
            case Happening.SHOWN:
                self._counting.shown(day, model, event.latency_ms, event.confidence)
            case Happening.ACCEPTED:
                self._counting.accepted(day, model, len(event.text), event.part, event.whole)
            case Happening.DISMISSED:
                self._counting.dismissed()
            case _:
                assert_never(event.kind)
        self._was_counted()

    def _on_silent(self, reason: Reason) -> None:
        if counted := self._counted():
            self._counting.silent(*counted, reason)
            self._was_counted()

    def _on_edited(self, edit: Edited) -> None:
        typed = len(edit.added) if edit.origin is Origin.TYPED else 0
        if 0 < typed <= MOST_TYPED and (counted := self._counted()):
            self._counting.typed(*counted, typed)
            self._was_counted()

    def _counted(self) -> tuple[datetime.date, str] | None:
        """Under which day and model to count now; None: not at all."""
        path = self._model() if self._wanted() else ""
        return (self._today(), _name(path)) if path else None

    def _was_counted(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        self.changed.emit()

    # -- the file --------------------------------------------------------------------------------------------

    def _write(self) -> None:
        with self._lock:
            self._writing += self._counting.take()
        self._background.run(self._store_now, self._stored, lambda _error: self._stored(False))

    def _store_now(self) -> bool:
        """On a thread of its own."""
        with self._lock:
            stored = self._store.add(self._writing)
            if stored:
                self._writing = Ledger()
        return stored

    def _stored(self, stored: bool) -> None:
        if not stored:
            self._timer.start()  # tried again with what is counted until then
        self.changed.emit()


@lru_cache(maxsize=8)
def _name(path: str) -> str:
    """Of the model; asked for at each key."""
    return Path(path).name
