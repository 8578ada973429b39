"""The window of prompts: a page of prompts with an editor, and a page of packs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QWidget

from writer.assist.prompt_desk import Opened
from writer.paths import home_folder
from writer.tongue import tr
from writer.ui.chrome import rule
from writer.ui.paged_window import PagedWindow
from writer.ui.prompts.import_page import ImportPage
from writer.ui.prompts.packs_page import PacksPage
from writer.ui.prompts.prompt_header import empty_words
from writer.ui.prompts.prompt_list import PromptList
from writer.ui.prompts.prompt_page import PromptPage

PROMPTS: Final = "prompts"
PACKS: Final = "packs"
_PAGES: Final = (
    (PROMPTS, tr("Prompts"), tr("All prompts, and the one that is open.")),
    (PACKS, tr("Packs"), tr("Packs of prompts.")),
)
FILTER: Final = ";;".join((tr("Prompts of other programs (*.json *.yaml *.yml *.md)"), tr("All files (*)")))


class PromptsWindow(PagedWindow):
    """Owns its parts, which are public; what the writer does arrives as their signals."""

    import_chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None, may_close: Callable[[], bool] = lambda: True) -> None:
        """`may_close` is asked before the window closes; with False it stays."""
        super().__init__(tr("Prompts"), _PAGES, QSize(1000, 680), QSize(760, 460), 220, parent)
        self._may_close = may_close
        self.list = PromptList()
        self.page = PromptPage()
        self.report = ImportPage()
        self.packs = PacksPage()
        self._empty = empty_words()
        self._right = QStackedWidget()
        self._import_menu = QMenu(self)
        self._lay_out()
        self._connect()

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

    def first_focus(self) -> QWidget:
        return self.list.view

    def leave(self) -> None:
        if self.list.search.text():
            self.list.search.clear()
        else:
            self.close()

    # -- Qt --------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept() if self._may_close() else event.ignore()

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
        self.add_pages(prompts, self.packs)
        self._right.setCurrentWidget(self._empty)
        self._import_menu.addAction(tr("A file…"), self._import_file)
        self._import_menu.addAction(tr("A folder…"), self._import_folder)

    def _connect(self) -> None:
        header = self.page.header
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
        self._import(QFileDialog.getOpenFileName(self, tr("Import prompts"), str(home_folder()), FILTER)[0])

    def _import_folder(self) -> None:
        self._import(QFileDialog.getExistingDirectory(self, tr("Import prompts"), str(home_folder())))

    def _import(self, found: str) -> None:
        if found:
            self.import_chosen.emit(Path(found))
