"""The prompt editor without its widgets: which prompt is open, what is wrong with its text, what is saved.

The disk is followed: a file that another program changed is shown as it is now, unless the writer changed it too;
then both are kept until the writer chooses.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.prompt_catalogue import Entry, Group, Places, catalogue
from writer.assist.prompt_checking import Checked, checked
from writer.assist.prompt_drafts import PromptDrafts, on_disk
from writer.assist.prompt_menu import PromptMenu
from writer.prompts.file import PromptFile
from writer.prompts.library import Library, PromptLibrary
from writer.tongue import tr

log = logging.getLogger(__name__)

CHECK_MS: Final = 200
"""Typing rests this long before the text is checked."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The prompt file on the desk. `problem` is a sentence when its text cannot be edited here."""

    entry: Entry
    text: str
    problem: str = ""

    @property
    def editable(self) -> bool:
        return self.entry.own and not self.problem


class PromptDesk(QObject):
    """Owns what is open; the drafts and the library are told and asked."""

    catalogue_changed = Signal(object)
    """The groups of all prompt files."""
    opened = Signal(object)
    """An `Opened` that is to be shown, or None when there is nothing."""
    entry_changed = Signal(object)
    """The `Entry` of the open file: another name, saved, not saved any more."""
    checked = Signal(object)
    """What is to be said of the text (`Checked`)."""
    overtaken = Signal(str)
    """Another program changed the open file while it has changes here; a sentence, "" when that is settled."""
    problem = Signal(str)
    """A sentence: something could not be done."""

    def __init__(
        self,
        menu: PromptMenu,
        drafts: PromptDrafts,
        built_in: Path,
        packs: Path,
        keys: Callable[[], Mapping[str, str]],
    ) -> None:
        """`keys` gives the program's own keys with what they do; `packs` is where packs are installed."""
        super().__init__()
        self._menu = menu
        self._drafts = drafts
        self._places = Places(built_in, menu.own_folder, packs)
        self._keys = keys
        self._built_in = Library()
        self._open: Opened | None = None
        self._checked = Checked(None)
        self._groups: tuple[Group, ...] = ()
        self._check = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._check.timeout.connect(self.check)
        self._started = False
        menu.looked.connect(self._on_looked)
        drafts.changed.connect(self._list)

    # -- what stands -----------------------------------------------------------------------------------------

    @property
    def open(self) -> Opened | None:
        return self._open

    @property
    def groups(self) -> tuple[Group, ...]:
        return self._groups

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for group in self._groups for entry in group.entries)

    @property
    def prompt(self) -> PromptFile | None:
        """The open text as a prompt, when it is one."""
        return self._checked.prompt

    @property
    def unsaved(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.unsaved)

    @property
    def built_in_names(self) -> frozenset[str]:
        return frozenset(prompt.name for prompt in self._built_in_library().prompts)

    @property
    def taken_names(self) -> frozenset[str]:
        """Of all prompts that are not the writer's own."""
        others = (prompt.name for prompt in self._menu.library.prompts if prompt.path.parent != self._menu.own_folder)
        return self.built_in_names | frozenset(others)

    # -- what the writer does --------------------------------------------------------------------------------

    def start(self) -> None:
        """The editor is shown: look at the disk, and open what was open, else the first prompt."""
        self._started = True
        self._menu.reload()
        self._list()
        if self._open is None and self.entries:
            self.choose(self.entries[0].path)

    def choose(self, path: Path) -> None:
        """Open the file at `path`; changes to the one before are kept as a draft."""
        entry = self._entry(path)
        if entry is None:
            self._show(None)
            return
        source = self._drafts.source(path)
        self._show(Opened(entry, source.text, source.problem))

    def edit(self, text: str) -> None:
        """The open text is `text` now."""
        if self._open and self._open.editable and text != self._open.text:
            self._open = Opened(self._open.entry, text)
            self._drafts.edit(self._open.entry.path, text)
            self._check.start()

    def check(self) -> None:
        """Say what is to be said of the open text."""
        self._check.stop()
        if self._open:
            library, built_in = self._menu.library, self._built_in_library()
            self._checked = checked(self._open.text, self._open.entry.path, library, built_in, self._keys())
        else:
            self._checked = Checked(None)
        self.checked.emit(self._checked)

    def begin(self, path: Path, text: str) -> None:
        """A new prompt that is not on the disk until it is saved."""
        self._drafts.begin(path, text)
        self._list()
        self.choose(path)

    def leave(self, path: Path) -> Path | None:
        """The file at `path` goes: nothing is open any more; what stands beside it in the list."""
        following = self._beside(path)
        self._open = None
        return following

    def look(self, path: Path | None) -> None:
        """The disk has changed: list what is there now, and open the file at `path`."""
        self._menu.reload()
        self._list()
        if path:
            self.choose(path)
        else:
            self._show(None)

    def save(self) -> bool:
        """Write the open text to its file."""
        return self._open is None or self._save(self._open.entry.path)

    def save_all(self) -> bool:
        """Write every draft to its file; False when one could not be."""
        saved = [self._save(entry.path) for entry in self.unsaved]
        return all(saved)

    def discard_all(self) -> None:
        """Every file's own text counts again."""
        for entry in self.unsaved:
            self._drafts.forget(entry.path)
        self._reopen()

    def reload(self) -> None:
        """The open file's own text counts again."""
        if self._open:
            self._drafts.forget(self._open.entry.path)
            self._reopen()
            self.overtaken.emit("")

    def keep_mine(self) -> None:
        """What is written here takes the place of what another program wrote."""
        if self._open:
            self._drafts.keep_mine(self._open.entry.path)
            self.overtaken.emit("")
            self.save()

    # -- following -------------------------------------------------------------------------------------------

    def _on_looked(self) -> None:
        if not self._started:
            return
        if self._menu.own_folder != self._places.own:
            self._places = Places(self._places.built_in, self._menu.own_folder, self._places.packs)
        self._list()
        if self._open is None:
            return
        path = self._open.entry.path
        if path in self._drafts.drafts:
            self._say_overtaken()
        elif self._entry(path) is None or (self._open.editable and on_disk(path) != self._open.text):
            self._reopen()
        else:
            self.check()

    def _say_overtaken(self) -> None:
        path = self._open.entry.path if self._open else Path()
        if not self._drafts.overtaken(path):
            self.overtaken.emit("")
        elif path.exists():
            self.overtaken.emit(tr("{file} was changed by another program while you changed it here.", file=path.name))
        else:
            self.overtaken.emit(
                tr("{file} was taken away by another program. Your changes are still here.", file=path.name)
            )

    def _list(self) -> None:
        if not self._started:
            return
        groups = catalogue(self._menu.library, self._built_in_library(), self._drafts.drafts, self._places)
        if groups != self._groups:
            self._groups = groups
            self.catalogue_changed.emit(groups)
        entry = self._entry(self._open.entry.path) if self._open else None
        if self._open and entry and entry != self._open.entry:
            self._open = Opened(entry, self._open.text, self._open.problem)
            self.entry_changed.emit(entry)

    def _reopen(self) -> None:
        """Show the open file as it is now, or another one where it is gone."""
        if self._open:
            path = self._open.entry.path
            following = self._beside(path) if self._entry(path) is None else path
            self.choose(following) if following else self._show(None)

    def _show(self, opened: Opened | None) -> None:
        self._open = opened
        self.opened.emit(opened)
        self.check()
        if opened:
            self._say_overtaken()

    def _save(self, path: Path) -> bool:
        refused = self._drafts.save(path)
        if not refused:
            log.info("prompt saved")
        elif self._drafts.overtaken(path):
            self.choose(path)
        else:
            self.problem.emit(refused)
        self._menu.reload()
        return not refused

    def _beside(self, path: Path) -> Path | None:
        """What to open when `path` goes."""
        paths = [entry.path for entry in self.entries]
        if path not in paths:
            return paths[0] if paths else None
        place = paths.index(path)
        others = paths[place + 1 :] + paths[:place][::-1]
        return others[0] if others else None

    def _entry(self, path: Path) -> Entry | None:
        return next((entry for entry in self.entries if entry.path == path), None)

    def _built_in_library(self) -> Library:
        if not self._built_in.prompts:
            self._built_in = PromptLibrary([self._places.built_in]).load()
        return self._built_in
