"""The words in the status line and the card "Why nothing?"."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from writer.language.completion.reasons import Reason
from writer.language.completion.silences import MOST, Silence, Silences
from writer.ui.status_line import HEIGHT, StatusLine
from writer.ui.suggestions.silence_words import NOTHING_YET, OWN_ACTS, Standing, ago, details, hint_words
from writer.ui.suggestions.why_card import WIDTH, Act, WhyCard


def silences(*reasons: Reason) -> Silences:
    """Oldest first, a second apart."""
    found = Silences()
    for number, reason in enumerate(reasons):
        found = found.with_silence(reason, f"word{number}", float(number))
    return found


# -- words -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-1, "just now"),
        (9.9, "just now"),
        (47, "40 seconds ago"),
        (60, "1 minute ago"),
        (200, "3 minutes ago"),
        (7300, "2 hours ago"),
        (100_000, "1 day ago"),
    ],
)
def test_times_are_said_as_one_says_them(seconds: float, words: str) -> None:
    assert ago(seconds) == words


def test_a_line_says_when_how_often_and_where() -> None:
    assert details(Silence(Reason.EMPTY, "…of the sea", 0.0, 3), 130.0) == "2 minutes ago · 3 times · “…of the sea”"
    assert details(Silence(Reason.EMPTY, "", 0.0), 0.0) == "just now"


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason not in OWN_ACTS])
def test_every_reason_has_words_for_the_status_line(reason: Reason) -> None:
    words = hint_words(Standing.WORKING, reason)
    assert words.startswith("no suggestion: ")
    assert len(words) < 45


def test_what_keeps_everything_away_comes_first_and_the_plain_is_not_said() -> None:
    assert hint_words(Standing.OFF, Reason.EMPTY) == "suggestions off"
    assert hint_words(Standing.NO_MODEL, Reason.FAILED) == "no suggestion: no model"
    assert hint_words(Standing.WITHOUT, Reason.FAILED) == "no suggestion: without a model"
    assert hint_words(Standing.LOADING, Reason.FAILED) == ""
    assert hint_words(Standing.WORKING, None) == ""
    assert hint_words(Standing.WORKING, Reason.CARET_MOVED) == ""


# -- the status line ---------------------------------------------------------------------------------------------


def test_the_hint_says_it_all_to_screen_readers_and_opens_by_mouse_and_key(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(900, HEIGHT)
    line.show()
    assert not line.silence.isVisible()
    line.set_silence("no suggestion: in a heading", Reason.HEADING.value)
    assert line.silence.isVisible()
    assert line.silence.accessibleName() == "no suggestion: in a heading"
    assert line.silence.accessibleDescription() == Reason.HEADING.value
    with qtbot.waitSignal(line.why_requested):
        qtbot.mouseClick(line.silence, Qt.MouseButton.LeftButton)
    assert not line.silence.hasFocus(), "a click leaves the keyboard where it is"
    with qtbot.waitSignal(line.why_requested):
        qtbot.keyClick(line.silence, Qt.Key.Key_Space)
    line.set_silence("", "")
    assert not line.silence.isVisible()


def test_the_hint_gives_way_in_a_narrow_window(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.set_words(123_456)
    line.set_language("American English")
    line.set_engine("A model with a remarkably long name", "CPU, 1 thread")
    line.set_silence("no suggestion: the model could not answer", Reason.FAILED.value)
    line.resize(420, HEIGHT)
    line.show()
    assert line.width() == 420
    assert line.silence.shown_text().endswith("…")
    assert line.silence.text() == "no suggestion: the model could not answer"
    assert line.silence.geometry().top() >= 0
    assert line.silence.geometry().bottom() < HEIGHT


# -- the card ----------------------------------------------------------------------------------------------------


class Room(QWidget):
    """A window with a page and a card above its foot."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.resize(800, 500)
        self.page = QLineEdit(self)
        self.card = WhyCard(self)
        self.chosen: list[Act] = []
        self.closed: list[bool] = []
        self.card.act_chosen.connect(self.chosen.append)
        self.card.closed.connect(self.closed.append)
        self.show()
        self.activateWindow()
        self.page.setFocus()

    def open(self, shown: Silences, standing: Standing = Standing.WORKING, note: str = "") -> None:
        self.card.open_card(shown, standing, note, 100.0, QRect(700, 476, WIDTH, HEIGHT))


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_the_last_reasons_newest_first_and_inside_the_window(room: Room) -> None:
    room.open(silences(Reason.HEADING, Reason.LOW_CONFIDENCE, Reason.LOW_CONFIDENCE))
    assert room.card.lines == (
        f"{Reason.LOW_CONFIDENCE.value} 1 minute ago · 2 times · “word2”",
        f"{Reason.HEADING.value} 1 minute ago · “word0”",
    )
    assert room.rect().contains(room.card.geometry())
    assert room.card.geometry().bottom() < 476, "above the status line"
    assert list(room.card.acts) == [Act.NOW, Act.MORE]


def test_a_reason_is_said_once_with_its_last_places_and_offers_one_button(room: Room) -> None:
    room.open(silences(*[Reason.LOW_CONFIDENCE, Reason.HEADING] * MOST))
    assert room.card.lines == (
        f"{Reason.HEADING.value} 1 minute ago · “word15”; 1 minute ago · “word13”",
        f"{Reason.LOW_CONFIDENCE.value} 1 minute ago · “word14”; 1 minute ago · “word12”",
    )
    assert list(room.card.acts) == [Act.NOW, Act.MORE]


def test_a_long_list_is_cut(room: Room) -> None:
    room.open(silences(Reason.EMPTY, Reason.CODE, Reason.LOW_CONFIDENCE, Reason.TABLE, Reason.HEADING))
    assert [line.split(".")[0] for line in room.card.lines] == [
        reason.value.split(".")[0] for reason in (Reason.HEADING, Reason.TABLE, Reason.LOW_CONFIDENCE)
    ]


def test_a_moved_caret_is_only_listed_while_it_is_the_reason(room: Room) -> None:
    room.open(silences(Reason.CARET_MOVED, Reason.HEADING))
    assert [Reason.HEADING.value in line for line in room.card.lines] == [True]
    room.card.close_card()
    room.open(silences(Reason.HEADING, Reason.CARET_MOVED))
    assert Reason.CARET_MOVED.value in room.card.lines[0]
    assert len(room.card.lines) == 2


def test_it_says_so_when_the_window_has_another_size(room: Room, qtbot: QtBot) -> None:
    room.open(silences(Reason.HEADING))
    with qtbot.waitSignal(room.card.room_changed):
        room.resize(600, 400)
    room.card.close_card()
    with qtbot.assertNotEmitted(room.card.room_changed, wait=20):
        room.resize(620, 400)


@pytest.mark.parametrize(
    ("standing", "acts"),
    [
        (Standing.OFF, [Act.ON]),
        (Standing.NO_MODEL, [Act.MODEL]),
        (Standing.WITHOUT, [Act.WITH]),
        (Standing.LOADING, []),
        (Standing.FAILED, [Act.CHOOSE]),
    ],
)
def test_what_keeps_everything_away_is_said_first_with_what_to_do(
    room: Room, standing: Standing, acts: list[Act]
) -> None:
    room.open(silences(Reason.HEADING, Reason.FAILED), standing)
    assert room.card.lines[0] == standing.value
    assert not any(Reason.FAILED.value in line for line in room.card.lines), "the sentence on top says it already"
    assert list(room.card.acts) == acts
    for act in acts:
        room.card.acts[act].click()
    assert room.chosen == acts


def test_the_engine_s_own_sentence_is_preferred(room: Room) -> None:
    room.open(Silences(), Standing.FAILED, "The file is damaged. Choose another.")
    assert room.card.lines == ("The file is damaged. Choose another.",)


def test_before_anything_happened_it_says_what_will_be_here(room: Room) -> None:
    room.open(Silences())
    assert room.card.lines == (NOTHING_YET,)
    assert list(room.card.acts) == [Act.NOW]


def test_it_can_be_opened_again_with_other_reasons(room: Room) -> None:
    room.open(silences(Reason.LOW_CONFIDENCE))
    room.card.say("Done.")
    room.card.close_card()
    room.open(silences(Reason.HEADING))
    assert len(room.card.lines) == 1
    assert list(room.card.acts) == [Act.NOW]


def test_escape_closes_it_and_gives_the_keyboard_back(room: Room, qtbot: QtBot) -> None:
    room.open(silences(Reason.EMPTY))
    qtbot.keyClick(room.card, Qt.Key.Key_Escape)
    assert not room.card.isVisible()
    assert room.closed == [True]


def test_enter_mends_what_keeps_suggestions_away(room: Room, qtbot: QtBot) -> None:
    room.open(Silences(), Standing.OFF)
    qtbot.keyClick(room.card, Qt.Key.Key_Return)
    assert room.chosen == [Act.ON]


def test_the_keyboard_reaches_what_can_be_done_before_the_cross(room: Room, qtbot: QtBot) -> None:
    room.open(silences(Reason.LOW_CONFIDENCE))
    qtbot.waitUntil(room.card.hasFocus)
    for act in (Act.MORE, Act.NOW):
        qtbot.keyClick(room.card.focusWidget() or room.card, Qt.Key.Key_Tab)
        assert room.card.acts[act].hasFocus()
        qtbot.keyClick(room.card.acts[act], Qt.Key.Key_Return)
    assert room.chosen == [Act.MORE, Act.NOW]


def test_it_closes_when_the_keyboard_goes_elsewhere(room: Room, qtbot: QtBot) -> None:
    room.open(silences(Reason.LOW_CONFIDENCE))
    qtbot.waitUntil(room.card.hasFocus)
    room.card.acts[Act.MORE].setFocus()
    assert room.card.isVisible(), "its own buttons are not elsewhere"
    room.page.setFocus()
    assert not room.card.isVisible()
    assert room.closed == [False]


def test_a_step_that_cannot_be_taken_any_more_says_so(room: Room) -> None:
    room.open(silences(Reason.LOW_CONFIDENCE))
    room.card.limit(Act.MORE)
    room.card.say("It stands as far right as it goes.")
    assert list(room.card.acts) == [Act.NOW]


@pytest.mark.parametrize("reason", list(Reason))
def test_no_sentence_is_cut_off_and_none_leaves_a_gap(room: Room, reason: Reason) -> None:
    room.open(silences(reason, Reason.LOW_CONFIDENCE, reason))
    room.card.say("“Fewer or more” now stands at 60 %. Press again for still more, or close this and write on.")
    room.card.body.activate()
    for words in room.card.findChildren(QLabel):
        if words.isVisible() and words.wordWrap():
            assert words.height() == words.heightForWidth(words.width()), words.text()
