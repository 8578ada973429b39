"""The bar above the page that says what happened and what to do next; never a box, never in the way of typing."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from writer.tongue import counted, listed, tr
from writer.ui import icons
from writer.ui.chrome import button, dress, icon_button, label
from writer.ui.tones import Tones, mixed, tones_of

MOST_ACTIONS: Final = 3


class Severity(enum.Enum):
    """How much a message matters; also the order in which waiting messages are shown."""

    ERROR = "circle-alert"
    WARNING = "triangle-alert"
    NOTICE = "info"


@dataclass(frozen=True, slots=True)
class BarMessage:
    """A sentence with at most three things to do about it.

    `key` names the occasion: a second message with the same key takes the place of the first, and `dismiss(key)`
    takes it away when the occasion has passed. `actions` are pairs of a name and the words on the button.
    """

    sentence: str
    severity: Severity = Severity.NOTICE
    actions: tuple[tuple[str, str], ...] = ()
    key: str = ""

    def __post_init__(self) -> None:
        if len(self.actions) > MOST_ACTIONS:
            raise ValueError("a message has at most three actions")


class MessageBar(QWidget):
    """Shows the first of the messages that wait; hidden when none does. Never takes the keyboard by itself."""

    action_chosen = Signal(str, str)
    """Key of the message, name of the action. The message goes away."""
    dismissed = Signal(str)
    """Key of a message the writer closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Messages"))
        self._waiting: list[BarMessage] = []
        self._sign = QLabel()
        self._sentence = label(wrap=True)
        self._more = label("", "small")
        self._buttons = [button("", "plain", name=tr("Action")) for _ in range(MOST_ACTIONS)]
        self._close = icon_button("x", tr("Close this message"))
        self._lay_out()
        for index, made in enumerate(self._buttons):
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(lambda _checked=False, index=index: self._choose(index))
        self._close.clicked.connect(self._dismiss_shown)
        dress(self, hidden=True)
        self.hide()

    @property
    def shown(self) -> BarMessage | None:
        """The message that can be read now."""
        return self._waiting[0] if self._waiting else None

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """Of the shown message."""
        return tuple(self._buttons[: len(self.shown.actions)]) if self.shown else ()

    def show_message(self, message: BarMessage) -> None:
        """Show `message`, now or when those that matter more are gone."""
        keyed = replace(message, key=message.key or message.sentence)
        self._waiting = [other for other in self._waiting if other.key != keyed.key]
        order = list(Severity)
        place = sum(order.index(other.severity) <= order.index(keyed.severity) for other in self._waiting)
        self._waiting.insert(place, keyed)
        self._refresh()

    def dismiss(self, key: str) -> None:
        """Take the message with `key` away, shown or waiting; nothing happens when there is none."""
        left = [message for message in self._waiting if message.key != key]
        if len(left) < len(self._waiting):  # asked at each key by those whose occasion is past
            self._waiting = left
            self._refresh()

    def take(self, keys: Collection[str]) -> list[BarMessage]:
        """Take the messages with these keys away, to be shown again when they are of interest again."""
        taken = [message for message in self._waiting if message.key in keys]
        for message in taken:
            self.dismiss(message.key)
        return taken

    def show_again(self, messages: Iterable[BarMessage]) -> None:
        """What was taken."""
        for message in messages:
            self.show_message(message)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_sign()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown is None:
            return
        tones = tones_of(self.palette())
        colour = _colour(self.shown.severity, tones)
        painter = QPainter(self)
        painter.fillRect(self.rect(), mixed(tones.page, colour, 0.09))
        painter.fillRect(0, self.height() - 1, self.width(), 1, mixed(tones.page, colour, 0.3))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 10, 8)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._more)
        for made in self._buttons:
            row.addWidget(made)
        row.addWidget(self._close)

    def _refresh(self) -> None:
        message = self.shown
        self.setVisible(message is not None)
        if message is None:
            return
        self._sentence.setText(message.sentence)
        more = len(self._waiting) - 1
        self._more.setText(counted("{n} more", "{n} more", more) if more else "")
        for index, made in enumerate(self._buttons):
            made.setVisible(index < len(message.actions))
            if index < len(message.actions):
                made.setText(message.actions[index][1])
                made.setAccessibleName(message.actions[index][1])
        self._paint_sign()
        self.update()
        if self.accessibleDescription() != message.sentence:
            self.setAccessibleDescription(message.sentence)
            self._announce(message)

    def _announce(self, message: BarMessage) -> None:
        """Have a screen reader say it, an error at once, together with what can be done."""
        choices = listed(words for _name, words in message.actions)
        event = QAccessibleAnnouncementEvent(self, f"{message.sentence} {choices}".strip())
        error = message.severity is Severity.ERROR
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if error else politeness.Polite)
        QAccessible.updateAccessibility(event)

    def _paint_sign(self) -> None:
        if self.shown is not None:
            colour = _colour(self.shown.severity, tones_of(self.palette()))
            ratio = self.devicePixelRatioF()
            self._sign.setPixmap(icons.pixmap(self.shown.severity.value, colour, 16, ratio))

    def _choose(self, index: int) -> None:
        message = self._waiting.pop(0)
        self._refresh()
        self.action_chosen.emit(message.key, message.actions[index][0])

    def _dismiss_shown(self) -> None:
        message = self._waiting.pop(0)
        self._refresh()
        self.dismissed.emit(message.key)


def _colour(severity: Severity, tones: Tones) -> QColor:
    match severity:
        case Severity.ERROR:
            return tones.red
        case Severity.WARNING:
            return tones.amber
        case Severity.NOTICE:
            return tones.accent
