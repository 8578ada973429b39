"""Packs of prompts in the window: listed, looked into before they are installed, removed and brought back, made."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.prompts import packs
from writer.prompts.file import PromptFile
from writer.prompts.imports.reading import Written, read_prompts, write_prompts
from writer.prompts.library import PromptLibrary
from writer.prompts.manifest import Manifest, wrong_with
from writer.prompts.pack_archive import PackContent, RefusedPack, read_archive
from writer.prompts.packs import PackError
from writer.prompts.shelves import PackShelves
from writer.tongue import tr

FROM_FILE: Final = tr("Installed from a file")
FROM_PACKAGE: Final = tr("Came with a Python package; remove it with the program that installed that")


@dataclass(frozen=True, slots=True)
class Listed:
    """A pack on this computer with the titles of its prompts; `damaged` are the names of files that are none."""

    manifest: Manifest
    folder: Path
    titles: tuple[str, ...]
    damaged: tuple[str, ...]
    source: str
    removable: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that could be installed: what is in it, or in sentences why it cannot be."""

    path: Path
    content: PackContent | None = None
    reasons: tuple[str, ...] = ()
    replaces: str = ""
    """The version of the installed pack whose place it would take, or ""."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A pack that was removed, to be brought back."""

    name: str
    files: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What an import gave; `problem` is a sentence when it gave nothing."""

    written: tuple[Written, ...] = ()
    problem: str = ""


class PromptPacks:
    """The packs of `shelves`; `built_in` names the prompts whose place no pack may take."""

    def __init__(self, shelves: PackShelves, built_in: Callable[[], Collection[str]]) -> None:
        self._shelves = shelves
        self._built_in = built_in

    def listed(self) -> tuple[Listed, ...]:
        """All packs by name, those of Python packages last."""
        installed = [_listed(pack.manifest, pack.folder, True) for pack in packs.installed(self._shelves.root)]
        return (*installed, *(_listed(pack.manifest, pack.folder, False) for pack in self._shelves.distributed))

    def offer(self, path: Path) -> Offer:
        """Look into the file at `path`; nothing is installed."""
        content = read_archive(path)
        if isinstance(content, RefusedPack):
            return Offer(path, None, content.reasons)
        reasons = packs.refusal(content, self._shelves.root, self._built_in())
        present = {pack.manifest.name: pack.manifest.version for pack in packs.installed(self._shelves.root)}
        return Offer(path, content, reasons, present.get(content.manifest.name, ""))

    def install(self, offer: Offer) -> str:
        """Install what was looked into; a sentence when that did not work."""
        if offer.content is None:
            return " ".join(offer.reasons)
        try:
            packs.install(offer.content, self._shelves.root, self._built_in(), replace=bool(offer.replaces))
        except PackError as error:
            return f"{tr('The pack was not installed.')} {error}"
        return ""

    def remove(self, name: str) -> Removed | str:
        """Take the pack called `name` away; a sentence when that did not work."""
        try:
            removed = Removed(name, packs.files_of(name, self._shelves.root))
            packs.remove(name, self._shelves.root)
        except PackError as error:
            return str(error)
        return removed

    def put_back(self, removed: Removed) -> str:
        """Bring a removed pack back; a sentence when that did not work."""
        try:
            packs.put_back(removed.name, removed.files, self._shelves.root)
        except PackError as error:
            return f"{tr('The pack was not brought back.')} {error}"
        return ""


def make_pack(path: Path, manifest: Manifest, prompts: Sequence[PromptFile]) -> str:
    """Write a pack of `prompts` as `path`; a sentence when that did not work."""
    wrong = wrong_with(manifest)
    if wrong:
        return " ".join(wrong)
    if not prompts:
        return tr("Choose at least one prompt for the pack.")
    try:
        packs.write(path, packs.make(manifest, prompts))
    except PackError as error:
        return f"{tr('The pack was not made.')} {error}"
    except OSError as error:
        return tr("The pack was not made: {reason}.", reason=error.strerror or tr("a prompt cannot be read"))
    return ""


def import_prompts(path: Path, folder: Path, taken: Collection[str]) -> Report:
    """Make prompt files in `folder` of what another program has at `path`; takes seconds for hundreds of prompts."""
    imported = read_prompts(path)
    return Report(problem=imported.problem) if imported.problem else Report(write_prompts(imported, folder, taken))


def contents(written: Sequence[Written]) -> dict[Path, bytes]:
    """What an import wrote, to be taken back as long as it is still the same."""
    found = {}
    for path in (result.path for result in written if result.path):
        try:
            found[path] = path.read_bytes()
        except OSError:
            continue  # gone already
    return found


def take_back(files: Mapping[Path, bytes]) -> tuple[str, ...]:
    """Take the files of an import away again; the names of those that stay, because they were changed meanwhile or
    cannot be deleted.
    """
    stay = []
    for path, content in files.items():
        try:
            if path.read_bytes() == content:
                path.unlink()
            else:
                stay.append(path.name)
        except FileNotFoundError:
            continue
        except OSError:
            stay.append(path.name)
    return tuple(stay)


def _listed(manifest: Manifest, folder: Path, removable: bool) -> Listed:
    library = PromptLibrary([folder]).load()
    titles = tuple(prompt.title for prompt in library.prompts)
    damaged = tuple(wrong.path.name for wrong in library.broken)
    return Listed(manifest, folder, titles, damaged, FROM_FILE if removable else FROM_PACKAGE, removable)
