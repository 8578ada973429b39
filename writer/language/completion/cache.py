"""Answers by the text before the caret, so that typing what was suggested, or going back, costs no inference."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

_KEY: Final = 400
"""Characters before the caret that identify a place."""
_LOOK_BACK: Final = 128
"""Characters typed since an answer up to which it is still found."""


class SuggestionCache:
    """The last answers, at most `capacity`, the least recently used forgotten first.

    Lives as long as the model and the settings that made its answers: `clear` it when they change.
    """

    def __init__(self, capacity: int = 256) -> None:
        self._capacity = capacity
        self._answers: OrderedDict[str, str] = OrderedDict()

    def __len__(self) -> int:
        return len(self._answers)

    def remember(self, before: str, answer: str) -> None:
        """`answer` is what was fit to be shown behind `before`; "" is worth remembering too."""
        key = before[-_KEY:]
        self._answers[key] = answer
        self._answers.move_to_end(key)
        if len(self._answers) > self._capacity:
            self._answers.popitem(last=False)

    def recall(self, before: str) -> str | None:
        """What is known to follow `before`: "" when nothing worth showing does, None when it is not known.

        An answer given up to 128 characters earlier counts when its head is what was typed since.
        """
        for typed in range(min(_LOOK_BACK, len(before)) + 1):
            end = len(before) - typed
            key = before[max(0, end - _KEY) : end]
            answer = self._answers.get(key)
            if answer is None or not answer.startswith(before[end:]):
                continue
            if len(answer) > typed or not typed:
                self._answers.move_to_end(key)
                return answer[typed:]
        return None

    def clear(self) -> None:
        self._answers.clear()
