"""The list of issues."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from writer.assist.checking import Issue
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.text.span import Span
from writer.ui.palettes import palette_of
from writer.ui.review_panel import ReviewPanel

TEXT = "We was at teh boat."
VERB = Issue(1, TEXT, Diagnostic(Span(0, 6), "The verb does not agree.", Category.GRAMMAR, ("We were",)))
WORD = Issue(1, TEXT, Diagnostic(Span(10, 13), "Not in the dictionary.", Category.SPELLING))
EXTRA = Issue(2, "a a boat", Diagnostic(Span(1, 3), "The word stands twice.", Category.GRAMMAR, ("",)))


@pytest.fixture
def panel(qtbot: QtBot) -> ReviewPanel:
    made = ReviewPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_line_says_what_would_change_and_why(panel: ReviewPanel) -> None:
    panel.set_issues([VERB, WORD, EXTRA])
    assert panel.lines == (
        "We was → We were\nThe verb does not agree.",
        "teh\nNot in the dictionary.",
        " a → nothing\nThe word stands twice.",
    )


def test_keys_visit_and_fix(panel: ReviewPanel, qtbot: QtBot) -> None:
    panel.set_issues([VERB, WORD])
    issues = panel.findChild(QListWidget)
    qtbot.keyClick(issues, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.fix_chosen) as said:
        qtbot.keyClick(issues, Qt.Key.Key_F)
    assert said.args == [VERB]
    qtbot.keyClick(issues, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.issue_chosen) as said:
        qtbot.keyClick(issues, Qt.Key.Key_Return)
    assert said.args == [WORD]
    with qtbot.assertNotEmitted(panel.fix_chosen):
        qtbot.keyClick(issues, Qt.Key.Key_F)


def test_the_chosen_line_stays_chosen_when_others_go(panel: ReviewPanel) -> None:
    panel.set_issues([VERB, WORD])
    panel.findChild(QListWidget).setCurrentRow(1)
    panel.set_issues([WORD, EXTRA])
    assert panel.findChild(QListWidget).currentRow() == 0


def test_nothing_found_is_said(panel: ReviewPanel) -> None:
    panel.set_issues([VERB])
    panel.set_issues([])
    assert not panel.findChild(QListWidget).isVisible()


def test_the_marks_have_the_colours_of_the_squiggles_in_every_theme(panel: ReviewPanel) -> None:
    def middle() -> str:
        icon = panel.findChildren(QListWidget)[0].item(0).icon()
        return icon.pixmap(24, 24).toImage().pixelColor(12, 12).name()

    panel.set_issues([VERB])
    seen = []
    for theme in ("light", "dark"):
        palette = palette_of(theme)
        panel.set_colours(palette)
        seen.append(middle())
        assert middle() == palette.squiggle(Category.GRAMMAR).name()
    assert seen[0] != seen[1]
