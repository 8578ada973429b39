"""Where a text holds what is looked for, and what stands there when it is replaced: plain words or a pattern.

No Qt and no limits of time: whoever looks for a pattern of the writer's own does so in a process that can be ended
(`writer.documents.searching`), because some patterns take longer than anybody waits.
"""

from __future__ import annotations

import re
import warnings
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from writer.text.units import utf16_length

STEP: Final = 131_072
"""Characters that are looked through at once, about: 2 to 3 ms."""

_WORDS: Final = (
    ("missing ), unterminated", "A bracket “(” is not closed"),
    ("unbalanced parenthesis", "A bracket “)” closes nothing; write \\) for the sign itself"),
    ("unterminated character set", "A bracket “[” is not closed; write \\[ for the sign itself"),
    ("nothing to repeat", "Before “*”, “+”, “?” or “{” stands nothing to repeat; write a \\ before the sign itself"),
    ("multiple repeat", "Two signs for repeating follow each other"),
    ("bad escape (end of pattern)", "A single \\ stands at the end; write \\\\ for the sign itself"),
    ("bad escape", "This \\ with a letter means nothing"),
    ("invalid group reference", "There is no such group to refer to"),
    ("unknown group name", "There is no group of this name"),
    ("look-behind requires", "What stands before, (?<=…), must have one length"),
    ("bad character range", "A range in “[…]” runs backwards"),
    ("min repeat greater", "In “{…}” the first number is larger than the second"),
    ("unknown extension", "What follows “(?” is not known"),
    ("redefinition of group", "Two groups have the same name"),
    ("unexpected end of pattern", "The pattern ends too early"),
    ("global flags not at the start", "A switch such as (?i) must stand at the beginning"),
)
_PIECE: Final = re.compile(r"\\(?:g<(\w*)>|(\d{1,2})|(.)|$)|\$\{(\w*)\}", re.DOTALL)
_SIGNS: Final = {"n": "\n", "t": "\t"}


class PatternError(Exception):
    """What was typed is no pattern, or no replacement for it; the message is a sentence for the writer."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `pattern`: `wanted` is a regular expression, of Python's kind."""

    wanted: str = ""
    case: bool = False
    whole_words: bool = False
    pattern: bool = False


@dataclass(slots=True)
class Places:
    """Start and end of each place in UTF-16 units, in order, none over another."""

    starts: array[int] = field(default_factory=lambda: array("l"))
    ends: array[int] = field(default_factory=lambda: array("l"))

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> tuple[int, int]:
        return self.starts[number], self.ends[number]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.starts, self.ends, strict=True)

    def add(self, start: int, end: int) -> None:
        self.starts.append(start)
        self.ends.append(end)

    def next_from(self, position: int) -> int:
        """Number of the first place that begins at `position` or behind, around the end; -1: none."""
        number = bisect_left(self.starts, position)
        return number if number < len(self) else 0 if len(self) else -1

    def last_before(self, position: int) -> int:
        """Number of the last place that ends at `position` or before, around the start; -1: none."""
        number = bisect_left(self.ends, position + 1) - 1
        return number if number >= 0 else len(self) - 1

    def number_of(self, start: int, end: int) -> int:
        """Number of exactly this place; -1: there is none."""
        number = bisect_left(self.starts, start)
        return number if number < len(self) and self[number] == (start, end) else -1

    def between(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The places that begin from `first` to `last`."""
        for number in range(bisect_left(self.starts, first), len(self)):
            if self.starts[number] > last:
                return
            yield self[number]


def compiled(query: Query) -> re.Pattern[str]:
    """What finds `query`. "^" and "$" are the ends of a line. Raises PatternError."""
    wanted = query.wanted if query.pattern else re.escape(query.wanted)
    flags = (re.NOFLAG if query.case else re.IGNORECASE) | re.MULTILINE
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of signs that may mean something else in a later Python
            made = re.compile(wanted, flags)
            return re.compile(rf"(?<!\w)(?:{wanted})(?!\w)", flags) if query.whole_words else made
    except re.error as error:
        raise PatternError(_pattern_words(error)) from error
    except (OverflowError, RecursionError) as error:
        raise PatternError("This pattern is too large; make it shorter.") from error


def template(replacement: str, pattern: re.Pattern[str]) -> Callable[[re.Match[str]], str]:
    r"""What stands in place of a match: `\1`, `\g<name>` and `${name}` are its groups, `\n` a line end, `\t` a tab.

    Raises PatternError for a group that the pattern has not.
    """
    parts: list[str | int] = []
    reached = 0
    for piece in _PIECE.finditer(replacement):
        parts += (replacement[reached : piece.start()], _part(piece, pattern))
        reached = piece.end()
    parts.append(replacement[reached:])
    return lambda match: "".join(part if isinstance(part, str) else match[part] or "" for part in parts)


def scan(
    text: str,
    pattern: re.Pattern[str],
    places: Places,
    base: int = 0,
    step: int = STEP,
    each: Callable[[re.Match[str]], None] | None = None,
) -> Iterator[None]:
    """Add to `places` where `pattern` occurs in `text`, which begins at the position `base`; a pause after each part.

    `each` is told of every match that is added.

    A part ends at the end of a line, so a pattern that matches over several lines wants a `step` as long as the text.
    """
    units, passed, first = base, 0, 0
    while first < len(text):
        last = text.find("\n", first + step)
        last = len(text) if last < 0 else last + 1
        for match in pattern.finditer(text, first, last):
            start = units + utf16_length(text[passed : match.start()])
            units, passed = start + utf16_length(match[0]), match.end()
            if match.start() < last or last == len(text):
                places.add(start, units)
                if each is not None:
                    each(match)
        first = last
        yield


def _part(piece: re.Match[str], pattern: re.Pattern[str]) -> str | int:
    """A sign that stands for itself, or the number of a group."""
    angled, number, sign, braced = piece.groups()
    if sign is not None:
        return _SIGNS.get(sign, sign)
    name = next((found for found in (angled, number, braced) if found is not None), None)
    if name is None:
        raise PatternError("A single \\ stands at the end of the replacement; write \\\\ for the sign itself.")
    if name.isdecimal():
        if int(name) > pattern.groups:
            raise PatternError(_missing_group(int(name), pattern.groups))
        return int(name)
    if name not in pattern.groupindex:
        raise PatternError(f"The pattern has no group called “{name}”." if name else "A group without a name.")
    return pattern.groupindex[name]


def _missing_group(number: int, groups: int) -> str:
    has = {0: "has no groups", 1: "has only one"}.get(groups, f"has only {groups}")
    return f"There is no group {number}: the pattern {has}."


def _pattern_words(error: re.error) -> str:
    words = next((words for head, words in _WORDS if error.msg.startswith(head)), "This is not a complete pattern")
    place = f" (character {error.pos + 1})" if error.pos is not None else ""
    return f"{words}{place}."
