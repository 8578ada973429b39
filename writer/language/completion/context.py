"""From the text around the caret to the prompt a model continues.

A base model continues text best when it sees whole sentences and no dangling space: the space and the half-typed
word before the caret are not in the prompt but in what the answer must start with, so that the model may choose
its own tokens for them. The start of the prompt moves in steps of a third of its length, not with every key:
what the model has read already stays valid in its cache meanwhile.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from writer.text.graphemes import boundary_after
from writer.text.sentences import sentences
from writer.text.words import word_at

BEFORE: Final = 1500
"""Characters before the caret a prompt has at most, not counting the title."""
AFTER: Final = 300
"""Characters after the caret that matter."""
_STEPS: Final = 3
_LONGEST_WORD: Final = 40
"""Letters of a half-typed word; longer runs are no word, and stay in the prompt."""
_HEADING: Final = re.compile(r"^#{1,6}[^\S\n]+\S.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What to ask. `text` never ends in white space unless all of it is; `text + must_start` ends at the caret."""

    text: str
    must_start: str
    """White space and letters before the caret with which the answer has to begin; not part of the suggestion."""
    after: str
    """At most 300 characters that follow the caret."""


def prompt(before: str, after: str, *, title: str = "", offset: int = 0, limit: int = BEFORE) -> Prompt:
    """The prompt for a caret between `before` and `after`.

    `before` is the text before the caret, or its last few thousand characters; `offset` says how much of the
    document precedes it (any unit, 0: none). `title` stands first when the beginning of the text is cut off, and
    so does the last heading that is.
    """
    start = _start(before, offset, limit)
    body, must_start = _split(before[start:])
    if start or offset:
        body = (_heading(before[:start], title, body) + body).rstrip()
    return Prompt(body, must_start, after[: boundary_after(after, AFTER)])


def _start(before: str, offset: int, limit: int) -> int:
    """Where the prompt begins in `before`: at a paragraph, else a sentence, else a word."""
    if len(before) <= limit and not offset:
        return 0
    step = max(1, limit // _STEPS)
    beyond = max(0, offset + len(before) - limit)
    earliest = max(0, -(-beyond // step) * step - offset)
    latest = earliest + step
    if earliest == 0 and not offset:
        return 0
    break_ = before.find("\n", max(0, earliest - 1), latest)
    if break_ >= 0:
        return break_ + 1
    window = before[earliest:latest]
    found = sentences(window)
    if len(found) > 1:
        return earliest + found[1].start
    space = window.find(" ")
    return earliest + space + 1 if space >= 0 else boundary_after(before, earliest)


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


def _heading(dropped: str, title: str, body: str) -> str:
    """Title and last heading of what was cut off, each a paragraph of its own."""
    found = _HEADING.findall(dropped)
    parts = [part for part in (title.strip(), found[-1].strip() if found else "") if part]
    if len(parts) == 2 and parts[1].lstrip("# ") == parts[0].lstrip("# "):
        parts.pop()
    if parts and body.startswith(parts[-1]):
        parts.pop()
    return "".join(f"{part}\n\n" for part in parts)
