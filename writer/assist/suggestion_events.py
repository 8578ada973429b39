"""What becomes of suggestions, as values: for statistics, announcements and whoever learns from use.

Its own module because those who listen need not know how a suggestion is found.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from writer.language.completion.session import Part


class Happening(enum.Enum):
    SHOWN = "shown"
    """A suggestion stands at the caret that did not before; not said again while it only grows or is typed along."""
    ACCEPTED = "accepted"
    """The whole of it, or a part, went into the document."""
    DISMISSED = "dismissed"
    """The writer pressed Esc."""


@dataclass(frozen=True, slots=True)
class SuggestionEvent:
    """One act of a suggestion or on it."""

    kind: Happening
    text: str
    """What is shown, what was accepted, or what was dismissed."""
    latency_ms: int = 0
    """With SHOWN: milliseconds from the question to the first text; 0 when the answer was known already."""
    confidence: float = 1.0
    """With SHOWN: how sure the model was, 0 to 1; 1 when that is not known."""
    part: Part = Part.ALL
    """With ACCEPTED: how much the writer asked for."""
    whole: bool = False
    """With ACCEPTED: whether nothing of what was shown is left."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What stands at the caret and will not grow any more: a suggestion, or an alternative of it."""

    text: str
    number: int = 1
    """Which of the alternatives that are known, from 1."""
    count: int = 1
