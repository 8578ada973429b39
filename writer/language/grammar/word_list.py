"""A personal dictionary as a file: plain UTF-8, one word a line, sorted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from writer.tongue import tr

LONGEST_WORD: Final = 64
"""Characters. The longest words of real dictionaries have about 45."""
MOST_BYTES: Final = 4_000_000
"""Of a file: a full English word list with all its forms has about half of that."""


class WordListError(Exception):
    """A file that is no word list; its text is a sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class WordList:
    """What a file holds. `left_out` counts lines that are not one word."""

    words: tuple[str, ...]
    left_out: int = 0


def read_word_list(content: bytes) -> WordList:
    """The words in `content`, each once, in its order. Raises WordListError when it cannot be one."""
    if len(content) > MOST_BYTES:
        raise WordListError(tr("The file is too large for a word list. Choose one of at most 4 MB."))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WordListError(tr("The file is not UTF-8 text. Save it as UTF-8 with one word in each line.")) from None
    if "\0" in text:
        raise WordListError(tr("The file is not a text file. Choose a list with one word in each line."))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    words = tuple(dict.fromkeys(line for line in lines if is_word(line)))
    if lines and not words:
        raise WordListError(tr("The file holds no words. Choose a list with one word in each line."))
    return WordList(words, sum(not is_word(line) for line in lines))


def written_word_list(words: Iterable[str]) -> bytes:
    """`words` as the content of a file that `read_word_list` reads."""
    return "".join(f"{word}\n" for word in sorted(words, key=lambda word: (word.casefold(), word))).encode()


def is_word(text: str) -> bool:
    """Whether a dictionary can hold `text`: one word, with a letter in it."""
    sound = text.isprintable() and not any(map(str.isspace, text))
    return sound and len(text) <= LONGEST_WORD and any(map(str.isalpha, text))
