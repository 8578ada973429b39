"""What a paragraph looks like, as layout formats: light Markdown, waves under mistakes, ghost text.

Its own module because all three must go into one list: the last to call `setFormats` would wipe out the others.
Formats live in the layout, not in the document, so that neither undo nor saving ever meets them. All offsets are
UTF-16 units from the start of the paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextFormat, QTextLayout

from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.text.markdown_inline import Part, Piece
from writer.text.units import to_utf16
from writer.ui.palettes import Palette
from writer.ui.tones import mixed, readable

WAVE: Final = QTextFormat.Property.UserProperty.value + 1
"""Property of a format under which `waves` draws, in the underline's colour: which of the categories, as a number."""

_PIXELS: Final = QTextFormat.Property.FontPixelSize.value


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


HEADING_SIZES: Final = (1.3, 1.18, 1.08, 1.0, 1.0, 1.0)
"""Of the page's font, by level: as large as the even lines of the page have room for."""

CODE_SIZE: Final = 0.92
"""IBM Plex Mono looks larger than the fonts of the page."""

CODE_FONT: Final = "IBM Plex Mono"


@dataclass(frozen=True)
class Looks:
    """The formats themselves, for one palette and one size of the page's font."""

    palette: Palette
    pixels: int = 19

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

    @cached_property
    def code(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontFamilies([CODE_FONT, "monospace"])
        made.setProperty(_PIXELS, max(6, round(self.pixels * CODE_SIZE)))
        return made

    @cached_property
    def struck(self) -> QTextCharFormat:
        made = _coloured(readable(self.palette.dim, self.palette.page, self.palette.text))
        made.setFontStrikeOut(True)
        return made

    def heading(self, level: int) -> QTextCharFormat:
        """Of the first to the sixth level (0 to 5)."""
        made = QTextCharFormat(self.bold)
        if HEADING_SIZES[level] != 1.0:
            made.setProperty(_PIXELS, round(self.pixels * HEADING_SIZES[level]))
        return made

    @cached_property
    def parts(self) -> dict[int, QTextCharFormat]:
        """How each part of Markdown looks."""
        colours = self.palette
        quiet = _coloured(readable(mixed(colours.text, colours.page, 0.28), colours.page, colours.text))
        aside = _coloured(readable(colours.dim, colours.page, colours.text))
        return {
            Part.MARK: self.dim,
            Part.STRONG: self.bold,
            Part.EMPHASIS: self.italic,
            Part.STRUCK: self.struck,
            Part.CODE: self.code,
            Part.LINK: self.link,
            Part.NOTE: self.link,
            Part.QUOTE: quiet,
            Part.META: aside,
            Part.CODE_LINE: self.code,
            Part.CELL_HEAD: self.bold,
            **{Part.HEADING + level: self.heading(level) for level in range(len(HEADING_SIZES))},
        }

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
    text: str,
    pieces: Sequence[Piece],
    diagnostics: Sequence[Diagnostic],
    looks: Looks,
    gap: Gap | None = None,
) -> list[QTextLayout.FormatRange]:
    """Everything for one paragraph, in the order in which Qt lays it over one another.

    `pieces` are its Markdown; none for a paragraph that is no Markdown.
    """
    if not pieces and not diagnostics and gap is None:
        return []
    found = [*markdown(text, pieces, looks), *squiggles(text, diagnostics, looks)]
    if gap is not None:
        found = [*_around(found, gap), *gap.formats]
    return [_format_range(styled) for styled in found]


def markdown(text: str, pieces: Sequence[Piece], looks: Looks) -> list[Styled]:
    """Headings, emphasis, code and links; the marks themselves are dimmed. Most paragraphs have none."""
    parts = looks.parts
    if text.isascii():
        return [Styled(start, end - start, parts[part]) for start, end, part in pieces]
    units = [(to_utf16(text, start), to_utf16(text, end), part) for start, end, part in pieces]
    return [Styled(start, end - start, parts[part]) for start, end, part in units]


def squiggles(text: str, diagnostics: Sequence[Diagnostic], looks: Looks) -> Iterator[Styled]:
    """A wave under each diagnostic."""
    for diagnostic in diagnostics:
        start, end = to_utf16(text, diagnostic.span.start), to_utf16(text, diagnostic.span.end)
        yield Styled(start, end - start, looks.squiggles[diagnostic.category])


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
