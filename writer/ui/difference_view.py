"""A difference between two versions of a document, read-only: what went struck out, what came underlined.

Its own module because saving (the file changed on disk), recovery and versions all show one. Nothing here touches the
document on the page.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from writer.text.differences import Difference, Sign, Stretch
from writer.tongue import counted, listed, tr
from writer.ui.chrome import button, dress, label
from writer.ui.review_pieces import AIR
from writer.ui.tones import Tones, readable, tones_of

LINE_HEIGHT: Final = 150
"""Of the text, in per cent."""
MARGIN: Final = 18
"""Pixels beside the text; the mark of the current change stands in it."""
MARK: Final = 3
GONE: Final = tr("struck out")
COME: Final = tr("underlined")


class DifferenceView(QWidget):
    """Summary, legend and steps on top, the changes below. Alt+Down and Alt+Up go from change to change."""

    def __init__(self, gone: str = GONE, come: str = COME, parent: QWidget | None = None) -> None:
        """`gone` and `come` say in a few words what struck out and underlined text are."""
        super().__init__(parent)
        self.text = DifferenceText()
        self._summary = label("", "section")
        self._gone, self._come = label(gone, "small"), label(come, "small")
        self._previous = button(
            tr("Previous"), "quiet", name=tr("Previous change"), tip=tr("Goes to the change before (Alt+Up).")
        )
        self._next = button(tr("Next"), "quiet", name=tr("Next change"), tip=tr("Goes to the next change (Alt+Down)."))
        self._lay_out()
        self._previous.clicked.connect(lambda _on=False: self.text.step(-1))
        self._next.clicked.connect(lambda _on=False: self.text.step(1))
        self.say("")
        dress(self)

    def name_sides(self, gone: str, come: str) -> None:
        """What struck out and underlined text are, in a few words."""
        self._gone.setText(gone)
        self._come.setText(come)

    def show_difference(self, shown: Difference) -> None:
        """Show `shown`, from its first change."""
        self._summary.setText(summary_words(shown))
        self._step_buttons(bool(shown.changes))
        self.text.show_stretches(shown)

    def say(self, words: str) -> None:
        """Show words in place of a difference: that it is being made, or why there is none."""
        self._summary.setText(words)
        self._step_buttons(False)
        self.text.show_stretches(Difference())

    @property
    def summary(self) -> str:
        return self._summary.text()

    def _step_buttons(self, on: bool) -> None:
        for made in (self._previous, self._next):
            made.setEnabled(on)
        self._legend.setVisible(on)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._summary, 1)
        top.addWidget(self._previous)
        top.addWidget(self._next)
        legend = QHBoxLayout()
        legend.setSpacing(6)
        for sign, words in ((Sign.DELETED, self._gone), (Sign.INSERTED, self._come)):
            legend.addWidget(Swatch(sign))
            legend.addWidget(words)
            legend.addSpacing(10)
        legend.addStretch(1)
        self._legend = QWidget()
        self._legend.setLayout(legend)
        legend.setContentsMargins(0, 0, 0, 0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(top)
        lines.addWidget(self._legend)
        lines.addWidget(self.text, 1)


class DifferenceText(QTextEdit):
    """Shows stretches; one change is the current one and has a mark beside it."""

    def __init__(self, margin: int = MARGIN) -> None:
        super().__init__()
        self._margin = margin
        self._shown = Difference()
        self._places: list[tuple[int, int]] = []
        self.current = -1
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(margin)
        self.setAccessibleName(tr("Changes"))

    def show_stretches(self, shown: Difference) -> None:
        """Show what differs, from its first change."""
        self._shown = shown
        self.current = 0 if shown.changes else -1
        self._write()
        self._reveal()

    def step(self, by: int) -> None:
        """Go on by so many changes, around the end."""
        if self._places:
            self.current = (self.current + by) % len(self._places)
            self._reveal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            bar = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not 0 <= self.current < len(self._places):
            return
        first, last = (self._rect(position) for position in self._places[self.current])
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones_of(self.palette()).accent)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.viewport().width() - self._margin // 2 if mirrored else self._margin // 2 - MARK
        painter.drawRoundedRect(QRectF(left, first.top(), MARK, max(first.height(), last.bottom() - first.top())), 1, 1)

    def _rect(self, position: int) -> QRectF:
        """Where the line with `position` stands in the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor).toRectF()

    def _reveal(self) -> None:
        """Bring the current change to the upper third."""
        if 0 <= self.current < len(self._places):
            start, end = self._places[self.current]
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            self.setTextCursor(cursor)
            first, last = self._rect(start), self._rect(end)
            if first.top() < 0 or last.bottom() > self.viewport().height():
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + round(first.top() - self.viewport().height() / 3))
        self.viewport().update()

    def _write(self) -> None:
        tones = tones_of(self.palette())
        places: dict[int, tuple[int, int]] = {}
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        ordinary, note = _paragraph(centred=False), _paragraph(centred=True)
        cursor.setBlockFormat(ordinary)
        before: Stretch | None = None
        for each in self._shown.stretches:
            if before is not None and Sign.LEFT_OUT in (before.sign, each.sign) and not cursor.atBlockStart():
                cursor.insertBlock()
            cursor.setBlockFormat(note if each.sign is Sign.LEFT_OUT else ordinary)
            if before is not None and _touch(before, each):
                cursor.insertText(AIR, _looks(Sign.SAME, tones))
            start = cursor.position()
            cursor.insertText(_readable(each), _looks(each.sign, tones))
            if each.change >= 0:
                places[each.change] = (places.get(each.change, (start, 0))[0], cursor.position())
            before = each
        cursor.endEditBlock()
        self._places = [places[number] for number in sorted(places)]


class Swatch(QWidget):
    """A sample of how changed text is marked."""

    def __init__(self, sign: Sign) -> None:
        super().__init__()
        self._sign = sign
        self.setFixedSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        gone = self._sign is Sign.DELETED
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(0, 1, 0, -1), tones.deleted if gone else tones.inserted)
        painter.fillRect(1, 6 if gone else 11, 12, 1, tones.red if gone else tones.green)


def summary_words(shown: Difference) -> str:
    """ "3 changes: 12 words added, 4 removed"."""
    if not shown.changes:
        return tr("No difference")
    words = words_in_and_out(shown)
    if not words:
        return counted("{n} change of spaces and signs", "{n} changes of spaces and signs", shown.changes)
    return counted("{n} change: {words}", "{n} changes: {words}", shown.changes, words=words)


def words_in_and_out(shown: Difference) -> str:
    """ "12 words added, 4 removed"; "" when no word differs."""
    added, removed = shown.words_in, shown.words_out
    if not added:
        return counted("{n} word removed", "{n} words removed", removed) if removed else ""
    words = counted("{n} word added", "{n} words added", added)
    return listed((words, counted("{n} removed", "{n} removed", removed))) if removed else words


def _touch(before: Stretch, each: Stretch) -> bool:
    """Whether what is struck out would run into what stands instead."""
    both = (before.sign, each.sign) == (Sign.DELETED, Sign.INSERTED)
    return both and not before.text[-1:].isspace() and not each.text[:1].isspace()


def _readable(each: Stretch) -> str:
    """Its text; breaks of paragraphs that came or went have a sign."""
    text = each.text.replace("\u2028", "\n").replace("\u2029", "\n")
    return text.replace("\n", "¶\n") if each.sign in (Sign.DELETED, Sign.INSERTED) else text


def _paragraph(*, centred: bool) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if centred:
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        made.setTopMargin(8)
        made.setBottomMargin(8)
    return made


def _looks(sign: Sign, tones: Tones) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(tones.text)
    match sign:
        case Sign.DELETED:
            made.setBackground(tones.deleted)
            made.setFontStrikeOut(True)
            made.setForeground(readable(tones.dim, tones.deleted, tones.text))
        case Sign.INSERTED:
            made.setBackground(tones.inserted)
            made.setFontUnderline(True)
            made.setUnderlineColor(tones.green)
        case Sign.LEFT_OUT:
            made.setForeground(tones.dim)
        case Sign.SAME:
            pass
    return made
