"""Silence in words: a few for the status line, a line of details for the card. Without widgets, plain to test."""

from __future__ import annotations

import enum
from typing import Final

from writer.language.completion.reasons import Reason
from writer.language.completion.silences import Silence

NOTHING_SUGGESTED: Final = "no suggestion"
NOTHING_YET: Final = "Nothing to explain yet. When a suggestion stays away while you write, its reason is listed here."

OWN_ACTS: Final = frozenset({Reason.CARET_MOVED, Reason.FOCUS_LOST})
"""Nothing was asked for and the writer did it himself: explained in the card, and nowhere else."""

_SHORT: Final = {
    "UNDONE": "just undone",
    "DELETED": "just deleted",
    "DISMISSED": "dismissed",
    "COMPOSING": "composing",
    "FAILED": "the model could not answer",
    "LOADING": "the model is loading",
    "EMPTY": "nothing to add",
    "DISMISSED_OFTEN": "five dismissed",
    "HEADING": "in a heading",
    "LIST_MARKER": "in a list marker",
    "TABLE": "in a table",
    "FRONT_MATTER": "in the settings block",
    "CODE": "in code",
    "ADDRESS": "in an address",
    "MISSPELT": "misspelt word",
    "INSIDE_WORD": "inside a word",
    "TOO_SHORT": "too little text",
    "NO_SPACES": "very long word",
    "ONLY_SPACE": "only white space",
    "STRAY_TOKENS": "stray signs",
    "BROKEN_SEAM": "did not fit",
    "DOES_NOT_JOIN": "did not fit",
    "REPEATS_BEFORE": "repetition",
    "REPEATS_AFTER": "repetition",
    "WRONG_SCRIPT": "other script",
    "WRONG_LANGUAGE": "other language",
    "LOW_CONFIDENCE": "not sure enough",
}
"""By the names of `Reason`; one that is not here has no short form and is explained in the card alone."""


class Standing(enum.Enum):
    """What keeps every suggestion away; the value is a sentence, empty when nothing does."""

    WORKING = ""
    OFF = "Suggestions are switched off."
    NO_MODEL = "There is no model yet; suggestions need one."
    WITHOUT = "This document is written without a model."
    LOADING = "The model is still loading. Suggestions come when it is there."
    FAILED = "The model could not be started."


def hint_words(standing: Standing, reason: Reason | None) -> str:
    """For the status line, such as "no suggestion: not sure enough"; empty when there is nothing to say."""
    match standing:
        case Standing.OFF:
            return "suggestions off"
        case Standing.NO_MODEL:
            return f"{NOTHING_SUGGESTED}: no model"
        case Standing.WITHOUT:
            return f"{NOTHING_SUGGESTED}: without a model"
        case Standing.FAILED:
            return f"{NOTHING_SUGGESTED}: the model did not start"
        case Standing.LOADING:
            return ""
        case Standing.WORKING:
            pass
    if reason is None or reason in OWN_ACTS:
        return ""
    short = _SHORT.get(reason.name, "")
    return f"{NOTHING_SUGGESTED}: {short}" if short else NOTHING_SUGGESTED


def details(silence: Silence, now: float) -> str:
    """When, how often and about which words: "2 minutes ago · 3 times · “…against the”"."""
    times = f"{silence.times:,} times" if silence.times > 1 else ""
    words = f"“{silence.words}”" if silence.words else ""
    return " · ".join(part for part in (ago(now - silence.at), times, words) if part)


def ago(seconds: float) -> str:
    """ "just now", "40 seconds ago", "2 minutes ago", "3 hours ago"."""
    if seconds < 10:
        return "just now"
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if seconds >= length:
            return _counted(int(seconds // length), unit)
    return _counted(int(seconds // 10) * 10, "second")


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'} ago"
