"""Checking in the window: fixes from the page's menu, the review panel, F8, and what is ignored."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from writer.assist.checking import Checker, Issue
from writer.assist.document_port import Paragraph
from writer.assist.settings_keeper import SettingsKeeper
from writer.language.grammar.diagnostics import Diagnostic
from writer.ui.actions import Command
from writer.ui.editor.page import Page
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

LIST_MS = 200
"""The list follows the squiggles this much later, once for many changes."""


class CheckingWiring(QObject):
    """Connects one window with the checker."""

    def __init__(self, window: MainWindow, checker: Checker, page: Page, settings: SettingsKeeper) -> None:
        super().__init__()
        self._window = window
        self._checker = checker
        self._list = QTimer(self, singleShot=True, interval=LIST_MS)
        self._list.timeout.connect(self._show_issues)
        window.commands[Command.NEXT_ISSUE].triggered.connect(lambda: self._go(forward=True))
        window.commands[Command.PREVIOUS_ISSUE].triggered.connect(lambda: self._go(forward=False))
        window.commands[Command.FIX].triggered.connect(lambda: page.open_fixes())
        page.fix_chosen.connect(self._fix)
        page.ignore_chosen.connect(lambda paragraph, found: checker.ignore(_issue(paragraph, found)))
        page.rule_ignored.connect(checker.ignore_rule)
        page.word_added.connect(checker.add_word)
        window.review.issue_chosen.connect(checker.show_issue)
        window.review.fix_chosen.connect(lambda issue: checker.fix(issue))
        window.commands[Command.REVIEW].toggled.connect(lambda _on: self._list.start())
        checker.stopped.connect(
            lambda sentence: window.message_bar.show_message(BarMessage(sentence, Severity.WARNING, key="checking"))
        )
        checker.issues_changed.connect(self._wake)

    def _wake(self) -> None:
        if self._window.review.isVisible() and not self._list.isActive():
            self._list.start()

    def _show_issues(self) -> None:
        self._window.review.set_issues(self._checker.issues())

    def _go(self, forward: bool) -> None:
        self._checker.go_to_issue(forward)

    def _fix(self, paragraph: Paragraph, found: Diagnostic, choice: int) -> None:
        self._checker.fix(_issue(paragraph, found), choice)


def _issue(paragraph: Paragraph, found: Diagnostic) -> Issue:
    return Issue(paragraph.id, paragraph.text, found)
