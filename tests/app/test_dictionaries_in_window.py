"""Spelling by a dictionary of this computer in the whole window: underlined, mended, and said when it is broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.conftest import WAIT_MS, StartProgram
from writer.app.program import Program
from writer.language.grammar.languages.dictionaries import library_installed
from writer.ui.actions import Command

pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(not library_installed(), reason="there is no Hunspell for this system"),
]
WORDS = (
    "wczoraj",
    "poszedłem",
    "do",
    "sklepu",
    "i",
    "kupiłem",
    "świeży",
    "chleb",
    "ponieważ",
    "w",
    "domu",
    "nie",
    "było",
)
TEXT = (
    "She told me that it was closed.\n\nWczoraj poszedłem do sklepu i kupiłem swieży chleb, ponieważ w domu nie było.\n"
)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def settings(folder: Path, words: str) -> str:
    folder.mkdir()
    (folder / "pl_PL.aff").write_text("SET UTF-8\nREP 1\nREP s ś\n", encoding="utf-8")
    (folder / "pl_PL.dic").write_text(words, encoding="utf-8")
    return f'[languages]\ndictionary_folder = "{folder.as_posix()}"\n[grammar]\njudge = false\n'


def underlined(program: Program) -> list[str]:
    return [
        found.span.of(paragraph.text)
        for paragraph in program.port.paragraphs()
        for found in program.checker.visible(paragraph)
    ]


def test_a_polish_paragraph_is_checked_and_mended(
    start: StartProgram, letter: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    words = "\n".join([str(len(WORDS)), *WORDS, ""])
    program = start(letter, settings(tmp_path / "mine", words))
    qtbot.waitUntil(lambda: underlined(program) == ["swieży"], timeout=WAIT_MS)
    program.window.commands[Command.NEXT_ISSUE].trigger()
    qtbot.waitUntil(lambda: len(program.review.issues()) == 1)
    (issue,) = program.review.issues()
    program.review.fix(issue)
    assert "kupiłem świeży chleb" in program.port.text()
    program.port.undo()
    qtbot.waitUntil(lambda: underlined(program) == ["swieży"], timeout=WAIT_MS)
    program.review.add_word("swieży")
    qtbot.waitUntil(lambda: underlined(program) == [], timeout=WAIT_MS)


def test_switched_off_it_is_left_alone(start: StartProgram, letter: Path, tmp_path: Path, qtbot: QtBot) -> None:
    words = "\n".join([str(len(WORDS)), *WORDS, ""])
    program = start(letter, settings(tmp_path / "mine", words))
    qtbot.waitUntil(lambda: underlined(program) == ["swieży"], timeout=WAIT_MS)
    program.settings.change("languages.dictionary_choices", "pl=off")
    qtbot.waitUntil(lambda: underlined(program) == [], timeout=WAIT_MS)


def test_a_broken_dictionary_is_named(start: StartProgram, letter: Path, tmp_path: Path, qtbot: QtBot) -> None:
    program = start(letter, settings(tmp_path / "mine", "no number\n"))
    bar = program.window.message_bar
    qtbot.waitUntil(lambda: "pl_PL" in (bar.shown.sentence if bar.shown else ""), timeout=WAIT_MS)
