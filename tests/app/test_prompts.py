"""The prompts window as a writer uses it: keys and clicks in, files, menus and sentences out. The engine is a fake."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeDocument, FakeEngine
from writer import paths
from writer.app.prompts import PromptsWiring
from writer.assist.background import Background
from writer.assist.material import Material
from writer.assist.prompt_menu import PromptMenu
from writer.engine.client.state import EngineState, Phase
from writer.prompts import packs
from writer.prompts.manifest import Manifest
from writer.prompts.pack_archive import read_archive
from writer.prompts.shelves import PackShelves
from writer.settings.schema import Settings
from writer.ui.actions import Command
from writer.ui.furnishing import furnish
from writer.ui.main_window import MainWindow
from writer.ui.performance.bar import MemoryUse
from writer.ui.settings.settings_window import SettingsWindow

MINE = """---
name: mine
inkhorn.title: Mine
inkhorn.examples:
  - selection: Anna came at ten and she was in a hurry because of the rain.
    contains: [Anna]
---
{{role "system"}}Say it better.
{{role "user"}}
{{selection}}
"""
TEXT = "The meeting took place on Tuesday because of the rain."


class Desk:
    """The window over a writer's own folder."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.own = folder / "own"
        self.own.mkdir(exist_ok=True)
        self.document, self.engine, self.background = FakeDocument(TEXT), FakeEngine(), Background()
        self.main = furnish(MainWindow(QTextEdit()), lambda: MemoryUse(0, 0, 0))
        qtbot.addWidget(self.main)
        shelves = PackShelves(folder / "packs")
        self.menu = PromptMenu(paths.resources_folder() / "prompts", self.own, shelves)
        material = Material(self.document, lambda: "Title")
        self.way = PromptsWiring(self.main, self.engine, self.menu, shelves, self.document, material, self.background)
        self.main.commands[Command.EDIT_PROMPTS].trigger()
        self.wiring = self.way.editing
        self.window = self.wiring.window
        self.page = self.window.page

    def write(self, name: str, text: str) -> Path:
        path = self.own / f"{name}.prompt"
        path.write_text(text, "utf-8")
        return path

    def press(self, button: QPushButton) -> None:
        self.qtbot.waitUntil(button.isVisible)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def open(self, name: str) -> None:
        """Choose the prompt with that title in the list."""
        rows = self.window.list.view.rows
        row = next(row for row in range(rows.rowCount()) if (line := rows.line(row)) and line.title == name)
        self.window.list.view.setCurrentIndex(rows.index(row))

    def type_over(self, wrong: str, right: str) -> None:
        """Change some words of the text, as a hand does."""
        cursor = self.page.source.document().find(wrong)
        assert not cursor.isNull(), wrong
        self.page.source.setTextCursor(cursor)
        self.qtbot.keyClicks(self.page.source, right)
        self.wiring.desk.check()

    def choose(self, action: str) -> None:
        """Press the button with these words in the bar."""
        self.press(next(button for button in self.window.bar.buttons if button.text() == action))

    @property
    def said(self) -> str:
        shown = self.window.bar.shown
        return shown.sentence if shown else ""

    @property
    def menu_names(self) -> list[str]:
        return [prompt.name for prompt in self.menu.library.prompts if prompt.path.parent != self.built_in]

    @property
    def built_in(self) -> Path:
        return paths.resources_folder() / "prompts"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.wiring.desk.discard_all()
    desk.menu.shutdown()
    desk.way.shutdown()
    desk.background.shutdown()


def test_a_new_prompt_is_written_mended_saved_and_in_the_menu(desk: Desk) -> None:
    desk.press(desk.window.list.new)
    assert "New prompt" in desk.window.list.listed
    assert desk.page.remarks.sentences == ()
    desk.type_over("inkhorn.output: diff", "inkhorn.output: dif")
    assert desk.page.remarks.sentences[0].startswith("Line 6: inkhorn.output: must be one of diff")
    assert 6 in desk.page.source.marked_lines
    assert desk.page.parts.part("problems").text() == "Problems 1"
    desk.type_over("inkhorn.output: dif", "inkhorn.output: popup")
    assert desk.page.remarks.sentences == ()
    assert "shown beside the text" in desk.page.header.facts.text()
    assert desk.menu_names == []
    desk.qtbot.keyClick(desk.page.source, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.menu_names == ["new-prompt"]
    assert desk.page.header.save.text() == "Saved"


def test_a_file_dropped_into_the_folder_appears_in_the_list(desk: Desk, qtbot: QtBot) -> None:
    desk.write("mine", MINE)
    qtbot.waitUntil(lambda: "Mine" in desk.window.list.listed)


def test_the_way_from_the_settings_leads_here(desk: Desk, qtbot: QtBot) -> None:
    settings = SettingsWindow(Settings())
    qtbot.addWidget(settings)
    desk.way.attach(settings)
    desk.window.close()
    settings.show_section("prompts")
    desk.press(settings.prompts.edit)
    assert desk.window.isVisible()


def test_a_click_on_a_problem_goes_to_its_line(desk: Desk) -> None:
    desk.press(desk.window.list.new)
    desk.type_over("inkhorn.output: diff", "inkhorn.output: dif")
    desk.page.remarks.choose(0)
    assert desk.page.source.textCursor().blockNumber() + 1 == 6


def test_a_built_in_prompt_is_duplicated_to_be_edited(desk: Desk) -> None:
    desk.open("Formal")
    assert desk.page.source.isReadOnly()
    assert "read only" in desk.page.header.origin.text()
    assert not desk.page.header.save.isVisible()
    desk.press(desk.page.header.duplicate)
    assert not desk.page.source.isReadOnly()
    assert desk.page.header.title.text() == "Formal copy"
    desk.press(desk.page.header.save)
    assert desk.menu_names == ["formal-copy"]


def test_a_broken_prompt_says_why_in_the_list(desk: Desk) -> None:
    desk.write("bad", "---\nname: [\n---\nx")
    desk.menu.reload()
    desk.open("bad.prompt")
    view = desk.window.list.view
    entry = view.rows.line(view.currentIndex().row())
    assert entry is not None
    assert "in line 2: the bracket “[”" in entry.below
    assert desk.window.list.view.rows.data(desk.window.list.view.currentIndex(), Qt.ItemDataRole.ToolTipRole)


def test_the_search_finds_by_title_and_description_and_says_when_nothing_matches(desk: Desk) -> None:
    desk.qtbot.keyClicks(desk.window.list.search, "businesslike")
    assert desk.window.list.listed == ("Built in", "Formal")
    desk.qtbot.keyClicks(desk.window.list.search, " nothing")
    assert not desk.window.list.view.isVisible()
    desk.press(desk.window.list.new)
    assert "New prompt" in desk.window.list.listed, "what is new can be seen"


def test_closing_with_unsaved_changes_asks_in_the_window(desk: Desk) -> None:
    path = desk.write("mine", MINE)
    desk.menu.reload()
    desk.open("Mine")
    desk.type_over("better", "best")
    desk.window.close()
    assert desk.window.isVisible()
    assert desk.said == "“Mine” has changes that are not saved."
    desk.choose("Save")
    assert not desk.window.isVisible()
    assert "best" in path.read_text()


def test_closing_without_saving_leaves_the_file_as_it_was(desk: Desk) -> None:
    path = desk.write("mine", MINE)
    desk.menu.reload()
    desk.open("Mine")
    desk.type_over("better", "best")
    desk.press(desk.window.list.new)
    desk.window.close()
    assert desk.said == "2 prompts have changes that are not saved."
    desk.choose("Do not save")
    assert not desk.window.isVisible()
    assert path.read_text() == MINE
    assert list(desk.own.iterdir()) == [path]


def test_what_was_not_saved_when_the_program_ended_is_there_at_the_next_start(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.press(desk.window.list.new)
    desk.type_over("easy to read aloud", "short and sweet")
    desk.way.shutdown()
    later = Desk(qtbot, tmp_path)
    assert "still here" in later.said
    later.open("New prompt")
    assert "short and sweet" in later.page.source.text
    later.wiring.desk.discard_all()


def test_a_file_changed_meanwhile_is_said_with_both_ways_out(desk: Desk) -> None:
    path = desk.write("mine", MINE)
    desk.menu.reload()
    desk.open("Mine")
    desk.type_over("better", "best")
    path.write_text(MINE.replace("better", "otherwise"), "utf-8")
    desk.press(desk.page.header.save)
    assert "changed by another program" in desk.said
    desk.choose("Take the other")
    assert "otherwise" in desk.page.source.text
    desk.type_over("otherwise", "best")
    path.write_text(MINE, "utf-8")
    desk.press(desk.page.header.save)
    desk.choose("Keep mine")
    assert "best" in path.read_text()
    assert desk.said == ""


def test_a_prompt_is_deleted_and_brought_back(desk: Desk) -> None:
    path = desk.write("mine", MINE)
    desk.menu.reload()
    desk.open("Mine")
    desk.press(desk.page.header.delete)
    assert not path.exists()
    assert desk.said == "“Mine” was deleted."
    desk.choose("Undo")
    assert path.read_text() == MINE
    assert desk.page.header.title.text() == "Mine"


def test_a_file_is_renamed_in_its_place_and_esc_leaves_it(desk: Desk) -> None:
    desk.write("mine", MINE)
    desk.menu.reload()
    desk.open("Mine")
    desk.press(desk.page.header.rename)
    QTest.keyClicks(desk.page.header.name, "ours")
    desk.qtbot.keyClick(desk.page.header.name, Qt.Key.Key_Escape)
    assert [path.name for path in desk.own.iterdir()] == ["mine.prompt"]
    desk.press(desk.page.header.rename)
    QTest.keyClicks(desk.page.header.name, "ours")
    desk.qtbot.keyClick(desk.page.header.name, Qt.Key.Key_Return)
    assert [path.name for path in desk.own.iterdir()] == ["ours.prompt"]
    assert desk.page.header.origin.text() == "ours.prompt"


def test_the_preview_shows_and_streams_and_changes_nothing(desk: Desk) -> None:
    desk.write("mine", MINE)
    desk.menu.reload()
    desk.open("Mine")
    desk.press(desk.page.parts.part("preview"))
    assert TEXT in desk.page.preview.text
    assert "Say it better." in desk.page.preview.text
    desk.type_over("better", "worse")
    assert "Say it worse." in desk.page.preview.text
    desk.press(desk.page.preview.run)
    desk.engine.say("On Tuesday ")
    assert desk.page.preview.answer == "On Tuesday "
    desk.press(desk.page.preview.stop)
    assert desk.engine.cancelled == [1]
    assert desk.document.text() == TEXT


def test_the_preview_follows_the_selection(desk: Desk, qtbot: QtBot) -> None:
    desk.open("Formal")
    desk.press(desk.page.parts.part("preview"))
    desk.document.select(4, 11)
    qtbot.waitUntil(lambda: "<text>\nmeeting\n</text>" in desk.page.preview.text)


def test_examples_are_run_and_each_says_what_came_of_it(desk: Desk) -> None:
    desk.write("mine", MINE)
    desk.menu.reload()
    desk.open("Mine")
    desk.press(desk.page.parts.part("examples"))
    desk.press(desk.page.examples.run)
    while desk.wiring.examples.running:
        desk.engine.say("Anna came at ten, in a hurry, because of the rain.")
        desk.engine.finish()
    assert desk.page.examples.results == ("Passed",)
    assert desk.page.examples.says == "1 of 1 passed."
    desk.press(desk.page.examples.run)
    while desk.wiring.examples.running:
        desk.engine.say("She came at ten, in a hurry, because of the rain.")
        desk.engine.finish()
    assert desk.page.examples.results == ("Failed. “Anna” is missing.",)


def test_examples_without_a_model_say_what_to_do(desk: Desk) -> None:
    desk.engine.state = EngineState(Phase.NO_MODEL)
    desk.open("Formal")
    desk.press(desk.page.parts.part("examples"))
    desk.press(desk.page.examples.run)
    assert "Choose one in the settings" in desk.page.examples.says
    assert desk.page.examples.run.isVisible()


def pack(folder: Path, name: str = "letters", version: str = "1.0") -> Path:
    """A pack with one prompt."""
    path = folder / f"{name}.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pack.toml", f'name = "{name}"\nversion = "{version}"\nlicence = "MIT"\nauthor = "Ada"\n')
        archive.writestr("thanks.prompt", "---\ninkhorn.title: Letter of thanks\n---\n{{selection}}")
    return path


def test_a_pack_is_looked_into_installed_removed_and_brought_back(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pack(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    desk.window.show_page("packs")
    desk.press(desk.window.packs.install)
    assert "Prompts: Letter of thanks." in desk.window.packs.offer.sentences
    assert desk.menu_names == [], "nothing is installed by looking"
    desk.press(desk.window.packs.offer.install)
    assert desk.menu_names == ["thanks"]
    assert "Version 1.0 · by Ada · MIT · 1 prompt" in desk.window.packs.sentences["letters"]
    desk.press(desk.window.packs.remove_buttons["letters"])
    assert (desk.menu_names, desk.window.packs.sentences) == ([], {})
    desk.choose("Undo")
    assert desk.menu_names == ["thanks"]


def test_a_newer_pack_takes_the_place_of_the_older(desk: Desk, tmp_path: Path) -> None:
    desk.window.show_page("packs")
    for version in ("1.0", "1.1"):
        desk.window.packs.file_chosen.emit(pack(tmp_path, version=version))
        desk.press(desk.window.packs.offer.install)
    assert "Version 1.1" in desk.window.packs.sentences["letters"][1]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("../out.prompt", b"x", "points outside of the pack"),
        ("bomb.prompt", b"0" * 30_000_000, "larger than 64 KB"),
        ("formal.prompt", b"{{selection}}", "Inkhorn brings along"),
        ("bad.prompt", b"---\nname: [\n---\nx", "cannot be read in line 2"),
    ],
)
def test_a_pack_that_is_none_says_why_and_cannot_be_installed(
    desk: Desk, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.toml", 'name = "bad"\nversion = "1"\nlicence = "MIT"\n')
        archive.writestr(name, content)
    desk.window.show_page("packs")
    desk.window.packs.file_chosen.emit(path)
    assert words in " ".join(desk.window.packs.offer.sentences)
    assert not desk.window.packs.offer.install.isVisible()
    desk.press(desk.window.packs.offer.cancel)
    assert not desk.window.packs.offer.isVisible()


def test_a_damaged_file_is_no_pack(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "bad.zip").write_bytes(b"PK no")
    desk.window.show_page("packs")
    desk.window.packs.file_chosen.emit(tmp_path / "bad.zip")
    assert "not a zip file" in " ".join(desk.window.packs.offer.sentences)


def test_own_prompts_become_a_pack_that_can_be_installed(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write("mine", MINE)
    desk.write("other", MINE.replace("mine", "other"))
    desk.menu.reload()
    desk.open("Mine")
    desk.window.show_page("packs")
    desk.press(desk.window.packs.make)
    form = desk.window.packs.form
    desk.press(form.make)
    assert "name of a pack" in form.wrong
    desk.qtbot.keyClicks(form.name, "my-letters")
    target = tmp_path / "mine.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desk.press(form.make)
    assert desk.said.startswith("The pack was saved")
    made = packs.installed(packs.install(read_archive(target), tmp_path / "elsewhere", ()).parent)
    assert made[0].manifest == Manifest("my-letters", "1.0", "CC0-1.0")
    assert [file.name for file in made[0].files] == ["mine.prompt"]


def test_prompts_of_another_program_are_imported_with_a_report(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    options = {
        "Sea shanty": {"prefix": "Sing this:\n\n", "instruction": "You are a sailor.", "open_in_window": False},
        "Broken": {"instruction": 5},
    }
    (tmp_path / "options.json").write_text(json.dumps(options))
    desk.window.import_chosen.emit(tmp_path / "options.json")
    qtbot.waitUntil(desk.window.report.isVisible)
    assert desk.window.report.sentences[0] == "1 prompt imported. 1 prompt left out."
    assert any(sentence.startswith("Broken ") for sentence in desk.window.report.sentences)
    assert "Sea shanty" in desk.window.list.listed
    desk.press(desk.window.report.done)
    assert desk.page.isVisible()


def test_an_import_is_undone_but_for_what_was_changed_since(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    options = {
        name: {"prefix": "Sing this:\n\n", "instruction": "You sing.", "open_in_window": False}
        for name in ("Shanty", "Hymn")
    }
    (tmp_path / "options.json").write_text(json.dumps(options))
    mine = desk.write("mine", MINE)
    desk.window.import_chosen.emit(tmp_path / "options.json")
    qtbot.waitUntil(desk.window.report.isVisible)
    hymn = next(path for path in desk.own.iterdir() if "hymn" in path.name)
    hymn.write_text(hymn.read_text("utf-8").replace("You sing.", "You sing softly."), "utf-8")
    desk.press(desk.window.report.undo)
    assert sorted(desk.own.iterdir()) == sorted([mine, hymn])
    assert "1 prompt taken away" in desk.said
    assert f"{hymn.name} was changed meanwhile and stays." in desk.said
    assert desk.page.isVisible()
    assert "Shanty" not in desk.window.list.listed


@pytest.mark.parametrize("content", ["", "no json", '{"a": 1}'])
def test_a_file_of_nothing_known_is_reported_in_words(desk: Desk, tmp_path: Path, qtbot: QtBot, content: str) -> None:
    (tmp_path / "odd.json").write_text(content)
    desk.window.import_chosen.emit(tmp_path / "odd.json")
    qtbot.waitUntil(desk.window.report.isVisible)
    assert desk.window.report.sentences[0] == "Nothing was imported"
    assert not desk.window.report.undo.isVisible()
    assert desk.window.report.sentences[1].endswith(".")
    assert list(desk.own.iterdir()) == []
