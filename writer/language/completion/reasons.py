"""Why nothing is suggested, in words: every silence has a name, for "Why nothing?" and for the tests."""

from __future__ import annotations

import enum

from writer.tongue import marked


class Reason(enum.Enum):
    """The value is a sentence for the writer, to be shown with `said`."""

    # decided by the life of the suggestion (session)
    CARET_MOVED = marked("The caret was moved; suggestions come while you type.")
    UNDONE = marked("You have just undone or redone something.")
    DELETED = marked("You have just deleted something.")
    DISMISSED = marked("You dismissed the suggestion.")
    DISMISSED_OFTEN = marked(
        "You dismissed five suggestions in a row; they come back when you ask for one or start a new paragraph."
    )
    FOCUS_LOST = marked("The page does not have the keyboard.")
    COMPOSING = marked("An input method is composing.")
    FAILED = marked("The model could not answer.")
    LOADING = marked("The model is still being loaded.")
    EMPTY = marked("The model has nothing to add here.")

    # before asking
    HEADING = marked("The caret is in a heading.")
    INSIDE_WORD = marked("The caret is inside a word or directly before one.")
    TOO_SHORT = marked("There is too little text to go on from; a few words are enough.")
    NO_SPACES = marked("The text before the caret is one very long word.")
    LIST_MARKER = marked("The caret is in a list marker; type a space and a few letters of the item.")
    TABLE = marked("The caret is in a table.")
    FRONT_MATTER = marked("The caret is in the block of settings at the top of the document.")
    CODE = marked("The caret is in code or markup.")
    ADDRESS = marked("The caret is in a web or mail address.")
    MISSPELT = marked("The word before the caret is marked as misspelt; correct it or add it to your dictionary first.")

    # before showing
    ONLY_SPACE = marked("The model suggested only white space.")
    STRAY_TOKENS = marked("The model's answer contained control characters or template tokens.")
    BROKEN_SEAM = marked("The suggestion did not make a word with the letters before the caret.")
    REPEATS_BEFORE = marked("The suggestion repeated what stands before the caret.")
    REPEATS_AFTER = marked("The suggestion repeated what stands after the caret.")
    DOES_NOT_JOIN = marked("The suggestion did not lead to what stands after the caret.")
    WRONG_LANGUAGE = marked("The suggestion was in another language than the paragraph.")
    WRONG_SCRIPT = marked("The suggestion was in another script than your text.")
    LOW_CONFIDENCE = marked("The model was not sure enough; move “Fewer or more” to the right to see such suggestions.")
