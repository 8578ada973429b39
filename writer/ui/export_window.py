"""The small window that asks in which format a document goes out, and says beforehand what that does not keep."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from writer.documents.conversion.formats import Format
from writer.tongue import tr
from writer.ui.chrome import button, dress, label, sentence
from writer.ui.segmented import Segmented

WIDTH: Final = 520
CHOICES: Final = (
    (Format.DOCX.value, "Word", tr("A .docx file, for Word and most other word processors.")),
    (Format.ODT.value, "OpenDocument", tr("An .odt file, for LibreOffice and most other word processors.")),
    (Format.PDF.value, "PDF", tr("Pages to read and to print; nobody goes on writing in them.")),
    (Format.HTML.value, tr("Web page"), tr("One .html file that needs nothing else.")),
)
LOOKING: Final = tr("Looking at what can be kept…")
KEPT: Final = tr("Everything in this document is kept.")


class ExportWindow(QWidget):
    """Closed by Esc. It shows and reports; looking and writing are somebody else's."""

    format_chosen = Signal(object)
    """A `Format`: what it does not keep is to be shown by `show_not_kept`."""
    export_wanted = Signal(object)
    """A `Format`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Export"))
        self.setAutoFillBackground(True)
        self.setFixedWidth(WIDTH)
        self._heading = label("", "heading", wrap=True)
        self.formats = Segmented(tr("Format"), CHOICES)
        self._about = sentence("")
        self._kept = sentence("")
        self.export = button(tr("Export…"), "primary", name=tr("Choose a name and export"))
        self.cancel = button(tr("Cancel"))
        self._lay_out()
        self.formats.chosen.connect(lambda value: self._choose(Format(value)))
        self.export.clicked.connect(lambda _on=False: self.export_wanted.emit(self.format))
        self.cancel.clicked.connect(lambda _on=False: self.close())
        dress(self)

    @property
    def format(self) -> Format:
        return Format(self.formats.value)

    @property
    def text(self) -> str:
        """What can be read below the formats."""
        return f"{self._about.text()}\n{self._kept.text()}"

    def ask(self, title: str, kind: Format) -> None:
        """Show the window for the document `title`, with `kind` chosen."""
        self._heading.setText(tr("Export “{title}”", title=title))
        self.formats.show_value(kind.value)
        self._choose(kind)
        self.show()
        self.raise_()
        self.activateWindow()
        self.export.setFocus()

    def show_not_kept(self, sentences: Sequence[str]) -> None:
        """What a file of the chosen format will not keep."""
        self._say_kept(" ".join(sentences) or KEPT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.export.click()
        else:
            super().keyPressEvent(event)

    def _choose(self, kind: Format) -> None:
        self._about.setText(next(words for value, _, words in CHOICES if value == kind.value))
        self._say_kept(LOOKING)
        self.format_chosen.emit(kind)

    def _say_kept(self, words: str) -> None:
        self._kept.setText(words)
        self.setAccessibleDescription(self.text)
        QTimer.singleShot(0, self, lambda: self.setFixedHeight(self._lines.totalHeightForWidth(WIDTH)))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.export)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(20, 18, 20, 16)
        self._lines.setSpacing(12)
        for part in (self._heading, self.formats, self._about, self._kept):
            self._lines.addWidget(part)
        self._lines.addSpacing(4)
        self._lines.addLayout(foot)
