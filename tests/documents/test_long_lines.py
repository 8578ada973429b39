"""Long lines: cut for showing, joined exactly, never inside a character a reader sees as one."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from writer.documents.long_lines import LONGEST_LINE, PIECE, SplitText, has_long_line, join, split

WORDS = "It was the best of times, it was the worst of times "

lines = st.builds(
    lambda piece, times, rest: (piece * times)[: 3 * LONGEST_LINE] + rest,
    st.text(alphabet=st.sampled_from("ab \t\u2063\u2064é🙂👩\u200d💻e\u0301ก้한🇩🇪"), min_size=1, max_size=12),
    st.integers(1, 6_000),
    st.text(max_size=5),
)
texts = st.lists(lines, max_size=3).map("\n".join)


@given(texts)
def test_joining_gives_the_text_back(text: str) -> None:
    shown = split(text)
    assert join(shown.text, shown.mark) == text
    assert not has_long_line(shown.text)


@given(texts, st.integers(0), st.integers(0, 40), st.text(alphabet="ab \n🙂", max_size=5))
def test_an_edit_elsewhere_is_the_same_edit_of_the_text(text: str, place: int, length: int, added: str) -> None:
    """Edits that do not cut a mark from its line break; the two always stand together."""
    shown = split(text)
    start = place % (len(shown.text) + 1)
    end = min(start + length, len(shown.text))
    start, end = (_outside(shown, position) for position in (start, end))
    edited = shown.text[:start] + added + shown.text[end:]
    before = join(shown.text[:start], shown.mark)
    after = join(shown.text[end:], shown.mark)
    assert join(edited, shown.mark) == before + added + after
    assert before + join(shown.text[start:end], shown.mark) + after == text


def _outside(shown: SplitText, position: int) -> int:
    """`position`, moved out from between a mark and its line break."""
    inside = shown.mark and shown.text[max(position - 1, 0) : position] == shown.mark
    return position - 1 if inside else position


def test_a_line_break_deleted_alone_leaves_no_mark_in_the_text() -> None:
    shown = split(WORDS * 1000)
    merged = shown.text.replace("\n", "", 1)
    assert join(merged, shown.mark) == WORDS * 1000


def test_a_text_without_long_lines_is_shown_as_it_is() -> None:
    text = "\n".join(["x" * LONGEST_LINE] * 3)
    assert split(text) == SplitText(text, "")


def test_words_stay_whole() -> None:
    shown = split(WORDS * 2000)
    pieces = shown.text.split(shown.mark + "\n")
    assert len(pieces) > 10
    assert all(piece.endswith(" ") for piece in pieces)
    assert all(len(piece) <= PIECE + 500 for piece in pieces)


def test_two_megabytes_in_one_line_become_paragraphs_of_about_the_piece_size() -> None:
    shown = split("x" * 2_000_000)
    assert max(len(line) for line in shown.text.split("\n")) <= PIECE + 500
    assert join(shown.text, shown.mark) == "x" * 2_000_000


def test_no_family_flag_or_accent_is_torn_apart() -> None:
    for unit in ("👩\u200d👩\u200d👧\u200d👦", "e\u0301\u0323", "🇩🇪", "👍🏽", "☂\ufe0f", "ก้", "\u1112\u1161\u11ab"):
        shown = split("x" + unit * 20_000)
        pieces = shown.text.split(shown.mark + "\n")
        assert len(pieces) > 1
        assert all(piece.removeprefix("x").replace(unit, "") == "" for piece in pieces), unit


def test_the_mark_is_one_the_text_does_not_use() -> None:
    shown = split("\u2063" + WORDS * 1000)
    assert shown.mark not in ("", "\u2063")


def test_a_text_that_uses_every_mark_is_left_alone() -> None:
    every = "".join(chr(code) for code in [0x2060, 0x2061, 0x2063, 0x2064, 0xFEFF, *range(0xE0F0, 0xE100)])
    text = every + WORDS * 1000
    assert split(text) == SplitText(text, "")


def test_shuffled_pieces_still_join_to_their_words() -> None:
    shown = split(WORDS * 1000)
    pieces = shown.text.split("\n")
    random.Random(1).shuffle(pieces)
    assert shown.mark not in join("\n".join(pieces), shown.mark)
