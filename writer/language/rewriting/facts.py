"""What a rewrite may not change by accident: numbers, dates, names, negation, quotations, links, headings.

A fact that only moved is no loss: what one hunk takes away counts as lost when the whole new text has fewer of
it. The check is about words, not meaning; it flags a hunk for the writer's eyes and never repairs.
"""

from __future__ import annotations

import enum
import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from writer.text.edits import TextEdit, apply_edits
from writer.text.sentences import sentences
from writer.text.span import Span


class Fact(enum.Enum):
    """A kind of fact, by the words for it: when it is lost, and when it is new."""

    LINK = ("The link {} is no longer there.", "The link {} is new.")
    NUMBER = ("The number {} is no longer there.", "The number {} is new.")
    DATE = ("The date word {} is no longer there.", "The date word {} is new.")
    NAME = ("The name {} is no longer there.", "The name {} is new.")
    NEGATION = (
        "A negation is no longer there; the meaning may have turned around.",
        "A negation is new; the meaning may have turned around.",
    )
    HEADING = ("A heading is no longer there.", "A heading is new.")


_Facts = Counter[tuple[Fact, str]]

_QUOTED: Final = "The wording of a quotation is different."
_LINK: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>()\[\]\"”]*[^\s<>()\[\]\"”.,;:!?]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
)
_NUMBER: Final = re.compile(r"(?<![\w.])\d+(?:[.,:/-]\d+)*")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_QUOTATION: Final = re.compile(r"“[^”\n]{3,999}”|\"[^\"\n]{3,999}\"|«[^»\n]{3,999}»|„[^“\n]{3,999}“")
_HEADING: Final = re.compile(r"^#{1,6}[^\S\n]+\S", re.MULTILINE)
_LONGEST_LINK: Final = 200
_GLUED_LEFT: Final = re.compile(r"\S*\Z")
_GLUED_RIGHT: Final = re.compile(r"\S*")
_DATES: Final = frozenset(
    (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday"),
        *("tomorrow", "january", "february", "april", "june", "july", "august", "september", "october"),
        *("november", "december", "noon", "midnight"),
    )
)
_UNITS: Final = (
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_TENS: Final = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBER_WORDS: Final = {
    **{word: str(value) for value, word in enumerate(_UNITS, 2)},
    **{word: str(10 * value) for value, word in enumerate(_TENS, 3)},
    **{"hundred": "100", "thousand": "1000", "million": "1000000", "dozen": "12"},
}
_NEGATIONS: Final = frozenset(
    ("not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot")
)
_NO_NAMES: Final = frozenset(("I", "I'm", "I've", "I'd", "I'll", "I’m", "I’ve", "I’d", "I’ll", "OK", "A"))


IN_ANY_LANGUAGE: Final = frozenset({Fact.LINK, Fact.NUMBER})
"""Facts that a translation keeps as they are written; number words and names it may not."""


def warnings(original: str, edits: Sequence[TextEdit], translated: bool = False) -> list[str]:
    """For each of `edits`, a sentence about the fact it changes, or "". The edits are apart and in order.

    With `translated` only facts count that are written alike in every language.
    """
    if not edits:
        return []
    changed = _minus(facts(apply_edits(original, edits)), facts(original))
    if translated:
        changed = Counter({fact: n for fact, n in changed.items() if fact[0] in IN_ANY_LANGUAGE})
    quotations = [] if translated else [match.span() for match in _QUOTATION.finditer(original)]
    return [_warning(original, edit, changed, quotations) for edit in edits]


def deviations(original: str, answer: str) -> list[str]:
    """Sentences about all facts that are lost or new in `answer`, in no case twice the same."""
    changed = _minus(facts(answer), facts(original))
    found = [_sentence(fact, count) for fact, count in changed.items() if count]
    wording = Counter(_QUOTATION.findall(original)) - Counter(_QUOTATION.findall(answer))
    return list(dict.fromkeys([*found, *([_QUOTED] if wording else [])]))


def facts(text: str) -> _Facts:
    """The facts of `text` in a form that does not depend on how they are written ("two" is 2, "don't" is not)."""
    found: _Facts = Counter((Fact.LINK, link) for link in _LINK.findall(text))
    plain = _LINK.sub(lambda match: " " * len(match[0]), text)
    found.update((Fact.NUMBER, _number(number)) for number in _NUMBER.findall(plain))
    if headings := len(_HEADING.findall(text)):
        found[Fact.HEADING, ""] = headings
    beginnings = {_first_letter(plain, span.start) for span in sentences(plain)}
    for match in _WORD.finditer(plain):
        fact = _word_fact(match[0], begins=match.start() in beginnings)
        if fact is not None:
            found[fact] += 1
    return found


def _word_fact(word: str, begins: bool) -> tuple[Fact, str] | None:
    """What kind of fact a single word is; a capital letter says nothing where a sentence begins."""
    lower = word.casefold().replace("’", "'")
    if lower in _NEGATIONS or lower.endswith("n't"):
        return Fact.NEGATION, ""
    if lower in _NUMBER_WORDS:
        return Fact.NUMBER, _NUMBER_WORDS[lower]
    if lower in _DATES:
        return Fact.DATE, lower.capitalize()
    name = word.removesuffix("'s").removesuffix("’s")
    shouted = len(name) > 1 and name.isupper()
    if name in _NO_NAMES or not name[:1].isupper() or (begins and not shouted):
        return None
    return Fact.NAME, name


def _warning(original: str, edit: TextEdit, changed: _Facts, quotations: Sequence[tuple[int, int]]) -> str:
    """The most telling change of one edit: what its own words lose or add, as far as the whole text does too."""
    if any(edit.span.start < end - 1 and start + 1 < edit.span.end for start, end in quotations):
        return _QUOTED
    left, right = _glued(original, edit.span)
    own = _minus(_loose_facts(left + edit.replacement + right), _loose_facts(left + edit.span.of(original) + right))
    order = list(Fact)
    telling = [(order.index(fact[0]), count < 0, fact) for fact, count in own.items() if count * changed[fact] > 0]
    if not telling:
        return ""
    _, lost, fact = min(telling, key=lambda item: (item[0], not item[1]))
    return _sentence(fact, -1 if lost else 1)


def _glued(original: str, span: Span) -> tuple[str, str]:
    """What stands before and behind `span` without white space between: the rest of a link or a number."""
    before, behind = original[max(0, span.start - _LONGEST_LINK) : span.start], original[span.end :][:_LONGEST_LINK]
    left, right = _GLUED_LEFT.search(before), _GLUED_RIGHT.match(behind)
    return left[0] if left else "", right[0] if right else ""


def _loose_facts(text: str) -> _Facts:
    """The facts of a fragment: whether it begins a sentence is not known, so every capital may be a name."""
    found = facts(text)
    for match in _WORD.finditer(text):
        fact = _word_fact(match[0], begins=False)
        if fact is not None:
            found.setdefault(fact, 1)
    return found


def _minus(after: _Facts, before: _Facts) -> _Facts:
    """Counts gained (positive) and lost (negative)."""
    difference = Counter(after)
    difference.subtract(before)
    return difference


def _sentence(fact: tuple[Fact, str], count: int) -> str:
    lost, new = fact[0].value
    return (lost if count < 0 else new).format(fact[1])


def _number(written: str) -> str:
    """A number without thousands separators."""
    return re.sub(r",(?=\d{3}(?!\d))", "", written)


def _first_letter(text: str, start: int) -> int:
    """Where the first word at or after `start` begins."""
    match = _WORD.search(text, start)
    return match.start() if match else start
