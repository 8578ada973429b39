"""The data of ICU, which Qt links against, without what nothing in this program asks for: 32 MB become a few.

Qt asks ICU how to sort names, how to change the case of letters and how to read legacy encodings. The names of
languages, countries, currencies and units in seven hundred languages, how to break Thai into words and how to write
Greek in Latin letters are asked by nobody here. The library is made again from the rest of its own data.

    header           size of the header, magic number, kind "CmnD"
    table            count, then for each item the offsets of its name and of its content, from the table's begin
    names, contents  contents begin at multiples of sixteen
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

MAGIC = b"\xda\x27"
KIND = b"CmnD"
ALIGNMENT = 16
SMALL_CONVERTER = 4_000
"""Bytes: encodings of one byte a character are smaller, those of East Asia much larger."""

_KEPT = re.compile(
    r"(?:coll/[^/]+\.(?:res|icu)"
    r"|(?:root|en|pool|res_index)\.res"
    r"|(?:cnvalias|pnames|ubidi|ucase|uprops|uemoji|ulayout|nfkc_scf|ucadata)\.icu|[\w-]+\.nrm"
    r"|(?:keyTypeData|likelySubtags|metadata|numberingSystems|plurals|dayPeriods|genderList|icustd|icuver"
    r"|supplementalData|currencyNumericCodes)\.res)"
)


class DataError(Exception):
    """This is not ICU's data as it is known here."""


def read(package: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header and the items by name. Raises DataError."""
    size = int.from_bytes(package[:2], "little")
    if package[2:4] != MAGIC or package[12:16] != KIND or package[8] != 0:
        raise DataError("The data do not begin as ICU's do.")
    try:
        return package[:size], dict(_items(package[size:]))
    except (struct.error, ValueError) as error:
        raise DataError(f"The table of ICU's data is damaged: {error}.") from error


def _items(table: bytes) -> Iterator[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", table)
    places = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    ends = [content for _name, content in places[1:]] + [len(table)]
    for (name, content), end in zip(places, ends, strict=False):
        yield table[name : table.index(b"\0", name)].decode("ascii"), table[content:end]


def write(header: bytes, items: Mapping[str, bytes]) -> bytes:
    """What `read` reads. ICU searches the names, so they are sorted."""
    names, contents = b"", b""
    ordered = sorted(items, key=lambda name: name.encode("ascii"))
    begin = 4 + 8 * len(ordered)
    length = begin + sum(len(name) + 1 for name in ordered)
    length += -length % ALIGNMENT
    table = [struct.pack("<I", len(ordered))]
    for name in ordered:
        table.append(struct.pack("<II", begin + len(names), length + len(contents)))
        names += name.encode("ascii") + b"\0"
        contents += items[name] + bytes(-len(items[name]) % ALIGNMENT)
    packed = b"".join(table) + names
    return header + packed + bytes(length - len(packed)) + contents


def is_kept(name: str, size: int) -> bool:
    """Whether the item `name`, such as "icudt73l/coll/de.res", of `size` bytes is of use."""
    inside = name.partition("/")[2]
    return bool(_KEPT.fullmatch(inside)) or (inside.endswith(".cnv") and size < SMALL_CONVERTER)


def reduce(library: Path) -> tuple[int, int]:
    """Make libicudata at `library` anew from what is kept; its bytes before and after.

    Raises DataError, CalledProcessError; then the library is as it was.
    """
    before = library.stat().st_size
    symbol, package = _package(library)
    header, items = read(package)
    kept = {name: content for name, content in items.items() if is_kept(name, len(content))}
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / library.name
        link(write(header, kept), symbol, made)
        shutil.copyfile(made, library)
    return before, library.stat().st_size


def _package(library: Path) -> tuple[str, bytes]:
    """The one symbol of the library and what lies there."""
    listed = subprocess.run(["readelf", "-sW", str(library)], capture_output=True, text=True, check=True).stdout
    found = re.search(
        r"([0-9a-f]+)\s+(0x[0-9a-f]+|\d+)\s+OBJECT\s+GLOBAL\s+\S+\s+\d+\s+(icudt\d+_dat)$", listed, re.MULTILINE
    )
    if not found:
        raise DataError(f"{library.name} has no data that are known here.")
    start, size = int(found[1], 16), int(found[2], 0)
    return found[3], library.read_bytes()[start : start + size]


def link(package: bytes, symbol: str, into: Path) -> None:
    content, source = into.with_suffix(".dat"), into.with_suffix(".s")
    content.write_bytes(package)
    source.write_text(
        f"""\
    .section .rodata
    .balign {ALIGNMENT}
    .global {symbol}
    .type {symbol}, @object
    .size {symbol}, {len(package)}
{symbol}:
    .incbin "{content.name}"
    .section .note.GNU-stack, "", @progbits
"""
    )
    command = ["gcc", "-shared", "-nostdlib", "-s", f"-Wl,-soname,{into.name}", "-o", into.name, source.name]
    subprocess.run(command, cwd=into.parent, check=True)
