"""What the rewrite palette offers: every prompt in its row, and for typed words the prompts and answers they mean.

Pure, because what Enter takes must be plain and tested without a window.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from writer.tongue import said, tr
from writer.ui.menus import PromptEntry, PromptGroup

MOST_MATCHES: Final = 10
MOST_IN_ROW: Final = 12
"""Chips of the last row; the rest is found by typing."""
LONGEST_READER: Final = 5
"""Words behind "for" that name a reader; more are an instruction."""
_LINK: Final = re.compile(r"(?:to|into|in|for|as|:)\s+", re.IGNORECASE)
_SWITCHED: Final = ("shorter", "longer")
"""Prompts that the length switch stands for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the writer chose: a prompt, or words of their own (then `name` is empty)."""

    name: str = ""
    instruction: str = ""
    answer: str = ""
    """To the prompt's only question."""
    length: str = ""
    """ "shorter", "longer" or "": as the prompt does it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A chip. `spoken` is whether Enter takes it for what was typed."""

    title: str
    name: str
    answer: str = ""
    tip: str = ""
    caution: str = ""
    spoken: bool = False

    @property
    def key(self) -> str:
        """By which it is remembered as used."""
        return f"{self.name}\t{self.answer}" if self.answer else self.name


def row(entries: Sequence[PromptEntry], group: PromptGroup, recent: Sequence[str] = ()) -> list[Offer]:
    """The chips of a row while nothing is typed, what was used last in front; any other reader stays behind."""
    found: list[Offer] = []
    others: list[Offer] = []
    for entry in entries:
        if entry.group != group or entry.name in _SWITCHED:
            continue
        if group == "audience" and entry.answers:
            found += [_answered(entry, answer, said(answer)) for answer in entry.answers]
            others += [_plain(entry, tr("someone else…"))] if entry.open_answer else []
        else:
            found.append(_plain(entry))
    order = {key: place for place, key in enumerate(recent)}
    return [*sorted(found, key=lambda offer: order.get(offer.key, len(order))), *others]


def matching(entries: Sequence[PromptEntry], typed: str, recent: Sequence[str] = ()) -> list[Offer]:
    """What `typed` may mean, the likeliest first."""
    words = " ".join(typed.split()).casefold()
    ranked = [(rank, offer) for entry in entries for rank, offer in _ranked(entry, words, typed.strip())]
    order = {key: place for place, key in enumerate(recent)}
    ranked.sort(key=lambda pair: (pair[0], order.get(pair[1].key, len(order))))
    return [offer for _, offer in ranked][:MOST_MATCHES]


def _ranked(entry: PromptEntry, words: str, typed: str) -> Iterator[tuple[int, Offer]]:
    title = entry.title.casefold()
    if title.startswith(words):
        yield 0, _plain(entry, spoken=True)
    elif any(word.startswith(words) for word in title.split()):
        yield 2, _plain(entry, spoken=True)
    elif words in title:
        yield 4, _plain(entry)
    rest = _behind_title(entry, words)
    if rest is not None:
        yield from _answers(entry, rest, typed[len(typed) - len(rest) :] if rest else "")
    elif not title.startswith(words):
        for answer in entry.answers:
            if any(word.startswith(words) for word in answer.casefold().split()):
                yield 3, _answered(entry, answer, spoken=True)


def _behind_title(entry: PromptEntry, words: str) -> str | None:
    """What stands behind the words that call for `entry` with an answer, as in "translate into welsh"; None without."""
    for call in ("for", entry.title.casefold()) if entry.group == "audience" else (entry.title.casefold(),):
        if words == call and entry.answers:
            return ""
        if words.startswith(f"{call} ") and (entry.answers or entry.open_answer):
            return _LINK.sub("", words[len(call) + 1 :], count=1)
    return None


def _answers(entry: PromptEntry, rest: str, as_typed: str) -> Iterator[tuple[int, Offer]]:
    found = [answer for answer in entry.answers if answer.casefold().startswith(rest)]
    found += [
        answer
        for answer in entry.answers
        if answer not in found and any(word.startswith(rest) for word in answer.casefold().split())
    ]
    for answer in found:
        yield 1, _answered(entry, answer, spoken=bool(rest))
    named = bool(rest) and (entry.group != "audience" or len(rest.split()) <= LONGEST_READER)
    if named and entry.open_answer and not any(answer.casefold() == rest for answer in found):
        yield 1, _answered(entry, as_typed or rest, spoken=True)


def _plain(entry: PromptEntry, title: str = "", spoken: bool = False) -> Offer:
    shown = title or (f"{entry.title}…" if entry.asks else entry.title)
    return Offer(shown, entry.name, "", entry.description, entry.caution, spoken)


def _answered(entry: PromptEntry, answer: str, title: str = "", spoken: bool = False) -> Offer:
    if not title and entry.group == "audience":
        title = tr("For {reader}", reader=said(answer))
    elif not title:
        title = tr("{title}: {value}", title=entry.title, value=said(answer))
    return Offer(title, entry.name, answer, entry.description, entry.caution, spoken)
