"""Emphasis, code and links of one line: as markdown-it, another reading of CommonMark, sees them."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from writer.text.markdown_inline import Part, inline

NAMES = {Part.STRONG: "strong", Part.EMPHASIS: "em", Part.STRUCK: "s", Part.CODE: "code", Part.LINK: "link"}
TOKENS = ["a", "b", " ", "*", "**", "***", "_", "__", "`", "``", "~~", "[b](/x)", "(", ")", ".", "é", "“", "\\*", "<b>"]
Letters = list[tuple[str, frozenset[str]]]


def theirs(text: str) -> Letters:
    """Each letter that is shown, and what it is shown as."""
    (line,) = MarkdownIt("commonmark").enable("strikethrough").parseInline(text)
    found: Letters = []
    open_: list[str] = []
    for token in line.children or []:
        if token.type.endswith("_open"):
            open_.append(token.type.removesuffix("_open"))
        elif token.type.endswith("_close"):
            open_.remove(token.type.removesuffix("_close"))
        elif token.type in ("text", "code_inline"):
            styles = frozenset(open_) | ({"code"} if token.type == "code_inline" else set())
            found += [(letter, styles) for letter in token.content]
    return [(letter, styles) for letter, styles in found if letter.isalnum()]


def ours(text: str) -> Letters:
    styles: list[set[str]] = [set() for _ in text]
    shown = [True] * len(text)
    for start, end, part in inline(text).pieces:
        for place in range(start, end):
            if part in NAMES:
                styles[place].add(NAMES[Part(part)])
            else:
                shown[place] = False
    return [(letter, frozenset(styles[at])) for at, letter in enumerate(text) if shown[at] and letter.isalnum()]


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(TOKENS), max_size=18).map("".join).map(str.strip))
@example("***a** b*")
@example("*a**b*")
@example("a _b_c_ d")
@example("**a*b**c*")
def test_words_are_styled_as_commonmark_says(text: str) -> None:
    if "~~~" not in text:  # GitHub and markdown-it do not agree on three
        assert ours(text) == theirs(text)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("[a](https://example.org/a_b_c)", "https://example.org/a_b_c"),
        ('[a](</a b> "title")', "/a b"),
        ("<https://example.org>", "https://example.org"),
        ("<a@example.org>", "mailto:a@example.org"),
        ("see https://example.org/x(y).", "https://example.org/x(y)"),
        ("www.example.org, and on", "https://www.example.org"),
        ("![a picture](x.png)", "x.png"),
    ],
)
def test_where_links_lead(text: str, target: str) -> None:
    (link,) = inline(text).links
    assert link.target == target


@pytest.mark.parametrize("text", ["[a] (b)", "[a](b c)", "`[a](b)`", r"\[a](b)", "xhttps://example.org", "a [^ b] c"])
def test_what_is_no_link(text: str) -> None:
    assert not inline(text).links


def test_references_and_notes_have_labels() -> None:
    assert [link.label for link in inline("[a][b], [c][] and a note[^1]").links] == ["b", "c", "^1"]


@pytest.mark.parametrize("text", ["*" * 20_000, "`a" * 10_000, "[" * 20_000, "[a](" * 5_000, "*a _b " * 4_000])
def test_nothing_makes_a_long_line_slow(text: str) -> None:
    """Would take minutes if any of it were quadratic."""
    inline(text)
