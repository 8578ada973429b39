"""The licence of a model, to be read and agreed to before the first byte."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from writer.models.catalogue import OfferedModel
from writer.tongue import tr
from writer.ui.chrome import button, label, sentence


class LicenceCard(QFrame):
    """Hidden while nothing is asked."""

    agreed = Signal()
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._title = label("", "section")
        self._text = sentence("")
        self._from = sentence("", "small")
        self.agree = button(tr("Agree and get it"), "primary")
        self.leave = button(tr("Cancel"), "plain", name=tr("Do not get the model"))
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self.agree)
        acts.addWidget(self.leave)
        acts.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(6)
        for part in (self._title, self._text, self._from):
            lines.addWidget(part)
        lines.addSpacing(4)
        lines.addLayout(acts)
        self.agree.clicked.connect(lambda _on=False: self.agreed.emit())
        self.leave.clicked.connect(lambda _on=False: self.refused.emit())
        self.hide()

    @property
    def text(self) -> str:
        """What can be read."""
        return f"{self._title.text()}\n{self._text.text()}\n{self._from.text()}"

    def ask(self, model: OfferedModel, where: str) -> None:
        """Show the licence of `model`; `where` says in a sentence where it would come from."""
        self._title.setText(model.licence.name)
        self._text.setText(model.licence.text)
        self._from.setText(where)
        self.agree.setAccessibleDescription(f"{model.licence.name}. {model.licence.text} {where}")
        self.show()
        self.agree.setFocus()
