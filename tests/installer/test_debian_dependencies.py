"""Which libraries the package brings, and which it leaves to packages of their own: zlib stands for all of them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from installer.debian.dependencies import library_packages, take_out_system_libraries

ZLIB = next(Path("/").glob("usr/lib/*-linux-gnu/libz.so.1"), None) or next(Path("/").glob("lib/*/libz.so.1"), None)

pytestmark = pytest.mark.skipif(
    ZLIB is None or not all(map(shutil.which, ("dpkg-shlibdeps", "gcc"))), reason="dpkg-dev, gcc or zlib are missing"
)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program whose own library needs zlib."""
    private = tmp_path / "program" / "_internal"
    private.mkdir(parents=True)
    source = tmp_path / "x.c"
    source.write_text("const char *zlibVersion(void);\nconst char *which(void) { return zlibVersion(); }\n")
    own = str(private / "libown.so")
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", own, str(source), str(ZLIB)], check=True)
    return private.parent


def names(packages: tuple[str, ...]) -> set[str]:
    return {package.split()[0] for package in packages}


def test_a_copy_of_what_debian_has_is_taken_out_and_depended_on(program: Path) -> None:
    private = program / "_internal"
    shutil.copy(str(ZLIB), private / "libz.so.1")
    assert take_out_system_libraries(private) == ["libz.so.1"]
    assert sorted(file.name for file in private.iterdir()) == ["libown.so"]
    assert "zlib1g" in names(library_packages(program).depends)


def test_what_is_brought_along_on_purpose_is_not_depended_on(program: Path) -> None:
    """As Qt's libraries are, in a folder of their own; also where the system has its own ones."""
    own = program / "_internal" / "Qt" / "lib"
    own.mkdir(parents=True)
    shutil.copy(str(ZLIB), own / "libz.so.1")
    assert take_out_system_libraries(program / "_internal") == []
    assert "zlib1g" not in names(library_packages(program).depends)


def test_python_itself_is_never_taken_out(program: Path) -> None:
    python = program / "_internal" / "libpython3.11.so.1.0"
    shutil.copy(str(ZLIB), python)
    assert take_out_system_libraries(program / "_internal") == []
    assert python.exists()


def test_what_only_vulkan_needs_is_recommended(program: Path) -> None:
    modules = program / "_internal" / "backends" / "vulkan"
    modules.mkdir(parents=True)
    (program / "_internal" / "libown.so").rename(modules / "libggml-vulkan.so")
    needs = library_packages(program)
    assert "zlib1g" in names(needs.recommends)
    assert "zlib1g" not in names(needs.depends)
    assert {"libegl1", "libgl1"} <= names(needs.depends), "Qt loads them by name"
