"""`inkhorn bench completion`: real prose typed key by key through the product's own policies and a real model."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from writer import __version__, paths
from writer.assist.asking import completion_request, warm_request
from writer.assist.curve_store import CurveStore
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.session import Session
from writer.documents import files
from writer.engine.client.blocking import BlockingEngine
from writer.language.completion.answer import StreamedAnswer
from writer.language.completion.bench.replay import Answer, Policy, Replay, Said, Tally, passages
from writer.language.completion.bench.report import Figures, figures, reaching, table
from writer.language.completion.cleanup import Limits
from writer.language.completion.confidence import Curve, curve_of, rising, stated
from writer.language.completion.context import Prompt
from writer.language.completion.gates import Surroundings
from writer.language.completion.known_words import KnownWords
from writer.models.installed import display_name

LEASTS: Final = (0.2, 0.3, 0.4, 0.43, 0.46, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9)
"""Smallest probabilities that are gone through with --curve; the first is also the one answers are made for."""
BARS: Final = ((True, 0.7), (True, 0.88), (False, 0.74), (False, 0.88))
"""Also inside words or only behind them, and the share that has to be right."""


class Asked:
    """The model's answers; what was asked once is not asked again by the next pass."""

    def __init__(self, engine: BlockingEngine, limits: Limits) -> None:
        """`limits` are the most daring of all passes."""
        self._engine = engine
        self._limits = limits
        self._known: dict[tuple[str, str], Answer] = {}

    def answer(self, prompt: Prompt, around: Surroundings) -> Answer:
        key = prompt.text, prompt.must_start
        if key not in self._known:
            self._known[key] = self._ask(prompt, around)
        return self._known[key]

    def _ask(self, prompt: Prompt, around: Surroundings) -> Answer:
        list(self._engine.generate(warm_request(prompt)))  # finished words are read while the next one is typed
        begun = time.perf_counter()
        answer = self._engine.generate(completion_request(prompt, self._limits))
        streamed, parts, ended = StreamedAnswer(around, self._limits), [], False
        for delta in answer:
            if ended:
                continue
            parts.append(Said(delta.text, delta.log_probabilities, delta.tokens, time.perf_counter() - begun))
            ended = streamed.add(delta.text, delta.log_probabilities).ended
            if ended:
                answer.cancel()
        complete = answer.finished is not None and answer.finished.reason == "stop"
        return Answer(tuple(parts), complete and not ended)


def bench(options: argparse.Namespace) -> None:
    """Type the texts, and print what was saved and what was wrong."""
    texts = {path.name: files.read(path).text for path in options.text}
    if options.characters < 1:
        raise RefusedError("--characters wants at least 1.")
    if options.eagerness is not None and not 0 <= options.eagerness <= 1:
        raise RefusedError("--eagerness wants a number from 0 to 1.")
    with Session(options) as session:
        engine = session.engine()
        loaded, config = session.loaded, session.config()
        assert loaded is not None
        assert config is not None
        name = Path(config.model).name
        curve = CurveStore(paths.data_folder()).load(name) or curve_of(
            loaded.model.architecture, loaded.model.parameters
        )
        words = options.max_words or session.settings.suggestions.max_words
        eagerness = session.settings.suggestions.eagerness if options.eagerness is None else options.eagerness
        set_ = Limits(words, curve.least(stated(eagerness)))
        facts = {
            "Inkhorn": __version__,
            "model": f"{display_name(config.model, loaded.model.name)} ({loaded.model.quantisation})",
            "threads": str(loaded.threads),
            "texts": ", ".join(texts),
        }
        sweeping = options.curve or options.calibrate
        lowest = min(set_.least, LEASTS[0]) if sweeping else set_.least
        asked = Asked(engine, replace(set_, least=lowest, rising=0.0))
        as_set = {inside: _figures(texts, asked, Policy(set_, inside), options.characters) for inside in (True, False)}
        swept = {
            inside: [
                _figures(texts, asked, Policy(replace(set_, least=least), inside), options.characters)
                for least in LEASTS
            ]
            for inside in ((True, False) if sweeping else ())
        }
    _tell(options, facts, as_set, swept)
    if options.calibrate:
        _keep(name, rising([(row.least, row.right) for row in swept[True]]))


def _figures(texts: Mapping[str, str], asked: Asked, policy: Policy, characters: int) -> Figures:
    knows, total = KnownWords().knows, Tally()
    for name, text in texts.items():
        for start, end in passages(text, characters):
            total.add(Replay(text, asked, policy, knows).run(start, end))
        print(f"{name}: {policy.limits.least:.2f}", file=sys.stderr, flush=True)
    return figures(policy.limits.least, total)


def _keep(name: str, curve: Curve) -> None:
    try:
        CurveStore(paths.data_folder()).keep(name, curve)
    except OSError as error:
        raise RefusedError(
            f"The curve could not be stored: {error.strerror}. Free some space and try again."
        ) from error


def _tell(
    options: argparse.Namespace,
    facts: Mapping[str, str],
    as_set: Mapping[bool, Figures],
    swept: Mapping[bool, Sequence[Figures]],
) -> None:
    reached = [(inside, right, reaching(swept[inside], right)) for inside, right in BARS if swept]
    if options.json:
        print_json(
            {
                **facts,
                "as_set": {_where(inside): asdict(row) for inside, row in as_set.items()},
                "curve": {_where(inside): [asdict(row) for row in rows] for inside, rows in swept.items()},
                "reached": [
                    {"where": _where(inside), "right": right, "row": asdict(row) if row else None}
                    for inside, right, row in reached
                ],
            }
        )
        return
    lines = [f"{name:8} {value}" for name, value in facts.items()]
    for inside, row in as_set.items():
        lines += ["", f"As set, {_where(inside)}", *table([row])]
    for inside, rows in swept.items():
        lines += ["", f"By the smallest probability, {_where(inside)}", *table(rows)]
    for inside, right, best in reached:
        saved = f"{best.saved:.1%} of the characters saved" if best else "not reached"
        lines.append(f"at least {right:.0%} right, {_where(inside)}: {saved}")
    print("\n".join(lines))


def _where(inside: bool) -> str:
    return "also inside words" if inside else "only behind words"
