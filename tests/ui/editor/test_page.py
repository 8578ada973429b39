"""The page: its column, its menu, and that nothing but plain text gets in."""

from __future__ import annotations

from itertools import pairwise

import pytest
from editor_desk import Desk, spelling
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidgetAction

from writer.assist.issues import Kin
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.text.span import Span
from writer.ui.editor.context_menu import page_menu
from writer.ui.palettes import palette_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LONG = "She walked to the end of the quay and waited, while the lamps went out one by one. " * 40


def first_line(desk: Desk) -> str:
    block = desk.page.document().begin()
    line = block.layout().lineAt(0)
    return block.text()[line.textStart() : line.textStart() + line.textLength()]


@pytest.mark.parametrize("width", [800, 1200, 1900])
@pytest.mark.parametrize("characters", [60, 70])
def test_a_line_holds_as_many_characters_in_any_window(desk: Desk, width: int, characters: int) -> None:
    desk.page.set_appearance("Literata", 14.0, characters, palette_of("light"))
    desk.page.resize(width, 600)
    desk.open(LONG, caret=0)
    QApplication.processEvents()
    assert characters - 12 <= len(first_line(desk).strip()) <= characters + 6
    column = desk.page.column()
    assert abs(column.center().x() - desk.page.rect().center().x()) <= 1


def test_a_narrow_window_keeps_a_margin(desk: Desk) -> None:
    desk.page.resize(420, 600)
    desk.open(LONG, caret=0)
    QApplication.processEvents()
    column = desk.page.column()
    assert column.left() >= 20
    assert desk.page.width() - column.right() >= 20


def test_the_line_being_written_stays_in_sight_when_the_window_becomes_smaller(desk: Desk) -> None:
    desk.open(LONG + "\n" + LONG)
    QApplication.processEvents()
    desk.page.resize(500, 240)
    QApplication.processEvents()
    seen = desk.page.viewport().rect()
    assert seen.top() <= desk.page.cursorRect().center().y() <= seen.bottom()


def test_a_place_that_was_scrolled_to_stays_when_the_window_becomes_smaller(desk: Desk) -> None:
    desk.open(LONG + "\n" + LONG)
    QApplication.processEvents()
    desk.page.verticalScrollBar().setValue(0)
    desk.page.resize(800, 240)
    QApplication.processEvents()
    assert desk.page.verticalScrollBar().value() == 0


def test_lines_are_equally_high_whatever_stands_in_them(desk: Desk) -> None:
    desk.open("Plain words. " * 10 + "漢字 🙂 العربية " * 4 + "Plain words. " * 10, caret=0)
    QApplication.processEvents()
    layout = desk.page.document().begin().layout()
    tops = [layout.lineAt(number).y() for number in range(layout.lineCount())]
    steps = {round(below - above, 3) for above, below in pairwise(tops)}
    assert len(tops) > 3
    assert steps == {float(round(desk.page.font().pixelSize() * 1.55))}


def test_a_larger_font_makes_higher_lines(desk: Desk) -> None:
    desk.open("One\nTwo", caret=0)
    small = desk.port.rect_of(0, 0).height()
    desk.page.set_appearance("Literata", 28.0, 70, palette_of("light"))
    QApplication.processEvents()
    assert desk.port.rect_of(0, 0).height() == pytest.approx(2 * small, abs=4)


def test_an_empty_page_says_what_to_do_until_something_is_there(desk: Desk) -> None:
    desk.open("")
    desk.page.set_placeholder("MMMMMMMM")
    width = round(QFontMetricsF(desk.page.font()).horizontalAdvance("MMMMMMMM"))

    def ink() -> int:
        image = desk.picture().copy(30, 0, width, 120)
        every = ((x, y) for y in range(image.height()) for x in range(image.width()))
        return sum(image.pixelColor(x, y).lightness() < 200 for x, y in every)

    assert ink() > 100
    desk.port.show_ghost(0, "mm")
    desk.page.hint_left = 0
    desk.port.hide_ghost()
    desk.type("a")
    assert ink() == 0


def test_only_the_text_of_what_is_pasted_arrives(desk: Desk) -> None:
    desk.open("")
    pasted = QMimeData()
    pasted.setHtml("<h1>Big</h1><p>red</p>")
    pasted.setText("Big\r\nred\u2028line\u2029end\rlast")
    QApplication.clipboard().setMimeData(pasted)
    desk.key(Qt.Key.Key_V, CONTROL)
    assert desk.text == "Big\nred\nline\nend\nlast"
    assert desk.undo_steps()[-1] == ""


def test_a_picture_cannot_be_pasted(desk: Desk) -> None:
    desk.open("a")
    pasted = QMimeData()
    pasted.setData("image/png", b"\x89PNG")
    QApplication.clipboard().setMimeData(pasted)
    desk.key(Qt.Key.Key_V, CONTROL)
    assert (desk.text, desk.edits) == ("a", [])


def test_copying_gives_plain_text_with_its_paragraphs(desk: Desk) -> None:
    desk.open("# One\n🙂 two")
    desk.key(Qt.Key.Key_A, CONTROL)
    desk.key(Qt.Key.Key_C, CONTROL)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "# One\n🙂 two"
    assert not data.hasHtml()


def test_shift_enter_is_a_new_paragraph(desk: Desk) -> None:
    desk.open("a")
    desk.key(Qt.Key.Key_Return, SHIFT)
    desk.type("b")
    assert desk.port.plain_text() == "a\nb"


def test_the_line_being_written_is_not_at_the_edge(desk: Desk) -> None:
    desk.open("\n".join(["Line"] * 60))
    desk.type("x\n")
    assert desk.page.cursorRect().bottom() < desk.page.viewport().height() - 20


def test_headings_and_marks_look_like_it_and_the_text_stays(desk: Desk) -> None:
    desk.open("# Title\nA **bold** word.", caret=0)
    first, second = desk.page.document().begin(), desk.page.document().lastBlock()
    assert any(each.format.fontWeight() == QFont.Weight.Bold for each in first.layout().formats())
    bold = [each for each in second.layout().formats() if each.format.fontWeight() == QFont.Weight.Bold]
    assert [(each.start, each.length) for each in bold] == [(4, 4)]
    desk.key(Qt.Key.Key_Delete)
    assert not first.layout().formats()
    assert not desk.page.document().begin().charFormat().font().bold()


# -- the menu ------------------------------------------------------------------------------------------------------


def lines(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def chosen(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def menu_with(desk: Desk, *found: Diagnostic) -> QMenu:
    paragraph = desk.port.paragraph_at(0)
    return page_menu(desk.page, [(paragraph, each) for each in found])


def test_fixes_come_first_and_bold(desk: Desk) -> None:
    desk.open("I recieve R&D.")
    said: list[tuple[object, object, int]] = []
    desk.page.fix_chosen.connect(lambda *what: said.append(what))
    diagnostic = spelling(2, 9, "receive", "relieve")
    menu = menu_with(desk, diagnostic)
    assert lines(menu)[1:3] == ["receive", "relieve"]
    assert chosen(menu, "receive").font().weight() == QFont.Weight.DemiBold
    chosen(menu, "relieve").trigger()
    assert said == [(desk.port.paragraph_at(0), diagnostic, 1)]


def test_the_menu_can_ignore_and_learn(desk: Desk) -> None:
    desk.open("I recieve R&D.")
    said: list[object] = []
    desk.page.ignore_chosen.connect(lambda _paragraph, what: said.append(what))
    desk.page.rule_ignored.connect(lambda _paragraph, what: said.append(what.rule))
    desk.page.word_added.connect(said.append)
    desk.page.rewrite_requested.connect(lambda: said.append("rewrite"))
    diagnostic = spelling(10, 13, "RD")
    menu = menu_with(desk, diagnostic)
    for words in ("Ignore here", "Ignore this rule", "Add “R&&D” to dictionary", "Rewrite…"):
        chosen(menu, words).trigger()
    assert said == [diagnostic, "SpellCheck", "R&D", "rewrite"]


def test_deleting_is_a_fix_in_words(desk: Desk) -> None:
    desk.open("the the cat")
    twice = Diagnostic(Span(3, 7), "This word is there twice.", Category.GRAMMAR, ("",), rule="RepeatedWords")
    menu = menu_with(desk, twice)
    assert lines(menu)[1] == "Remove “the”"
    assert not any(line.startswith("Add “") for line in lines(menu))


def test_without_a_mistake_the_menu_edits(desk: Desk) -> None:
    desk.open("Fine.")
    QApplication.clipboard().setText("x")
    menu = menu_with(desk)
    assert lines(menu) == ["Rewrite…", "Cut", "Copy", "Paste", "Select all"]
    assert not chosen(menu, "Cut").isEnabled()
    chosen(menu, "Select all").trigger()
    assert desk.port.selection() == (0, 5)


def test_control_period_opens_the_fixes_at_the_caret(desk: Desk) -> None:
    desk.open("teh cat", caret=2)
    paragraph = desk.port.paragraph_at(0)
    desk.port.show_diagnostics(paragraph.id, paragraph.text, [spelling(0, 3, "the")])
    desk.key(Qt.Key.Key_Period, CONTROL)
    menu = desk.page.findChild(QMenu)
    assert menu is not None
    assert lines(menu)[1] == "the"
    assert menu.activeAction() is chosen(menu, "the"), "Enter takes the first fix"
    menu.close()


def test_the_menu_says_first_what_is_wrong_and_how_sure_that_is(desk: Desk) -> None:
    desk.open("I recieve it.")
    menu = menu_with(desk, spelling(2, 9, "receive"))
    head = menu.actions()[0]
    assert isinstance(head, QWidgetAction)
    assert not head.isEnabled(), "it cannot be chosen"
    shown = [each.text() for each in head.defaultWidget().findChildren(QLabel)]
    assert shown == [spelling(2, 9).message, "Spelling · a rule says so"]
    assert menu.accessibleName() == shown[0], "a screen reader says it as well"


def test_all_of_a_kind_can_be_mended_from_the_menu(desk: Desk) -> None:
    desk.open("I recieve it.")
    found, said = spelling(2, 9, "receive"), []
    desk.page.kind_chosen.connect(lambda _paragraph, what: said.append(what))
    assert not any(line.startswith("Fix all") for line in lines(menu_with(desk, found)))
    desk.page.kin_of = lambda issue: Kin((issue, issue, issue), same_words=True)
    chosen(menu_with(desk, found), "Fix all 3 “recieve”").trigger()
    assert said == [found]


def test_without_a_fix_the_menu_still_has_something_to_choose(desk: Desk) -> None:
    desk.open("I blorf it.", caret=3)
    paragraph = desk.port.paragraph_at(0)
    desk.port.show_diagnostics(paragraph.id, paragraph.text, [spelling(2, 7)])
    desk.key(Qt.Key.Key_Period, CONTROL)
    menu = desk.page.findChild(QMenu)
    assert menu is not None
    assert menu.activeAction() is chosen(menu, "Ignore here")
    menu.close()
