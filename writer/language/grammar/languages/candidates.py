"""Candidate edits for a sentence in another language than English: what its rules propose, and kinds of our own that
need no word list. The model that judges them knows the words.

The judge's numbers are English ones, and nobody has fitted them to other languages. So there it is asked about the
rules' own suggestions, which it confirms, ranks or doubts, and about slips that are the same in every language
(`NEUTRAL`); the other kinds wait for numbers of their own. Of 100 hand-made mistakes in five languages the rules alone
mend 60; with Qwen2.5-Coder-0.5B as the judge 63, and 64 if the other kinds were asked about as well; of 100 sound
sentences none is flagged by any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from writer.language.grammar import prose
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.languages.confusions import (
    CONFUSIONS,
    ENDINGS,
    MAY_DOUBLE,
    NEEDS_HYPHEN,
    SPACE_BEFORE_MARKS,
)
from writer.language.grammar.question import Question, inside, plan
from writer.language.grammar.tokens import Sentence, Word
from writer.language.grammar.words import like
from writer.text.edits import TextEdit
from writer.text.span import Span

BY_RULES: Final = ("rules", "rules first")
"""The names under which the judge knows what rules propose, whichever engine they come from: any, and the first."""
NEUTRAL: Final = frozenset({CandidateKind.DOUBLED, CandidateKind.SPACING})
"""Kinds that are the same slip in every language."""
COST: Final = 1.0
"""Of the other kinds, which know words, as `Candidate.cost`: it takes about four nats more than in English."""
LONGEST: Final = 600
MOST: Final = 600
"""Characters of a sentence that gets candidates of ours, and how many."""
_RULE_CHOICES: Final = 5
_SHORTEST_STEM: Final = 3


def language_candidates(
    language: str, text: str, span: Span, diagnostics: Sequence[Diagnostic], protected: Sequence[Span]
) -> list[Candidate]:
    """Candidates for the sentence at `span` of `text`, each edit once; all count characters of `text`.

    `language` is a code of the catalogue, `diagnostics` are its rules' findings in the sentence, `protected` the spans
    that nobody may touch.
    """
    found = list(_proposed_by_rules(diagnostics))
    if len(span) <= LONGEST and text[span.start : span.start + 1] != "#":
        sentence = Sentence(text, span, protected)
        found += (_weighed(candidate) for candidate in _own(language, sentence))
    return _united(text, span, found)[:MOST]


def language_question(language: str, text: str, span: Span, diagnostics: Sequence[Diagnostic]) -> Question | None:
    """The question about the sentence at `span` of `text`: which of the rules' suggestions hold, and is a word doubled
    or a space wrong. None when nothing could stand there instead.
    """
    found = inside(diagnostics, span)
    made = language_candidates(language, text, span, found, protected_spans(text))
    candidates = [candidate for candidate in made if candidate.kind in NEUTRAL or BY_RULES[0] in candidate.sources]
    return plan(text, span, candidates, found) if candidates else None


def protected_spans(text: str) -> list[Span]:
    """Everything that is not prose, and quotations."""
    return prose.merged([*prose.skipped(text), *prose.quoted(text)])


def _own(language: str, sentence: Sentence) -> Iterator[Candidate]:
    yield from _confused(sentence, CONFUSIONS.get(language, {}))
    yield from _endings(sentence, ENDINGS.get(language, {}))
    yield from _doubled(sentence, MAY_DOUBLE.get(language, frozenset()))
    yield from _capitals(sentence, every_word=language == "de")
    yield from _hyphens(sentence, NEEDS_HYPHEN.get(language, frozenset()))
    yield from _commas(sentence)
    yield from _spaces(sentence, language in SPACE_BEFORE_MARKS)


def _weighed(candidate: Candidate) -> Candidate:
    return candidate if candidate.kind in NEUTRAL else replace(candidate, cost=COST)


def _proposed_by_rules(diagnostics: Iterable[Diagnostic]) -> Iterator[Candidate]:
    for diagnostic in diagnostics:
        kind = CandidateKind.SPELLING if diagnostic.category is Category.SPELLING else CandidateKind.RULE
        for number, replacement in enumerate(diagnostic.replacements[:_RULE_CHOICES]):
            sources = BY_RULES if number == 0 else BY_RULES[:1]
            edit = TextEdit(diagnostic.span, replacement)
            yield Candidate(edit, kind, sources, message=diagnostic.message, rule=diagnostic.rule)


def _confused(sentence: Sentence, table: Mapping[str, tuple[str, ...]]) -> Iterator[Candidate]:
    """One word or two neighbours for what is confused with them."""
    words = sentence.words
    for index, word in enumerate(words):
        if word.free:
            yield from _exchanged(word.span, word, table.get(word.low, ()))
        if word.free and index + 1 < len(words) and words[index + 1].free and sentence.may_insert(index + 1):
            pair = f"{word.low} {words[index + 1].low}"
            yield from _exchanged(Span(word.start, words[index + 1].end), word, table.get(pair, ()))


def _exchanged(span: Span, first: Word, others: Iterable[str]) -> Iterator[Candidate]:
    for other in others:
        yield _own_candidate(span, like(first.text, other), CandidateKind.CONFUSED)


def _endings(sentence: Sentence, table: Mapping[str, tuple[str, ...]]) -> Iterator[Candidate]:
    """Other endings of words in small letters, the longest ending that the table knows."""
    for word in sentence.words:
        if not word.free or word.text != word.low:
            continue
        for length in (3, 2, 1):
            stem, ending = word.low[:-length], word.low[-length:]
            if ending in table and len(stem) >= _SHORTEST_STEM:
                for other in table[ending]:
                    yield _own_candidate(word.span, stem + other, CandidateKind.AGREEMENT)
                break


def _doubled(sentence: Sentence, allowed: frozenset[str]) -> Iterator[Candidate]:
    for index in range(1, len(sentence.words)):
        left, right = sentence.words[index - 1], sentence.words[index]
        if left.low == right.low and left.low not in allowed and left.free and sentence.may_insert(index):
            yield _own_candidate(Span(left.end, right.end), "", CandidateKind.DOUBLED)


def _capitals(sentence: Sentence, every_word: bool) -> Iterator[Candidate]:
    """A capital for the first word; in German every word may be a noun, or none."""
    for index, word in enumerate(sentence.words):
        first = index == 0 and word.start == sentence.span.start
        if not word.free or (not first and not every_word) or (first and word.text[0].isupper()):
            continue
        if len(word.text) > 2 or first:
            yield _own_candidate(Span(word.start, word.start + 1), word.text[0].swapcase(), CandidateKind.CAPITAL)


def _hyphens(sentence: Sentence, joined: frozenset[str]) -> Iterator[Candidate]:
    for index in range(1, len(sentence.words)):
        left, right = sentence.words[index - 1], sentence.words[index]
        if right.low in joined and right.free and sentence.may_insert(index):
            yield _own_candidate(Span(left.end, right.start), "-", CandidateKind.HYPHEN)


def _commas(sentence: Sentence) -> Iterator[Candidate]:
    for index in range(1, len(sentence.words)):
        end = sentence.words[index - 1].end
        if sentence.may_insert(index):
            yield _own_candidate(Span(end, end), ",", CandidateKind.COMMA_MISSING)
        elif sentence.gap(index) == ", " and sentence.openings[index]:
            yield _own_candidate(Span(end, end + 1), "", CandidateKind.COMMA_NEEDLESS)


def _spaces(sentence: Sentence, before_marks: bool) -> Iterator[Candidate]:
    """Two spaces for one, none before a comma or a full stop, one after a comma."""
    marks = ",." if before_marks else ",.;:!?"
    patterns = (
        (r"(?<=\S)[ ]{2,}(?=\S)", " "),
        (rf"(?<=\w)[ ]+(?=[{marks}](?:\s|$))", ""),
        (r"(?<=[^\W\d_]{2}[,;])(?=[^\W\d_])", " "),
    )
    for pattern, instead in patterns:
        for match in re.compile(pattern).finditer(sentence.text, sentence.span.start, sentence.span.end):
            span = Span(match.start(), match.end())
            if not prose.meets(span, sentence.protected):
                yield _own_candidate(span, instead, CandidateKind.SPACING)


def _own_candidate(span: Span, replacement: str, kind: CandidateKind) -> Candidate:
    return Candidate(TextEdit(span, replacement), kind, ("own",))


def _united(text: str, span: Span, found: Iterable[Candidate]) -> list[Candidate]:
    """Each edit once, with all its sources and a rule's message; none that changes nothing or leaves `span`."""
    by_edit: dict[TextEdit, Candidate] = {}
    for candidate in found:
        edit = candidate.edit
        if edit.span.of(text) == edit.replacement or not (span.start <= edit.span.start and edit.span.end <= span.end):
            continue
        known = by_edit.get(edit)
        if known:
            sources = tuple(dict.fromkeys((*known.sources, *candidate.sources)))
            by_edit[edit] = replace(known, sources=sources, cost=min(known.cost, candidate.cost))
        else:
            by_edit[edit] = candidate
    return list(by_edit.values())
