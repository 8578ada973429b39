"""The colours can be told apart and read, in every theme."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from writer.language.grammar.diagnostics import Category
from writer.settings.schema import Theme
from writer.ui import theme
from writer.ui.editor import tints
from writer.ui.palettes import palette_of
from writer.ui.tones import READABLE, contrast, tones_of

THEMES = [name for name in get_args(Theme) if name != "system"]


@pytest.mark.parametrize("name", THEMES)
def test_text_is_easy_to_read(name: Theme) -> None:
    colours = palette_of(name)
    assert contrast(colours.text, colours.page) >= 7
    tones = tones_of(theme.qt_palette(colours))
    for ground in (colours.panel, colours.selection, colours.match, tones.inserted, tones.deleted):
        assert contrast(colours.text, ground) >= READABLE


@pytest.mark.parametrize("name", THEMES)
def test_signs_can_be_seen_on_the_page(name: Theme) -> None:
    colours = palette_of(name)
    signs = [colours.ghost, colours.dim, colours.accent, *(colours.squiggle(category) for category in Category)]
    assert min(contrast(sign, colours.page) for sign in signs) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_what_a_machine_wrote_is_readable_and_told_by_more_than_its_ground(name: Theme) -> None:
    colours = palette_of(name)
    assert contrast(colours.text, tints.ground(colours)) >= 7
    assert contrast(tints.rule(colours), tints.ground(colours)) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_ghost_text_is_not_taken_for_text(name: Theme) -> None:
    colours = palette_of(name)
    assert contrast(colours.ghost, colours.page) < contrast(colours.text, colours.page) * 0.6
    assert len({colours.squiggle(category).name() for category in Category}) == len(Category)


@pytest.mark.parametrize("name", THEMES)
def test_qt_is_told_of_the_theme(name: Theme, qapp: QApplication) -> None:
    before = QPalette(qapp.palette())
    colours = theme.apply(qapp, name)
    tones = tones_of(qapp.palette())
    assert (tones.page, tones.panel, tones.text, tones.accent) == (
        colours.page,
        colours.panel,
        colours.text,
        colours.accent,
    )
    assert tones.dark is colours.dark
    assert contrast(tones.dim, tones.panel) >= READABLE
    qapp.setPalette(before)


def test_the_system_decides_when_asked(qapp: QApplication) -> None:
    assert palette_of("system", system_is_dark=True).dark
    assert not palette_of("system").dark


def test_our_fonts_are_there(fonts: list[str]) -> None:
    assert {"Literata", "Source Serif 4", "Inter", "IBM Plex Mono"} <= set(fonts)


def test_a_broken_font_file_is_left_out(tmp_path: Path, qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    assert theme.load_fonts(tmp_path) == []
    assert "broken.ttf" in caplog.text
