"""A paragraph that is broken into lines, as one line, and the way back: where each of its characters stood.

A model rewrites sentences, not lines. Line breaks that no hunk touches stay where they were.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from writer.language.rewriting.proposal import Hunk
from writer.text.span import Span

_BREAK: Final = re.compile(r"[^\S\n]*\n[^\S\n]*")


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """`line` is the paragraph as one line; `starts[i]` is where its character `i` begins, one entry more at the end."""

    line: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def placed(self, hunk: Hunk) -> Hunk:
        """`hunk`, whose span counts in `line`, with one that counts in the paragraph."""
        start = self.starts[hunk.span.start]
        end = self.ends[hunk.span.end - 1] if len(hunk.span) else start
        return replace(hunk, span=Span(start, end))

    def reached(self, index: int) -> int:
        """Where `index` of `line` is in the paragraph."""
        return self.starts[index]


def unwrapped(paragraph: str) -> Unwrapped:
    """`paragraph` with each of its line breaks, and the space around it, as one space."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position = 0
    for match in [*_BREAK.finditer(paragraph), None]:
        until = match.start() if match else len(paragraph)
        pieces.append(paragraph[position:until])
        starts += range(position, until)
        ends += range(position + 1, until + 1)
        if match:
            pieces.append(" ")
            starts.append(match.start())
            ends.append(match.end())
            position = match.end()
    return Unwrapped("".join(pieces), (*starts, len(paragraph)), tuple(ends))
