"""Several requests at once at a real worker: what is stopped, what waits, what goes first."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from writer.engine.client.blocking import Answer, BlockingEngine
from writer.engine.messages import Cancel, EngineConfig, Event, Finished, Generate, Score, Scored

pytestmark = pytest.mark.process

LONG = "the cat sat on the mat " * 250
"""Takes the slow model seconds to read."""
SHORT = "the writer wrote"


@pytest.fixture(scope="module")
def worker(slow_model: Path) -> Iterator[BlockingEngine]:
    with BlockingEngine() as engine:
        engine.load(EngineConfig(str(slow_model), backend="cpu", context=8192))
        yield engine


def ends(worker: BlockingEngine, ids: list[int]) -> list[Event]:
    """The last events of requests, in the order in which they come."""
    missing = set(ids)
    found: list[Event] = []
    while missing:
        event = worker.next_event_of_any()
        if event.id in missing and isinstance(event, Finished | Scored):
            missing.remove(event.id)
            found.append(event)
    return found


def test_a_cancel_in_the_middle_of_a_prompt_stops_it(worker: BlockingEngine) -> None:
    answer = worker.generate(Generate(0, "completion", LONG, max_tokens=50))
    worker.ping()
    answer.cancel()
    assert answer.text() == ""
    assert answer.finished is not None
    assert answer.finished.reason == "cancelled"
    assert answer.finished.timings.generated_tokens == 0


def test_what_was_read_before_a_cancel_is_kept(worker: BlockingEngine) -> None:
    worker.generate(Generate(0, "completion", SHORT, max_tokens=1)).text()
    first = worker.generate(Generate(0, "completion", SHORT + LONG[: len(LONG) // 4], max_tokens=1))
    first.text()
    second = worker.generate(Generate(0, "completion", SHORT + LONG, max_tokens=1))
    second.cancel()
    second.text()
    third = worker.generate(Generate(0, "completion", SHORT + LONG[: len(LONG) // 4], max_tokens=1))
    third.text()
    assert first.finished is not None
    assert third.finished is not None
    assert third.finished.timings.cached_tokens >= first.finished.timings.prompt_tokens - 1


def test_a_cancel_between_tokens_stops_the_answer(worker: BlockingEngine) -> None:
    answer = worker.generate(Generate(0, "completion", SHORT, max_tokens=4000))
    next(answer)
    answer.cancel()
    answer.text()
    assert answer.finished is not None
    assert answer.finished.reason == "cancelled"
    assert answer.finished.timings.generated_tokens < 4000


def test_text_after_a_cancel_is_the_text_without_one(worker: BlockingEngine) -> None:
    def text() -> str:
        return worker.complete(SHORT * 30, 12)

    expected = text()
    worker.complete("a detour", 1)
    stopped = worker.generate(Generate(0, "completion", SHORT * 30 + LONG, max_tokens=12))
    worker.ping()
    stopped.cancel()
    stopped.text()
    assert text() == expected


def test_the_newest_completion_wins(worker: BlockingEngine) -> None:
    older = [worker.generate(Generate(0, "completion", LONG[n:], max_tokens=5)) for n in range(3)]
    newest = worker.generate(Generate(0, "completion", SHORT, max_tokens=5))
    assert newest.text()
    for answer in older:
        answer.text()
        assert answer.finished is not None
        assert answer.finished.reason == "cancelled"


def _let_begin(worker: BlockingEngine) -> None:
    """The slow model reads for a second; the ping is answered by the thread that hands requests over."""
    for _ in range(4):
        worker.ping()
        time.sleep(0.02)


def test_a_question_goes_on_from_what_is_just_being_read(worker: BlockingEngine) -> None:
    worker.complete(SHORT, 1)
    warm = worker.generate(Generate(0, "warm", LONG[:3000], max_tokens=0))
    _let_begin(worker)
    question = worker.generate(Generate(0, "completion", LONG[:3000] + " then", max_tokens=1))
    first, second = ends(worker, [question.id, warm.id])
    assert isinstance(first, Finished)
    assert isinstance(second, Finished)
    assert (first.id, first.reason) == (warm.id, "length")
    assert second.timings.prompt_tokens - second.timings.cached_tokens <= 2


def test_a_question_that_is_taken_back_leaves_what_was_being_read_alone(worker: BlockingEngine) -> None:
    """A slow model would never come to the end of a prompt if every key made it begin anew."""
    worker.complete(SHORT, 1)
    warm = worker.generate(Generate(0, "warm", LONG[:3000], max_tokens=0))
    _let_begin(worker)
    worker.generate(Generate(0, "completion", LONG[:3000] + " then", max_tokens=1)).cancel()
    warm.text()
    assert warm.finished is not None
    assert warm.finished.reason != "cancelled"


def test_a_rewrite_goes_before_a_check_and_the_check_is_still_right(worker: BlockingEngine) -> None:
    check = Score(0, LONG[:2000], tuple(f"the {noun} sat" for noun in ("cat", "mat", "writer", "dog")), " on the mat")
    undisturbed = worker.score(check)
    worker.score(Score(0, "", ("a", "b")))
    waiting = worker.send(Score(worker.fresh_id(), check.before, check.variants, check.after))
    rewrite = worker.generate(Generate(0, "rewrite", SHORT, max_tokens=5))
    scored, finished = sorted(ends(worker, [waiting, rewrite.id]), key=lambda event: isinstance(event, Finished))
    assert isinstance(scored, Scored)
    assert scored.gains == pytest.approx(undisturbed.gains, abs=0.05)
    assert isinstance(finished, Finished)


def test_a_completion_ends_before_a_check_that_came_first(worker: BlockingEngine) -> None:
    worker.score(Score(0, "", ("a", "b")))
    check = worker.send(Score(worker.fresh_id(), LONG[:3000], ("the cat sat", "the mat sat")))
    completion = worker.generate(Generate(0, "completion", SHORT, max_tokens=3))
    assert [event.id for event in ends(worker, [check, completion.id])] == [completion.id, check]


def test_a_long_rewrite_is_not_disturbed_by_less_urgent_work(worker: BlockingEngine) -> None:
    rewrite = worker.generate(Generate(0, "rewrite", SHORT * 20, max_tokens=12))
    expected = rewrite.text()
    again = worker.generate(Generate(0, "rewrite", SHORT * 20, max_tokens=12))
    completion = worker.generate(Generate(0, "completion", SHORT, max_tokens=3))
    assert again.text() == expected
    assert completion.text()


def test_a_cancelled_check_answers_and_the_next_one_is_right(worker: BlockingEngine) -> None:
    check = Score(0, SHORT, ("the cat sat", "the mat sat", "a cat sat"))
    expected = worker.score(check).gains
    cancelled = worker.send(Score(worker.fresh_id(), LONG[:3000], check.variants))
    worker.send(Cancel(cancelled))
    (end,) = ends(worker, [cancelled])
    assert isinstance(end, Finished)
    assert end.reason == "cancelled"
    assert worker.score(check).gains == pytest.approx(expected, abs=0.05)


def test_cancelling_what_is_not_there_is_harmless(worker: BlockingEngine) -> None:
    worker.send(Cancel(987654))
    assert isinstance(worker.generate(Generate(0, "completion", SHORT, max_tokens=2)), Answer)
    assert worker.complete(SHORT, 2)


def test_a_ping_is_answered_while_a_prompt_is_read(worker: BlockingEngine) -> None:
    answer = worker.generate(Generate(0, "completion", LONG, max_tokens=1))
    assert worker.ping().resident_bytes > 0
    answer.cancel()
    answer.text()
    assert answer.finished is not None
    assert answer.finished.reason == "cancelled"
