"""The review card: what is seen of a proposal, and every key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from writer.assist.sent import Account, Try
from writer.engine.messages import ChatMessage
from writer.language.rewriting.mixing import Mix
from writer.language.rewriting.proposal import Choice, Hunk, Proposal
from writer.language.rewriting.proposing import propose
from writer.language.rewriting.segments import Kind
from writer.text.span import Span
from writer.ui.review_card import ReviewCard
from writer.ui.review_columns import VersionColumns
from writer.ui.review_pieces import AIR, GAP, MOST_HUNKS, pieces
from writer.ui.review_prompt import PromptPage
from writer.ui.review_text import ReviewText
from writer.ui.review_versions import WordingRow

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
    assert desk.buttons() == ["Prompt", "Stop", "Discard"]


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
    assert desk.buttons() == ["Prompt", "Try again", "Close"]


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
    assert "5 more changes need a look." in said


# -- versions ----------------------------------------------------------------------------------------------

SECOND = "We were 😀 rather late; and it was dark."


class MixDesk(Desk):
    """The same with two versions, which the owner mixes as it is asked to."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.mix = Mix.of(ORIGINAL, [HUNKS, propose(ORIGINAL, SECOND, True).hunks])
        self.card.version_chosen.connect(lambda version: self.show(self.mix.take(version)))
        self.card.wording_chosen.connect(lambda hunk, version: self.show(self.mix.take_at(hunk, version)))
        self.show(self.mix)

    def _choose(self, index: int, choice: Choice) -> None:
        self.show(self.mix.chosen(index, choice))

    def show(self, mix: Mix) -> None:
        self.mix = mix
        self.card.show_proposal(mix.onto(Proposal(ORIGINAL, "", (), len(ORIGINAL), True, more=True)))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.card, key, modifier)

    @property
    def chips(self) -> list[tuple[str, bool]]:
        row = self.card.findChild(WordingRow)
        assert isinstance(row, WordingRow)
        shown = [made for made in row.findChildren(QPushButton) if made.isVisible()]
        return [(made.accessibleName(), made.isChecked()) for made in shown]


@pytest.fixture
def mixed(qtbot: QtBot) -> MixDesk:
    return MixDesk(qtbot)


def test_the_number_keys_show_a_version_and_how_long_it_is_is_said(mixed: MixDesk) -> None:
    assert mixed.card.state == "3 changes · as long"
    mixed.press(Qt.Key.Key_2)
    assert mixed.mix.shown() == SECOND
    assert mixed.card.state == "4 changes · +1 word (+14 %)"
    mixed.press(Qt.Key.Key_3)
    assert mixed.mix.shown() == SECOND, "there is no third"


def test_left_and_right_go_through_the_wordings_of_the_current_place(mixed: MixDesk) -> None:
    mixed.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert mixed.chips == [("Version 2: rather", False), ("The original: (left out)", True)]
    mixed.press(Qt.Key.Key_Right)
    assert mixed.chips == [("Version 2: rather", True), ("The original: (left out)", False)]
    assert mixed.card.state.endswith("mixed")
    assert "rather late, and" in mixed.mix.shown()
    mixed.press(Qt.Key.Key_0)
    assert "rather" not in mixed.mix.shown()
    mixed.press(Qt.Key.Key_Left)
    assert "rather" in mixed.mix.shown()


def test_a_wording_is_taken_with_a_click(mixed: MixDesk, qtbot: QtBot) -> None:
    mixed.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    row = mixed.card.findChild(WordingRow)
    assert isinstance(row, WordingRow)
    original = next(made for made in row.findChildren(QPushButton) if made.accessibleName().startswith("The original"))
    qtbot.mouseClick(original, Qt.MouseButton.LeftButton)
    assert mixed.mix.shown().endswith("dark.")


def test_where_all_versions_say_the_same_there_is_nothing_to_choose(mixed: MixDesk) -> None:
    assert mixed.card.current == 0
    assert mixed.chips == []


def test_a_place_that_another_version_changes_is_marked_but_not_counted(mixed: MixDesk) -> None:
    assert GAP in mixed.text.toPlainText()
    assert mixed.card.state.startswith("3 changes")
    mixed.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert "Change 2 of" in mixed.card.accessibleDescription()
    assert "Other versions say something else here" in mixed.card.accessibleDescription()


def test_side_by_side_each_version_is_a_column_and_a_click_takes_its_words(mixed: MixDesk) -> None:
    columns = mixed.card.findChild(VersionColumns)
    assert isinstance(columns, VersionColumns)
    assert not columns.isVisible()
    mixed.press(Qt.Key.Key_B)
    assert columns.isVisible()
    heads = [made.accessibleName() for made in columns.findChildren(QPushButton) if made.isVisible()]
    assert heads == ["Version 1: 3 changes, as long", "Version 2: 4 changes, +1 word (+14 %)"]
    texts = [found for found in columns.findChildren(QLabel) if found.isVisible()]
    assert " ".join(texts[1].accessibleName().split()) == SECOND
    texts[1].linkActivated.emit("1")
    assert "rather late, and" in mixed.mix.shown()
    mixed.press(Qt.Key.Key_B)
    assert not columns.isVisible()


def test_more_versions_are_asked_for_at_the_current_change(mixed: MixDesk, qtbot: QtBot) -> None:
    assert "More versions" in mixed.buttons()
    with qtbot.waitSignal(mixed.card.more) as said:
        mixed.press(Qt.Key.Key_V)
    assert said.args == [0]
    mixed.card.show_proposal(
        mixed.mix.onto(Proposal(ORIGINAL, "", (), len(ORIGINAL), True, "Writing another version…", more=True))
    )
    assert mixed.card.state.endswith("Writing another version…")
    assert "Stop" in mixed.buttons()
    assert "More versions" not in mixed.buttons()
    mixed.press(Qt.Key.Key_A)
    assert mixed.mix.hunks[0].choice is Choice.ACCEPTED, "the review goes on meanwhile"


def test_everything_fits_a_low_window(mixed: MixDesk) -> None:
    mixed.page.resize(700, 420)
    mixed.press(Qt.Key.Key_B)
    mixed.card.place(QRect(40, 300, 560, 60))
    assert mixed.page.rect().contains(mixed.card.geometry())
    assert mixed.card.heightForWidth(mixed.card.width()) <= mixed.card.height()


# -- what was sent, and what came too late -------------------------------------------------------------------

ACCOUNT = Account(
    "Qwen",
    (ChatMessage("system", "Say it clearly."), ChatMessage("user", "We was <late> & wet.")),
    (Try(1, 0.0, (), "No.", "Not shown. The model refused."), Try(2, 0.6, ("No.",), "We were.", "Shown as version 1.")),
    2,
    9,
)


def test_what_was_sent_is_shown_word_for_word_and_copied(desk: Desk, qtbot: QtBot) -> None:
    desk.card.prompt_wanted.connect(lambda _hunk: desk.card.show_prompt(ACCOUNT))
    desk.card.show_proposal(DONE)
    qtbot.keyClick(desk.card, Qt.Key.Key_P)
    page = desk.card.findChild(PromptPage)
    assert isinstance(page, PromptPage)
    assert page.isVisible()
    assert not desk.text.isVisible()
    assert "We was <late> & wet." in page.text
    assert "Seed 2, temperature 0.6. It could not begin with “No.”. Shown as version 1." in page.text
    facts = [found.text() for found in page.findChildren(QLabel)]
    assert "Qwen · paragraph 2 of 9 · 2 answers asked for" in facts
    qtbot.keyClick(desk.card, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == page.text
    with qtbot.assertNotEmitted(desk.card.discard):
        qtbot.keyClick(desk.card, Qt.Key.Key_Escape)
    assert desk.text.isVisible()
    assert not page.isVisible()


def test_where_nothing_was_sent_that_is_said(desk: Desk) -> None:
    desk.card.show_proposal(DONE)
    desk.card.show_prompt(None)
    page = desk.card.findChild(PromptPage)
    assert isinstance(page, PromptPage)
    assert page.text.startswith("Nothing was sent to a model")


def test_what_came_too_late_can_be_made_again_with_enter_and_copied(desk: Desk, qtbot: QtBot) -> None:
    desk.card.show_proposal(DONE)
    desk.card.show_outdated("The text was changed meanwhile.", True)
    assert desk.text.isVisible(), "nothing is lost"
    assert desk.buttons() == ["Prompt", "Redo for the new text", "Copy the rewrite", "Close"]
    with qtbot.waitSignal(desk.card.copy_wanted):
        qtbot.keyClick(desk.card, Qt.Key.Key_C)
    with qtbot.assertNotEmitted(desk.card.hunk_chosen):
        qtbot.keyClick(desk.card, Qt.Key.Key_A)
    with qtbot.assertNotEmitted(desk.card.accept_all), qtbot.waitSignal(desk.card.redo):
        qtbot.keyClick(desk.card, Qt.Key.Key_Return)


def test_what_was_made_for_a_text_that_is_gone_can_be_copied(desk: Desk, qtbot: QtBot) -> None:
    desk.card.show_proposal(DONE)
    desk.card.show_outdated("The text is gone.", False)
    assert desk.buttons() == ["Prompt", "Copy the rewrite", "Close"]
    with qtbot.assertNotEmitted(desk.card.redo):
        qtbot.keyClick(desk.card, Qt.Key.Key_Return)


def test_the_rewrite_before_the_text_changed_can_still_be_copied(desk: Desk) -> None:
    desk.card.start("Clearer", ORIGINAL, QFont(), earlier=True)
    desk.card.show_proposal(DONE)
    assert "Copy the earlier one" in desk.buttons()


def test_when_all_is_decided_but_other_versions_say_more_enter_applies(mixed: MixDesk, qtbot: QtBot) -> None:
    for number, hunk in enumerate(mixed.mix.hunks):
        if not hunk.same:
            mixed.show(mixed.mix.chosen(number, Choice.ACCEPTED))
    assert "Accept all" not in mixed.buttons()
    assert mixed.card.state.startswith("0 of 3 changes left")
    with qtbot.waitSignal(mixed.card.apply):
        mixed.press(Qt.Key.Key_Return)


def test_changes_that_touch_facts_are_left_to_be_decided_one_by_one(desk: Desk) -> None:
    desk.card.show_proposal(DONE.all_accepted())
    assert desk.buttons() == ["Prompt", "Apply accepted", "Try again", "Discard"]
    said = [label.text() for label in desk.card.findChildren(QLabel) if label.isVisible()]
    assert "What is left needs a look: accept (A) or discard (D) each change." in said
