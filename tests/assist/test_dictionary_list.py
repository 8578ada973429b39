"""The dictionaries as the settings offer them, and what is chosen there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from writer.assist.background import Background
from writer.assist.dictionary_list import DictionaryList
from writer.language.grammar.languages.dictionaries import OFF, where_to_get
from writer.settings.schema import Languages
from writer.ui.settings.dictionaries import UNREADABLE, DictionaryLines


class Desk:
    def __init__(self, folder: Path, installed: bool = True) -> None:
        self.settings = Languages(dictionary_folder=str(folder))
        self.background = Background()
        self.list = DictionaryList(self.background, lambda: self.settings, lambda own: own, installed=lambda: installed)

    def look(self, qtbot: QtBot) -> None:
        with qtbot.waitSignal(self.list.changed):
            self.list.look()

    def change(self, **values: object) -> None:
        before, self.settings = self.settings, replace(self.settings, **values)  # type: ignore[arg-type]
        self.list.settings_changed(before, self.settings)

    @property
    def used(self) -> dict[str, str]:
        return {code: Path(path).stem for code, path in self.list.used()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("pl_PL", "pt_BR", "pt_PT", "en_GB"):
        (tmp_path / f"{name}.aff").write_text("SET UTF-8\n")
        (tmp_path / f"{name}.dic").write_text("1\nword\n")
    return tmp_path


@pytest.fixture
def desk(folder: Path, qtbot: QtBot) -> Desk:
    made = Desk(folder)
    made.look(qtbot)
    return made


def test_every_language_with_its_kinds(desk: Desk, folder: Path) -> None:
    polish, portuguese = desk.list.offers()
    assert (polish.name, polish.chosen, polish.folder) == ("Polish", "pl_PL", str(folder))
    assert portuguese.kinds == (("pt_PT", "Portugal"), ("pt_BR", "Brazil"))
    assert desk.used == {"pl": "pl_PL", "pt": "pt_PT"}


def test_a_choice_holds_at_once_and_the_usual_one_is_not_written_down(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.list.changed):
        desk.change(dictionary_choices=desk.list.choice("pt", "pt_BR"))
    desk.change(dictionary_choices=desk.list.choice("pl", OFF))
    assert desk.settings.dictionary_choices == "pl=off pt=pt_BR"
    assert desk.used == {"pt": "pt_BR"}
    assert [offer.chosen for offer in desk.list.offers()] == [OFF, "pt_BR"]
    desk.change(dictionary_choices=desk.list.choice("pt", "pt_PT"))
    assert desk.settings.dictionary_choices == "pl=off"


def test_switched_off_or_unreadable_nothing_is_used(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.change(dictionaries=False)
    assert desk.used == {}
    without = Desk(folder, installed=False)
    without.look(qtbot)
    assert without.used == {}
    assert without.list.offers()


def test_another_folder_is_looked_into(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with qtbot.waitSignal(desk.list.changed):
        desk.change(dictionary_folder=str(empty))
    assert desk.list.offers() == ()


def test_a_broken_one_is_named_once_and_in_its_line(desk: Desk, lines: DictionaryLines, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.list.broken) as emitted:
        desk.list.cannot_check("pl", "The dictionary pl_PL is damaged. Install it again.")
    assert emitted.args == ["The dictionary pl_PL is damaged. Install it again."]
    with qtbot.assertNotEmitted(desk.list.broken):
        desk.list.cannot_check("pl", "The dictionary pl_PL is damaged. Install it again.")
        desk.list.cannot_check("de", "One of the languages with rules.")
    lines.show_offers(desk.list.offers())
    assert desk.list.offers()[0].problem.startswith("The dictionary pl_PL is damaged")
    desk.look(qtbot)
    assert desk.list.offers()[0].problem == "", "looked at again"


@pytest.fixture
def lines(qtbot: QtBot) -> DictionaryLines:
    made = DictionaryLines()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_line_for_each_language(desk: Desk, lines: DictionaryLines, qtbot: QtBot) -> None:
    lines.show_offers(desk.list.offers())
    assert lines.sentence == ""
    control = lines.controls["pt"]
    assert [control.itemText(index) for index in range(control.count())] == ["Portugal", "Brazil", "Off"]
    assert lines.controls["pl"].itemText(0) == "On"
    assert lines.controls["pl"].accessibleName() == "Dictionary for Polish"
    with qtbot.waitSignal(lines.chosen) as emitted:
        control.setCurrentIndex(1)
        control.activated.emit(1)
    assert emitted.args == ["pt", "pt_BR"]


def test_without_any_it_is_said_where_to_get_one(lines: DictionaryLines) -> None:
    lines.show_offers(())
    assert lines.sentence == f"No dictionary was found. {where_to_get()}"
    assert "hunspell-pl" in where_to_get("linux")
    assert "LibreOffice" in where_to_get("win32")
    assert "Library/Spelling" in where_to_get("darwin")


def test_without_the_library_it_is_said(desk: Desk, lines: DictionaryLines) -> None:
    lines.show_offers(desk.list.offers(), readable=False)
    assert lines.sentence == UNREADABLE
    assert lines.controls == {}
