"""The sentences about a prompt's text below it; a click goes to the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from writer.prompts.remarks import Remark
from writer.tongue import amount, tr
from writer.ui import icons
from writer.ui.chrome import label
from writer.ui.tones import tones_of

FINE: Final = tr("Nothing is wrong with this prompt.")


class RemarkList(QWidget):
    """Shows remarks; `line_chosen` says to which line the writer wants."""

    line_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fine = label(FINE, "dim", wrap=True)
        self._list = QListWidget()
        self._list.setProperty("kind", "list")
        self._list.setAccessibleName(tr("Problems"))
        self._list.setWordWrap(True)
        self._list.setIconSize(QSize(16, 16))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._fine)
        lines.addWidget(self._list, 1)
        lines.addStretch()
        self.show_remarks(())

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """List these, in their order."""
        self._list.clear()
        tones = tones_of(self.palette())
        for remark in remarks:
            words = remark.sentence
            if remark.line:
                words = tr("Line {number}: {remark}", number=amount(remark.line), remark=remark.sentence)
            name, colour = ("circle-alert", tones.red) if remark.serious else ("info", tones.amber)
            item = QListWidgetItem(icons.icon(name, tones, colour), words)
            item.setData(Qt.ItemDataRole.UserRole, remark.line)
            self._list.addItem(item)
        self._list.setVisible(bool(remarks))
        self._fine.setVisible(not remarks)

    def choose(self, row: int) -> None:
        """As a click on that row."""
        self._choose(self._list.item(row))

    def _choose(self, item: QListWidgetItem) -> None:
        line = item.data(Qt.ItemDataRole.UserRole)
        if line:
            self.line_chosen.emit(line)
