"""A table of figures, a line for each model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from writer.language.completion.figures import SLOW, USUAL, milliseconds, percent
from writer.language.completion.tally import Count, Tally
from writer.tongue import amount, tr

COLUMNS: Final = (tr("Model"), tr("Shown"), tr("Taken"), tr("Saved", meaning="characters not typed"), "p50", "p95")
TIPS: Final = (
    tr("The file of the model."),
    tr("Suggestions that were shown."),
    tr("How many of them you took, whole or in part."),
    tr("Characters you did not have to type."),
    tr("Half of the suggestions were shown within this time."),
    tr("Nineteen of twenty suggestions were shown within this time."),
)
ROW: Final = 28
HEAD: Final = 26


class ModelTable(QTableWidget):
    """As high as its lines. The arrow keys go through it; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(COLUMNS), parent)
        self.setProperty("kind", "figures")
        self.setAccessibleName(tr("Suggestions by model"))
        for column, (title, tip) in enumerate(zip(COLUMNS, TIPS, strict=True)):
            head = QTableWidgetItem(title)
            head.setToolTip(tip)
            head.setTextAlignment(_alignment(column))
            self.setHorizontalHeaderItem(column, head)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setCornerButtonEnabled(False)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shape_headers()

    def show_models(self, models: Mapping[str, Tally]) -> None:
        """A line for each, in this order."""
        self.setRowCount(len(models))
        for row, (model, tally) in enumerate(models.items()):
            for column, words in enumerate(_cells(model, tally)):
                item = QTableWidgetItem(words)
                item.setTextAlignment(_alignment(column))
                item.setToolTip(model if not column else "")
                spoken = tr("{column}: {value}", column=COLUMNS[column], value=words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                self.setItem(row, column, item)
        self.setFixedHeight(HEAD + ROW * len(models) + 2)

    def _shape_headers(self) -> None:
        side, top = self.verticalHeader(), self.horizontalHeader()
        side.hide()
        side.setDefaultSectionSize(ROW)
        top.setFixedHeight(HEAD)
        top.setHighlightSections(False)
        top.setSectionsClickable(False)
        top.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        top.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _cells(model: str, tally: Tally) -> tuple[str, ...]:
    return (
        model,
        amount(tally[Count.SHOWN]),
        percent(tally.accepted_share),
        amount(tally[Count.SAVED]),
        milliseconds(tally.latency(USUAL)),
        milliseconds(tally.latency(SLOW)),
    )


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Names to the leading edge, figures to the other."""
    return (Qt.AlignmentFlag.AlignLeading if not column else Qt.AlignmentFlag.AlignTrailing) | (
        Qt.AlignmentFlag.AlignVCenter
    )
