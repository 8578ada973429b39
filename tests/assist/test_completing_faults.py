"""Models that babble and documents that are none: the writer sees nothing, and the model is stopped."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeDocument, FakeEngine
from writer.assist.completing import Completer
from writer.engine.messages import Generate
from writer.language.completion.reasons import Reason
from writer.settings.schema import Settings, Suggestions

START = "The harbour was quiet before dawn and the boats"


class Desk:
    """A writer before a document, with an engine that says what the test says."""

    def __init__(self, text: str) -> None:
        settings = Settings(suggestions=Suggestions(pause_ms=1, eagerness=1.0))
        self.document = FakeDocument(text)
        self.engine = FakeEngine()
        self.completer = Completer(self.document, self.engine, lambda: settings)
        self.silences: list[Reason] = []
        self.completer.silent.connect(self.silences.append)

    @property
    def asked(self) -> list[Generate]:
        requests = [request for request in self.engine.requests if isinstance(request, Generate)]
        return [request for request in requests if request.task == "completion"]

    def babble(self, piece: str) -> None:
        """The model says one thing until it is stopped."""
        request = self.asked[-1].id
        for _ in range(200):
            if request in self.engine.cancelled:
                return
            self.engine.say(piece, request)


@pytest.mark.parametrize("piece", [" ", "\n", "\t \n", "\u00a0", "\u200b", "\x07", "<|im_end|>", "\ufffd", "\u2800"])
def test_a_model_that_says_nothing_visible_is_stopped_and_nothing_is_shown(qtbot: QtBot, piece: str) -> None:
    desk = Desk(START)
    desk.document.type(" ")
    qtbot.waitUntil(lambda: bool(desk.asked))
    desk.babble(piece)
    assert desk.asked[-1].id in desk.engine.cancelled
    assert desk.document.ghost is None
    assert desk.document.text() == START + " "
    assert desk.silences


@pytest.mark.parametrize("piece", [" knocked", " a b", "knock", "!", " 👍"])
def test_a_model_that_never_stops_is_stopped(qtbot: QtBot, piece: str) -> None:
    desk = Desk(START)
    desk.document.type(" ")
    qtbot.waitUntil(lambda: bool(desk.asked))
    desk.babble(piece)
    ghost = desk.document.ghost
    assert ghost is None or len(ghost[1]) < 200
    assert desk.asked[-1].id in desk.engine.cancelled or ghost is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.TOO_SHORT),
        ("# One\n\n## Two\n\n### Three", Reason.HEADING),
        ("a" * 1_000_000, Reason.NO_SPACES),
        ("\u200b" * 5000, Reason.TOO_SHORT),
        (START + "\n```\ncode", Reason.CODE),
        ("See https://example.org/some", Reason.ADDRESS),
        ("---\ntitle: The", Reason.FRONT_MATTER),
    ],
    ids=["empty", "headings", "a megabyte", "invisible", "code", "address", "front matter"],
)
def test_where_there_is_nothing_to_go_on_from_nothing_is_asked(qtbot: QtBot, text: str, reason: Reason) -> None:
    desk = Desk(text)
    desk.document.type("x")
    qtbot.waitUntil(lambda: bool(desk.silences))
    assert desk.silences[-1] is reason
    assert desk.asked == []


def test_a_caret_inside_an_emoji_asks_nothing(qtbot: QtBot) -> None:
    """No key puts it there, but what another program pastes may."""
    desk = Desk(f"{START} 👩\u200d🚀 there")
    desk.document.put_caret(len(START) + 4)
    desk.completer.suggest_now()
    assert desk.silences[-1] is Reason.INSIDE_WORD
    assert desk.asked == []
