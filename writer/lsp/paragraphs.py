"""The paragraphs of a text file. In the window a line is a paragraph; other editors wrap paragraphs into lines.

A checker that saw half a sentence would find fault with it, so lines that were wrapped are joined again. Each line
break becomes one space: a character of the paragraph is a character of the file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from writer.language.grammar.prose import code_lines

WRAPPED: Final = 45
"""Characters. A shorter line was ended on purpose: a verse, an address, a heading."""

_STARTS_ANEW: Final = re.compile(
    r"\s*(?:#{1,6}\s|>|[-*+•–—]\s|\d{1,9}[.)]\s|[|<]|`{3}|~{3}|={3,}\s*$|-{3,}\s*$|\[[^\]]{1,200}\]:)"
)
"""Headings, quotations, list items, tables, tags, fences, underlines of headings and references of links."""
_STANDS_ALONE: Final = re.compile(r"\s*(?:#{1,6}\s|>|\||={3,}\s*$|-{3,}\s*$|\[[^\]]{1,200}\]:)")
"""Of these nothing is continued on the next line."""
_ENDS_HERE: Final = re.compile(r"(?:  |\\)$")
"""A line break that Markdown keeps."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`text` begins with the line numbered `first` (from 0) of the file."""

    first: int
    text: str


def paragraphs(lines: Sequence[str]) -> list[Paragraph]:
    """The paragraphs of `lines`, without blank lines, code and front matter."""
    found: list[Paragraph] = []
    gathered: list[str] = []
    first = 0
    for number, (line, code) in enumerate(zip(lines, code_lines(lines), strict=True)):
        if gathered and (code or not line.strip() or not _continues(gathered[-1], line)):
            found.append(Paragraph(first, " ".join(gathered)))
            gathered = []
        if code or not line.strip():
            continue
        if not gathered:
            first = number
        gathered.append(line)
    if gathered:
        found.append(Paragraph(first, " ".join(gathered)))
    return found


def _continues(before: str, line: str) -> bool:
    """Whether `line` is the rest of the wrapped line `before`."""
    if len(before) < WRAPPED or _ENDS_HERE.search(before) or _STANDS_ALONE.match(before):
        return False
    return not _STARTS_ANEW.match(line)
