"""The card "Why nothing?": what keeps suggestions away, the last silences in words, and what can be done about them."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from writer.language.completion.reasons import Reason
from writer.language.completion.silences import Silence, Silences
from writer.ui.chrome import button, icon_button, label, rule, sentence
from writer.ui.elided import ElidedLabel
from writer.ui.floating import FloatingCard
from writer.ui.suggestions.silence_words import NOTHING_YET, Standing, details

WIDTH = 400
"""Pixels, without the shadow."""
MOST_ROWS = 4


class Act(enum.Enum):
    """What the writer can do about it; the value is written on the button."""

    MORE = "Show such suggestions too"
    MODEL = "Get a model…"
    CHOOSE = "Choose a model…"
    ON = "Turn suggestions on"
    NOW = "Suggest now"


_STANDING_ACTS = {
    Standing.OFF: Act.ON,
    Standing.NO_MODEL: Act.MODEL,
    Standing.FAILED: Act.CHOOSE,
}


class WhyCard(FloatingCard):
    """Takes the keyboard while it is open and closes when that goes elsewhere; Esc closes it."""

    act_chosen = Signal(object)
    """An `Act`. The card stays open; whoever acts closes it or says what came of it."""
    closed = Signal(bool)
    """It was closed; whether the keyboard should go back to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Why nothing is suggested")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close = icon_button("x", "Close")
        self._standing = sentence()
        self._rows = QVBoxLayout()
        self._standing_act = QHBoxLayout()
        self._foot_part = QWidget()
        self._foot = QVBoxLayout(self._foot_part)
        self._said = sentence("", "small")
        self._acts: dict[Act, QPushButton] = {}
        self._lay_out()
        self._close.clicked.connect(lambda _on=False: self.close_card())
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    @property
    def acts(self) -> dict[Act, QPushButton]:
        """The buttons that can be pressed now."""
        return {act: made for act, made in self._acts.items() if made.isVisible() and made.isEnabled()}

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything that can be read, from top to bottom."""
        return tuple(line for line in self.accessibleDescription().split("\n") if line)

    def open_card(self, silences: Silences, standing: Standing, note: str, now: float, anchor: QRect) -> None:
        """Show the last of `silences` at `anchor`, in the parent's pixels; `note` says more about `standing`."""
        # without a model every try fails, which the sentence on top says already
        told = [each for each in silences.newest if standing is Standing.WORKING or each.reason is not Reason.FAILED]
        self._fill(told[:MOST_ROWS], standing, note, now)
        self.say("")
        self.place(anchor)
        self.show()
        self.raise_()
        self.settle()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def say(self, words: str) -> None:
        """What came of an act, in a sentence."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self.settle()

    def limit(self, act: Act) -> None:
        """This cannot be done any more."""
        if act in self._acts:
            self._acts[act].setEnabled(False)

    def close_card(self, *, to_page: bool = True) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit(to_page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    # -- making -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("Why nothing?", "section"), 1)
        head.addWidget(self._close)
        now = self._button(Act.NOW, "plain")
        now.setToolTip("Asks for a suggestion at the caret.")
        said = QHBoxLayout()
        said.addWidget(self._said, 1)
        said.addStretch(0)
        said.addWidget(now)
        self._foot.setContentsMargins(0, 2, 0, 0)
        self._foot.setSpacing(8)
        self._foot.addWidget(rule())
        self._foot.addLayout(said)
        self._standing_act.setContentsMargins(0, 0, 0, 4)
        self._rows.setSpacing(10)
        self.body.setSpacing(8)
        for part in (head, self._standing, self._standing_act, self._rows):
            self.body.addWidget(part) if isinstance(part, QWidget) else self.body.addLayout(part)
        self.body.addWidget(self._foot_part)

    def _fill(self, silences: Sequence[Silence], standing: Standing, note: str, now: float) -> None:
        for lines in (self._rows, self._standing_act):
            _empty(lines)
        self._acts = {Act.NOW: self._acts[Act.NOW]}
        self._foot_part.setVisible(standing is Standing.WORKING)
        above = note or standing.value
        self._standing.setText(above)
        self._standing.setVisible(bool(above))
        if act := _STANDING_ACTS.get(standing):
            self._standing_act.addWidget(self._button(act, "primary"))
            self._standing_act.addStretch(1)
        for number, silence in enumerate(silences):
            self._rows.addWidget(self._row(silence, now, newest=not number and not above))
        if not silences and not above:
            self._rows.addWidget(sentence(NOTHING_YET, "dim"))
        words = [f"{silence.reason.value} {details(silence, now)}" for silence in silences]
        self.setAccessibleDescription("\n".join([above, *words] if words or above else [NOTHING_YET]))

    def _row(self, silence: Silence, now: float, newest: bool) -> QWidget:
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(sentence(silence.reason.value, "" if newest else "dim"))
        lines.addWidget(ElidedLabel(details(silence, now), "small"))
        if silence.reason is Reason.LOW_CONFIDENCE and Act.MORE not in self._acts:
            acts = QHBoxLayout()
            acts.setContentsMargins(0, 4, 0, 0)
            acts.addWidget(self._button(Act.MORE, "plain"))
            acts.addStretch(1)
            lines.addLayout(acts)
        return row

    def _button(self, act: Act, kind: str) -> QPushButton:
        made = self._acts[act] = button(act.value, kind)
        made.clicked.connect(lambda _on=False: self.act_chosen.emit(act))
        return made

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard went to another part of the window; another program may have it for a while."""
        if now is not None and self.isVisible() and now is not self and not self.isAncestorOf(now):
            self.close_card(to_page=False)


def _empty(lines: QVBoxLayout | QHBoxLayout) -> None:
    while (item := lines.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
