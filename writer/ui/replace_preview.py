"""The preview of replacing: every place before and after, to be ticked, then replaced in one undo step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from writer.assist.document_port import Replacement
from writer.tongue import amount, counted, tr
from writer.ui.chrome import button, dress, label, sentence
from writer.ui.replace_rows import ReplaceList, Shown

KEYS = tr("Space ticks · ↑↓ shows the place · Enter replaces · Esc leaves")


class ReplacePreview(QWidget):
    """Never modal. Whoever shows it finds the places, and answers `replace_wanted`."""

    replace_wanted = Signal()
    """Replace what is ticked."""
    place_shown = Signal(int, int)
    """Show this place of the document; the keyboard stays here."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Replace all"))
        room = self.screen().availableSize() - QSize(16, 48)  # the window manager's frame
        self.resize(QSize(760, 560).boundedTo(room))
        self.setMinimumSize(420, 280)
        self.setAutoFillBackground(True)
        self.list = ReplaceList()
        self._heading = label("", "heading", wrap=True)
        self._about = sentence("", "dim")
        self._all = button(tr("All", meaning="places"), "quiet", name=tr("Tick all"))
        self._none = button(tr("None", meaning="places"), "quiet", name=tr("Tick none"))
        self.replace_button = button(tr("Replace"), "primary")
        self.close_button = button(tr("Close"), "plain")
        self._lay_out()
        self._connect()
        dress(self)

    @property
    def about(self) -> str:
        """What is said of the places."""
        return self._about.text()

    @property
    def ticked(self) -> list[Replacement]:
        return self.list.rows.ticked

    def explain(self, wanted: str, replacement: str) -> None:
        """What is looked for, and what is to stand there."""
        if replacement:
            words = tr("Replace “{wanted}” with “{replacement}”", wanted=wanted, replacement=replacement)
        else:
            words = tr("Replace “{wanted}” with nothing", wanted=wanted)
        self._heading.setText(words)

    def say(self, words: str) -> None:
        """Show words in place of places: that they are being looked for, or why there are none."""
        self.list.rows.replace(Shown(), (), set())
        self._about.setText(words)

    def show_places(self, text: str, places: Sequence[Replacement], unticked: set[int]) -> None:
        """List `places` of `text`; those that begin at `unticked` are not ticked."""
        row, had = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self.list.blockSignals(True)
        self.list.rows.replace(Shown(text), places, unticked)
        if places:
            self.list.setCurrentIndex(self.list.rows.index(max(0, min(row, len(places) - 1))))
        self.list.verticalScrollBar().setValue(had)
        self.list.blockSignals(False)

    def come(self) -> None:
        """To the front, the keyboard on the places."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.replace_button.isEnabled():
                self.replace_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _connect(self) -> None:
        rows = self.list.rows
        rows.changed.connect(self._count)
        self._all.clicked.connect(lambda: rows.tick_all(True))
        self._none.clicked.connect(lambda: rows.tick_all(False))
        self.list.visited.connect(lambda row: self.place_shown.emit(rows.places[row].start, rows.places[row].end))
        self.replace_button.clicked.connect(self.replace_wanted)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)

    def _count(self) -> None:
        rows = self.list.rows
        count, ticked = len(rows.places), sum(rows.ticks)
        if count and ticked == count:
            self._about.setText(counted("{n} place", "{n} places", count))
        elif count:
            self._about.setText(
                counted("{ticked} of {n} place", "{ticked} of {n} places", count, ticked=amount(ticked))
            )
        words = tr("Replace {count}", count=amount(ticked)) if ticked else tr("Replace")
        self.replace_button.setText(words)
        self.replace_button.setAccessibleName(self.replace_button.text())
        self.replace_button.setEnabled(bool(ticked))
        for made in (self._all, self._none):
            made.setEnabled(bool(count))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._about, 1)
        top.addWidget(self._all)
        top.addWidget(self._none)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(label(KEYS, "small"), 1)
        below.addWidget(self.replace_button)
        below.addWidget(self.close_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 16, 20, 16)
        lines.setSpacing(8)
        lines.addWidget(self._heading)
        lines.addLayout(top)
        lines.addWidget(self.list, 1)
        lines.addLayout(below)
