"""All candidate edits for one sentence: what the rules say and every kind of our own, each edit once.

Candidates are proposals for the judge, most of them wrong; only what cannot be right is left out here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from writer.language.grammar import prose
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.forms import forms
from writer.language.grammar.function_words import function_words
from writer.language.grammar.insertions import insertions
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.phrases import phrases
from writer.language.grammar.punctuation import punctuation
from writer.language.grammar.question import Question, inside, plan
from writer.language.grammar.slips import slip_cost
from writer.language.grammar.spelling import spelling
from writer.language.grammar.tokens import Sentence
from writer.language.grammar.verb_groups import verb_groups
from writer.language.grammar.word_order import word_order
from writer.language.grammar.words import FUNCTION_WORDS
from writer.language.grammar.wordshape import wordshape
from writer.text.edits import TextEdit
from writer.text.sentences import sentences
from writer.text.span import Span

LONGEST: Final = 600
"""Characters. A longer sentence gets the rules' candidates only: it is a list or a mistake of segmentation, and its
variants would cost more than a page. So does a heading: it is no sentence."""
MOST: Final = 1200
"""Candidates of one sentence."""
_RULE_CHOICES: Final = 5
_FEW: Final = 4
_KNOWN_SHARE: Final = 0.3
"""A sentence with at least so many words, of which fewer than this share are English, is another language's."""


class CandidateMaker:
    """Makes candidates with one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def questions(self, text: str, diagnostics: Sequence[Diagnostic]) -> Iterator[Question]:
        """A question for each sentence of `text` that has candidates, in order.

        `diagnostics` are the rules' findings in `text`.
        """
        protected = protected_spans(text)
        for span in sentences(text):
            inside_span = inside(diagnostics, span)
            found = self.candidates(text, span, inside_span, protected)
            if found:
                yield plan(text, span, found, inside_span)

    def candidates(
        self, text: str, span: Span, diagnostics: Sequence[Diagnostic], protected: Sequence[Span] | None = None
    ) -> list[Candidate]:
        """Candidates for the sentence at `span` of `text`, all counting characters of `text`.

        `diagnostics` are the rules' findings in it; `protected` the spans nobody may touch, when the caller has them
        (`protected_spans` otherwise).
        """
        if protected is None:
            protected = protected_spans(text)
        found: list[Candidate] = list(_proposed_by_rules(text, diagnostics))
        if len(span) <= LONGEST and text[span.start : span.start + 1] != "#" and not _covers(protected, span):
            sentence = _sentence(text, span, diagnostics, protected)
            own = self._own(sentence) if self._is_english(sentence) else ()
            found += (candidate for candidate in own if not prose.meets(candidate.edit.span, protected))
        return _united(text, span, found)[:MOST]

    def _is_english(self, sentence: Sentence) -> bool:
        """Whether enough words of `sentence` are English, however badly spelt the rest is."""
        lows = [word.low for word in sentence.words if word.free]
        known = sum(low in FUNCTION_WORDS or bool(self._lexicon.tags(low)) for low in lows)
        return len(lows) < _FEW or known >= _KNOWN_SHARE * len(lows)

    def _own(self, sentence: Sentence) -> Iterator[Candidate]:
        yield from spelling(sentence, self._lexicon)
        yield from wordshape(sentence, self._lexicon)
        yield from forms(sentence, self._lexicon)
        yield from verb_groups(sentence, self._lexicon)
        yield from punctuation(sentence)
        yield from function_words(sentence)
        yield from word_order(sentence, self._lexicon)
        yield from phrases(sentence)
        yield from insertions(sentence, self._lexicon)


def protected_spans(text: str) -> list[Span]:
    """What no candidate of ours touches: everything that is not prose, and quotations."""
    return prose.merged([*prose.skipped(text), *prose.quoted(text)])


def _covers(protected: Sequence[Span], span: Span) -> bool:
    """Whether one of `protected` holds all of `span`: then there is nothing to propose."""
    return any(other.start <= span.start and span.end <= other.end for other in protected)


def _sentence(text: str, span: Span, diagnostics: Iterable[Diagnostic], protected: Sequence[Span]) -> Sentence:
    unknown = frozenset(d.span.start for d in diagnostics if d.category is Category.SPELLING and d.rule == "SpellCheck")
    return Sentence(text, span, protected, unknown)


def _proposed_by_rules(text: str, diagnostics: Iterable[Diagnostic]) -> Iterator[Candidate]:
    for diagnostic in diagnostics:
        spelling_rule = diagnostic.rule == "SpellCheck"
        kind = CandidateKind.SPELLING if spelling_rule else CandidateKind.RULE
        for number, replacement in enumerate(diagnostic.replacements[:_RULE_CHOICES]):
            sources = ("rules first", "rules") if number == 0 else ("rules",)
            cost = slip_cost(diagnostic.span.of(text), replacement) if spelling_rule and replacement else 0.0
            edit = TextEdit(diagnostic.span, replacement)
            yield Candidate(edit, kind, sources, cost, diagnostic.message, diagnostic.rule)


def _united(text: str, span: Span, found: Iterable[Candidate]) -> list[Candidate]:
    """Each edit once, with all its sources and the most telling kind; none that changes nothing or leaves `span`."""
    by_edit: dict[TextEdit, Candidate] = {}
    for candidate in found:
        edit = _trimmed(text, candidate.edit)
        if edit is None or not span.start <= edit.span.start <= edit.span.end <= span.end:
            continue
        known = by_edit.get(edit)
        if known is None:
            by_edit[edit] = replace(candidate, edit=edit)
        else:
            sources = tuple(dict.fromkeys((*known.sources, *candidate.sources)))
            kind, cost = known.kind, known.cost
            if kind is CandidateKind.RULE:
                kind, cost = candidate.kind, candidate.cost
            elif kind is candidate.kind:
                cost = min(cost, candidate.cost)
            by_edit[edit] = replace(known, kind=kind, sources=sources, cost=cost)
    return list(by_edit.values())


def _trimmed(text: str, edit: TextEdit) -> TextEdit | None:
    """`edit` without the words it leaves as they are; None when it changes nothing.

    A deletion that would leave two spaces takes one of them.
    """
    before, after = edit.span.of(text), edit.replacement
    if before == after:
        return None
    if not after and edit.span:
        start, end = edit.span.start, edit.span.end
        if text[end : end + 1] == " " and (start == 0 or text[start - 1] == " "):
            return TextEdit(Span(start, end + 1), "")
    old, new = before.split(" "), after.split(" ")
    head = 0
    while head < min(len(old), len(new)) - 1 and old[head] == new[head]:
        head += 1
    skip = sum(len(word) + 1 for word in old[:head])
    return TextEdit(Span(edit.span.start + skip, edit.span.end), after[skip:])
