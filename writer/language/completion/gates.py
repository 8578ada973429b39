"""Reasons to stay silent: before the model is asked, and before its answer is shown.

A wrong suggestion costs the writer more than a missing one, so each gate is strict and says its reason.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from writer.language.completion.reasons import Reason
from writer.language.completion.structure import structure_at
from writer.language.completion.tongue import is_foreign, language_of
from writer.text.graphemes import is_boundary
from writer.text.scripts import shares_script
from writer.text.sentences import sentences
from writer.text.span import Span
from writer.text.words import word_at, words

_STRAY: Final = re.compile(
    r"<\|[^|>\n]{0,40}\|?>?|\|>|</?s>|\[/?INST\]|<</?SYS>>|</?(?:tool_call|tool_response|think)>|\[multimodal\]"
    r"|<(?:start|end)_of_\w{1,12}>|<\w{0,14}_(?:token|start|text|code|output|script|comment|closed|stars|sep|name)>"
    r"|<(?:unk|pad|bos|eos|mask|filename|reponame|unused\d+|reserved\w*)>|<0x[0-9A-F]{2}>"
    r"|^\s*(?:###? )?(?:User|Assistant|System|Human|Instruction|Response)\s*:"
)
"""Template and control tokens of Llama, Mistral, Qwen, SmolLM2, Gemma and LFM2, and the turns small models invent."""
_FEWEST_LETTERS: Final = 8
"""Letters before the caret, in the whole prompt, from which a continuation is more than a guess."""
_LONGEST_WORD: Final = 100
_LINE: Final = 2000
"""Characters looked at around the caret."""
_BEHIND: Final = 300
"""Characters behind the caret that a suggestion may not say again."""
_REPEATED_WORDS: Final = 3
"""Words of a suggestion that may not be those directly behind the caret."""
_REPEATED_SENTENCE: Final = 4
"""Words from which a sentence may not be said again, nor words in a row that stand behind the caret."""
_SHOWS_LANGUAGE: Final = 2
"""Words of a suggestion that show its language."""
_LITTLE_MASS: Final = 0.9
"""Probability below which the model is not believed that letters nobody knows make a word. SmolLM2-135M (Q4_0) at 234
half-typed words of four texts: it made 21 that are in no list and not in the text, none of them right, four of them
with 0.7 and more; of those in the list with as much 93 in a hundred were right."""
_HARMLESS_FORMAT: Final = "\u200c\u200d\u00ad\u200e\u200f"
_FILLING: Final = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and signs that look like nothing."""


@dataclass(frozen=True)
class Surroundings:
    """What stands around the caret and what is known of it; made once a question."""

    before: str
    after: str
    language: str = ""
    """ISO 639-1 code of the paragraph's language, where somebody knows it; "und" for one that nobody does."""
    knows: Callable[[str], bool] | None = None
    """Whether a word is in a dictionary of English or in the document; without it no word is doubted."""

    @cached_property
    def near(self) -> str:
        """The end of `before`, enough for what is compared with it."""
        return self.before[-_LINE:]

    @cached_property
    def last_sentence(self) -> int:
        """Where in `near` the sentence begins that the caret stands in or behind."""
        found = sentences(self.near)
        return found[-1].start if found else 0

    @cached_property
    def said(self) -> frozenset[tuple[str, ...]]:
        """The words of the sentences of `near` before that one."""
        whole = self.near[: self.last_sentence]
        return frozenset(tuple(_words(span.of(whole))) for span in sentences(whole))

    @cached_property
    def tongue(self) -> str:
        """The language of the paragraph, else of the text before it; "" where it does not show."""
        start = self.near.rfind("\n") + 1
        return self.language or language_of(self.near[start:]) or language_of(self.near)

    @cached_property
    def typed(self) -> str:
        """The letters of the word that stands at the caret."""
        word = word_at(self.near, len(self.near))
        return word.of(self.near) if word and word.end == len(self.near) else ""

    def has(self, word: str) -> bool:
        """Whether `word` is known, or stands elsewhere in the text around the caret."""
        if self.knows is None or self.knows(word):
            return True
        elsewhere = f"{self.near[: len(self.near) - len(self.typed)]}\n{self.after[:_BEHIND]}"
        return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", elsewhere, re.IGNORECASE) is not None


def before_asking(before: str, after: str, *, offset: int = 0, misspelt: Iterable[Span] = ()) -> Reason | None:
    """Why the model need not be asked at a caret between `before` and `after`; None when it should be.

    `before` begins at position `offset` of the document; `misspelt` are the words of the caret's paragraph that are
    marked as misspelt, in characters of that paragraph.
    """
    near = before[-_LINE:]
    reason = structure_at(before, offset)
    if reason:
        return reason
    if (before and after and not is_boundary(near[-64:] + after[:1], len(near[-64:]))) or after[:1].isalnum():
        return Reason.INSIDE_WORD
    if sum(letter.isalnum() for letter in near[-200:]) < _FEWEST_LETTERS:
        return Reason.TOO_SHORT
    if is_misspelt(before, misspelt):
        return Reason.MISSPELT
    word = word_at(near, len(near))
    return Reason.NO_SPACES if word is not None and len(word) > _LONGEST_WORD else None


def is_misspelt(before: str, misspelt: Iterable[Span]) -> bool:
    """Whether the last word of `before` is one of `misspelt`, in characters of the paragraph that `before` ends in."""
    start = before.rfind("\n") + 1
    marked = list(misspelt)
    cut = max(start, len(before) - _LINE)
    last = next(reversed(list(words(before[cut:]))), None) if marked else None
    if last is None:
        return False
    shift = cut - start
    return any(span.start < last.end + shift and last.start + shift < span.end for span in marked)


def before_showing(
    text: str, before: str, after: str, around: Surroundings | None = None, probability: float = 1.0
) -> Reason | None:
    """Why the cleaned answer `text` may not be shown between `before` and `after`; None when it may.

    `probability` is what the model gives to the letters that complete the word at the caret.
    """
    around = around or Surroundings(before, after)
    near = around.near
    if not text.strip() or not any(map(_visible, text)):
        return Reason.ONLY_SPACE
    if _STRAY.search(text) or any(map(_control, text)):
        return Reason.STRAY_TOKENS
    if _cuts_character(near, text) or _breaks_word(text, around, probability):
        return Reason.BROKEN_SEAM
    if not shares_script(text, near[-200:]):
        return Reason.WRONG_SCRIPT
    said = _words(text)
    if len(said) >= _SHOWS_LANGUAGE and is_foreign(text, around.tongue):
        return Reason.WRONG_LANGUAGE
    if _repeats_after(text, said, after):
        return Reason.REPEATS_AFTER
    return Reason.REPEATS_BEFORE if _repeats_before(text, said, around) else None


def _control(character: str) -> bool:
    """Whether a character has no place in prose: controls, private use, unassigned, the replacement sign."""
    if character in "\n\t" or character in _HARMLESS_FORMAT:
        return False
    return character == "\ufffd" or unicodedata.category(character) in {"Cc", "Co", "Cs", "Cn", "Cf"}


def _visible(character: str) -> bool:
    """Whether a reader sees anything of it."""
    return not character.isspace() and character not in _HARMLESS_FORMAT and character not in _FILLING


# -- the seam


def _cuts_character(near: str, text: str) -> bool:
    """Whether `text` would change the last character before the caret: an accent, a joiner, half a flag."""
    return bool(near) and not is_boundary(near[-64:] + text[0], len(near[-64:]))


def _breaks_word(text: str, around: Surroundings, probability: float) -> bool:
    """Whether the letters at the caret, with those of `text`, make a word that nobody knows and the model doubts.

    A word that `text` leaves as it was typed is doubted whatever the model thinks, which was not asked about it, unless
    it may be a name. Words of other languages than English are not looked up.
    """
    typed = around.typed
    if not typed or around.knows is None or around.tongue not in ("", "en"):
        return False
    joined = word_at(typed + text, len(typed) if text[0].isalnum() else 0)
    if joined is None or joined.start:
        return False
    word = joined.of(typed + text)
    grown = len(word) > len(typed)
    if typed[0].isupper() and not grown:
        return False
    return not (grown and probability >= _LITTLE_MASS) and not around.has(word)


# -- repeats


def _words(text: str) -> list[str]:
    return [span.of(text).casefold() for span in words(text)]


def _repeats_after(text: str, said: list[str], after: str) -> bool:
    """Whether the suggestion says what the writer would find behind it anyway, there or in the next paragraphs."""
    behind = _words(after[:_BEHIND])
    if not said:
        return bool(after) and after.lstrip().startswith(text.strip())
    shared = min(len(said), len(behind), _REPEATED_WORDS)
    if shared and said[:shared] == behind[:shared]:
        return True
    run = _REPEATED_SENTENCE
    runs = {tuple(behind[start : start + run]) for start in range(len(behind) - run + 1)}
    return any(tuple(said[start : start + run]) in runs for start in range(len(said) - run + 1))


def _repeats_before(text: str, said: list[str], around: Surroundings) -> bool:
    """Whether the suggestion stutters, or makes a sentence that was said before."""
    near = around.near
    earlier = _words(near[-400:])
    glued = bool(near) and near[-1].isalnum() and text[:1].isalnum()
    if not said or glued:
        return False
    for length in range(1, min(len(said), len(earlier)) + 1):
        if said[:length] == earlier[-length:] and (length > 1 or said[0] not in {"that", "had"}):
            return True
    return _said_again(text, around)


def _said_again(text: str, around: Surroundings) -> bool:
    """Whether the sentence at the caret, with the suggestion, is one that stands before it already, or a new one is."""
    open_ = around.near[around.last_sentence :]
    whole = open_ + text
    old = set(around.said)
    for span in sentences(whole):
        sentence = tuple(_words(span.of(whole)))
        if span.end > len(open_) and len(sentence) >= _REPEATED_SENTENCE and sentence in old:
            return True
        old.add(sentence)
    return False
