"""What packed programs and libraries say about where their libraries are; readelf judges."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer.elf import forget_build_folders, is_elf, search_paths

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("gcc", "readelf"))), reason="gcc or binutils are not installed"
)


def library(folder: Path, *paths: str, style: str = "--enable-new-dtags") -> Path:
    """A library that looks for others in `paths`."""
    source, made = folder / "x.c", folder / "libx.so"
    source.write_text("int answer(void) { return 42; }\n", encoding="utf-8")
    wanted = [f"-Wl,{style}", f"-Wl,-rpath,{':'.join(paths)}"] if paths else []
    subprocess.run(["gcc", "-shared", "-fPIC", *wanted, "-o", str(made), str(source)], check=True)
    return made


def told(file: Path) -> str:
    return subprocess.run(["readelf", "--dynamic", str(file)], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("style", ["--enable-new-dtags", "--disable-new-dtags"])
def test_a_folder_of_the_computer_it_was_built_on_is_forgotten(tmp_path: Path, style: str) -> None:
    file = library(tmp_path, "/home/builder/python/lib", style=style)
    assert search_paths(file.read_bytes()) == ["/home/builder/python/lib"]
    assert forget_build_folders(tmp_path) == [file]
    assert search_paths(file.read_bytes()) == []
    assert "/home/builder" not in told(file)
    assert (
        subprocess.run(
            [sys.executable, "-c", f"import ctypes; assert ctypes.CDLL({str(file)!r}).answer() == 42"]
        ).returncode
        == 0
    )


def test_a_place_beside_the_file_stays(tmp_path: Path) -> None:
    file = library(tmp_path, "$ORIGIN/../libs")
    before = file.read_bytes()
    assert forget_build_folders(tmp_path) == []
    assert file.read_bytes() == before
    assert "$ORIGIN/../libs" in told(file)


def test_what_says_nothing_stays_as_it_is(tmp_path: Path) -> None:
    file = library(tmp_path)
    (tmp_path / "empty").touch()
    (tmp_path / "short").write_bytes(b"\x7fELF\x01")
    assert search_paths(file.read_bytes()) == []
    assert forget_build_folders(tmp_path) == []


def test_a_file_is_a_program_by_its_first_bytes(tmp_path: Path) -> None:
    assert is_elf(Path("/bin/true").resolve())
    (tmp_path / "text.so").write_text("ELF", encoding="utf-8")
    (tmp_path / "link").symlink_to("/bin/true")
    assert not is_elf(tmp_path / "text.so")
    assert not is_elf(tmp_path / "link")
    assert not is_elf(tmp_path)
