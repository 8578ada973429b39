"""The card below a paragraph that shows a rewrite and asks what to take of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from writer.language.rewriting.proposal import Choice, Proposal
from writer.ui.chrome import button, icon_button, label
from writer.ui.elided import ElidedLabel
from writer.ui.floating import FloatingCard
from writer.ui.review_text import ReviewText

MOST_WARNINGS: Final = 5
"""Lines; the rest is counted."""


class ReviewCard(FloatingCard):
    """Shows a `Proposal`; whoever owns it answers the signals with `show_proposal` again.

    Keys while it has the keyboard: Enter takes all, Esc discards, Alt+Down and Alt+Up go from hunk to hunk, A
    accepts the current one, D discards it, Ctrl+Enter makes what is accepted, R asks again, S stops.
    """

    hunk_chosen = Signal(int, Choice)
    accept_all = Signal()
    apply = Signal()
    """Make what is accepted so far; the rest is discarded."""
    discard = Signal()
    retry = Signal()
    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Review of the rewrite")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._proposal = Proposal("")
        self._current = -1
        self._failed = False
        self._title = label("", "section")
        self._state = ElidedLabel("", "dim")
        self._text = ReviewText()
        self._message = label("", "dim", wrap=True)
        self._warnings = QVBoxLayout()
        self._warned: list[QLabel] = []
        self._accept = button("Accept all", "primary", tip="Enter")
        self._apply = button("Apply accepted", "plain", tip="Ctrl+Enter")
        self._discard = button("Discard", "quiet", tip="Esc")
        self._retry = button("Try again", "quiet", tip="R")
        self._stop = button("Stop", "plain", tip="S")
        self._choices = _HunkChoices()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> int:
        """Number of the hunk that A and D are about; -1: none."""
        return self._current

    @property
    def state(self) -> str:
        """The words in the header."""
        return self._state.text()

    def start(self, style: str, original: str, page_font: QFont) -> None:
        """Show that the style called `style` is being written for `original`."""
        self._title.setText(style)
        self._text.setFont(page_font)
        self._current, self._failed = -1, False
        self.show()
        self.show_proposal(Proposal(original))

    def show_proposal(self, proposal: Proposal) -> None:
        """Show how far the rewrite is and what was decided of it."""
        self._proposal, self._failed = proposal, False
        if not 0 <= self._current < len(proposal.hunks):
            self._current = -1
        if self._current < 0 and proposal.complete:
            self._current = next((i for i, hunk in enumerate(proposal.hunks) if hunk.choice is Choice.OPEN), -1)
        self._text.setVisible(True)
        self._text.show_proposal(proposal, self._current)
        self._refresh(state_words(proposal), message_words(proposal))

    def show_error(self, sentence: str) -> None:
        """Say in words why there is no answer; what came so far is not shown."""
        self._failed, self._current = True, -1
        self._text.setVisible(False)
        self._refresh("Not done", sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._press(self._apply if control else self._accept)
            case Qt.Key.Key_Escape:
                self.discard.emit()
            case Qt.Key.Key_R:
                self._press(self._retry)
            case Qt.Key.Key_S:
                self._press(self._stop)
            case Qt.Key.Key_A:
                self._choose(Choice.ACCEPTED)
            case Qt.Key.Key_D:
                self._choose(Choice.DISCARDED)
            case Qt.Key.Key_Down | Qt.Key.Key_Up if alt:
                self._go(1 if event.key() == Qt.Key.Key_Down else -1)
            case _:
                super().keyPressEvent(event)

    # -- making -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._state, 1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for made in (self._accept, self._apply, self._stop, self._retry, self._discard):
            foot.addWidget(made)
        foot.addStretch(1)
        foot.addWidget(self._choices)
        self._warnings.setSpacing(2)
        self.body.addLayout(head)
        self.body.addWidget(self._text)
        self.body.addWidget(self._message)
        self.body.addLayout(self._warnings)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self._accept.clicked.connect(self.accept_all)
        self._apply.clicked.connect(self.apply)
        self._discard.clicked.connect(self.discard)
        self._retry.clicked.connect(self.retry)
        self._stop.clicked.connect(self.stop)
        self._text.hunk_clicked.connect(self._select)
        self._text.height_changed.connect(self.settle)
        self._choices.chosen.connect(self._choose)

    # -- what is seen ------------------------------------------------------------------------------------------

    def _refresh(self, state: str, message: str) -> None:
        done = self._proposal.complete or self._failed
        self._state.show_text(state)
        self._message.setText(message)
        self._message.setProperty("kind", "error" if self._failed else "dim")
        self._message.style().polish(self._message)
        self._message.setVisible(bool(message))
        self._accept.setVisible(self._proposal.complete and not self._failed and self._proposal.undecided > 0)
        chosen = any(hunk.choice is Choice.ACCEPTED for hunk in self._proposal.hunks)
        self._apply.setVisible(self._proposal.complete and not self._failed and chosen)
        self._stop.setVisible(not done)
        self._retry.setVisible(done)
        self._discard.setText("Discard" if self._proposal.hunks and not self._failed else "Close")
        self._show_warnings()
        self.setAccessibleDescription(f"{self._title.text()}: {state} {message}".strip())
        self.settle()
        self._show_choices()

    def _show_warnings(self) -> None:
        wanted = [] if self._failed else [hunk for hunk in self._proposal.hunks if hunk.warning]
        sentences = warning_words([hunk.warning for hunk in wanted if hunk.choice is Choice.OPEN])
        if sentences == [line.text() for line in self._warned]:
            return
        for line in self._warned:
            self._warnings.removeWidget(line)
            line.deleteLater()
        self._warned = [label(sentence, "warning", wrap=True) for sentence in sentences]
        for line in self._warned:
            self._warnings.addWidget(line)
            line.show()

    def _show_choices(self) -> None:
        """The two small buttons are there while the current hunk is open."""
        hunks = self._proposal.hunks
        is_open = 0 <= self._current < len(hunks) and hunks[self._current].choice is Choice.OPEN
        self._choices.show_place(self._current + 1, len(hunks))
        self._choices.setVisible(is_open and self._proposal.complete and not self._failed)

    # -- what the writer does ----------------------------------------------------------------------------------

    def _press(self, pressed: QPushButton) -> None:
        """As if the button were clicked, when it can be seen."""
        if not pressed.isHidden():
            pressed.click()

    def _select(self, index: int) -> None:
        self._current = index
        self._text.show_proposal(self._proposal, index)
        self._text.reveal(index)
        self._show_choices()

    def _go(self, step: int) -> None:
        """To the next open hunk in the direction of `step`, around the end."""
        count = len(self._proposal.hunks)
        start = self._current if self._current >= 0 else (-1 if step > 0 else count)
        for distance in range(1, count + 1):
            index = (start + step * distance) % count
            if self._proposal.hunks[index].choice is Choice.OPEN:
                self._select(index)
                return

    def _choose(self, choice: Choice) -> None:
        index = self._current
        if not self._proposal.complete or not 0 <= index < len(self._proposal.hunks):
            return
        self.hunk_chosen.emit(index, choice)
        self._go(1)


class _HunkChoices(QWidget):
    """Which change is the current one, and accept and discard for it."""

    chosen = Signal(Choice)

    def __init__(self) -> None:
        super().__init__()
        self._place = label("", "small")
        accept, discard = icon_button("check", "Accept this change (A)"), icon_button("x", "Discard this change (D)")
        accept.clicked.connect(lambda: self.chosen.emit(Choice.ACCEPTED))
        discard.clicked.connect(lambda: self.chosen.emit(Choice.DISCARDED))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self._place, accept, discard):
            row.addWidget(part)
        self.hide()

    def show_place(self, number: int, count: int) -> None:
        """Say that change `number` of `count` is the current one."""
        self._place.setText(f"{number} of {count}  Alt+↓" if count > 1 else "")


def warning_words(sentences: list[str]) -> list[str]:
    """The first warnings, and how many more there are."""
    left = len(sentences) - MOST_WARNINGS
    return [
        *sentences[:MOST_WARNINGS],
        *([f"{left} more changes touch a fact."] if left > 1 else sentences[MOST_WARNINGS:]),
    ]


def message_words(proposal: Proposal) -> str:
    """What stands below the text when it is complete: what was left alone, and that nothing is to be changed."""
    if not proposal.complete:
        return ""
    return " ".join(filter(None, ("" if proposal.hunks else "Nothing to change.", proposal.note)))


def state_words(proposal: Proposal) -> str:
    """What the header says: "Writing…", "Paragraph 2 of 9…", "3 changes", "2 of 3 changes left"."""
    count = len(proposal.hunks)
    if not proposal.complete:
        return proposal.doing or "Writing…"
    if count == 0:
        return "No changes"
    if proposal.undecided == count:
        return f"{count} change{'' if count == 1 else 's'}"
    return f"{proposal.undecided} of {count} change{'' if count == 1 else 's'} left"
