"""The model as judge of one paragraph, sentence by sentence: what is known, then a question, then two rounds.

Questions are large, so they are made one at a time in the checker's process, and only for sentences that nobody has
judged yet. A sentence that was begun is judged to its end although the writer has gone on typing: in the engine it
waits behind everything else, and what it comes to is remembered.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Signal

from writer.assist.asking import evidence, score_request
from writer.assist.checker_process import CheckerProcess
from writer.assist.recollection import Recollection, Verdict
from writer.engine.client.engine import Engine
from writer.engine.messages import Event, Failed, Finished, Scored
from writer.language.grammar import exchange, judge
from writer.language.grammar.board import Look
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.question import Question
from writer.language.grammar.survey import moved
from writer.text.span import Span

log = logging.getLogger(__name__)

QUESTION: Final = "question"
"""Key of every request for a question: a newer one makes the one before void."""


@dataclass
class _Case:
    """A paragraph under judgement."""

    look: Look[int]
    places: Mapping[Span, bytes]
    near: int
    failed: dict[Span, Verdict] = field(default_factory=dict)
    """Sentences that could not be judged, and what the rules say of them."""
    told: int = 0
    """How many verdicts the paragraph's owner knows of."""


@dataclass
class _Sentence:
    """The one sentence that is being judged; it may outlive its case."""

    place: bytes
    span: Span
    rules: Verdict
    proposal: int
    """Id of the request for its question."""
    request: int = 0
    """In the engine; 0 while the question is being made."""


class Judge(QObject):
    """One paragraph at a time. A sentence between the same neighbours is never judged twice."""

    judged = Signal(int, object, bool)
    """Look, verdicts on its sentences as far as they are known, whether that is the end."""

    def __init__(
        self, engine: Engine, process: CheckerProcess, known: Recollection, dialect: Callable[[], str]
    ) -> None:
        super().__init__()
        self._engine = engine
        self._process = process
        self._known = known
        self._dialect = dialect
        self._case: _Case | None = None
        self._sentence: _Sentence | None = None
        self._resting = False
        self._proposals = 0
        """Falls: the ids of looks, which the process is asked about too, rise."""
        process.answered.connect(self._on_answer)

    def start(self, look: Look[int], near: int = -1) -> None:
        """Judge what `look` has surveyed; answers come by `judged`. The sentence at character `near` comes first."""
        places = {sentence: look.survey.place(look.text, sentence) for sentence in look.survey.sentences}
        case = self._case = _Case(look, places, near)
        self._resting = False
        self._known.recall(look.text, look.survey, lambda _survey: self._next(case))

    def rest(self) -> None:
        """Begin no sentence until `go_on`."""
        self._resting = True

    def go_on(self) -> None:
        """Begin sentences again, where it was."""
        if self._resting:
            self._resting = False
            if self._case:
                self._next(self._case)

    def drop(self) -> None:
        """Nobody waits for the verdict any more; the sentence that was begun is judged to its end all the same."""
        self._case = None

    def stop(self) -> None:
        """Nobody wants to know anything any more, or there is nobody to be asked."""
        self._case = None
        self._leave_sentence()

    def lost_process(self) -> None:
        """The process that makes questions has ended: none is on its way."""
        if self._sentence and not self._sentence.request:
            self._sentence = None

    # -- the case --------------------------------------------------------------------------------------------

    def _next(self, case: _Case) -> None:
        """Tell what is known, and begin a sentence that is not."""
        if case is not self._case:
            return
        verdicts = self._verdicts(case)
        unknown = [sentence for sentence in case.places if sentence not in verdicts]
        if not unknown:
            self._case = None
            self.judged.emit(case.look.id, verdicts, True)
            return
        if len(verdicts) > case.told:
            case.told = len(verdicts)
            self.judged.emit(case.look.id, verdicts, False)
        if case is self._case and not self._resting:
            self._begin(case, min(unknown, key=lambda span: (not span.start <= case.near <= span.end, span)))

    def _verdicts(self, case: _Case) -> dict[Span, Verdict]:
        """Those known by now; spans count characters of the text."""
        found = dict(case.failed)
        for sentence, place in case.places.items():
            known = self._known.at_hand(place)
            if known is not None:
                found[sentence] = tuple(moved(diagnostic, sentence.start) for diagnostic in known)
        return found

    # -- the sentence ----------------------------------------------------------------------------------------

    def _begin(self, case: _Case, span: Span) -> None:
        place = case.places[span]
        if self._sentence and self._sentence.place == place:
            return  # it is on its way
        self._leave_sentence()
        self._proposals -= 1
        self._sentence = _Sentence(place, span, case.look.survey.of(span), self._proposals)
        self._process.send(
            exchange.Propose(
                self._proposals,
                case.look.text,
                span,
                self._sentence.rules,
                key=QUESTION,
                dialect=self._dialect(),
                language=case.look.survey.language,
            )
        )

    def _leave_sentence(self) -> None:
        sentence, self._sentence = self._sentence, None
        if sentence and sentence.request:
            self._engine.cancel(sentence.request)

    def _on_answer(self, answer: exchange.Answer) -> None:
        sentence = self._sentence
        if sentence is None or sentence.request or answer.id != sentence.proposal:
            return
        match answer:
            case exchange.Proposed(question=None):
                self._decided(sentence, sentence.rules)
            case exchange.Proposed(question=question) if question and question.span == sentence.span:
                self._ask(sentence, question)
            case exchange.Superseded():
                self._sentence = None
                if self._case:
                    self._next(self._case)
            case _:
                log.warning("there is no question about a sentence")
                self._failed(sentence)

    def _ask(self, sentence: _Sentence, question: Question) -> None:
        sentence.request = self._engine.submit(
            score_request(question), lambda event: self._on_event(sentence, question, event)
        )

    def _on_event(self, sentence: _Sentence, question: Question, event: Event) -> None:
        if sentence is not self._sentence:
            return
        match event:
            case Scored(gains=gains, firsts=firsts) if len(gains) == len(firsts) == len(question.variants):
                second = judge.next_question(question, evidence(event))
                if second:
                    self._ask(sentence, second)
                else:
                    self._decided(sentence, judge.decide(question, evidence(event)))
            case Scored() | Failed() | Finished():
                self._failed(sentence)
            case _:
                pass

    def _decided(self, sentence: _Sentence, found: Sequence[Diagnostic]) -> None:
        self._known.keep(sentence.place, tuple(moved(diagnostic, -sentence.span.start) for diagnostic in found))
        self._sentence = None
        if self._case:
            self._next(self._case)

    def _failed(self, sentence: _Sentence) -> None:
        """The rules' word stands, unless there is no model at the moment: then it is asked again when there is."""
        self._sentence = None
        if not self._engine.state_of("grammar").ready:
            self._resting = True
            return
        log.info("a sentence was not judged")
        case = self._case
        if case and case.places.get(sentence.span) == sentence.place:
            case.failed[sentence.span] = sentence.rules
        if case:
            self._next(case)
