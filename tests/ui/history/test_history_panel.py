"""The history dock, used with keys and clicks."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.assist.document_port import Replacement
from writer.assist.history import Plan, State
from writer.language.rewriting.history import Kind, Part, Passage, Record, Tally
from writer.ui.history.panel import HistoryPanel
from writer.ui.history.words import EMPTY

TODAY = date(2026, 11, 23)


def record(number: int, kind: Kind, before: str, after: str, hour: int = 14, title: str = "") -> Record:
    passage = Passage((Part("", before, after),), "Some words before ", " and some behind.")
    return Record(number, kind, title or kind.value, "Small", datetime(2026, 11, 23, hour, 32, 5), passage)


REVERT = record(5, Kind.REVERT, "the", "teh", title="Revert of “A typo.”")
LAST = record(4, Kind.SUGGESTION, "", "on the mat")
REWRITE = record(3, Kind.REWRITE, "an old <b>cat</b>", "a new <b>cat</b>", title="Clearer")
FIX = record(2, Kind.CORRECTION, "teh", "the", hour=13, title="A typo.")
FIRST = record(1, Kind.SUGGESTION, "", "it was late", hour=13)
ALL = (REVERT, LAST, REWRITE, FIX, FIRST)

SIGNALS = ("record_shown", "record_opened", "revert_wanted", "copy_wanted", "left")


class Desk:
    """The panel, what it said in order, and what it is told of the records it asks about."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.plans: dict[int, Plan] = {}
        self.panel = HistoryPanel()
        qtbot.addWidget(self.panel)
        self.panel.ask(lambda number: self.plan(number).state, self.plan)
        self.panel.resize(300, 700)
        self.panel.show()
        self.said: list[tuple[object, ...]] = []
        for name in SIGNALS:
            getattr(self.panel, name).connect(lambda *what, name=name: self.said.append((name, *what)))

    def plan(self, number: int) -> Plan:
        return self.plans.get(number, Plan((Replacement(0, 1, ""),)))

    def list(self, *records: Record) -> None:
        self.panel.set_records(records, Tally(), TODAY)

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.panel.list, key)

    def press(self, words: str) -> None:
        button = next(made for made in self.panel.card.buttons if made.text() == words)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def listed(self) -> list[object]:
        rows = self.panel.list.rows.rows
        return [row.number if isinstance(row, Record) else row for row in rows]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_without_edits_it_says_what_will_be_here(desk: Desk) -> None:
    assert desk.panel.sentences == (EMPTY,)
    assert not desk.panel.card.isVisible()
    assert not desk.panel.list.isVisible()


def test_the_newest_is_chosen_and_headings_say_day_and_hour(desk: Desk) -> None:
    desk.list(*ALL)
    assert desk.listed == ["Today, 14:00", 5, 4, 3, "Today, 13:00", 2, 1]
    assert desk.panel.record == REVERT
    assert desk.said == [], "nothing on the page moves before the writer does something"


def test_arrows_step_over_headings_and_show_the_place(desk: Desk) -> None:
    desk.list(*ALL)
    desk.key(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert [what for _, what in desk.said] == [4, 3, 2, 3]
    desk.key(Qt.Key.Key_Home)
    assert desk.panel.record == REVERT


def test_enter_reverts_space_goes_there_and_escape_leaves(desk: Desk) -> None:
    desk.list(*ALL)
    desk.key(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert desk.said == [("revert_wanted", 5), ("record_opened", 5), ("left",)]


def test_the_card_shows_what_went_struck_out_and_what_came_underlined(desk: Desk) -> None:
    desk.list(REWRITE)
    card = desk.panel.card
    words = card.change.toPlainText().replace("\u2009", "|")
    assert words == "Some words before an old|a new <b>cat</b> and some behind."
    cursor = card.change.textCursor()
    cursor.setPosition(words.index("old") + 1)
    assert cursor.charFormat().fontStrikeOut()
    cursor.setPosition(words.index("new") + 1)
    assert cursor.charFormat().fontUnderline()
    cursor.setPosition(words.index("behind"))
    assert not cursor.charFormat().fontUnderline()
    assert card.sentences == ("Clearer", "Rewrite · Small · Today, 14:32:05")


def test_before_and_after_can_be_copied(desk: Desk) -> None:
    desk.list(REWRITE)
    desk.press("Copy before")
    desk.press("Copy after")
    assert desk.said == [("copy_wanted", "an old <b>cat</b>"), ("copy_wanted", "a new <b>cat</b>")]


def test_of_an_insertion_there_is_nothing_before_to_copy(desk: Desk) -> None:
    desk.list(LAST)
    desk.press("Copy before")
    assert desk.said == []


def test_what_a_revert_cannot_do_is_said_before(desk: Desk) -> None:
    desk.plans[3] = Plan((Replacement(0, 1, ""),), kept=("very new",), state=State.CHANGED)
    desk.list(REWRITE)
    assert desk.panel.card.sentences[-1] == "Changed since, so this stays: “very new”."
    desk.press("Revert the rest")
    assert desk.said == [("revert_wanted", 3)]


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (Plan(state=State.BACK), "nothing to revert"),
        (Plan(state=State.GONE, gone=1), "Its place in the text is gone."),
        (Plan(kept=("this",), state=State.CHANGED), "changed since: “this”. It stays"),
    ],
)
def test_a_revert_that_can_do_nothing_cannot_be_pressed(desk: Desk, plan: Plan, words: str) -> None:
    desk.plans[3] = plan
    desk.list(REWRITE)
    desk.press("Revert")
    assert desk.said == []
    assert words in desk.panel.card.sentences[-1]


def test_kinds_are_filtered_and_a_kind_without_edits_has_no_button(desk: Desk) -> None:
    desk.list(*ALL)
    desk.qtbot.mouseClick(desk.panel.filters[Kind.SUGGESTION], Qt.MouseButton.LeftButton)
    assert desk.listed == ["Today, 14:00", 4, "Today, 13:00", 1]
    assert desk.panel.filters[Kind.SUGGESTION].text() == "Suggestions 2"
    desk.list(REWRITE, FIX)
    assert desk.listed == ["Today, 14:00", 3, "Today, 13:00", 2]
    assert not desk.panel.filters[Kind.SUGGESTION].isVisible()


def test_the_chosen_edit_stays_chosen_when_others_come(desk: Desk) -> None:
    desk.list(LAST, REWRITE, FIX)
    desk.key(Qt.Key.Key_Down)
    desk.list(REVERT, LAST, REWRITE, FIX)
    assert desk.panel.record == REWRITE
    assert desk.said == [("record_shown", 3)]


def test_at_the_top_the_newest_is_followed(desk: Desk) -> None:
    desk.list(LAST, REWRITE)
    desk.list(REVERT, LAST, REWRITE)
    assert desk.panel.record == REVERT


def test_a_click_on_a_heading_does_nothing(desk: Desk) -> None:
    desk.list(*ALL)
    place = desk.panel.list.visualRect(desk.panel.list.rows.index(4)).center()
    desk.qtbot.mouseClick(desk.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.panel.record == REVERT
    assert desk.said == []


def test_a_screen_reader_hears_the_change_and_what_has_become_of_it(desk: Desk) -> None:
    desk.plans[2] = Plan(state=State.BACK)
    desk.list(FIX)
    rows = desk.panel.list.rows
    heard = rows.data(rows.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "teh became the. 13:32, Correction, taken back."
    assert all(made.accessibleName() for made in desk.panel.card.buttons)
    assert desk.panel.list.accessibleName() == "Edits"


def test_tab_leads_from_the_filters_through_list_and_card(desk: Desk) -> None:
    desk.list(*ALL)
    desk.panel.activateWindow()
    desk.panel.take_keyboard()
    assert desk.panel.list.hasFocus()
    reached = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == list(desk.panel.card.parts)


@pytest.mark.parametrize("width", [217, 300])
def test_all_buttons_of_the_card_can_be_read_at_any_width(desk: Desk, fonts: list[str], width: int) -> None:
    desk.plans[3] = Plan((Replacement(0, 1, ""),), kept=("very new",), state=State.CHANGED)
    desk.list(REWRITE)
    desk.panel.resize(width, 700)
    QApplication.processEvents()
    card = desk.panel.card
    for made in card.buttons:
        assert made.width() >= made.sizeHint().width()
        assert card.rect().contains(made.mapTo(card, QPoint(0, 0)))
        assert made.mapTo(card, made.rect().bottomRight()).x() <= card.width()


def test_a_thousand_edits_are_listed_and_a_long_one_scrolls_in_its_card(desk: Desk) -> None:
    long = record(2000, Kind.REWRITE, "word " * 5000, "other " * 5000)
    desk.list(long, *(record(number, Kind.SUGGESTION, "", "words") for number in range(999, 0, -1)))
    assert len(desk.listed) == 1001
    assert desk.panel.card.height() < 400
    desk.press("Copy after")
    assert desk.said == [("copy_wanted", "other " * 5000)]
