"""The window of texts that were not saved when Inkhorn ended: each with what can be done about it. Never modal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from writer.assist.recovering import OnDisk, Restored
from writer.tongue import tr
from writer.ui.chrome import button, dress, label, sentence
from writer.ui.elided import ElidedLabel
from writer.ui.flow_layout import FlowLayout
from writer.ui.recovery_words import card_words, disk_words

ABOUT = tr(
    "These texts were not saved when Inkhorn ended. Each is safe until you keep it or throw it away; what you do not "
    "decide now is here again at the next start."
)
EMPTY = tr("Nothing is left to decide. Texts that were not saved will be listed here after a crash or a power failure.")


class RecoveryWindow(QWidget):
    """Shows what it is told; texts are named by their numbers."""

    open_wanted = Signal(int)
    copy_wanted = Signal(int)
    """Open it as a document of its own, without the file."""
    difference_wanted = Signal(int)
    kept = Signal(int)
    """The text on the page stays."""
    thrown_away = Signal(int)
    """For good: the window was closed after it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Restored documents"))
        room = self.screen().availableSize() - QSize(16, 48)  # the window manager's frame
        self.resize(QSize(640, 480).boundedTo(room))
        self.setMinimumSize(440, 300)
        self.setAutoFillBackground(True)
        self.cards: dict[int, RestoredCard] = {}
        self._about = sentence("", "dim")
        self._list = QVBoxLayout()
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        dress(self)

    def show_restored(self, waiting: Sequence[Restored], on_page: Restored | None) -> None:
        """List what waits, and above it what is on the page and not decided."""
        gone = {number for number, card in self.cards.items() if card.thrown}
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        for restored in (*((on_page,) if on_page else ()), *waiting):
            if restored.number not in self.cards:
                self._add(restored, restored is on_page)
        for number in gone & self.cards.keys():
            self.cards[number].set_thrown(True)
        self._about.setText(ABOUT if self.cards else EMPTY)

    def come(self) -> None:
        """To the front, the keyboard on the first thing to do."""
        self.show()
        self.raise_()
        self.activateWindow()
        if first := next(iter(self.cards.values()), None):
            first.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Now what was thrown away is gone."""
        for number, card in list(self.cards.items()):
            if card.thrown:
                self.thrown_away.emit(number)
        event.accept()

    def _add(self, restored: Restored, on_page: bool) -> None:
        number = restored.number
        card = self.cards[number] = RestoredCard(restored, on_page)
        card.open.clicked.connect(lambda _on=False: (self.kept if on_page else self.open_wanted).emit(number))
        card.copy.clicked.connect(lambda _on=False: self.copy_wanted.emit(number))
        card.difference.clicked.connect(lambda _on=False: self.difference_wanted.emit(number))
        self._list.insertWidget(self._list.count() - 1, card)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(10)
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 16, 12, 16)
        lines.setSpacing(10)
        lines.addWidget(label(tr("Restored documents"), "heading"))
        lines.addWidget(self._about)
        lines.addWidget(scroll, 1)


class RestoredCard(QFrame):
    """One text."""

    def __init__(self, restored: Restored, on_page: bool) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(restored.title)
        self.thrown = False
        self._on_page = on_page
        self._disk = disk_words(restored)
        self._state = sentence("", "warning" if restored.on_disk is OnDisk.CHANGED or restored.gap else "dim")
        self._title = ElidedLabel(restored.title, "section")
        self._below = sentence(card_words(restored), "small")
        self._path = ElidedLabel(str(restored.path or ""), "small")
        self._path.setVisible(restored.path is not None)
        title = restored.title
        self.open = _keep(title) if on_page else _open(title)
        self.difference = button(
            tr("Show difference to the file"), name=tr("Show difference of “{title}” to the file", title=title)
        )
        self.difference.setVisible(restored.on_disk in (OnDisk.SAME, OnDisk.CHANGED))
        self.copy = button(tr("Keep both"), name=tr("Keep both versions of “{title}”", title=title))
        self.copy.setToolTip(tr("Opens the restored text as a document of its own; the file stays as it is."))
        self.copy.setVisible(restored.on_disk is OnDisk.CHANGED)
        self.throw = button(tr("Throw away"), "quiet", name=tr("Throw “{title}” away", title=title))
        self.throw.clicked.connect(lambda _on=False: self.set_thrown(not self.thrown))
        self._lay_out()
        self.set_thrown(False)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In the order of the Tab key."""
        return (self.open, self.difference, self.copy, self.throw)

    @property
    def state(self) -> str:
        return self._state.text()

    def set_thrown(self, thrown: bool) -> None:
        """To be thrown away when the window closes, or not."""
        self.thrown = thrown
        for made in (self.open, self.difference, self.copy):
            made.setEnabled(not thrown)
        self.throw.setText(tr("Undo") if thrown else tr("Throw away"))
        self._state.setText(self._words())
        self._state.setVisible(bool(self._state.text()))

    def _words(self) -> str:
        if self.thrown and self._on_page:
            return tr("Thrown away. The page goes back to the file when you close this window.")
        if self.thrown:
            return tr("Thrown away. It is gone when you close this window.")
        return f"{tr('It is on the page now.')} {self._disk}".strip() if self._on_page else self._disk

    def _lay_out(self) -> None:
        acts = QWidget()
        flow = FlowLayout(acts, 6)
        for part in self.buttons:
            flow.addWidget(part)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 10, 14, 12)
        lines.setSpacing(3)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        lines.addLayout(top)
        lines.addWidget(self._path)
        lines.addWidget(self._below)
        lines.addWidget(self._state)
        lines.addSpacing(6)
        lines.addWidget(acts)


def _keep(title: str) -> QPushButton:
    name = tr("Keep “{title}”", title=title)
    return button(tr("Keep"), "primary", name=name, tip=tr("The text stays on the page."))


def _open(title: str) -> QPushButton:
    name = tr("Open “{title}”", title=title)
    return button(tr("Open"), "primary", name=name, tip=tr("Shows the text on the page."))
