"""Write what the Windows installer carries and its uninstaller removes: every file of a staged tree by name.

NSIS could take a folder whole, but then the uninstaller would have to remove a folder whole, and whatever else lies
in the folder the writer chose. So each file and each folder is named; the same tree gives the same list.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

LONGEST = 180
"""Characters of the longest path inside the tree; with a long user name in front it stays below Windows' limit, 260."""
FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f]')
DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
EXPANDED = re.compile(r"\$[{%]")
"""What makensis replaces while it reads the name of a file to pack, however it is written."""
BLOCK = 4096


class ListingError(Exception):
    """A tree that cannot be installed on Windows as it is; the text is the sentence for whoever builds."""


def listing(stage: Path) -> str:
    """The NSIS macros for `stage`, whose folder makensis is told as STAGE."""
    files = [name.relative_to(stage) for name in tree(stage)]
    if not files:
        raise ListingError(f"There is nothing to install in {stage}.")
    names = sorted((PurePosixPath(name.as_posix()) for name in files), key=order)
    for name in names:
        check(name, stage)
    check_case(names)
    folders = sorted({parent for name in names for parent in name.parents if parent.name}, key=order)
    lines = [
        f"!define FILES_KB {kilobytes(stage, names)}",
        f"!define FILES_LONGEST {max(len(str(name)) for name in names)}",
        "!macro InstallFiles",
        *install_lines(names),
        "!macroend",
        "!macro un.DeleteFiles",
        *(f'  Delete "$INSTDIR\\{at_run_time(name)}"' for name in names),
        "!macroend",
        "!macro un.RemoveFolders",
        *(f'  RMDir "$INSTDIR\\{at_run_time(folder)}"' for folder in reversed(folders)),
        "!macroend",
    ]
    return "\n".join(lines) + "\n"


def tree(folder: Path) -> Iterator[Path]:
    """All files below `folder`; a link is refused, because Windows' links need rights that writers do not have."""
    for entry in folder.iterdir():
        if entry.is_symlink():
            raise ListingError(f"{entry} is a link. Put the file itself there.")
        if entry.is_dir():
            yield from tree(entry)
        else:
            yield entry


def order(name: PurePosixPath) -> tuple[tuple[str, ...], str]:
    """Folder by folder, the same on every system."""
    return tuple(part.casefold() for part in name.parts), str(name)


def check(name: PurePosixPath, stage: Path) -> None:
    for part in name.parts:
        if FORBIDDEN.search(part) or DEVICES.fullmatch(part) or part[-1] in ". ":
            raise ListingError(f"Windows cannot have a file named {name}.")
    if EXPANDED.search(str(name)):
        raise ListingError(f"makensis cannot pack a file named {name}.")
    if len(str(name)) > LONGEST:
        raise ListingError(f"The path {name} has more than {LONGEST} characters.")


def check_case(names: list[PurePosixPath]) -> None:
    """Windows takes names that differ only in capitals for one file."""
    seen: dict[str, PurePosixPath] = {}
    for name in names:
        other = seen.setdefault(str(name).casefold(), name)
        if other != name:
            raise ListingError(f"{other} and {name} are one file on Windows.")


def install_lines(names: list[PurePosixPath]) -> Iterator[str]:
    folder = None
    for name in names:
        if name.parent != folder:
            folder = name.parent
            below = f"\\{at_run_time(folder)}" if folder.name else ""
            yield f'  SetOutPath "$INSTDIR{below}"'
        yield f'  File "${{STAGE}}/{name}"'


def at_run_time(name: PurePosixPath) -> str:
    """As the installer knows it on the writer's machine, where a dollar begins a variable."""
    return str(name).replace("$", "$$").replace("/", "\\")


def kilobytes(stage: Path, names: list[PurePosixPath]) -> int:
    """Room the files take on a disk with the usual blocks."""
    blocks = sum(math.ceil((stage / name).stat().st_size / BLOCK) for name in names)
    return blocks * BLOCK // 1024
