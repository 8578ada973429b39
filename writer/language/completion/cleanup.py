"""From the raw streamed answer to what of it may be shown.

The answer is read unit by unit, a unit being the white space before a word and the word, or one sign of
punctuation. It ends at a line break, after so many words, after a sentence, where the model begins to repeat
itself, or where it is no longer sure. While it streams only whole units count, so that what is shown only grows.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from writer.language.completion.reasons import Reason
from writer.text.graphemes import boundary_before
from writer.text.sentences import sentences
from writer.text.words import tokens, word_count

RISING: Final = 0.35
"""How far the demand rises from the first word to those behind it, as a share of what the first leaves to certainty.
Each further word is right less often than the one before: without this, of the suggestions of SmolLM2-135M (Q4_0)
with a probability of 0.46 and more 68 in a hundred were right as a whole, with it 70, and as much typing was saved."""
_SHORT_SENTENCE: Final = 3
"""Words up to which a finished sentence does not end the suggestion."""
_LONGEST_LOOP: Final = 6
"""Units of a repeated phrase that is noticed."""
_JOINERS: Final = tuple("'’-.,\u2011\u00ad")
_UNFINISHED: Final = re.compile(r"(?:\s+[\"'“‘«(\[{*_¿¡]*)+\Z|^[\"'“‘«(\[{*_¿¡]+\Z")
"""White space and opening signs at the end of a text."""
_MOST_SPACE: Final = 8
"""Characters of white space after which no word is expected to come."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an answer as it came, with the natural logarithms of its tokens' probabilities, if known."""

    text: str
    log_probabilities: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how daring a suggestion may be."""

    max_words: int = 12
    least: float = 0.5
    """Smallest probability of the first word."""
    rising: float = RISING
    """How far the demand rises behind the first word, 0 to 1."""
    paragraph: bool = False
    """Whether it may run over sentences and line breaks, and is wanted however sure the model is."""


def wanted(max_words: int = 12, paragraph: bool = False) -> Limits:
    """Limits for what the writer has asked for by key: nearly everything is shown."""
    return Limits(max_words, least=0.02, rising=0.0, paragraph=paragraph)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What may be shown so far. Later calls for the same answer begin with the same text."""

    text: str
    ended: bool
    """Whether nothing will be added any more: the rest of the answer need not be made."""
    reason: Reason | None = None
    """Why `text` is empty, once that is certain."""
    probability: float = 1.0
    """Of `text` as a whole; 1 when that is not known."""


@dataclass(frozen=True, slots=True)
class _Unit:
    text: str
    probability: float
    """Of its tokens together; 1 when not known."""

    @property
    def word(self) -> bool:
        return any(sign.isalnum() for sign in self.text)


def clean(pieces: Sequence[Piece], limits: Limits, complete: bool = False) -> Cleaned:
    """What may be shown of an answer that came as `pieces`; `complete` when the model ended it by itself."""
    raw = "".join(piece.text for piece in pieces)
    units = _units(raw, pieces)
    kept, ended, reason = _kept(units, limits, complete)
    text = _UNFINISHED.sub("", "".join(unit.text for unit in kept))
    text = text[: boundary_before(raw, len(text))]
    if not text.strip():
        endless = not raw.strip() and len(raw) > _MOST_SPACE
        empty = Reason.ONLY_SPACE if raw else Reason.EMPTY
        return Cleaned("", True, reason or empty) if ended or endless else Cleaned("", False)
    return Cleaned(text, ended, probability=math.prod(unit.probability for unit in kept))


def _kept(units: Sequence[_Unit], limits: Limits, complete: bool) -> tuple[list[_Unit], bool, Reason | None]:
    """The units to show, whether the answer ends there, and why when none is left."""
    further = limits.least + limits.rising * (1 - limits.least)
    kept: list[_Unit] = []
    said, probability = 0, 1.0
    for unit, following in zip_longest(units if complete else units[: _settled(units)], units[1:]):
        if unit is None:
            break
        if "\n" in unit.text and not limits.paragraph:
            return kept, True, Reason.EMPTY
        probability *= unit.probability
        if not limits.paragraph and probability < (further if said else limits.least):
            return kept if said else [], True, Reason.LOW_CONFIDENCE
        kept.append(unit)
        said += word_count(unit.text)
        if loop := _loop(kept):
            return kept[:-loop], True, Reason.REPEATS_BEFORE
        if said > limits.max_words:
            return kept[:-1], True, None
        if said >= _SHORT_SENTENCE and not limits.paragraph and _sentence_ends(kept, following):
            return kept, True, None
    if complete:
        return kept, True, None
    return kept[: len(kept) - _echo(kept)] if said else [], False, None


def _settled(units: Sequence[_Unit]) -> int:
    """How many units cannot change any more while the answer streams: "don", "'" may become "don't"."""
    if len(units) > 1 and not units[-1].word and units[-1].text[:1] in _JOINERS:
        return len(units) - 2
    return max(0, len(units) - 1)


def _units(raw: str, pieces: Sequence[Piece]) -> list[_Unit]:
    """`raw` in units, each with the probability of the pieces that begin in it."""
    parts = _parts(raw)
    logs = [0.0] * len(parts)
    ends: list[int] = []
    position = 0
    for part in parts:
        position += len(part)
        ends.append(position)
    position = 0
    for piece in pieces:
        lead = len(piece.text) - len(piece.text.lstrip())
        place = position + (lead if lead < len(piece.text) else 0)
        if parts:
            logs[min(bisect_right(ends, place), len(parts) - 1)] += sum(piece.log_probabilities)
        position += len(piece.text)
    return [_Unit(part, math.exp(min(log, 0.0))) for part, log in zip(parts, logs, strict=True)]


def _parts(raw: str) -> list[str]:
    """White space joined to what follows it; a line break begins a unit of its own."""
    parts: list[str] = []
    space = ""
    for token in tokens(raw):
        if token.isspace():
            space += token
        else:
            parts.append(space + token)
            space = ""
    return [*parts, space] if space else parts


def _loop(units: Sequence[_Unit]) -> int:
    """How many units at the end only repeat those before them; "very very" and "..." are no loops."""
    texts = [unit.text.strip().casefold() for unit in units[-4 * _LONGEST_LOOP :]]
    for length in range(1, _LONGEST_LOOP + 1):
        last = texts[-length:]
        copies = 2 if length > 2 else 3 if units[-1].word else 4
        if texts[-copies * length :] == copies * last:
            return length
    return 0


def _sentence_ends(units: Sequence[_Unit], following: _Unit | None) -> bool:
    """Whether the last unit closes a sentence, which only shows by what follows ("Dr." does not)."""
    if following is None or units[-1].word:
        return False
    text = "".join(unit.text for unit in units)
    found = sentences(text + following.text)
    return len(found) > 1 and found[0].end == len(text)


def _echo(units: Sequence[_Unit]) -> int:
    """How many units at the end may turn out to be the beginning of a loop."""
    texts = [unit.text.strip().casefold() for unit in units[-2 * _LONGEST_LOOP :]]
    longest = 0
    for period in range(2, _LONGEST_LOOP + 1):
        run = 0
        while run < min(period, len(texts) - period) and texts[-1 - run] == texts[-1 - run - period]:
            run += 1
        longest = max(longest, run)
    return longest
