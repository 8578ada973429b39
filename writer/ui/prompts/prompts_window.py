"""The window of prompts: a page of prompts with an editor, and a page of packs. Never modal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from writer.assist.prompt_desk import Opened
from writer.ui.chrome import dress, rule
from writer.ui.message_bar import MessageBar
from writer.ui.prompts.import_page import ImportPage
from writer.ui.prompts.packs_page import PacksPage
from writer.ui.prompts.prompt_header import empty_words
from writer.ui.prompts.prompt_list import PromptList
from writer.ui.prompts.prompt_page import PromptPage
from writer.ui.segmented import Segmented

PROMPTS: Final = "prompts"
PACKS: Final = "packs"
FILTER: Final = "Prompts of other programs (*.json *.yaml *.yml *.md);;All files (*)"


class PromptsWindow(QWidget):
    """Owns its parts, which are public; what the writer does arrives as their signals."""

    import_chosen = Signal(Path)
    page_chosen = Signal(str)
    """PROMPTS or PACKS."""
    activated = Signal()
    """The writer came to the window."""

    def __init__(self, parent: QWidget | None = None, may_close: Callable[[], bool] = lambda: True) -> None:
        """`may_close` is asked before the window closes; with False it stays."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle("Prompts")
        room = self.screen().availableSize() - QSize(16, 48)  # the window manager's frame
        self.resize(QSize(1000, 680).boundedTo(room))
        self.setMinimumSize(760, 460)
        self.setAutoFillBackground(True)
        self._may_close = may_close
        self.bar = MessageBar()
        self.list = PromptList()
        self.page = PromptPage()
        self.report = ImportPage()
        self.packs = PacksPage()
        self._switch = Segmented(
            "Page",
            ((PROMPTS, "Prompts", "All prompts, and the one that is open."), (PACKS, "Packs", "Packs of prompts.")),
        )
        self._empty = empty_words()
        self._right = QStackedWidget()
        self._pages = QStackedWidget()
        self._import_menu = QMenu(self)
        self._lay_out()
        self._connect()
        self._switch.show_value(PROMPTS)
        dress(self)

    def show_opened(self, opened: Opened | None, group: str = "", kind: str = "") -> None:
        """Show a prompt file; None: there is none."""
        self.list.show_chosen(opened.entry.path if opened else None)
        self._right.setCurrentWidget(self.page if opened else self._empty)
        if opened:
            self.page.show_opened(opened, group, kind)

    def show_report(self) -> None:
        """The report of an import, instead of the prompt."""
        self.show_page(PROMPTS)
        self._right.setCurrentWidget(self.report)

    def show_prompt(self) -> None:
        """The prompt again."""
        self._right.setCurrentWidget(self.page)

    def show_page(self, page: str) -> None:
        """Show PROMPTS or PACKS."""
        self._switch.show_value(page)
        self._pages.setCurrentIndex((PROMPTS, PACKS).index(page))
        self.page_chosen.emit(page)

    def come(self) -> None:
        """To the front, with the keyboard in the list."""
        if not self.isVisible():
            self.list.view.setFocus()
        self.show()
        self.raise_()
        self.activateWindow()

    # -- Qt --------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept() if self._may_close() else event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.list.search.text():
            self.list.search.clear()
        else:
            self.close()

    # -- making ----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for part in (self.page, self._empty, self.report):
            self._right.addWidget(part)
        prompts = QWidget()
        row = QHBoxLayout(prompts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(rule(vertical=True))
        row.addWidget(self._right, 1)
        for page in (prompts, self.packs):
            self._pages.addWidget(page)
        self._switch.setFixedWidth(220)
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 10)
        top.addStretch(1)
        top.addWidget(self._switch)
        top.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(rule())
        outer.addWidget(self.bar)
        outer.addWidget(self._pages, 1)
        self._right.setCurrentWidget(self._empty)
        self._import_menu.addAction("A file…", self._import_file)
        self._import_menu.addAction("A folder…", self._import_folder)

    def _connect(self) -> None:
        header = self.page.header
        self._switch.chosen.connect(self.show_page)
        self.list.import_wanted.connect(self._offer_import)
        self.report.left.connect(self.show_prompt)
        self.page.source.left.connect(self.list.view.setFocus)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Save), header.save.click),
            (QKeySequence(QKeySequence.StandardKey.New), self.list.new.click),
            (QKeySequence(QKeySequence.StandardKey.Find), self._search),
            (QKeySequence("Ctrl+D"), header.duplicate.click),
            (QKeySequence("F2"), header.begin_rename),
            (QKeySequence("Ctrl+Return"), self._run),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
        ):
            QShortcut(keys, self, act)

    def _search(self) -> None:
        self.show_page(PROMPTS)
        self.list.search.setFocus()
        self.list.search.selectAll()

    def _run(self) -> None:
        """What can be run of what is seen."""
        for part in (self.page.preview.run, self.page.examples.run):
            if part.isVisible() and part.isEnabled():
                part.click()

    def _offer_import(self) -> None:
        above = self.list.take.mapToGlobal(QPoint(0, -self._import_menu.sizeHint().height() - 2))
        self._import_menu.popup(above)

    def _import_file(self) -> None:
        self._import(QFileDialog.getOpenFileName(self, "Import prompts", str(Path.home()), FILTER)[0])

    def _import_folder(self) -> None:
        self._import(QFileDialog.getExistingDirectory(self, "Import prompts", str(Path.home())))

    def _import(self, found: str) -> None:
        if found:
            self.import_chosen.emit(Path(found))
