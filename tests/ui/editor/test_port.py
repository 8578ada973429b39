"""The document port: what it says about edits, and what it does to the document."""

from __future__ import annotations

import re

import pytest
from editor_desk import Desk, spelling
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.assist.document_port import Origin, Replacement
from writer.text.span import Span
from writer.text.units import utf16_length

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
EDGES = ["🙂", "e\u0301", "\u00e9", "👩‍👩‍👧", "🇩🇪", "אב", "漢字", ""]


def test_a_typed_letter_is_one_edit_at_its_place(desk: Desk) -> None:
    desk.open("One.\n\nTwo.", caret=4)
    desk.type("x")
    (edit,) = desk.edits
    assert (edit.position, edit.removed, edit.added, edit.caret, edit.origin) == (4, 0, "x", 5, Origin.TYPED)
    assert edit.version == desk.port.version
    assert edit.touched == (desk.port.paragraph_at(0).id,)
    assert desk.carets == []


@pytest.mark.parametrize("edge", EDGES)
def test_positions_hold_at_the_edges_of_odd_characters(desk: Desk, edge: str) -> None:
    text = f"{edge}ab{edge}\n{edge}cd{edge}"
    desk.open(text)
    units = utf16_length(text)
    assert desk.port.length() == desk.port.caret == units
    assert desk.port.text() == text
    second = desk.port.paragraph_at(units)
    assert second.text == f"{edge}cd{edge}"
    assert second.position == utf16_length(f"{edge}ab{edge}\n")
    start = second.position + utf16_length(edge)
    assert desk.port.text(start, start + 2) == "cd"
    desk.put_caret(start)
    desk.edits.clear()
    desk.type("X")
    assert (desk.edits[0].position, desk.edits[0].added) == (start, "X")
    assert desk.port.paragraphs() == [desk.port.paragraph_at(0), desk.port.paragraph_at(start)]


@pytest.mark.parametrize("edge", EDGES)
def test_an_accepted_suggestion_is_exactly_one_undo_step(desk: Desk, edge: str) -> None:
    accepted = f"{edge} then{edge}"
    desk.open("")
    desk.type("ab")
    desk.port.insert_accepted(2, accepted)
    assert desk.port.caret == 2 + utf16_length(accepted)
    desk.type("yz")
    assert desk.undo_steps() == [f"ab{accepted}yz", f"ab{accepted}", "ab", ""]


@pytest.mark.parametrize("accepted", ["H", "🙂", "one\ntwo", " "])
def test_short_and_long_suggestions_are_one_step_too(desk: Desk, accepted: str) -> None:
    desk.open("x ")
    desk.type("ab")
    desk.port.insert_accepted(4, accepted)
    desk.type("yz")
    assert desk.undo_steps() == [f"x ab{accepted}yz", f"x ab{accepted}", "x ab", "x "]


def test_undo_puts_the_caret_back_where_the_suggestion_stood(desk: Desk) -> None:
    desk.open("Once upon. The end.", caret=9)
    desk.port.insert_accepted(9, " a time")
    desk.edits.clear()
    desk.port.undo()
    (edit,) = desk.edits
    assert (edit.origin, edit.caret, edit.removed) == (Origin.HISTORY, 9, 7)
    desk.port.redo()
    assert desk.text == "Once upon a time. The end."
    assert desk.edits[-1].origin is Origin.HISTORY


def test_undo_of_a_rewritten_document_leaves_the_view(desk: Desk) -> None:
    """All of it was selected, so that the caret stands at its end."""
    paragraphs = [f"Paragraph {number} is short." for number in range(200)]
    desk.open("\n".join(paragraphs), 0)
    desk.port.select(0, desk.port.length())
    bar = desk.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    stood = bar.value()
    places = [text.start() for text in re.finditer("short", desk.text)]
    desk.port.replace([Replacement(place, place + len("short"), "brief") for place in places])
    assert bar.value() == stood
    desk.port.undo()
    assert (bar.value(), desk.text) == (stood, "\n".join(paragraphs))
    desk.port.redo()
    assert bar.value() == stood


def test_undo_goes_to_a_change_that_is_out_of_view(desk: Desk) -> None:
    desk.open("\n".join(["A line."] * 200), 0)
    desk.type("x")
    bar = desk.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.port.undo()
    assert desk.page.viewport().rect().contains(desk.page.cursorRect())
    assert bar.value() < bar.maximum() // 2
    desk.put_caret(desk.port.length())
    desk.port.replace([Replacement(desk.port.length(), desk.port.length(), "\nmore" * 200)])
    desk.put_caret(desk.port.length())
    desk.port.undo()
    assert desk.page.viewport().rect().contains(desk.page.cursorRect()), "what was taken away is not looked at"


def test_undo_from_the_keyboard_is_history_as_well(desk: Desk) -> None:
    desk.open("")
    desk.type("ab")
    desk.key(Qt.Key.Key_Z, CONTROL)
    desk.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert [edit.origin for edit in desk.edits[-2:]] == [Origin.HISTORY, Origin.HISTORY]
    assert desk.text == "ab"


def test_replacements_are_made_together_and_undone_together(desk: Desk) -> None:
    desk.open("🙂 teh cat\nsat on teh mat")
    first, second = 3, utf16_length("🙂 teh cat\nsat on ")
    desk.port.replace([Replacement(first, first + 3, "the"), Replacement(second, second + 3, "one")])
    assert desk.text == "🙂 the cat\nsat on one mat"
    assert {edit.origin for edit in desk.edits} == {Origin.MACHINE}
    desk.type("!")
    assert desk.undo_steps() == [
        "🙂 the cat\nsat on one mat!",
        "🙂 the cat\nsat on one mat",
        "🙂 teh cat\nsat on teh mat",
    ]


def test_a_fix_elsewhere_does_not_scroll_to_the_caret(desk: Desk) -> None:
    desk.open("\n".join(["Line"] * 200), caret=0)
    bar = desk.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    end = desk.port.length()
    desk.port.replace([Replacement(end - 4, end, "Last")])
    assert bar.value() > bar.maximum() - 40
    assert desk.port.caret == 0


def test_a_position_inside_a_character_is_the_one_before_it(desk: Desk) -> None:
    desk.open("🙂🙂")
    desk.port.select(1, 3)
    assert desk.port.selection() == (0, 2)


def test_a_paragraph_keeps_its_id_while_it_is_edited(desk: Desk) -> None:
    desk.open("One\nTwo\nThree", caret=5)
    one, two, three = (paragraph.id for paragraph in desk.port.paragraphs())
    desk.type("x")
    assert [paragraph.id for paragraph in desk.port.paragraphs()] == [one, two, three]
    desk.key(Qt.Key.Key_Return)
    split = desk.edits[-1]
    assert split.added == "\n"
    assert [paragraph.text for paragraph in desk.port.paragraphs()] == ["One", "Tx", "wo", "Three"]
    assert desk.port.paragraph(three) is not None
    desk.key(Qt.Key.Key_Backspace)
    assert desk.edits[-1].gone != ()
    assert all(desk.port.paragraph(gone) is None for gone in desk.edits[-1].gone)
    assert desk.text == "One\nTxwo\nThree"


def test_opening_a_document_makes_all_paragraphs_new(desk: Desk) -> None:
    desk.open("One\nTwo")
    old = tuple(paragraph.id for paragraph in desk.port.paragraphs())
    desk.type("!")
    desk.edits.clear()
    desk.port.load("Three\r\nFour")
    (edit,) = desk.edits
    assert (edit.origin, edit.added, edit.removed, edit.gone) == (Origin.LOADED, "Three\nFour", 8, old)
    assert edit.touched == tuple(paragraph.id for paragraph in desk.port.paragraphs())
    assert not desk.port.is_modified()
    assert not desk.page.document().isUndoAvailable()


def test_a_change_of_the_font_is_no_edit_and_keeps_the_undo_history(desk: Desk) -> None:
    desk.open("Start ")
    desk.type("typed")
    desk.port.set_unmodified()
    desk.edits.clear()
    desk.page.set_appearance("Inter", 22.0, 50, desk.page.looks.palette)
    assert desk.edits == []
    assert not desk.port.is_modified()
    assert desk.undo_steps() == ["Start typed", "Start "]


def test_moving_and_selecting_are_told_once(desk: Desk) -> None:
    desk.open("Some words here.", caret=0)
    desk.carets.clear()
    desk.key(Qt.Key.Key_Right)
    assert desk.carets == [1]
    desk.key(Qt.Key.Key_Right, SHIFT)
    assert desk.carets == [1, 2]
    assert desk.port.selection() == (1, 2)
    assert desk.edits == []


def test_an_edit_from_elsewhere_is_told_as_well(desk: Desk) -> None:
    desk.open("One\nTwo", caret=0)
    cursor = QTextCursor(desk.page.document())
    cursor.setPosition(3)
    cursor.insertText(" more")
    (edit,) = desk.edits
    assert (edit.position, edit.added, edit.caret) == (3, " more", 0)


def test_whoever_hears_of_an_edit_finds_the_document_in_agreement(desk: Desk) -> None:
    desk.open("One\nTwo")
    seen: list[tuple[str, int, int]] = []
    desk.port.edited.connect(lambda edit: seen.append((desk.port.text(), desk.port.caret, edit.caret)))
    desk.type("a")
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert seen == [("One\nTwoa", 8, 8), ("One\nTwo", 7, 7)]


def test_text_between_positions_is_clamped(desk: Desk) -> None:
    desk.open("One\nTwo")
    assert desk.port.text(-5, 100) == "One\nTwo"
    assert desk.port.text(5, 2) == ""
    assert desk.port.text(2) == "e\nTwo"
    desk.port.select(-3, 100)
    assert desk.port.selection() == (0, 7)


def test_paragraphs_on_screen_are_those_on_screen(desk: Desk) -> None:
    desk.open("\n".join(f"Line {number}" for number in range(500)), caret=0)
    shown = desk.port.visible_paragraphs()
    assert shown[0].text == "Line 0"
    assert 5 < len(shown) < 40
    desk.put_caret(desk.port.length())
    assert desk.port.visible_paragraphs()[-1].text == "Line 499"


def test_modified_is_told_and_undo_takes_it_back(desk: Desk, qtbot: QtBot) -> None:
    desk.open("One")
    with qtbot.waitSignal(desk.port.modified_changed) as said:
        desk.type("x")
    assert said.args == [True]
    desk.port.undo()
    assert not desk.port.is_modified()


def test_the_place_of_a_selection_is_as_wide_as_the_column(desk: Desk) -> None:
    desk.open("A first paragraph.\nA second one with the selection in it.")
    rect = desk.port.rect_of(25, 30)
    assert rect.left() == desk.page.column().left()
    assert rect.width() == desk.page.column().width()
    assert rect.top() <= desk.port.caret_rect().top() <= rect.bottom()
    both = desk.port.rect_of(0, 30)
    assert both.top() < rect.top()
    assert both.bottom() == rect.bottom()


# -- diagnostics -------------------------------------------------------------------------------------------------


def marked(desk: Desk) -> list[str]:
    """The words underlined in the whole document."""
    return [
        each.span.of(paragraph.text)
        for paragraph in desk.port.paragraphs()
        for each in desk.port.diagnostics_of(desk.page.document().findBlock(paragraph.position))
    ]


def test_marks_move_with_their_words_and_go_when_touched(desk: Desk) -> None:
    desk.open("I se teh 🙂 catt.", caret=0)
    paragraph = desk.port.paragraph_at(0)
    found = [spelling(2, 4), spelling(5, 8), spelling(11, 15)]
    assert desk.port.show_diagnostics(paragraph.id, paragraph.text, found)
    assert marked(desk) == ["se", "teh", "catt"]
    desk.type("🙂 ")
    assert marked(desk) == ["se", "teh", "catt"]
    desk.put_caret(desk.text.index("teh") + 2)
    desk.type("x")
    assert marked(desk) == ["se", "catt"]


def test_diagnostics_of_an_older_text_are_refused(desk: Desk) -> None:
    desk.open("teh cat", caret=0)
    paragraph = desk.port.paragraph_at(0)
    desk.type("x")
    assert not desk.port.show_diagnostics(paragraph.id, paragraph.text, [spelling(0, 3)])
    assert not desk.port.show_diagnostics(999, "teh cat", [spelling(0, 3)])
    assert marked(desk) == []


def test_the_same_diagnostics_again_lay_nothing_out_again(desk: Desk) -> None:
    desk.open("teh cat", caret=0)
    paragraph = desk.port.paragraph_at(0)
    desk.port.show_diagnostics(paragraph.id, paragraph.text, [spelling(0, 3)])
    painted: list[object] = []
    desk.page.document().documentLayout().update.connect(lambda rect=None: painted.append(rect))
    assert desk.port.show_diagnostics(paragraph.id, paragraph.text, [spelling(0, 3)])
    assert painted == []
    assert desk.port.show_diagnostics(paragraph.id, paragraph.text, [])
    assert painted != []
    assert desk.edits == []


def test_what_is_marked_at_a_place_comes_shortest_first(desk: Desk) -> None:
    desk.open("🙂 teh cat", caret=0)
    paragraph = desk.port.paragraph_at(0)
    wide, narrow = spelling(0, 9), spelling(2, 5)
    desk.port.show_diagnostics(paragraph.id, paragraph.text, [wide, narrow])
    assert [each for _, each in desk.port.diagnostics_at(4)] == [narrow, wide]
    assert [each.span for _, each in desk.port.diagnostics_at(9)] == [Span(0, 9)]


def test_marks_of_a_paragraph_that_goes_are_forgotten(desk: Desk) -> None:
    desk.open("One\nteh cat")
    paragraph = desk.port.paragraph_at(5)
    desk.port.show_diagnostics(paragraph.id, paragraph.text, [spelling(0, 3)])
    desk.port.select(2, desk.port.length())
    desk.key(Qt.Key.Key_Delete)
    assert marked(desk) == []
    assert desk.text == "On"


LONG = "\n".join(f"Line {number} of a document that Qt lays out little by little." for number in range(8_000))
"""Longer than what is laid out at once."""


def test_the_view_of_a_long_document_comes_back_where_it_was(desk: Desk) -> None:
    desk.open(LONG, caret=0)
    desk.port.put_back(0, 0.5)
    assert "Line 39" in desk.port.visible_paragraphs()[0].text
    assert desk.port.scroll == pytest.approx(0.5, abs=0.001)


def test_the_paragraphs_on_screen_are_known_before_all_of_a_long_document_is_laid_out(desk: Desk) -> None:
    desk.open(LONG, caret=0)
    shown = [paragraph.text.split()[1] for paragraph in desk.port.visible_paragraphs()]
    assert shown == [str(number) for number in range(len(shown))]
    assert 3 < len(shown) < 100


def test_lines_are_as_wide_as_the_column_whether_the_bar_is_there_or_not(desk: Desk) -> None:
    for text in ("short", LONG, "short again"):
        desk.open(text, caret=0)
        QApplication.processEvents()
        page = desk.page
        assert page.document().textWidth() == page.lineWrapColumnOrWidth() == page.viewport().width()
