"""Where the caret stands in a Markdown document, as far as nobody wants prose suggested there.

Looked at once a question, over the end of the text before the caret only. Where it cannot be told, because what
opened a block lies too far back, the place counts as prose.
"""

from __future__ import annotations

import re
from typing import Final

from writer.language.completion.reasons import Reason

_BLOCK: Final = 4000
"""Characters before the caret that are looked through for an open block."""
_LINE: Final = 2000
"""Characters of the caret's line that are looked at."""

_HEADING: Final = re.compile(r"[^\S\n]{0,3}#{1,6}(?:[^\S\n]|$)")
_MARKER: Final = re.compile(
    r"[^\S\n]*(?:>[^\S\n]?)*"
    r"(?:(?:[-*+]|\d{1,9}[.)]|[-*+][^\S\n]+\[[ xX]?\]?)[^\S\n]*|\d{1,9}|-{2,}|={2,}|\*{2,}|_{2,}|~+)?\Z"
)
"""A line with nothing but the sign that begins an item, a quotation, a rule or an underlined heading."""
_BARE: Final = re.compile(r"[^\S\n]*\Z")
_CELLS: Final = 2
"""Bars in a line from which it is a row of a table, also when it does not begin with one."""
_FRONT: Final = re.compile(r"\ufeff?(---|\+\+\+)[^\S\n]*\n")
_FENCE: Final = re.compile(r"^[^\S\n]{0,3}(?:>[^\S\n]?)*(`{3,}|~{3,})([^\n`]*)$", re.MULTILINE)
_TAG: Final = re.compile(r"<[A-Za-z/!][^<>\n]{0,400}\Z")
_ADDRESS: Final = re.compile(r"(?:[a-z][a-z0-9+.-]{1,15}://|www\.|mailto:)\S*\Z|[\w.+-]+@[\w.-]*\Z|\]\([^)\s]*\Z", re.I)
_LONGEST_ADDRESS: Final = 300


def structure_at(before: str, offset: int = 0) -> Reason | None:
    """Why no prose is wanted behind `before`, which begins at position `offset` of the document; None in prose."""
    block = before[-_BLOCK:]
    cut = offset > 0 or len(before) > len(block)
    line = block[block.rfind("\n") + 1 :][-_LINE:]
    if _HEADING.match(line):
        return Reason.HEADING
    if not cut and _in_front_matter(block):
        return Reason.FRONT_MATTER
    if _in_fence(block, cut) or _in_code_span(line) or _TAG.search(line):
        return Reason.CODE
    if _MARKER.match(line) and not _BARE.match(line):
        return Reason.LIST_MARKER
    if line.count("|") >= _CELLS or line.lstrip()[:1] == "|":
        return Reason.TABLE
    return Reason.ADDRESS if _ADDRESS.search(line[-_LONGEST_ADDRESS:]) else None


def _in_front_matter(text: str) -> bool:
    """Whether a document that begins with `text` has only begun its front matter."""
    opening = _FRONT.match(text)
    return opening is not None and f"\n{opening[1]}" not in text[opening.end() - 1 :]


def _in_fence(text: str, cut: bool) -> bool:
    """Whether a fence of code is open at the end of `text`; `cut` when something precedes it.

    The first fence of a text that was cut may be the end of one: it opens only where it names a language.
    """
    open_ = ""
    for number, fence in enumerate(_FENCE.finditer(text)):
        signs, language = fence[1], fence[2].strip()
        if open_:
            if signs.startswith(open_) and not language:
                open_ = ""
        elif number or language or not cut:
            open_ = signs
    return bool(open_)


def _in_code_span(line: str) -> bool:
    """Whether a run of back-ticks is open at the end of `line`."""
    open_ = ""
    for run in re.findall(r"`+", line):
        open_ = run if not open_ else "" if run == open_ else open_
    return bool(open_)
