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
    DISMISSED_OFTEN = (
        "You dismissed five suggestions in a row; they come back when you ask for one or start a new paragraph."
    )
    FOCUS_LOST = "The page does not have the keyboard."
    COMPOSING = "An input method is composing."
    FAILED = "The model could not answer."
    LOADING = "The model is still being loaded."
    EMPTY = "The model has nothing to add here."

    # before asking
    HEADING = "The caret is in a heading."
    INSIDE_WORD = "The caret is inside a word or directly before one."
    TOO_SHORT = "There is too little text to go on from; a few words are enough."
    NO_SPACES = "The text before the caret is one very long word."
    LIST_MARKER = "The caret is in a list marker; type a space and a few letters of the item."
    TABLE = "The caret is in a table."
    FRONT_MATTER = "The caret is in the block of settings at the top of the document."
    CODE = "The caret is in code or markup."
    ADDRESS = "The caret is in a web or mail address."
    MISSPELT = "The word before the caret is marked as misspelt; correct it or add it to your dictionary first."

    # before showing
    ONLY_SPACE = "The model suggested only white space."
    STRAY_TOKENS = "The model's answer contained control characters or template tokens."
    BROKEN_SEAM = "The suggestion did not make a word with the letters before the caret."
    REPEATS_BEFORE = "The suggestion repeated what stands before the caret."
    REPEATS_AFTER = "The suggestion repeated what stands after the caret."
    DOES_NOT_JOIN = "The suggestion did not lead to what stands after the caret."
    WRONG_LANGUAGE = "The suggestion was in another language than the paragraph."
    WRONG_SCRIPT = "The suggestion was in another script than your text."
    LOW_CONFIDENCE = "The model was not sure enough; move “Fewer or more” to the right to see such suggestions."
