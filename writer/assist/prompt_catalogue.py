"""All prompt files as a list under headings: the writer's own, the built-in ones, each pack; broken ones among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.assist.prompt_drafts import Draft
from writer.prompts.file import BrokenPrompt, PromptFile
from writer.prompts.front_matter import title_of
from writer.prompts.library import Library
from writer.tongue import said, tr

OWN_TITLE: Final = tr("Yours")
BUILT_IN_TITLE: Final = tr("Built in")


@dataclass(frozen=True, slots=True)
class Entry:
    """A prompt file. `reason` says in sentences why it cannot be used; `note` what else is to be known."""

    path: Path
    title: str
    prompt: PromptFile | None = None
    reason: str = ""
    note: str = ""
    own: bool = False
    """Whether it can be edited in its place."""
    unsaved: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """The files of one place; `kind` is what the place is, as a word: "own", "built-in", "pack" or "package"."""

    title: str
    kind: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Where prompts lie: the built-in ones, the writer's own, and below `packs` those that were installed."""

    built_in: Path
    own: Path
    packs: Path


def catalogue(library: Library, built_in: Library, drafts: Mapping[Path, Draft], places: Places) -> tuple[Group, ...]:
    """The groups in the order in which they are shown. `built_in` is the library of the built-in prompts alone."""
    groups = [
        _own(library, drafts, places.own),
        Group(BUILT_IN_TITLE, "built-in", _built_in(library, built_in, places.built_in)),
    ]
    for shelf in library.packs:
        kind = "pack" if shelf.folder.parent == places.packs else "package"
        groups.append(Group(shelf.name, kind, _of_folder(library, shelf.folder)))
    return tuple(groups)


def _own(library: Library, drafts: Mapping[Path, Draft], folder: Path) -> Group:
    listed = _of_folder(library, folder, drafts, own=True)
    paths = {entry.path for entry in listed}
    fresh = [
        Entry(path, title_of(path.stem), own=True, unsaved=True)
        for path in drafts
        if path not in paths  # whichever folder it is in: what is not saved can always be found
    ]
    return Group(OWN_TITLE, "own", (*listed, *fresh))


def _built_in(library: Library, built_in: Library, folder: Path) -> tuple[Entry, ...]:
    """Those that the writer's own replace are listed too, with a word about it."""
    entries = []
    for prompt in built_in.prompts:
        used = library.named(prompt.name)
        replaced = used is not None and used.path != prompt.path
        entries.append(
            Entry(prompt.path, said(prompt.title), prompt, note=tr("Replaced by yours.") if replaced else "")
        )
    return (*entries, *_broken(library, folder))


def _of_folder(
    library: Library, folder: Path, drafts: Mapping[Path, Draft] | None = None, own: bool = False
) -> tuple[Entry, ...]:
    unsaved = drafts or {}
    usable = [
        Entry(prompt.path, prompt.title, prompt, own=own, unsaved=prompt.path in unsaved)
        for prompt in library.prompts
        if prompt.path.parent == folder
    ]
    return (*usable, *_broken(library, folder, unsaved, own))


def _broken(
    library: Library, folder: Path, drafts: Mapping[Path, Draft] | None = None, own: bool = False
) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            wrong.path,
            wrong.path.name,
            reason=" ".join(wrong.reasons),
            own=own and _is_file(wrong, folder),
            unsaved=wrong.path in (drafts or {}),
        )
        for wrong in library.broken
        if wrong.path == folder or wrong.path.parent == folder
    )


def _is_file(wrong: BrokenPrompt, folder: Path) -> bool:
    """The folder itself can be what is wrong."""
    return wrong.path != folder
