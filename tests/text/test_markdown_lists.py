"""Lists and quotes: what Enter, Tab and pasting do. "|" is the caret."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from writer.text.markdown_lists import Rewritten, entered, indented, outdented, pasted


def done(document: str, act: Callable[[Sequence[str], int, int], Rewritten | None]) -> str | None:
    lines = document.split("\n")
    at = next(number for number, line in enumerate(lines) if "|" in line)
    offset = lines[at].index("|")
    lines[at] = lines[at].replace("|", "")
    made = act(lines, at, offset)
    if made is None:
        return None
    lines[made.first : made.first + made.count] = made.lines
    line = lines[made.caret_line]
    lines[made.caret_line] = line[: made.caret] + "|" + line[made.caret :]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a|", "- a\n- |"),
        ("  * a|b", "  * a\n  * |b"),
        ("- [x] a|", "- [x] a\n- [ ] |"),
        ("9. a|", "9. a\n10. |"),
        ("1) a|\n2) b\n3) c", "1) a\n2) |\n3) b\n4) c"),
        ("1. a|\n   - sub\n2. b", "1. a\n2. |\n   - sub\n3. b"),
        ("1. a\n1. b|", "1. a\n1. b\n1. |"),
        ("> a|", "> a\n> |"),
        ("> - a|", "> - a\n> - |"),
        ("- |", "|"),
        ("> |", "|"),
        ("1. a\n2. |", "1. a\n|"),
        ("- a\n  - |", "- a\n- |"),
        ("> > |", "> |"),
    ],
)
def test_enter(before: str, after: str) -> None:
    assert done(before, entered) == after


@pytest.mark.parametrize("before", ["text|", "|- a", "-no item|", "# a|", "1986 was|"])
def test_enter_that_only_breaks_the_line(before: str) -> None:
    assert done(before, entered) is None


def test_years_are_not_counted_on() -> None:
    assert done("1986. a|\n1990. b", entered) == "1986. a\n1987. |\n1990. b"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a\n- b|", "- a\n  - b|"),
        ("1. a\n2. b|\n3. c", "1. a\n   1. b|\n2. c"),
        ("- a\n- b|\n  - c", "- a\n  - b|\n    - c"),
        ("1. a\n   1. b\n2. c|", "1. a\n   1. b\n   2. c|"),
        ("- a|", "- a|"),
    ],
)
def test_tab(before: str, after: str) -> None:
    assert done(before, indented) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a\n  - b|", "- a\n- b|"),
        ("1. a\n   1. b|\n2. c", "1. a\n2. b|\n3. c"),
        ("- a|", "- a|"),
        ("   - a|", "- a|"),
    ],
)
def test_shift_tab(before: str, after: str) -> None:
    assert done(before, outdented) == after


@pytest.mark.parametrize(
    ("line", "text", "after"),
    [
        ("- |", "a\nb\n", "- a\n- b"),
        ("1. x|", "a\nb", "1. xa\n2. b"),
        ("- |", "- a\n- b", "- a\n- b"),
        ("> |", "a\nb", "> a\n> b"),
        ("> |", "> a\n> b", "> a\n> b"),
        ("- |", "a\n\nb", "- a\n\n  b"),
        ("- [ ] |", "a\nb", "- [ ] a\n- [ ] b"),
    ],
)
def test_pasting_several_lines(line: str, text: str, after: str) -> None:
    offset = line.index("|")
    plain = line.replace("|", "")
    made = pasted(plain, offset, text)
    assert made is not None
    gone, put = made
    assert plain[: offset - gone] + put + plain[offset:] == after


def test_one_line_is_pasted_as_it_is() -> None:
    assert pasted("- a", 3, "b") is None
    assert pasted("a", 1, "b\nc") is None
