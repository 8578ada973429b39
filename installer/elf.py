"""Programs and libraries of Linux, as far as packing them needs to look into them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

MAGIC: Final = b"\x7fELF"
SMALL_64: Final = b"\x02\x01"
"""Sixty-four bits, the least significant byte first: all that is built."""

PT_LOAD, PT_DYNAMIC = 1, 2
DT_NULL, DT_STRTAB, DT_RPATH, DT_RUNPATH = 0, 5, 15, 29
ENTRY: Final = struct.Struct("<qQ")
"""Tag and value, of the dynamic section; names as in elf(5)."""


def is_elf(path: Path) -> bool:
    """Whether the file is a program or a library; a link is not."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def forget_build_folders(folder: Path) -> list[Path]:
    """Take out of every file below `folder` where on the computer it was built on libraries were looked for.

    Such a path is nothing elsewhere, or somebody's: the loader would take a library from there. Paths that begin at the
    file itself ($ORIGIN) stay. Returns the files that were changed.
    """
    changed = []
    for path in sorted(folder.rglob("*")):
        if is_elf(path):
            content = bytearray(path.read_bytes())
            if _forget(content):
                path.write_bytes(content)
                changed.append(path)
    return changed


def search_paths(content: bytes | bytearray) -> list[str]:
    """Where the file itself says that its libraries are."""
    entries = list(_dynamic(content))
    return [_text(content, entries, value) for _at, tag, value in entries if tag in (DT_RPATH, DT_RUNPATH)]


def _forget(content: bytearray) -> bool:
    """Whether anything had to be taken out."""
    entries = list(_dynamic(content))
    kept = [(tag, value) for _at, tag, value in entries if not _is_of_this_computer(content, entries, tag, value)]
    if len(kept) == len(entries):
        return False
    kept += [(DT_NULL, 0)] * (len(entries) - len(kept))
    for (at, _tag, _value), entry in zip(entries, kept, strict=True):
        ENTRY.pack_into(content, at, *entry)
    return True


def _is_of_this_computer(content: bytearray, entries: list[tuple[int, int, int]], tag: int, value: int) -> bool:
    if tag not in (DT_RPATH, DT_RUNPATH):
        return False
    return all(not part.startswith("$ORIGIN") for part in _text(content, entries, value).split(":"))


def _dynamic(content: bytes | bytearray) -> Iterator[tuple[int, int, int]]:
    """Place in the file, tag and value of each entry up to the end."""
    if content[4:6] != SMALL_64:
        return
    for kind, at, _address, size in _segments(content):
        if kind == PT_DYNAMIC:
            for place in range(at, at + size, ENTRY.size):
                tag, value = ENTRY.unpack_from(content, place)
                yield place, tag, value
                if tag == DT_NULL:
                    return


def _segments(content: bytes | bytearray) -> Iterator[tuple[int, int, int, int]]:
    """Kind, place in the file, address and bytes of each."""
    (table,) = struct.unpack_from("<Q", content, 32)
    entry_size, count = struct.unpack_from("<HH", content, 54)
    for number in range(count):
        kind, _flags, at, address, _physical, size = struct.unpack_from("<IIQQQQ", content, table + number * entry_size)
        yield kind, at, address, size


def _text(content: bytes | bytearray, entries: list[tuple[int, int, int]], offset: int) -> str:
    """The text at `offset` of the table that the entries name by its address."""
    table = next(value for _at, tag, value in entries if tag == DT_STRTAB)
    for kind, at, address, size in _segments(content):
        if kind == PT_LOAD and address <= table < address + size:
            start = table - address + at + offset
            return content[start : content.index(0, start)].decode()
    return ""
