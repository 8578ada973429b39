"""The personal dictionary out of and into files."""

from __future__ import annotations

from pathlib import Path

import pytest

from writer.app.word_files import export_words, imported_words, read_words
from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.word_list import WordListError


def test_what_is_exported_is_imported_again(tmp_path: Path) -> None:
    file = tmp_path / "mine.txt"
    assert export_words(file, IgnoreList(words=frozenset({"quay", "Inkhorn"}))) == "2 words written to mine.txt."
    assert file.read_text(encoding="utf-8") == "Inkhorn\nquay\n"
    assert read_words(file).words == ("Inkhorn", "quay")


@pytest.mark.parametrize(
    ("added", "left_out", "says"),
    [
        (1, 0, "1 word added."),
        (1200, 1, "1,200 words added. 1 line was left out: a line must hold one word."),
        (0, 3, "0 words added. 3 lines were left out: a line must hold one word."),
    ],
)
def test_an_import_says_what_came_of_it(added: int, left_out: int, says: str) -> None:
    assert imported_words(added, left_out) == says


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(WordListError, match=r"gone\.txt could not be read .*Choose another file\."):
        read_words(tmp_path / "gone.txt")
    assert "could not be written" in export_words(tmp_path / "no folder" / "x.txt", IgnoreList())


def test_a_picture_is_no_dictionary(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    with pytest.raises(WordListError, match=r"picture\.png: The file is not UTF-8 text\."):
        read_words(file)
