"""What the Prompts section shows besides its settings: the way to the window in which prompts are written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from writer.tongue import tr
from writer.ui.chrome import button, label

ABOUT = tr("Write prompts of your own, try them on your text, and install packs of them.")


class PromptsLine(QWidget):
    """A sentence and a button."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = button(tr("Edit prompts…"), "plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 8)
        row.setSpacing(12)
        row.addWidget(label(ABOUT, "dim", wrap=True), 1)
        row.addWidget(self.edit)
        self.edit.clicked.connect(lambda _on=False: self.wanted.emit())
