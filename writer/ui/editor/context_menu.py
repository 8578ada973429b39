"""The page's menu: what is wrong at the place and what would mend it, then rewriting and the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget, QWidgetAction

from writer.assist.document_port import Paragraph
from writer.assist.issues import Issue, has_own_rule
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.wording import shown
from writer.tongue import tr
from writer.ui.chrome import label, style_sheet
from writer.ui.issues.words import kin_words, kind_words, replacement_words
from writer.ui.tones import tones_of

if TYPE_CHECKING:
    from writer.ui.editor.page import Page

MOST_FIXES = 6
"""Fixes offered for one diagnostic."""
HEAD_WIDTH = 260
"""Pixels of the words above them."""


def open_menu(page: Page, found: Sequence[tuple[Paragraph, Diagnostic]], place: QPoint) -> QMenu:
    """Open the menu at `place` (screen pixels) with what was `found` there."""
    menu = page_menu(page, found)
    menu.popup(place)
    if found:
        menu.setActiveAction(next(filter(_can_be_chosen, menu.actions())))
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
    _add_head(menu, diagnostic)
    for number, text in enumerate(diagnostic.replacements[:MOST_FIXES]):
        action = menu.addAction(_escaped(replacement_words(word, text)))
        action.triggered.connect(lambda _on=False, number=number: page.fix_chosen.emit(paragraph, diagnostic, number))
        font = QFont(menu.font())
        font.setWeight(QFont.Weight.DemiBold)
        action.setFont(font)
    issue = Issue(paragraph.id, paragraph.text, diagnostic)
    if words := kin_words(page.kin_of(issue), issue):
        menu.addAction(_escaped(words)).triggered.connect(lambda: page.kind_chosen.emit(paragraph, diagnostic))
    menu.addSeparator()
    menu.addAction(tr("Ignore here")).triggered.connect(lambda: page.ignore_chosen.emit(paragraph, diagnostic))
    if has_own_rule(diagnostic):
        ignored = menu.addAction(tr("Ignore this rule"))
        ignored.triggered.connect(lambda: page.rule_ignored.emit(paragraph, diagnostic))
    if diagnostic.category is Category.SPELLING and word.strip():
        added = menu.addAction(tr("Add “{word}” to dictionary", word=_escaped(word)))
        added.triggered.connect(lambda: page.word_added.emit(word))
    menu.addSeparator()


def _add_head(menu: QMenu, diagnostic: Diagnostic) -> None:
    """What is wrong and how sure that is; only to be read."""
    head = QWidget()
    lines = QVBoxLayout(head)
    lines.setContentsMargins(24, 6, 16, 6)
    lines.setSpacing(2)
    words = shown(diagnostic.message)
    message = label(words, "menu", wrap=True)
    message.setFixedWidth(min(HEAD_WIDTH, message.fontMetrics().horizontalAdvance(words) + 8))
    lines.addWidget(message)
    lines.addWidget(label(kind_words(diagnostic), "small"))
    action = QWidgetAction(menu)
    action.setText(_escaped(words))
    action.setDefaultWidget(head)
    action.setEnabled(False)
    menu.addAction(action)
    menu.setAccessibleName(words)


def _add_editing(menu: QMenu, page: Page) -> None:
    selected = page.textCursor().hasSelection()
    rewrite = menu.addAction(tr("Rewrite…"))
    rewrite.triggered.connect(page.rewrite_requested)
    menu.addSeparator()
    for words, act, possible in (
        (tr("Cut"), page.cut, selected),
        (tr("Copy"), page.copy, selected),
        (tr("Paste"), page.paste, page.canPaste()),
        (tr("Select all"), page.selectAll, not page.document().isEmpty()),
    ):
        action = menu.addAction(words)
        action.setEnabled(possible)
        action.triggered.connect(act)


def _can_be_chosen(action: QAction) -> bool:
    return action.isEnabled() and not action.isSeparator()


def _escaped(text: str) -> str:
    """For a menu, in which & marks a key."""
    return text.replace("&", "&&").replace("\n", " ")
