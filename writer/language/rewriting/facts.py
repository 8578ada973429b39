"""What a rewrite may not change by accident: numbers, dates, names, negation, quotations, links, code, lists, language.

A fact that only moved is no loss: what one hunk takes away counts as lost when the whole new text has fewer of
it. The check is about words, not meaning; it flags a hunk for the writer's eyes and never repairs.
"""

from __future__ import annotations

import enum
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from operator import itemgetter
from typing import Final

from writer.language.completion.tongue import is_foreign, is_small, language_of
from writer.text.edits import TextEdit, apply_edits
from writer.text.sentences import sentences
from writer.text.span import Span
from writer.tongue import marked, said, tr


class Fact(enum.Enum):
    """A kind of fact, by the words for it: when it is lost, and when it is new."""

    LINK = (marked("The link {link} is no longer there."), marked("The link {link} is new."))
    NUMBER = (marked("The number {number} is no longer there."), marked("The number {number} is new."))
    DATE = (marked("The date word {word} is no longer there."), marked("The date word {word} is new."))
    NAME = (marked("The name {name} is no longer there."), marked("The name {name} is new."))
    NEGATION = (
        marked("A negation is no longer there; the meaning may have turned around."),
        marked("A negation is new; the meaning may have turned around."),
    )
    DEGREE = (marked("A word like “{word}” is no longer there."), marked("A word like “{word}” is new."))
    """How certain something is, how much or how far: "possible" is not "likely"."""
    CODE = (marked("The code {code} is no longer there."), marked("The code {code} is new."))
    EMPHASIS = (marked("An emphasis is no longer there."), marked("An emphasis is new."))
    HEADING = (marked("A heading is no longer there."), marked("A heading is new."))
    ITEM = (marked("A list item is no longer there."), marked("A list item is new."))


_Facts = Counter[tuple[Fact, str]]

_QUOTED: Final = tr("The wording of a quotation is different.")
_FOREIGN: Final = tr("The new words are in another language.")
_PLACE: Final = re.compile(r"\{\w+\}")
_LINK: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>()\[\]\"”]*[^\s<>()\[\]\"”.,;:!?]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
)
_NUMBER: Final = re.compile(r"(?<![\w.])\d+(?:[.,:/-]\d+)*")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_QUOTATION: Final = re.compile(r"“[^”\n]{3,999}”|\"[^\"\n]{3,999}\"|«[^»\n]{3,999}»|„[^“\n]{3,999}“")
_HEADING: Final = re.compile(r"^#{1,6}[^\S\n]+\S", re.MULTILINE)
_ITEM: Final = re.compile(r"^[^\S\n]*(?:[-*+•]|\d{1,3}[.)])[^\S\n]+\S", re.MULTILINE)
_ITEM_NUMBER: Final = re.compile(r"^[^\S\n]*\d{1,3}(?=[.)][^\S\n]+\S)", re.MULTILINE)
_CODE: Final = re.compile(r"(?<!`)(`+)(?!`)([^\n]{1,200}?)(?<!`)\1(?!`)")
_EMPHASIS: Final = re.compile(r"(?<![\w*_~])(\*{1,3}|_{1,3}|~~)(?=\S)[^*_~\n]{1,200}?(?<=\S)\1(?![\w*_~])")
_APPOSED: Final = re.compile(r", (?:the|an?|who|whose|which|his|her|its)\b")
"""Behind the first word of a sentence it shows that this is a name ("Romulus, the first moon, ...")."""
_STEM: Final = 4
"""Letters that forms of one word share."""
_ALMOST: Final = 0.6
_LONGEST_LINK: Final = 200
_NEAR: Final = 600
"""Characters before and behind a change that show whether it makes or unmakes a heading or an item: more than code or
a link that begins a line has."""
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
    (
        *("not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot"),
        *("hardly", "scarcely", "barely", "rarely", "seldom", "unable", "impossible", "lack", "lacks", "lacked"),
        *("fail", "fails", "failed", "refuse", "refuses", "refused"),
        *("dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "cant", "couldnt", "shouldnt", "wouldnt"),
        *("havent", "hasnt", "hadnt", "wont"),
    )
)
"""Words that say no, also those that often stand for "not" ("was unable to"), and how they are misspelt."""
_DEGREES: Final = {
    word: group[0]
    for group in (
        ("possibly", "possible", "may", "might", "perhaps", "maybe"),
        ("probably", "probable", "likely"),
        ("allegedly", "alleged", "reportedly", "supposedly", "apparently"),
        ("almost", "nearly", "virtually", "practically"),
        ("roughly", "approximately"),
        ("only", "just", "merely", "solely", "exclusively"),
        ("must", "shall", "should", "ought"),
        ("sometimes", "occasionally"),
    )
    for word in group
}
"""Words of degree and certainty, by the one that stands for its group."""
_ASIDE: Final = re.compile(
    r"\bit (?:should|must|may|might) (?:also |perhaps )?be "
    r"(?:noted|said|mentioned|remembered|recalled|pointed out|stressed|emphasi[sz]ed|added|observed) that\b",
    re.IGNORECASE,
)
"""Introductions that promise or limit nothing, for all their "should"."""
_NO_NAMES: Final = frozenset(
    ("I", "I'm", "I've", "I'd", "I'll", "I’m", "I’ve", "I’d", "I’ll", "OK", "A", "Hey", "Hi", "Hello", "Dear", "Thanks")
)


IN_ANY_LANGUAGE: Final = frozenset({Fact.LINK, Fact.NUMBER, Fact.CODE, Fact.EMPHASIS, Fact.HEADING, Fact.ITEM})
"""Facts that a translation keeps as they are written; number words and names it may not."""


EVERYTHING: Final = frozenset(
    ("numbers", "dates", "names", "negation", "quotes", "links", "headings", "lists", "formatting", "language")
)
"""What can be asked to be kept, in the words of prompt files."""

_OF_LINES: Final = frozenset({Fact.HEADING, Fact.ITEM})
"""Facts that only a whole line shows."""

_CALLED: Final = {
    Fact.NUMBER: "numbers",
    Fact.DATE: "dates",
    Fact.NAME: "names",
    Fact.NEGATION: "negation",
    Fact.DEGREE: "negation",
    Fact.LINK: "links",
    Fact.HEADING: "headings",
    Fact.ITEM: "lists",
    Fact.CODE: "formatting",
    Fact.EMPHASIS: "formatting",
}


def warnings(
    original: str, edits: Sequence[TextEdit], translated: bool = False, kept: frozenset[str] = EVERYTHING
) -> list[str]:
    """For each of `edits`, a sentence about the fact it changes, or "". The edits are apart and in order.

    With `translated` only facts count that are written alike in every language; never any but those in `kept`.
    """
    if not edits:
        return []
    changed = _changed(original, apply_edits(original, edits))
    if translated:
        changed = Counter({fact: n for fact, n in changed.items() if fact[0] in IN_ANY_LANGUAGE})
    changed = Counter({fact: n for fact, n in changed.items() if _CALLED[fact[0]] in kept})
    quotations = [] if translated or "quotes" not in kept else [match.span() for match in _QUOTATION.finditer(original)]
    language = "" if translated or "language" not in kept else language_of(original)
    return [
        _warning(original, edit, changed, quotations)
        or (_FOREIGN if language and is_foreign(edit.replacement, language) else "")
        for edit in edits
    ]


def deviations(original: str, answer: str) -> list[str]:
    """Sentences about all facts that are lost or new in `answer`, in no case twice the same."""
    changed = _changed(original, answer)
    found = [_sentence(fact, count) for fact, count in changed.items() if count]
    wording = Counter(_QUOTATION.findall(original)) - Counter(_QUOTATION.findall(answer))
    return list(dict.fromkeys([*found, *([_QUOTED] if wording else [])]))


def invents_numbers(original: str, answer: str) -> bool:
    """Whether `answer` has more numbers than `original`, not only others."""
    changed = _changed(original, answer)
    return sum(count for fact, count in changed.items() if fact[0] is Fact.NUMBER) > 0


def names(text: str) -> set[str]:
    """The names in `text`: words with a capital letter where none begins a sentence."""
    return {name for kind, name in facts(text) if kind is Fact.NAME}


def facts(text: str) -> _Facts:
    """The facts of `text` in a form that does not depend on how they are written ("two" is 2, "don't" is not)."""
    found: _Facts = Counter((Fact.CODE, code[1].strip()) for code in _CODE.findall(text))
    plain = _CODE.sub(_blank, text)
    found.update((Fact.LINK, link) for link in _LINK.findall(plain))
    plain = _LINK.sub(_blank, plain)
    if marks := len(_EMPHASIS.findall(plain)):
        found[Fact.EMPHASIS, ""] = marks
    found.update(_shapes(text, plain))
    plain = _ITEM_NUMBER.sub(_blank, plain)
    found.update((Fact.NUMBER, _number(number)) for number in _NUMBER.findall(plain))
    plain = _ASIDE.sub(_blank, plain)
    beginnings = {_first_letter(plain, span.start) for span in sentences(plain)}
    for match in _WORD.finditer(plain):
        fact = _word_fact(match[0], begins=match.start() in beginnings and not _APPOSED.match(plain, match.end()))
        if fact is not None:
            found[fact] += 1
    return found


def _bared(text: str) -> str:
    """`text` with space in the place of code and links."""
    return _LINK.sub(_blank, _CODE.sub(_blank, text))


def _shapes(text: str, plain: str) -> _Facts:
    """Headings and items; `plain` is `text` without code and links."""
    counts = {(Fact.ITEM, ""): len(_ITEM.findall(plain)), (Fact.HEADING, ""): len(_HEADING.findall(text))}
    return Counter({fact: count for fact, count in counts.items() if count})


def _word_fact(word: str, begins: bool) -> tuple[Fact, str] | None:
    """What kind of fact a single word is; a capital letter says nothing where a sentence begins."""
    lower = word.casefold().replace("’", "'")
    if lower in _NEGATIONS or lower.endswith("n't"):
        return Fact.NEGATION, ""
    if lower in _DEGREES and (word.islower() or begins):
        return Fact.DEGREE, _DEGREES[lower]
    if lower in _NUMBER_WORDS:
        return Fact.NUMBER, _NUMBER_WORDS[lower]
    if lower in _DATES:
        return Fact.DATE, lower.capitalize()
    name = _bare(word)
    shouted = len(name) > 1 and name.isupper()
    if name in _NO_NAMES or not name[:1].isupper() or (begins and not shouted):
        return None
    return Fact.NAME, name


def _warning(original: str, edit: TextEdit, changed: _Facts, quotations: Sequence[tuple[int, int]]) -> str:
    """The most telling change of one edit: what its own words lose or add, as far as the whole text does too."""
    nearest = bisect_right(quotations, edit.span.start + 1, key=itemgetter(1))
    if nearest < len(quotations) and quotations[nearest][0] + 1 < edit.span.end:
        return _QUOTED
    left, right = _glued(original, edit.span)
    own = _minus(_loose_facts(left + edit.replacement + right), _loose_facts(left + edit.span.of(original) + right))
    own = Counter({fact: count for fact, count in own.items() if fact[0] not in _OF_LINES})
    own.update(_of_lines(original, edit))
    order = list(Fact)
    telling = [(order.index(fact[0]), count < 0, fact) for fact, count in own.items() if count * changed[fact] > 0]
    if not telling:
        return ""
    _, lost, fact = min(telling, key=lambda item: (item[0], not item[1]))
    return _sentence(fact, -1 if lost else 1)


def _of_lines(original: str, edit: TextEdit) -> _Facts:
    """Headings and items gained and lost in the lines that `edit` touches; of long lines what is near it is enough."""
    first = max(0, edit.span.start - _NEAR)
    start = max(first, original.rfind("\n", first, edit.span.start) + 1)
    end = original.find("\n", edit.span.end, edit.span.end + _NEAR)
    behind = original[edit.span.end : end if end >= 0 else edit.span.end + _NEAR]
    before = original[start : edit.span.end] + behind
    after = original[start : edit.span.start] + edit.replacement + behind
    return _minus(_shapes(after, _bared(after)), _shapes(before, _bared(before)))


def _glued(original: str, span: Span) -> tuple[str, str]:
    """What stands before and behind `span` without white space between: the rest of a link or a number."""
    before = original[max(0, span.start - _LONGEST_LINK) : span.start]
    behind = original[span.end : span.end + _LONGEST_LINK]
    left, right = _GLUED_LEFT.search(before), _GLUED_RIGHT.match(behind)
    return left[0] if left else "", right[0] if right else ""


def _loose_facts(text: str) -> _Facts:
    """The facts of a fragment: whether it begins a sentence is not known, so every capital may be a name."""
    found = facts(text)
    for match in _WORD.finditer(_ASIDE.sub(_blank, text)):
        fact = _word_fact(match[0], begins=False)
        if fact is not None:
            found.setdefault(fact, 1)
    return found


def _changed(original: str, answer: str) -> _Facts:
    """What `answer` has more of (positive) and less of (negative). A name that is only written with a small letter, or
    now begins a sentence, is still there."""
    changed = _minus(facts(answer), facts(original))
    said, told = _occurrences(answer), _occurrences(original)
    for fact, count in list(changed.items()):
        if fact[0] is Fact.NAME and (said[fact[1].casefold()] - told[fact[1].casefold()]) * count <= 0:
            del changed[fact]
    for old, new in _renamed(original, answer, told, said):
        changed[Fact.NAME, old] -= 1
        changed[Fact.NAME, new] += 1
    return changed


def _renamed(original: str, answer: str, told: Counter[str], said: Counter[str]) -> Iterator[tuple[str, str]]:
    """Names at the beginning of sentences that were misspelt: a capital letter there says nothing, but a word that is
    gone and a new one that is almost it, yet no other form of it, say enough."""
    gone = [word for word in _first_words(original) if not said[word.casefold()]]
    new = [word for word in _first_words(answer) if not told[word.casefold()]]
    for old in gone:
        for other in new:
            same_stem = old[:_STEM].casefold() == other[:_STEM].casefold()
            if not same_stem and old[0] == other[0] and SequenceMatcher(None, old, other).ratio() >= _ALMOST:
                yield old, other


def _first_words(text: str) -> list[str]:
    """The words with which sentences begin, as far as they have a capital letter and some length."""
    found = (_WORD.search(text, span.start, span.end) for span in sentences(text))
    words = (_bare(match[0]) for match in found if match)
    return [word for word in words if len(word) >= _STEM and word[0].isupper() and not is_small(word.casefold())]


def _occurrences(text: str) -> Counter[str]:
    """How often each word is there, however it is written."""
    return Counter(_bare(match[0]).casefold() for match in _WORD.finditer(text))


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _minus(after: _Facts, before: _Facts) -> _Facts:
    """Counts gained (positive) and lost (negative)."""
    difference = Counter(after)
    difference.subtract(before)
    return difference


def _sentence(fact: tuple[Fact, str], count: int) -> str:
    lost, new = fact[0].value
    return _PLACE.sub(lambda _: fact[1], said(lost if count < 0 else new))


def _blank(match: re.Match[str]) -> str:
    """As much space as was found, so that everything else stays in its place."""
    return " " * len(match[0])


def _number(written: str) -> str:
    """A number without thousands separators."""
    return re.sub(r",(?=\d{3}(?!\d))", "", written)


def _first_letter(text: str, start: int) -> int:
    """Where the first word at or after `start` begins."""
    match = _WORD.search(text, start)
    return match.start() if match else start
