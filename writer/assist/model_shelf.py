"""The models on this computer: looked for on a thread of its own, checked, removed and brought back.

What other programs keep is only ever read.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from writer.assist import fitting
from writer.assist.background import Background
from writer.assist.fitting import Prediction
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.free_memory import available_bytes
from writer.models import installed, keeping, receipts
from writer.models.architectures import known_architectures, objection
from writer.models.bad_model import BadModel
from writer.models.catalogue import Catalogue
from writer.models.discovery import FoundModel, Skipped, discover
from writer.models.gguf_header import GGUFFacts, read_facts
from writer.models.installed import Installed
from writer.models.keeping import DiskUse, KeepingError, Removed, Verdict
from writer.models.places import own_folders, places
from writer.models.receipts import Receipt
from writer.paths import expanded
from writer.tongue import tr

log = logging.getLogger(__name__)

INKHORN = "Inkhorn"


@dataclass(frozen=True, slots=True)
class Shelved:
    """One model file. `program` is whose it is: INKHORN, "" for what the writer showed us, else another program's."""

    path: Path
    title: str
    program: str
    file_bytes: int
    facts: GGUFFacts | None = None
    problem: str = ""
    """Why it cannot be used, as a sentence."""
    prediction: Prediction | None = None
    receipt: Receipt | None = None

    @property
    def usable(self) -> bool:
        return not self.problem


@dataclass(frozen=True, slots=True)
class Shelf:
    """All of them; what was passed over; what Inkhorn's folder takes."""

    models: tuple[Shelved, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    use: DiskUse | None = None


class ModelShelf(QObject):
    """Lives as long as the models window."""

    changed = Signal()
    """`shelf`, `looking`, or what is known of a check is something else now."""
    problem = Signal(str)
    """A sentence: it was not removed, or not brought back."""
    removed = Signal(object)
    """The `Removed`."""

    def __init__(
        self,
        background: Background,
        settings: SettingsKeeper,
        folder: Path,
        resources: Path,
        catalogue: Callable[[], Catalogue],
        freed: Callable[[], int] = lambda: 0,
    ) -> None:
        """`freed` are the bytes of memory that the engine gives back when another model is loaded."""
        super().__init__()
        self._background, self._settings, self._folder = background, settings, folder
        self._resources, self._catalogue, self._freed = resources, catalogue, freed
        self._looks = 0
        self._stop, self._ended = threading.Event(), threading.Event()
        self.shelf = Shelf()
        self.looking = False
        self.verdicts: dict[Path, Verdict] = {}
        """What came out of the checks of this session."""
        self.checking: Path | None = None

    @property
    def available(self) -> int:
        """Bytes of memory that a model can have."""
        return available_bytes() + self._freed()

    def look(self) -> None:
        """Look anew; `changed` says when there is something to show."""
        self._looks += 1
        number, settings, available = self._looks, self._settings(), self.available
        self.looking = True
        self.changed.emit()

        def work() -> Shelf:
            return survey(
                self._folder,
                settings.model.path,
                own_folders(settings.model.folders),
                known_architectures(self._resources),
                lambda facts: fitting.predict(facts, settings.model.context, available),
                self._ended.is_set,
            )

        def done(shelf: Shelf) -> None:
            if number == self._looks:
                self.shelf, self.looking = shelf, False
                self.changed.emit()

        def failed(error: Exception) -> None:
            log.error("models on this computer: %r", error)
            done(Shelf())
            self.problem.emit(tr("The models on this computer could not be listed; the log says why."))

        self._background.run(work, done, failed)

    def model(self, path: Path) -> Shelved | None:
        return next((model for model in self.shelf.models if model.path == path), None)

    def check(self, path: Path) -> None:
        """Read the file to its end and compare it with what it should be. One at a time."""
        if self.checking is None:
            self.checking = path
            self._stop.clear()
            catalogue = self._catalogue()
            self._background.run(lambda: keeping.verify(path, catalogue, self._stop.is_set), self._checked)
            self.changed.emit()

    def stop_checking(self) -> None:
        self._stop.set()

    def remove(self, path: Path) -> None:
        """Take a model out of Inkhorn's folder; `bring_back` undoes it."""
        try:
            removed = keeping.remove(path, self._folder)
        except KeepingError as error:
            self.problem.emit(str(error))
            return
        self.removed.emit(removed)
        self.look()

    def bring_back(self, removed: Removed) -> None:
        try:
            keeping.bring_back(removed)
        except KeepingError as error:
            self.problem.emit(str(error))
        self.look()

    def empty_removed(self) -> None:
        """Give the disk back what was removed, for good."""
        keeping.empty_removed(self._folder)
        self.look()

    def add(self, path: Path) -> str:
        """Look through the folder `path`, or list the file, from now on; why not, as a sentence."""
        if not path.is_dir():
            try:
                read_facts(path)
            except BadModel as bad:
                return str(bad)
        if ";" in str(path):
            return tr(
                "{file} cannot be remembered, because its name has a semicolon. Give it another name first.", file=path
            )
        known = own_folders(self._settings().model.folders)
        if path not in known:
            self._settings.change("model.folders", ";".join(map(str, (*known, path))))
        self.look()
        return ""

    def added(self, path: Path) -> Path | None:
        """What the writer added that brought the model at `path` into the list."""
        own = (expanded(folder) for folder in own_folders(self._settings().model.folders))
        return next((folder for folder in own if path == folder or folder in path.parents), None)

    def forget(self, path: Path) -> None:
        """List what the writer added as `path` no longer; the files stay."""
        kept = [folder for folder in own_folders(self._settings().model.folders) if expanded(folder) != path]
        self._settings.change("model.folders", ";".join(map(str, kept)))
        self.look()

    def shutdown(self) -> None:
        """Nothing is told any more; what is being read is left."""
        self.blockSignals(True)
        self._looks += 1
        self._stop.set()
        self._ended.set()

    def _checked(self, verdict: Verdict) -> None:
        path, self.checking = self.checking, None
        if path and verdict.soundness != "stopped":
            self.verdicts[path] = verdict
        self.changed.emit()


def survey(
    folder: Path,
    setting: str,
    own: tuple[Path, ...],
    known: frozenset[str],
    predict: Callable[[GGUFFacts], Prediction],
    stopped: Callable[[], bool] = lambda: False,
) -> Shelf:
    """Models in Inkhorn's `folder`, the one that is set, those in the writer's `own` folders and of other programs."""
    found = discover(places(own), known, stopped)
    theirs = {model.path.absolute() for model in found.models}
    listed = installed.installed(folder, setting)
    ours = [model for model in listed if _is_in(model.path, folder) or model.path.absolute() not in theirs]
    there = {model.path.absolute() for model in ours}
    others = [_other(model, predict) for model in found.models if model.path.absolute() not in there]
    shown = [_ours(model, folder, known, predict) for model in ours]
    return Shelf((*shown, *others), found.skipped, keeping.disk_use(folder))


def _ours(model: Installed, folder: Path, known: frozenset[str], predict: Callable[[GGUFFacts], Prediction]) -> Shelved:
    facts = model.facts
    problem = model.problem or (objection(facts, known) if facts else "")
    return Shelved(
        model.path,
        model.title,
        INKHORN if _is_in(model.path, folder) else "",
        facts.file_bytes if facts else 0,
        facts,
        problem,
        predict(facts) if facts and not problem else None,
        receipts.read(model.path),
    )


def _other(model: FoundModel, predict: Callable[[GGUFFacts], Prediction]) -> Shelved:
    return Shelved(
        model.path,
        model.name,
        model.program,
        model.file_bytes,
        model.facts,
        model.objection,
        predict(model.facts) if model.usable else None,
    )


def _is_in(path: Path, folder: Path) -> bool:
    return path.parent.absolute() == folder.absolute()
