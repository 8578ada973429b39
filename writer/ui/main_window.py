"""The window: glue between its parts. Each part is public; what the writer does arrives as signals of the parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from writer.ui.actions import Actions, Command
from writer.ui.answer_card import AnswerCard
from writer.ui.first_start import FirstStart
from writer.ui.help_windows import AboutWindow, ShortcutsWindow
from writer.ui.history.panel import HistoryPanel
from writer.ui.input_card import InputCard
from writer.ui.issues.panel import ReviewPanel
from writer.ui.menus import Menus, PromptEntry
from writer.ui.message_bar import MessageBar
from writer.ui.performance.bar import MemoryUse
from writer.ui.performance.dock import PerformanceDock
from writer.ui.review_card import ReviewCard
from writer.ui.rewrite_palette import RewritePalette
from writer.ui.side_panel import SidePanel
from writer.ui.status_line import StatusLine
from writer.ui.title_bar import TitleBar

SMALLEST = (720, 480)


class MainWindow(QMainWindow):
    """Owns every part but the page, which it is given. `commands[Command.SAVE].triggered` is how a command arrives.

    It answers by itself what concerns nothing but the window: panels, full screen, first steps, help. The cards and
    the palette are children of the page; their places are rectangles in the page's pixels.
    """

    closing = Signal()
    """The window will close."""
    file_dropped = Signal(Path)

    def __init__(
        self,
        page: QWidget,
        memory: Callable[[], MemoryUse],
        *,
        may_close: Callable[[], bool] = lambda: True,
        motion: bool = True,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """`may_close` is asked before the window closes; with False it stays."""
        super().__init__()
        self._page, self._may_close = page, may_close
        self._help: dict[Command, QWidget] = {}
        self.commands = Actions(self)
        self.title_bar = TitleBar()
        self.menus = Menus(self.title_bar.menu_bar, self.commands)
        self.message_bar = MessageBar()
        self.first_start = FirstStart()
        self.status_line = StatusLine()
        self.review = ReviewPanel()
        self.history = HistoryPanel()
        self.performance = PerformanceDock(memory, clock)
        self.side = SidePanel(motion)
        self.rewrite_palette = RewritePalette(page)
        self.input_card = InputCard(page)
        self.review_card = ReviewCard(page)
        self.answer_card = AnswerCard(page)
        self._panels = {
            Command.REVIEW: self.review,
            Command.HISTORY: self.history,
            Command.PERFORMANCE: self.performance,
        }
        self._lay_out()
        self._connect()
        self.addActions(list(self.commands))
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.set_title("Untitled", False)

    @property
    def page(self) -> QWidget:
        return self._page

    def set_title(self, name: str, modified: bool) -> None:
        """Name of the document, and whether it has changes that are not in its file."""
        self.setWindowTitle(f"{name}[*] – Inkhorn")
        self.setWindowModified(modified)
        self.title_bar.set_title(name, modified)

    def set_recent_files(self, files: Sequence[Path]) -> None:
        self.menus.set_recent_files(files)

    def set_prompts(self, entries: Sequence[PromptEntry]) -> None:
        """The prompt library, for the menus and the rewrite palette."""
        self.menus.set_prompts(entries)
        self.rewrite_palette.set_prompts([entry for entry in entries if entry.enabled])

    def set_suitability(self, sentence: str) -> None:
        """What the loaded model can do, for the Rewrite menu and the palette; empty: nothing to say."""
        self.menus.set_suitability(sentence)
        self.rewrite_palette.set_suitability(sentence)

    def show_first_start(self) -> None:
        """Show the first steps above the page; the keyboard stays where it is."""
        self.first_start.show()

    def hide_first_start(self) -> None:
        self.first_start.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _file_in(event.mimeData())
        if file:
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    # -- making -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.message_bar)
        middle.addWidget(self.first_start)
        middle.addWidget(self._page, 1)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addLayout(middle, 1)
        beside.addWidget(self.side)
        everything = QWidget()
        lines = QVBoxLayout(everything)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.title_bar)
        lines.addLayout(beside, 1)
        lines.addWidget(self.status_line)
        self.setCentralWidget(everything)
        self.first_start.hide()
        self.side.add_panel(self.review, "Review")
        self.side.add_panel(self.history, "History")
        self.side.add_panel(self.performance, "Performance")
        self.title_bar.add_button(self.commands[Command.REWRITE], "pencil-line")
        self.title_bar.add_toggle(self.commands[Command.REVIEW], "list-checks")
        self.title_bar.add_toggle(self.commands[Command.HISTORY], "history")
        self.title_bar.add_toggle(self.commands[Command.PERFORMANCE], "activity")

    def _connect(self) -> None:
        for command in self._panels:
            self.commands[command].toggled.connect(lambda on, command=command: self._toggle_panel(command, on))
        self.side.closed.connect(self._panel_closed)
        self.status_line.performance_requested.connect(self.commands[Command.PERFORMANCE].trigger)
        self.commands[Command.FULL_SCREEN].toggled.connect(self._fill_screen)
        self.commands[Command.QUIT].triggered.connect(self.close)
        self.commands[Command.GET_MODEL].triggered.connect(self.show_first_start)
        self.commands[Command.SHORTCUTS].triggered.connect(lambda: self._show_help(Command.SHORTCUTS))
        self.commands[Command.ABOUT].triggered.connect(lambda: self._show_help(Command.ABOUT))
        self.first_start.skipped.connect(self._leave_first_start)
        self.rewrite_palette.closed.connect(self._page.setFocus)

    # -- what concerns the window alone --------------------------------------------------------------------------

    def _toggle_panel(self, command: Command, on: bool) -> None:
        """One panel at a time."""
        panel = self._panels[command]
        if not on:
            if self.side.panel is panel:
                self.side.hide_panel()
            return
        for other in self._panels:
            if other is not command:
                self.commands[other].setChecked(False)
        self.side.show_panel(panel)

    def _panel_closed(self) -> None:
        for command in self._panels:
            self.commands[command].setChecked(False)
        self._page.setFocus()

    def _fill_screen(self, on: bool) -> None:
        self.showFullScreen() if on else self.showNormal()

    def _leave_first_start(self) -> None:
        self.hide_first_start()
        self._page.setFocus()

    def _show_help(self, command: Command) -> None:
        if command not in self._help:
            about = command is Command.ABOUT
            self._help[command] = AboutWindow(self) if about else ShortcutsWindow(self.commands, self)
        self._help[command].show()
        self._help[command].raise_()


def _file_in(dragged: QMimeData) -> Path | None:
    """The first file of this computer that is being dragged."""
    files = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return files[0] if files else None
