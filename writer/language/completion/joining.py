"""How a suggestion inside a line leads to what already stands behind the caret.

A model that only sees what precedes the caret says what stands behind it again, or goes elsewhere. What meets the
text behind is cut there; what ends the sentence that goes on, or stumbles on its punctuation, is refused. While an
answer streams, what is kept of it only grows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from writer.language.completion.reasons import Reason
from writer.text.sentences import sentences
from writer.text.words import words

_LOOKED_AT: Final = 300
"""Characters behind the caret."""
_MET: Final = 2
"""Words in a row from which the suggestion says what stands behind."""
_LOOSE: Final = re.compile(r"[\s\"'“‘«(\[{*_¿¡]+\Z")
"""White space and opening signs at the end of what is left."""
_PUNCTUATION: Final = re.compile(r"[\s.,;:!?…—–-]+\Z")
_GOES_ON: Final = re.compile(r"\s*[,;:.!?…)\]}»”]")
"""Behind the caret the sentence goes on with a sign, or ends."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What of a suggestion leads to the text behind it; `reason` says why nothing does."""

    text: str
    ended: bool
    """Whether nothing further of the answer can be shown."""
    met: bool = False
    """Whether it said, behind `text`, what stands there."""
    reason: Reason | None = None


def rest_of_line(after: str) -> str:
    """What follows the caret in its line; "" when that is white space."""
    line = after[:_LOOKED_AT].split("\n", 1)[0].split("\u2029", 1)[0]
    return line if line.strip() else ""


def joined(text: str, after: str, ended: bool, alone: int = 0) -> Joined:
    """What of `text`, a cleaned answer so far, may stand before `after`; `ended` when no more of it comes.

    `alone` is how many words are kept of an answer that has not met what follows, for models that were not shown it;
    0: all.
    """
    rest = rest_of_line(after)
    if not rest:
        return Joined(text, ended)
    cut, met, sure = _meeting(text, rest)
    if met and (sure or ended):
        text, ended = text[:cut], True
    elif met or alone:
        end = _words_end(text, alone) if alone else len(text)
        text, met = text[: min(cut, end)], False
    text = _LOOSE.sub("", text)
    if _GOES_ON.match(rest):
        text = _PUNCTUATION.sub("", text)
    if not text.strip():
        return Joined("", ended, met, Reason.REPEATS_AFTER if met else Reason.DOES_NOT_JOIN if ended else None)
    if _ends_too_early(text, rest):
        return Joined("", True, reason=Reason.DOES_NOT_JOIN)
    return Joined(text, ended, met)


def _meeting(text: str, rest: str) -> tuple[int, bool, bool]:
    """Where `text` begins to say what `rest` says, whether it does, and whether more words could not change that."""
    said = list(words(text))
    behind = [span.of(rest).casefold() for span in words(rest)][: len(said) + 1]
    if not behind:
        return len(text), False, False
    spoken = [span.of(text).casefold() for span in said]
    for index in range(len(spoken)):
        shared = _shared(spoken[index:], behind)
        to_the_end = index + shared == len(spoken)
        if shared >= _MET or (shared == len(behind) and not to_the_end):
            return said[index].start, True, True
        if shared and to_the_end:
            return said[index].start, True, False
    return len(text), False, False


def _shared(first: list[str], second: list[str]) -> int:
    """How many words two lists share at their beginning."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count


def _words_end(text: str, count: int) -> int:
    """Where the first `count` words of `text` end."""
    ends = [span.end for span in words(text)]
    return ends[count - 1] if len(ends) >= count else len(text)


def _ends_too_early(text: str, rest: str) -> bool:
    """Whether `text` ends a sentence that goes on behind it."""
    begins = rest.lstrip()[:1]
    if not (begins.islower() or begins in ",;:.!?"):
        return False
    return len(sentences(f"{text} A")) > 1
