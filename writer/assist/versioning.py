"""When a version of the open document is kept: at a save, as one writes, before a large change by the machine.

The text is taken from the page at once; everything else happens on another thread.
"""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.background import Background
from writer.assist.document_port import DocumentPort, Edited, Origin
from writer.assist.open_document import OpenDocument
from writer.documents import long_lines
from writer.documents.versions import Version, VersionStore
from writer.language.rewriting.history import Kind
from writer.tongue import marked

log = logging.getLogger(__name__)

MINUTES: Final = 5
"""Of writing until a version is kept."""
CHARACTERS: Final = 1_500
"""Changed characters until one is kept sooner."""
LOOK_MS: Final = 20_000
"""How often it is seen whether so much time has passed."""
MANY: Final = 4
"""Places that the machine changes at once from which on the text before is kept."""
TIDY_S: Final = 6 * 3_600.0
"""Seconds between two thinnings."""
OPENED: Final = marked("as it was opened")
WRITING: Final = marked("while writing")
SAVED: Final = marked("saved")
LEFT: Final = marked("left without saving")
RESTORED: Final = marked("before an earlier version came back")
_BEFORE: Final = {
    Kind.REWRITE: marked("before rewriting"),
    Kind.CORRECTION: marked("before corrections"),
    Kind.SUGGESTION: marked("before a suggestion"),
    Kind.REVERT: marked("before taking back"),
}


class Versioning(QObject):
    """Keeps versions of one window's document; lives as long as the window."""

    changed = Signal()
    """There are other versions than before, or another document."""

    def __init__(
        self,
        port: DocumentPort,
        document: OpenDocument,
        store: VersionStore,
        background: Background,
        wanted: Callable[[], bool],
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._port, self._document, self._store = port, document, store
        self._background, self._wanted, self._now = background, wanted, now
        self._changed = 0
        self._since: float | None = None
        """When the first change since the last version was made; None: there was none."""
        self._tidied = 0.0
        self._first = True
        """Nothing of this document was kept since it was opened."""
        self.name = self._name()
        """What the store calls the document."""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        port.edited.connect(self._on_edited)
        document.opened.connect(self._on_opened)
        document.leaving.connect(self._on_leaving)
        document.saved.connect(self._on_saved)
        self._waiting: dict[int, tuple[str, int, float | None, bool]] = {}
        """Name, changes, since when and whether nothing was kept, of the documents behind the one on the page."""
        document.parting.connect(self._on_parting)
        document.returned.connect(self._on_returned)
        document.saved_behind.connect(self._on_saved_behind)
        document.dropped.connect(lambda number: self._waiting.pop(number, None))

    def keep(self, reason: str, text: str | None = None) -> None:
        """Keep the text as it is now, or `text`."""
        if not self._wanted():
            return
        self._changed, self._since = 0, None
        name, at, store = self.name, self._now(), self._store
        kept = self._document.text if text is None else text
        self._background.run(lambda: store.add(name, kept, reason, at), self._on_kept)

    def versions(self, then: Callable[[list[Version]], None]) -> None:
        """Call `then` with the versions of the document, newest first."""
        name, store = self.name, self._store
        self._background.run(lambda: store.versions(name), then)

    def text(self, number: int, then: Callable[[str | None], None]) -> None:
        """Call `then` with the text of a version."""
        store = self._store
        self._background.run(lambda: store.text(number), then)

    def size(self) -> int:
        """Bytes that all versions of all documents take."""
        return self._store.size()

    def clear(self, then: Callable[[bool], None]) -> None:
        """Forget the versions of all documents."""
        store = self._store

        def done(cleared: bool) -> None:
            self.changed.emit()
            then(cleared)

        self._background.run(lambda: store.clear(), done)

    def look(self) -> None:
        """Keep a version when it is time for one; thin them now and then."""
        now = self._now()
        if self._since is not None and now - self._since >= 60 * MINUTES:
            self.keep(WRITING)
        if now - self._tidied >= TIDY_S:
            self._tidied = now
            store = self._store
            self._background.run(lambda: store.tidy(now), lambda _none: None)

    # -- what happens ----------------------------------------------------------------------------------------------

    def _on_edited(self, edit: Edited) -> None:
        if edit.origin is Origin.LOADED:
            return
        if self._since is None:
            self._since = self._now()
            self._keep_first()
        if edit.made and edit.made.asked and self._is_large(edit):
            self.keep(_BEFORE[edit.made.asked.kind], self._text_before(edit))
            self._since = self._now()
        self._changed += max(edit.removed, len(edit.added))
        if self._changed >= CHARACTERS:
            self.keep(WRITING)

    def _keep_first(self) -> None:
        """What the file held, so that there is a way back to it."""
        if self._first:
            self._first = False
            if self._document.stored.text:
                since = self._since
                self.keep(OPENED, self._document.stored.text)
                self._since = since

    def _is_large(self, edit: Edited) -> bool:
        """Whether the machine changed more than a paragraph, or many places."""
        made = edit.made
        return "\n" in edit.taken or (made is not None and len(made.pieces) >= MANY)

    def _text_before(self, edit: Edited) -> str:
        text = self._port.text()
        units = text.encode("utf-16-le", "surrogatepass")
        start, end = 2 * edit.position, 2 * edit.position + len(edit.added.encode("utf-16-le", "surrogatepass"))
        before = units[:start] + edit.taken.encode("utf-16-le", "surrogatepass") + units[end:]
        return long_lines.join(before.decode("utf-16-le", "surrogatepass"), self._document.mark)

    def _on_opened(self) -> None:
        self.name = self._name()
        self._changed, self._since, self._first = 0, None, True
        self.changed.emit()

    def _on_leaving(self) -> None:
        if self._document.modified and self._document.path and self._since is not None:
            self.keep(LEFT)

    def _on_parting(self, number: int) -> None:
        self._waiting[number] = (self.name, self._changed, self._since, self._first)
        self._changed, self._since = 0, None

    def _on_returned(self, number: int) -> None:
        known = self._waiting.pop(number, None) or (self._name(), 0, None, True)
        self.name, self._changed, self._since, self._first = known
        self.changed.emit()

    def _on_saved_behind(self, number: int) -> None:
        behind, known = self._document.behind(number), self._waiting.get(number)
        if behind is None or known is None or not self._wanted():
            return
        name, _changed, _since, first = known
        path = behind.document.path
        now, store, at, text = str(path) if path else name, self._store, self._now(), behind.document.text
        self._waiting[number] = (now, 0, None, first)

        def work() -> bool:
            if now != name:
                store.follow(name, now)
            return store.add(now, text, SAVED, at)

        self._background.run(work, self._on_kept)

    def _on_saved(self) -> None:
        old, self.name = self.name, self._name()
        store, name = self._store, self.name
        if old != name and self._wanted():
            self._background.run(lambda: store.follow(old, name), lambda _none: self.keep(SAVED))
        else:
            self.keep(SAVED, self._document.stored.text)

    def _on_kept(self, kept: bool) -> None:
        if kept:
            self.changed.emit()

    def _name(self) -> str:
        path = self._document.path
        return str(path) if path else f"untitled:{secrets.token_hex(6)}"
