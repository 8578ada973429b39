"""The command palette: one field that finds all that can be done, headings behind "#", a line behind ":"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from writer.tongue import tr
from writer.ui.chrome import label, rule
from writer.ui.command_rows import Choice, CommandList, Row, matching
from writer.ui.elided import ElidedLabel
from writer.ui.floating import SHADOW, FloatingCard

WIDTH: Final = 600
ROWS: Final = 11
"""Rows that are seen at once, where there is room."""
TOP: Final = 44
"""Pixels below the upper edge of the window."""
MOST_RECENT: Final = 30
PAGE: Final = 8

COMMANDS, HEADINGS, LINE = "", "#", ":"
HINTS: Final[Mapping[str, str]] = {
    COMMANDS: tr("Enter does it   ·   # headings   ·   : line   ·   Esc leaves"),
    HEADINGS: tr("Enter goes there   ·   Esc leaves"),
    LINE: tr("Enter goes there   ·   Esc leaves"),
}
NAMES: Final[Mapping[str, str]] = {
    COMMANDS: tr("Command palette"),
    HEADINGS: tr("Go to heading"),
    LINE: tr("Go to line"),
}
WORDS: Final[Mapping[str, str]] = {COMMANDS: tr("What do you want to do?"), HEADINGS: "", LINE: ""}
NOTHING: Final[Mapping[str, str]] = {
    COMMANDS: tr("Nothing is called like that. Try fewer letters."),
    HEADINGS: tr("No heading is called like that. Headings begin with “# ”."),
    LINE: tr("Type the number of a line."),
}

Offers = Callable[[str], Sequence[Choice]]
"""What there is to choose from, when this is typed behind the sign."""


class CommandPalette(FloatingCard):
    """What is offered comes from `offers`, by the sign with which the typed text begins. The arrows choose, Enter does
    what is chosen, Esc and a click elsewhere leave. The keyboard goes back where it was before anything is done.
    """

    def __init__(self, parent: QWidget, offers: Mapping[str, Offers]) -> None:
        super().__init__(parent)
        self._window = parent
        self._offers = offers
        self._choices: tuple[str, str, Sequence[Choice]] | None = None
        self._recent: list[str] = []
        self._keyboard: QWidget | None = None
        self.field = QLineEdit()
        self.list = CommandList()
        self._nothing = label("", "dim", wrap=True)
        self._hint = ElidedLabel("", "small")
        self._lay_out()
        self.field.textChanged.connect(lambda _text: self._show())
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._enter())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._announce())
        parent.installEventFilter(self)

    @property
    def recent(self) -> tuple[str, ...]:
        """Keys of what was used last, newest first; to be remembered."""
        return tuple(self._recent)

    def set_recent(self, keys: Sequence[str]) -> None:
        self._recent = list(keys)[:MOST_RECENT]

    @property
    def shown(self) -> tuple[Row, ...]:
        """The rows that are listed."""
        return self.list.rows.rows

    @property
    def sentence(self) -> str:
        """What stands in place of rows; "" while there are some."""
        return "" if self._nothing.isHidden() else self._nothing.text()

    def open(self, sign: str = COMMANDS) -> None:
        """Appear with the keyboard; once more with the same sign: go away."""
        if self.isVisible() and self._sign() == sign:
            self.leave()
            return
        if not self.isVisible():
            self._keyboard = QApplication.focusWidget()
        self._choices = None
        self.field.setText(sign)
        self._place()
        self.show()
        self.raise_()
        self._show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go away; the keyboard goes back where it was."""
        keyboard, self._keyboard = self._keyboard, None
        self.hide()
        self._choices = None
        if keyboard is not None:
            keyboard.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        elif isinstance(event, QFocusEvent) and event.lostFocus() and self.isVisible() and _elsewhere(event):
            self._keyboard = None
            self.leave()
        return super().eventFilter(watched, event)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.field.setProperty("kind", "bare")
        self.field.setMinimumHeight(26)
        self.body.addWidget(self.field)
        self.body.addWidget(rule())
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._hint)
        self.body.setSpacing(6)

    def _sign(self) -> str:
        first = self.field.text()[:1]
        return first if first in self._offers else COMMANDS

    def _show(self) -> None:
        """The rows for what is typed."""
        sign = self._sign()
        typed = self.field.text()[len(sign) :]
        self.setAccessibleName(NAMES[sign])
        self.field.setAccessibleName(NAMES[sign])
        self.field.setPlaceholderText(WORDS[sign])
        choices = self._offered(sign, typed)
        if sign == LINE:
            rows = [Row(choice) for choice in choices]
        else:
            rows = matching(choices, typed, self._recent if sign == COMMANDS else (), ranked=sign == COMMANDS)
        current = next((place for place, row in enumerate(rows) if row.choice.on), 0) if sign == HEADINGS else 0
        self.list.show_rows(rows, current if not typed.strip() else _best(rows) if sign == HEADINGS else 0)
        self.list.setVisible(bool(rows))
        self._nothing.setText(NOTHING[sign])
        self._nothing.setVisible(not rows)
        self._hint.show_text(HINTS[sign])
        self._place()

    def _offered(self, sign: str, typed: str) -> Sequence[Choice]:
        """Asked once while it is open, but for a line."""
        if self._choices is None or self._choices[0] != sign or sign == LINE:
            self._choices = (sign, typed, self._offers[sign](typed))
        return self._choices[2]

    def _place(self) -> None:
        """In the middle, as high as its rows need and the window allows."""
        parent = self._window
        width = min(WIDTH + 2 * SHADOW, parent.width() - 16)
        rows = min(max(len(self.shown), 1), ROWS)
        self.list.setFixedHeight(min(rows * self.list.row_height + 2, max(60, parent.height() - TOP - 130)))
        self.body.activate()
        height = min(self.sizeHint().height(), parent.height() - TOP)
        self.setGeometry(QRect((parent.width() - width) // 2, TOP - SHADOW, width, height))

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Escape:
                self.leave()
            case key if key in steps:
                self.list.step(steps[Qt.Key(key)])
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                pass
            case _:
                return False
        return True

    def _enter(self) -> None:
        choice = self.list.choice
        if choice is None or choice.reason:
            return
        if self._sign() == COMMANDS:
            self._recent = [choice.key, *(key for key in self._recent if key != choice.key)][:MOST_RECENT]
        self.leave()
        choice.act()

    def _announce(self) -> None:
        if QAccessible.isActive() and self.list.currentIndex().isValid():
            said = str(self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))


def _elsewhere(event: QFocusEvent) -> bool:
    """Whether the keyboard went to something else of the window."""
    return event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def _best(rows: Sequence[Row]) -> int:
    """The first whose title has what was typed in one piece, else the first."""
    whole = (place for place, row in enumerate(rows) if _together(row.places))
    return next(whole, 0)


def _together(places: Sequence[int]) -> bool:
    return bool(places) and places[-1] - places[0] == len(places) - 1
