"""Gives the program its look: Fusion, our colours, our fonts."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from writer.settings.schema import Theme
from writer.ui.palettes import Palette, palette_of
from writer.ui.tones import READABLE, contrast, mixed, readable

INTERFACE_FONT: Final = "Inter"
INTERFACE_POINTS: Final = 10.0

_log = logging.getLogger(__name__)


def load_fonts(folder: Path, wanted: Callable[[str], bool] = lambda _family: True) -> list[str]:
    """Make the fonts in `folder` known to Qt; the names of their families. A file that is no font is left out.

    `wanted` chooses by the family as the file's name has it: without spaces, before the first "_".
    """
    families: set[str] = set()
    for file in sorted(folder.glob("*.ttf")):
        if not wanted(file.stem.partition("_")[0]):
            continue
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            _log.warning("not a font: %s", file.name)
        else:
            families.update(QFontDatabase.applicationFontFamilies(number))
    return sorted(families)


def apply(app: QApplication, theme: Theme) -> Palette:
    """Dress the whole program in `theme`; the colours that the page needs besides Qt's own palette."""
    hints = app.styleHints()
    strong = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    palette = palette_of(theme, hints.colorScheme() is Qt.ColorScheme.Dark, strong)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    if app.font().family() != INTERFACE_FONT:
        font = QFont(INTERFACE_FONT)
        font.setPointSizeF(INTERFACE_POINTS)
        app.setFont(font)
    app.setPalette(qt_palette(palette))
    return palette


def qt_palette(palette: Palette) -> QPalette:
    """What Qt's widgets are told: Base is the page, Window the panels, PlaceholderText what is dimmed."""
    roles = _roles(palette)
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, colour)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, mixed(palette.panel, palette.text, 0.45))
    return made


def _roles(palette: Palette) -> dict[QPalette.ColorRole, QColor]:
    role = QPalette.ColorRole
    on_accent = max((palette.page, palette.text), key=lambda colour: contrast(colour, palette.accent))
    return {
        role.Window: palette.panel,
        role.WindowText: palette.text,
        role.Base: palette.page,
        role.AlternateBase: mixed(palette.page, palette.panel, 0.5),
        role.Text: palette.text,
        role.PlaceholderText: readable(palette.dim, palette.page, palette.text),
        role.Button: palette.panel,
        role.ButtonText: palette.text,
        role.BrightText: palette.text,
        role.ToolTipBase: palette.panel,
        role.ToolTipText: palette.text,
        role.Highlight: palette.accent,
        role.HighlightedText: on_accent,
        role.Accent: palette.accent,
        role.Link: palette.accent if contrast(palette.accent, palette.page) >= READABLE else palette.text,
        role.LinkVisited: palette.dim,
        role.Light: mixed(palette.panel, palette.text, 0.04),
        role.Midlight: mixed(palette.panel, palette.text, 0.08),
        role.Mid: mixed(palette.panel, palette.text, 0.18),
        role.Dark: mixed(palette.panel, palette.text, 0.3),
        role.Shadow: mixed(palette.panel, palette.text, 0.5),
    }
