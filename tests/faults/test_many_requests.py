"""Thousands of requests with random cancels, tasks and sizes: one end each, no memory lost, the same words after."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import psutil
import pytest

from tests.faults.conftest import MakeDesk
from tests.faults.desk import Desk, Heard, tell
from writer.engine.messages import ChatMessage, Failed, Finished, Generate, Sampling, Score, Scored, Task

pytestmark = pytest.mark.process

REQUESTS = 250
"""Of the normal run, times INKHORN_SOAK: 40 makes the ten thousand."""
SETTLED = 1000
"""Requests after which memory must not grow any more; half of a shorter run."""
MOST_GROWTH = 0.05
WORDS = ("the", "cat", "sat", "on", "a", "mat", "and", "then", "writer", "wrote", "of", "it", "in", "red", "ink", "\n")
TASKS: tuple[Task, ...] = ("rewrite", "completion", "grammar", "warm")
AT_ONCE = 6


@dataclass
class Crowd:
    """Random requests to one engine, a few at a time, some of them cancelled at random moments."""

    desk: Desk
    chance: Random
    live: dict[int, Heard] = field(default_factory=dict)
    ended: list[Heard] = field(default_factory=list)

    def run(self, count: int) -> None:
        for _ in range(count):
            heard = Heard()
            self.live[self.desk.submit(self._request(), heard)] = heard
            if self.chance.random() < 0.35:
                self.desk.engine.cancel(self.chance.choice(list(self.live)))
            self.desk.until(self._room)
        self.desk.until(lambda: self._sweep() == 0)

    def _room(self) -> bool:
        return self._sweep() <= self.chance.randrange(AT_ONCE)

    def _sweep(self) -> int:
        for id_ in [id_ for id_, heard in self.live.items() if heard.ended]:
            self.ended.append(self.live.pop(id_))
        return len(self.live)

    def _request(self) -> Generate | Score:
        text = self._text(self.chance.choice((0, 3, 30, 300)))
        if self.chance.random() < 0.3:
            variants = tuple(self._text(self.chance.randrange(8)) for _ in range(self.chance.randrange(1, 12)))
            return Score(0, text, variants, self._text(3), prune=(5.0,) * len(variants) if len(variants) % 2 else ())
        task = self.chance.choice(TASKS)
        turns = (ChatMessage("user", text),) if task in ("rewrite", "warm") and self.chance.random() < 0.5 else ()
        sampling = Sampling(temperature=self.chance.choice((0.0, 0.8)), seed=self.chance.randrange(99))
        size = self.chance.choice((0, 1, 5, 40))
        return Generate(
            0, task, text, turns, max_tokens=size, sampling=sampling, probabilities=self.chance.random() < 0.5
        )

    def _text(self, words: int) -> str:
        return " ".join(self.chance.choices(WORDS, k=words))


def probe(desk: Desk) -> tuple[str, str]:
    """Greedy text of a fixed request, read anew and again from what is cached: the shapes of the batches are fixed."""
    desk.answer("red ink", 1)
    cold = desk.answer("the cat sat on a mat and then", 24)
    desk.answer("red ink", 1)
    again = desk.answer("the cat sat on a mat and then", 24)
    assert isinstance(cold.ends[0], Finished)
    return cold.text, again.text


def resident(desk: Desk) -> int:
    return psutil.Process(desk.engine.worker_pid).memory_info().rss


@pytest.mark.timeout(3000)
@pytest.mark.parametrize("model", ["llama_model", "lfm2_model"])
def test_ten_thousand_requests(make_desk: MakeDesk, request: pytest.FixtureRequest, model: str, soak: int) -> None:
    path: Path = request.getfixturevalue(model)
    desk = make_desk()
    desk.open(path, 1024)
    before = probe(desk)
    crowd = Crowd(desk, Random(20261122))
    sizes: list[int] = []
    while len(crowd.ended) < REQUESTS * soak:
        crowd.run(min(SETTLED, REQUESTS * soak // 2))
        sizes.append(resident(desk))
        assert probe(desk) == before
    growth = sizes[-1] / sizes[0] - 1
    kinds = [type(heard.ends[0]).__name__ for heard in crowd.ended]
    tell(f"{len(crowd.ended)} requests to {path.stem}: memory grew by", 100 * growth, f"% from {sizes[0] >> 20} MiB")
    tell("resident", sizes[-1] / 2**20, f"MiB, after each thousand: {[round(size / 2**20, 1) for size in sizes]}")
    tell("ends", len(kinds), str({kind: kinds.count(kind) for kind in sorted(set(kinds))}))
    assert [len(heard.ends) for heard in crowd.ended] == [1] * len(crowd.ended)
    assert growth < MOST_GROWTH
    allowed = (Finished, Scored)
    odd = [heard.ends[0] for heard in crowd.ended if not isinstance(heard.ends[0], allowed)]
    assert not [end for end in odd if isinstance(end, Failed) and "could not" in end.message], odd[:3]


@pytest.mark.parametrize("model", ["llama_model", "lfm2_model"])
def test_greedy_text_is_the_same_cold_warm_after_cancels_and_after_a_restart(
    make_desk: MakeDesk, request: pytest.FixtureRequest, model: str
) -> None:
    desk = make_desk()
    desk.open(request.getfixturevalue(model), 1024)
    cold, warm = probe(desk)
    assert warm == cold
    chance = Random(3)
    for _ in range(15):
        stopped = Heard()
        prompt = " ".join(chance.choices(WORDS, k=chance.choice((5, 200))))
        id_ = desk.submit(Generate(0, "completion", prompt, max_tokens=60), stopped)
        if chance.random() < 0.5:
            desk.until(lambda heard=stopped: bool(heard))  # type: ignore[misc]
        desk.engine.cancel(id_)
        assert probe(desk) == (cold, cold)
    worker = desk.engine.worker_pid
    os.kill(worker, 9)
    desk.until_replaced(worker)
    assert probe(desk) == (cold, cold)
