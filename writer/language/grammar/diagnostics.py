"""Diagnostics in LSP terms: what is wrong in one paragraph, why, and what would mend it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from writer.text.edits import TextEdit
from writer.text.span import Span


class Category(enum.StrEnum):
    """What a diagnostic is about; each has its own squiggle."""

    SPELLING = "spelling"
    GRAMMAR = "grammar"
    PUNCTUATION = "punctuation"
    STYLE = "style"


UNKNOWN_WORD: Final = "SpellCheck"
"""The rule that finds words which are in no dictionary."""


class Source(enum.StrEnum):
    """Who says so."""

    HARPER = "harper"
    LINGO = "lingotweaker"
    """Rules of another language than English."""
    HUNSPELL = "hunspell"
    """A dictionary of this computer."""
    MODEL = "model"
    """A candidate edit that the loaded model judged better than the text."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to mend in a text. `span` counts characters of that text and covers at least one."""

    span: Span
    message: str
    """A sentence: what is wrong."""
    category: Category
    replacements: tuple[str, ...] = ()
    """What could stand in the span instead, best first; "" deletes it. May be empty: no fix known."""
    source: Source = Source.HARPER
    rule: str = ""
    """The kind of rule or candidate, for "ignore rule" and for reports."""
    gain: float = 0.0
    """Log-likelihood gain in nats of the first replacement, when the model judged it."""
    confidence: float = 1.0
    """Probability, 0 to 1, that this is a mistake and the first replacement mends it, as calibrated."""

    def fix(self, choice: int = 0) -> TextEdit:
        """The edit that makes replacement number `choice`."""
        return TextEdit(self.span, self.replacements[choice])
