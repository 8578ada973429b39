"""ICU's data without what nobody asks for: read, chosen, written, and linked into a library again."""

from __future__ import annotations

import ctypes
import shutil
import struct
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.bundle_modules import module

icu = module("icu")

HEADER = struct.pack("<H2sHH4B4s", 32, b"\xda\x27", 20, 0, 0, 0, 2, 0, b"CmnD") + bytes(16)
NAMES = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz_-/."), min_size=1, max_size=20)


@given(st.dictionaries(NAMES, st.binary(max_size=40)))
def test_what_is_written_is_read_again(items: dict[str, bytes]) -> None:
    header, found = icu.read(icu.write(HEADER, items))
    assert header == HEADER
    assert list(found) == sorted(items), "ICU searches by halves"
    assert {name: content[: len(items[name])] for name, content in found.items()} == items


@given(st.dictionaries(NAMES, st.binary(min_size=1, max_size=40), min_size=1))
def test_contents_lie_where_machines_like_them(items: dict[str, bytes]) -> None:
    package = icu.write(HEADER, items)
    for number in range(len(items)):
        (place,) = struct.unpack_from("<I", package, len(HEADER) + 8 + 8 * number)
        assert (len(HEADER) + place) % icu.ALIGNMENT == 0


def test_sorting_and_small_encodings_stay_and_names_of_things_go() -> None:
    for name in ("coll/sv.res", "coll/ucadata.icu", "nfkc.nrm", "supplementalData.res", "root.res"):
        assert icu.is_kept(f"icudt73l/{name}", 100_000), name
    for name in (
        "lang/de.res",
        "curr/de.res",
        "unit/de.res",
        "brkitr/th.res",
        "translit/el.res",
        "zone/de.res",
        "de_AT.res",
    ):
        assert not icu.is_kept(f"icudt73l/{name}", 100), name
    assert icu.is_kept("icudt73l/ibm-5347_P100-1998.cnv", 700)
    assert not icu.is_kept("icudt73l/gb18030.cnv", 232_816)


@pytest.mark.parametrize(
    "data", [b"", b"\0" * 64, HEADER[:12] + b"ResB" + HEADER[16:] + bytes(8), HEADER + b"\x09\0\0\0"]
)
def test_other_data_are_refused(data: bytes) -> None:
    with pytest.raises(icu.DataError):
        icu.read(data)


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("gcc"), reason="links a library of Linux")
def test_a_library_is_made_smaller_and_keeps_its_symbol(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    items = {"icudt73l/coll/sv.res": b"sorted", "icudt73l/lang/de.res": b"Deutsch" * 20_000}
    icu.link(icu.write(HEADER, items), "icudt73_dat", library)
    before, after = icu.reduce(library)
    assert after < before / 5
    loaded = ctypes.CDLL(str(library))
    package = bytes((ctypes.c_char * 256).in_dll(loaded, "icudt73_dat"))
    header, found = icu.read(package)
    assert header == HEADER
    assert list(found) == ["icudt73l/coll/sv.res"]
    assert found["icudt73l/coll/sv.res"].startswith(b"sorted")


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf"), reason="reads a library of Linux")
def test_another_library_is_left_alone(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    shutil.copy(sys.executable, library)
    before = library.read_bytes()
    with pytest.raises(icu.DataError):
        icu.reduce(library)
    assert library.read_bytes() == before
