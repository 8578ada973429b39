"""All packs on this computer as one question, for the library: those in the data folder and those of distributions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from writer.prompts import packs
from writer.prompts.distributed import DistributedPack
from writer.prompts.library import Shelf


class PackShelves:
    """Looks at `root` at each call; `distributed` is asked at the first. Of one name the first counts."""

    def __init__(self, root: Path, distributed: Callable[[], Sequence[DistributedPack]] = tuple) -> None:
        self._root = root
        self._distributed = distributed
        self._found: tuple[DistributedPack, ...] | None = None

    @property
    def root(self) -> Path:
        return self._root

    @property
    def distributed(self) -> tuple[DistributedPack, ...]:
        """Those of distributions."""
        if self._found is None:
            self._found = tuple(self._distributed())
        return self._found

    def __call__(self) -> tuple[Shelf, ...]:
        shelves = [Shelf(pack.manifest.name, pack.folder) for pack in packs.installed(self._root)]
        shelves += [pack.shelf for pack in self.distributed]
        return tuple({shelf.name: shelf for shelf in reversed(shelves)}.values())[::-1]
