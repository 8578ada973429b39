"""Bold, italic, links and headings, made and taken away. "<" and ">" are the ends of what is selected."""

from __future__ import annotations

import pytest

from writer.text.markdown_wrapping import BOLD, ITALIC, Selected, emphasised, linked, releveled


def selected(marked: str) -> Selected:
    start = marked.index("<")
    return Selected(marked.replace("<", "").replace(">", ""), start, marked.index(">") - 1)


def shown(line: Selected) -> str:
    return f"{line.text[: line.start]}<{line.text[line.start : line.end]}>{line.text[line.end :]}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a <word> here", "a **<word>** here"),
        ("a < word > here", "a  **<word>**  here"),
        ("a wo<>rd here", "a **wo<>rd** here"),
        ("a **wo<>rd** here", "a wo<>rd here"),
        ("a **<word>** here", "a <word> here"),
        ("a <**word**> here", "a <word> here"),
        ("a <>", "a **<>**"),
        ("<- item>", "- **<item>**"),
        ("<# head>", "# **<head>**"),
        ("🙂 <é>", "🙂 **<é>**"),
    ],
)
def test_bold(before: str, after: str) -> None:
    assert shown(emphasised(selected(before), BOLD)) == after


def test_italic_in_bold_and_bold_in_italic() -> None:
    assert emphasised(selected("**<word>**"), ITALIC).text == "***word***"
    assert emphasised(selected("***<word>***"), ITALIC).text == "**word**"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("see <this>", "see [this](<>)"),
        ("see [th<>is](/x) here", "see <this> here"),
        ("<https://example.org>", "[<>](https://example.org)"),
    ],
)
def test_link(before: str, after: str) -> None:
    assert shown(linked(selected(before))) == after


@pytest.mark.parametrize(
    ("before", "smaller", "after"),
    [
        ("## a<>", False, "# a<>"),
        ("# a<>", False, "# a<>"),
        ("a<>", False, "# a<>"),
        ("# a<>", True, "## a<>"),
        ("###### a<>", True, "a<>"),
        ("#<># a", True, "### <>a"),
    ],
)
def test_heading_levels(before: str, smaller: bool, after: str) -> None:
    assert shown(releveled(selected(before), smaller=smaller)) == after


def test_a_heading_in_a_quote_stays_there() -> None:
    assert releveled(Selected("> ## a", 6, 6), smaller=False) == Selected("> # a", 5, 5)
