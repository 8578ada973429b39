"""The few tones that widgets outside the page use, worked out from a QPalette.

Its own module so that no widget names a colour: a theme sets a palette and everything here follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor, QPalette

READABLE = 4.5
"""Contrast that small text must have on its ground (WCAG 2.2, 1.4.3)."""

_ROLES: Final = (
    QPalette.ColorRole.Base,
    QPalette.ColorRole.Window,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Accent,
    QPalette.ColorRole.PlaceholderText,
)
"""What the tones are worked out from."""

_GREEN = (QColor("#2E7D4F"), QColor("#7FCB9B"))
_RED = (QColor("#B3382C"), QColor("#F0938A"))
_AMBER = (QColor("#8F5A10"), QColor("#E3B062"))
_INSERTED = (QColor("#E6F4EA"), QColor("#1F3A2A"))
_DELETED = (QColor("#FBE9E7"), QColor("#43282A"))


@dataclass(frozen=True)
class Tones:
    """Colours by what they are for. All text tones are readable on `panel` and on `page`."""

    page: QColor
    panel: QColor
    text: QColor
    dim: QColor
    """Secondary text."""
    accent: QColor
    on_accent: QColor
    """Text on a ground of `accent`."""
    line: QColor
    """Borders and rules."""
    hover: QColor
    pressed: QColor
    green: QColor
    red: QColor
    amber: QColor
    inserted: QColor
    """Ground behind inserted words."""
    deleted: QColor
    """Ground behind deleted words."""

    @property
    def dark(self) -> bool:
        return self.page.lightnessF() < 0.5


def tones_of(palette: QPalette) -> Tones:
    """The tones that go with `palette`: Base is the page, Window the panels, PlaceholderText what is dimmed."""
    return _tones(*(palette.color(role).rgba() for role in _ROLES))


@lru_cache(maxsize=32)
def _tones(*colours: int) -> Tones:
    """Worked out once for the colours of `_ROLES`: every widget asks each time it is painted."""
    palette = QPalette()
    for role, colour in zip(_ROLES, colours, strict=True):
        palette.setColor(role, QColor.fromRgba(colour))
    page, panel = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Window)
    text, accent = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Accent)
    dark = 1 if page.lightnessF() < 0.5 else 0
    stark = contrast(text, page) > 18
    return Tones(
        page=page,
        panel=panel,
        text=text,
        dim=readable(palette.color(QPalette.ColorRole.PlaceholderText), panel, text),
        accent=accent,
        on_accent=max((page, text), key=lambda colour: contrast(colour, accent)),
        line=mixed(panel, text, 0.6 if stark else 0.13),
        hover=mixed(panel, text, 0.2 if stark else 0.06),
        pressed=mixed(panel, text, 0.3 if stark else 0.11),
        green=readable(_GREEN[dark], panel, text),
        red=readable(_RED[dark], panel, text),
        amber=readable(_AMBER[dark], panel, text),
        inserted=_INSERTED[dark] if page.saturationF() < 0.2 or dark else mixed(page, _GREEN[0], 0.15),
        deleted=_DELETED[dark] if page.saturationF() < 0.2 or dark else mixed(page, _RED[0], 0.15),
    )


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """`ground` with `share` (0 to 1) of `colour`."""
    first, second = (ground.red(), ground.green(), ground.blue()), (colour.red(), colour.green(), colour.blue())
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return QColor(red, green, blue)


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.2, relative luminance)."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def readable(colour: QColor, ground: QColor, towards: QColor) -> QColor:
    """`colour`, moved towards `towards` as far as small text on `ground` needs."""
    for step in range(11):
        candidate = mixed(colour, towards, step / 10)
        if contrast(candidate, ground) >= READABLE:
            return candidate
    return towards


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
