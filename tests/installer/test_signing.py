"""The signed list of a release: made from a folder of files, believed by the builds it is for, and by no other."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from tests.support.releases import FOREIGN_KEY, KEY, NEXT_KEY, public, write_source
from writer.updates.errors import UpdateError
from writer.updates.manifest import read

ROOT = Path(__file__).resolve().parent.parent.parent
NAMES = (
    "inkhorn_0.2.0_amd64.deb",
    "inkhorn-full_0.2.0_amd64.deb",
    "Inkhorn-0.2.0-x86_64.AppImage",
    "Inkhorn-0.2.0-full-arm64.dmg",
    "inkhorn-0.2.0-setup-x64.exe",
    "inkhorn-0.2.0-py3-none-any.whl",
    "inkhorn-0.2.0.tar.gz",
)


@pytest.fixture(scope="module")
def sign() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sign", ROOT / "installer" / "updates" / "sign.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a release workflow leaves."""
    made = tmp_path / "dist"
    made.mkdir()
    for name in NAMES:
        (made / name).write_bytes(name.encode())
    (made / "SHA256SUMS").write_text("not a part of the release")
    return made


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INKHORN_UPDATE_KEY", base64.b64encode(KEY.private_bytes_raw()).decode())


def listed(sign: ModuleType, folder: Path, resources: Path, *more: str) -> int:
    where = ["--folder", str(folder), "--base", "https://x.example/0.2.0/", "--page", "https://x.example/"]
    where += ["--resources", str(resources), "--output", str(folder.parent / "updates.json")]
    status: int = sign.main(["list", *where, "--version", "0.2.0", *more])
    return status


@pytest.mark.usefixtures("key")
def test_the_list_names_every_file_with_its_checksum(sign: ModuleType, folder: Path, tmp_path: Path) -> None:
    assert listed(sign, folder, write_source(tmp_path / "resources", "https://x.example/u", KEY)) == 0
    found = read((tmp_path / "updates.json").read_bytes(), [public(KEY)])
    assert {one.name for one in found.artefacts} == set(NAMES)
    facts = {one.name: (one.kind, one.machine, one.flavour) for one in found.artefacts}
    assert facts["inkhorn_0.2.0_amd64.deb"] == ("deb", "x86_64", "slim")
    assert facts["inkhorn-full_0.2.0_amd64.deb"] == ("deb", "x86_64", "full")
    assert facts["Inkhorn-0.2.0-full-arm64.dmg"] == ("dmg", "arm64", "full")
    assert facts["inkhorn-0.2.0-py3-none-any.whl"] == ("wheel", "any", "")
    one = found.artefacts[0]
    assert one.sha256 == hashlib.sha256(one.name.encode()).hexdigest()
    assert one.size == len(one.name)
    assert found.notes, "what is new is told, from CHANGELOG"


@pytest.mark.usefixtures("key")
def test_what_the_builds_would_not_believe_is_not_published(
    sign: ModuleType, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert listed(sign, folder, write_source(tmp_path / "resources", "https://x.example/u", FOREIGN_KEY)) == 2
    assert "not signed by the makers" in capsys.readouterr().err
    assert not (tmp_path / "updates.json").exists()


def test_two_keys_sign_while_keys_change(
    sign: ModuleType, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = ",".join(base64.b64encode(key.private_bytes_raw()).decode() for key in (KEY, NEXT_KEY))
    monkeypatch.setenv("INKHORN_UPDATE_KEY", both)
    assert listed(sign, folder, write_source(tmp_path / "resources", "https://x.example/u", NEXT_KEY)) == 0
    for build in (KEY, NEXT_KEY):
        assert read((tmp_path / "updates.json").read_bytes(), [public(build)])


@pytest.mark.parametrize(("value", "words"), [("", "no private key"), ("AAAA", "32 bytes"), ("§", "32 bytes")])
def test_without_a_key_nothing_is_signed(
    sign: ModuleType,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    value: str,
    words: str,
) -> None:
    monkeypatch.setenv("INKHORN_UPDATE_KEY", value)
    assert listed(sign, folder, tmp_path) == 2
    assert words in capsys.readouterr().err


@pytest.mark.usefixtures("key")
def test_a_file_that_does_not_say_for_which_machine_is_refused(
    sign: ModuleType, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "Inkhorn.dmg").touch()
    assert listed(sign, folder, tmp_path) == 2
    assert "Inkhorn.dmg does not say for which machine" in capsys.readouterr().err


def test_a_new_key_is_for_its_owner_alone_and_never_overwritten(
    sign: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "key"
    assert sign.main(["key", str(file)]) == 0
    assert file.stat().st_mode & 0o777 == 0o600
    assert len(base64.b64decode(capsys.readouterr().out)) == 32
    with pytest.raises(FileExistsError):
        sign.main(["key", str(file)])


def test_a_build_is_told_whom_to_ask(sign: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keys = [base64.b64encode(public(key)).decode() for key in (KEY, NEXT_KEY)]
    asked = ["source", "--resources", str(tmp_path), "--address", "https://x.example/u.json"]
    assert sign.main([*asked, "--key", keys[0], "--key", keys[1]]) == 0
    assert sign.read_source(tmp_path).keys == (public(KEY), public(NEXT_KEY))
    assert sign.main([*asked, "--key", "AAAA"]) == 2
    assert sign.main([*asked, "--key", keys[0], "--key", keys[1], "--key", keys[0]]) == 2
    assert "at most 2" in capsys.readouterr().err


@pytest.mark.usefixtures("key")
def test_every_file_of_a_release_has_a_name_that_says_enough(sign: ModuleType, tmp_path: Path) -> None:
    from installer.artefacts import names
    from installer.release import this_release

    (tmp_path / "dist").mkdir()
    for name in names(this_release()):
        (tmp_path / "dist" / name).write_bytes(b"x")
    assert listed(sign, tmp_path / "dist", write_source(tmp_path / "resources", "https://x.example/u", KEY)) == 0
    found = read((tmp_path / "updates.json").read_bytes(), [public(KEY)]).artefacts
    assert {one.kind for one in found} == {
        "deb", "appimage", "flatpak", "nsis", "dmg", "archive", "wheel", "sdist",
    }  # fmt: skip
    by_place = [(one.kind, one.machine, one.flavour) for one in found]
    assert len(by_place) == len(set(by_place)), "for each installation there is one, and the model's package is none"


def test_notes_are_plain_text(sign: ModuleType) -> None:
    said = "### Added\n- **Ghost text** with `Tab`,\n  on one line.\n- Two.\n\nA paragraph\nof two lines."
    assert sign.plain(said) == "Added\n• Ghost text with Tab, on one line.\n• Two.\n\nA paragraph of two lines."


def test_the_part_of_a_version_is_found_in_the_changelog(sign: ModuleType, tmp_path: Path) -> None:
    log = tmp_path / "CHANGELOG.md"
    log.write_text(
        "# Changelog\n\n## [Unreleased]\n\n- soon\n\n## [0.2.0] - 2026-12-01\n\n- now\n\n## [0.1.0]\n\n- old\n"
    )
    assert sign.notes_of("0.2.0", log) == "- now"
    assert sign.notes_of("0.3.0", log) == "- soon"


def test_the_repository_has_no_private_key_and_no_address(sign: ModuleType) -> None:
    with pytest.raises(UpdateError, match="no update address"):
        sign.read_source(ROOT / "resources")
