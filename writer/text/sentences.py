"""Where sentences begin and end, by rules that need no model and no language.

A wrong cut costs more than a missed one: half a sentence looks ungrammatical to a judge. So a full stop after
an abbreviation, an initial or a list number does not end a sentence, and neither does one before a small letter.
A line break always does, because a paragraph is one line in the documents of this program.
"""

from __future__ import annotations

import re
from typing import Final

from writer.text.span import Span

_CLOSERS: Final = "[\"'”’»)\\]}*_`]*"
_STOP: Final = re.compile(
    "(?P<wide>[。！？｡]++(?:[」』”’]++(?![^\\W_])|[）】》〉]*+(?![」』”’])))|"
    f"(?P<mark>[.!?…؟۔।॥։።]+){_CLOSERS}(?=\\s|$)|(?P<line>[\\n\\r\\v\\f\x85\u2028\u2029]+)"
)
_NEXT: Final = re.compile(r"[^\S\n]*[\"'“‘«(\[{*_¿¡`]*(\S?)")
_LAST_TOKEN: Final = re.compile(r"[^\s\"'“”‘’«»(\[{—–]*$")
_LIST_NUMBER: Final = re.compile(r"[^\S\n]*(?:\d{1,3}|[A-Za-z]|[ivxlc]{1,5})$")
_LONGEST_TOKEN: Final = 40

_NEVER_LAST: Final = re.compile(
    r"mrs?|ms|mx|dr|prof|rev|fr|hon|gen|col|maj|capt|cmdr|lt|sgt|gov|sen|rep|pres|st|messrs|mme|mlle|hr|vs|cf|viz|"
    r"figs?|eq|vol|ch|sec|pp|eds|e\.g|i\.e|approx|ca|bzgl|z\.b|d\.h|u\.a"
)
"""Abbreviations that something always follows."""
_INITIALS: Final = re.compile(r"(?:[^\W\d_a-z]\.)+[^\W\d_a-z]")
"""As in "U.S. Government" and "J.R. Smith"."""
_BEFORE_NUMBER: Final = re.compile(r"nos?|nr|p|art|ver|jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec")
"""Abbreviations only when a number follows."""
_MAY_BE_LAST: Final = re.compile(
    r"etc|al|inc|ltd|co|corp|jr|sr|dept|est|ph\.d|a\.m|p\.m|usw|bzw|ed|ave|blvd|rd|(?:[^\W\d_]\.)+[^\W\d_]"
)
"""Abbreviations that also end sentences: a capital letter after them starts the next."""


def sentences(text: str) -> list[Span]:
    """The sentences of `text`, in order, as characters; together they cover all that is not white space.

    Linear in the length of `text`.
    """
    found: list[Span] = []
    start = 0
    for match in _STOP.finditer(text):
        if match["mark"] and not _ends_sentence(text, start, match):
            continue
        end = match.start() if match["line"] else match.end()
        _add(found, text, start, end)
        start = match.end()
    _add(found, text, start, len(text))
    return found


def sentence_at(text: str, index: int) -> Span | None:
    """The sentence that contains or touches character `index`; the earlier one where two do; None in space."""
    return next((span for span in sentences(text) if span.start <= index <= span.end), None)


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    """Add `start`..`end` without the white space around it, unless nothing is left."""
    part = text[start:end]
    head = len(part) - len(part.lstrip())
    body = part.strip()
    if body:
        found.append(Span(start + head, start + head + len(body)))


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the mark in `match` ends the sentence that began at `start`."""
    following = _NEXT.match(text, match.end())
    after = following[1] if following else ""
    if after.islower():
        return False
    mark = match["mark"]
    if mark != "." or match.end() > match.start() + 1:
        return True
    stop = match.start()
    before = text[max(start, stop - _LONGEST_TOKEN) : stop]
    if stop - start <= _LONGEST_TOKEN and _LIST_NUMBER.match(before):
        return not after
    token = _LAST_TOKEN.search(before)
    return _stops_after(token[0] if token else "", before, after)


def _stops_after(token: str, before: str, after: str) -> bool:
    """Whether a single full stop after `token` ends a sentence when the next one would begin with `after`."""
    word = token.casefold()
    if not after:
        return True
    if _NEVER_LAST.fullmatch(word) or _INITIALS.fullmatch(token):
        return False
    if _BEFORE_NUMBER.fullmatch(word):
        return not after.isdigit()
    if _MAY_BE_LAST.fullmatch(word):
        return after.isupper() or not after.isalnum()
    return not _initial(token, before)


def _initial(token: str, before: str) -> bool:
    """Whether `token` is the initial of a name ("J." in "J. R. Smith"), not the pronoun at a sentence's end."""
    if len(token) != 1 or not token.isupper():
        return False
    earlier = before[:-1].split()
    return token != "I" or not earlier or not earlier[-1][:1].islower()
