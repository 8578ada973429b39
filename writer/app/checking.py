"""Checking in the window: fixes from the page's menu, the review dock, F8, and what is ignored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from writer.app.word_files import export_words, imported_words, read_words
from writer.assist.checking import Checker
from writer.assist.document_port import DocumentPort, Paragraph
from writer.assist.issues import Issue
from writer.assist.reviewing import Review
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.client.engine import Engine
from writer.engine.client.state import Phase
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.word_list import WordListError
from writer.settings.schema import Settings
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.editor.page import Page
from writer.ui.issues.words import CheckState, Judging, fixed_words, stop_words
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

if TYPE_CHECKING:
    from writer.ui.settings.settings_window import SettingsWindow

LIST_MS = 200
"""The list follows the squiggles this much later, once for many changes."""
FIXED, UNDO = "fixed", "undo"


class CheckingWiring(QObject):
    """Connects one window with the checker and the writer's acts on what it finds."""

    model_wanted = Signal()
    """The writer wants to choose a model."""
    undo_wanted = Signal()
    """What was mended last is to be taken back."""

    def __init__(
        self,
        window: MainWindow,
        page: Page,
        document: DocumentPort,
        checker: Checker,
        review: Review,
        engine: Engine,
        settings: SettingsKeeper,
    ) -> None:
        super().__init__()
        self._window = window
        self._document = document
        self._checker = checker
        self._review = review
        self._engine = engine
        self._settings = settings
        self._hinted: tuple[int, int] | None = None
        self._list = QTimer(self, singleShot=True, interval=LIST_MS)
        self._list.timeout.connect(self._show_issues)
        self._connect_page(page)
        self._connect_dock()
        window.message_bar.action_chosen.connect(self._on_action)
        checker.stopped.connect(
            lambda sentence: window.message_bar.show_message(BarMessage(sentence, Severity.WARNING, key="checking"))
        )
        checker.issues_changed.connect(self._wake)
        engine.state_changed.connect(lambda _state: self._wake())
        settings.changed.connect(self._on_settings_changed)
        document.caret_moved.connect(lambda _caret: self._forget_hint())
        document.edited.connect(lambda _edit: self._on_edited())

    # -- connections -----------------------------------------------------------------------------------------

    def _connect_page(self, page: Page) -> None:
        commands, review = self._window.commands, self._review
        commands[Command.NEXT_ISSUE].triggered.connect(lambda: self._go(forward=True))
        commands[Command.PREVIOUS_ISSUE].triggered.connect(lambda: self._go(forward=False))
        commands[Command.FIX].triggered.connect(lambda: page.open_fixes())
        page.kin_of = review.kin
        page.fix_chosen.connect(self._fix_on_page)
        page.kind_chosen.connect(lambda paragraph, found: self._fixed(review.fix_kind(_issue(paragraph, found))))
        page.ignore_chosen.connect(lambda paragraph, found: review.ignore(_issue(paragraph, found)))
        page.rule_ignored.connect(lambda _paragraph, found: review.ignore_rule(found.rule, found.message))
        page.word_added.connect(review.add_word)

    def _connect_dock(self) -> None:
        dock, review = self._window.review, self._review
        dock.set_strictness(self._settings().grammar.strictness)
        dock.issue_shown.connect(lambda issue: review.show_issue(issue, keyboard=False))
        dock.issue_opened.connect(review.show_issue)
        acts: tuple[tuple[object, Callable[..., object]], ...] = (
            (dock.fix_chosen, review.fix),
            (dock.ignore_chosen, review.ignore),
            (dock.rule_ignored, lambda issue: review.ignore_rule(issue.diagnostic.rule, issue.diagnostic.message)),
            (dock.word_added, lambda issue: review.add_word(issue.wording)),
            (dock.kind_chosen, lambda issue, choice: self._fixed(review.fix_kind(issue, choice))),
            (dock.all_chosen, lambda category: self._fixed(review.fix_all(category))),
        )
        for said, act in acts:
            said.connect(lambda *what, act=act: self._act(act, *what))  # type: ignore[attr-defined]
        dock.strictness_chosen.connect(lambda value: self._settings.change("grammar.strictness", value))
        dock.checking_wanted.connect(lambda: self._settings.change("grammar.enabled", True))
        dock.judge_wanted.connect(lambda: self._settings.change("grammar.judge", True))
        dock.model_wanted.connect(self.model_wanted)
        self._window.commands[Command.REVIEW].toggled.connect(lambda _on: self._list.start(0))

    # -- the dock --------------------------------------------------------------------------------------------

    def _wake(self) -> None:
        if self._window.review.isVisible() and not self._list.isActive():
            self._list.start()

    def _show_issues(self) -> None:
        """Once more while something is still to be checked: the words on progress follow."""
        state = self._state()
        self._window.review.set_state(state)
        self._window.review.set_issues(self._review.issues())
        if state.on and not state.progress.complete:
            self._wake()

    def _act(self, act: Callable[..., object], *what: object) -> None:
        """Do it and show at once what is left."""
        act(*what)
        self._show_issues()

    def _state(self) -> CheckState:
        grammar, phase = self._settings().grammar, self._engine.state_of("grammar").phase
        judging = Judging.MODEL
        if not grammar.judge:
            judging = Judging.OFF
        elif phase in (Phase.LOADING, Phase.RESTARTING):
            judging = Judging.LOADING
        elif not self._engine.state_of("grammar").ready:
            judging = Judging.SERVER if self._engine.state.server else Judging.NO_MODEL
            if phase is Phase.NO_MODEL and self._engine.state.note:
                judging = Judging.WITHOUT
        return CheckState(grammar.enabled, judging, self._review.progress())

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        if before.grammar != now.grammar:
            self._window.review.set_strictness(now.grammar.strictness)
            self._wake()

    # -- the settings window ---------------------------------------------------------------------------------

    def attach(self, window: SettingsWindow) -> None:
        """Show and change there what is ignored."""
        section, review = window.ignored, self._review

        def import_file(file: Path) -> None:
            try:
                found = read_words(file)
            except WordListError as error:
                section.say(str(error))
                return
            before = len(review.ignored.words)
            review.change_ignored(lambda ignored: ignored.with_words(found.words))
            section.say(imported_words(len(review.ignored.words) - before, found.left_out))

        section.show_ignored(review.ignored)
        section.changed.connect(review.change_ignored)
        section.import_chosen.connect(import_file)
        section.export_chosen.connect(lambda file: section.say(export_words(file, review.ignored)))
        review.ignored_changed.connect(section.show_ignored)

    # -- the page --------------------------------------------------------------------------------------------

    def _go(self, forward: bool) -> None:
        stop = self._review.go_to_issue(forward)
        self._hint(stop_words(stop, self._state()))
        if stop:
            self._window.review.choose(stop.issue)

    def _fix_on_page(self, paragraph: Paragraph, found: Diagnostic, choice: int) -> None:
        self._review.fix(_issue(paragraph, found), choice)

    def _hint(self, words: str) -> None:
        """Say it in the line at the bottom and to a screen reader, until the caret is elsewhere."""
        self._hinted = self._document.selection()
        self._window.status_line.set_hint(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))

    def _forget_hint(self) -> None:
        if self._hinted is not None and self._hinted != self._document.selection():
            self._hinted = None
            self._window.status_line.set_hint("")

    def _on_edited(self) -> None:
        """Undo would take back something else by now."""
        self._window.message_bar.dismiss(FIXED)
        self._forget_hint()

    # -- many at once ----------------------------------------------------------------------------------------

    def _fixed(self, count: int) -> None:
        actions = ((UNDO, tr("Undo")),) if count else ()
        self._window.message_bar.show_message(BarMessage(fixed_words(count), Severity.NOTICE, actions, FIXED))

    def _on_action(self, key: str, action: str) -> None:
        if (key, action) == (FIXED, UNDO):
            self.undo_wanted.emit()


def _issue(paragraph: Paragraph, found: Diagnostic) -> Issue:
    return Issue(paragraph.id, paragraph.text, found)
