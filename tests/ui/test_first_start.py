"""The first steps, as somebody takes them who has no model yet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from writer.ui.first_start import FirstStart


@pytest.fixture
def page(qtbot: QtBot) -> FirstStart:
    made = FirstStart()
    made.set_offer(98_362_432, "SmolLM2. Apache License 2.0: Free for any use.")
    qtbot.addWidget(made)
    made.show()
    return made


def visible(page: FirstStart) -> list[str]:
    return [made.text() for made in page.findChildren(QPushButton) if made.isVisible()]


def click(qtbot: QtBot, page: FirstStart, text: str) -> None:
    made = next(made for made in page.findChildren(QPushButton) if made.text().startswith(text) and made.isVisible())
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def test_getting_the_starter_model_to_the_first_sentence(page: FirstStart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.get_starter_requested):
        assert "Apache License 2.0: Free for any use." in page.licence, "read before anything is fetched"
        click(qtbot, page, "Agree and get it (98 MB)")
    assert page.step == 1
    page.set_progress(34_000_000, 98_000_000)
    bar = page.findChild(QProgressBar)
    assert bar.isVisible()
    assert bar.value() / bar.maximum() == pytest.approx(34 / 98, abs=0.001)
    assert visible(page) == ["Cancel"]
    page.set_done()
    assert page.step == 2
    with qtbot.waitSignal(page.skipped):
        click(qtbot, page, "Start writing")


def test_cancel_goes_back_to_the_choice(page: FirstStart, qtbot: QtBot) -> None:
    click(qtbot, page, "Agree and get it")
    with qtbot.waitSignal(page.cancel_requested):
        click(qtbot, page, "Cancel")
    assert page.step == 0
    assert "Write without a model" in visible(page)


def test_a_failure_is_a_sentence_and_can_be_tried_again(page: FirstStart, qtbot: QtBot) -> None:
    click(qtbot, page, "Agree and get it")
    page.set_error("The server did not answer. Try again, or choose a file.")
    assert page.sentence == "The server did not answer. Try again, or choose a file."
    with qtbot.waitSignal(page.get_starter_requested):
        click(qtbot, page, "Try again")


def test_a_file_from_disk(page: FirstStart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("/models/mine.gguf", ""))
    with qtbot.waitSignal(page.file_chosen) as said:
        click(qtbot, page, "Choose a GGUF file")
    assert said.args == [Path("/models/mine.gguf")]


def test_closing_the_file_dialog_changes_nothing(
    page: FirstStart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    with qtbot.assertNotEmitted(page.file_chosen):
        click(qtbot, page, "Choose a GGUF file")


def test_a_size_nobody_told_still_shows_that_something_happens(page: FirstStart) -> None:
    page.set_progress(0, 0)
    assert page.findChild(QProgressBar).maximum() == 0
    page.set_progress(120_000_000, 98_000_000)
    assert page.findChild(QProgressBar).value() == page.findChild(QProgressBar).maximum()


def test_keyboard_alone_is_enough(page: FirstStart, qtbot: QtBot) -> None:
    first = next(made for made in page.findChildren(QPushButton) if made.isVisible())
    first.setFocus()
    with qtbot.waitSignal(page.get_starter_requested):
        qtbot.keyClick(first, Qt.Key.Key_Space)


def test_without_a_licence_to_read_nothing_can_be_fetched(qtbot: QtBot) -> None:
    page = FirstStart()
    qtbot.addWidget(page)
    page.show()
    assert visible(page) == ["All models…", "Choose a GGUF file…", "Write without a model"]
    assert page.licence == ""


def test_the_way_to_all_models(page: FirstStart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.models_requested):
        click(qtbot, page, "All models…")


def test_a_model_that_is_here_already_comes_first(page: FirstStart, qtbot: QtBot) -> None:
    page.set_found(Path("/models/tiny.gguf"), "tiny", "LM Studio", 219_000_000)
    assert page.found == "LM Studio has tiny (219 MB) on this computer. It can be used where it is."
    with qtbot.waitSignal(page.file_chosen) as said:
        click(qtbot, page, "Use it")
    assert said.args == [Path("/models/tiny.gguf")]
    page.set_loading("tiny")
    assert page.loading
    assert visible(page) == []
    page.show_choice()
    assert not page.loading
    assert "Use it" in visible(page)


def test_what_is_offered_instead_of_the_starter_is_named(page: FirstStart) -> None:
    page.set_offer(219_000_000, "LFM2. A licence.", "LFM2")
    assert "LFM2 is the smallest that can be fetched" in page.sentence
    assert "Agree and get it (219 MB)" in visible(page)
