"""What is taken off the screen never comes back as a window of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from writer.ui.discarding import discard, empty


class _Shown(QObject):
    """Counts how often what it watches is shown."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Show
        return False


@pytest.mark.parametrize("way", ["discard", "empty"])
def test_a_line_that_is_discarded_before_its_layout_showed_it_is_never_shown(qtbot: QtBot, way: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    window.show()
    line = QLabel("A fact")
    shown = _Shown(line)
    lines.addWidget(line)
    if way == "discard":
        discard(line)
    else:
        empty(lines)
    QApplication.processEvents()
    assert shown.times == 0
    assert lines.count() == 0
