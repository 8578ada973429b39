"""What a screen reader is told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from writer.assist.suggestion_events import Happening, Offered, SuggestionEvent
from writer.settings.schema import Announce
from writer.ui.editor import announcing
from writer.ui.editor.announcing import Announcer

LONG = " softly against the wooden\nwall of the quay"


class Ears:
    """A page and what is said about it."""

    def __init__(self, qtbot: QtBot, wanted: Announce, listening: bool = False) -> None:
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.said: list[str] = []
        self.announcer = Announcer(
            self.page, lambda: wanted, lambda _page, sentence: self.said.append(sentence), lambda: listening
        )


@pytest.mark.parametrize(
    ("wanted", "listening", "said"),
    [
        ("off", True, []),
        ("auto", False, []),
        ("auto", True, ["Suggestion: softly against the wooden…", "Accepted: softly"]),
        ("brief", False, ["Suggestion: softly against the wooden…", "Accepted: softly"]),
        ("full", False, ["Suggestion: softly against the wooden wall of the quay", "Accepted: softly"]),
    ],
)
def test_a_suggestion_and_its_acceptance_are_said_as_the_writer_wants(
    qtbot: QtBot, wanted: Announce, listening: bool, said: list[str]
) -> None:
    ears = Ears(qtbot, wanted, listening)
    ears.announcer.happened(SuggestionEvent(Happening.SHOWN, " softly"))
    ears.announcer.offered(Offered(LONG))
    ears.announcer.happened(SuggestionEvent(Happening.ACCEPTED, " softly"))
    ears.announcer.happened(SuggestionEvent(Happening.DISMISSED, LONG))
    assert ears.said == said


def test_an_alternative_is_said_with_its_number(qtbot: QtBot) -> None:
    ears = Ears(qtbot, "brief")
    ears.announcer.offered(Offered(" red.", 2, 3))
    assert ears.said == ["Suggestion 2 of 3: red."]


def test_it_is_said_politely_by_the_page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Reader(QAccessible):
        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's name
            assert isinstance(event, QAccessibleAnnouncementEvent)
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(announcing, "QAccessible", Reader)
    page = QWidget()
    qtbot.addWidget(page)
    announcing.announce(page, "Suggestion: red.")
    assert heard == [("Suggestion: red.", QAccessible.AnnouncementPoliteness.Polite)]
