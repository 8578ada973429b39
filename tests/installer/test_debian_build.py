"""The Debian packages, made of a small stand-in for the program: what is in them and what they say of themselves."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from installer.debian import build
from installer.release import APP_ID, Release
from installer.tree import MODEL_FILE
from tests.support.fake_bundle import write_bundle

RELEASE = Release("1.2.3rc1", 1_700_000_000, "https://forge.example/inkhorn")

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg-deb", "dpkg-shlibdeps"))), reason="dpkg-dev is not installed"
)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_bundle(tmp_path_factory.mktemp("bundle") / "inkhorn")


@pytest.fixture(scope="module")
def package(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build.make_program(bundle, tmp_path_factory.mktemp("packages"), RELEASE)


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(folder / "tree")], check=True)
    return folder / "tree"


def field(package: Path, name: str) -> str:
    command = ["dpkg-deb", "--field", str(package), name]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_it_says_what_it_is(package: Path) -> None:
    assert package.name.startswith("inkhorn_1.2.3~rc1-1_")
    assert field(package, "Homepage") == RELEASE.site
    assert field(package, "Recommends") == "inkhorn-model-smollm2, ca-certificates"
    assert "on your own computer" in field(package, "Description")


def test_it_needs_what_its_programs_are_linked_against_and_what_qt_loads_by_name(package: Path) -> None:
    needed = [wanted.split()[0] for wanted in field(package, "Depends").split(", ")]
    assert "libc6" in needed
    assert "libegl1" in needed
    assert "libprivate" not in " ".join(needed)
    assert not [name for name in needed if name.startswith("python")]


def test_the_command_is_a_link_to_the_program(unpacked: Path) -> None:
    assert os.readlink(unpacked / "usr/bin/inkhorn") == "../lib/inkhorn/inkhorn"
    assert os.readlink(unpacked / "usr/lib/inkhorn/_internal/libprivate.so.1") == "libprivate.so.1.2"


def test_nothing_runs_when_it_is_installed_and_nothing_is_configuration(unpacked: Path) -> None:
    assert sorted(file.name for file in (unpacked / "DEBIAN").iterdir()) == ["control", "md5sums"]
    assert {path.name for path in unpacked.iterdir()} == {"DEBIAN", "usr"}


def test_the_desktop_and_the_manual_know_it(unpacked: Path) -> None:
    share = unpacked / "usr/share"
    assert (share / "applications" / f"{APP_ID}.desktop").is_file()
    assert (share / "metainfo" / f"{APP_ID}.metainfo.xml").is_file()
    assert b"inkhorn complete" in gzip.decompress((share / "man/man1/inkhorn.1.gz").read_bytes())


def test_libraries_are_not_programs_and_nobody_else_may_write(unpacked: Path) -> None:
    def rights(inside: str) -> int:
        return (unpacked / "usr" / inside).stat().st_mode & 0o777

    assert rights("lib/inkhorn/inkhorn") == rights("lib/inkhorn/inkhorn-engine") == rights("lib") == 0o755
    assert rights("lib/inkhorn/_internal/libprivate.so.1.2") == rights("share/doc/inkhorn/copyright") == 0o644


def test_every_file_has_its_sum(unpacked: Path) -> None:
    lines = (unpacked / "DEBIAN/md5sums").read_text(encoding="utf-8").splitlines()
    summed = dict(reversed(line.split("  ", 1)) for line in lines)
    files = [path for path in (unpacked / "usr").rglob("*") if path.is_file() and not path.is_symlink()]
    assert summed == {
        str(file.relative_to(unpacked)): hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
        for file in files
    }


def test_the_size_is_that_of_its_files(package: Path, unpacked: Path) -> None:
    real = sum(path.stat().st_size for path in unpacked.rglob("*") if path.is_file() and not path.is_symlink())
    assert real / 1024 <= int(field(package, "Installed-Size")) < real / 1024 + 300


def test_the_licences_of_others_are_named(unpacked: Path) -> None:
    text = (unpacked / "usr/share/doc/inkhorn/copyright").read_text(encoding="utf-8")
    assert text.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/")
    assert "License: Expat" in text
    assert b"Qt: LGPL" in gzip.decompress((unpacked / "usr/share/doc/inkhorn/THIRD-PARTY.txt.gz").read_bytes())
    assert "Qt" in text


def test_two_builds_are_the_same_to_the_byte(bundle: Path, package: Path, tmp_path: Path) -> None:
    mask = os.umask(0o077)
    try:
        again = build.make_program(bundle, tmp_path, RELEASE)
    finally:
        os.umask(mask)
    assert again.read_bytes() == package.read_bytes()


def test_versions_before_a_release_come_before_it() -> None:
    versions = [build.debian_version(Release(v, 0)) for v in ("0.9", "1.0.dev3", "1.0a1", "1.0b2", "1.0rc1", "1.0")]
    for earlier, later in pairwise(versions):
        subprocess.run(["dpkg", "--compare-versions", earlier, "lt", later], check=True)


def test_the_model_is_a_package_of_its_own_where_the_program_looks_for_it(tmp_path: Path) -> None:
    model = tmp_path / "any.gguf"
    model.write_bytes(b"GGUF" * 1000)
    package = build.make_model(model, tmp_path, RELEASE)
    assert field(package, "Architecture") == "all"
    assert field(package, "Depends") == ""
    subprocess.run(["dpkg-deb", "--extract", str(package), str(tmp_path / "tree")], check=True)
    found = tmp_path / "tree/usr/lib/inkhorn/_internal/writer/_resources/models" / MODEL_FILE
    assert found.read_bytes() == model.read_bytes()
    assert found.resolve() == tmp_path / "tree/usr/share/inkhorn/models" / MODEL_FILE


def test_without_the_program_it_says_how_to_make_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build.main(["--bundle", str(tmp_path), "--into", str(tmp_path / "into")]) == 2
    assert "`make bundle` makes it" in capsys.readouterr().err


@pytest.fixture(scope="module")
def remarks(package: Path) -> list[str]:
    if not shutil.which("lintian"):
        pytest.skip("lintian is not installed")
    command = ["lintian", "--no-cfg", "--allow-root", "--fail-on", "none", str(package)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_lintian_finds_no_error(remarks: list[str]) -> None:
    assert not [line for line in remarks if line.startswith("E:")]
