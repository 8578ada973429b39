"""What the Server section shows besides its settings: the key, and whether the server answers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from writer.tongue import tr
from writer.ui.chrome import button, label

ABOUT: Final = tr(
    "Servers that want a key get it with every request. It is kept by this computer's keyring, never in a file of "
    "Inkhorn's. Leave it empty where none is wanted."
)


class ServerPart(QWidget):
    """Says what the writer wants; whoever talks to servers and keyrings says what came of it."""

    key_given = Signal(str)
    key_forgotten = Signal()
    look_wanted = Signal()
    """See whether the server answers, and what it has."""

    def __init__(self) -> None:
        super().__init__()
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr("Key", meaning="of a server"))
        self.key.setAccessibleName(tr("Key of the server"))
        self.key.setProperty("kind", "field")
        self.keep, self.forget = button(tr("Keep the key"), "plain"), button(tr("Forget it"), "quiet")
        self.look = button(tr("Try the connection"), "plain")
        self._said = label("", "", wrap=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.keep.clicked.connect(lambda _on=False: self._give())
        self.key.returnPressed.connect(self._give)
        self.forget.clicked.connect(lambda _on=False: self.key_forgotten.emit())
        self.look.clicked.connect(lambda _on=False: self.look_wanted.emit())
        self.say("")

    @property
    def said(self) -> str:
        return self._said.text()

    def say(self, sentence: str) -> None:
        """What came of it."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _give(self) -> None:
        key = self.key.text().strip()
        if key:
            self.key.clear()
            self.key_given.emit(key)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.key, 1)
        for part in (self.keep, self.forget):
            row.addWidget(part)
        below = QHBoxLayout()
        below.addWidget(self.look)
        below.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 8)
        lines.setSpacing(8)
        lines.addWidget(label(ABOUT, "dim", wrap=True))
        lines.addLayout(row)
        lines.addLayout(below)
        lines.addWidget(self._said)
