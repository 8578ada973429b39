"""Choosing threads and measuring costs, with a context whose decodes take as long as the test says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from writer.engine.worker.models import calibration
from writer.engine.worker.models.calibration import Calibrated, Candidates, Measuring, Notes, candidates, key
from writer.engine.worker.processors import Processors
from writer.engine.worker.sequences.context import Entry


class Clock:
    """Stands in for the time module."""

    def __init__(self) -> None:
        self.now = 0.0

    def perf_counter(self) -> float:
        return self.now


class FakeContext:
    """A decode of n tokens takes seconds(threads, n), every seventh longer; every fifth is interrupted."""

    def __init__(self, clock: Clock, seconds: Any) -> None:
        self._clock = clock
        self._seconds = seconds
        self.threads = (0, 0)
        self.count = 0
        self.end = 0

    def set_threads(self, threads: int, prompt_threads: int) -> None:
        self.threads = (threads, prompt_threads)

    def clear(self) -> None:
        self.end = 0

    def row(self, _index: int = -1) -> None:
        return None

    def decode_entries(self, entries: Sequence[Entry]) -> bool:
        assert [entry.position for entry in entries] == list(range(self.end, self.end + len(entries)))
        assert entries[-1].position < calibration.TOKENS
        self.count += 1
        threads = self.threads[0] if len(entries) == 1 else self.threads[1]
        self._clock.now += self._seconds(threads, len(entries)) * (1.7 if self.count % 7 == 0 else 1.0)
        if self.count % 5 == 0:
            return False
        self.end += len(entries)
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(calibration, "time", clock)
    return clock


def measured(clock: Clock, seconds: Any, choice: Candidates) -> Calibrated:
    context: Any = FakeContext(clock, seconds)
    measuring = Measuring(context, [1, 2, 3], choice, Processors(4))
    for _ in measuring.steps():
        pass
    assert measuring.found is not None
    assert context.threads == (measuring.found.threads, measuring.found.prompt_threads)
    return measuring.found


def test_the_fewest_threads_that_are_about_as_fast_make_tokens(clock: Clock) -> None:
    """From four on memory is the limit."""
    found = measured(clock, lambda threads, count: count / min(threads, 4), Candidates((1, 2, 4, 7), (8,)))
    assert found.threads == 4


def test_prompts_are_read_by_all_threads_unless_that_is_slower(clock: Clock) -> None:
    choice = Candidates((1,), (1, 2, 4, 8))
    assert measured(clock, lambda threads, count: count / min(threads, 4), choice).prompt_threads == 8
    assert measured(clock, lambda threads, count: count / (threads if threads < 8 else 2), choice).prompt_threads == 4


def test_costs_are_decodes_of_one_token_and_interruptions_do_not_count(clock: Clock) -> None:
    found = measured(clock, lambda _threads, count: 0.5 + 0.5 * count, Candidates((2,), (2,)))
    assert found.costs == pytest.approx([0.5 + 0.5 * count for count in range(1, 17)], rel=0.01)
    assert found.costs_alone == found.costs


def test_a_single_thread_has_costs_of_its_own(clock: Clock) -> None:
    """Where several threads share a decode of several tokens, it may be cheaper than one token by one thread."""
    found = measured(clock, lambda threads, count: count / threads, Candidates((1,), (1, 2)))
    assert found.costs[:3] == pytest.approx([1.0, 1.0, 1.5])
    assert found.costs_alone[:3] == pytest.approx([1.0, 2.0, 3.0])


def test_what_the_writer_chose_is_kept() -> None:
    assert candidates(3, 8, fixed=True) == Candidates((3,), (8,))
    assert candidates(7, 8, fixed=False) == Candidates((1, 2, 4, 6, 7), (1, 2, 4, 7, 8))
    assert candidates(1, 2, fixed=False) == Candidates((1,), (1, 2))


def test_notes_are_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "calibration.json"
    found = Calibrated(3, 4, (1.0, 1.5), (1.0, 1.5))
    Notes(file).remember("a", found)
    Notes(file).remember("b", Calibrated(1, 1, (1.0,), (1.0,)))
    assert Notes(file).recall("a") == found
    assert Notes(file).recall("c") is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"a": {"threads": "many"}}', b"\xff\x00"])
def test_spoilt_notes_count_as_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "calibration.json"
    file.write_bytes(content)
    assert Notes(file).recall("a") is None
    Notes(file).remember("a", Calibrated(1, 1, (1.0,), (1.0,)))
    assert Notes(file).recall("a") is not None


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    notes = Notes(blocked / "calibration.json")
    notes.remember("a", Calibrated(1, 1, (1.0,), (1.0,)))
    assert notes.recall("a") is None


def test_another_file_or_device_is_measured_anew(tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(b"one")
    first = key(str(model), "CPU", 0)
    assert key(str(model), "CPU", 0) == first
    assert key(str(model), "CUDA0", 99) != first
    model.write_bytes(b"another")
    assert key(str(model), "CPU", 0) != first
    assert key(str(tmp_path / "gone.gguf"), "CPU", 0) != first
