"""Making a model smaller while the writer goes on writing: one at a time, with progress, and stopped when asked."""

from __future__ import annotations

import logging
import shutil
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from writer.assist import quantising
from writer.assist.background import Background
from writer.assist.quantising import EXPLANATIONS, Quantised, QuantisingError
from writer.engine.quantisation import Kind
from writer.models.bad_model import BadModel
from writer.models.gguf_header import GGUFFacts
from writer.tongue import tr

COPIED: Final = tr(
    "Inkhorn loads Q4_1 files of up to 3 GB through such a copy by itself; this is for larger ones and other programs."
)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the files that could be made."""

    kind: Kind
    explanation: str
    most_bytes: int
    made: bool
    """It is there already."""


@dataclass(frozen=True, slots=True)
class Making:
    """What is being made: `fraction` from 0 to 1."""

    source: Path
    kind: Kind
    fraction: float = 0.0
    stopping: bool = False


class ModelSmaller(QObject):
    """Makes smaller files in the folder `folder`."""

    changed = Signal()
    """`making` is something else now."""
    made = Signal(object)
    """The `Quantised`."""
    problem = Signal(str)
    """A sentence: nothing was made."""
    _told = Signal(float)

    def __init__(self, background: Background, folder: Path) -> None:
        super().__init__()
        self._background, self._folder = background, folder
        self._stop = threading.Event()
        self.making: Making | None = None
        self._told.connect(self._on_told)

    def choices(self, facts: GGUFFacts) -> tuple[Choice, ...]:
        """What can be made of a model with these facts, what reads fastest first; () when nothing sensible."""
        return tuple(
            Choice(
                kind,
                f"{EXPLANATIONS[kind]} {COPIED}" if facts.quantisation == "Q4_1" else EXPLANATIONS[kind],
                quantising.most_bytes(facts, kind),
                (self._folder / quantising.name_for(facts.path, kind)).exists(),
            )
            for kind in quantising.possible(facts)
        )

    @property
    def free(self) -> int:
        """Bytes that are free on the disk; 0 when that is not known."""
        place = next((place for place in (self._folder, *self._folder.parents) if place.exists()), self._folder)
        try:
            return shutil.disk_usage(place).free
        except OSError:
            return 0

    def make(self, source: Path, kind: Kind) -> None:
        """Begin, unless another is being made; `made` or `problem` says how it ended, neither when it was stopped."""
        if self.making:
            return
        self.making = Making(source, kind)
        self._stop.clear()

        def work() -> Quantised | None:
            return quantising.make(source, kind, self._folder, self._told.emit, self._stop.is_set)

        self._background.run(work, self._done, self._failed)
        self.changed.emit()

    def stop(self) -> None:
        """Nothing of what is being made stays."""
        self._stop.set()
        if self.making:
            self.making = replace(self.making, stopping=True)
            self.changed.emit()

    def shutdown(self) -> None:
        """Nothing is told any more, and what is being made is stopped."""
        self.blockSignals(True)
        self._stop.set()

    def _on_told(self, fraction: float) -> None:
        if self.making:
            self.making = replace(self.making, fraction=fraction)
            self.changed.emit()

    def _done(self, made: Quantised | None) -> None:
        self.making = None
        self.changed.emit()
        if made:
            self.made.emit(made)

    def _failed(self, error: Exception) -> None:
        self.making = None
        self.changed.emit()
        match error:
            case QuantisingError():
                log.warning("made smaller: %s %s", error, error.detail)
                self.problem.emit(str(error))
            case BadModel():
                self.problem.emit(str(error))
            case _:
                log.error("made smaller: %r", error)
                self.problem.emit(tr("The smaller model could not be made; the log says why."))
