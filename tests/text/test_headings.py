"""Headings of Markdown, and sections that move."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.text.headings import Headings, heading_at, moved, neighbour, plain_title, section_end, section_ends

LINES = (
    "",
    "# A",
    "## B ##",
    "words",
    "---",
    "===",
    "```",
    "~~~~",
    "- item",
    "> quote",
    "    code",
    "<!--",
    "-->",
    "...",
)


def headings(text: str) -> Headings:
    lines = text.split("\n")
    return Headings(lines.__getitem__, len(lines))


def listed(text: str) -> list[tuple[int, int, str]]:
    return [(each.line, each.level, each.title) for each in headings(text).list()]


def test_both_kinds_of_headings() -> None:
    assert listed("# One\n\ntext\n\nTwo\nlines\n===\nThree\n---\n###### Six #\n####### no\n#no\n\\# no") == [
        (0, 1, "One"),
        (4, 1, "Two lines"),
        (7, 2, "Three"),
        (9, 6, "Six"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: x\n# comment\n---",
        "```\n# code\n```",
        "~~~ python\n# code\n```\n# still\n~~~",
        "    # indented",
        "<!-- a\n# b\n-->",
        "> quoted\n---",
        "- item\n---",
        "text\n\n---",
        "***\n---",
    ],
)
def test_what_is_no_heading(text: str) -> None:
    assert listed(text) == []
    assert listed(text + "\n\n# After")[-1][2] == "After"


def test_a_rule_at_the_beginning_is_not_front_matter_without_an_end() -> None:
    assert listed("---\n# One") == [(1, 1, "One")]


def test_titles_are_read_without_marks() -> None:
    assert plain_title("**Bold** _and_ `code` [link](http://x) {#id}") == "Bold and code link"
    assert plain_title(r"a \* snake_case ~~b~~") == "a * snake_case b"


@given(
    st.lists(st.sampled_from(LINES), min_size=1, max_size=20),
    st.lists(
        st.tuples(st.integers(0, 20), st.integers(0, 4), st.lists(st.sampled_from(LINES), max_size=4)), max_size=6
    ),
)
def test_editing_says_the_same_as_reading_anew(lines: list[str], edits: list[tuple[int, int, list[str]]]) -> None:
    kept = Headings(lambda number: lines[number], len(lines))
    for at, count, new in edits:
        before = kept.list()
        first = min(at, len(lines) - 1)
        removed = min(count, len(lines) - first)
        if removed == len(lines) and not new:
            continue
        lines[first : first + removed] = new
        changed = kept.replace(first, removed, len(new))
        fresh = Headings(lambda number: lines[number], len(lines)).list()
        assert kept.list() == fresh
        assert changed or before == fresh


def test_an_edit_reads_only_what_may_mean_something_else() -> None:
    lines = ["# A", "", *["text", ""] * 500]
    read: list[int] = []

    def line(number: int) -> str:
        read.append(number)
        return lines[number]

    kept = Headings(line, len(lines))
    read.clear()
    lines[600] = "other"
    assert not kept.replace(600, 1, 1)
    assert len(read) < 4


def test_sections_and_where_a_line_belongs() -> None:
    found = headings("pre\n# A\nx\n## A1\n## A2\n# B").list()
    assert [section_end(found, number, 6) for number in range(4)] == [5, 4, 5, 6]
    assert section_ends(found, 6) == [5, 4, 5, 6]
    assert [heading_at(found, line) for line in (0, 1, 2, 3, 5)] == [-1, 0, 0, 1, 3]
    assert neighbour(found, 0, 1) == 3
    assert neighbour(found, 1, 1) == 2
    assert neighbour(found, 1, -1) is None
    assert neighbour(found, 2, 1) is None


def test_a_section_moves_with_its_empty_lines_in_between() -> None:
    lines = ["# A", "a", "", "", "# B", "b"]
    assert moved(lines, 4, 6, 0) == (["# B", "b", "", "", "# A", "a"], 0)
    assert moved(lines, 0, 4, 6) == (["# B", "b", "", "", "# A", "a"], 4)
    assert moved(["x", "# A", "# B"], 2, 3, 1) == (["x", "# B", "", "# A"], 1)


def test_lines_that_are_not_there_are_refused() -> None:
    with pytest.raises(IndexError):
        headings("a").replace(0, 2, 1)
