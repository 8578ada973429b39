"""Candidates among the marks: commas in and out, sentence breaks, end marks, spaces around marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from writer.language.grammar import prose
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.tokens import Sentence
from writer.language.grammar.words import AUXILIARIES, QUESTION_WORDS, SUBJECTS
from writer.text.edits import TextEdit
from writer.text.span import Span

_SHORTEST: Final = 4
"""Words a line must have to be taken for a sentence that wants an end mark; shorter ones are headings."""

_STARTERS: Final = frozenset(SUBJECTS) | {
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
}
"""Words at which a run-on sentence often goes on as a new one."""

_SPACING: Final = (
    (re.compile(r"(?<=\w)[ ]+(?=[,.;:!?](?:\s|$))"), ""),
    (re.compile(r"(?<=[^\W\d_]{2}[,;!?])(?=[^\W\d_])"), " "),
    (re.compile(r"(?<=[^\W\d_]{3}\.)(?=[A-Z][a-z]*\b(?!\.))"), " "),
    (re.compile(r"(?<=\w)\.\.(?=\s|$)"), "."),
    (re.compile(r"(?<=\w),,(?=\s)"), ","),
    (re.compile(r"(?<=\S)[ ]{2,}(?=\S)"), " "),
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
                yield Candidate(TextEdit(span, text), CandidateKind.SPACING, ("own",))


def _between(sentence: Sentence, index: int) -> Iterator[Candidate]:
    left, right = sentence.words[index - 1], sentence.words[index]
    gap = sentence.gap(index)
    if sentence.may_insert(index):
        yield Candidate(TextEdit(Span(left.end, left.end), ","), CandidateKind.COMMA_MISSING, ("own",))
    if prose.meets(Span(left.end, right.start), sentence.protected):
        return
    if gap == ", ":
        yield Candidate(TextEdit(Span(left.end, left.end + 1), ""), CandidateKind.COMMA_NEEDLESS, ("own",))
    if (
        gap in (", ", " ")
        and (gap == ", " or sentence.low(index) in _STARTERS)
        and 2 <= index < len(sentence.words) - 1
    ):
        capital = right.text[0].upper() + right.text[1:]
        yield Candidate(TextEdit(Span(left.end, right.end), f". {capital}"), CandidateKind.SENTENCE_BREAK, ("own",))


def _end(sentence: Sentence) -> Iterator[Candidate]:
    words, text, end = sentence.words, sentence.text, sentence.span.end
    last_line = end == len(text) or text[end] == "\n"
    if len(words) < _SHORTEST or (not words[-1].free and words[-1].end != end):
        return
    if text[sentence.span.start] in "#|>*-=":
        return
    asks = words[0].low in QUESTION_WORDS or words[0].low in AUXILIARIES
    if words[-1].end == end and last_line and not prose.meets(words[-1].span, sentence.protected):
        yield Candidate(TextEdit(Span(end, end), "."), CandidateKind.END_MARK, ("own",))
        if asks:
            yield Candidate(TextEdit(Span(end, end), "?"), CandidateKind.END_MARK, ("own",))
    elif text[end - 1] in ".?" and words[-1].end == end - 1:
        other = "?" if text[end - 1] == "." else "."
        if asks or other == ".":
            yield Candidate(TextEdit(Span(end - 1, end), other), CandidateKind.END_MARK, ("own",))
