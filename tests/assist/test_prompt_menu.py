"""The prompt menu follows the disk: own files, another folder, and packs."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from writer.assist.prompt_menu import PromptMenu
from writer.prompts import packs
from writer.prompts.manifest import Manifest, write_manifest
from writer.prompts.pack_archive import content_of
from writer.prompts.shelves import PackShelves


@pytest.fixture
def menu(tmp_path: Path, qapp: object) -> PromptMenu:
    (tmp_path / "built-in").mkdir()
    (tmp_path / "built-in" / "formal.prompt").write_text("{{selection}}", "utf-8")
    menu = PromptMenu(tmp_path / "built-in", tmp_path / "own", PackShelves(tmp_path / "packs"))
    menu.reload()
    return menu


def names(menu: PromptMenu) -> list[str]:
    return [prompt.name for prompt in menu.library.prompts]


def test_a_pack_that_is_installed_and_removed_elsewhere_comes_and_goes(
    menu: PromptMenu, tmp_path: Path, qtbot: QtBot
) -> None:
    content = content_of([("pack.toml", write_manifest(Manifest("sea", "1", "MIT"))), ("pirate.prompt", b"x")])
    with qtbot.waitSignal(menu.changed):
        packs.install(content, tmp_path / "packs", ())
    assert names(menu) == ["formal", "pirate"]
    with qtbot.waitSignal(menu.changed):
        packs.remove("sea", tmp_path / "packs")
    assert names(menu) == ["formal"]


def test_a_file_dropped_into_another_folder_appears(menu: PromptMenu, tmp_path: Path, qtbot: QtBot) -> None:
    menu.use_folder(tmp_path / "elsewhere")
    assert menu.own_folder == tmp_path / "elsewhere"
    with qtbot.waitSignal(menu.changed):
        (tmp_path / "elsewhere" / "haiku.prompt").write_text("{{selection}}", "utf-8")
    assert names(menu) == ["formal", "haiku"]
