"""Silence in words: a few for the status line, a line of details for the card. Without widgets, plain to test."""

from __future__ import annotations

import enum
from typing import Final

from writer.language.completion.reasons import Reason
from writer.language.completion.silences import Silence
from writer.tongue import counted, tr

NOTHING_SUGGESTED: Final = tr("no suggestion")
NOTHING_YET: Final = tr(
    "Nothing to explain yet. When a suggestion stays away while you write, its reason is listed here."
)

OWN_ACTS: Final = frozenset({Reason.CARET_MOVED, Reason.FOCUS_LOST})
"""Nothing was asked for and the writer did it himself: explained in the card, and nowhere else."""

_SHORT: Final = {
    "UNDONE": tr("just undone"),
    "DELETED": tr("just deleted"),
    "DISMISSED": tr("dismissed"),
    "COMPOSING": tr("composing"),
    "FAILED": tr("the model could not answer"),
    "LOADING": tr("the model is loading"),
    "EMPTY": tr("nothing to add"),
    "DISMISSED_OFTEN": tr("five dismissed"),
    "HEADING": tr("in a heading"),
    "LIST_MARKER": tr("in a list marker"),
    "TABLE": tr("in a table"),
    "FRONT_MATTER": tr("in the settings block"),
    "CODE": tr("in code"),
    "ADDRESS": tr("in an address"),
    "MISSPELT": tr("misspelt word"),
    "INSIDE_WORD": tr("inside a word"),
    "TOO_SHORT": tr("too little text"),
    "NO_SPACES": tr("very long word"),
    "ONLY_SPACE": tr("only white space"),
    "STRAY_TOKENS": tr("stray signs"),
    "BROKEN_SEAM": tr("did not fit"),
    "DOES_NOT_JOIN": tr("did not fit"),
    "REPEATS_BEFORE": tr("repetition"),
    "REPEATS_AFTER": tr("repetition"),
    "WRONG_SCRIPT": tr("other script"),
    "WRONG_LANGUAGE": tr("other language"),
    "LOW_CONFIDENCE": tr("not sure enough"),
}
"""By the names of `Reason`; one that is not here has no short form and is explained in the card alone."""


class Standing(enum.Enum):
    """What keeps every suggestion away; the value is a sentence, empty when nothing does."""

    WORKING = ""
    OFF = tr("Suggestions are switched off.")
    NO_MODEL = tr("There is no model yet; suggestions need one.")
    WITHOUT = tr("This document is written without a model.")
    LOADING = tr("The model is still loading. Suggestions come when it is there.")
    FAILED = tr("The model could not be started.")


def hint_words(standing: Standing, reason: Reason | None) -> str:
    """For the status line, such as "no suggestion: not sure enough"; empty when there is nothing to say."""
    match standing:
        case Standing.OFF:
            return tr("suggestions off")
        case Standing.NO_MODEL:
            return tr("no suggestion: no model")
        case Standing.WITHOUT:
            return tr("no suggestion: without a model")
        case Standing.FAILED:
            return tr("no suggestion: the model did not start")
        case Standing.LOADING:
            return ""
        case Standing.WORKING:
            pass
    if reason is None or reason in OWN_ACTS:
        return ""
    short = _SHORT.get(reason.name, "")
    return tr("no suggestion: {reason}", reason=short) if short else NOTHING_SUGGESTED


def details(silence: Silence, now: float) -> str:
    """When, how often and about which words: "2 minutes ago · 3 times · “…against the”"."""
    times = counted("{n} time", "{n} times", silence.times) if silence.times > 1 else ""
    words = tr("“{words}”", words=silence.words) if silence.words else ""
    return " · ".join(part for part in (ago(now - silence.at), times, words) if part)


def ago(seconds: float) -> str:
    """ "just now", "40 seconds ago", "2 minutes ago", "3 hours ago"."""
    if seconds < 10:
        return tr("just now")
    if seconds >= 86_400:
        return counted("{n} day ago", "{n} days ago", int(seconds // 86_400))
    if seconds >= 3_600:
        return counted("{n} hour ago", "{n} hours ago", int(seconds // 3_600))
    if seconds >= 60:
        return counted("{n} minute ago", "{n} minutes ago", int(seconds // 60))
    return counted("{n} second ago", "{n} seconds ago", int(seconds // 10) * 10)
