"""The models that are on this computer, as far as Inkhorn was told of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.models.bad_model import BadModel
from writer.models.gguf_header import GGUFFacts, read_facts
from writer.models.starter import STARTER, starter_path
from writer.paths import expanded

_LATER_PART: Final = re.compile(r"-(?!00001-of-)\d{5}-of-\d{5}\.gguf", re.IGNORECASE)
"""The second and later files of a model in several files; llama.cpp is given the first."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A model file that can be chosen, or cannot: then `facts` is None and `problem` a sentence."""

    path: Path
    facts: GGUFFacts | None
    problem: str = ""
    is_starter: bool = False

    @property
    def title(self) -> str:
        """What to call it in a list."""
        if self.is_starter:
            return STARTER.name
        return self.facts.title if self.facts else self.path.name


def display_name(path: str, name: str) -> str:
    """What to call the model at `path`, which calls itself `name`: some files carry a training run's name."""
    return STARTER.name if Path(path).name == STARTER.file else name or Path(path).stem


def resolve(setting: str, folder: Path) -> Path | None:
    """The model to load: the file that is set, also when it is missing (loading says so), else the starter model
    when `folder` has it or it came with the program, else None.
    """
    return expanded(Path(setting)) if setting.strip() else starter_path(folder)


def installed(folder: Path, setting: str = "") -> tuple[Installed, ...]:
    """The models in `folder` (not below it), the starter model wherever it is, and the file that is set; the starter
    model first, then by name.

    Reads headers: 30 to 130 ms a model, so not on the window's thread.
    """
    paths = {path.absolute(): path for path in _gguf_files(folder)}
    if setting.strip():
        chosen = expanded(Path(setting))
        paths.setdefault(chosen.absolute(), chosen)
    if starter := starter_path(folder):
        paths.setdefault(starter.absolute(), starter)
    found = [_describe(path, path == starter) for path in paths.values()]
    return tuple(sorted(found, key=lambda model: (not model.is_starter, model.path.name.casefold())))


def _gguf_files(folder: Path) -> list[Path]:
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        return []
    return [path for path in paths if path.suffix.lower() == ".gguf" and not _LATER_PART.search(path.name)]


def _describe(path: Path, is_starter: bool) -> Installed:
    try:
        return Installed(path, read_facts(path), is_starter=is_starter)
    except BadModel as bad:
        return Installed(path, None, str(bad))
