"""The control for a key: press it, and it is taken, or the line below says why not.

Its own module because it watches the keyboard, which no other control does.
"""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from writer.settings.keys import normal, unfit, used_by
from writer.settings.schema import Keys
from writer.settings.validation import fields
from writer.tongue import tr
from writer.ui.actions import command_with, key_words

_ALONE = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)
_KEPT = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
WAITING = tr("Press a key")
NO_KEY = tr("None", meaning="no key")


class KeyField(QLineEdit):
    """Shows a key. A click or Enter listens for the next one; the focus leaving, or a second click, stops that.

    While it does not listen, Tab and the rest move on as everywhere.
    """

    pressed = Signal(str)
    """A key in Qt's portable words; "" for Backspace: none."""
    listening_changed = Signal(bool)
    listening = False
    """Qt sends events already while the field is being made."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("kind", "field")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(150)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._key = ""

    def show_key(self, key: str) -> None:
        self._key = key
        self._set_listening(False)

    def event(self, event: QEvent) -> bool:
        """Before anything else sees it: Tab, Esc and shortcuts of the window are keys like any other."""
        if self.listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._hear(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._set_listening(True)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._set_listening(not self.listening)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_listening(False)

    def _hear(self, event: QKeyEvent) -> None:
        if event.key() in _ALONE or not event.key():
            return
        modifiers = event.modifiers() & _KEPT
        key = Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else Qt.Key(event.key())
        if key == Qt.Key.Key_Backspace and not modifiers:
            self.pressed.emit("")
            return
        combination = QKeyCombination(modifiers, key)
        self.pressed.emit(QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText))

    def _set_listening(self, listening: bool) -> None:
        changed, self.listening = listening != self.listening, listening
        self.setText(WAITING if listening else key_words(self._key) or NO_KEY)
        if changed:
            self.listening_changed.emit(listening)


def refusal(keys: Keys, name: str, key: str) -> str:
    """Why `key` cannot be that of `name` beside the other `keys` and the commands, in words; "" when it can."""
    fitting = normal(key)
    if fitting is None:
        return tr("This key cannot be used; press another one.")
    if sentence := unfit(name, fitting):
        return sentence
    other = used_by(dataclasses.asdict(keys), name, fitting)
    words = next((field.option.title for field in fields("keys") if field.name == other), "") if other else ""
    words = words or command_with(fitting)
    if not words:
        return ""
    return tr("{key} is the key for “{command}” already; press another one.", key=key_words(fitting), command=words)
