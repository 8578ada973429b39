"""What makes, renames and deletes prompt files from the prompts window. Whatever is deleted can be brought back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from writer.assist.prompt_desk import PromptDesk
from writer.assist.prompt_drafts import Draft, PromptDrafts, rename_file
from writer.assist.prompt_menu import PromptMenu
from writer.prompts.copies import copied_text, free_name, new_text
from writer.prompts.file import SUFFIX
from writer.prompts.front_matter import TITLE_LIMIT
from writer.tongue import said, tr

NEW_TITLE: Final = tr("New prompt")
LONGEST_NUMBER: Final = 4
"""Characters of the number behind a title that is there several times."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """A prompt file that was deleted, to be brought back. `content` is None when it was never saved."""

    path: Path
    title: str
    content: bytes | None
    draft: Draft | None


class PromptActs(QObject):
    """Acts on what is open on the `desk`."""

    deleted = Signal(object)
    """A `Deleted`."""
    problem = Signal(str)
    """A sentence: something could not be done."""

    def __init__(self, desk: PromptDesk, menu: PromptMenu, drafts: PromptDrafts) -> None:
        super().__init__()
        self._desk = desk
        self._menu = menu
        self._drafts = drafts

    def new(self) -> None:
        """A prompt of the writer's own that does something already; not on the disk until it is saved."""
        name = self._free_name(NEW_TITLE)
        self._begin(name, new_text(name, _numbered(NEW_TITLE, name)))

    def duplicate(self) -> None:
        """The open prompt under another name, as one of the writer's own."""
        opened = self._desk.open
        if opened is None:
            return
        title = said(self._desk.prompt.title) if self._desk.prompt else opened.entry.path.stem
        room = TITLE_LIMIT - len(tr("{prompt} copy", prompt="")) - LONGEST_NUMBER
        copy = tr("{prompt} copy", prompt=title[:room])
        name = self._free_name(copy)
        self._begin(name, copied_text(opened.text, name, _numbered(copy, name)))

    def rename(self, stem: str) -> None:
        """Give the open file another name."""
        opened = self._desk.open
        if opened is None or not opened.entry.own:
            return
        now = rename_file(opened.entry.path, stem)
        if isinstance(now, str):
            self.problem.emit(now)
            return
        self._desk.leave(opened.entry.path)
        self._drafts.follow(opened.entry.path, now)
        self._desk.look(now)

    def delete(self) -> None:
        """Take the open file away; `put_back` brings it back."""
        opened = self._desk.open
        if opened is None or not opened.entry.own:
            return
        path, title = opened.entry.path, opened.entry.title
        deleted = Deleted(path, title, _content(path), self._drafts.drafts.get(path))
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            reason = error.strerror or tr("unknown reason")
            self.problem.emit(tr("{file} cannot be deleted: {reason}.", file=path.name, reason=reason))
            return
        following = self._desk.leave(path)
        self._drafts.forget(path)
        self._desk.look(following)
        self.deleted.emit(deleted)

    def put_back(self, deleted: Deleted) -> None:
        """Bring a deleted file back, with the changes that were not saved."""
        refused = _restore(deleted)
        if refused:
            self.problem.emit(refused)
            return
        if deleted.draft:
            self._drafts.restore(deleted.path, deleted.draft)
        self._desk.look(deleted.path)

    def _begin(self, name: str, text: str) -> None:
        self._desk.begin(self._menu.own_folder / f"{name}{SUFFIX}", text)

    def _free_name(self, title: str) -> str:
        taken = {prompt.name for prompt in self._menu.library.prompts} | self._desk.built_in_names
        drafted = {path.stem for path in self._drafts.drafts}
        return free_name(title, taken | drafted, self._menu.own_folder)


def _restore(deleted: Deleted) -> str:
    """Write the file of before again; a sentence when that did not work."""
    if deleted.content is None:
        return ""
    try:
        with deleted.path.open("xb") as file:
            file.write(deleted.content)
    except FileExistsError:
        return tr("There is another {file} by now, so the deleted one was not brought back.", file=deleted.path.name)
    except OSError as error:
        reason = error.strerror or tr("unknown reason")
        return tr("{file} cannot be written: {reason}.", file=deleted.path.name, reason=reason)
    return ""


def _numbered(title: str, name: str) -> str:
    """The title with the number that its name has got, so that two can be told apart."""
    number = name.rpartition("-")[2]
    return f"{title} {number}" if number.isdigit() and not title.endswith(number) else title


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
