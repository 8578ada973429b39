"""What each line of a document is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.text.markdown_inline import Part
from writer.text.markdown_lines import START, STATE_BITS, Above, Kind, Line, read_line, unpacked


def lines(document: str) -> list[Line]:
    texts = document.split("\n")
    found, before = [], START
    for number, text in enumerate(texts):
        below = texts[number + 1] if number + 1 < len(texts) else ""
        found.append(read_line(text, before, below))
        before = found[-1].after
    return found


def parts(document: str, part: int) -> list[str]:
    """The pieces of `document` that are `part`."""
    texts = document.split("\n")
    found = zip(texts, lines(document), strict=True)
    return [text[start:end] for text, line in found for start, end, each in line.pieces if each == part]


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("```py\n# no\n```\nyes", ["```py", "# no", "```"]),
        ("~~~\n```\n~~~~\nyes", ["~~~", "```", "~~~~"]),
        ("````\n```\n````", ["````", "```", "````"]),
        ("```\nnever closed", ["```", "never closed"]),
        ("> ```\n> in\nout", ["```", "in"]),
        ("- ```\n  in\nout", ["```", "  in"]),
        ("    indented\ntext", ["indented"]),
        ("text\n    goes on", []),
        ("- item\n\n      code", ["code"]),
        ("``` a ` b", []),
    ],
)
def test_which_lines_are_code(document: str, code: list[str]) -> None:
    assert parts(document, Part.CODE_LINE) == code


@pytest.mark.parametrize(
    ("document", "level", "words"),
    [
        ("# One", 1, "# One"),
        ("###### Six", 6, "###### Six"),
        ("One\n===", 1, "One"),
        ("Two\n---", 2, "Two"),
        ("> # In a quote", 1, "# In a quote"),
        ("- # In an item", 1, "# In an item"),
    ],
)
def test_headings(document: str, level: int, words: str) -> None:
    assert parts(document, Part.HEADING + level - 1) == [words]


@pytest.mark.parametrize("document", ["#tag", "####### seven", "- a\n---", "> a\n---", "\n---", "    # code"])
def test_what_is_no_heading(document: str) -> None:
    assert not any(part >= Part.HEADING for line in lines(document) for _, _, part in line.pieces)


def test_front_matter_only_at_the_top() -> None:
    assert parts("---\ntitle: *A*\n---\n# B", Part.META) == ["---", "title: *A*", "---"]
    assert parts("a\n\n---\ntitle: A\n", Part.META) == []
    assert parts("---\n\nA rule, then text", Part.META) == []


def test_a_table_ends_with_an_empty_line() -> None:
    document = "| a | b |\n|---|:-:|\n| *c* | d |\n\n| e | f |"
    assert parts(document, Part.CELL_HEAD) == ["| a | b |"]
    assert parts(document, Part.EMPHASIS) == ["c"]
    assert lines(document)[-1].pieces == ()


@pytest.mark.parametrize(
    ("document", "marks"),
    [
        ("- [ ] a", ["-", "[ ]"]),
        ("1. a\n2. b", ["1.", "2."]),
        ("text\n1986. was a year", []),
        ("> > deep", ["> ", "> "]),
        ("[a]: /x", ["[a]: ", "/x"]),
    ],
)
def test_marks(document: str, marks: list[str]) -> None:
    assert parts(document, Part.MARK) == marks


@given(st.builds(Above, st.sampled_from(Kind), st.integers(3, 10), st.integers(0, 3), st.integers(0, 15)))
def test_what_is_left_open_survives_being_stored(above: Above) -> None:
    assert unpacked(above.pack()) == above
    assert above.pack() < 1 << STATE_BITS


@given(st.text(st.sampled_from("-*+>`~#=|: \t\n1.[]ab"), max_size=80))
def test_any_text_can_be_read(document: str) -> None:
    for text, line in zip(document.split("\n"), lines(document), strict=True):
        assert all(0 <= start < end <= len(text) for start, end, _ in line.pieces)
