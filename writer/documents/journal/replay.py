"""The text of a journal again: a base, and every edit since."""

from __future__ import annotations

from dataclasses import dataclass

from writer.documents.journal.records import Base, Batch, Edit, Found, Kept, Stored, batches_of
from writer.text.units import utf16_length


class UnitsText:
    """A text whose positions count UTF-16 units, as edits do. Not for several threads at once."""

    def __init__(self, text: str = "") -> None:
        self._units = bytearray(text.encode("utf-16-le", "surrogatepass"))

    def __len__(self) -> int:
        return len(self._units) // 2

    def text(self) -> str:
        return self._units.decode("utf-16-le", "surrogatepass")

    def apply(self, edit: Edit) -> bool:
        """Make `edit`; False, and nothing is changed, when there is no such place."""
        start, end = 2 * edit.position, 2 * (edit.position + edit.removed)
        if not 0 <= start <= end <= len(self._units):
            return False
        self._units[start:end] = edit.added.encode("utf-16-le", "surrogatepass")
        return True


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a journal holds. `at` is when its last change was made (seconds since 1970), `caret` a UTF-16 position."""

    text: str
    stored: Stored
    at: float
    caret: int
    file_crc: int
    """`text_crc` of the text in the document's file when it was opened or saved last."""
    kept: Kept | None = None
    """The window was closed properly; None: the process just ended."""
    gap: bool = False
    """Whether a record is missing, so that what came behind it could not be used."""
    edits: int = 0
    instead: tuple[str, ...] = ()
    """The words of journals that this one takes the place of."""


def replay(found: Found) -> Replayed | None:
    """The newest text that the records lead to; None when no base is among them."""
    bases = [record for record in found.records if isinstance(record, Base)]
    if not bases:
        return None
    base = max(bases, key=lambda each: each.number)
    text = UnitsText(base.text)
    at, caret, number, count = base.at, base.caret, base.number, 0
    complete = True
    for batch in batches_of(found.records):
        if batch.number <= base.number:
            continue
        complete = batch.number == number + 1 and _apply(text, batch)
        if not complete:
            break
        at, caret, number, count = batch.at, batch.caret, batch.number, count + len(batch.edits)
    last = found.records[-1]
    kept = last if isinstance(last, Kept) else None
    caret = min(caret, len(text))
    return Replayed(text.text(), base.stored, at, caret, base.file_crc, kept, not complete, count, base.instead)


def merged(edits: list[Edit], edit: Edit) -> None:
    """Put `edit` behind `edits`, as one with the last where it types on from there."""
    last = edits[-1] if edits else None
    if last and not edit.removed and edit.position == last.position + utf16_length(last.added):
        edits[-1] = Edit(last.position, last.removed, last.added + edit.added)
    else:
        edits.append(edit)


def _apply(text: UnitsText, batch: Batch) -> bool:
    return all(text.apply(edit) for edit in batch.edits)
