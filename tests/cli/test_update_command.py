"""`inkhorn update`: what it prints, how it exits, and that it asks nobody unless told to."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.releases import PAGE, Announcements, announcements, artefact, release, signed, write_source
from writer import paths
from writer.cli import main
from writer.network.ledger import FILE as LEDGER


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Announcements]:
    """Asked by this build, whose list is of yesterday."""
    yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    later = yesterday + datetime.timedelta(days=100)
    with announcements() as made:
        made.content = signed(release(version="99.1", issued=yesterday.isoformat(), expires=later.isoformat()))
        monkeypatch.setattr(paths, "resources_folder", lambda: tmp_path)
        write_source(tmp_path, made.address)
        yield made


def test_a_newer_version_is_told_with_what_to_do(server: Announcements, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "--check"]) == 1
    said = capsys.readouterr().out
    assert "Inkhorn 99.1 of 1 December 2026 is newer than this one" in said
    assert "Starts in half the time." in said
    assert "git pull" in said, "this is a checkout"
    assert PAGE in said


def test_as_json(server: Announcements, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "--check", "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["version"], said["newer"], said["installation"], said["file"]) == ("99.1", True, "checkout", None)


def test_the_newest_version_is_told_so(server: Announcements, capsys: pytest.CaptureFixture[str]) -> None:
    text = json.loads(server.content)["manifest"]
    server.content = signed(json.loads(text) | {"version": "0.0.1"})
    assert main(["update", "--check"]) == 0
    assert "is the newest version" in capsys.readouterr().out


def test_nobody_is_asked_without_being_told_to(server: Announcements, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update"]) == 2
    assert "--check" in capsys.readouterr().err
    assert server.asked == []


def test_the_one_switch_holds(server: Announcements, capsys: pytest.CaptureFixture[str]) -> None:
    paths.settings_folder().mkdir(parents=True)
    (paths.settings_folder() / "settings.toml").write_text("[network]\noffline = true\n", encoding="utf-8")
    assert main(["update", "--check"]) == 2
    assert "switched off" in capsys.readouterr().err
    assert server.asked == []
    assert not (paths.state_folder() / LEDGER).exists()


def test_a_downloaded_file_can_be_compared(
    server: Announcements, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import hashlib

    file = tmp_path / "download (1).deb"
    file.write_bytes(b"what was downloaded")
    text = json.loads(json.loads(server.content)["manifest"])
    server.content = signed(text | {"artefacts": [artefact(sha256=hashlib.sha256(file.read_bytes()).hexdigest())]})
    assert main(["update", "--check", "--file", str(file)]) == 0
    assert "unchanged" in capsys.readouterr().out
    file.write_bytes(b"something else")
    assert main(["update", "--check", "--file", str(file)]) == 2
    assert "Do not use it." in capsys.readouterr().err


def test_a_build_without_an_address_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "--check"]) == 2
    assert "no update address" in capsys.readouterr().err
