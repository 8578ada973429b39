"""All prompt files of some folders and packs, read again only where they changed.

Nothing here watches the disk: whoever does (assist, with Qt) calls `load` again, which is cheap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from writer.prompts.file import SUFFIX, BrokenPrompt, PromptFile, read
from writer.tongue import tr

FILES_LIMIT: Final = 500
"""Prompt files read from one folder."""

Stamp: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of prompt files that came together as the pack `name`."""

    name: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Library:
    """The prompts that can be used and the files that cannot, both in the order of menus."""

    prompts: tuple[PromptFile, ...] = ()
    broken: tuple[BrokenPrompt, ...] = ()
    packs: tuple[Shelf, ...] = field(default=(), compare=False)

    def pack_of(self, prompt: PromptFile) -> str:
        """The name of the pack that `prompt` belongs to, or ""."""
        return next((shelf.name for shelf in self.packs if shelf.folder == prompt.path.parent), "")

    def named(self, name: str) -> PromptFile | None:
        """The prompt of that name; None when there is none."""
        return next((prompt for prompt in self.prompts if prompt.name == name), None)


def no_packs() -> tuple[Shelf, ...]:
    return ()


class PromptLibrary:
    """Reads the `.prompt` files directly in `folders`; a later folder's prompt replaces an earlier one of its name.

    The last folder is the writer's own. `packs` is asked at each look; their prompts stand between the built-in ones
    and the writer's own and replace nothing. Files are told apart by path, time of change and size, and parsed once
    as long as those stay the same.
    """

    def __init__(self, folders: Sequence[Path], packs: Callable[[], Sequence[Shelf]] = no_packs) -> None:
        self._folders = tuple(folders)
        self._packs = packs
        self._read: dict[Path, tuple[Stamp, PromptFile | BrokenPrompt]] = {}

    @property
    def folders(self) -> tuple[Path, ...]:
        return self._folders

    def reading(self) -> Iterator[None]:
        """Read what is in the folders now, a file at each step, so that the next `load` is cheap."""
        for folder in (*self._folders, *(shelf.folder for shelf in self._packs())):
            for path in _prompt_paths(folder)[0]:
                self._read[path] = self._file(path)
                yield

    def load(self) -> Library:
        """What is in the folders now. A folder that does not exist is empty; nothing raises."""
        prompts: dict[str, PromptFile] = {}
        broken: list[BrokenPrompt] = []
        seen: dict[Path, tuple[Stamp, PromptFile | BrokenPrompt]] = {}
        shelves = tuple(self._packs())
        for folder in self._folders[:-1]:
            prompts |= self._usable(folder, seen, broken)
        for shelf in shelves:
            usable = self._usable(shelf.folder, seen, broken)
            broken += [_hidden(usable[name], prompts[name], shelf) for name in usable if name in prompts]
            prompts = usable | prompts
        for folder in self._folders[-1:]:
            prompts |= self._usable(folder, seen, broken)
        self._read = seen
        return Library(tuple(sorted(prompts.values(), key=_menu_order)), tuple(broken), shelves)

    def _usable(
        self,
        folder: Path,
        seen: dict[Path, tuple[Stamp, PromptFile | BrokenPrompt]],
        broken: list[BrokenPrompt],
    ) -> dict[str, PromptFile]:
        """The prompts of `folder` by name; what was read goes into `seen`, what cannot be used into `broken`."""
        paths, problem = _prompt_paths(folder)
        broken += problem
        seen |= {path: self._file(path) for path in paths}
        usable, unusable = _sort_out([seen[path][1] for path in paths])
        broken += unusable
        return usable

    def _file(self, path: Path) -> tuple[Stamp, PromptFile | BrokenPrompt]:
        stamp = _stamp(path)
        known = self._read.get(path)
        return known if known and known[0] == stamp else (stamp, read(path))


def _prompt_paths(folder: Path) -> tuple[list[Path], list[BrokenPrompt]]:
    """The prompt files of `folder` in the order of their names."""
    try:
        paths = sorted(path for path in folder.iterdir() if _is_prompt(path))
    except FileNotFoundError:
        return [], []
    except OSError as error:
        reason = tr("The folder cannot be read: {reason}.", reason=error.strerror or tr("unknown reason"))
        return [], [BrokenPrompt(folder, folder.name, (reason,))]
    if len(paths) > FILES_LIMIT:
        reason = tr("The folder holds more than {limit} prompt files; the rest is left out.", limit=FILES_LIMIT)
        return paths[:FILES_LIMIT], [BrokenPrompt(folder, folder.name, (reason,))]
    return paths, []


def _is_prompt(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX and not path.name.startswith((".", "_", "~"))


def _sort_out(files: Iterable[PromptFile | BrokenPrompt]) -> tuple[dict[str, PromptFile], list[BrokenPrompt]]:
    """The usable prompts of one folder by name, and the rest; of two with one name the first counts."""
    usable: dict[str, PromptFile] = {}
    unusable: list[BrokenPrompt] = []
    for file in files:
        if isinstance(file, BrokenPrompt):
            unusable.append(file)
        elif file.name in usable:
            reason = tr("{file} has the name “{prompt}” already.", file=usable[file.name].path.name, prompt=file.name)
            unusable.append(BrokenPrompt(file.path, file.name, (reason,)))
        else:
            usable[file.name] = file
    return usable, unusable


def _hidden(prompt: PromptFile, shown: PromptFile, shelf: Shelf) -> BrokenPrompt:
    reason = tr(
        "The pack “{pack}” has a prompt of the same name as {file}, which is the one in use.",
        pack=shelf.name,
        file=shown.path,
    )
    return BrokenPrompt(prompt.path, prompt.name, (reason,))


def _menu_order(prompt: PromptFile) -> tuple[int, str, str]:
    return prompt.order, prompt.title.casefold(), prompt.name


def _stamp(path: Path) -> Stamp:
    """What changes when the file does: modification time, size, identity (a rename over it keeps neither)."""
    try:
        found = path.stat()
    except OSError:
        return (-1, -1, -1)
    return (found.st_mtime_ns, found.st_size, found.st_ino)
