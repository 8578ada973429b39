"""Counting in one window: from the signals of a completer to the file, and nothing when it is not wanted."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from tests.support.fakes import FakeDocument
from writer.assist.background import Background
from writer.assist.document_port import Origin
from writer.assist.statistics import WRITE_MS, Statistics
from writer.assist.suggestion_events import Happening, SuggestionEvent
from writer.assist.tally_store import TallyStore
from writer.language.completion.reasons import Reason
from writer.language.completion.session import Part
from writer.language.completion.tally import Count, Tally

TODAY = datetime.date(2026, 3, 1)


class Source(QObject):
    happened = Signal(object)
    silent = Signal(object)


class NoThreads(Background):
    """Does the work when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def run(self, work, done, failed=None) -> None:  # type: ignore[no-untyped-def]
        self.waiting.append(lambda: done(work()))


class Desk:
    """A window that counts into `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.source, self.document, self.background = Source(), FakeDocument(), NoThreads()
        self.model, self.wanted, self.day = "/models/small.gguf", True, TODAY
        self.statistics = Statistics(
            self.source,
            self.document,
            self.store(),
            self.background,
            model=lambda: self.model,
            wanted=lambda: self.wanted,
            today=lambda: self.day,
        )

    def store(self) -> TallyStore:
        return TallyStore(self.folder, lambda: TODAY)

    def suggest(self, text: str = " and so on") -> None:
        self.source.happened.emit(SuggestionEvent(Happening.SHOWN, text, latency_ms=40))

    def take(self, text: str, whole: bool) -> None:
        part = Part.ALL if whole else Part.WORD
        self.source.happened.emit(SuggestionEvent(Happening.ACCEPTED, text, part=part, whole=whole))

    def wait(self) -> None:
        """Until what was counted is to be written."""
        self.statistics._timer.timeout.emit()

    @property
    def stored(self) -> Tally:
        return self.store().load().total()

    @property
    def seen(self) -> Tally:
        return self.statistics.ledger().total()


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Desk:
    return Desk(tmp_path / "data")


def test_a_session_of_writing_in_figures(desk: Desk) -> None:
    desk.document.type("Dear Anna")
    desk.suggest(" and so on")
    desk.take(" and so on", whole=True)
    desk.suggest(" we went")
    desk.take(" we", whole=False)
    desk.suggest()
    desk.source.happened.emit(SuggestionEvent(Happening.DISMISSED, " and so on"))
    desk.source.silent.emit(Reason.DISMISSED)
    total = desk.seen
    assert (total[Count.SHOWN], total[Count.WHOLE], total[Count.BY_WORD], total[Count.DISMISSED]) == (3, 1, 1, 1)
    assert (total[Count.SAVED], total[Count.TYPED]) == (13, 9)
    assert total.silences == {Reason.DISMISSED: 1}
    assert list(desk.statistics.ledger().by_model()) == ["small.gguf"], "the name, never the folder"


def test_it_is_written_after_a_while_and_the_rest_at_the_end(desk: Desk) -> None:
    assert WRITE_MS >= 30_000
    desk.document.type("Dear")
    assert desk.statistics._timer.isActive()
    assert not desk.stored, "not at every key"
    desk.wait()
    assert desk.seen[Count.TYPED] == 4, "also while it is on its way"
    desk.background.waiting.pop()()
    assert desk.stored[Count.TYPED] == 4
    desk.suggest()
    desk.statistics.shutdown()
    assert (desk.stored[Count.TYPED], desk.stored[Count.SHOWN]) == (4, 1)


def test_an_end_in_the_middle_of_writing_counts_nothing_twice(desk: Desk) -> None:
    desk.document.type("Dear")
    desk.wait()
    desk.statistics.shutdown()
    desk.background.waiting.pop()()
    assert desk.stored[Count.TYPED] == 4


def test_what_could_not_be_written_is_written_later(desk: Desk) -> None:
    desk.folder.write_text("a file where the folder should be")
    desk.document.type("Dear")
    desk.wait()
    desk.background.waiting.pop()()
    assert desk.statistics._timer.isActive(), "it is tried again"
    desk.folder.unlink()
    desk.document.type(" you")
    desk.wait()
    desk.background.waiting.pop()()
    assert desk.stored[Count.TYPED] == 8


def test_two_windows_add_to_the_same_figures(desk: Desk) -> None:
    other = Desk(desk.folder)
    for each in (desk, other):
        each.document.type("Dear")
        each.statistics.shutdown()
    assert desk.seen[Count.TYPED] == 8


def test_nothing_is_counted_when_it_is_not_wanted_or_no_model_is_there(desk: Desk) -> None:
    desk.wanted = False
    desk.suggest()
    desk.document.type("Dear")
    desk.wanted, desk.model = True, ""
    desk.source.silent.emit(Reason.FAILED)
    desk.document.type("Anna")
    assert not desk.seen
    desk.statistics.shutdown()
    assert not desk.folder.exists()


def test_pasted_text_and_undo_are_not_typed(desk: Desk) -> None:
    desk.document.type("ab")
    desk.document.undo()
    pasted = "pasted " * 20
    desk.document._change(0, 0, pasted, Origin.TYPED)
    assert desk.seen[Count.TYPED] == 2


def test_clearing_forgets_what_is_stored_on_its_way_and_on_screen(desk: Desk) -> None:
    desk.document.type("Dear")
    desk.wait()
    desk.background.waiting.pop()()
    desk.document.type(" you")
    desk.wait()
    desk.suggest()
    assert desk.statistics.clear()
    assert not desk.seen
    desk.background.waiting.pop()()
    desk.statistics.shutdown()
    assert not desk.stored
