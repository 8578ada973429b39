"""What can be done with a rewrite as a whole and with its current change: the lowest line of the review card."""

from __future__ import annotations

import enum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from writer.language.rewriting.proposal import Choice, Proposal
from writer.tongue import tr
from writer.ui.chrome import button, icon_button, label, sentence
from writer.ui.discarding import empty
from writer.ui.flow_layout import FlowLayout
from writer.ui.review_words import warning_words

COPY: Final = tr("Copy the rewrite")
COPY_EARLIER: Final = tr("Copy the earlier one")


class Mode(enum.Enum):
    """What the card is showing."""

    REVIEW = "review"
    FAILED = "failed"
    OUTDATED = "outdated"
    """Made for a text that has changed."""
    GONE = "gone"
    """Made for a text that is no more."""

    @property
    def too_late(self) -> bool:
        return self in (Mode.OUTDATED, Mode.GONE)


class ReviewActs(QWidget):
    """Its buttons are what the card's keys press; those that make no sense now are hidden."""

    chosen = Signal(Choice)
    """The current change is accepted or discarded."""

    def __init__(self) -> None:
        super().__init__()
        self.accept = button(tr("Accept all"), "primary", tip=tr("Enter"))
        self.apply = button(tr("Apply accepted"), "plain", tip=tr("Ctrl+Enter"))
        self.redo = button(tr("Redo for the new text"), "primary", tip=tr("Enter"))
        self.copy = button(COPY, "plain", tip="C")
        self.stop = button(tr("Stop"), "plain", tip="S")
        self.retry = button(tr("Try again"), "quiet", tip="R")
        self.more = button(tr("More versions"), "quiet", tip="V")
        self.discard = button(tr("Discard"), "quiet", tip=tr("Esc"))
        self._choices = _HunkChoices()
        self._choices.chosen.connect(self.chosen)
        acts = QWidget()
        flow = FlowLayout(acts)
        for made in (
            self.accept,
            self.apply,
            self.redo,
            self.copy,
            self.stop,
            self.retry,
            self.more,
            self.discard,
        ):
            flow.addWidget(made)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(acts, 1)
        row.addWidget(self._choices, 0, Qt.AlignmentFlag.AlignTop)

    def show_state(self, proposal: Proposal, mode: Mode, earlier: bool) -> None:
        """Show what can be done with `proposal` now. `earlier`: there is a rewrite of the text before it changed."""
        reviewing = mode is Mode.REVIEW
        ready = proposal.complete and reviewing
        done = (proposal.complete and not proposal.doing) or not reviewing
        chosen = any(hunk.choice is Choice.ACCEPTED and not hunk.same for hunk in proposal.hunks)
        self.accept.setVisible(ready and proposal.acceptable)
        self.apply.setVisible(ready and chosen)
        _be(self.apply, "plain" if proposal.acceptable else "primary")
        self.redo.setVisible(mode is Mode.OUTDATED)
        self.copy.setVisible((mode.too_late and bool(proposal.hunks)) or earlier)
        self.copy.setText(COPY if mode.too_late else COPY_EARLIER)
        self.copy.setAccessibleName(self.copy.text())
        self.stop.setVisible(not done)
        self.retry.setVisible(done and not mode.too_late)
        self.more.setVisible(ready and done and proposal.more)
        self.discard.setText(tr("Discard") if proposal.hunks and reviewing else tr("Close"))

    def show_hunk(self, proposal: Proposal, current: int, mode: Mode) -> None:
        """The two small buttons are there while hunk number `current` is open."""
        hunks = proposal.hunks
        is_open = 0 <= current < len(hunks) and hunks[current].choice is Choice.OPEN and not hunks[current].same
        self._choices.show_place(current + 1, len(hunks), all_change=not any(hunk.same for hunk in hunks))
        self._choices.setVisible(is_open and proposal.complete and mode is Mode.REVIEW)


def _be(made: QPushButton, kind: str) -> None:
    """Make a button one of another kind."""
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        made.style().polish(made)


class _HunkChoices(QWidget):
    """Which change is the current one, and accept and discard for it."""

    chosen = Signal(Choice)

    def __init__(self) -> None:
        super().__init__()
        self._place = label("", "small")
        accept = icon_button("check", tr("Accept this change (A)"))
        discard = icon_button("x", tr("Discard this change (D)"))
        accept.clicked.connect(lambda: self.chosen.emit(Choice.ACCEPTED))
        discard.clicked.connect(lambda: self.chosen.emit(Choice.DISCARDED))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self._place, accept, discard):
            row.addWidget(part)
        self.hide()

    def show_place(self, number: int, count: int, *, all_change: bool) -> None:
        """Say that change number `number` of `count` is the current one; places where only another version changes
        something count too, and are called so.
        """
        if all_change:
            words = tr("{number} of {count}  Alt+↓", number=number, count=count)
        else:
            words = tr("Place {number} of {count}  Alt+↓", number=number, count=count)
        self._place.setText(words if count > 1 else "")


class Warnings(QWidget):
    """One line for each open change that touches a fact or may say something else."""

    def __init__(self) -> None:
        super().__init__()
        self._said: list[str] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self.hide()

    def show_warnings(self, proposal: Proposal) -> None:
        """Those of all that is shown."""
        open_ones = [hunk.warning for hunk in proposal.hunks if hunk.warning and hunk.choice is Choice.OPEN]
        said = warning_words(open_ones)
        if said == self._said:
            return
        self._said = said
        empty(self._lines)
        for each in said:
            line = sentence(each, "warning")
            self._lines.addWidget(line)
            line.show()
        self.setVisible(bool(said))
