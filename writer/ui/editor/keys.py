"""Which keys mean what while a suggestion is shown; from the settings' words to Qt's numbers and the writer's words."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from writer.settings.schema import Keys
from writer.ui.actions import key_words

_IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
_MIRRORED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}


class GhostAct(enum.Enum):
    """What a key does with the suggestion that is shown; the values are the names of the keys in the settings."""

    ACCEPT = "accept"
    ACCEPT_WORD = "accept_word"
    ACCEPT_SENTENCE = "accept_sentence"
    DISMISS = "dismiss"
    NEXT = "next_alternative"
    PREVIOUS = "previous_alternative"


class GhostKeys:
    """The keys of one set of settings."""

    def __init__(self, keys: Keys) -> None:
        self._acts = {}
        for act in GhostAct:
            combination = _combination(getattr(keys, act.value))
            if combination is not None:
                self._acts[combination] = act
        self.cap = key_words(keys.accept)
        """The key that takes the suggestion, as it is written on this system; "" when there is none."""

    def act(self, event: QKeyEvent, right_to_left: Callable[[], bool]) -> GhostAct | None:
        """What the key is for. In text from right to left the arrow that points forward is the other one."""
        key = Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else Qt.Key(event.key())
        modifiers = event.modifiers() & ~_IGNORED
        if key in _MIRRORED and right_to_left():
            key = _MIRRORED[key]
        return self._acts.get(QKeyCombination(modifiers, key).toCombined())


def _combination(key: str) -> int | None:
    sequence = QKeySequence(key)
    first: QKeyCombination | None = sequence[0] if sequence.count() else None  # type: ignore[index]  # the stubs lack it
    return first.toCombined() if first else None
