"""The models on this computer: which one is loaded, and what the list says of each."""

from __future__ import annotations

from pathlib import Path

import pytest
from gguf_bytes import Gguf

from writer.models import installed as module
from writer.models.installed import installed, resolve
from writer.models.starter import STARTER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "models").mkdir()
    return tmp_path / "models"


def put_starter(folder: Path) -> Path:
    """A file of the starter's name and size that takes no room."""
    path = folder / STARTER.file
    with path.open("wb") as file:
        file.write(Gguf().content())
        file.truncate(STARTER.file_bytes)
    return path


def test_without_anything_there_is_no_model(folder: Path) -> None:
    assert resolve("", folder) is None
    assert installed(folder / "missing") == ()


def test_the_starter_is_used_until_a_model_is_set(folder: Path) -> None:
    path = put_starter(folder)
    assert resolve("", folder) == path
    assert resolve("  ", folder) == path
    assert resolve("/models/own.gguf", folder) == Path("/models/own.gguf")


def test_a_setting_may_begin_with_the_home_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    assert resolve("~/own.gguf", folder) == folder / "own.gguf"


def test_the_list_has_the_starter_first_and_reasons_for_what_is_broken(folder: Path, tmp_path: Path) -> None:
    put_starter(folder)
    (folder / "b.GGUF").write_bytes(Gguf().content())
    (folder / "a.gguf").write_bytes(b"<html>")
    (folder / "notes.txt").write_bytes(b"x")
    elsewhere = tmp_path / "own.gguf"
    elsewhere.write_bytes(Gguf().content())
    found = installed(folder, str(elsewhere))
    assert [model.path.name for model in found] == [STARTER.file, "a.gguf", "b.GGUF", "own.gguf"]
    assert [model.title for model in found] == [STARTER.name, "a.gguf", "Tiny Teller", "Tiny Teller"]
    assert found[0].is_starter
    assert "looks like a web page" in found[1].problem
    assert found[1].facts is None


def test_a_set_model_that_lies_in_the_folder_is_listed_once(folder: Path) -> None:
    (folder / "a.gguf").write_bytes(Gguf().content())
    assert len(installed(folder, str(folder / "a.gguf"))) == 1


def test_a_set_model_that_is_gone_is_listed_with_its_reason(folder: Path) -> None:
    (gone,) = installed(folder, str(folder / "gone.gguf"))
    assert "does not exist" in gone.problem


def test_only_the_first_file_of_a_model_in_parts_is_offered(folder: Path) -> None:
    for part in ("big-00001-of-00002.gguf", "big-00002-of-00002.gguf"):
        (folder / part).write_bytes(Gguf().content())
    assert [model.path.name for model in module.installed(folder)] == ["big-00001-of-00002.gguf"]
