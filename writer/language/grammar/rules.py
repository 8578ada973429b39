"""The instant layer: Harper's rules, with its remarks on style off and its known false friends dropped."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

import harper

from writer.language.grammar import prose, wording
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.dialects import CURES, is_clear, is_dialect_pair
from writer.language.grammar.examination import Examination
from writer.language.grammar.frequencies import Frequencies
from writer.language.grammar.rule_confidence import (
    KNOWN_SLIP,
    OTHER_DIALECT,
    UNCLEAR_DIALECT,
    rule_confidence,
    spelling_confidence,
)
from writer.language.grammar.words import CAPITALISED, NEVER_OFFERED
from writer.text.sentences import sentences
from writer.text.span import Span

DIALECTS: Final = {
    "american": harper.Dialect.AMERICAN,
    "british": harper.Dialect.BRITISH,
    "canadian": harper.Dialect.CANADIAN,
    "australian": harper.Dialect.AUSTRALIAN,
    "indian": harper.Dialect.INDIAN,
}

PIECE_LIMIT: Final = 20_000
"""Characters handed to Harper at once. Its time grows faster than the length: one sentence of 100,000
characters takes 1.8 s, of 20,000 a tenth of a second."""

LINE_LIMIT: Final = 200_000
"""Characters. A longer line is not checked at all: it is machine-made, and cutting it would keep a core busy
for many seconds."""

_KINDS: Final = {
    "Spelling": Category.SPELLING,
    "Typo": Category.SPELLING,
    "Capitalization": Category.SPELLING,
    "BoundaryError": Category.SPELLING,
    "Eggcorn": Category.SPELLING,
    "Malapropism": Category.SPELLING,
    "Punctuation": Category.PUNCTUATION,
    "Readability": Category.STYLE,
    "Enhancement": Category.STYLE,
    "Style": Category.STYLE,
    "Formatting": Category.STYLE,
    "Redundancy": Category.STYLE,
    "Regionalism": Category.STYLE,
}
"""Harper's kinds; all others are grammar."""

_STYLE_RULES: Final = {
    "AvoidCurses", "BoringWords", "CompoundNouns", "DiscourseMarkers", "DisjointPrefixes", "InvestIn", "MoreAdjective",
    "MultipleSequentialPronouns", "NoOxfordComma", "OrthographicConsistency", "RoadMap", "SpelledNumbers",
    "SubjunctiveWasToWere", "UseTitleCase",
}  # fmt: skip
"""Rules of other kinds that in truth remark on style, or that flagged sound native prose when measured."""

_UNSURE_RULES: Final = {
    "AWhile", "ArriveTo", "DidPast", "GoogleNames", "HowTo", "LaughOfAt", "MissingTo", "NotTo",
    "PhrasalVerbAsCompoundNoun", "PossessiveYour", "PronounKnew", "TheHowWhy", "YourPredicateAdjective",
}  # fmt: skip
"""Rules that were wrong more often than right on sound native prose; what they look for is a candidate of our
own that the judge decides."""

_SPACE_RULES: Final = frozenset({"Spaces"})
"""Formatting rules that mend real slips: two spaces between words."""

_FALSE_FRIENDS: Final = {
    "nowdays": ("nowadays",),
    "nowaday": ("nowadays",),
    "alot": ("a lot",),
    "aswell": ("as well",),
    "eachother": ("each other",),
    "infact": ("in fact",),
    "incase": ("in case",),
    "everytime": ("every time",),
    "atleast": ("at least",),
    "etc": ("etc.",),
    **{
        word.replace("'", "").lower(): (word,)
        for word in (
            "don't", "doesn't", "didn't", "won't", "isn't", "aren't", "wasn't", "weren't", "haven't", "hasn't",
            "hadn't", "couldn't", "wouldn't", "shouldn't", "mustn't", "needn't", "mightn't", "ain't", "I'm", "I've",
            "you're", "you've", "you'd", "you'll", "he's", "she's", "we've", "they're", "they've", "they'd", "they'll",
            "that's", "there's", "here's", "who's", "o'clock", "y'all",
        )
    },
}  # fmt: skip
"""Words for which Harper's own first suggestion is wrong or missing ("nowdays" -> "now days", "dont" -> "dent")."""
_GOOD_ANYWHERE: Final = {
    "afterwards", "backwards", "forwards", "towards", "upwards", "downwards", "spoilt", "learnt", "burnt", "dreamt",
    "leapt", "spelt", "smelt", "spilt", "whisky", "whilst", "amongst", "amidst", "whiskies", "café", "cafés",
    "cliché", "clichés", "naïve", "façade", "résumé", "résumés", "fiancé", "fiancée", "entrée", "entrées", "décor",
    "élite", "rôle", "soirée", "déjà", "protégé", "exposé", "purée", "crêpe", "crème", "doppelgänger", "über",
}  # fmt: skip
"""Words Harper lacks, or takes for another dialect's, that nobody wants underlined in any."""
_PAST_TENSE: Final = frozenset(("smelt", "spelt", "dwelt", "knelt", "spilt", "spoilt", "slept", "learnt", "burnt"))
"""Forms that Harper's agreement rules take for the present tense."""

_FOREIGN_SHARE: Final = 0.4
_FOREIGN_WORDS: Final = 3
"""A sentence with at least this many unknown words, and this share of them, is taken for another language."""


class RuleChecker:
    """Owns one Harper linter (about half a second to make, 50 MB); use it from one thread.

    `dialect` is one of `DIALECTS`, `words` are the writer's own and never misspelt.
    """

    def __init__(self, dialect: str = "american", style: bool = False, words: Collection[str] = ()) -> None:
        self._linter = harper.Linter(DIALECTS[dialect])
        self._dialect = dialect
        self._style = style
        self._frequencies = Frequencies()
        self._words = frozenset(word.casefold() for word in words)
        if words:
            self._linter.import_words(sorted(words))

    def check(self, text: str) -> list[Diagnostic]:
        """The diagnostics of `text` in order; spans count its characters and never overlap."""
        return list(self.examine(text).diagnostics)

    def examine(self, text: str) -> Examination:
        """`check`, and what was left out."""
        unchecked = tuple(_overlong_lines(text))
        blocks = prose.merged([*prose.blocks(text), *unchecked])
        skipped = prose.skipped(text)
        plain = prose.blanked(text, blocks) if blocks else text
        found: list[Diagnostic] = []
        for piece in _pieces(plain):
            found += self._piece(piece.of(plain), piece.start)
        kept = [diagnostic for diagnostic in found if not prose.meets(diagnostic.span, skipped)]
        shown = _without_foreign_sentences(text, _without_names(text, _apart(kept)))
        return Examination(tuple(self._weighed(text, shown)), unchecked)

    def _piece(self, text: str, start: int) -> Iterator[Diagnostic]:
        if not text.strip():
            return
        by_rule = self._linter.organized_lints(text, language="markdown", dedup=False)
        for rule, lints in by_rule.items():
            for lint in lints if rule not in _UNSURE_RULES else ():
                category = _category(rule, lint.lint_kind)
                if category is Category.STYLE and not self._style:
                    continue
                diagnostic = _diagnostic(text, start, rule, lint, category)
                if diagnostic and not self._is_own_word(lint.problem_text):
                    yield diagnostic

    def _weighed(self, text: str, found: list[Diagnostic]) -> Iterator[Diagnostic]:
        """`found` with confidences, and the suggestions for misspelt words likeliest first."""
        words = Counter(_stem(diagnostic.span.of(text)) for diagnostic in found if diagnostic.rule == "SpellCheck")
        other_dialect = OTHER_DIALECT if is_clear(self._dialect, text) else UNCLEAR_DIALECT
        for diagnostic in found:
            word = diagnostic.span.of(text)
            if diagnostic.rule != "SpellCheck":
                confidence = rule_confidence(diagnostic.rule, diagnostic.category)
                yield replace(diagnostic, confidence=confidence)
            elif word.casefold() in CURES:
                yield replace(diagnostic, confidence=other_dialect)
            elif word.casefold() in _FALSE_FRIENDS:
                yield replace(diagnostic, confidence=KNOWN_SLIP if word.casefold() != "etc" else 0.5)
            else:
                ranked = sorted(diagnostic.replacements, key=lambda other: self._unlikelihood(word, other))
                recurs = words[_stem(word)] > 1
                confidence = spelling_confidence(word, tuple(ranked), recurs, self._frequencies)
                if confidence == OTHER_DIALECT:
                    confidence = other_dialect
                yield replace(diagnostic, replacements=tuple(ranked), confidence=confidence)

    def _unlikelihood(self, word: str, other: str) -> float:
        return (
            0.0 if is_dialect_pair(word.lower(), other.lower()) else 100 + self._frequencies.unlikelihood(word, other)
        )

    def _is_own_word(self, word: str) -> bool:
        return word.casefold() in self._words or _stem(word) in self._words


def _category(rule: str, kind: str) -> Category:
    if rule in _STYLE_RULES:
        return Category.STYLE
    if rule in _SPACE_RULES:
        return Category.PUNCTUATION
    return _KINDS.get(kind, Category.GRAMMAR)


def _diagnostic(text: str, start: int, rule: str, lint: harper.Lint, category: Category) -> Diagnostic | None:
    """Harper's lint as a diagnostic; None for what would only disturb."""
    word = lint.problem_text
    span = Span(lint.span.start, lint.span.end)
    if not span or _is_disturbing(text, span, rule, lint):
        return None
    cured = _cured(word.casefold())
    replacements = cured or tuple(dict.fromkeys(_replacements(word, lint)))
    if rule == "SpellCheck":
        replacements = tuple(_like(word, replacement) for replacement in replacements)
    replacements = tuple(text for text in replacements if text != word and text.lower() not in NEVER_OFFERED)
    message = _sentence(lint.message)
    if rule == "SpellCheck":
        message = wording.UNKNOWN_WORD.format(word=word)
    elif cured:
        message = wording.MEANT.format(word=cured[0])
    return Diagnostic(span.shifted(start), message, category, replacements, Source.HARPER, rule)


def _cured(word: str) -> tuple[str, ...]:
    """What a word is known to stand for, whatever Harper suggests; nothing for most."""
    return _FALSE_FRIENDS.get(word) or ((CURES[word],) if word in CURES else ())


def _is_disturbing(text: str, span: Span, rule: str, lint: harper.Lint) -> bool:
    """Initials, acronyms, single letters and sentence capitals after an abbreviation are no mistakes."""
    word = lint.problem_text
    if rule == "SpellCheck":
        if len(word) < 2 or word.isupper() or not any(map(str.isalpha, word)) or word.casefold() in _GOOD_ANYWHERE:
            return True
        return bool(re.search(r"[a-z][A-Z]", word)) or _is_name(text, span, lint)
    if rule == "AnA":
        return not lint.suggestions or (word.casefold() == "an" and text[span.end :].lstrip()[:1] in ("h", "H"))
    if rule.endswith("VerbAgreement"):
        return word.casefold() in _PAST_TENSE or not lint.suggestions
    if rule == "NominalWants":
        return bool(
            re.search(r"\b(?:my|your|his|her|its|our|their|s)\s$", text[max(0, span.start - 7) : span.start], re.I)
        )
    if rule == "Spaces":
        return span.end == len(text) or text[span.end] == "\n" or span.start == 0 or text[span.start - 1] == "\n"
    if rule == "SentenceCapitalization":
        return bool(
            re.search(r"\b\w{1,3}\.\s*$|…\s*$|\.\.\s*$|[!?][”\"’')]?\s*$", text[max(0, span.start - 12) : span.start])
        )
    return not lint.suggestions


def _is_name(text: str, span: Span, lint: harper.Lint) -> bool:
    """Whether an unknown word with a capital inside a sentence, or before another capital, is a name and not the
    misspelling of a known one."""
    before = text[max(0, span.start - 3) : span.start]
    if not lint.problem_text[0].isupper():
        return False
    if not re.search(r"[\w,;’']\s$", before) and not re.match(r"[ ][A-Z][a-z]", text[span.end : span.end + 3]):
        return False
    return not any(suggestion.replacement_text.lower() in CAPITALISED for suggestion in lint.suggestions)


def _without_names(text: str, found: list[Diagnostic]) -> list[Diagnostic]:
    """`found` without the unknown words at the beginning of a sentence that bear a capital elsewhere too."""
    if len(text) > LINE_LIMIT:
        return found
    names: dict[str, bool] = {}

    def is_name(diagnostic: Diagnostic) -> bool:
        word = diagnostic.span.of(text)
        if diagnostic.rule != "SpellCheck" or not word[0].isupper():
            return False
        stem = word.removesuffix("'s").removesuffix("’s")
        if stem not in names:
            names[stem] = bool(re.search(rf"[\w,;’']\s{re.escape(stem)}\b", text))
        return names[stem]

    return [diagnostic for diagnostic in found if not is_name(diagnostic)]


def _stem(word: str) -> str:
    return word.casefold().removesuffix("'s").removesuffix("’s")


def _replacements(word: str, lint: harper.Lint) -> Iterator[str]:
    for suggestion in lint.suggestions:
        match suggestion.kind:
            case harper.SuggestionKind.REPLACE:
                yield suggestion.replacement_text
            case harper.SuggestionKind.REMOVE:
                yield ""
            case harper.SuggestionKind.INSERT_AFTER:
                yield word + suggestion.replacement_text


def _like(word: str, replacement: str) -> str:
    """`replacement` with a capital where `word` has one."""
    return replacement[:1].upper() + replacement[1:] if word[:1].isupper() else replacement


def _sentence(message: str) -> str:
    """The first sentence of Harper's Markdown as plain text."""
    plain = re.sub(r"`([^`]*)`", r"“\1”", re.sub(r"\*+", "", message))
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", " ".join(plain.split()))
    first = re.split(r"(?<=[.?!])\s+(?=[A-Z“])", plain, maxsplit=1)[0].rstrip("!").strip()
    first = first[:1].upper() + first[1:]
    return first if first.endswith((".", "?")) else first + "."


def _apart(found: list[Diagnostic]) -> list[Diagnostic]:
    """In order, without overlaps: the longer of two wins, as it knows more of the context."""
    kept: list[Diagnostic] = []
    for diagnostic in sorted(found, key=lambda d: (d.span.start, -len(d.span), d.rule != "SpellCheck")):
        if not kept or diagnostic.span.start >= kept[-1].span.end:
            kept.append(diagnostic)
    return kept


def _without_foreign_sentences(text: str, found: list[Diagnostic]) -> list[Diagnostic]:
    """`found` without the sentences that are mostly unknown words: another language, or names."""
    unknown = [diagnostic for diagnostic in found if diagnostic.rule == "SpellCheck"]
    if len(unknown) < _FOREIGN_WORDS or len(text) > LINE_LIMIT:
        return found
    all_sentences = sentences(text)
    starts = Counter(_sentence_index(all_sentences, diagnostic.span.start) for diagnostic in unknown)
    foreign: set[int] = set()
    for index, count in starts.items():
        words = len(re.findall(r"\w+", all_sentences[index].of(text)))
        if count >= max(_FOREIGN_WORDS, _FOREIGN_SHARE * words):
            foreign.add(index)
    if not foreign:
        return found
    return [diagnostic for diagnostic in found if _sentence_index(all_sentences, diagnostic.span.start) not in foreign]


def _sentence_index(all_sentences: list[Span], position: int) -> int:
    return max(0, bisect_right(all_sentences, position, key=lambda span: span.start) - 1)


def _overlong_lines(text: str) -> Iterator[Span]:
    position = 0
    for line in text.split("\n"):
        if len(line) > LINE_LIMIT:
            yield Span(position, position + len(line))
        position += len(line) + 1


def _pieces(text: str) -> Iterator[Span]:
    """`text` in pieces of at most PIECE_LIMIT characters, cut between lines, else sentences, else anywhere."""
    start = 0
    for part in _parts(text):
        if part.end - start > PIECE_LIMIT:
            yield Span(start, part.start)
            start = part.start
    yield Span(start, len(text))


def _parts(text: str) -> Iterator[Span]:
    """Lines with their newlines; those longer than PIECE_LIMIT in sentences; those in slices."""
    position = 0
    for line in text.splitlines(keepends=True):
        if len(line) <= PIECE_LIMIT:
            yield Span(position, position + len(line))
        else:
            yield from _slices(line, position)
        position += len(line)


def _slices(line: str, position: int) -> Iterator[Span]:
    cuts = [0, *(span.start for span in sentences(line) if span.start), len(line)] if line.strip() else [0, len(line)]
    for start, end in pairwise(cuts):
        for cut in range(start, end, PIECE_LIMIT):
            yield Span(position + cut, position + min(end, cut + PIECE_LIMIT))
