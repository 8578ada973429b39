"""The window: glue between its parts. Each part is public; what the writer does arrives as signals of the parts.

What is needed to write is made with it; the panels, the cards and the palette are brought in by `furnishing`, so that
a page to write on stands there first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from writer.tongue import tr
from writer.ui.actions import Actions, Command
from writer.ui.menus import Menus, PromptEntry
from writer.ui.message_bar import MessageBar
from writer.ui.side_panel import SidePanel
from writer.ui.status_line import StatusLine
from writer.ui.title_bar import TitleBar

if TYPE_CHECKING:
    from writer.ui.answer_card import AnswerCard
    from writer.ui.first_start import FirstStart
    from writer.ui.full_screen import Undisturbed
    from writer.ui.history.panel import HistoryPanel
    from writer.ui.input_card import InputCard
    from writer.ui.issues.panel import ReviewPanel
    from writer.ui.measures.panel import MeasuresPanel
    from writer.ui.performance.dock import PerformanceDock
    from writer.ui.review_card import ReviewCard
    from writer.ui.rewrite_palette import RewritePalette
    from writer.ui.versions.panel import VersionsPanel

SMALLEST = (720, 480)


class MainWindow(QMainWindow):
    """Owns every part but the page, which it is given. `commands[Command.SAVE].triggered` is how a command arrives.

    It answers by itself what concerns nothing but the window: panels, full screen, first steps, help. The cards and
    the palette are children of the page; their places are rectangles in the page's pixels.
    """

    closing = Signal()
    """The window will close."""
    file_dropped = Signal(Path)

    # what `furnishing` brings in
    first_start: FirstStart
    review: ReviewPanel
    history: HistoryPanel
    versions: VersionsPanel
    measures: MeasuresPanel
    performance: PerformanceDock
    rewrite_palette: RewritePalette
    input_card: InputCard
    review_card: ReviewCard
    answer_card: AnswerCard
    tab_row: QWidget | None = None
    """Once there is more than one document."""
    _undisturbed: Undisturbed | None = None

    def __init__(self, page: QWidget, *, may_close: Callable[[], bool] = lambda: True, motion: bool = True) -> None:
        """`may_close` is asked before the window closes; with False it stays."""
        super().__init__()
        self._page, self._may_close = page, may_close
        self._panels: dict[Command, QWidget] = {}
        self.commands = Actions(self)
        self.title_bar = TitleBar()
        self.menus = Menus(self.title_bar.menu_bar, self.commands)
        self.message_bar = MessageBar()
        self.status_line = StatusLine()
        self.side = SidePanel(motion)
        self.leading = SidePanel(motion, leading=True)
        self._lay_out()
        self._connect()
        self.addActions(list(self.commands))
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.set_title(tr("Untitled"), False)

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

    def add_above_page(self, part: QWidget) -> None:
        """Put `part` between the bar of messages and the page, hidden at first."""
        part.hide()
        self._middle.insertWidget(self._middle.indexOf(self.message_bar) + 1, part)

    def set_tab_row(self, row: QWidget) -> None:
        """Put the row of documents above everything that is about one of them."""
        self.tab_row = row
        self._middle.insertWidget(0, row)

    def add_panel(self, command: Command, panel: QWidget, title: str) -> None:
        """Put `panel` beside the page, to be seen while `command` is on, which it may be already."""
        self._panels[command] = panel
        self.side.add_panel(panel, title)
        self.commands[command].toggled.connect(lambda on: self._toggle_panel(command, on))
        if self.commands[command].isChecked():
            self._toggle_panel(command, on=True)

    def add_leading_panel(self, command: Command, panel: QWidget, title: str) -> None:
        """Put `panel` before the page, to be seen while `command` is on; the keyboard stays where it is."""
        action = self.commands[command]
        self.leading.add_panel(panel, title)
        self.leading.closed.connect(lambda: action.setChecked(False))
        self.leading.closed.connect(self._page.setFocus)
        action.toggled.connect(lambda on: self.leading.show_panel(panel) if on else self.leading.hide_panel())
        if action.isChecked():
            self.leading.show_panel(panel)

    def hide_bars_by(self, make: Callable[[QWidget, QBoxLayout], Undisturbed]) -> None:
        """In full screen the bars are hidden; `make` is given what holds them, and its layout."""
        around = self.centralWidget()
        assert around
        self._undisturbed = make(around, self._lines)
        self._undisturbed.turn(self.commands[Command.FULL_SCREEN].isChecked())

    @property
    def undisturbed(self) -> Undisturbed | None:
        return self._undisturbed

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
        if _files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
        for file in files:
            self.file_dropped.emit(file)

    # -- making -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = self._middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.message_bar)
        middle.addWidget(self._page, 1)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.leading)
        beside.addLayout(middle, 1)
        beside.addWidget(self.side)
        everything = QWidget()
        lines = QVBoxLayout(everything)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.title_bar)
        lines.addLayout(beside, 1)
        lines.addWidget(self.status_line)
        self._lines = lines
        self.setCentralWidget(everything)
        self.title_bar.add_button(self.commands[Command.REWRITE], "pencil-line")
        self.title_bar.add_toggle(self.commands[Command.OUTLINE], "panel-left")
        self.title_bar.add_toggle(self.commands[Command.REVIEW], "list-checks")
        self.title_bar.add_toggle(self.commands[Command.HISTORY], "history")
        self.title_bar.add_toggle(self.commands[Command.PERFORMANCE], "activity")

    def _connect(self) -> None:
        self.side.closed.connect(self._panel_closed)
        self.status_line.performance_requested.connect(self.commands[Command.PERFORMANCE].trigger)
        self.commands[Command.FULL_SCREEN].toggled.connect(self._fill_screen)
        self.commands[Command.QUIT].triggered.connect(self.close)

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
        """Full screen, without anything that distracts; a window that was as large as the screen is so again."""
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if on else state & ~full)
        if self._undisturbed:
            self._undisturbed.turn(on)

    def _page_has_keyboard(self) -> bool:
        return (self._page.focusProxy() or self._page).hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._page_has_keyboard():
            self._page.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.commands[Command.FULL_SCREEN].isChecked():
            self.commands[Command.FULL_SCREEN].setChecked(False)
        elif event.key() == Qt.Key.Key_Alt and self._undisturbed:
            self._undisturbed.call()
        else:
            super().keyPressEvent(event)


def _files_in(dragged: QMimeData) -> list[Path]:
    """The files of this computer that are being dragged."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
