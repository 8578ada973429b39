"""Brings what is not needed to write into a window that stands there already: panels, cards, first steps, help.

A step at a time: the event loop runs between two steps, so that no key waits long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtWidgets import QWidget

from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.answer_card import AnswerCard
from writer.ui.first_start import FirstStart
from writer.ui.full_screen import Undisturbed
from writer.ui.going_round import GoingRound
from writer.ui.help_windows import AboutWindow, ShortcutsWindow
from writer.ui.history.panel import HistoryPanel
from writer.ui.input_card import InputCard
from writer.ui.issues.panel import ReviewPanel
from writer.ui.main_window import MainWindow
from writer.ui.measures.panel import MeasuresPanel
from writer.ui.performance.bar import MemoryUse
from writer.ui.performance.dock import PerformanceDock
from writer.ui.review_card import ReviewCard
from writer.ui.rewrite_palette import RewritePalette
from writer.ui.versions.panel import VersionsPanel


def furnishing(
    window: MainWindow, memory: Callable[[], MemoryUse], clock: Callable[[], float] = monotonic
) -> Iterator[None]:
    """The steps, to be taken once. `memory` is shown in the panel for the performance."""
    window.first_start = FirstStart()
    window.add_above_page(window.first_start)
    window.first_start.skipped.connect(lambda: _leave_first_start(window))
    window.commands[Command.GET_MODEL].triggered.connect(window.show_first_start)
    _add_help(window)
    GoingRound(window)
    title, status = window.title_bar, window.status_line
    window.hide_bars_by(lambda around, lines: Undisturbed(around, lines, title, status, title.menu_bar))
    yield
    window.review = ReviewPanel()
    window.add_panel(Command.REVIEW, window.review, tr("Review"))
    yield
    window.history = HistoryPanel()
    window.add_panel(Command.HISTORY, window.history, tr("History"))
    yield
    window.versions = VersionsPanel()
    window.add_panel(Command.VERSIONS, window.versions, tr("Versions"))
    yield
    window.measures = MeasuresPanel()
    window.add_panel(Command.DOCUMENT_STATISTICS, window.measures, tr("Document Statistics"))
    yield
    window.performance = PerformanceDock(memory, clock)
    window.add_panel(Command.PERFORMANCE, window.performance, tr("Performance"))
    yield
    window.rewrite_palette = RewritePalette(window.page)
    window.rewrite_palette.closed.connect(window.page.setFocus)
    window.input_card = InputCard(window.page)
    yield
    window.review_card = ReviewCard(window.page)
    yield
    window.answer_card = AnswerCard(window.page)


def furnish(window: MainWindow, memory: Callable[[], MemoryUse], clock: Callable[[], float] = monotonic) -> MainWindow:
    """All steps at once."""
    for _step in furnishing(window, memory, clock):
        pass
    return window


def _leave_first_start(window: MainWindow) -> None:
    window.hide_first_start()
    window.page.setFocus()


def _add_help(window: MainWindow) -> None:
    """The windows of the Help menu, made when they are first wanted."""
    made: dict[Command, QWidget] = {}

    def show(command: Command, make: Callable[[], QWidget]) -> None:
        if command not in made:
            made[command] = make()
        made[command].show()
        made[command].raise_()

    commands = window.commands
    commands[Command.SHORTCUTS].triggered.connect(
        lambda: show(Command.SHORTCUTS, lambda: ShortcutsWindow(commands, window))
    )
    commands[Command.ABOUT].triggered.connect(lambda: show(Command.ABOUT, lambda: AboutWindow(window)))
