"""Why nothing is suggested, in words: every silence has a name, for "Why nothing?" and for the tests."""

from __future__ import annotations

import enum


class Reason(enum.Enum):
    """The value is a sentence for the writer."""

    # decided by the life of the suggestion (session)
    CARET_MOVED = "The caret was moved; suggestions come while you type."
    UNDONE = "You have just undone or redone something."
    DELETED = "You have just deleted something."
    DISMISSED = "You dismissed the suggestion."
    FOCUS_LOST = "The page does not have the keyboard."
    COMPOSING = "An input method is composing."
    FAILED = "The model could not answer."
    EMPTY = "The model has nothing to add here."

    # before asking
    HEADING = "The caret is in a heading."
    INSIDE_WORD = "The caret is inside a word."
    TOO_SHORT = "There is too little text to go on from; a few words are enough."
    NO_SPACES = "The text before the caret is one very long word."

    # before showing
    ONLY_SPACE = "The model suggested only white space."
    STRAY_TOKENS = "The model's answer contained control characters or template tokens."
    BROKEN_SEAM = "The suggestion did not fit onto the letters before the caret."
    REPEATS_BEFORE = "The suggestion repeated what stands before the caret."
    REPEATS_AFTER = "The suggestion repeated what stands after the caret."
    WRONG_SCRIPT = "The suggestion was in another script than your text."
    LOW_CONFIDENCE = "The model was not sure enough; move “Fewer or more” to the right to see such suggestions."
