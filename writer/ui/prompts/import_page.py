"""What an import gave: each prompt that was taken and what could not be kept of it, each that was left out and why."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from writer.assist.prompt_packs import Report
from writer.prompts.imports.reading import Written
from writer.tongue import tr
from writer.ui.chrome import button, label, rule, sentence
from writer.ui.discarding import discard
from writer.ui.prompts.words import import_words

KNOWN: Final = tr(
    "Inkhorn takes over WritingTools’ options.json, llm’s YAML templates, Fabric’s patterns (a folder, or a folder of "
    "them) and Obsidian Local GPT’s data.json."
)


class ImportPage(QWidget):
    """The report; `left` when it was read."""

    left = Signal()
    undo_wanted = Signal()
    """Take away again what was imported."""
    opened = Signal(Path)
    """Show this prompt file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "heading")
        self._says = sentence("", "dim")
        self.undo = button(tr("Undo"), "quiet", name=tr("Undo the import"))
        self.done = button(tr("Done"), "primary")
        self._rows: list[QWidget] = []
        self._said: list[str] = []
        self._lay_out()
        self.done.clicked.connect(lambda _on=False: self.left.emit())
        self.undo.clicked.connect(lambda _on=False: self.undo_wanted.emit())

    @property
    def sentences(self) -> tuple[str, ...]:
        """All that can be read, from top to bottom."""
        return (self._title.text(), self._says.text(), *self._said)

    def show_report(self, report: Report, path: Path) -> None:
        """Show what came of importing `path`."""
        self._title.setText(import_words(report.written) if report.written else tr("Nothing was imported"))
        self._says.setText(report.problem or str(path))
        self._clear()
        left = [result for result in report.written if result.path is None]
        taken = [result for result in report.written if result.path is not None]
        for title, results in ((tr("Left out"), left), (tr("Imported"), taken)):
            if results:
                self._add(label(title, "section"), title)
                for result in results:
                    self._add_result(result)
        if report.problem:
            self._add(sentence(KNOWN, "dim"), KNOWN)
        self.undo.setVisible(bool(taken))
        self.done.setFocus()

    def _add_result(self, result: Written) -> None:
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 6)
        lines.setSpacing(2)
        lines.addWidget(rule())
        head = QHBoxLayout()
        head.addWidget(sentence(result.title), 1)
        if result.path:
            show = button(tr("Show"), "quiet", name=tr("Show {prompt}", prompt=result.title))
            show.clicked.connect(lambda _on=False, path=result.path: self.opened.emit(path))
            head.addWidget(show)
        lines.addLayout(head)
        said = [result.reason] if result.reason else list(result.notes)
        for words in said:
            lines.addWidget(sentence(words, "warning" if result.reason else "small"))
        self._add(row, " ".join((result.title, *said)))

    def _add(self, part: QWidget, words: str) -> None:
        self._list.insertWidget(self._list.count() - 1, part)
        self._rows.append(part)
        self._said.append(words)

    def _clear(self) -> None:
        for row in self._rows:
            discard(row)
        self._rows, self._said = [], []

    def _lay_out(self) -> None:
        page = QWidget()
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(6)
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("What the folder has"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.undo)
        top.addWidget(self.done)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 16, 12)
        lines.setSpacing(10)
        lines.addLayout(top)
        lines.addWidget(self._says)
        lines.addWidget(scroll, 1)
        lines.setAlignment(top, Qt.AlignmentFlag.AlignTop)
