"""The review panel: everything the checker found, one line each, fixed or visited from the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from writer.assist.checking import Issue
from writer.ui.chrome import dress, label
from writer.ui.palettes import Palette, palette_of

NOTHING = "Nothing to mend. What the checker finds is listed here while you write."
KEYS = "Enter goes there, F fixes it"


class ReviewPanel(QWidget):
    """Keeps the line that is chosen when the list changes, as far as its issue is still there."""

    issue_chosen = Signal(Issue)
    """Go there."""
    fix_chosen = Signal(Issue)
    """Make its first replacement."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Review")
        self._issues: tuple[Issue, ...] = ()
        self._palette = palette_of("light")
        self._count = label("", "dim", wrap=True)
        self._list = QListWidget()
        self._keys = label(KEYS, "small")
        self._list.setProperty("kind", "list")
        self._list.setAccessibleName("Issues")
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.installEventFilter(self)
        self._list.itemClicked.connect(lambda item: self._visit(self._list.row(item)))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        for part in (self._count, self._list, self._keys):
            lines.addWidget(part)
        self.set_issues(())
        dress(self)

    @property
    def lines(self) -> tuple[str, ...]:
        """What can be read in the list."""
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    def set_colours(self, palette: Palette) -> None:
        """Mark the lines with the colours that the squiggles have on the page."""
        self._palette = palette
        for row, issue in enumerate(self._issues):
            self._list.item(row).setIcon(_dot(palette.squiggle(issue.diagnostic.category)))

    def set_issues(self, issues: Sequence[Issue]) -> None:
        """List `issues`, in this order."""
        if tuple(issues) == self._issues and self._issues:
            return
        row = self._list.currentRow()
        chosen = self._issues[row] if 0 <= row < len(self._issues) else None
        self._issues = tuple(issues)
        self._list.clear()
        for issue in self._issues:
            item = QListWidgetItem(_dot(self._palette.squiggle(issue.diagnostic.category)), issue_words(issue))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, issue.diagnostic.category.value)
            self._list.addItem(item)
        if chosen in self._issues:
            self._list.setCurrentRow(self._issues.index(chosen))
        count = len(self._issues)
        self._count.setText(f"{count} issue{'' if count == 1 else 's'}" if count else NOTHING)
        self._list.setVisible(bool(count))
        self._keys.setVisible(bool(count))
        self.layout().setAlignment(self._count, Qt.AlignmentFlag.AlignTop)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        row = self._list.currentRow()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._visit(row)
        elif event.key() == Qt.Key.Key_F and not event.modifiers():
            self._fix(row)
        else:
            return False
        return True

    def _visit(self, row: int) -> None:
        if 0 <= row < len(self._issues):
            self.issue_chosen.emit(self._issues[row])

    def _fix(self, row: int) -> None:
        if 0 <= row < len(self._issues) and self._issues[row].diagnostic.replacements:
            self.fix_chosen.emit(self._issues[row])


def issue_words(issue: Issue) -> str:
    """ "recieve → receive", and below it why."""
    wrong = issue.diagnostic.span.of(issue.text)
    first = f"{wrong} → {issue.diagnostic.replacements[0] or 'nothing'}" if issue.diagnostic.replacements else wrong
    return f"{first}\n{issue.diagnostic.message}"


def _dot(colour: QColor) -> QIcon:
    picture = QPixmap(24, 24)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(7, 7, 10, 10)
    painter.end()
    return QIcon(picture)
