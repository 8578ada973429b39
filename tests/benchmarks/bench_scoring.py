"""What scoring costs: variants of a sentence together, one by one behind a cached prefix, and each from scratch.

    python -m tests.benchmarks.bench_scoring MODEL.gguf ... [--text FILE.txt] [--repeats 5] [--json]

In one process, the ways in turn, seconds of processor time on one thread: a busy machine changes it little. For each
model: 16 variants of a sentence behind 240 characters of context, taken from what the grammar check asks; then its
whole questions, as they are and with an answer that is known. The spread of a variant's gain when it is scored in
other company is printed beside (nats): how far gains can be told apart.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

os.environ["GGML_NO_BACKTRACE"] = "1"

import numpy as np
import numpy.typing as npt

from writer.engine.messages import EngineConfig, Event, Failed, Load, Score, Scored
from writer.engine.worker.meter import Meter
from writer.engine.worker.models.loading import Loader
from writer.engine.worker.models.model import FORKS, Model
from writer.engine.worker.native import AbortFlag
from writer.engine.worker.scoring.score import score
from writer.engine.worker.scoring.score_cache import ScoreCache
from writer.engine.worker.scoring.variants import Sentence
from writer.engine.worker.sequences.context import BATCH, Entry
from writer.engine.worker.sequences.logits import log_sum

TEXT: Final = (
    "The committee met on Tuesday, in a room above the library that nobody had aired since the spring. Most of the "
    "members had read the report, and two of them had even read the tables at its end. The chair asked weather anyone "
    "has questions about the figures for the last year, which was higher than in all year before. There was a long "
    "silence, and then everybody spoke at once. She don't think that the the new building will be ready until the "
    "summer, because the workers is still waiting for a permission of the city."
)
VARIANTS: Final = 16


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--text", type=Path, help="what is checked instead of the built-in paragraph")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    questions = _questions(options.text.read_text("utf-8") if options.text else TEXT)
    for path in options.models:
        results = Bench(path).results(questions, options.repeats)
        if options.json:
            print(json.dumps({"model": path.name, **results}), flush=True)
        else:
            print(path.name)
            for name, value in results.items():
                print(f"  {name:56} {value:9.3f}", flush=True)
    return 0


def _questions(text: str) -> list[Score]:
    """What the grammar check asks in its first round, a `Score` for each sentence."""
    from writer.language.grammar.candidates import CandidateMaker
    from writer.language.grammar.lexicon import Lexicon
    from writer.language.grammar.rules import RuleChecker

    found = RuleChecker("american").examine(text)
    questions = CandidateMaker(Lexicon()).questions(text, found.diagnostics)
    return [Score(1, asked.before, asked.variants, asked.after, asked.prune) for asked in questions]


class Bench:
    """One model, on one thread."""

    def __init__(self, path: Path) -> None:
        events: list[Event] = []
        self._loader = Loader(AbortFlag(), events.append)
        model = self._loader.load(Load(1, EngineConfig(str(path), backend="cpu")))
        if model is None:
            raise SystemExit(next(event.message for event in events if isinstance(event, Failed)))
        self._model: Model = model
        model.plan = dataclasses.replace(model.plan, threads=1, prompt_threads=1)
        self._sequence = model.sequence("grammar")

    def results(self, questions: Sequence[Score], repeats: int) -> dict[str, float]:
        sample = self._sixteen(max(questions, key=lambda asked: len(asked.before)))
        ways: dict[str, Callable[[], Any]] = {
            "together": lambda: self._ask(sample),
            "alone": lambda: [self._ask(_only(sample, index)) for index in range(1, VARIANTS + 1)],
            "tails one by one": lambda: self._ask(sample, forks=1 + self._model.hybrid),
            "behind a cached prefix": lambda: self._one_by_one(sample, scratch=False),
            "from scratch": lambda: self._one_by_one(sample, scratch=True),
        }
        self._ask(sample)
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(repeats):
            for name, way in ways.items():
                seconds[name].append(_cpu(way))
        median = {name: statistics.median(found) for name, found in seconds.items()}
        results = {f"16 variants {name}, s": value for name, value in median.items()}
        for name in list(ways)[1:]:
            ratios = [one / both for one, both in zip(seconds[name], seconds["together"], strict=True)]
            results[f"{name} / together"] = statistics.median(ratios)
        return {**results, **self._judged(questions), **self._spread(sample)}

    def _judged(self, questions: Sequence[Score]) -> dict[str, float]:
        cache = ScoreCache()
        first = [_cpu(lambda asked=asked: self._ask(asked, cache)) for asked in questions]  # type: ignore[misc]
        again = [_cpu(lambda asked=asked: self._ask(asked, cache)) for asked in questions]  # type: ignore[misc]
        scored = [gain for asked in questions for gain in self._ask(asked, cache).gains]
        return {
            "questions": len(questions),
            "variants of a question": len(scored) / len(questions),
            "of them not pruned": sum(gain is not None for gain in scored) / len(questions),
            "a question, s": statistics.fmean(first),
            "a question asked again, s": statistics.fmean(again),
            "memory of a known question, bytes": cache.size / len(questions),
        }

    def _spread(self, sample: Score) -> dict[str, float]:
        """Each variant alone, with all, with some: standard deviation and range of its gain, in nats."""
        company = [sample]
        for start in range(0, VARIANTS, 5):
            company.append(_only(sample, *range(start + 1, min(start + 6, VARIANTS + 1))))
        company += [_only(sample, index) for index in range(1, VARIANTS + 1)]
        gains: dict[str, list[float]] = {}
        for asked in company:
            for text, gain in zip(asked.variants[1:], self._ask(asked).gains[1:], strict=True):
                gains.setdefault(text, []).append(gain or 0.0)
        deviations = [statistics.pstdev(found) for found in gains.values()]
        return {
            "spread of a gain, standard deviation": statistics.fmean(deviations),
            "largest difference": max(max(found) - min(found) for found in gains.values()),
        }

    def _sixteen(self, asked: Score) -> Score:
        """The sixteen likeliest variants of `asked`, spread over the sentence as mistakes and their cures are."""
        gains = self._ask(asked).gains
        known = [(gain, index) for index, gain in enumerate(gains[1:], start=1) if gain is not None]
        known += [(-1e9, index) for index, gain in enumerate(gains[1:], start=1) if gain is None]
        best = [index for _, index in sorted(known, reverse=True)[:VARIANTS]]
        return _only(asked, *sorted(best))

    def _ask(self, asked: Score, cache: ScoreCache | None = None, forks: int = FORKS) -> Scored:
        model, events = self._model, list[Event]()
        meter = Meter(time.perf_counter())
        room = model.room("grammar")
        steps = score(asked, room, forks, model.hybrid, self._sequence, model.vocabulary, meter, events.append, cache)
        for _ in steps:
            pass
        (scored,) = events
        assert isinstance(scored, Scored)
        return scored

    def _one_by_one(self, asked: Score, scratch: bool) -> list[float]:
        """Each variant and the sentence read whole, with what follows, behind the context or together with it."""
        model, context = self._model, self._sequence.context
        sums: list[float] = []
        texts = [Sentence(asked.before, text, asked.after, model.vocabulary) for text in asked.variants]
        start = min(text.start for text in texts)
        first: npt.NDArray[np.float32] | None = None
        for text in texts:
            if scratch or first is None:
                for target in (model.vocabulary.starter, text.base[:start]):
                    for _ in self._sequence.feed(target):
                        pass
                first = self._sequence.row().copy()
            context.copy(0, 1, 0, start)
            tokens = text.base
            total = float(first[tokens[start]]) - log_sum(first)
            for at in range(start, len(tokens) - 1, BATCH):
                piece = range(at, min(at + BATCH, len(tokens) - 1))
                context.decode_entries([Entry(tokens[position], position, 1, True) for position in piece])
                for index, position in enumerate(piece):
                    row = context.row(index)
                    total += float(row[tokens[position + 1]]) - log_sum(row)
            context.remove(0, 1)
            sums.append(total)
        return sums


def _only(asked: Score, *indices: int) -> Score:
    """These variants of `asked`, without limits."""
    return Score(asked.id, asked.before, tuple(asked.variants[index] for index in (0, *indices)), asked.after)


def _cpu(way: Callable[[], Any]) -> float:
    start = time.process_time()
    way()
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
