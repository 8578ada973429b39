"""How the program came here decides which file of a release is offered, and how it is put in place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.support.releases import artefact
from writer.updates import installation
from writer.updates.installation import Installation, how_to, this_installation
from writer.updates.manifest import Artefact

RELEASED = msgspec.convert(
    [
        artefact("deb", "x86_64", flavour="full"),
        artefact("deb", "x86_64", flavour="slim"),
        artefact("deb", "arm64", flavour="slim"),
        artefact("appimage", "x86_64"),
        artefact("nsis", "x86_64"),
        artefact("dmg", "arm64"),
        artefact("wheel", "any", flavour=""),
    ],
    list[Artefact],
)


@pytest.mark.parametrize(
    ("facts", "kind", "machine"),
    [
        ({"system": "linux", "machine": "x86_64"}, "archive", "x86_64"),
        (
            {"system": "linux", "machine": "aarch64", "environment": {"APPIMAGE": "/home/x/I.AppImage"}},
            "appimage",
            "arm64",
        ),
        ({"system": "darwin", "machine": "arm64"}, "dmg", "arm64"),
        ({"system": "win32", "machine": "AMD64"}, "archive", "x86_64"),
        ({"system": "linux", "machine": "riscv64"}, "archive", ""),
    ],
)
def test_a_packaged_program_knows_its_package(facts: dict[str, Any], kind: str, machine: str, tmp_path: Path) -> None:
    found = this_installation(**{"environment": {}, "executable": tmp_path / "inkhorn", "frozen": True, **facts})
    assert (found.kind, found.machine) == (kind, machine)


def test_a_debian_package_is_known_by_its_list_of_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "opt" / "inkhorn"
    monkeypatch.setattr(installation, "DPKG_LIST", tmp_path / "inkhorn.list")
    (tmp_path / "inkhorn.list").write_text(f"/.\n{program.parent}\n{program}\n", encoding="utf-8")
    facts: dict[str, Any] = {"environment": {}, "system": "linux", "frozen": True}
    assert this_installation(**facts, executable=program).kind == "deb"
    assert this_installation(**facts, executable=tmp_path / "elsewhere").kind == "archive"


def test_a_windows_installation_is_known_by_its_uninstaller(tmp_path: Path) -> None:
    (tmp_path / "uninstall.exe").touch()
    found = this_installation(environment={}, system="win32", frozen=True, executable=tmp_path / "inkhorn.exe")
    assert found.kind == "nsis"


def test_pip_and_a_checkout_are_told_apart(tmp_path: Path) -> None:
    assert this_installation(frozen=False, package=tmp_path).kind == "checkout"
    (tmp_path / "_resources").mkdir()
    assert this_installation(frozen=False, package=tmp_path).kind == "pip"


@pytest.mark.parametrize(
    ("here", "name", "flavour"),
    [
        (Installation("deb", "x86_64", "slim"), "inkhorn-0.2.0-x86_64.deb", "slim"),
        (Installation("deb", "x86_64", "full"), "inkhorn-0.2.0-x86_64.deb", "full"),
        (Installation("deb", "arm64", "full"), "inkhorn-0.2.0-arm64.deb", "slim"),
        (Installation("pip", "", ""), "inkhorn-0.2.0-any.wheel", ""),
        (Installation("dmg", "arm64", "slim"), "inkhorn-0.2.0-arm64.dmg", "slim"),
    ],
)
def test_the_file_of_the_same_kind_machine_and_flavour_fits(here: Installation, name: str, flavour: str) -> None:
    found = here.fitting(RELEASED)
    assert found
    assert (found.name, found.flavour) == (name, flavour)
    assert how_to(here, found).startswith("Download it" if here.kind != "pip" else "In the environment")


@pytest.mark.parametrize(
    "here", [Installation("deb", ""), Installation("dmg", "x86_64"), Installation("archive", "arm64")]
)
def test_where_nothing_fits_that_is_said(here: Installation) -> None:
    assert here.fitting(RELEASED) is None
    assert "no file for this kind of installation" in how_to(here, None)


@pytest.mark.parametrize(
    ("kind", "words"), [("pip", "pip install --upgrade"), ("checkout", "git pull"), ("flatpak", "flatpak")]
)
def test_what_is_kept_up_to_date_by_others_needs_no_file(kind: Any, words: str) -> None:
    assert words in how_to(Installation(kind, "x86_64"), None)
