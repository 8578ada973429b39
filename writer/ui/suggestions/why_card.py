"""The card "Why nothing?": what keeps suggestions away, the last silences in words, and what can be done about them."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from writer.language.completion.reasons import Reason
from writer.language.completion.silences import Silence, Silences
from writer.tongue import marked, said, tr
from writer.ui.chrome import button, icon_button, label, rule, sentence
from writer.ui.discarding import empty
from writer.ui.elided import ElidedLabel
from writer.ui.floating import FloatingCard
from writer.ui.suggestions.silence_words import NOTHING_YET, OWN_ACTS, Standing, details

WIDTH = 400
"""Pixels, without the shadow."""
MOST_REASONS = 3
MOST_PLACES = 2
"""Places listed below one reason."""


class Act(enum.Enum):
    """What the writer can do about it; the value is written on the button, in the writer's language."""

    MORE = marked("Show such suggestions too")
    MODEL = marked("Get a model…")
    WITH = marked("Use the model again")
    CHOOSE = marked("Choose a model…")
    ON = marked("Turn suggestions on")
    NOW = marked("Suggest now")


_STANDING_ACTS = {
    Standing.OFF: Act.ON,
    Standing.NO_MODEL: Act.MODEL,
    Standing.WITHOUT: Act.WITH,
    Standing.FAILED: Act.CHOOSE,
}


class WhyCard(FloatingCard):
    """Takes the keyboard while it is open and closes when that goes elsewhere; Esc closes it."""

    act_chosen = Signal(object)
    """An `Act`. The card stays open; whoever acts closes it or says what came of it."""
    closed = Signal(bool)
    """It was closed; whether the keyboard should go back to the page."""
    room_changed = Signal()
    """The window has another size and is laid out: the card may have to stand elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Why nothing is suggested"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close = icon_button("x", tr("Close"))
        self._standing = sentence()
        self._rows = QVBoxLayout()
        self._standing_act = QHBoxLayout()
        self._foot_part = QWidget()
        self._foot = QVBoxLayout(self._foot_part)
        self._said = sentence("", "small")
        self._acts: dict[Act, QPushButton] = {}
        self._resized = QTimer(self, singleShot=True, interval=0)
        self._resized.timeout.connect(self.room_changed)
        if parent is not None:
            parent.installEventFilter(self)
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
        self._fill(_by_reason(told), standing, note, now)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self._resized.start()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Press the button that has the keyboard, or the one that mends what keeps suggestions away."""
        focused = self.focusWidget()
        standing = self._standing_act.itemAt(0)
        chosen = focused if isinstance(focused, QPushButton) else standing.widget() if standing else None
        if isinstance(chosen, QPushButton):
            chosen.click()

    # -- making -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("Why nothing?"), "section"), 1)
        head.addWidget(self._close)
        now = self._button(Act.NOW, "plain")
        now.setToolTip(tr("Asks for a suggestion at the caret."))
        below = QHBoxLayout()
        below.addWidget(self._said, 1)
        below.addStretch(0)
        below.addWidget(now)
        self._foot.setContentsMargins(0, 2, 0, 0)
        self._foot.setSpacing(8)
        self._foot.addWidget(rule())
        self._foot.addLayout(below)
        self._standing_act.setContentsMargins(0, 0, 0, 4)
        self._rows.setSpacing(10)
        self.body.setSpacing(8)
        for part in (head, self._standing, self._standing_act, self._rows):
            self.body.addWidget(part) if isinstance(part, QWidget) else self.body.addLayout(part)
        self.body.addWidget(self._foot_part)

    def _fill(self, reasons: dict[Reason, list[Silence]], standing: Standing, note: str, now: float) -> None:
        for lines in (self._rows, self._standing_act):
            empty(lines)
        self._acts = {Act.NOW: self._acts[Act.NOW]}
        self._foot_part.setVisible(standing is Standing.WORKING)
        above = note or standing.value
        self._standing.setText(above)
        self._standing.setVisible(bool(above))
        if act := _STANDING_ACTS.get(standing):
            self._standing_act.addWidget(self._button(act, "primary"))
            self._standing_act.addStretch(1)
        words = []
        for number, (reason, silences) in enumerate(reasons.items()):
            places = [details(silence, now) for silence in silences]
            self._rows.addWidget(self._row(reason, places, newest=not number and not above))
            words.append(f"{said(reason.value)} {'; '.join(places)}")
        if not reasons and not above:
            self._rows.addWidget(sentence(NOTHING_YET, "dim"))
        self.setAccessibleDescription("\n".join([above, *words] if words or above else [NOTHING_YET]))
        last = [self._acts[Act.NOW], self._close]
        for before, after in pairwise([*(made for act, made in self._acts.items() if act is not Act.NOW), *last]):
            self.setTabOrder(before, after)

    def _row(self, reason: Reason, places: Sequence[str], newest: bool) -> QWidget:
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(sentence(said(reason.value), "" if newest else "dim"))
        for place in places:
            lines.addWidget(ElidedLabel(place, "small"))
        if reason is Reason.LOW_CONFIDENCE:
            acts = QHBoxLayout()
            acts.setContentsMargins(0, 4, 0, 0)
            acts.addWidget(self._button(Act.MORE, "plain"))
            acts.addStretch(1)
            lines.addLayout(acts)
        return row

    def _button(self, act: Act, kind: str) -> QPushButton:
        made = self._acts[act] = button(said(act.value), kind)
        made.clicked.connect(lambda _on=False: self.act_chosen.emit(act))
        return made

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard went to another part of the window; another program may have it for a while."""
        if now is not None and self.isVisible() and now is not self and not self.isAncestorOf(now):
            self.close_card(to_page=False)


def _by_reason(silences: Sequence[Silence]) -> dict[Reason, list[Silence]]:
    """The last places of the last reasons, in the order in which they are shown.

    What the writer did himself explains this moment or nothing: only the newest is listed.
    """
    reasons: dict[Reason, list[Silence]] = {}
    for number, silence in enumerate(silences):
        if number and silence.reason in OWN_ACTS:
            continue
        if silence.reason in reasons or len(reasons) < MOST_REASONS:
            reasons.setdefault(silence.reason, []).append(silence)
    return {reason: places[:MOST_PLACES] for reason, places in reasons.items()}
