"""From sending a cancel to its answer, while a prompt is read and while tokens are made."""

from __future__ import annotations

import random
import time
from typing import Final

from writer.engine.bench.bench import Bench
from writer.engine.bench.figures import OURS, Bar, Row, Samples, Unit
from writer.engine.client.blocking import Answer
from writer.engine.messages import Generate

TIMES: Final = 4
"""Cancels of each kind in a run."""
_LONG_ANSWER: Final = 200
_TOO_QUICK: Final = "the model was done before it could be cancelled"


def measure(bench: Bench) -> list[Row]:
    reading, making = Samples(), Samples()
    chance = random.Random(1)
    cold = bench.ours.first_token(bench.document())
    token = 1000 / (bench.ours.decode_rate(bench.document(), bench.plan.answer_tokens) or 1000)
    for run in range(bench.plan.runs):
        bench.progress(f"cancel, run {run + 1} of {bench.plan.runs}")
        for _ in range(TIMES):
            reading.add(OURS, _while_reading(bench, chance.uniform(0.1, 0.7) * cold))
        text = bench.document()
        bench.ours.first_token(text)
        for _ in range(TIMES):
            making.add(OURS, _while_making(bench, text, chance.randrange(2, 8), chance.random() * token))
    return [
        *_rows("cancel_reading", "cancel while a prompt is read", reading, Bar(5, "at most", "ours")),
        *_rows("cancel_making", "cancel while a token is made", making, Bar(2, "at most", "ours")),
    ]


def _while_reading(bench: Bench, wait_ms: float) -> float | None:
    """Milliseconds; None when the answer had ended by itself."""
    answer = bench.ours.engine.generate(Generate(0, "completion", bench.document(), max_tokens=1))
    time.sleep(wait_ms / 1000)
    return _cancel(answer)


def _while_making(bench: Bench, text: str, after: int, wait_ms: float) -> float | None:
    """As `_while_reading`, `after` tokens and `wait_ms` into the answer."""
    answer = bench.ours.engine.generate(Generate(0, "completion", text, max_tokens=_LONG_ANSWER))
    for _ in range(after):
        next(answer, None)
    time.sleep(wait_ms / 1000)
    return _cancel(answer)


def _cancel(answer: Answer) -> float | None:
    started = time.perf_counter()
    answer.cancel()
    answer.text()
    took = 1000 * (time.perf_counter() - started)
    return took if answer.finished and answer.finished.reason == "cancelled" else None


def _rows(name: str, title: str, samples: Samples, bar: Bar) -> list[Row]:
    unit: Unit = "ms"
    note = "" if samples.median(OURS) is not None else _TOO_QUICK
    return [
        Row("cancel", name, f"{title}, median", unit, samples.median(OURS), bar=bar, note=note),
        Row("cancel", f"{name}_longest", "  longest", unit, samples.most(OURS)),
    ]
