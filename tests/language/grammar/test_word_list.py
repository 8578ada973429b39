"""A personal dictionary as a file."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.grammar.word_list import MOST_BYTES, WordListError, is_word, read_word_list, written_word_list


def test_one_word_a_line_sorted_and_readable_by_others() -> None:
    assert written_word_list({"zebra", "Ärger", "apple"}) == "apple\nzebra\nÄrger\n".encode()


def test_blank_lines_line_ends_and_a_byte_order_mark_do_not_matter() -> None:
    assert read_word_list("\ufeffInkhorn\r\n\r\n  quay \nInkhorn\n".encode()).words == ("Inkhorn", "quay")


def test_lines_that_are_not_one_word_are_left_out_and_counted() -> None:
    found = read_word_list("two words\n12345\nquay\nko\u0000b\n".replace("\u0000", "\u0007").encode())
    assert (found.words, found.left_out) == (("quay",), 3)


def test_an_empty_file_is_an_empty_list() -> None:
    assert read_word_list(b"").words == ()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xff\xfe\x41\x00", "not UTF-8"),
        (b"PK\x03\x04\x00\x00word", "not a text file"),
        (b"1 2 3\n4 5 6\n", "holds no words"),
        (b"a" * (MOST_BYTES + 1), "too large"),
    ],
)
def test_what_is_no_word_list_is_refused_with_a_sentence(content: bytes, says: str) -> None:
    with pytest.raises(WordListError, match=says) as refused:
        read_word_list(content)
    assert str(refused.value).endswith(".")


@given(st.sets(st.text(min_size=1, max_size=20).filter(is_word)))
def test_what_is_written_is_read_again(words: set[str]) -> None:
    assert set(read_word_list(written_word_list(words)).words) == words


@given(st.binary(max_size=200))
def test_any_file_gives_words_or_a_sentence(content: bytes) -> None:
    with contextlib.suppress(WordListError):
        assert all(map(is_word, read_word_list(content).words))
