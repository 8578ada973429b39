"""The review card: what is seen of a proposal, and every key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from writer.language.rewriting.proposal import Choice, Hunk, Proposal
from writer.language.rewriting.segments import Kind
from writer.text.span import Span
from writer.ui.review_card import ReviewCard
from writer.ui.review_pieces import AIR, MOST_HUNKS, pieces
from writer.ui.review_text import ReviewText

ORIGINAL = "We was 😀 late, and it were dark."
HUNKS = (
    Hunk(Span(3, 6), "were"),
    Hunk(Span(22, 26), "was"),
    Hunk(Span(27, 31), "bright", warning="Changes the meaning."),
)
DONE = Proposal(ORIGINAL, "We were 😀 late, and it was bright.", HUNKS, len(ORIGINAL), True)


class Desk:
    """A page, a card on it, and an owner that does what the card asks."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = QTextEdit()
        qtbot.addWidget(self.page)
        self.page.resize(800, 600)
        self.page.show()
        self.card = ReviewCard(self.page)
        self.card.start("Clearer", ORIGINAL, QFont())
        self.card.place(QRect(50, 40, 600, 30))
        self.proposal = DONE
        self.card.hunk_chosen.connect(self._choose)

    def _choose(self, index: int, choice: Choice) -> None:
        self.proposal = self.proposal.chosen(index, choice)
        self.card.show_proposal(self.proposal)

    @property
    def text(self) -> ReviewText:
        found = self.card.findChild(ReviewText)
        assert isinstance(found, ReviewText)
        return found

    def buttons(self) -> list[str]:
        return [made.text() for made in self.card.findChildren(QPushButton) if made.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_both_texts_of_an_open_hunk_are_seen_struck_and_underlined(desk: Desk) -> None:
    desk.card.show_proposal(DONE)
    assert desk.text.toPlainText() == "We was\u2009were 😀 late, and it were\u2009was dark\u2009bright."
    looks = {}
    cursor = QTextCursor(desk.text.document())
    for position, word in ((5, "was"), (9, "were"), (1, "We")):
        cursor.setPosition(position)
        looks[word] = (cursor.charFormat().fontStrikeOut(), cursor.charFormat().fontUnderline())
    assert looks == {"was": (True, False), "were": (False, True), "We": (False, False)}


def test_text_not_reached_yet_is_pending_not_deleted() -> None:
    streaming = Proposal(ORIGINAL, "We were", HUNKS[:1], 8, False)
    shown = [(piece.kind, piece.text) for piece in pieces(streaming)]
    assert shown == [
        (Kind.SAME, "We "),
        (Kind.DELETED, "was"),
        (Kind.SAME, AIR),
        (Kind.INSERTED, "were"),
        (Kind.SAME, " 😀"),
        (Kind.PENDING, " late, and it were dark."),
    ]


def test_streaming_leaves_what_is_on_screen_alone(desk: Desk) -> None:
    desk.card.show_proposal(Proposal(ORIGINAL, "We were", HUNKS[:1], 8, False))
    touched: list[int] = []
    desk.text.document().contentsChange.connect(lambda position, _removed, _added: touched.append(position))
    desk.card.show_proposal(Proposal(ORIGINAL, "We were 😀 late", HUNKS[:1], 14, False))
    assert min(touched) >= len("We was\u2009were")
    assert desk.card.state == "Writing…"
    assert desk.buttons() == ["Stop", "Discard"]


def test_keys_go_from_hunk_to_hunk_and_decide(desk: Desk, qtbot: QtBot) -> None:
    desk.card.show_proposal(DONE)
    assert desk.card.current == 0
    qtbot.keyClick(desk.card, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.card.current == 1
    qtbot.keyClick(desk.card, Qt.Key.Key_A)
    assert desk.card.current == 2
    qtbot.keyClick(desk.card, Qt.Key.Key_D)
    assert desk.card.current == 0
    assert desk.card.state == "1 of 3 changes left"
    assert desk.proposal.result() == "We was 😀 late, and it was dark."
    assert desk.text.toPlainText() == "We was\u2009were 😀 late, and it was dark."


def test_alt_up_goes_round(desk: Desk, qtbot: QtBot) -> None:
    desk.card.show_proposal(DONE)
    qtbot.keyClick(desk.card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.card.current == 2


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Qt.Key.Key_Return, "accept_all"), (Qt.Key.Key_Escape, "discard"), (Qt.Key.Key_R, "retry")],
)
def test_keys_for_the_whole(desk: Desk, qtbot: QtBot, key: Qt.Key, signal: str) -> None:
    desk.card.show_proposal(DONE)
    with qtbot.waitSignal(getattr(desk.card, signal)):
        qtbot.keyClick(desk.card, key)


def test_while_it_is_written_enter_takes_nothing_and_s_stops(desk: Desk, qtbot: QtBot) -> None:
    desk.card.show_proposal(Proposal(ORIGINAL, "We were", HUNKS[:1], 8, False))
    with qtbot.assertNotEmitted(desk.card.accept_all), qtbot.assertNotEmitted(desk.card.hunk_chosen):
        qtbot.keyClick(desk.card, Qt.Key.Key_Return)
        qtbot.keyClick(desk.card, Qt.Key.Key_A)
    with qtbot.waitSignal(desk.card.stop):
        qtbot.keyClick(desk.card, Qt.Key.Key_S)


def test_a_click_chooses_the_hunk_and_its_small_buttons_decide(desk: Desk, qtbot: QtBot) -> None:
    desk.card.show_proposal(DONE)
    place = desk.text.hunk_rect(1).center().toPoint()
    qtbot.mouseClick(desk.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.card.current == 1
    accept = next(
        made for made in desk.card.findChildren(QToolButton) if made.accessibleName().startswith("Accept this")
    )
    assert accept.isVisible()
    with qtbot.waitSignal(desk.card.hunk_chosen) as said:
        qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert said.args == [1, Choice.ACCEPTED]


def test_a_warning_is_read_until_its_hunk_is_decided(desk: Desk, qtbot: QtBot) -> None:
    desk.card.show_proposal(DONE)
    words = [label.text() for label in desk.card.findChildren(QLabel) if label.isVisible()]
    assert "Changes the meaning." in words
    desk._choose(2, Choice.DISCARDED)
    qtbot.waitUntil(
        lambda: (
            "Changes the meaning."
            not in [label.text() for label in desk.card.findChildren(QLabel) if label.isVisible()]
        )
    )


def test_nothing_to_change_is_said(desk: Desk) -> None:
    desk.card.show_proposal(Proposal(ORIGINAL, ORIGINAL, (), len(ORIGINAL), True))
    assert desk.card.state == "No changes"
    assert "Nothing to change." in [label.text() for label in desk.card.findChildren(QLabel) if label.isVisible()]
    assert desk.buttons() == ["Try again", "Close"]


def test_an_error_is_a_sentence_that_can_be_tried_again(desk: Desk, qtbot: QtBot) -> None:
    desk.card.show_proposal(Proposal(ORIGINAL, "We were", HUNKS[:1], 8, False))
    desk.card.show_error("The model stopped. Try again.")
    assert "The model stopped. Try again." in [
        label.text() for label in desk.card.findChildren(QLabel) if label.isVisible()
    ]
    assert not desk.text.isVisible()
    with qtbot.waitSignal(desk.card.retry):
        qtbot.keyClick(desk.card, Qt.Key.Key_R)


def test_it_is_as_wide_as_the_paragraph_and_stays_on_the_page(desk: Desk) -> None:
    desk.card.show_proposal(DONE)
    desk.card.place(QRect(50, 40, 600, 30))
    assert desk.card.geometry().top() >= 70
    desk.card.place(QRect(50, 560, 600, 30))
    assert desk.card.geometry().bottom() <= 560
    desk.card.place(QRect(50, 40, 300, 30))
    narrow = desk.card.height()
    desk.card.place(QRect(50, 40, 700, 30))
    assert narrow >= desk.card.height()


def test_the_outline_of_a_hunk_lies_over_its_words_also_behind_an_emoji(desk: Desk) -> None:
    desk.card.show_proposal(DONE)
    rect = desk.text.hunk_rect(1)
    cursor = desk.text.cursorForPosition(QPoint(int(rect.left()) + 2, int(rect.center().y())))
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 3)
    assert cursor.selectedText().startswith(("wer", "ere"))


def test_a_long_text_scrolls_inside_the_card(desk: Desk) -> None:
    long = "word " * 2000
    desk.card.start("Clearer", long, QFont())
    desk.card.show_proposal(Proposal(long, long, (), len(long), True))
    desk.card.place(QRect(50, 40, 600, 30))
    assert desk.page.rect().contains(desk.card.geometry())


def test_what_is_going_on_and_what_was_left_alone_is_said(desk: Desk) -> None:
    desk.card.show_proposal(Proposal(ORIGINAL, reached=5, doing="Paragraph 2 of 9…"))
    assert desk.card.state == "Paragraph 2 of 9…"
    desk.card.show_proposal(Proposal(ORIGINAL, "", HUNKS, len(ORIGINAL), True, note="Left as they are: tables."))
    said = [label.text() for label in desk.card.findChildren(QLabel) if label.isVisible()]
    assert "Left as they are: tables." in said


def test_of_a_review_of_thousands_of_changes_those_around_the_current_one_are_laid_out() -> None:
    original = "One two three. " * 3000
    hunks = tuple(Hunk(Span(start, start + 3), "2") for start in range(4, len(original), 15))
    done = Proposal(original, "", hunks, len(original), True)
    shown = [piece.hunk for piece in pieces(done, 1500) if piece.kind is Kind.DELETED]
    assert 1500 in shown
    assert len(shown) <= MOST_HUNKS
    assert pieces(done, 1500) == pieces(done, 1501), "one step does not lay out everything anew"
    writing = Proposal(original, "", hunks[:2000], hunks[2000].span.start)
    assert sum(len(piece.text) for piece in pieces(writing)) < 10_000
    assert 1999 in [piece.hunk for piece in pieces(writing)]


def test_of_many_warnings_the_first_are_said_and_the_others_counted(desk: Desk) -> None:
    hunks = tuple(Hunk(Span(start, start + 1), "x", warning=f"Warning {start}.") for start in range(0, 20, 2))
    desk.card.show_proposal(Proposal(ORIGINAL, "", hunks, len(ORIGINAL), True))
    said = [label.text() for label in desk.card.findChildren(QLabel) if label.isVisible()]
    assert sum(line.startswith("Warning") for line in said) == 5
    assert "5 more changes touch a fact." in said
