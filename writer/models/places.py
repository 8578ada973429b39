"""Where other programs keep the models they fetched, on this system and with their settings. Looks at nothing.

Sources, November 2026: huggingface_hub/constants.py; LM Studio's documentation (~/.lmstudio-home-pointer names a moved
folder); ollama/envconfig; GPT4All's mysettings.cpp; Jan's data folder; llama.cpp's common (fs_get_cache_directory).
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from writer.paths import expanded, home_folder

Layout = Literal["files", "hub", "ollama"]
"""files: GGUF files below a folder; hub: a Hugging Face cache; ollama: manifests that name blobs."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder and whose it is. `program` is what to call it in a list; "" for the writer's own folders."""

    program: str
    folder: Path
    layout: Layout = "files"


def places(
    own: tuple[Path, ...] = (),
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
    system: str = sys.platform,
) -> tuple[Place, ...]:
    """The writer's own folders first, then every program's, each once; whether they exist is not looked at."""
    home = home or home_folder()
    folders = _Folders(environment, home, system)
    found: dict[Path, Place] = {}
    for place in (*(Place("", expanded(folder)) for folder in own), *_others(folders)):
        found.setdefault(place.folder, place)
    return tuple(found.values())


def own_folders(setting: str) -> tuple[Path, ...]:
    """The folders that a setting names, with semicolons between them."""
    return tuple(Path(part.strip()) for part in setting.split(";") if part.strip())


@dataclass(frozen=True, slots=True)
class _Folders:
    """Where programs put things on a system."""

    environment: Mapping[str, str]
    home: Path
    system: str

    def named(self, variable: str, *below: str) -> Path | None:
        value = self.environment.get(variable, "").strip()
        return expanded(Path(value)).joinpath(*below) if value else None

    @property
    def cache(self) -> Path:
        match self.system:
            case "darwin":
                return self.home / "Library" / "Caches"
            case "win32":
                return self.named("LOCALAPPDATA") or self.home / "AppData" / "Local"
        return self.named("XDG_CACHE_HOME") or self.home / ".cache"

    @property
    def data(self) -> Path:
        match self.system:
            case "darwin":
                return self.home / "Library" / "Application Support"
            case "win32":
                return self.named("LOCALAPPDATA") or self.home / "AppData" / "Local"
        return self.named("XDG_DATA_HOME") or self.home / ".local" / "share"

    @property
    def roaming(self) -> Path:
        match self.system:
            case "darwin":
                return self.home / "Library" / "Application Support"
            case "win32":
                return self.named("APPDATA") or self.home / "AppData" / "Roaming"
        return self.named("XDG_CONFIG_HOME") or self.home / ".config"


def _others(folders: _Folders) -> Iterator[Place]:
    yield from _hugging_face(folders)
    yield from _lm_studio(folders)
    yield from _ollama(folders)
    yield Place("GPT4All", folders.data / "nomic.ai" / "GPT4All")
    yield from _jan(folders)
    yield Place("llama.cpp", folders.named("LLAMA_CACHE") or folders.cache / "llama.cpp")


def _hugging_face(folders: _Folders) -> Iterator[Place]:
    """Its cache lies in ~/.cache on every system, unless told otherwise."""
    usual = (folders.named("XDG_CACHE_HOME") or folders.home / ".cache") / "huggingface" / "hub"
    for folder in (folders.named("HF_HUB_CACHE"), folders.named("HF_HOME", "hub"), usual):
        if folder:
            yield Place("Hugging Face", folder, "hub")


def _lm_studio(folders: _Folders) -> Iterator[Place]:
    with contextlib.suppress(OSError, UnicodeDecodeError):
        moved = (folders.home / ".lmstudio-home-pointer").read_text("utf-8").strip()
        if moved:
            yield Place("LM Studio", Path(moved) / "models")
    yield Place("LM Studio", folders.home / ".lmstudio" / "models")
    yield Place("LM Studio", folders.home / ".cache" / "lm-studio" / "models")


def _ollama(folders: _Folders) -> Iterator[Place]:
    if folder := folders.named("OLLAMA_MODELS"):
        yield Place("Ollama", folder, "ollama")
    yield Place("Ollama", folders.home / ".ollama" / "models", "ollama")
    if folders.system.startswith("linux"):  # as a service
        yield Place("Ollama", Path("/usr/share/ollama/.ollama/models"), "ollama")


def _jan(folders: _Folders) -> Iterator[Place]:
    for base in (folders.roaming, folders.data):
        for below in ("llamacpp", "llama.cpp", ""):
            yield Place("Jan", base / "Jan" / "data" / below / "models")
    yield Place("Jan", folders.home / "jan" / "models")
