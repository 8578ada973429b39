"""Random edits of a document: a worker that reuses what it knows must say what one that reads everything anew says."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import Delta, EngineConfig, Generate

pytestmark = pytest.mark.process

WORDS = ("the", "cat", "sat", "on", "a", "mat", "and", "then", "writer", "wrote", "of", "it", "in", "red", "ink")
ROUNDS = 40


@pytest.fixture
def pair(request: pytest.FixtureRequest) -> Iterator[tuple[BlockingEngine, BlockingEngine]]:
    model: Path = request.getfixturevalue(request.param)
    with BlockingEngine() as reusing, BlockingEngine() as fresh:
        for engine in (reusing, fresh):
            engine.load(EngineConfig(str(model), backend="cpu"))
        yield reusing, fresh


@pytest.mark.parametrize("pair", ["llama_model", "lfm2_model"], indirect=True)
def test_edits_cancels_and_abandoned_answers_leave_no_trace(pair: tuple[BlockingEngine, BlockingEngine]) -> None:
    reusing, fresh = pair
    chance = random.Random(7)
    document = [chance.choice(WORDS) for _ in range(150)]
    kept = 0
    for _ in range(ROUNDS):
        _edit(document, chance)
        if chance.random() < 0.4:
            stopped = reusing.generate(_request(" ".join([*document, *WORDS, *WORDS * 7])))
            stopped.cancel()
            stopped.text()
        text = " ".join(document)
        warm = reusing.generate(_request(text))
        warm.text()
        assert warm.finished is not None
        kept += warm.finished.timings.cached_tokens > 50
        assert _settled(reusing, text) == pytest.approx(_anew(fresh, text), abs=1e-2)
    assert kept > ROUNDS // 2


def _settled(engine: BlockingEngine, text: str) -> list[float]:
    """What is said once nothing that was said changes any more: moved parts are computed anew in between."""
    before: list[float] = []
    while True:
        now = _likelihoods(list(engine.generate(_request(text))))
        if now == before:
            return now
        before = now
        time.sleep(0.06)


def _anew(engine: BlockingEngine, text: str) -> list[float]:
    """Rewriting keeps nothing but the common beginning, and there is none."""
    engine.generate(Generate(0, "rewrite", "unlike it", max_tokens=1)).text()
    return _likelihoods(list(engine.generate(msgspec.structs.replace(_request(text), task="rewrite"))))


def _edit(document: list[str], chance: random.Random) -> None:
    match chance.randrange(4):
        case 0 | 1:
            document.append(chance.choice(WORDS))
        case 2:
            del document[-chance.randrange(1, 6) :]
        case _:
            document[chance.randrange(len(document) // 2, len(document))] = chance.choice(WORDS)


def _request(text: str) -> Generate:
    return Generate(0, "completion", text, max_tokens=5, probabilities=True)


def _likelihoods(deltas: list[Delta]) -> list[float]:
    return [value for delta in deltas for value in delta.log_probabilities]
