"""Who wrote which part of the open document: marks that follow every edit, undo and redo, cut and paste.

What the machine put in belongs to what asked for it, what the writer types to the writer, also in the middle of what
the machine wrote or over it. What is pasted from elsewhere is nobody's; what is moved inside Inkhorn keeps its marks.
"""

from __future__ import annotations

import hashlib
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal

from writer.assist.document_port import DocumentPort, Edited, Made, Origin, Put
from writer.assist.provenance_steps import Step, Steps
from writer.documents.provenance.sources import UNKNOWN, WRITER, Kind, Source, Sources
from writer.language.rewriting import history
from writer.language.rewriting.history import Asked
from writer.text.runs import Run, Runs
from writer.text.units import utf16_length

log = logging.getLogger(__name__)

MOST_REPLACED: Final = 2_000
"""Passages the machine replaced whose marks are remembered, in case it is taken back."""


class Carried(msgspec.Struct, frozen=True):
    """What goes with a text on the clipboard; `length` and `runs` (start, end, index of the source) in UTF-16 units."""

    length: int
    sources: tuple[Source, ...]
    runs: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class KeptMarks:
    """The marks of a document that waits behind another one."""

    sources: Sources
    runs: Runs
    steps: Steps
    replaced: OrderedDict[bytes, tuple[Run, ...]]


class Provenance(QObject):
    """Owns the marks of one document port; lives as long as the window. Positions are the document's."""

    changed = Signal(bool)
    """The marks are others; True: because the machine wrote or the marks were given anew, False: the writer wrote."""

    def __init__(
        self,
        document: DocumentPort,
        undo_depth: Callable[[], int],
        model: Callable[[Asked], str],
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """`model` gives the name of the model that would be asked now, `now` local time."""
        super().__init__()
        self._document, self._depth, self._model, self._now = document, undo_depth, model, now
        self.sources = Sources()
        self._runs = Runs(document.length())
        self._steps = Steps()
        self._steps.clear(undo_depth())
        self._replaced: OrderedDict[bytes, tuple[Run, ...]] = OrderedDict()
        self._elsewhere = False
        document.edited.connect(self._on_edited)

    # -- looking ---------------------------------------------------------------------------------------------

    def runs(self) -> list[Run]:
        """Every mark, in order."""
        return self._runs.all()

    def machine_runs(self, start: int, end: int) -> list[Run]:
        """What a machine wrote between two positions."""
        return [run for run in self._runs.between(start, end) if self.sources.by_machine(run.label)]

    def source_at(self, position: int) -> Source | None:
        """Who wrote what stands behind `position`; None: nobody knows."""
        return self.sources.get(self._runs.at(position))

    def carry(self, start: int, end: int) -> bytes:
        """What is to go with the text between two positions to the clipboard."""
        numbers: dict[int, int] = {}
        found = [run for run in self._runs.between(start, end) if self.sources.get(run.label)]
        rows = [(run.start - start, run.end - start, numbers.setdefault(run.label, len(numbers))) for run in found]
        known = tuple(source for label in numbers if (source := self.sources.get(label)) is not None)
        return msgspec.json.encode(Carried(end - start, known, tuple(rows)))

    # -- telling ---------------------------------------------------------------------------------------------

    def give(self, runs: Iterable[Run], sources: Sources) -> None:
        """These are the marks of the document as it is now; what the writer has typed since it was opened stays so."""
        typed = self._runs.all()
        old = self.sources
        self.sources = sources
        length = self._document.length()
        given = Runs(length, runs)
        for run in typed:
            source = old.get(run.label)
            if source and run.end <= length:
                label = sources.label(source)
                given.replace(run.start, run.end - run.start, run.end - run.start, [Run(0, run.end - run.start, label)])
        self._runs = given
        self._steps.clear(self._depth())
        self.changed.emit(True)

    def forget(self) -> None:
        """Nobody knows any more who wrote what."""
        self._forget_all(self._document.length())
        self.changed.emit(True)

    def put_away(self) -> KeptMarks:
        """All that is known, for when the document is on the page again; then of an empty one."""
        kept = KeptMarks(self.sources, self._runs, self._steps, self._replaced)
        self.sources, self._runs, self._steps, self._replaced = Sources(), Runs(0), Steps(), OrderedDict()
        return kept

    def take_back(self, kept: KeptMarks) -> None:
        """The document that was put away is on the page again."""
        self.sources, self._runs, self._steps, self._replaced = kept.sources, kept.runs, kept.steps, kept.replaced
        if self._runs.length != self._document.length():
            self._start_again()
        self.changed.emit(True)

    def from_elsewhere(self) -> None:
        """The next edit brings in what nobody knows the writer of: the file on the disk, an older version."""
        self._elsewhere = True

    # -- following -------------------------------------------------------------------------------------------

    def _on_edited(self, edit: Edited) -> None:
        match edit.origin:
            case Origin.LOADED:
                self._forget_all(utf16_length(edit.added))
            case Origin.HISTORY:
                self._undo_or_redo(edit)
            case Origin.MACHINE if edit.made is not None:
                self._follow_machine(edit.made)
            case Origin.MACHINE:
                self._make(edit.position, edit.removed, edit.added, WRITER)
            case Origin.TYPED if _explains(edit):
                for put in edit.put:
                    self._follow_put(put)
            case _:
                self._make(edit.position, edit.removed, edit.added, WRITER)
        self._elsewhere = False
        if edit.version == self._document.version and self._runs.length != self._document.length():
            self._start_again()
        self.changed.emit(edit.origin is Origin.MACHINE or edit.origin is Origin.LOADED)

    def _forget_all(self, length: int) -> None:
        self.sources = Sources()
        self._runs = Runs(length)
        self._steps.clear(self._depth())
        self._replaced.clear()

    def _undo_or_redo(self, edit: Edited) -> None:
        known = self._steps.travel(self._runs, self._depth())
        if not known or self._runs.length != self._document.length():  # it was made before the marks began
            self._make(edit.position, edit.removed, edit.added, UNKNOWN)
            self._steps.clear(self._depth())

    def _follow_machine(self, made: Made) -> None:
        label = self._label(made.asked)
        taking_back = made.asked is None or made.asked.kind is history.Kind.REVERT
        for piece in reversed(made.pieces):
            known = self._replaced.get(_digest(piece.after)) if taking_back else None
            removed = utf16_length(piece.before)
            taken = self._make(piece.position, removed, piece.after, label, known)
            if made.asked is not None and piece.before:
                self._remember(piece.before, taken)

    def _follow_put(self, put: Put) -> None:
        """Text that was moved or copied inside the program keeps its marks."""
        length = utf16_length(put.text)
        runs = self._unpacked(put.origin, length)
        label = self.sources.label(Source(Kind.PASTED, at=self._at())) if put.text else UNKNOWN
        self._make(put.start, put.end - put.start, put.text, label, runs)

    def _make(
        self, position: int, removed: int, added: str, label: int, runs: Sequence[Run] | None = None
    ) -> tuple[Run, ...]:
        """`added` came in with `runs`, or all of it with `label`; what was taken away."""
        length = utf16_length(added)
        alike = [Run(0, length, label)] if length and label != UNKNOWN else []
        given = tuple(alike if runs is None else runs)
        try:
            taken = tuple(self._runs.replace(position, removed, length, given))
        except ValueError:
            self._start_again()
            return ()
        self._steps.add(Step(self._depth(), position, removed, taken, length, given))
        return taken

    def _label(self, asked: Asked | None) -> int:
        if asked is None:
            return UNKNOWN if self._elsewhere else WRITER
        match asked.kind:
            case history.Kind.REVERT:
                return WRITER
            case history.Kind.SUGGESTION:
                kind = Kind.SUGGESTION
            case history.Kind.REWRITE:
                kind = Kind.REWRITE
            case history.Kind.CORRECTION:
                kind = Kind.CORRECTION
        model = (asked.model or self._model(asked)) if asked.by_model else ""
        return self.sources.label(Source(kind if asked.by_model else Kind.RULE, asked.title, model, self._at()))

    def _remember(self, text: str, runs: tuple[Run, ...]) -> None:
        self._replaced[_digest(text)] = runs
        while len(self._replaced) > MOST_REPLACED:
            self._replaced.popitem(last=False)

    def _unpacked(self, origin: bytes, length: int) -> list[Run] | None:
        """The marks that came with a text of `length` units; None when none did, or those of another text."""
        if not origin:
            return None
        try:
            carried = msgspec.json.decode(origin, type=Carried)
        except msgspec.MsgspecError:
            return None
        labels = [self.sources.label(source) for source in carried.sources]
        runs: list[Run] = []
        for start, end, number in carried.runs:
            if not (runs[-1].end if runs else 0) <= start < end <= length or not 0 <= number < len(labels):
                return None
            runs.append(Run(start, end, labels[number]))
        return runs if carried.length == length else None

    def _start_again(self) -> None:
        """A defect in the following of edits: keep what can still be right, and begin to follow anew."""
        log.error("the marks did not fit the text any more")
        length = self._document.length()
        self._runs = Runs(length, (run for run in self._runs.all() if run.end <= length))
        self._steps.clear(self._depth())

    def _at(self) -> str:
        return self._now().strftime("%Y-%m-%dT%H:%M")


def _explains(edit: Edited) -> bool:
    """Whether what was pasted and dropped is all that happened."""
    growth = sum(utf16_length(put.text) - (put.end - put.start) for put in edit.put)
    return bool(edit.put) and growth == utf16_length(edit.added) - edit.removed


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()
