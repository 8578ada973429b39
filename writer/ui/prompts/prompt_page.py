"""The page of one prompt: its head, its text, and below it the problems, the preview and the examples."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from writer.assist.prompt_checking import Checked
from writer.assist.prompt_desk import Opened
from writer.tongue import amount, tr
from writer.ui.chrome import rule, sentence
from writer.ui.prompts.examples_panel import ExamplesPanel
from writer.ui.prompts.preview_panel import PreviewPanel
from writer.ui.prompts.prompt_header import PromptHeader
from writer.ui.prompts.remark_list import RemarkList
from writer.ui.prompts.source_editor import SourceEditor
from writer.ui.segmented import Segmented

LOW: Final = 210
"""Pixels of what is below the text, at first."""
PROBLEMS: Final = "problems"
PREVIEW: Final = "preview"
EXAMPLES: Final = "examples"
_PARTS: Final = (
    (PROBLEMS, tr("Problems"), tr("What is wrong with the text.")),
    (PREVIEW, tr("Preview"), tr("What would be sent for the text you have selected.")),
    (EXAMPLES, tr("Examples"), tr("The examples of the prompt, run as tests.")),
)


class PromptPage(QWidget):
    """Shows what is `Opened`; the parts say what the writer wants."""

    part_chosen = Signal(str)
    """Of what is below the text: PROBLEMS, PREVIEW or EXAMPLES."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PromptHeader()
        self.source = SourceEditor()
        self.problem = sentence("", "warning")
        self.remarks = RemarkList()
        self.preview = PreviewPanel()
        self.examples = ExamplesPanel()
        self.parts = Segmented(tr("Below the text"), _PARTS)
        self._below = QStackedWidget()
        self._lay_out()
        self.parts.chosen.connect(self.show_part)
        self.remarks.line_chosen.connect(self.source.go_to)
        self.parts.show_value(PROBLEMS)

    def show_opened(self, opened: Opened, group: str, kind: str) -> None:
        """Show a prompt file."""
        self.header.show_entry(opened.entry, group, kind, opened.editable)
        self.source.show_text(opened.text, opened.editable)
        self.problem.setText(opened.problem)
        self.problem.setVisible(bool(opened.problem))

    def show_checked(self, checked: Checked) -> None:
        """Show what is to be said of the text."""
        self.header.show_facts(checked.prompt)
        self.source.mark(checked.remarks)
        self.remarks.show_remarks(checked.remarks)
        count = len(checked.remarks)
        self.parts.part(PROBLEMS).setText(tr("Problems {number}", number=amount(count)) if count else tr("Problems"))
        self.examples.show_prompt(checked.prompt)

    def show_part(self, part: str) -> None:
        """Show `part` below the text."""
        self.parts.show_value(part)
        self._below.setCurrentIndex([value for value, _, _ in _PARTS].index(part))
        self.part_chosen.emit(part)

    def _lay_out(self) -> None:
        for panel in (self.remarks, self.preview, self.examples):
            self._below.addWidget(panel)
        self.parts.setMaximumWidth(330)
        low = QWidget()
        lines = QVBoxLayout(low)
        lines.setContentsMargins(20, 10, 16, 12)
        lines.setSpacing(10)
        lines.addWidget(self.parts)
        lines.addWidget(self._below, 1)
        high = QWidget()
        text = QVBoxLayout(high)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addWidget(rule())
        text.addWidget(self.source, 1)
        text.addWidget(rule())
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(4)
        split.addWidget(high)
        split.addWidget(low)
        split.setStretchFactor(0, 1)
        split.setSizes([400, LOW])
        self.source.setMinimumHeight(90)
        low.setMinimumHeight(130)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.problem)
        outer.addWidget(split, 1)
        self.problem.setContentsMargins(20, 0, 16, 10)
        self.problem.hide()
