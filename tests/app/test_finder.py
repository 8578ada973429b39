"""What macOS asks a running program to open arrives as an event."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from writer.app.finder import FinderWiring


def test_a_file_that_comes_as_an_event_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    stand_in, opened = QObject(), list[Path]()
    FinderWiring(stand_in, opened.append)
    letter = tmp_path / "a letter ü.md"
    QCoreApplication.sendEvent(stand_in, QFileOpenEvent(str(letter)))
    QCoreApplication.sendEvent(stand_in, QFileOpenEvent(QUrl.fromLocalFile(str(letter))))
    assert opened == [letter, letter]


def test_an_address_and_other_events_open_nothing(qtbot: QtBot) -> None:
    stand_in, opened = QObject(), list[Path]()
    FinderWiring(stand_in, opened.append)
    QCoreApplication.sendEvent(stand_in, QFileOpenEvent(QUrl("inkhorn://somewhere")))
    QCoreApplication.sendEvent(stand_in, QEvent(QEvent.Type.ApplicationActivate))
    assert opened == []
