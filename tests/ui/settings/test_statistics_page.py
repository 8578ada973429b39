"""The page Statistics: figures, the chart, the table, and clearing with a question in between."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.language.completion.ledger import DAYS, Ledger, single
from writer.language.completion.reasons import Reason
from writer.language.completion.tally import Count, Tally, latency_tally, silence_tally
from writer.settings.schema import Settings, Theme
from writer.ui.palettes import palette_of
from writer.ui.settings.settings_window import SettingsWindow
from writer.ui.suggestions.day_chart import shown_colour, taken_colour
from writer.ui.suggestions.statistics_page import NOTHING_YET, SWITCHED_OFF, StatisticsPage
from writer.ui.theme import qt_palette
from writer.ui.tones import contrast, tones_of

NO_BUTTON = Qt.MouseButton.NoButton
TODAY = datetime.date(2026, 3, 2)


def ledger() -> Ledger:
    tally = Tally({Count.SHOWN: 10, Count.WHOLE: 3, Count.BY_WORD: 1, Count.SAVED: 200, Count.TYPED: 800})
    first = single(TODAY, "small.gguf", tally + latency_tally(40) + silence_tally(Reason.LOW_CONFIDENCE))
    other = single(TODAY - datetime.timedelta(days=3), "large.gguf", Tally({Count.SHOWN: 30, Count.DISMISSED: 2}))
    return first + other + single(TODAY, "small.gguf", silence_tally(Reason.CARET_MOVED))


@pytest.fixture
def page(qtbot: QtBot) -> StatisticsPage:
    made = StatisticsPage()
    qtbot.addWidget(made)
    made.resize(620, 560)
    made.show()
    return made


def test_the_figures(page: StatisticsPage) -> None:
    page.show_ledger(ledger(), TODAY, counting=True)
    said = [(figure.value, figure.words) for figure in page.figures]
    assert said[:2] == [("10 %", "taken of 40 shown"), ("200", "characters saved (20 %)")]
    assert all(value.endswith(" ms") for value, _ in said[2:])
    assert page.silences == (Reason.LOW_CONFIDENCE.value,), "a moved caret explains itself"


def test_a_line_for_each_model_the_most_used_first(page: StatisticsPage) -> None:
    page.show_ledger(ledger(), TODAY, counting=True)
    table = page.table
    lines = [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]
    assert lines == [["large.gguf", "30", "0 %", "0"], ["small.gguf", "10", "40 %", "200"]]
    last = table.visualItemRect(table.item(1, 0))
    assert table.viewport().rect().contains(last), "nothing is cut off"
    assert table.item(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Shown: 30"


@pytest.mark.parametrize("theme", ["light", "dark", "sepia", "contrast"])
def test_both_colours_of_a_bar_can_be_seen_and_told_apart(theme: Theme) -> None:
    tones = tones_of(qt_palette(palette_of(theme)))
    assert contrast(shown_colour(tones), tones.panel) >= 3
    assert contrast(taken_colour(tones), tones.panel) >= 3
    assert contrast(taken_colour(tones), shown_colour(tones)) >= 2


def test_a_bar_for_each_day_no_higher_than_the_chart(page: StatisticsPage) -> None:
    page.show_ledger(ledger(), TODAY, counting=True)
    bars = page.chart.bars()
    assert len(bars) == DAYS
    heights = [(shown.height(), taken.height()) for shown, taken in bars]
    assert max(heights)[0] == pytest.approx(page.chart.height() - 5)
    assert heights[-1][0] == pytest.approx(max(heights)[0] / 3)
    assert heights[-1][1] == pytest.approx(heights[-1][0] * 0.4)
    assert heights[-2] == (0, 0)


def test_the_chart_is_read_with_the_arrow_keys_and_the_mouse(page: StatisticsPage, qtbot: QtBot) -> None:
    page.show_ledger(ledger(), TODAY, counting=True)
    said: list[str] = []
    page.chart.chosen.connect(said.append)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(page.chart, key)
    assert said[0].endswith("2 March: 10 shown, 4 taken, 200 characters saved")
    assert page.chart.accessibleDescription().endswith("27 February: 30 shown, 0 taken, 0 characters saved")
    qtbot.keyClick(page.chart, Qt.Key.Key_Home)
    qtbot.keyClick(page.chart, Qt.Key.Key_Left)
    assert said[-1].endswith(": none"), "it stops at the first day"
    spot = QPointF(page.chart.width() - 2, 20)
    there = QMouseEvent(QEvent.Type.MouseMove, spot, spot, NO_BUTTON, NO_BUTTON, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.chart, there)
    assert "2 March: 10 shown" in said[-1]


def test_the_empty_state_says_what_will_be_here(page: StatisticsPage) -> None:
    assert page.figures == ()
    assert page.said == NOTHING_YET
    page.show_ledger(Ledger(), TODAY, counting=False)
    assert page.said == SWITCHED_OFF


def test_clearing_asks_first_and_the_keyboard_stands_on_the_harmless_answer(page: StatisticsPage, qtbot: QtBot) -> None:
    page.show_ledger(ledger(), TODAY, counting=True)
    chosen: list[bool] = []
    page.clear_chosen.connect(lambda: chosen.append(True))
    page.activateWindow()
    page.clear.setFocus()
    qtbot.keyClick(page.clear, Qt.Key.Key_Space)
    assert page.keep.hasFocus()
    qtbot.keyClick(page.keep, Qt.Key.Key_Space)
    assert page.clear.isVisible()
    assert not chosen
    page.clear.click()
    page.confirm.click()
    assert chosen == [True]
    assert page.clear.isVisible()


def test_the_settings_window_has_the_page_and_asks_for_figures_when_it_is_seen(qtbot: QtBot) -> None:
    window = SettingsWindow(Settings())
    qtbot.addWidget(window)
    seen: list[bool] = []
    window.statistics.seen.connect(lambda: seen.append(True))
    window.show()
    assert not seen
    window.show_section("statistics")
    assert seen
    assert window.statistics.isVisible()
    assert window.shown_rows[0] == "statistics.counting"
