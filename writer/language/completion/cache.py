"""Answers by the text before the caret, so that typing what was suggested, or going back, costs no inference."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final, NamedTuple

from writer.language.completion.joining import rest_of_line
from writer.language.completion.reasons import Reason

_KEY: Final = 400
"""Characters before the caret that identify a place."""
_REST: Final = 40
"""Characters of the line behind the caret that identify it too."""
_LOOK_BACK: Final = 128
"""Characters typed since an answer up to which it is still found."""


class Known(NamedTuple):
    """What is known to fit at a place: "" when nothing worth showing does."""

    text: str
    probability: float = 1.0
    """Of the whole answer."""
    reason: Reason = Reason.LOW_CONFIDENCE
    """Why nothing is worth showing, when nothing is."""


class SuggestionCache:
    """The last answers, at most `capacity`, the least recently used forgotten first.

    Lives as long as the model and the settings that made its answers: `clear` it when they change.
    """

    def __init__(self, capacity: int = 256) -> None:
        self._capacity = capacity
        self._answers: OrderedDict[tuple[str, str], Known] = OrderedDict()

    def __len__(self) -> int:
        return len(self._answers)

    def remember(self, before: str, known: Known, after: str = "") -> None:
        """`known` is what was fit to be shown between `before` and `after`; nothing is worth remembering too."""
        key = before[-_KEY:], rest_of_line(after)[:_REST]
        self._answers[key] = known
        self._answers.move_to_end(key)
        if len(self._answers) > self._capacity:
            self._answers.popitem(last=False)

    def recall(self, before: str, after: str = "") -> Known | None:
        """What is known to fit between `before` and `after`; None when nothing is.

        An answer given up to 128 characters earlier counts when its head is what was typed since.
        """
        rest = rest_of_line(after)[:_REST]
        for typed in range(min(_LOOK_BACK, len(before)) + 1):
            end = len(before) - typed
            key = before[max(0, end - _KEY) : end], rest
            known = self._answers.get(key)
            if known is None or not known.text.startswith(before[end:]):
                continue
            if len(known.text) > typed or not typed:
                self._answers.move_to_end(key)
                return known._replace(text=known.text[typed:])
        return None

    def clear(self) -> None:
        self._answers.clear()
