"""The lines under mistakes can be told apart without their colours."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from writer.language.grammar.diagnostics import Category
from writer.ui.editor.waves import draw_line


def shape(category: Category, ratio: int = 1) -> frozenset[tuple[int, int]]:
    """The places that are dark when the line is drawn in black."""
    image = QImage(60 * ratio, 12 * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_line(painter, category, 2, 58, 6, QColor("black"))
    painter.end()
    every = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return frozenset(place for place in every if image.pixelColor(*place).lightness() < 160)


@pytest.mark.parametrize("ratio", [1, 2])
def test_each_category_has_a_shape_of_its_own(ratio: int) -> None:
    shapes = {category: shape(category, ratio) for category in Category}
    for one, other in combinations(Category, 2):
        both = shapes[one] & shapes[other]
        assert len(both) < 0.75 * max(len(shapes[one]), len(shapes[other])), (one, other)


def test_dots_and_dashes_have_gaps_and_the_other_lines_have_none() -> None:
    for category in Category:
        columns = {x for x, _ in shape(category)}
        broken = category in (Category.PUNCTUATION, Category.STYLE)
        assert (len(columns) < 50) is broken


@pytest.mark.parametrize("category", list(Category))
def test_a_line_stays_under_its_word(category: Category) -> None:
    places = shape(category)
    assert all(1 <= x <= 59 and 2 <= y <= 9 for x, y in places)
    assert len(places) > 20
