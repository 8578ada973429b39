"""Columns in the three encodings of the protocol, over every kind of character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.lsp.columns import Encoding

LINES = st.text(st.sampled_from("aé\u0301ſ中\U0001f600\U0001f1e9 \u2028\x0b"), max_size=20)


@given(LINES, st.sampled_from(Encoding), st.integers(0, 20))
def test_a_place_comes_back_from_its_column(line: str, encoding: Encoding, index: int) -> None:
    index = min(index, len(line))
    assert encoding.index(line, encoding.column(line, index)) == index


@pytest.mark.parametrize(("encoding", "column"), [(Encoding.UTF8, 6), (Encoding.UTF16, 4), (Encoding.UTF32, 3)])
def test_an_emoji_counts_as_the_encoding_says(encoding: Encoding, column: int) -> None:
    assert encoding.column("a\U0001f600 b", 3) == column


@pytest.mark.parametrize("encoding", Encoding)
def test_a_column_behind_the_line_is_its_end(encoding: Encoding) -> None:
    assert encoding.index("a\U0001f600", 99) == 2
