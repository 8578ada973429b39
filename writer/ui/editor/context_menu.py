"""The page's menu: what would mend the place first, then rewriting and the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMenu

from writer.assist.document_port import Paragraph
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.ui.chrome import style_sheet
from writer.ui.tones import tones_of

if TYPE_CHECKING:
    from writer.ui.editor.page import Page

MOST_FIXES = 6
"""Fixes offered for one diagnostic."""


def open_menu(page: Page, found: Sequence[tuple[Paragraph, Diagnostic]], place: QPoint) -> QMenu:
    """Open the menu at `place` (screen pixels) with what was `found` there."""
    menu = page_menu(page, found)
    menu.popup(place)
    if found:
        menu.setActiveAction(menu.actions()[0])
    return menu


def page_menu(page: Page, found: Sequence[tuple[Paragraph, Diagnostic]]) -> QMenu:
    """The menu, not yet open. It deletes itself when it closes."""
    menu = QMenu(page)
    menu.setStyleSheet(style_sheet(tones_of(QApplication.palette()), QApplication.font().pointSizeF()))
    menu.aboutToHide.connect(menu.deleteLater)
    for paragraph, diagnostic in found:
        _add_fixes(menu, page, paragraph, diagnostic)
    _add_editing(menu, page)
    return menu


def _add_fixes(menu: QMenu, page: Page, paragraph: Paragraph, diagnostic: Diagnostic) -> None:
    word = diagnostic.span.of(paragraph.text)
    for number, text in enumerate(diagnostic.replacements[:MOST_FIXES]):
        action = menu.addAction(_fix_words(word, text))
        action.triggered.connect(lambda _on=False, number=number: page.fix_chosen.emit(paragraph, diagnostic, number))
        font = QFont(menu.font())
        font.setWeight(QFont.Weight.DemiBold)
        action.setFont(font)
    menu.addAction(_escaped(diagnostic.message)).setEnabled(False)
    menu.addSeparator()
    menu.addAction("Ignore here").triggered.connect(lambda: page.ignore_chosen.emit(paragraph, diagnostic))
    if diagnostic.rule:
        menu.addAction("Ignore this rule").triggered.connect(lambda: page.rule_ignored.emit(diagnostic.rule))
    if diagnostic.category is Category.SPELLING:
        added = menu.addAction(f"Add “{_escaped(word)}” to dictionary")
        added.triggered.connect(lambda: page.word_added.emit(word))
    menu.addSeparator()


def _add_editing(menu: QMenu, page: Page) -> None:
    selected = page.textCursor().hasSelection()
    rewrite = menu.addAction("Rewrite…")
    rewrite.triggered.connect(page.rewrite_requested)
    menu.addSeparator()
    for words, act, possible in (
        ("Cut", page.cut, selected),
        ("Copy", page.copy, selected),
        ("Paste", page.paste, page.canPaste()),
        ("Select all", page.selectAll, not page.document().isEmpty()),
    ):
        action = menu.addAction(words)
        action.setEnabled(possible)
        action.triggered.connect(act)


def _fix_words(word: str, text: str) -> str:
    """What a fix is called: the text it puts there, or what it takes away."""
    if text.strip():
        return _escaped(text)
    if word.strip():
        return f"Remove “{_escaped(word.strip())}”"
    return "One space" if text else "No space"


def _escaped(text: str) -> str:
    """For a menu, in which & marks a key."""
    return text.replace("&", "&&").replace("\n", " ")
