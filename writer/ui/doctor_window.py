"""The page for a bug report, with a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from writer.tongue import tr
from writer.ui.chrome import button, dress, label

PROMISE = tr(
    "Nothing of what you write is in it: no text, no name of a document, no folder. Read it before you send it."
)
LOOKING = tr("Looking at this computer…")
SAID_MS = 3000


class DoctorWindow(QWidget):
    """Closed by Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("For a bug report"))
        self.setAutoFillBackground(True)
        self.resize(640, 560)
        self._text = QPlainTextEdit(LOOKING)
        self._text.setReadOnly(True)
        self._text.document().setDocumentMargin(10)
        self._text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName(tr("Page for a bug report"))
        self.copy = button(tr("Copy"), "primary", name=tr("Copy the page"))
        self.copy.setEnabled(False)
        self.copy.clicked.connect(lambda _on=False: self._copy())
        self._lay_out()
        dress(self)

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    def show_page(self, text: str) -> None:
        self._text.setPlainText(text)
        self.copy.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copy.setText(tr("Copied"))
        QTimer.singleShot(SAID_MS, self.copy, lambda: self.copy.setText(tr("Copy")))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(label(PROMISE, "small", wrap=True), 1)
        foot.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 16, 20, 16)
        lines.setSpacing(12)
        lines.addWidget(self._text, 1)
        lines.addLayout(foot)
