"""Candidates among the marks: commas in and out, sentence breaks, end marks, spaces around marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from writer.language.grammar import prose
from writer.language.grammar.building import OWN, TASTE
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.tokens import Sentence
from writer.language.grammar.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    FUNCTION_WORDS,
    NEGATED,
    QUESTION_WORDS,
    SUBJECTS,
)
from writer.text.edits import TextEdit
from writer.text.span import Span

_SHORTEST: Final = 4
"""Words a line must have to be taken for a sentence that wants an end mark; shorter ones are headings."""

_STARTERS: Final = frozenset(SUBJECTS) | frozenset(
    (
        "in",
        "the",
        "so",
        "but",
        "for",
        "however",
        "then",
        "also",
        "my",
        "if",
        "when",
        "thus",
        "therefore",
        "these",
        "our",
    )
)
"""Words at which a run-on sentence often goes on as a new one."""
_ASIDES: Final = frozenset(
    (
        "however",
        "therefore",
        "moreover",
        "furthermore",
        "nevertheless",
        "indeed",
        "consequently",
        "though",
        "unfortunately",
    )
)
"""Words that stand between two commas inside a sentence."""
_CONJUNCTIONS: Final = ("and", "but", "or", "so")
_WEAKER: Final = frozenset((": ", "; ", " - ", " – ", " -- ", "- ", " -", " : ", " ; "))
"""Marks for which a comma is often meant."""
_NEEDLESS: Final = frozenset((": ", "; ", " : ", " ; "))
"""Those of them that may be too much. A dash is not: where it is wrong another mark belongs, or a
hyphen; and where a comma would do as well it is a matter of taste."""

_SPACING: Final = (
    (re.compile(r"(?<=\w)[ ]+(?=[,.;:!?](?:\s|$))"), ""),
    (re.compile(r"(?<=[^\W\d_]{2}[,;!?])(?=[^\W\d_])"), " "),
    (re.compile(r"(?<=[^\W\d_]{3}\.)(?=[A-Z][a-z]*\b(?!\.))"), " "),
    (re.compile(r"(?<=[^\W\d_]{2})[ ]+([.,])(?=[^\W\d_]{2})"), r"\1 "),
    (re.compile(r"(?<=[^\W\d_]{2})(?=\([^\W\d_]{2})"), " "),
    (re.compile(r"(?<=\w)\.\.(?=\s|$)"), "."),
    (re.compile(r"(?<=\w)(?:\.{3,}|…)(?=\s|$)"), "."),
    (re.compile(r"(?<=\w)!{2,}(?=\s|$)"), "!"),
    (re.compile(r"(?<=\w)\?{2,}(?=\s|$)"), "?"),
    (re.compile(r"(?<=\w),,(?=\s)"), ","),
    (re.compile(r"(?<=\S)[ ]{2,}(?=\S)"), " "),
    (re.compile(r"(?<=\()[ ]+(?=\w)|(?<=\w)[ ]+(?=\))"), ""),
)


def punctuation(sentence: Sentence) -> Iterator[Candidate]:
    """All candidates of this module for `sentence`."""
    for index in range(1, len(sentence.words)):
        yield from _between(sentence, index)
    yield from _end(sentence)
    for pattern, text in _SPACING:
        for match in pattern.finditer(sentence.text, sentence.span.start, sentence.span.end):
            span = Span(match.start(), match.end())
            if not prose.meets(span, sentence.protected):
                yield Candidate(TextEdit(span, match.expand(text)), CandidateKind.SPACING, OWN)


def _between(sentence: Sentence, index: int) -> Iterator[Candidate]:
    if not sentence.openings[index]:
        return
    left, right = sentence.words[index - 1], sentence.words[index]
    seam = Span(left.end, right.start)
    match sentence.gap(index):
        case " ":
            yield Candidate(TextEdit(Span(left.end, left.end), ","), CandidateKind.COMMA_MISSING, OWN)
            if right.low in _STARTERS:
                yield Candidate(TextEdit(seam, "; "), CandidateKind.SEMICOLON, OWN)
            if right.low in _ASIDES and index + 1 < len(sentence.words) and sentence.may_insert(index + 1):
                edit = TextEdit(Span(left.end, right.end), f", {right.text},")
                yield Candidate(edit, CandidateKind.COMMA_MISSING, OWN)
        case ", ":
            yield Candidate(TextEdit(Span(left.end, left.end + 1), ""), CandidateKind.COMMA_NEEDLESS, OWN)
            for mark in ("; ", ": "):
                yield Candidate(TextEdit(seam, mark), CandidateKind.SEMICOLON, OWN)
            if right.low not in CONJUNCTIONS:
                for word in _CONJUNCTIONS:
                    yield Candidate(TextEdit(seam, f" {word} "), CandidateKind.CONJUNCTION, OWN)
        case gap if gap in _WEAKER:
            taste = 0.0 if gap in _NEEDLESS else TASTE
            yield Candidate(TextEdit(seam, ", "), CandidateKind.SEMICOLON, OWN, taste)
            if gap in _NEEDLESS:
                yield Candidate(TextEdit(seam, " "), CandidateKind.COMMA_NEEDLESS, OWN)
    yield from _break(sentence, index)


def _break(sentence: Sentence, index: int) -> Iterator[Candidate]:
    """A full stop between word `index` and the one before it."""
    left, right, gap = sentence.words[index - 1], sentence.words[index], sentence.gap(index)
    if not 2 <= index < len(sentence.words) - 1:
        return
    begins = gap == " " and (right.low in _STARTERS or (right.text.istitle() and right.low in FUNCTION_WORDS))
    if begins or gap in (", ", ": ", "; "):
        capital = right.text[0].upper() + right.text[1:]
        yield Candidate(TextEdit(Span(left.end, right.end), f". {capital}"), CandidateKind.SENTENCE_BREAK, OWN)


def _end(sentence: Sentence) -> Iterator[Candidate]:
    words, text, end = sentence.words, sentence.text, sentence.span.end
    last_line = end == len(text) or text[end] == "\n"
    if len(words) < _SHORTEST or text[sentence.span.start] in "#|>*-=":
        return
    closed = words[-1].end == end - 1 and text[end - 1] == ")"
    open_end = last_line and (closed or (words[-1].end == end and words[-1].free))
    if open_end and not prose.meets(words[-1].span, sentence.protected):
        yield Candidate(TextEdit(Span(end, end), "."), CandidateKind.END_MARK, OWN)
        if _asks(sentence):
            yield Candidate(TextEdit(Span(end, end), "?"), CandidateKind.END_MARK, OWN)
    elif text[end - 1] in ".?" and words[-1].end == end - 1:
        other = "?" if text[end - 1] == "." else "."
        if other == "." or _asks(sentence):
            yield Candidate(TextEdit(Span(end - 1, end), other), CandidateKind.END_MARK, OWN)


def _asks(sentence: Sentence) -> bool:
    """Whether the sentence begins like a question, or ends with one: “, isn't it”."""
    words = sentence.words
    opens = words[0].low in QUESTION_WORDS or words[0].low in AUXILIARIES or words[0].low in NEGATED
    return opens or (words[-2].low in NEGATED | AUXILIARIES and words[-1].low in SUBJECTS)
