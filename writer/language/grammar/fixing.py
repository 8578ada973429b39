"""Whole texts checked and corrected at once, for the command line: sentence by sentence, two rounds at most."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from writer.language.grammar import judge
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.examination import Examiner
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.question import Evidence, Question, outside
from writer.language.grammar.strictness import Strictness, sure_enough
from writer.text.diff import word_edits
from writer.text.edits import TextEdit, apply_edits
from writer.text.sentences import sentences
from writer.text.span import Span


class Asker(Protocol):
    """Makes the questions about a text; `CandidateMaker` is one."""

    def questions(self, text: str, diagnostics: Sequence[Diagnostic]) -> Iterator[Question]:
        """One for each sentence that something could be wrong in; `diagnostics` are the rules' findings in `text`."""
        ...


Scorer = Callable[[Question], Evidence]
"""Asks the model. What it raises is raised on."""


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
    rules: Examiner,
    score: Scorer | None = None,
    strictness: Strictness = Strictness.BALANCED,
    maker: Asker | None = None,
    readings: int = 1,
) -> Correction:
    """`text` corrected, with what is sure enough for `strictness`.

    With more than one of `readings`, sentences that were mended are read again: what was hidden behind other mistakes
    comes out. `diagnostics` are those of the first reading.

    Without `score` only the rules speak, and the first suggestion of each is taken. With it the model judges
    the rules' suggestions and the candidates of `maker`, which is made when not given (some seconds: give one
    when there are many texts).
    """
    examination = rules.examine(text)
    if score is None:
        shown = sure_enough(examination.diagnostics, strictness)
        edits = [diagnostic.fix() for diagnostic in _mendable(shown)]
    else:
        maker = maker or CandidateMaker(Lexicon())
        edits, shown = _judged(text, examination.diagnostics, score, strictness, maker)
    corrected = apply_edits(text, edits)
    if score and maker and edits and readings > 1:
        corrected = _read_again(text, corrected, rules, score, strictness, maker, readings - 1)
        edits = word_edits(text, corrected)
    return Correction(corrected, tuple(edits), tuple(shown), examination.unchecked)


def _read_again(
    before: str, text: str, rules: Examiner, score: Scorer, strictness: Strictness, maker: Asker, readings: int
) -> str:
    """`text` with the sentences corrected that are not the same in `before`, so many times at most."""
    known = {sentence.of(before) for sentence in sentences(before)}
    edits: list[TextEdit] = []
    for question in maker.questions(text, rules.examine(text).diagnostics):
        if question.sentence not in known:
            edits += judge.corrections(*_asked(question, score), strictness)
    corrected = apply_edits(text, sorted(edits))
    if readings == 1 or corrected in (text, before):
        return corrected
    return _read_again(text, corrected, rules, score, strictness, maker, readings - 1)


def _judged(
    text: str, found: Sequence[Diagnostic], score: Scorer, strictness: Strictness, maker: Asker
) -> tuple[list[TextEdit], list[Diagnostic]]:
    edits: list[TextEdit] = []
    shown: list[Diagnostic] = []
    questions: list[Question] = []
    for question in maker.questions(text, found):
        questions.append(question)
        last, evidence = _asked(question, score)
        edits += judge.corrections(last, evidence, strictness)
        shown += sure_enough(judge.decide(last, evidence), strictness)
    kept = (diagnostic for diagnostic in shown if diagnostic.source in (Source.LINGO, Source.HUNSPELL))
    edits += (each.fix() for each in _mendable(kept) if _free(each, edits))
    left = sure_enough(outside(found, questions), strictness)
    edits += (each.fix() for each in _mendable(left) if _free(each, edits))
    return sorted(edits), sorted(_apart([*shown, *left]), key=lambda diagnostic: diagnostic.span)


def _asked(question: Question, score: Scorer) -> tuple[Question, Evidence]:
    """The last question asked and its answer."""
    evidence = score(question)
    second = judge.next_question(question, evidence)
    return (second, score(second)) if second else (question, evidence)


def _mendable(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Those with a suggestion, but for style."""
    return (each for each in found if each.replacements and each.category is not Category.STYLE)


def _free(diagnostic: Diagnostic, edits: Iterable[TextEdit]) -> bool:
    """Whether no edit is made where `diagnostic` stands."""
    return not any(diagnostic.span.touches(edit.span) for edit in edits)


def _apart(found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Without those that overlap an earlier one of the list."""
    taken: list[Span] = []
    for diagnostic in found:
        if not any(diagnostic.span.overlaps(span) for span in taken):
            taken.append(diagnostic.span)
            yield diagnostic
