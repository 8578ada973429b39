"""Quotation marks, apostrophes, dashes and dots as printed books have them, decided while they are typed.

Its own module because it knows nothing but the words before the caret and their language. Sources: the style guides of
the languages (Duden, Imprimerie nationale, RAE, Chicago); French spaces are no-break and narrow before ; ! ? and
inside « », a whole no-break space before a colon.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

TYPED: Final = "\"'-.;:!?"
"""Characters that may become others; any other only corrects an apostrophe before it."""
NARROW: Final = "\u202f"
NO_BREAK: Final = "\u00a0"


class Quotes(NamedTuple):
    """Opening and closing marks, outer and inner."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


class Change(NamedTuple):
    """The last `gone` characters (what was typed among them) become `text`."""

    gone: int
    text: str


_ENGLISH: Final = Quotes("“", "”", "‘", "’")
_QUOTES: Final = {
    "de": Quotes("„", "“", "‚", "‘"),
    "de-CH": Quotes("«", "»", "‹", "›"),
    "fr": Quotes("«" + NARROW, NARROW + "»", "“", "”"),
    "es": Quotes("«", "»", "“", "”"),
    "pt-PT": Quotes("«", "»", "“", "”"),
    "it": Quotes("«", "»", "“", "”"),
    "pl": Quotes("„", "”", "«", "»"),
    "sv": Quotes("”", "”", "’", "’"),
    "da": Quotes("»", "«", "›", "‹"),
    "no": Quotes("«", "»", "‘", "’"),
}
_OPENS_BEFORE: Final = "([{<—–-/„“«‚‘‹¿¡*_~" + NARROW
_ELIDED: Final = re.compile(
    r"(?:^|[\s(\[“—–])(‘)(?:tis|twas|twere|twill|em|til|till|cause|bout|round|n)$", re.IGNORECASE
)
_YEARS: Final = re.compile(r"(?:^|[\s(\[“—–])‘$")


def quotes_of(language: str) -> Quotes:
    """The marks of a language, by its code ("de", "de-CH"); English where it is not known."""
    return _QUOTES.get(language) or _QUOTES.get(language[:2], _ENGLISH)


def changed(before: str, typed: str, language: str) -> Change | None:
    """What becomes of the character `typed` behind `before`, the words of the paragraph; None: nothing."""
    match typed:
        case '"':
            return _double(before, quotes_of(language))
        case "'":
            return _single(before, quotes_of(language))
        case "-":
            return _dash(before)
        case ".":
            dots = before.endswith("..") and not before.endswith("...") and before.strip(".") != ""
            return Change(3, "…") if dots else None
        case ";" | ":" | "!" | "?" if language[:2] == "fr":
            return _french_space(before, typed)
        case _:
            return _apostrophe(before, typed, quotes_of(language))


def _double(before: str, marks: Quotes) -> Change:
    if marks.closing.startswith(NARROW) and before.endswith(" ") and _is_open(before, marks.opening, marks.closing):
        return Change(2, marks.closing)
    return Change(1, marks.opening if _opens(before, marks) else marks.closing)


def _single(before: str, marks: Quotes) -> Change:
    """A mark of quotation inside a quote, or an apostrophe."""
    if _opens(before, marks):
        return Change(1, marks.inner_opening if marks.inner_opening not in "“”«»" else "’")
    if before.endswith(("‘n", "‘N")) and _opens(before[:-2], marks):
        return Change(3, f"’{before[-1]}’")
    closes = marks.inner_closing in "‘›‹" and _is_open(before, marks.inner_opening, marks.inner_closing)
    return Change(1, marks.inner_closing if closes else "’")


def _apostrophe(before: str, typed: str, marks: Quotes) -> Change | None:
    """What was taken for a quotation mark shows to be an apostrophe: ’90s, ’tis, geht’s."""
    if typed.isdigit() and _YEARS.search(before):
        return Change(2, "’" + typed)
    if not typed.isalnum() and (elided := _ELIDED.search(before)) and marks is _ENGLISH:
        word = before[elided.end(1) :]
        return Change(len(word) + 2, f"’{word}{typed}")
    german = marks.inner_closing in "‘›" and marks.inner_closing != "’"
    if german and typed.isalpha() and len(before) > 1 and before[-1] == marks.inner_closing and before[-2].isalpha():
        return Change(2, "’" + typed)
    return None


def _dash(before: str) -> Change | None:
    """ "--" is the short one, a third hyphen makes it long; rules, tables and comments keep theirs."""
    if not before.strip(" \t>-–—|:") or before.endswith("<!-"):
        return None
    if before.endswith("–"):
        return Change(2, "—")
    return Change(2, "–") if before.endswith("-") and not before.endswith("--") else None


def _french_space(before: str, typed: str) -> Change | None:
    space = NO_BREAK if typed == ":" else NARROW
    stem = before.removesuffix(" ")
    if not stem or not (stem[-1].isalpha() or stem[-1] in "»”’)") or re.search(r"(?:^|\W)(?:https?|mailto)$", stem):
        return None
    return Change(1 + len(before) - len(stem), space + typed)


def _opens(before: str, marks: Quotes) -> bool:
    """Whether a mark of quotation behind `before` opens: at the beginning, after space, a dash, another that opens."""
    last = before[-1:]
    if not last or last in marks.opening + marks.inner_opening:
        return True
    return last not in marks.closing + marks.inner_closing and (last.isspace() or last in _OPENS_BEFORE)


def _is_open(before: str, opening: str, closing: str) -> bool:
    return before.count(opening.strip()) > before.count(closing.strip())


_OPEN_CODE: Final = re.compile(r"`+")
_OPEN_TARGET: Final = re.compile(r"\]\([^)\s]*$|<[A-Za-z/!][^<>]*$|(?:https?://|www\.)\S*$|^\[[^\]]+\]:\s*\S*$")


def is_literal(before: str) -> bool:
    """Whether what is typed behind `before` belongs to code, an address or a tag that is not finished yet."""
    return bool(_OPEN_TARGET.search(before)) or len(_OPEN_CODE.findall(before)) % 2 == 1
