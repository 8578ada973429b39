"""The card of the chosen edit: the change word by word, what asked for it and when, and what can be done."""

from __future__ import annotations

import html
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QTextEdit, QVBoxLayout, QWidget

from writer.assist.history import Plan
from writer.language.rewriting.history import Record
from writer.tongue import said, tr
from writer.ui.chrome import button, label
from writer.ui.flow_layout import FlowLayout
from writer.ui.history.words import change_words, origin_words, plan_words, runs
from writer.ui.issues.words import Run, Sign
from writer.ui.review_pieces import AIR
from writer.ui.tones import Tones, tones_of

TALLEST = 168
"""Pixels of the change before it scrolls inside the card."""
COMPARED = 4_000
"""Characters of an edit that are shown at most; copying gives all of it."""
REACH = 160


class EditCard(QFrame):
    """Shows one edit; nothing when there is none."""

    revert_wanted = Signal()
    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Chosen edit"))
        self._record: Record | None = None
        self._title = label("", "section", wrap=True)
        self._origin = label("", "small", wrap=True)
        self._change = ChangeText()
        self._note = label("", "small", wrap=True)
        self._revert = button(
            tr("Revert"), "primary", tip=tr("Takes this edit back, in one undo step (Enter in the list).")
        )
        self._before = button(tr("Copy before"), "plain", tip=tr("Copies what stood there before."))
        self._after = button(tr("Copy after"), "plain", tip=tr("Copies what was made of it."))
        self._lay_out()
        self._revert.clicked.connect(lambda _on=False: self.revert_wanted.emit())
        self._before.clicked.connect(lambda _on=False: self._copy(after=False))
        self._after.clicked.connect(lambda _on=False: self._copy(after=True))
        self.hide()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In the order of the Tab key."""
        return (self._revert, self._before, self._after)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Everything that can have the keyboard, in the order of the Tab key."""
        return (self._change, *self.buttons)

    @property
    def change(self) -> QTextEdit:
        return self._change

    @property
    def sentences(self) -> tuple[str, ...]:
        """Title, origin and note, as far as there is something to say."""
        return tuple(part.text() for part in (self._title, self._origin, self._note) if part.text())

    def show_record(self, record: Record | None, plan: Plan, today: date) -> None:
        """Show `record`, and what a revert would do now."""
        self.setVisible(record is not None)
        if record is None:
            self._record = None
            return
        note = plan_words(plan)
        self._revert.setEnabled(bool(plan.replacements))
        self._revert.setText(tr("Revert the rest") if note and plan.replacements else tr("Revert"))
        self._flow.invalidate()
        self._revert.setAccessibleDescription(note)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._before.setEnabled(bool(record.passage.before))
        self._after.setEnabled(bool(record.passage.after))
        self._origin.setText(origin_words(record, today))
        if record != self._record:
            self._record = record
            self._title.setText(said(record.title))
            self._change.setAccessibleDescription(change_words(record))
            self._paint_change()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_change()
        super().changeEvent(event)

    def _paint_change(self) -> None:
        if self._record:
            self._change.setHtml(_rich(runs(self._record.passage, COMPARED, REACH), tones_of(self.palette())))

    def _copy(self, *, after: bool) -> None:
        if self._record:
            passage = self._record.passage
            self.copy_wanted.emit(passage.after if after else passage.before)

    def _lay_out(self) -> None:
        acts = QWidget()
        self._flow = FlowLayout(acts, 4)
        for part in self.buttons:
            self._flow.addWidget(part)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 10, 12, 10)
        lines.setSpacing(6)
        for shown in (self._title, self._change, self._origin, self._note):
            lines.addWidget(shown)
        lines.addSpacing(2)
        lines.addWidget(acts)


class ChangeText(QTextEdit):
    """The change, as tall as it is up to a limit; read with the arrow keys, selected and copied in part."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(tr("What was changed"))
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._measure())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(min(TALLEST, int(self.document().size().height()) + 2))


def _rich(shown: list[Run], tones: Tones) -> str:
    """The change as rich text: what went struck out, what came underlined."""
    looks = {
        Sign.DELETED: f"color:{tones.red.name()};background:{tones.deleted.name()};text-decoration:line-through",
        Sign.INSERTED: f"color:{tones.green.name()};background:{tones.inserted.name()};text-decoration:underline",
        Sign.SAME: f"color:{tones.text.name()}",
    }
    words = []
    for before, run in zip([None, *shown], shown, strict=False):
        if before and (before.sign, run.sign) == (Sign.DELETED, Sign.INSERTED):
            words.append(AIR)
        words.append(f'<span style="{looks[run.sign]}">{html.escape(run.text)}</span>')
    return f'<p style="white-space:pre-wrap">{"".join(words)}</p>'
