"""Whole texts checked and corrected at once, for the command line: sentence by sentence, two rounds at most."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from writer.language.grammar import judge
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.question import Question, outside
from writer.language.grammar.rules import RuleChecker
from writer.language.grammar.strictness import Strictness
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span

Scorer = Callable[[Question], Sequence[float | None]]
"""Asks the model: the gain of each variant of the question in nats, None where pruned. What it raises is raised on."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A corrected text and how it came about; `edits` and `diagnostics` count characters of the original."""

    text: str
    edits: tuple[TextEdit, ...]
    diagnostics: tuple[Diagnostic, ...]
    unchecked: tuple[Span, ...] = ()
    """Lines too long to check."""


def fix(
    text: str,
    rules: RuleChecker,
    score: Scorer | None = None,
    strictness: Strictness = Strictness.BALANCED,
    maker: CandidateMaker | None = None,
) -> Correction:
    """`text` corrected.

    Without `score` only the rules speak, and the first suggestion of each is taken. With it the model judges
    the rules' suggestions and the candidates of `maker`, which is made when not given (some seconds: give one
    when there are many texts).
    """
    examination = rules.examine(text)
    if score is None:
        edits = list(_rule_edits(examination.diagnostics))
        shown = list(examination.diagnostics)
    else:
        maker = maker or CandidateMaker(Lexicon())
        edits, shown = _judged(text, examination.diagnostics, score, strictness, maker)
    return Correction(apply_edits(text, edits), tuple(edits), tuple(shown), examination.unchecked)


def _judged(
    text: str, found: Sequence[Diagnostic], score: Scorer, strictness: Strictness, maker: CandidateMaker
) -> tuple[list[TextEdit], list[Diagnostic]]:
    edits: list[TextEdit] = []
    shown: list[Diagnostic] = []
    questions: list[Question] = []
    for question in maker.questions(text, found):
        questions.append(question)
        last, gains = _asked(question, score, strictness)
        edits += judge.corrections(last, gains, strictness)
        shown += judge.decide(last, gains, strictness)
    left = outside(found, questions)
    edits += (edit for edit in _rule_edits(left) if not any(edit.span.touches(other.span) for other in edits))
    return sorted(edits), sorted(_apart([*shown, *left]), key=lambda diagnostic: diagnostic.span)


def _asked(question: Question, score: Scorer, strictness: Strictness) -> tuple[Question, Sequence[float | None]]:
    """The last question asked and its gains."""
    gains = score(question)
    second = judge.next_question(question, gains, strictness)
    return (second, score(second)) if second else (question, gains)


def _rule_edits(found: Sequence[Diagnostic]) -> Iterator[TextEdit]:
    """The first suggestion of each rule but those on style, as edits that do not overlap."""
    for diagnostic in found:
        if diagnostic.replacements and diagnostic.category is not Category.STYLE:
            yield diagnostic.fix()


def _apart(found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Without those that overlap an earlier one of the list."""
    taken: list[Span] = []
    for diagnostic in found:
        if not any(diagnostic.span.overlaps(span) for span in taken):
            taken.append(diagnostic.span)
            yield diagnostic
