"""Sixteen variants of a sentence in its context: together, one by one, and each with the context read anew."""

from __future__ import annotations

import time
from typing import Final

from writer.engine.bench.bench import Bench
from writer.engine.bench.figures import OURS, Bar, Row, Samples
from writer.engine.bench.texts import PASSAGES, SENTENCE, VARIANTS
from writer.engine.messages import Score

_AFTER: Final = " The baker knew her well and kept two loaves for her."
_OTHER: Final = "It rained."
_ONE_BY_ONE, _SCRATCH = "one by one", "each from scratch"


def measure(bench: Bench) -> list[Row]:
    samples = Samples()
    for run in range(bench.plan.runs):
        bench.progress(f"scoring, run {run + 1} of {bench.plan.runs}")
        samples.add(OURS, _rate(_together(bench, f"{run}a")))
        samples.add(_ONE_BY_ONE, _rate(_one_by_one(bench, f"{run}b")))
        samples.add(_SCRATCH, _rate(_from_scratch(bench, run)))
    return [
        _row("score_one_by_one", "scoring 16 variants together", samples, _ONE_BY_ONE, Bar(1.3, "at least")),
        _row("score_scratch", "  the same", samples, _SCRATCH, Bar(4, "at least")),
    ]


def _together(bench: Bench, mark: str) -> float:
    before = _read(bench, mark)
    started = time.perf_counter()
    bench.ours.engine.score(Score(0, before, (SENTENCE, *VARIANTS), _AFTER))
    return time.perf_counter() - started


def _one_by_one(bench: Bench, mark: str) -> float:
    before = _read(bench, mark)
    started = time.perf_counter()
    for variant in VARIANTS:
        bench.ours.engine.score(Score(0, before, (SENTENCE, variant), _AFTER))
    return time.perf_counter() - started


def _from_scratch(bench: Bench, run: int) -> float:
    befores = [_before(f"{run}c{index}") for index in range(len(VARIANTS))]
    started = time.perf_counter()
    for before, variant in zip(befores, VARIANTS, strict=True):
        bench.ours.engine.score(Score(0, before, (SENTENCE, variant), _AFTER))
    return time.perf_counter() - started


def _read(bench: Bench, mark: str) -> str:
    """A context of its own that the engine has read, but in which it has not scored the sentence yet."""
    before = _before(mark)
    bench.ours.engine.score(Score(0, before, (_OTHER,)))
    return before


def _before(mark: str) -> str:
    return f"Part {mark}. {PASSAGES[0]} "


def _rate(seconds: float) -> float:
    """Variants per second."""
    return len(VARIANTS) / seconds


def _row(name: str, title: str, samples: Samples, against: str, bar: Bar) -> Row:
    return Row(
        "scoring",
        name,
        title,
        "variants/s",
        samples.median(OURS),
        ratio=samples.ratio(OURS, against),
        against=against,
        base=samples.median(against),
        bar=bar,
    )
