"""Prompt packs that came with Python packages: found by their metadata, read as files, never imported.

A distribution declares the entry point group `inkhorn.prompts`; the value names the package whose folder holds the
`.prompt` files. `importlib.resources` would import that package and with it run its code, so the folder is found
through the distribution's own location instead. Of one installed as "editable" that is the folder of its sources, as
its `direct_url.json` names it (PEP 610).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from writer.paths import of_file_url
from writer.prompts.library import Shelf
from writer.prompts.manifest import Manifest

GROUP: Final = "inkhorn.prompts"

DISTRIBUTIONS_LIMIT: Final = 100
_PACKAGE: Final = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")


@dataclass(frozen=True, slots=True)
class DistributedPack:
    """A pack inside of an installed distribution; it is removed with the tool that installed it."""

    manifest: Manifest
    folder: Path

    @property
    def shelf(self) -> Shelf:
        return Shelf(self.manifest.name, self.folder)


def find(installed: Iterable[Distribution] | None = None) -> tuple[DistributedPack, ...]:
    """The packs among the `installed` distributions (default: all that this Python has), by name.

    Takes some milliseconds for each hundred distributions; what is found does not change while the program runs.
    """
    packs: dict[Path, DistributedPack] = {}
    for distribution in distributions() if installed is None else installed:
        for pack in _packs(distribution):
            packs.setdefault(pack.folder, pack)
    return tuple(sorted(packs.values(), key=lambda pack: pack.manifest.name)[:DISTRIBUTIONS_LIMIT])


def _packs(distribution: Distribution) -> list[DistributedPack]:
    """Its packs; a distribution whose metadata cannot be read has none."""
    try:
        named = [point.value for point in distribution.entry_points if point.group == GROUP]
        folders = [folder for value in named if (folder := _folder(distribution, value))]
        manifest = _manifest(distribution)
        return [DistributedPack(manifest, folder) for folder in folders if manifest.name]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return []


def _folder(distribution: Distribution, package: str) -> Path | None:
    """The folder of `package` below a place where the distribution lies; None when there is none."""
    if not _PACKAGE.fullmatch(package):
        return None
    for place in (Path(str(distribution.locate_file(""))).resolve(), *_sources(distribution)):
        folder = place.joinpath(*package.split(".")).resolve()
        if folder.is_dir() and folder.is_relative_to(place):
            return folder
    return None


def _sources(distribution: Distribution) -> tuple[Path, ...]:
    """Where the packages of an editable distribution can lie: its folder, or `src` in it."""
    origin = json.loads(distribution.read_text("direct_url.json") or "{}")
    if not origin.get("dir_info", {}).get("editable"):
        return ()
    url = urlsplit(origin["url"])
    if url.scheme != "file" or url.netloc not in ("", "localhost"):
        return ()
    root = of_file_url(origin["url"]).resolve()
    return (root, root / "src")


def _manifest(distribution: Distribution) -> Manifest:
    metadata = distribution.metadata

    def line(*keys: str) -> str:
        found = next((str(metadata[key]) for key in keys if key in metadata), "")
        return " ".join(found.split())[:200]

    return Manifest(
        name=line("Name"),
        version=line("Version"),
        licence=line("License-Expression", "License"),
        author=line("Author", "Author-email"),
        description=line("Summary"),
    )
