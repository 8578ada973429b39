"""The card for an answer that does not replace the selection (a summary): read it, insert it, copy it, close it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget

from writer.tongue import tr
from writer.ui.chrome import button, label, sentence
from writer.ui.elided import ElidedLabel
from writer.ui.reading_card import TALLEST, ReadingCard

INSERT: Final = tr("Insert below")


class AnswerCard(ReadingCard):
    """Its keys: Enter inserts, C copies, R asks again, S stops, P shows what was sent, Esc closes."""

    insert = Signal(str)
    copied = Signal(str)
    closed = Signal()
    retry = Signal()
    stop = Signal()
    prompt_wanted = Signal()
    """What was sent; answered with `show_prompt`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Answer"))
        self._title = label("", "section")
        self._state = ElidedLabel("", "dim")
        self._answer = label("", wrap=True)
        self._answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._answer.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._note = sentence("", "dim")
        self._page_font = QFont()
        self._insert = button(INSERT, "primary", tip=tr("Enter"))
        self._copy = button(tr("Copy"), "plain", tip="C")
        self._retry = button(tr("Try again"), "quiet", tip="R")
        self._stop = button(tr("Stop"), "plain", tip="S")
        self._close = button(tr("Close"), "quiet", tip=tr("Esc"))
        self._lay_out()
        self._prompt.clicked.connect(self.prompt_wanted)
        self._insert.clicked.connect(lambda: self.insert.emit(self._answer.text()))
        self._copy.clicked.connect(lambda: self.copied.emit(self._answer.text()))
        for made, said in ((self._retry, self.retry), (self._stop, self.stop), (self._close, self.closed)):
            made.clicked.connect(said)

    @property
    def text(self) -> str:
        return self._answer.text()

    def start(self, style: str, page_font: QFont, take: str = INSERT) -> None:
        """Show that `style` is being written; `take` is what the first button does with it."""
        self._insert.setText(take)
        self._insert.setAccessibleName(take)
        self._title.setText(style)
        self._page_font = page_font
        self.show_front()
        self.show()
        self.show_answer("", complete=False)

    def show_answer(self, text: str, *, complete: bool, doing: str = "", note: str = "") -> None:
        """Show the answer so far; `doing` is what is going on, "" for the usual; `note` what is to be known of it."""
        empty = complete and not text.strip()
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._show(tr("The model gave no answer.") if empty else text, "dim" if empty else "")
        self._buttons(done=complete, usable=complete and not empty)
        self._state.show_text("" if complete else doing or (tr("Writing…") if text else tr("Reading…")))

    def show_error(self, sentence: str) -> None:
        self._note.hide()
        self._show(sentence, "error")
        self._buttons(done=True, usable=False)
        self._state.show_text(tr("Not done"))

    def press_key(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Return: self._insert,
            Qt.Key.Key_Enter: self._insert,
            Qt.Key.Key_C: self._copy,
            Qt.Key.Key_R: self._retry,
            Qt.Key.Key_S: self._stop,
            Qt.Key.Key_P: self._prompt,
            Qt.Key.Key_Escape: self._close,
        }
        pressed = keys.get(Qt.Key(event.key()))
        if pressed is None:
            super().press_key(event)
        elif not pressed.isHidden():
            pressed.click()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._state, 1)
        head.addWidget(self._prompt)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for made in (self._insert, self._copy, self._stop, self._retry, self._close):
            foot.addWidget(made)
        foot.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._answer)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._answer.setAutoFillBackground(False)
        self._note.hide()
        self.front.addLayout(head)
        self.front.addWidget(self._scroll)
        self.front.addWidget(self._note)
        self.front.addLayout(foot)

    def _show(self, text: str, kind: str) -> None:
        """An answer in the page's letters, what is said of it in the program's."""
        self._answer.setFont(QApplication.font() if kind else self._page_font)
        self._answer.setText(text)
        self._answer.setProperty("kind", kind)
        self._answer.style().polish(self._answer)
        self.setAccessibleDescription(text)
        self._fit()

    def _buttons(self, *, done: bool, usable: bool) -> None:
        self._insert.setVisible(usable)
        self._copy.setVisible(usable)
        self._retry.setVisible(done)
        self._stop.setVisible(not done)

    def _fit(self) -> None:
        width = self.width() - self.body.contentsMargins().left() - self.body.contentsMargins().right()
        needed = self._answer.heightForWidth(width) + 4 if self._answer.text() else 0
        self._scroll.setFixedHeight(min(TALLEST, max(needed, self._answer.fontMetrics().height())))
        self._scroll.setVerticalScrollBarPolicy(_bar(needed > TALLEST))
        self.settle()


def _bar(needed: bool) -> Qt.ScrollBarPolicy:
    return Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
