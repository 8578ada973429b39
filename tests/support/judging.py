"""A sentence in a text, candidates for it, and the evidence of a model that is played."""

from __future__ import annotations

from typing import Final

from writer.language.grammar.diagnostics import UNKNOWN_WORD, Category, Diagnostic
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.question import Evidence, Question, plan
from writer.text.edits import TextEdit
from writer.text.span import Span

TEXT: Final = "Before this. He go to the school yesterday. After it."
SENTENCE: Final = Span(13, 43)
SURE: Final = 14.0
NEVER: Final = -12.0
"""Nats beyond which nothing is surer: clear evidence whatever the numbers of the calibration are."""


def candidate(old: str, new: str, kind: CandidateKind = CandidateKind.TENSE, *sources: str) -> Candidate:
    """`new` for the first `old` behind "Before this."; "|" marks the place of an insertion."""
    start = TEXT.index(old.replace("|", ""), SENTENCE.start) + max(0, old.find("|"))
    end = start if "|" in old else start + len(old)
    return Candidate(TextEdit(Span(start, end), new), kind, sources or ("own",))


WENT: Final = candidate("go", "went")
GOES: Final = candidate("go", "goes", CandidateKind.AGREEMENT)
NO_ARTICLE: Final = candidate("the ", "", CandidateKind.ARTICLE_NEEDLESS)
COMMA: Final = candidate("school|", ",", CandidateKind.COMMA_MISSING)


def ask(*candidates: Candidate, diagnostics: tuple[Diagnostic, ...] = ()) -> Question:
    """The first question about the sentence."""
    return plan(TEXT, SENTENCE, candidates, diagnostics)


def found(
    word: str, *replacements: str, rule: str = UNKNOWN_WORD, confidence: float = 0.8, category: Category | None = None
) -> Diagnostic:
    """What the rules say of the first `word` in the sentence."""
    start = TEXT.index(word, SENTENCE.start)
    category = category or (Category.SPELLING if rule == UNKNOWN_WORD else Category.GRAMMAR)
    span = Span(start, start + len(word))
    return Diagnostic(span, "It is wrong.", category, replacements, rule=rule, confidence=confidence)


def evidence(*gains: float | None) -> Evidence:
    """The engine's answer with these gains, of which the first changed token brings all."""
    return Evidence(gains, tuple(gain or 0.0 for gain in gains))


def alike(question: Question, gain: float | None) -> Evidence:
    """Every change gains the same."""
    return evidence(0.0, *(gain for _ in question.variants[1:]))
