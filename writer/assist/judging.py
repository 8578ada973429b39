"""The model as judge of one paragraph: its sentences' questions go to the engine one by one, two rounds each."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from writer.assist.asking import score_request
from writer.engine.client.engine import Engine
from writer.engine.messages import Event, Failed, Finished, Scored
from writer.language.grammar import judge
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.question import Question, outside

log = logging.getLogger(__name__)

REMEMBERED: Final = 4000
"""Sentences whose verdict is kept."""

Place = tuple[str, str, str]
"""What a verdict depends on: the text before a sentence, the sentence, the text after it."""


@dataclass
class _Case:
    """A paragraph under judgement."""

    job: int
    rules: tuple[Diagnostic, ...]
    questions: tuple[Question, ...]
    verdicts: list[Diagnostic] = field(default_factory=list)
    decided: int = 0
    request: int = 0


class Judge(QObject):
    """One paragraph at a time. A sentence between the same neighbours is never judged twice."""

    judged = Signal(int, object, bool)
    """Job, all diagnostics of the paragraph as far as they are known, whether that is the end."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._case: _Case | None = None
        self._known: OrderedDict[Place, tuple[Diagnostic, ...]] = OrderedDict()

    def start(self, job: int, rules: tuple[Diagnostic, ...], questions: tuple[Question, ...]) -> None:
        """Judge `questions`, which stand in the order of the text; the answers come by `judged`."""
        self.stop()
        self._case = _Case(job, rules, questions)
        self._next(self._case)

    def stop(self) -> None:
        """Nobody waits for the verdict any more."""
        if self._case:
            case, self._case = self._case, None
            self._engine.cancel(case.request)

    def forget(self) -> None:
        """Another model judges now."""
        self._known.clear()

    def _next(self, case: _Case) -> None:
        """Take what is known, ask for the first sentence that is not, or end."""
        fresh = False
        while case.decided < len(case.questions):
            question = case.questions[case.decided]
            known = self._known.get(_place(question))
            if known is None:
                if fresh:
                    self._tell(case, final=False)
                self._ask(case, question)
                return
            case.verdicts += (_moved(diagnostic, question.span.start) for diagnostic in known)
            case.decided += 1
            fresh = True
        self._case = None
        self._tell(case, final=True)

    def _ask(self, case: _Case, question: Question) -> None:
        case.request = self._engine.submit(score_request(question), lambda event: self._on_event(case, question, event))

    def _on_event(self, case: _Case, question: Question, event: Event) -> None:
        if case is not self._case:
            return
        match event:
            case Scored(gains=gains):
                second = judge.next_question(question, gains)
                if second:
                    self._ask(case, second)
                else:
                    self._decide(case, question, judge.decide(question, gains))
            case Failed() | Finished():
                log.info("a sentence was not judged")
                self._decide(case, question, list(question.diagnostics), remember=False)
            case _:
                pass

    def _decide(self, case: _Case, question: Question, found: Sequence[Diagnostic], remember: bool = True) -> None:
        if remember:
            self._known[_place(question)] = tuple(_moved(diagnostic, -question.span.start) for diagnostic in found)
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        case.verdicts += found
        case.decided += 1
        if case.decided < len(case.questions):
            self._tell(case, final=False)
        self._next(case)

    def _tell(self, case: _Case, final: bool) -> None:
        """Verdicts where there are some, the rules' findings elsewhere."""
        rules = outside(case.rules, case.questions[: case.decided])
        found = sorted((*case.verdicts, *rules), key=lambda diagnostic: diagnostic.span)
        self.judged.emit(case.job, tuple(found), final)


def _place(question: Question) -> Place:
    return question.before, question.sentence, question.after


def _moved(diagnostic: Diagnostic, by: int) -> Diagnostic:
    """The same diagnostic `by` characters further on."""
    return replace(diagnostic, span=diagnostic.span.shifted(by))
