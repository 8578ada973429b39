"""The colours of each theme, and nothing else: what a theme is called and what it looks like.

Text stands at 7:1 or more on the page; what is only a sign (ghost text, waves, Markdown marks) at 3:1 or more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, assert_never

from PySide6.QtGui import QColor

from writer.language.grammar.diagnostics import Category
from writer.settings.schema import Theme
from writer.ui.tones import contrast, mixed

GHOST_SHARE: Final = 0.45
"""How far ghost text goes from the text's colour towards the page's."""

VISIBLE: Final = 3.0
"""Contrast that a sign must have on its ground (WCAG 2.2, 1.4.11)."""


@dataclass(frozen=True)
class Palette:
    """The colours of one theme, named by what they are for."""

    dark: bool
    page: QColor
    text: QColor
    dim: QColor
    """Markdown marks and the words on an empty page."""
    accent: QColor
    panel: QColor
    """Ground of everything that is not the page."""
    selection: QColor
    """Ground of selected text; the text keeps its colour."""
    match: QColor
    """Ground of what the find bar found."""
    spelling: QColor
    grammar: QColor
    punctuation: QColor
    style: QColor

    @property
    def ghost(self) -> QColor:
        """Grey enough not to be taken for text, dark enough to be read."""
        share = GHOST_SHARE
        while share > 0 and contrast(mixed(self.text, self.page, share), self.page) < VISIBLE:
            share -= 0.01
        return mixed(self.text, self.page, max(share, 0.0))

    def squiggle(self, category: Category) -> QColor:
        """Colour of the wave under a diagnostic."""
        match category:
            case Category.SPELLING:
                return self.spelling
            case Category.GRAMMAR:
                return self.grammar
            case Category.PUNCTUATION:
                return self.punctuation
            case Category.STYLE:
                return self.style
            case _:
                assert_never(category)


def palette_of(theme: Theme, system_is_dark: bool = False, strong_contrast: bool = False) -> Palette:
    """The colours of `theme`; those of "system" depend on what the system shows and asks for."""
    match theme:
        case "light":
            return _light()
        case "dark":
            return _dark()
        case "sepia":
            return _sepia()
        case "contrast":
            return _contrast()
        case "system":
            return _contrast() if strong_contrast else _dark() if system_is_dark else _light()
        case _:
            assert_never(theme)


def _light() -> Palette:
    return _palette(
        ("#FDFDFB", "#1F2328", "#8A8F98", "#3B6FD4", "#F4F4F1"),
        ("#D3E1FA", "#FBE7A6"),
        ("#D64545", "#2F6FDE", "#B7791F", "#4C9A6A"),
    )


def _dark() -> Palette:
    return _palette(
        ("#1B1D21", "#D7D9DD", "#7C828C", "#7AA2F7", "#22252A"),
        ("#2F4368", "#5C4B1B"),
        ("#F07A75", "#6FA0FF", "#DDA84B", "#72BF8F"),
    )


def _sepia() -> Palette:
    return _palette(
        ("#F7F0E1", "#3A3024", "#93856F", "#A0622B", "#EFE6D3"),
        ("#EAD3B0", "#F4DC8C"),
        ("#C23B3B", "#2F62BE", "#9A6312", "#3C7F56"),
    )


def _contrast() -> Palette:
    return _palette(
        ("#000000", "#FFFFFF", "#C8C8C8", "#FFD400", "#000000"),
        ("#004C99", "#6B5900"),
        ("#FF6B6B", "#6BB2FF", "#FFB938", "#5BE08A"),
    )


def _palette(surfaces: tuple[str, ...], grounds: tuple[str, ...], waves: tuple[str, ...]) -> Palette:
    page, text, dim, accent, panel = (QColor(name) for name in surfaces)
    selection, match = (QColor(name) for name in grounds)
    spelling, grammar, punctuation, style = (QColor(name) for name in waves)
    dark = page.lightnessF() < 0.5
    return Palette(dark, page, text, dim, accent, panel, selection, match, spelling, grammar, punctuation, style)
