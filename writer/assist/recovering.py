"""What was not saved when a window ended: found, compared with the files, and given back to the writer.

A text that was found stays in its old journal, which belongs to this process now, until it is on the page and in the
page's own journal, or the writer throws it away. When the program ends before that, the next start finds it again.
"""

from __future__ import annotations

import enum
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from writer.assist.aside import Aside
from writer.documents import files, long_lines
from writer.documents.errors import DocumentError
from writer.documents.files import Document
from writer.documents.journal.finding import take_over
from writer.documents.journal.places import Place, remove
from writer.documents.journal.records import Kept, text_crc
from writer.documents.journal.replay import Replayed
from writer.documents.owners import Owner
from writer.tongue import tr

log = logging.getLogger(__name__)


class OnDisk(enum.Enum):
    """How the document's file is now, compared with when it was opened or saved last."""

    NONE = "none"
    """The document has no file."""
    SAME = "same"
    CHANGED = "changed"
    """Somebody wrote to it since."""
    GONE = "gone"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Restored:
    """A text that was not saved. `number` tells it from others; `at` is its last change, in seconds since 1970."""

    number: int
    title: str
    path: Path | None
    text: str
    at: float
    caret: int
    on_disk: OnDisk
    file: Document
    """What the file holds now; without text where there is none."""
    kept: Kept | None
    """The window was closed properly, and this kept for the next start."""
    gap: bool
    """Whether a part of the journal could not be read, so that changes at the end may be missing."""
    places: tuple[Place, ...]

    @property
    def word(self) -> str:
        """Of its journal."""
        return self.places[0].word


class Recovering(QObject):
    """Owns what was found and not yet dealt with; lives as long as the window."""

    found = Signal()
    """The search is over; `waiting` says what there is."""

    def __init__(self, folder: Path, owner: Owner, aside: Aside | None = None) -> None:
        super().__init__()
        self._folder, self._owner = folder, owner
        self._aside = aside or Aside(self)
        self._waiting: dict[int, Restored] = {}
        self.looking = True
        """Whether the search is still to be made, or goes on."""

    @property
    def waiting(self) -> tuple[Restored, ...]:
        """What was found, the newest first."""
        return tuple(self._waiting.values())

    def look(self) -> None:
        """Look for journals whose window is no more, on another thread; `found` follows."""
        folder, owner = self._folder, self._owner
        self._aside.run(lambda: _look(folder, owner), self._take, self._fail)

    def get(self, number: int) -> Restored | None:
        return self._waiting.get(number)

    def done(self, number: int) -> Restored | None:
        """It is on the page and in the page's own journal: it does not wait any more."""
        return self._waiting.pop(number, None)

    def throw_away(self, numbers: Sequence[int]) -> None:
        """Nobody wants these texts; their journals are removed."""
        for number in numbers:
            if restored := self._waiting.pop(number, None):
                remove(restored.places)
                log.info("%d restored characters thrown away", len(restored.text))

    def _take(self, found: Sequence[Restored]) -> None:
        self.looking = False
        self._waiting = {restored.number: restored for restored in found}
        if found:
            log.info("texts restored: %d", len(found))
        self.found.emit()

    def _fail(self, error: Exception) -> None:
        self.looking = False
        log.error("the search for unsaved texts failed: %s", type(error).__name__)
        self.found.emit()


def _look(folder: Path, owner: Owner) -> list[Restored]:
    """Everything that is to be given back. What the files hold already is removed."""
    restored: list[Restored] = []
    for places, replayed in take_over(folder, owner):
        made = _restored(len(restored), places, replayed)
        if (made.path is None and not made.text.strip()) or _is_in_file(made):
            remove(places)
        else:
            restored.append(made)
    return restored


def _restored(number: int, places: tuple[Place, ...], replayed: Replayed) -> Restored:
    stored = replayed.stored
    path = Path(stored.path) if stored.path else None
    text = long_lines.join(replayed.text, stored.mark)
    newline = stored.newline if stored.newline in ("\n", "\r\n", "\r") else "\n"
    as_stored = Document("", path, stored.encoding, stored.bom, newline)  # type: ignore[arg-type]
    on_disk, file = _file_now(as_stored, replayed.file_crc)
    title = path.name if path else stored.title or tr("Untitled")
    return Restored(
        number, title, path, text, replayed.at, replayed.caret, on_disk, file, replayed.kept, replayed.gap, places
    )


def _file_now(stored: Document, crc: int) -> tuple[OnDisk, Document]:
    """What the file holds now. Where it is another than the journal knew, it has no stamp: saving will ask."""
    if stored.path is None:
        return OnDisk.NONE, stored
    if not stored.path.exists():
        return OnDisk.GONE, stored
    try:
        found = files.read(stored.path)
    except DocumentError:
        return OnDisk.UNREADABLE, stored
    same = text_crc(found.text) == crc
    return OnDisk.SAME if same else OnDisk.CHANGED, replace(
        stored, text=found.text, stamp=found.stamp if same else None
    )


def _is_in_file(restored: Restored) -> bool:
    """Whether the file holds the text, because the process ended between saving and removing the journal."""
    same = restored.on_disk in (OnDisk.SAME, OnDisk.CHANGED) and restored.file.text == restored.text
    return same and not restored.gap
