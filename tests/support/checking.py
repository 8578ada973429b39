"""A checker process and a judge for tests, with a language of their own: which words are wrong, the test can read.

The rules mark "teh" and "wierd"; the judge keeps "teh", drops "wierd" and finds "recieved" besides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from writer.language.grammar import exchange
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.question import Evidence, Question, plan
from writer.text.edits import TextEdit
from writer.text.sentences import sentences
from writer.text.span import Span

RULES = ("teh", "wierd")
JUDGE = ("teh", "recieved")


def marked(text: str, words: Iterable[str], start: int = 0, source: Source = Source.HARPER) -> tuple[Diagnostic, ...]:
    """Every one of `words` in `text`, which begins at character `start`."""
    places = re.finditer("|".join(words), text)
    return tuple(
        Diagnostic(
            Span(start + place.start(), start + place.end()),
            "This is wrong.",
            Category.SPELLING,
            (place[0].upper(),),
            source,
            place[0],
        )
        for place in places
    )


class Words:
    """Stands in for `language.grammar.judge`: one round, and only words count."""

    @staticmethod
    def next_question(question: Question, evidence: Evidence) -> None:
        return None

    @staticmethod
    def decide(question: Question, evidence: Evidence) -> list[Diagnostic]:
        return list(marked(question.sentence, JUDGE, question.span.start, Source.MODEL))


class FakeProcess(QObject):
    """Keeps what is asked; `answer` says what the rules say, or makes a question."""

    answered = Signal(object)
    lost = Signal()
    given_up = Signal(str)
    usable = True

    def __init__(self) -> None:
        super().__init__()
        self.rules: Sequence[str] = RULES
        self.sentences: Callable[[str], Sequence[Span]] = sentences
        self.language: Callable[[exchange.Check], str] = lambda _check: "en"
        self.asked: list[exchange.Asked] = []
        self.waiting: list[exchange.Asked] = []

    @property
    def checks(self) -> list[exchange.Check]:
        return [request for request in self.asked if isinstance(request, exchange.Check)]

    @property
    def proposals(self) -> list[exchange.Propose]:
        return [request for request in self.asked if isinstance(request, exchange.Propose)]

    def send(self, request: exchange.Asked) -> None:
        if self.usable:
            self.asked.append(request)
            self.waiting.append(request)

    def answer(self, request: exchange.Asked | None = None) -> None:
        """The answer to `request`, or to the oldest that waits."""
        if request is None:
            request = self.waiting.pop(0)
        elif request in self.waiting:
            self.waiting.remove(request)
        if isinstance(request, exchange.Check):
            language = self.language(request)
            spans = tuple(self.sentences(request.text)) if language in ("en", *request.knows) else ()
            found = marked(request.text, self.rules)
            self.answered.emit(exchange.Checked(request.id, found, sentences=spans, language=language))
        else:
            self.answered.emit(exchange.Proposed(request.id, _question(request)))

    def die(self) -> None:
        """What was asked is never answered; another process is there at once."""
        self.waiting.clear()
        self.lost.emit()


def _question(request: exchange.Propose) -> Question | None:
    wrong = marked(request.sentence.of(request.text), (*RULES, *JUDGE), request.sentence.start)
    if not wrong:
        return None
    candidates = [Candidate(TextEdit(found.span, "right"), CandidateKind.RULE, ("own",)) for found in wrong]
    return plan(request.text, request.sentence, candidates, request.diagnostics)
