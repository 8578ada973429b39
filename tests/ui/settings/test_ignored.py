"""The personal dictionary and what is ignored, seen and taken back in the settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from writer.language.grammar.ignore import IgnoreList
from writer.ui.settings.ignored import IgnoredSection, _PlainList

LIST = IgnoreList(
    places=frozenset({"a", "b"}),
    rules=frozenset({"AnA", "SpellCheck", "Odd"}),
    words=frozenset({"quay", "Inkhorn", "zebra"}),
    reasons=(("AnA", "It sounds wrong."), ("SpellCheck", "“teh” is not in the dictionary.")),
)


class Desk:
    """The section over a list that holds what it asks for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.ignored = qtbot, LIST
        self.section = IgnoredSection()
        qtbot.addWidget(self.section)
        self.section.show_ignored(LIST)
        self.section.changed.connect(self._change)
        self.section.show()

    def _change(self, change: object) -> None:
        self.ignored = change(self.ignored)  # type: ignore[operator]
        self.section.show_ignored(self.ignored)

    def press(self, button: QPushButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    @staticmethod
    def choose(shown: _PlainList, *rows: int) -> None:
        shown.clearSelection()
        for row in rows:
            shown.selectionModel().select(shown.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_words_are_in_the_order_of_a_dictionary(desk: Desk) -> None:
    assert desk.section.words.lines == ["Inkhorn", "quay", "zebra"]


def test_a_word_is_added_with_enter(desk: Desk) -> None:
    desk.qtbot.keyClicks(desk.section.word, "  harbourmaster ")
    desk.qtbot.keyClick(desk.section.word, Qt.Key.Key_Return)
    assert "harbourmaster" in desk.ignored.words
    assert desk.section.word.text() == ""
    assert desk.section.said == "“harbourmaster” is in the dictionary now."


@pytest.mark.parametrize("typed", ["two words", "12", "…"])
def test_what_is_no_word_is_refused_and_stays_to_be_mended(desk: Desk, typed: str) -> None:
    desk.section.word.setText(typed)
    desk.press(desk.section.add)
    assert desk.ignored == LIST
    assert "one word" in desk.section.said
    assert desk.section.word.text() == typed


def test_several_words_are_removed_at_once(desk: Desk) -> None:
    assert not desk.section.remove.isEnabled()
    desk.choose(desk.section.words, 0, 2)
    desk.press(desk.section.remove)
    assert desk.ignored.words == {"quay"}
    desk.choose(desk.section.words, 0)
    desk.section.words.setFocus()
    desk.qtbot.keyClick(desk.section.words, Qt.Key.Key_Delete)
    assert desk.ignored.words == frozenset()
    assert not desk.section.words.isVisible()
    assert not desk.section.export_words.isEnabled()


def test_ignored_rules_are_listed_by_their_sentence_and_heeded_again(desk: Desk) -> None:
    rules = desk.section.rules
    assert rules.lines == ["It sounds wrong.", "Odd", "Words that are not in the dictionary."]
    desk.choose(rules, 0, 2)
    desk.press(desk.section.heed)
    assert desk.ignored.rules == {"Odd"}
    assert rules.lines == ["Odd"]


def test_places_are_forgotten(desk: Desk) -> None:
    desk.press(desk.section.forget)
    assert desk.ignored.places == frozenset()
    assert not desk.section.forget.isEnabled()
    assert desk.ignored.words == LIST.words


def test_files_are_chosen_by_the_writer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[Path] = []
    desk.section.import_chosen.connect(said.append)
    desk.section.export_chosen.connect(said.append)
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_what: ("", ""))
    desk.press(desk.section.import_words)
    desk.press(desk.section.export_words)
    assert said == [], "nothing happens when the writer changes his mind"
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_what, name=name: (f"/tmp/{name}", ""))
    desk.press(desk.section.import_words)
    desk.press(desk.section.export_words)
    assert [path.name for path in said] == ["getOpenFileName", "getSaveFileName"]
