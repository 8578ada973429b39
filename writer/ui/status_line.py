"""The line at the bottom: what is being written on the left, what works for the writer on the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from writer.tongue import amount, counted, tr
from writer.ui.chrome import dress
from writer.ui.elided import ElidedLabel
from writer.ui.sparkline import Sparkline
from writer.ui.suggestions.hint import Hint
from writer.ui.tones import tones_of

HEIGHT = 24
WORDS_A_MINUTE = 238
"""Silent reading of English prose (Brysbaert 2019, a review of 190 studies)."""

ACTIVITIES: Final = {
    "loading": tr("loading", meaning="what the model is doing"),
    "ready": tr("ready", meaning="what the model is doing"),
    "reading": tr("reading", meaning="what the model is doing"),
    "writing": tr("writing", meaning="what the model is doing"),
    "checking": tr("checking", meaning="what the model is doing"),
}


class StatusLine(QWidget):
    """Shows what it is told. When room is short the names of model and device give way first, then the rest."""

    performance_requested = Signal()
    why_requested = Signal()
    """The writer wants to know why nothing is suggested."""
    models_requested = Signal()
    connections_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Status"))
        self._document = ElidedLabel("", "small")
        self._document.setAccessibleDescription(tr("Document"))
        self.file = Hint(tr("How the file is stored"), tr("Encoding and line ends"))
        self._silence = Hint(tr("Why nothing is suggested"), tr("Why nothing? (Shift+F1)"))
        self._activity = ElidedLabel("", "small")
        self._activity.setAccessibleDescription(tr("What the model is doing"))
        self._engine = Hint(tr("No model"), tr("Shows all models."))
        self._sparkline = Sparkline()
        self._mark = OfflineMark()
        self._words: int | None = None
        """None until they are counted."""
        self._selected, self._language, self._hint = 0, "", ""
        self._goal = ""
        self._sparkline.opened.connect(self.performance_requested)
        self._engine.clicked.connect(lambda _on=False: self.models_requested.emit())
        self._mark.opened.connect(self.connections_requested)
        self._silence.clicked.connect(lambda _on=False: self.why_requested.emit())
        self._lay_out()
        dress(self)

    def set_words(self, count: int, selected: int = 0) -> None:
        """Words of the document and, when something is selected, of the selection."""
        self._words, self._selected = count, selected
        self._show_document()

    def set_language(self, name: str) -> None:
        """The language of the text in words, such as "American English"; empty: say nothing."""
        self._language = name
        self._show_document()

    def set_goal(self, words: str) -> None:
        """How far the goals are reached ("320 of 500 today"); empty: there is none."""
        if words != self._goal:
            self._goal = words
            self._show_document()

    def set_hint(self, words: str) -> None:
        """A sentence about what is at the caret, instead of the words of the document; empty: those again."""
        self._hint = words
        self._show_document()

    def _show_document(self) -> None:
        known = self._words is not None
        words = document_words(self._words or 0, self._selected, self._language) if known else self._language
        self._document.show_text(self._hint or " · ".join(filter(None, (words, self._goal))))

    def set_silence(self, words: str, sentence: str) -> None:
        """Why nothing is suggested, in a few words and as a sentence; empty: there is nothing to explain."""
        self._silence.show_words(words, sentence)

    @property
    def silence(self) -> Hint:
        return self._silence

    def silence_spot(self) -> QRect:
        """Where that stands, or would stand, in the pixels of the line."""
        return (self._silence if self._silence.isVisible() else self._activity).geometry()

    def set_activity(self, words: str) -> None:
        """What the engine does: "ready", "reading 1,204 tokens", "thinking"."""
        self._activity.show_text(ACTIVITIES.get(words, words))

    def set_engine(self, model: str, device: str) -> None:
        """Model and device in words; both empty when none is loaded."""
        self._engine.show_words(" · ".join(part for part in (model, device) if part), tr("Model and device."))

    def add_rate(self, tokens_per_second: float) -> None:
        """One more point of the sparkline."""
        self._sparkline.add(tokens_per_second)

    def clear_rates(self) -> None:
        self._sparkline.clear()

    @property
    def engine(self) -> Hint:
        return self._engine

    @property
    def mark(self) -> OfflineMark:
        return self._mark

    def set_transfer(self, words: str) -> None:
        """What is being transferred ("12 of 98 MB"); empty: nothing is, the program is offline."""
        self._mark.set_transfer(words)

    def set_server(self, host: str) -> None:
        """Whom what is written is sent to; empty: nobody."""
        self._mark.set_server(host)

    @property
    def texts(self) -> tuple[str, ...]:
        """What can be read, left to right."""
        return (self._document.text(), self._activity.text(), self._engine.text(), self._mark.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones.panel)
        painter.fillRect(0, 0, self.width(), 1, tones.line)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(16)
        row.addWidget(self._document)
        row.addWidget(self.file)
        row.addStretch(1)
        row.addWidget(self._silence)
        row.addWidget(self._activity)
        row.addWidget(self._engine)
        row.addWidget(self._sparkline)
        row.addWidget(self._mark)


class OfflineMark(QAbstractButton):
    """A closed ring and "offline"; an open arc and what is transferred while something is. Can be clicked."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transfer = self._server = ""
        self._label = ElidedLabel("", "small")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(0)
        row.addSpacing(16)
        row.addWidget(self._label)
        self.clicked.connect(lambda _on=False: self.opened.emit())
        self.set_transfer("")

    @property
    def words(self) -> str:
        return self._transfer or (tr("connected") if self._server else tr("offline"))

    def set_transfer(self, words: str) -> None:
        self._transfer = words
        self._show()

    def set_server(self, host: str) -> None:
        self._server = host
        self._show()

    def _show(self) -> None:
        self._label.show_text(self.words)
        now = tr("Inkhorn is not connected to anything.")
        if self._transfer:
            now = tr("On its way: {what}.", what=self._transfer)
        elif self._server:
            now = tr("What you write is sent to {server} for suggestions and rewriting.", server=self._server)
        self.setToolTip(f"{now} {tr('A click lists the connections it made.')}")
        self.setAccessibleName(tr("Connection: {state}", state=self.words))
        self.setAccessibleDescription(self.toolTip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(24 + self._label.sizeHint().width(), 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(tones.accent, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QPen(tones.accent if self._transfer or self._server else tones.dim, 1.5))
        left = self.width() - 16.0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 6.0
        ring = QRectF(left, self.height() / 2 - 4.5, 9, 9)
        painter.drawArc(ring, 30 * 16, (270 if self._transfer or self._server else 360) * 16)


def document_words(count: int, selected: int, language: str) -> str:
    """The left part: "1,204 words · 5 min · American English"."""
    words = counted("{n} word", "{n} words", count)
    if selected:
        words = counted("{selected} of {n} word", "{selected} of {n} words", count, selected=amount(selected))
    minutes = max(1, round(count / WORDS_A_MINUTE))
    reading = tr("{minutes} min", minutes=amount(minutes)) if count else ""
    return " · ".join(part for part in (words, reading, language) if part)
