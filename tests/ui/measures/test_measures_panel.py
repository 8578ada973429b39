"""The dock of document statistics, as it is read, clicked and heard."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from writer.assist.writing_store import Day, Goal
from writer.language.readability.formulas import scores
from writer.language.readability.measure import Amounts
from writer.text.counting import Counts, counted
from writer.ui.measures.bars import Bars
from writer.ui.measures.goals import CLEAR, NEEDS_FILE, NO_DAY, NO_WORDS, GoalsPart
from writer.ui.measures.panel import MeasuresPanel
from writer.ui.measures.words import document_goal_words, goal_words, minutes_words, today_words

TODAY = datetime.date(2026, 11, 23)
AMOUNTS = Amounts(words=200, sentences=20, letters=800, syllables=270, long=10, many=8, single=140)


@pytest.fixture
def panel(qtbot: QtBot) -> MeasuresPanel:
    made = MeasuresPanel()
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    return made


@pytest.fixture
def goals(qtbot: QtBot) -> GoalsPart:
    made = GoalsPart()
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    return made


def test_the_document_and_the_selection_side_by_side(panel: MeasuresPanel) -> None:
    panel.show_counts(counted("One two. Three."), None)
    whole, chosen = panel.numbers["Words"]
    assert (whole.text(), chosen.isVisible()) == ("3", False)
    panel.show_counts(counted("One two. Three."), counted("two"))
    assert (whole.text(), chosen.text(), chosen.isVisible()) == ("3", "1", True)
    assert chosen.accessibleDescription() == "Words of the selection"


def test_a_large_document_says_how_far_it_is(panel: MeasuresPanel) -> None:
    panel.show_counts(Counts(words=5), None, 0.25)
    assert panel.progress.text() == "Counting: 25%"
    panel.show_counts(Counts(words=5), None, 1.0)
    assert not panel.progress.isVisible()


def test_how_easily_it_reads_in_a_sentence(panel: MeasuresPanel) -> None:
    panel.show_reading(scores(AMOUNTS, "en"), "en", 200, 20, 31)
    assert panel.ease.text() == "Easy to read: most 12-year-olds can follow."
    assert panel.scores.text().startswith("Flesch reading ease 82")
    assert panel.average.text() == "10.0 words a sentence on average, 31 at most."


def test_why_nothing_is_said_of_it(panel: MeasuresPanel) -> None:
    panel.show_reading((), "en", 30, 3, 12)
    assert panel.ease.text() == "How easily it reads is said from 100 words on."
    panel.show_reading((), "pl", 300, 3, 12)
    assert "no accepted formula for Polish" in panel.ease.text()
    panel.show_reading((), "en", 0, 0, 0)
    assert "counted here" in panel.ease.text()


def test_a_long_sentence_is_gone_to(panel: MeasuresPanel, qtbot: QtBot) -> None:
    panel.show_longest([(40, "A very long sentence\nthat goes on."), (20, "A shorter one.")])
    assert panel.longest[0].accessibleName() == "40 words: A very long sentence that goes on."
    with qtbot.waitSignal(panel.sentence_wanted) as emitted:
        qtbot.mouseClick(panel.longest[1], Qt.MouseButton.LeftButton)
    assert emitted.args == [1]
    panel.show_longest([(20, "A shorter one.")])
    assert len(panel.longest) == 1


def test_it_is_as_narrow_as_its_dock(panel: MeasuresPanel, goals: GoalsPart) -> None:
    panel.show_longest([(40, "A very long sentence " * 20)])
    panel.show_frequent([("bridge", 4), ("river", 2)] * 6)
    panel.goals.show_today(Day(5), 100, 4, {TODAY: Day(300, 20)})
    panel.resize(216, 900)
    scrolled = panel.findChild(QScrollArea)
    assert scrolled
    assert scrolled.widget().minimumSizeHint().width() <= scrolled.viewport().width()
    assert panel.longest[0].text().endswith("…")


def test_the_rhythm_is_walked_with_the_keyboard(panel: MeasuresPanel, qtbot: QtBot) -> None:
    panel.show_rhythm([4, 12, 1], 1)
    assert panel.rhythm.mark == 1
    assert panel.rhythm.accessibleDescription() == "3 sentences of up to 12 words."
    panel.rhythm.setFocus()
    QTest.keyClick(panel.rhythm, Qt.Key.Key_Right)
    assert panel.rhythm.accessibleDescription() == "1 word"
    with qtbot.waitSignal(panel.bar_wanted) as emitted:
        QTest.keyClick(panel.rhythm, Qt.Key.Key_Return)
    assert emitted.args == [2]
    with qtbot.waitSignal(panel.left):
        QTest.keyClick(panel, Qt.Key.Key_Escape)


def test_all_of_it_as_text(panel: MeasuresPanel, qtbot: QtBot) -> None:
    panel.show_counts(counted("One two. Three."), None)
    panel.show_reading(scores(AMOUNTS, "en"), "en", 200, 20, 31)
    panel.show_frequent([("bridge", 4), ("river", 2)])
    with qtbot.waitSignal(panel.copy_wanted) as emitted:
        panel.copy.click()
    (text,) = emitted.args
    assert text.startswith("Words: 3\nCharacters: 15\n")
    assert text.endswith("Words used most: bridge (4), river (2)\n")
    assert "most 12-year-olds" in text


def test_it_says_when_it_can_be_seen(panel: MeasuresPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.seen) as emitted:
        panel.hide()
    assert emitted.args == [False]


def test_a_goal_is_set_where_it_is_shown(goals: GoalsPart, qtbot: QtBot) -> None:
    goals.show_document(10, None, True, TODAY)
    goals.change.click()
    QTest.keyClicks(goals.words, "500")
    QTest.keyClicks(goals.until, "2026-12-02")
    with qtbot.waitSignal(goals.goal_set) as emitted:
        QTest.keyClick(goals.until, Qt.Key.Key_Return)
    assert emitted.args == [Goal(500, datetime.date(2026, 12, 2))]


def test_a_goal_is_taken_away(goals: GoalsPart, qtbot: QtBot) -> None:
    goals.show_document(10, Goal(500), True, TODAY)
    assert goals.document.text() == "10 of 500 words."
    goals.change.click()
    assert goals.words.text() == "500"
    with qtbot.waitSignal(goals.goal_set) as emitted:
        goals.none.click()
    assert emitted.args == [None]


@pytest.mark.parametrize(
    ("words", "until", "said"), [("", "", NO_WORDS), ("0", "", NO_WORDS), ("9", "tomorrow", NO_DAY)]
)
def test_what_is_no_goal_is_said_beside_the_field(
    goals: GoalsPart, qtbot: QtBot, words: str, until: str, said: str
) -> None:
    goals.show_document(10, None, True, TODAY)
    goals.change.click()
    goals.words.setText(words)
    goals.until.setText(until)
    with qtbot.assertNotEmitted(goals.goal_set):
        goals.keep.click()
    assert goals.problem.isVisible()
    assert goals.problem.text() == said


def test_an_unsaved_document_has_no_goal(goals: GoalsPart) -> None:
    goals.show_document(10, None, False, TODAY)
    assert goals.document.text() == NEEDS_FILE
    assert not goals.change.isVisible()


def test_the_days_are_shown_and_cleared_with_a_second_click(goals: GoalsPart, qtbot: QtBot) -> None:
    days = {TODAY - datetime.timedelta(days=1): Day(300, 20), TODAY: Day(-5, 0)}
    goals.show_today(Day(-5), 100, 0, days)
    assert goals.days.values == ((320, 300), (0, 0))
    assert goals.today.text() == "Today: 0 of 100 words by hand."
    with qtbot.assertNotEmitted(goals.clear_wanted):
        goals.clear.click()
    with qtbot.waitSignal(goals.clear_wanted):
        goals.clear.click()
    assert goals.clear.text() == CLEAR


def test_nothing_is_shown_of_days_that_nobody_wants(goals: GoalsPart) -> None:
    goals.show_today(Day(), 0, 0, {})
    assert not any(part.isVisible() for part in (goals.today, goals.days, goals.clear))
    assert goals.daily.isVisible()


def test_bars_are_as_high_as_their_values(qtbot: QtBot) -> None:
    bars = Bars("Words")
    qtbot.addWidget(bars)
    bars.resize(300, 56)
    bars.show_bars([(10, 5), (20, 20), (0, 0)], ["a", "b", "c"], "all")
    (low, _), (high, full), (none, _) = bars.bars()
    assert high.height() > low.height() > none.height() == 0
    assert full == high
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bars.bars()[0][0].left() > bars.bars()[2][0].left()
    chosen: list[int] = []
    bars.opened.connect(chosen.append)
    bars.show()
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(290, 30))
    assert chosen == [0]


def test_goals_in_words() -> None:
    assert goal_words(Day(320, 50), 500) == "320 of 500 today"
    assert goal_words(Day(320), 0) == ""
    assert today_words(Day(320, 50), 500, 3) == "Today: 320 of 500 words by hand, and 50 by machine. 3 days in a row."
    assert today_words(Day(1), 0, 0) == "Today: 1 word by hand."
    until = Goal(1000, TODAY + datetime.timedelta(days=9))
    assert document_goal_words(100, until, TODAY) == "100 of 1,000 words; 90 a day until 2 December 2026."
    assert document_goal_words(1200, until, TODAY) == "1,200 of 1,000 words: reached."
    past = Goal(1000, TODAY - datetime.timedelta(days=1))
    assert document_goal_words(100, past, TODAY) == "100 of 1,000 words; 22 November 2026 is past."


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "–"), (0.3, "under 1 min"), (4.4, "4 min"), (59.6, "1 h 00 min"), (125, "2 h 05 min")]
)
def test_minutes_in_words(minutes: float, words: str) -> None:
    assert minutes_words(minutes) == words
