"""The personal dictionary out of and into files that other programs read: one word a line."""

from __future__ import annotations

from pathlib import Path

from writer.atomic import replace_content
from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.word_list import MOST_BYTES, WordList, WordListError, read_word_list, written_word_list


def read_words(file: Path) -> WordList:
    """The words `file` lists. Raises WordListError with a sentence when it cannot be read or is no word list."""
    try:
        with file.open("rb") as stream:
            return read_word_list(stream.read(MOST_BYTES + 1))
    except OSError as error:
        raise WordListError(f"{file.name} could not be read ({error.strerror}). Choose another file.") from None
    except WordListError as error:
        raise WordListError(f"{file.name}: {error}") from None


def imported_words(added: int, left_out: int) -> str:
    """What came of an import, as a sentence."""
    sentence = f"{added:,} word{'' if added == 1 else 's'} added."
    if not left_out:
        return sentence
    lines = "1 line was" if left_out == 1 else f"{left_out:,} lines were"
    return f"{sentence} {lines} left out: a line must hold one word."


def export_words(file: Path, ignored: IgnoreList) -> str:
    """Write the personal dictionary to `file`; a sentence on what came of it."""
    try:
        replace_content(file, written_word_list(ignored.words))
    except OSError as error:
        return f"{file.name} could not be written ({error.strerror}). Choose another place."
    count = len(ignored.words)
    return f"{count:,} word{'' if count == 1 else 's'} written to {file.name}."
