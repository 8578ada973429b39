"""Asks the real engine both rounds about sentences, as the grammar check does, and notes what it says.

The judge is loosened meanwhile: who is asked only about what the present numbers find likely learns nothing about
the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final, Protocol
from unittest.mock import patch

from tests.benchmarks.calibration.evidence import Item, Record, Weighed
from tests.benchmarks.calibration.labelling import Labels
from writer.assist.asking import evidence, score_request
from writer.engine.messages import Score, Scored
from writer.language.grammar import calibration, judge
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.examination import Examiner
from writer.language.grammar.judge import Together
from writer.language.grammar.question import Evidence, Question

HOPELESS: Final = -9.0
"""Nats. A candidate whose first changed token loses more and that was not scored is no evidence of anything."""
_DIGITS: Final = 4
"""Digits of nats behind the point: far below what a gain differs by in other company."""


class Scorer(Protocol):
    """Answers a `Score`, as `BlockingEngine` does."""

    def score(self, request: Score) -> Scored: ...


@dataclass(frozen=True, slots=True)
class Breadth:
    """How much of a sentence is asked about."""

    most: int = 32
    """Candidates scored in the first round; more where the check itself scores more."""
    possible: float = 0.02
    """Probability after the first round from which a candidate is tried in the second."""
    tried: int = 16
    """Candidates of the second round."""


class Gatherer:
    """Asks one engine, which has its model loaded, with one set of rules and candidates."""

    def __init__(
        self, engine: Scorer, rules: Examiner, maker: CandidateMaker, model: str, breadth: Breadth | None = None
    ) -> None:
        self._engine = engine
        self._rules = rules
        self._maker = maker
        self._model = model
        self._breadth = breadth or Breadth()

    def record(self, item: Item) -> Record:
        """What the engine says of `item`. Raises EngineError."""
        found = self._rules.examine(item.text).diagnostics
        labels = Labels(item.text, item.references)
        questions = self._maker.questions(item.text, found)
        asked = tuple(tuple(self._weighed(question, labels)) for question in questions)
        return Record(item.id, item.text, item.references, self._model, asked)

    def _weighed(self, question: Question, labels: Labels) -> Iterator[Weighed]:
        question = replace(question, most=max(question.most, self._breadth.most))
        alone = self._ask(question)
        together = self._together(question, alone)
        gains, firsts = alone.gains[1:], alone.firsts[1:]
        for index, candidate in enumerate(question.candidates):
            if gains[index] is None and firsts[index] <= HOPELESS:
                continue
            beside = together.get(index)
            first_choice, by_rule, cost = calibration._support(candidate)
            yield Weighed(
                kind=candidate.kind,
                start=candidate.edit.span.start,
                end=candidate.edit.span.end,
                replacement=candidate.edit.replacement,
                right=labels.is_right(candidate.edit),
                first_choice=first_choice,
                by_rule=by_rule,
                cost=cost,
                rule=judge._rule(question, index),
                first=round(firsts[index], _DIGITS),
                gain=_rounded(gains[index]),
                together=_rounded(beside.gain if beside else None),
                others=beside.others if beside else 0,
            )

    def _together(self, question: Question, alone: Evidence) -> Mapping[int, Together]:
        with _loosened(self._breadth):
            second = judge.next_question(question, alone)
        return judge.contested(second, self._ask(second)) if second else {}

    def _ask(self, question: Question) -> Evidence:
        return evidence(self._engine.score(score_request(question)))


def pending(items: Sequence[Item], start: int, end: int | None, written: set[int]) -> list[Item]:
    """Those of `items`, from number `start` up to but without `end`, that are not `written` yet."""
    return [item for item in items[start:end] if item.id not in written]


@contextmanager
def _loosened(breadth: Breadth) -> Iterator[None]:
    """The judge tries more in the second round than it would for a writer."""
    with patch.multiple(judge, _POSSIBLE=breadth.possible, _TRIED=breadth.tried):
        yield


def _rounded(nats: float | None) -> float | None:
    return None if nats is None else round(nats, _DIGITS)
