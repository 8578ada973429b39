"""The rules of one language: lingotweaker's matches as diagnostics.

The library (LGPL 2.1 or later) is optional and imported here only, when an engine is made. Making one holds the
interpreter's lock for up to ten seconds and takes up to 600 MB (German), which is why `engine_process` keeps it away
from the checker.
"""

from __future__ import annotations

import importlib
import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, Final, Protocol

from writer.language.grammar import prose, wording
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.examination import Examination
from writer.language.grammar.languages.catalogue import ENGINE_MODULE, code_of
from writer.text.sentences import sentences
from writer.text.span import Span
from writer.tongue import marked

PIECE_LIMIT: Final = 2_000
"""Characters given to the library at once: 24 ms a German sentence, so that a newer request need not wait long."""
MOST_REPLACEMENTS: Final = 5

Match = Mapping[str, Any]
"""One match as the library gives it."""


class EngineMissingError(Exception):
    """The rules cannot be had: the library or its data is not there. `str()` is a sentence for the writer."""


class Library(Protocol):
    """What is used of `lt_py.Engine`."""

    def check(self, text: str) -> Sequence[Match]: ...


_STYLE_ISSUES: Final = {"style", "locale-violation", "register", "locale-specific-content"}
_STYLE_CATEGORIES: Final = {
    "STYLE", "REDUNDANCY", "REDUNDANCIES", "COLLOQUIALISMS", "WORDINESS", "CLICHES", "PLAIN_ENGLISH",
    "CREATIVE_WRITING", "REPETITIONS_STYLE", "REPETITIONS", "TYPOGRAPHY", "CAT_TYPOGRAPHIE", "ARCHAISMS",
    "EMPFOHLENE_RECHTSCHREIBUNG",
    "CAT_REGIONALISMES", "CAT_REGLES_DE_BASE", "GENDER_NEUTRALITY", "REGIONALISMS", "FORMAL_SPEECH", "ACADEMIC_WRITING",
    "TEXT_ANALYSIS", "WIKIPEDIA", "MISC_STYLE",
}  # fmt: skip
_GRAMMAR_ALL_THE_SAME: Final = re.compile(r"^KOMP_WIE$|WORD_REPEAT_RULE$")
"""Filed under style there, taught as mistakes in school."""
_SPELLING_CATEGORIES: Final = {
    "TYPOS",
    "MISSPELLING",
    "DIACRITICS",
    "CASING",
    "COMPOUNDING",
    "HYPHENATION",
    "CAT_TIRETS",
}
_PUNCTUATION_CATEGORIES: Final = {"PUNCTUATION", "CAT_PONCTUATION", "CAT_PUNCTUATION"}

UNKNOWN_WORD: Final = "SpellCheck"
"""What a finding that a word is in no list is called in every language: the personal dictionary answers it."""
_SPELLERS: Final = re.compile(r"SPELLER_RULE|SPELLING_RULE|MORFOLOGIK_RULE|HUNSPELL")
"""Rules that mean: this word is in no list."""

_QUIET: Final = {
    "UNPAIRED_BRACKETS", "WHITESPACE_RULE", "FALSCHE_VERWENDUNG_DES_BINDESTRICHS", "TOO_LONG_SENTENCE",
    "UPPERCASE_SENTENCE_START", "COMMA_PARENTHESIS_WHITESPACE", "DOUBLE_PUNCTUATION", "SENTENCE_WHITESPACE",
    "WHITESPACE_PARAGRAPH", "WHITESPACE_PARAGRAPH_BEGIN", "EMPTY_LINE",
}  # fmt: skip
"""Rules about blank space and marks that misread Markdown, verse and lists; ours look after those."""

_KNOWN_CURES: Final = {"pò": ("po'",)}
"""Words for which the first suggestion there is wrong."""

CONFIDENCE: Final = {
    Category.SPELLING: 0.8,
    Category.GRAMMAR: 0.75,
    Category.PUNCTUATION: 0.7,
    Category.STYLE: 0.6,
}
"""How sure a finding is. Of 100 hand-made mistakes in the five languages 70 were found and 60 mended by the first
replacement, and none of 100 sound sentences was flagged; too few to count the categories apart, so all stay below."""
NO_FIX: Final = 0.55
"""The same for a finding without a replacement, or a word with a capital that may be a name."""


class RuleEngine:
    """Owns one library engine; use it from one thread. `words` are the writer's own and never misspelt."""

    def __init__(self, library: Library, variant: str, style: bool = False, words: Collection[str] = ()) -> None:
        self._library = library
        self._german = code_of(variant) == "de"
        self._style = style
        self._words = frozenset(word.casefold() for word in words)

    def examine(self, text: str) -> Examination:
        """What the rules say of `text`; spans count its characters, stand in order and never overlap."""
        blocks = prose.blocks(text)
        skipped = prose.skipped(text)
        plain = prose.blanked(text, prose.merged([*blocks, *_code(text, skipped)]))
        found: list[Diagnostic] = []
        for piece in pieces(plain):
            found += self._piece(piece.of(plain), piece.start)
        kept = [diagnostic for diagnostic in found if not prose.meets(diagnostic.span, skipped)]
        return Examination(tuple(apart(kept)), tuple(span for span in blocks if len(span) > prose.LINE_SCAN_LIMIT))

    def _piece(self, text: str, start: int) -> Iterator[Diagnostic]:
        if not text.strip():
            return
        starts = list(accumulate(map(_utf8_length, text), initial=0))
        for match in self._library.check(text):
            first = bisect_right(starts, match["offset"]) - 1
            last = bisect_right(starts, match["offset"] + match["length"] - 1)
            diagnostic = self._diagnostic(text, Span(first, max(last, first + 1)), match)
            if diagnostic:
                yield replace(diagnostic, span=diagnostic.span.shifted(start))

    def _diagnostic(self, text: str, span: Span, match: Match) -> Diagnostic | None:
        """`match` as a diagnostic; None for what would only disturb."""
        rule, category = str(match["rule_id"]), _category(match)
        word = span.of(text)
        if rule in _QUIET or not word.strip() or (category is Category.STYLE and not self._style):
            return None
        unknown = _SPELLERS.search(rule) is not None
        if unknown and (self._is_own(word) or _is_no_word(word) or self._is_name(text, span)):
            return None
        suggested: Sequence[Any] = _KNOWN_CURES.get(word.lower()) or match["suggestions"]
        replacements = tuple(dict.fromkeys(str(text) for text in suggested if text != word))
        confidence = CONFIDENCE[category]
        if not replacements or (unknown and word[:1].isupper()):
            confidence = min(confidence, NO_FIX)
        message = plain_message(match["message"])
        name = UNKNOWN_WORD if unknown else rule
        return Diagnostic(
            span, message, category, replacements[:MOST_REPLACEMENTS], Source.LINGO, name, confidence=confidence
        )

    def _is_own(self, word: str) -> bool:
        return word.casefold() in self._words

    def _is_name(self, text: str, span: Span) -> bool:
        """Whether an unknown word has a capital inside a sentence. German writes every noun so, and is spared this."""
        before = text[max(0, span.start - 2) : span.start]
        return not self._german and span.of(text)[0].isupper() and bool(re.search(r"[\w,;’']\s$", before))


def make_library(variant: str, data: Path) -> Library:
    """Load the rules of `variant` ("de-AT") with the word lists in `data`; seconds. Raises EngineMissingError."""
    try:
        module = importlib.import_module(ENGINE_MODULE)
    except ImportError as error:
        raise EngineMissingError(marked("The language package is not installed.")) from error
    try:
        engine: Library = module.Engine(code_of(variant), variant=variant, data_dir=str(data))
    except (RuntimeError, ValueError, OSError) as error:
        raise EngineMissingError(wording.BAD_LISTS.format(folder=data, reason=error)) from error
    return engine


def pieces(text: str) -> Iterator[Span]:
    """`text` in pieces of lines, longer lines in groups of sentences, of about PIECE_LIMIT characters at most."""
    start = 0
    for part in _parts(text):
        if part.end - start > PIECE_LIMIT and part.start > start:
            yield Span(start, part.start)
            start = part.start
    if start < len(text):
        yield Span(start, len(text))


def apart(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """In order, without overlaps: the surer of two wins, then the longer."""
    kept: list[Diagnostic] = []
    for diagnostic in sorted(found, key=lambda one: (-one.confidence, -len(one.span), one.span.start)):
        if not any(diagnostic.span.overlaps(other.span) for other in kept):
            kept.append(diagnostic)
    return sorted(kept, key=lambda one: one.span)


def plain_message(message: str) -> str:
    """The library's message, which is in the language of the text, without its marks and as one sentence or more."""
    plain = re.sub(r"</?suggestion>", "\x00", message)
    plain = re.sub(r"\x00([^\x00]*)\x00", r"“\1”", plain).replace("\x00", "")
    plain = " ".join(re.sub(r"<[^<>]{1,40}>", "", plain).split()).rstrip("!")
    return plain if plain.endswith((".", "?", "…")) else plain + "."


def _category(match: Match) -> Category:
    rule, category, issue = str(match["rule_id"]), str(match["category_id"]), str(match["issue_type"] or "").lower()
    if _GRAMMAR_ALL_THE_SAME.search(rule):
        return Category.GRAMMAR
    if category in _STYLE_CATEGORIES or issue in _STYLE_ISSUES:
        return Category.STYLE
    if category in _PUNCTUATION_CATEGORIES:
        return Category.PUNCTUATION
    if category in _SPELLING_CATEGORIES and (issue == "misspelling" or category != "TYPOS"):
        return Category.SPELLING
    return Category.GRAMMAR


def _code(text: str, skipped: Iterable[Span]) -> Iterator[Span]:
    """Of `skipped`, code and addresses inside a line, which must not be read as words."""
    return (span for span in skipped if span.of(text)[:1] in ("`", "<", "$"))


def _is_no_word(word: str) -> bool:
    return len(word) < 2 or word.isupper() or not any(map(str.isalpha, word))


def _utf8_length(character: str) -> int:
    code = ord(character)
    return 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4


def _parts(text: str) -> Iterator[Span]:
    """Lines with their newlines; those longer than PIECE_LIMIT in sentences, and those in slices."""
    position = 0
    for line in text.splitlines(keepends=True):
        if len(line) <= PIECE_LIMIT:
            yield Span(position, position + len(line))
        else:
            cuts = [0, *(span.start for span in sentences(line) if span.start), len(line)]
            for start, end in pairwise(cuts):
                for cut in range(start, end, PIECE_LIMIT):
                    yield Span(position + cut, position + min(end, cut + PIECE_LIMIT))
        position += len(line)
