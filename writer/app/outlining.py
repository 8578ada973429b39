"""The outline in the window: its dock, and the commands that move sections."""

from __future__ import annotations

from PySide6.QtCore import QObject

from writer.assist.outlining import Outline
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.outline.panel import OutlinePanel

MOVED = "section"
NO_HEADING = tr("Sections begin with a heading; there is none above the caret. Begin a line with “# ” to make one.")
FIRST, LAST = tr("This section is the first of its level here."), tr("This section is the last of its level here.")


class OutlineWiring(QObject):
    """Connects the outline of the document with one window."""

    def __init__(self, window: MainWindow, port: EditorPort, outline: Outline) -> None:
        super().__init__()
        self._window, self._port, self._outline = window, port, outline
        panel = self.panel = OutlinePanel()
        panel.seen.connect(self._on_seen)
        panel.list.opened.connect(outline.go_to)
        panel.list.shown.connect(lambda number: outline.go_to(number, keyboard=False))
        panel.list.moved.connect(self._move)
        panel.list.dropped.connect(self._drop)
        panel.list.left.connect(window.page.setFocus)
        outline.changed.connect(self._show)
        outline.current_changed.connect(panel.show_current)
        window.add_leading_panel(Command.OUTLINE, panel, tr("Outline"))
        window.commands[Command.OUTLINE].triggered.connect(self._on_triggered)
        for command, by in ((Command.SECTION_UP, -1), (Command.SECTION_DOWN, 1)):
            window.commands[command].triggered.connect(lambda _on=False, by=by: self._move_chosen(by))

    def _on_triggered(self, on: bool) -> None:
        """Opened by a key or the menu it takes the keyboard; the page has it again when it is closed."""
        if on:
            self.panel.take_keyboard()
        else:
            self._window.page.setFocus()

    def _on_seen(self, seen: bool) -> None:
        if seen:
            self._outline.follow(counting=True)
        else:
            self._outline.rest()

    def _show(self) -> None:
        if self.panel.isVisible():
            self.panel.show_headings(self._outline.headings, self._outline.words, self._outline.current)

    def _move_chosen(self, by: int) -> None:
        """The section that is chosen in the list, when that has the keyboard; else the one of the caret."""
        if self.panel.list.hasFocus():
            self._move(self.panel.list.number, by)
        else:
            self._outline.follow()
            self._move(self._outline.current, by)

    def _move(self, number: int, by: int) -> None:
        if self._outline.move(number, by):
            self.panel.list.choose(self._outline.current)
            self._window.message_bar.dismiss(MOVED)
            return
        sentence = NO_HEADING if number < 0 else FIRST if by < 0 else LAST
        self._window.message_bar.show_message(BarMessage(sentence, Severity.NOTICE, key=MOVED))

    def _drop(self, number: int, target: int) -> None:
        if self._outline.move_before(number, target):
            self.panel.list.choose(self._outline.current)
