"""Prompt files as they lie in the folders right now: a file dropped there appears, a broken one says why."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from writer.prompts.library import Library, PromptLibrary, no_packs
from writer.prompts.shelves import PackShelves

log = logging.getLogger(__name__)

SETTLE_MS: Final = 150
"""An editor that saves touches a file several times; one look afterwards is enough."""


class PromptMenu(QObject):
    """Watches the prompt folders. A folder that is missing is made, so that there is something to drop files into."""

    changed = Signal(object)
    """The `Library`, whenever it differs from the one before."""
    looked = Signal()
    """The disk was read again, whether or not that changed the library."""

    def __init__(self, built_in: Path, own: Path, packs: PackShelves | None = None) -> None:
        super().__init__()
        self._built_in = built_in
        self._packs = packs
        self._files = self._prompts_of(own)
        self._library = Library()
        self._ended = False
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._watcher.directoryChanged.connect(lambda _path: self._settle.start())
        self._watcher.fileChanged.connect(lambda _path: self._settle.start())
        self._watch(own)

    @property
    def library(self) -> Library:
        return self._library

    @property
    def own_folder(self) -> Path:
        return self._files.folders[-1]

    def use_folder(self, own: Path) -> None:
        """Another folder holds the writer's own prompts."""
        if own != self.own_folder:
            self._files = self._prompts_of(own)
            self._watch(own)
            self.reload()

    def reading(self) -> Iterator[None]:
        """The first look, a file at each step; to be followed by `reload`."""
        return self._files.reading()

    def reload(self) -> None:
        """Look again; cheap where nothing changed."""
        library = self._files.load()
        self._watch(self.own_folder)
        if library != self._library:
            self._library = library
            log.info("prompts: %d usable, %d broken", len(library.prompts), len(library.broken))
            self.changed.emit(library)
        self.looked.emit()

    def shutdown(self) -> None:
        """The disk is not followed any more."""
        self._settle.stop()
        if not self._ended:
            self._ended = True
            self._watcher.blockSignals(True)
            self._watcher.deleteLater()  # a user may have only so many: tests start the program often

    def _prompts_of(self, own: Path) -> PromptLibrary:
        return PromptLibrary([self._built_in, own], self._packs or no_packs)

    def _watch(self, folder: Path) -> None:
        """Watch the folder for files that come and go, each file for what is written into it, and the packs."""
        if self._ended:
            return
        try:
            folder.mkdir(parents=True, exist_ok=True)
            wanted = {str(folder), *(str(file) for file in folder.glob("*.prompt"))}
            if self._packs:
                self._packs.root.mkdir(parents=True, exist_ok=True)
                wanted.add(str(self._packs.root))
        except OSError as error:
            log.warning("cannot watch %s: %s", folder, error.strerror)
            return
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if gone := sorted(watched - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(wanted - watched):
            self._watcher.addPaths(new)
