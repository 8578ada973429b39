"""What a paragraph looks like, as layout formats: light Markdown, waves under mistakes, ghost text.

Its own module because all three must go into one list: the last to call `setFormats` would wipe out the others.
Formats live in the layout, not in the document, so that neither undo nor saving ever meets them. All offsets are
UTF-16 units from the start of the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextFormat, QTextLayout

from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.text.units import to_utf16
from writer.ui.palettes import Palette
from writer.ui.tones import mixed

WAVE: Final = QTextFormat.Property.UserProperty.value + 1
"""Property of a format under which `waves` draws, in the underline's colour: which of the categories, as a number."""

LONGEST_STYLED: Final = 20_000
"""Characters of a paragraph that is still searched for Markdown."""


class Styled(NamedTuple):
    """A format for `length` units from `start` on."""

    start: int
    length: int
    format: QTextCharFormat


class Gap(NamedTuple):
    """Where text that is not the document's is shown inside a paragraph: a ghost or a composition."""

    start: int
    length: int
    formats: tuple[Styled, ...]
    """How that text looks; counted like everything else behind the gap was opened."""


_HEADING: Final = re.compile(r"(#{1,6})[ \t]+\S")
_INLINE: Final = re.compile(
    r"(?P<code>`+)(?P<code_text>[^`]+)(?P=code)"
    r"|(?<![\w*])(?P<bold>\*\*|__)(?=\S)(?P<bold_text>.+?)(?<=\S)(?P=bold)(?![\w*])"
    r"|(?<![\w*_])(?P<italic>[*_])(?=[^\s*_])(?P<italic_text>[^*_]*?[^\s*_])(?P=italic)(?![\w*_])"
    r"|(?P<open>!?\[)(?P<link_text>[^\[\]\n]+)(?P<target>\]\([^()\s]+\))"
)
_MARKS: Final = re.compile(r"[#*_`\[]")
_LEADING: Final = re.compile(r"[ \t]*([-*+>]|\d{1,3}[.)])[ \t]+(?=\S)")


@dataclass(frozen=True)
class Looks:
    """The formats themselves, for one palette."""

    palette: Palette

    @cached_property
    def dim(self) -> QTextCharFormat:
        return _coloured(self.palette.dim)

    @cached_property
    def bold(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontWeight(QFont.Weight.Bold)
        return made

    @cached_property
    def italic(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontItalic(True)
        return made

    @cached_property
    def link(self) -> QTextCharFormat:
        return _coloured(self.palette.accent)

    def ghost_in(self, share: float) -> QTextCharFormat:
        """Ghost text that is on its way into view; `share` 1 is all there."""
        made = _coloured(mixed(self.palette.page, self.palette.ghost, share))
        made.setFontWeight(QFont.Weight.Normal)
        return made

    @cached_property
    def squiggles(self) -> dict[Category, QTextCharFormat]:
        return {category: self._squiggle(category) for category in Category}

    def _squiggle(self, category: Category) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setUnderlineColor(self.palette.squiggle(category))
        made.setProperty(WAVE, list(Category).index(category))
        return made


def paragraph_formats(
    text: str, diagnostics: Sequence[Diagnostic], looks: Looks, gap: Gap | None = None
) -> list[QTextLayout.FormatRange]:
    """Everything for one paragraph, in the order in which Qt lays it over one another."""
    found = [*markdown(text, looks), *squiggles(text, diagnostics, looks)]
    if gap is not None:
        found = [*_around(found, gap), *gap.formats]
    return [_format_range(styled) for styled in found]


def markdown(text: str, looks: Looks) -> list[Styled]:
    """Headings, emphasis, code and links; the marks themselves are dimmed. Most paragraphs have none."""
    if len(text) > LONGEST_STYLED:
        return []
    leading = _LEADING.match(text)
    if not leading and not _MARKS.search(text):
        return []
    heading = _HEADING.match(text)
    found = [(0, len(text), looks.bold), (0, heading.end(1), looks.dim)] if heading else []
    if leading:
        found.append((leading.start(1), leading.end(1), looks.dim))
    for match in _INLINE.finditer(text):
        found += _inline(match, looks)
    if text.isascii():
        return [Styled(start, end - start, form) for start, end, form in found]
    units = [(to_utf16(text, start), to_utf16(text, end), form) for start, end, form in found]
    return [Styled(start, end - start, form) for start, end, form in units]


def squiggles(text: str, diagnostics: Sequence[Diagnostic], looks: Looks) -> Iterator[Styled]:
    """A wave under each diagnostic."""
    for diagnostic in diagnostics:
        start, end = to_utf16(text, diagnostic.span.start), to_utf16(text, diagnostic.span.end)
        yield Styled(start, end - start, looks.squiggles[diagnostic.category])


def _inline(match: re.Match[str], looks: Looks) -> Iterator[tuple[int, int, QTextCharFormat]]:
    for name, form in (("bold", looks.bold), ("italic", looks.italic), ("code", None)):
        if match[name]:
            start, end = match.span(f"{name}_text")
            if form is not None:
                yield start, end, form
            yield match.start(), start, looks.dim
            yield end, match.end(), looks.dim
    if match["open"]:
        yield *match.span("link_text"), looks.link
        yield *match.span("open"), looks.dim
        yield *match.span("target"), looks.dim


def _around(found: Sequence[Styled], gap: Gap) -> Iterator[Styled]:
    """`found`, moved and cut so that nothing of it lies in the gap."""
    for start, length, form in found:
        end = start + length
        if end <= gap.start:
            yield Styled(start, length, form)
        elif start >= gap.start:
            yield Styled(start + gap.length, length, form)
        else:
            yield Styled(start, gap.start - start, form)
            yield Styled(gap.start + gap.length, end - gap.start, form)


def _format_range(styled: Styled) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = styled
    return made


def _coloured(colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    return made
