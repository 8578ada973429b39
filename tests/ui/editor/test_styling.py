"""Markdown on the page while it is written: fences, headings, what lies below a change, and even lines."""

from __future__ import annotations

from itertools import pairwise

import pytest
from editor_desk import Desk
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextFormat
from PySide6.QtWidgets import QApplication

from writer.ui.editor.formats import CODE_FONT
from writer.ui.editor.styling import AT_ONCE, Ground
from writer.ui.palettes import palette_of


def block(desk: Desk, number: int) -> QTextBlock:
    return desk.page.document().findBlockByNumber(number)


def is_code(desk: Desk, number: int) -> bool:
    return any(CODE_FONT in (each.format.fontFamilies() or []) for each in block(desk, number).layout().formats())


def size(desk: Desk, number: int) -> int:
    """Pixels of the paragraph's largest letters; 0: as the page's."""
    pixels = QTextFormat.Property.FontPixelSize.value
    return max((each.format.intProperty(pixels) for each in block(desk, number).layout().formats()), default=0)


def is_bold(desk: Desk, number: int) -> bool:
    return any(each.format.fontWeight() == QFont.Weight.Bold for each in block(desk, number).layout().formats())


def test_opening_a_fence_makes_all_below_code_and_closing_it_gives_it_back(desk: Desk) -> None:
    desk.open("\nsome *words*\nmore", caret=0)
    desk.type("```")
    assert [is_code(desk, number) for number in range(3)] == [True, True, True]
    desk.port.undo()
    assert not is_code(desk, 1)
    desk.type("```\n```")
    assert not is_code(desk, 2)


def test_a_change_reaches_the_end_of_a_long_document_without_holding_up_the_key(desk: Desk) -> None:
    count = 10 * AT_ONCE
    desk.open("\n" + "line\n" * count, caret=0)
    desk.type("~~~")
    assert is_code(desk, AT_ONCE // 2)
    assert not is_code(desk, count), "the rest is left to the time between two keys"
    desk.page.styling.finish()
    assert desk.page.styling.ground(block(desk, count)) is Ground.CODE
    desk.port.select(desk.port.length(), desk.port.length())
    QApplication.processEvents()
    assert is_code(desk, count), "dressed when it is seen"


def test_an_underline_makes_the_line_above_a_heading(desk: Desk) -> None:
    desk.open("Title\n")
    desk.type("=")
    assert is_bold(desk, 0)
    desk.key(Qt.Key.Key_Backspace)
    assert not is_bold(desk, 0)


def test_the_head_of_a_table_is_seen_as_soon_as_its_line_is_drawn(desk: Desk) -> None:
    desk.open("| a | b |\n|---|")
    assert not is_bold(desk, 0)
    desk.type("-")
    assert is_bold(desk, 0)


@pytest.mark.parametrize("font", [10.0, 14.0, 23.5])
def test_large_headings_leave_the_lines_even(desk: Desk, font: float) -> None:
    desk.page.set_appearance("Literata", font, 70, palette_of("light"))
    desk.open("# One\nwords\n## Two\nwords `code`\n```\ncode\n```\nwords")
    QApplication.processEvents()
    layout = desk.page.document().documentLayout()
    tops = [layout.blockBoundingRect(block(desk, number)).top() for number in range(8)]
    gaps = [round(second - first, 1) for first, second in pairwise(tops)]
    assert max(gaps) - min(gaps) <= 0.3, gaps
    assert size(desk, 0) > size(desk, 2) > desk.page.font().pixelSize()


def test_plain_text_stays_plain(desk: Desk) -> None:
    desk.page.set_markdown(False)
    desk.open("# no title\n**b**")
    assert not block(desk, 0).layout().formats()
    desk.page.set_markdown(True)
    assert is_bold(desk, 0)
    assert is_bold(desk, 1)
    desk.page.set_markdown(False)
    assert not block(desk, 1).layout().formats()


def test_another_text_is_seen_at_once_in_a_window_that_is_open(desk: Desk) -> None:
    """Formats that come after the lines were laid out leave nothing to see."""
    desk.port.load("# A heading\n\n**all bold**")
    QApplication.processEvents()
    assert all(block(desk, number).layout().lineCount() == 1 for number in range(3))


def test_a_block_of_code_has_a_ground_and_a_quote_a_bar(desk: Desk) -> None:
    desk.open("words\n\n```\ncode\n```\n\n> said", caret=0)
    picture, layout = desk.picture(), desk.page.document().documentLayout()
    page = picture.pixelColor(1, 1)

    def at(number: int, x: int) -> bool:
        y = round(layout.blockBoundingRect(block(desk, number)).center().y())
        return picture.pixelColor(x, y) != page

    assert not at(0, 1)
    assert at(3, 1)
    assert at(3, desk.page.viewport().width() - 2)
    assert at(6, 1)
    assert not at(6, desk.page.beside - 3)
