"""The page of the review card that shows what was sent to the model, word for word, and what became of each answer."""

from __future__ import annotations

from functools import reduce
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from writer.assist.sent import Account, Try
from writer.tongue import counted, tr
from writer.ui.chrome import button, label
from writer.ui.elided import ElidedLabel
from writer.ui.tones import tones_of

NOTHING: Final = tr("Nothing was sent to a model for this.")
ROLES: Final = {"system": tr("System"), "user": tr("User"), "assistant": tr("Assistant")}
MARKS: Final = tr("The model’s own chat marks go around each of these texts; nothing else is added.")


class PromptPage(QWidget):
    """Read, select, copy; `closed` when the writer has seen it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._account: Account | None = None
        self._facts = ElidedLabel("", "dim")
        self._text = QTextEdit()
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setAccessibleName(tr("What was sent to the model"))
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.viewport().setAutoFillBackground(False)
        self._text.document().setDocumentMargin(2)
        self._copy = button(tr("Copy"), "primary", tip="C")
        self._back = button(tr("Back"), "quiet", tip=tr("Esc"))
        self._copy.clicked.connect(lambda: self.copy())
        self._back.clicked.connect(self.closed)
        self._lay_out()
        self.setFocusProxy(self._text)
        self.hide()

    @property
    def text(self) -> str:
        """All of it, as it is copied."""
        return self._text.toPlainText()

    def show_account(self, account: Account | None) -> None:
        """Show what was sent; None: nothing was."""
        self._account = account
        self._write()

    def set_tallest(self, pixels: int) -> None:
        """Its text takes all of it: this is for reading. Where nothing was sent, a line is enough."""
        self._text.setFixedHeight(pixels if self._account else 2 * self._text.fontMetrics().height())

    def copy(self) -> None:
        """Everything to the clipboard."""
        QGuiApplication.clipboard().setText(self.text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("What was sent"), "section"))
        head.addWidget(self._facts, 1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for made in (self._copy, self._back):
            foot.addWidget(made)
        foot.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self._text)
        lines.addLayout(foot)

    def _write(self) -> None:
        account = self._account
        self._facts.show_text(facts_words(account) if account else "")
        self._copy.setVisible(account is not None)
        tones = tones_of(self.palette())
        heading, plain, quiet = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        heading.setFontWeight(600)
        for made, tone in ((heading, tones.text), (plain, tones.text), (quiet, tones.dim)):
            made.setForeground(tone)
        self._text.clear()
        cursor = QTextCursor(self._text.document())
        if account is None:
            cursor.insertText(NOTHING, plain)
            return
        for message in account.messages:
            cursor.insertText(f"{ROLES[message.role]}\n", heading)
            cursor.insertText(f"{message.content}\n\n", plain)
        cursor.insertText(f"{MARKS}\n\n", quiet)
        for number, each in enumerate(account.tries, 1):
            cursor.insertText(f"{tr('Answer {number}', number=number)}\n", heading)
            cursor.insertText(f"{try_words(each)}\n", quiet)
            cursor.insertText(f"{each.answer}\n\n" if each.answer else "\n", plain)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)


def facts_words(account: Account) -> str:
    """Model, part and number of answers in one line."""
    asked = counted("{n} answer asked for", "{n} answers asked for", len(account.tries))
    part = tr("paragraph {number} of {count}", number=account.part, count=account.parts) if account.parts > 1 else ""
    return " · ".join(filter(None, (account.model, part, asked)))


def try_words(each: Try) -> str:
    """With what it was asked for, and what became of it."""
    told = [tr("Seed {seed}, temperature {temperature}.", seed=each.seed, temperature=f"{each.temperature:g}")]
    if each.avoid:
        words = reduce(lambda first, last: tr("{first} or {last}", first=first, last=last), map(_quoted, each.avoid))
        told.append(tr("It could not begin with {words}.", words=words))
    return " ".join((*told, each.outcome))


def _quoted(word: str) -> str:
    return tr("“{word}”", word=word)
