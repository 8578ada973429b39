"""The small window that says how much of the document is whose."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from writer.documents.provenance.shares import Shares, sentence
from writer.tongue import amount, tr
from writer.ui.authorship_words import LIMITS, share_words
from writer.ui.chrome import button, dress, label, rule
from writer.ui.chrome import sentence as paragraph
from writer.ui.discarding import empty

WIDTH = 520


class AuthorshipWindow(QWidget):
    """Closed by Esc. It shows and reports; counting is somebody else's."""

    copy_requested = Signal()
    """The annotated copy is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Who Wrote What"))
        self.setAutoFillBackground(True)
        self.setFixedWidth(WIDTH)
        self._title = label("", "heading", wrap=True)
        self._words = paragraph("")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.copy = button(tr("Copy this sentence"), "primary")
        self.save = button(tr("Save annotated copy…"))
        self.copy.clicked.connect(lambda _on=False: QGuiApplication.clipboard().setText(self._words.text()))
        self.save.clicked.connect(lambda _on=False: self.copy_requested.emit())
        self._lay_out()
        dress(self)

    @property
    def text(self) -> str:
        """What can be read."""
        cells = (self._grid.itemAt(number) for number in range(self._grid.count()))
        rows = [cell.widget() for cell in cells if cell]
        words = [part.text() for part in rows if isinstance(part, QLabel)]
        return "\n".join((self._title.text(), self._words.text(), *words))

    def show_shares(self, title: str, found: Shares) -> None:
        """Show how much of the document called `title` is whose."""
        self._title.setText(title)
        self._words.setText(sentence(found))
        self.copy.setEnabled(bool(found.characters))
        empty(self._grid)
        for column, words in enumerate(("", tr("Characters"), tr("Words"), tr("Share", meaning="of the whole"))):
            self._put(0, column, words, "small")
        for row, share in enumerate(found.parts, start=1):
            percent = tr("{percent} %", percent=amount(100 * share.characters / found.characters, 1))
            cells = (share_words(share), amount(share.characters), amount(share.words), percent)
            for column, words in enumerate(cells):
                self._put(row, column, words, "")
        total = len(found.parts) + 1
        for column, words in enumerate((tr("Together"), amount(found.characters), amount(found.words), "")):
            self._put(total, column, words, "dim")
        dress(self._table)
        self._table.setVisible(bool(found.characters))
        self._table.setFixedHeight(self._grid.sizeHint().height())
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _settle(self) -> None:
        """As high as what is in it."""
        lines = self.layout()
        if lines is not None:
            lines.invalidate()
            lines.activate()
            self.setFixedHeight(lines.totalHeightForWidth(WIDTH))
        frame, room = self.frameGeometry(), self.screen().availableGeometry()
        if self.isVisible() and not room.contains(frame):
            self.move(max(room.left(), frame.left()), max(room.top(), room.bottom() - frame.height()))

    def _put(self, row: int, column: int, words: str, kind: str) -> None:
        made = label(words, kind)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(made, row, column, side)
        made.show()  # a layout would show it later, and count its height only then

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        foot.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 20, 24, 20)
        lines.setSpacing(12)
        lines.addWidget(self._title)
        lines.addWidget(self._words)
        lines.addWidget(rule())
        lines.addWidget(self._table)
        lines.addWidget(rule())
        lines.addWidget(paragraph(LIMITS, "dim"))
        lines.addLayout(foot)
