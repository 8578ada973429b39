"""The line at the bottom, also in a narrow window."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from writer.ui.elided import ElidedLabel
from writer.ui.sparkline import POINTS, WIDTH, Sparkline
from writer.ui.status_line import HEIGHT, StatusLine, document_words


@pytest.mark.parametrize(
    ("count", "selected", "language", "words"),
    [
        (0, 0, "", "0 words"),
        (1, 0, "", "1 word · 1 min"),
        (1204, 0, "American English", "1,204 words · 5 min · American English"),
        (1204, 12, "", "12 of 1,204 words · 5 min"),
    ],
)
def test_words_and_reading_time(count: int, selected: int, language: str, words: str) -> None:
    assert document_words(count, selected, language) == words


def test_no_number_of_words_is_said_before_they_are_counted(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.set_language("American English")
    assert line.texts[0] == "American English"
    line.set_words(0)
    assert line.texts[0] == "0 words · American English"


def test_it_says_what_runs_where(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.set_words(20)
    line.set_activity("reading 1,204 tokens")
    line.set_engine("SmolLM2", "CPU, 1 thread")
    assert line.texts == ("20 words · 1 min", "reading 1,204 tokens", "SmolLM2 · CPU, 1 thread", "offline")
    line.set_transfer("12 of 98 MB")
    assert line.texts[-1] == "12 of 98 MB"
    line.set_transfer("")
    assert line.texts[-1] == "offline"


@pytest.mark.parametrize("width", [1024, 640, 420])
def test_nothing_overlaps_and_everything_can_still_be_read_in_a_narrow_window(width: int, qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.set_words(123_456, 12_345)
    line.set_language("American English")
    line.set_activity("reading 1,204 tokens")
    line.set_engine("A model with a remarkably long name that somebody chose", "Vulkan (Some Graphics Processor)")
    line.resize(width, HEIGHT)
    line.show()
    labels = [label for label in line.findChildren(ElidedLabel) if label.parent() is line]
    edges = [(label.geometry().left(), label.geometry().right()) for label in labels]
    assert all(right < left for (_, right), (left, _) in itertools.pairwise(edges))
    assert edges[-1][1] < width - WIDTH
    for label in labels:
        assert label.shown_text() == label.text() or label.toolTip() == label.text()


def test_the_sparkline_stays_inside_and_opens_by_mouse_and_by_key(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    for rate in range(3 * POINTS):
        line.add_rate(rate)
    spark = line.findChild(Sparkline)
    assert len(spark.values) == POINTS
    assert all(0 <= point.x() <= WIDTH and 0 <= point.y() <= spark.height() for point in spark.points())
    assert spark.points()[-1].y() < spark.points()[0].y()
    with qtbot.waitSignal(line.performance_requested):
        qtbot.mouseClick(spark, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(line.performance_requested):
        qtbot.keyClick(spark, Qt.Key.Key_Space)
    line.clear_rates()
    assert spark.values == ()
