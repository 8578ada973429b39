"""The word lists in the settings: nothing is asked for before the writer has read the licence and agreed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from writer.assist.language_lists import Offer, OfferState
from writer.settings.schema import Settings
from writer.ui.settings.languages import LanguageLines
from writer.ui.settings.settings_window import SettingsWindow

GERMAN = Offer("de", "German", OfferState.NEEDS_DATA, "Word lists: 22.2 MB to download. GPL.", "The rules are free.")


@pytest.fixture
def lines(qtbot: QtBot) -> LanguageLines:
    made = LanguageLines()
    qtbot.addWidget(made)
    made.set_offers([GERMAN])
    return made


def test_a_click_shows_the_licence_and_only_then_asks(
    lines: LanguageLines, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Offer] = []
    answer = False
    monkeypatch.setattr(lines, "agreed", lambda offer: shown.append(offer) or answer)
    with qtbot.assertNotEmitted(lines.wanted):
        lines.buttons["de"].click()
    assert shown == [GERMAN]
    answer = True
    with qtbot.waitSignal(lines.wanted) as emitted:
        lines.buttons["de"].click()
    assert emitted.args == ["de"]


@pytest.mark.parametrize(("choice", "agreed"), [("Download", True), ("Cancel", False)])
def test_the_question_names_size_and_licence(
    lines: LanguageLines, monkeypatch: pytest.MonkeyPatch, choice: str, agreed: bool
) -> None:
    seen: list[str] = []

    def answer(box: QMessageBox) -> int:
        seen.extend((box.text(), box.informativeText()))
        next(button for button in box.findChildren(QPushButton) if choice in button.text()).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert lines.agreed(GERMAN) is agreed
    assert seen == [GERMAN.sentence, GERMAN.notice]


def test_a_transfer_can_be_stopped_and_lists_removed(lines: LanguageLines, qtbot: QtBot) -> None:
    lines.set_offers([replace(GERMAN, state=OfferState.FETCHING, sentence="3.0 of 22.2 MB")])
    assert lines.buttons["de"].text() == "Stop"
    assert lines.sentences["de"] == "3.0 of 22.2 MB"
    with qtbot.waitSignal(lines.cancelled):
        lines.buttons["de"].click()
    lines.set_offers([replace(GERMAN, state=OfferState.READY, removable=True)])
    with qtbot.waitSignal(lines.removed):
        lines.buttons["de"].click()


@pytest.mark.parametrize("state", [OfferState.NOT_INSTALLED, OfferState.READY])
def test_where_nothing_can_be_done_there_is_no_button(lines: LanguageLines, state: OfferState) -> None:
    lines.set_offers([replace(GERMAN, state=state)])
    assert lines.buttons["de"].isHidden()


def test_the_settings_window_has_them_in_their_section(qtbot: QtBot) -> None:
    window = SettingsWindow(Settings())
    qtbot.addWidget(window)
    window.languages.set_offers([GERMAN])
    window.show_section("languages")
    assert window.languages.isVisibleTo(window)
    assert "languages.german" in window.shown_rows
    QApplication.processEvents()


def test_a_failure_is_told_beside_the_buttons_until_the_next_click(
    lines: LanguageLines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "agreed", lambda _offer: False)
    assert lines.problem.isHidden()
    lines.say("The word lists for German could not be fetched.")
    assert not lines.problem.isHidden()
    assert lines.problem.text() == "The word lists for German could not be fetched."
    lines.buttons["de"].click()
    assert lines.problem.isHidden()
