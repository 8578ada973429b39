"""From which side words are read that the window paints itself: Qt looks that up only for those it paints."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import Qt

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """That of the first letter that has one (UAX 9, rules P2 and P3 without isolates)."""
    strong = next((kind for sign in text if (kind := unicodedata.bidirectional(sign)) in ("L", *_RIGHT_TO_LEFT)), "")
    if not strong:
        return otherwise
    return Qt.LayoutDirection.RightToLeft if strong in _RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
