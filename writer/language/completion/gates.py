"""Reasons to stay silent: before the model is asked, and before its answer is shown.

A wrong suggestion costs the writer more than a missing one, so each gate is strict and says its reason.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from writer.language.completion.reasons import Reason
from writer.text.graphemes import is_boundary
from writer.text.scripts import shares_script
from writer.text.sentences import sentences
from writer.text.words import word_at, words

_HEADING: Final = re.compile(r"[^\S\n]{0,3}#{1,6}(?:[^\S\n]|$)")
_STRAY: Final = re.compile(
    r"<\|[^|>]{0,40}\|?>?|\|>|</?s>|<(?:start|end)_of_turn>|\[/?INST\]|<</?SYS>>|<\w{0,9}(?:unk|pad|bos|eos|mask)>"
    r"|^\s*(?:###? )?(?:User|Assistant|System|Human|Instruction|Response)\s*:"
)
_FEWEST_LETTERS: Final = 8
"""Letters before the caret, in the whole prompt, from which a continuation is more than a guess."""
_LONGEST_WORD: Final = 100
_LINE: Final = 2000
"""Characters looked at around the caret."""
_REPEATED_WORDS: Final = 3
"""Words of a suggestion that may not be those directly behind the caret."""
_REPEATED_SENTENCE: Final = 4
"""Words from which a sentence may not be said again."""
_HARMLESS_FORMAT: Final = "\u200c\u200d\u00ad\u200e\u200f"


def before_asking(before: str, after: str) -> Reason | None:
    """Why the model need not be asked at a caret between `before` and `after`; None when it should be."""
    near = before[-_LINE:]
    line = near[near.rfind("\n") + 1 :]
    if _HEADING.match(line):
        return Reason.HEADING
    if (before and after and not is_boundary(near[-1] + after[:1], 1)) or after[:1].isalnum():
        return Reason.INSIDE_WORD
    if sum(letter.isalnum() for letter in near[-200:]) < _FEWEST_LETTERS:
        return Reason.TOO_SHORT
    word = word_at(near, len(near))
    return Reason.NO_SPACES if word is not None and len(word) > _LONGEST_WORD else None


def before_showing(text: str, before: str, after: str) -> Reason | None:
    """Why the cleaned answer `text` may not be shown between `before` and `after`; None when it may."""
    if not text.strip():
        return Reason.ONLY_SPACE
    if _STRAY.search(text) or any(map(_control, text)):
        return Reason.STRAY_TOKENS
    near = before[-_LINE:]
    if near and not is_boundary(near[-1] + text[0], 1):
        return Reason.BROKEN_SEAM
    if not shares_script(text, near[-200:]):
        return Reason.WRONG_SCRIPT
    if _repeats_after(text, after):
        return Reason.REPEATS_AFTER
    return Reason.REPEATS_BEFORE if _repeats_before(text, near) else None


def _control(character: str) -> bool:
    """Whether a character has no place in prose: controls, private use, unassigned, the replacement sign."""
    if character in "\n\t" or character in _HARMLESS_FORMAT:
        return False
    return character == "\ufffd" or unicodedata.category(character) in {"Cc", "Co", "Cs", "Cn", "Cf"}


def _words(text: str) -> list[str]:
    return [span.of(text).casefold() for span in words(text)]


def _repeats_after(text: str, after: str) -> bool:
    """Whether the suggestion says what the writer would find behind it anyway."""
    behind, said = _words(after[:300]), _words(text)
    if not said:
        return bool(after) and after.lstrip().startswith(text.strip())
    shared = min(len(said), len(behind), _REPEATED_WORDS)
    return shared > 0 and said[:shared] == behind[:shared]


def _repeats_before(text: str, before: str) -> bool:
    """Whether the suggestion stutters, or makes a sentence that was said before."""
    said, earlier = _words(text), _words(before[-400:])
    glued = bool(before) and before[-1].isalnum() and text[:1].isalnum()
    if not said or glued:
        return False
    for length in range(1, min(len(said), len(earlier)) + 1):
        if said[:length] == earlier[-length:] and (length > 1 or said[0] not in {"that", "had"}):
            return True
    return _said_again(text, before)


def _said_again(text: str, before: str) -> bool:
    """Whether the sentence at the caret, with the suggestion, is one that stands in `before` already."""
    whole = before + text
    old: list[list[str]] = []
    for span in sentences(whole):
        sentence = _words(span.of(whole))
        if span.end > len(before) and len(sentence) >= _REPEATED_SENTENCE and sentence in old:
            return True
        old.append(sentence)
    return False
