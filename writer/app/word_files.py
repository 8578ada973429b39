"""The personal dictionary out of and into files that other programs read: one word a line."""

from __future__ import annotations

from pathlib import Path

from writer.atomic import replace_content
from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.word_list import MOST_BYTES, WordList, WordListError, read_word_list, written_word_list
from writer.tongue import counted, tr


def read_words(file: Path) -> WordList:
    """The words `file` lists. Raises WordListError with a sentence when it cannot be read or is no word list."""
    try:
        with file.open("rb") as stream:
            return read_word_list(stream.read(MOST_BYTES + 1))
    except OSError as error:
        raise WordListError(
            tr("{file} could not be read ({reason}). Choose another file.", file=file.name, reason=error.strerror)
        ) from None
    except WordListError as error:
        raise WordListError(tr("{file}: {reason}", file=file.name, reason=error)) from None


def imported_words(added: int, left_out: int) -> str:
    """What came of an import, as a sentence."""
    sentence = counted("{n} word added.", "{n} words added.", added)
    if not left_out:
        return sentence
    lines = counted(
        "{n} line was left out: a line must hold one word.",
        "{n} lines were left out: a line must hold one word.",
        left_out,
    )
    return f"{sentence} {lines}"


def export_words(file: Path, ignored: IgnoreList) -> str:
    """Write the personal dictionary to `file`; a sentence on what came of it."""
    try:
        replace_content(file, written_word_list(ignored.words))
    except OSError as error:
        return tr(
            "{file} could not be written ({reason}). Choose another place.", file=file.name, reason=error.strerror
        )
    return counted("{n} word written to {file}.", "{n} words written to {file}.", len(ignored.words), file=file.name)
