"""Trees of every kind, for properties."""

from __future__ import annotations

from hypothesis import strategies as st

from writer.documents.conversion.model import (
    Block,
    Break,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Image,
    Inline,
    Item,
    Link,
    List,
    Note,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Struck,
    Table,
    Text,
    Tree,
)

SIGNS = "ab1 .,-+#>*_~`[]()!<&;:|=\\/\"'é“—\u00a0\n{}^$x@"
WORDS = st.one_of(
    st.sampled_from(
        ["a", "b c", " ", "snow_case", "1. x", "- y", "# z", "(s)", "“q”", "*", "_", "~~", "`", "[x]", "&amp;"]
    ),
    st.text(st.sampled_from(list("ab1 .,-+#>*_~`[]()!<&;:|=\\/\"'é“—\u00a0\n{}^$x@")), max_size=8),
    st.text(max_size=5),
)
TARGETS = st.sampled_from(
    [
        "https://example.org/a_b?c=d&e=f",
        "a (b).html",
        "x",
        "mailto:a@example.org",
        "#top",
        "<a>",
        "&copy;",
        "ä\\b",
        "javascript:x",
    ]
)


def inlines(depth: int = 2, *, notes: bool = True) -> st.SearchStrategy[tuple[Inline, ...]]:
    leaves: list[st.SearchStrategy[Inline]] = [
        st.builds(Text, WORDS),
        st.builds(Text, WORDS),
        st.builds(Code, WORDS),
        st.just(Break()),
        st.builds(Image, WORDS, TARGETS, WORDS),
    ]
    if depth:
        inner = inlines(depth - 1, notes=notes)
        leaves += [st.builds(kind, inner) for kind in (Emphasis, Strong, Struck)]
        leaves += [st.builds(Link, inner, TARGETS, WORDS)]
    if notes and depth:
        leaves += [st.builds(Note, blocks(0, notes=False))]
    return st.lists(st.one_of(leaves), max_size=3).map(tuple)


def blocks(depth: int = 2, *, notes: bool = True) -> st.SearchStrategy[tuple[Block, ...]]:
    line = inlines(depth, notes=notes)
    leaves: list[st.SearchStrategy[Block]] = [
        st.builds(Paragraph, line),
        st.builds(Paragraph, line),
        st.builds(Heading, st.integers(1, 6), line),
        st.builds(CodeBlock, WORDS, st.sampled_from(["", "python", "c++"])),
        st.just(Rule()),
        _tables(line),
    ]
    if depth:
        inner = blocks(depth - 1, notes=notes)
        items = st.lists(st.builds(Item, inner, st.sampled_from([None, None, True, False])), max_size=3).map(tuple)
        leaves += [st.builds(Quote, inner), st.builds(List, items, st.sampled_from([None, 0, 1, 7, 99]))]
    return st.lists(st.one_of(leaves), max_size=3).map(tuple)


def _tables(line: st.SearchStrategy[tuple[Inline, ...]]) -> st.SearchStrategy[Block]:
    row = st.lists(line, max_size=3).map(tuple)
    alignments = st.lists(st.sampled_from(["", "left", "center", "right"]), max_size=3).map(tuple)
    return st.builds(Table, row, st.lists(row, max_size=2).map(tuple), alignments)


def trees() -> st.SearchStrategy[Tree]:
    return st.builds(Tree, blocks())
