"""From the text around the caret to the prompt a model continues.

A base model continues text best when it sees whole sentences and no dangling space: the space and the half-typed
word before the caret are not in the prompt but in what the answer must start with, so that the model may choose
its own tokens for them. So the prompt grows by whole words, and can be read by the model before it is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from writer.language.completion.joining import rest_of_line
from writer.language.completion.window import BEFORE, Window, opened, seen
from writer.text.graphemes import boundary_after, boundary_before
from writer.text.words import word_at

AFTER: Final = 300
"""Characters after the caret that matter."""
_SUFFIX: Final = 120
"""Of those, what a model is shown: it is read again with every word that is typed before it."""
_LONGEST_WORD: Final = 40
"""Letters of a half-typed word; longer runs are no word, and stay in the prompt."""
_INSIDE_WORDS: Final = "'’-\u2011\u00ad"
"""Signs with which a word may go on."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What to ask. `text` never ends in white space unless all of it is; `text + must_start` ends at the caret."""

    text: str
    must_start: str
    """White space and letters before the caret with which the answer has to begin; not part of the suggestion."""
    after: str
    """At most 300 characters that follow the caret."""

    @property
    def suffix(self) -> str:
        """The rest of the line, or its next words, for a model that can be shown what follows; "" at a line's end."""
        rest = rest_of_line(self.after)
        if len(rest) <= _SUFFIX:
            return rest
        return rest[: boundary_before(rest, max(rest.rfind(" ", 0, _SUFFIX), 0) or _SUFFIX)]


def prompt(before: str, after: str, *, title: str = "", offset: int = 0, limit: int = BEFORE) -> Prompt:
    """The prompt for a caret between `before` and `after`, in a window opened for it.

    `before` is the text before the caret, or its last few thousand characters; `offset` says how much of the
    document precedes it (0: none). `title` stands first when the beginning of the text is cut off, and so do the
    headings above.
    """
    return prompt_in(opened(before, offset, title, limit), before, after, offset)


def prompt_in(window: Window, before: str, after: str, offset: int) -> Prompt:
    """The prompt for a caret between `before`, which begins at position `offset` of the document, and `after`."""
    body, must_start = _split(seen(window, before, offset))
    if window.head:
        body = (window.head + body).rstrip()
    return Prompt(body, must_start, after[: boundary_after(after, AFTER)])


def may_end_word(added: str) -> bool:
    """Whether the prompt may have grown by a word when `added` was typed. For every key: it looks at nothing else."""
    return len(added) > 1 or not (added.isalnum() or added in _INSIDE_WORDS)


def _split(text: str) -> tuple[str, str]:
    """`text` without the white space and the half-typed word at its end, and those."""
    word = word_at(text, len(text))
    end = len(text)
    if word is not None and word.end == end and len(word) <= _LONGEST_WORD and _spaced(text, word.start):
        end = word.start
    head = text[:end].rstrip()
    return head, text[len(head) :]


def _spaced(text: str, index: int) -> bool:
    """Whether white space, or nothing, precedes `index`; a word glued to other signs stays where it is."""
    return index == 0 or text[index - 1].isspace()
