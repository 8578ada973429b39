"""Words and tokens of a text: for counting, for comparing, and for taking a suggestion word by word.

A word is what a reader would count: letters and digits with their combining marks, inner apostrophes and
hyphens. Scripts written without spaces (Han, kana) count every character, as word processors do. Emoji and
punctuation are not words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from writer.text.graphemes import MARKS, boundary_after, is_boundary
from writer.text.span import Span

_HAN: Final = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA: Final = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_LETTER: Final = f"[^\\W_{_HAN}{_KANA}]"
_WORD: Final = (
    f"{_LETTER}[{MARKS}\u200c\u200d]*"
    f"(?:{_LETTER}[{MARKS}\u200c\u200d]*|['’\u00ad\u2011-](?={_LETTER})|(?<=\\d)[.,](?=\\d))*"
    f"|[{_HAN}{_KANA}][{MARKS}\ufe00-\ufe0f]*"
)
_WORDS: Final = re.compile(_WORD)
EAST_ASIAN: Final = re.compile(f"[{_HAN}{_KANA}]")
"""A Chinese character or kana, each a word by itself."""
_TOKENS: Final = re.compile(f"{_WORD}|\\r?\\n|[^\\S\\r\\n]+|(?s:.)")
_NEXT_WORD: Final = re.compile(
    f"\\s*(?:[{_HAN}]+|[\u3041-\u309f]+|[\u30a0-\u30ff\uff66-\uff9f]+|[^\\s—{_HAN}{_KANA}]+)?"
    "[—、。，．！？；：」』）】》〉…]*"
)
_NEAR: Final = 40
_FARTHEST: Final = 256
"""Characters looked at on either side of a caret for the word it stands in: at first, and for a longer one."""


def words(text: str) -> Iterator[Span]:
    """The words of `text`, in order."""
    return (Span(*match.span()) for match in _WORDS.finditer(text))


def word_count(text: str) -> int:
    """How many words a reader would count."""
    return len(_WORDS.findall(text))


def word_at(text: str, index: int) -> Span | None:
    """The word that contains or touches character `index`, the one after it first; None between words.

    Looks at no more than 256 characters on either side, so a longer word is cut there.
    """
    index = max(0, min(index, len(text)))
    near = _touching(text, index, _NEAR)
    if near is None or (index - near.start < _NEAR - 1 and near.end - index < _NEAR - 1):
        return near
    return _touching(text, index, _FARTHEST)


def _touching(text: str, index: int, far: int) -> Span | None:
    """The word at `index`, of which no more than `far` characters on either side are seen."""
    touching: Span | None = None
    for match in _WORDS.finditer(text, max(0, index - far), min(len(text), index + far)):
        if match.start() > index:
            break
        if match.end() >= index:
            touching = Span(*match.span())
    return touching


def tokens(text: str) -> list[str]:
    """`text` cut into words, line breaks, runs of spaces and single signs; joined they are `text` again.

    No cut falls inside a grapheme cluster.
    """
    found = _TOKENS.findall(text)
    return found if text.isascii() else _whole_graphemes(text, found)


def next_word(text: str) -> str:
    """The head of `text` that "accept word" takes: white space, then one word with its punctuation.

    Never empty unless `text` is, and never ends inside a grapheme cluster.
    """
    if not text:
        return ""
    match = _NEXT_WORD.match(text)
    end = match.end() if match else 0
    return text[: boundary_after(text, max(end, 1))]


def _whole_graphemes(text: str, found: list[str]) -> list[str]:
    """`found` with tokens joined where their seam is inside a grapheme cluster."""
    whole: list[str] = []
    position = 0
    held: list[str] = []
    for token in found:
        if held and is_boundary(text, position):
            whole.append("".join(held))
            held = []
        held.append(token)
        position += len(token)
    if held:
        whole.append("".join(held))
    return whole
