"""What a writer sees of an answer in JSON: a table, a list or lines, also while it is still coming."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.language.rewriting.draft import Draft, Wish
from writer.language.rewriting.guards import Fault
from writer.language.rewriting.structured import as_markdown, so_far

TABLE = {"columns": ["Who", "What"], "rows": [["Anna", "a|b"], ["Ben", 'says "so"\nand goes'], ["Cleo"], ["", ""]]}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (
            TABLE,
            '| Who | What |\n| --- | --- |\n| Anna | a\\|b |\n| Ben | says "so" and goes |\n| Cleo |  |',
        ),
        (
            [{"name": "A", "dueDate": "May"}, {"name": "B", "is_done": True}],
            "| Name | Due date | Is done |\n| --- | --- | --- |\n| A | May |  |\n| B |  | yes |",
        ),
        ([["h", "i"], ["1", "2", "3"]], "| h | i |  |\n| --- | --- | --- |\n| 1 | 2 | 3 |"),
        (["one", "- two", "three\nlines"], "- one\n- two\n- three lines"),
        ({"points": ["one", "two"]}, "- one\n- two"),
        ({"columns": ["A", "B"]}, "| A | B |\n| --- | --- |"),
        ({"title": "T", "n": 2.5, "empty": ""}, "- **Title:** T\n- **N:** 2.5"),
        (
            {"title": "T", "tags": ["a"], "by": {"name": "N"}, "n": 1},
            "- **Title:** T\n\n**Tags**\n\n- a\n\n**By**\n\n- **Name:** N\n\n- **N:** 1",
        ),
        ([{"a": ["x", "y"], "b": {"c": 1, "d": ""}}], "| A | B |\n| --- | --- |\n| x; y | C: 1 |"),
        ([], ""),
        ({}, ""),
        ([{}], ""),
        ({"columns": ["", ""], "rows": [["a", "b"]]}, ""),
        ("plain", '"plain"'),
    ],
)
def test_json_becomes_markdown(value: Any, written: str) -> None:
    assert as_markdown(json.dumps(value), complete=True) == written


@pytest.mark.parametrize(
    ("cell", "written"), [("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("\\\\|", "\\\\\\\\\\|"), ("C:\\dir", "C:\\dir")]
)
def test_a_pipe_never_ends_a_cell(cell: str, written: str) -> None:
    assert as_markdown(json.dumps([["h"], [cell]]), complete=True).splitlines()[2] == f"| {written} |"


@pytest.mark.parametrize("answer", ["Here is a table.", "", '"text"', "[1, 2} and more", "[" * 40])
def test_what_is_no_json_is_left_as_it_is(answer: str) -> None:
    assert as_markdown(answer, complete=True) == answer.strip() or as_markdown(answer, complete=True) == answer


def test_a_table_grows_row_by_row_and_never_shrinks() -> None:
    text = json.dumps(TABLE, ensure_ascii=False)
    before = ""
    for end in range(len(text) + 1):
        seen = as_markdown(text[:end], complete=False)
        assert "{" not in seen
        assert '"col' not in seen
        assert seen.count("\n") >= before.count("\n")
        before = seen
    assert before == as_markdown(text, complete=True)


@pytest.mark.parametrize(
    ("answer", "coming", "cut_short"),
    [
        ('["one", "tw', "- one\n- tw", "- one"),
        ('["one", "a\\', "- one\n- a", "- one"),
        ('["one", "a\\u00e', "- one\n- a", "- one"),
        ('["one", 12', "- one", "- one"),
        ('["one", tru', "- one", "- one"),
        ('{"a": 1, "b', "- **A:** 1", "- **A:** 1"),
        ('{"a": 1, "b": ', "- **A:** 1", "- **A:** 1"),
        ('[{"a": "x", "b": "y"}, {"a": "z', "| A | B |\n| --- | --- |\n| x | y |\n| z |  |", None),
        ("[[", "", ""),
    ],
)
def test_an_answer_that_breaks_off_shows_what_is_whole(answer: str, coming: str, cut_short: str | None) -> None:
    assert as_markdown(answer, complete=False) == coming
    if cut_short is not None:
        assert as_markdown(answer, complete=True) == cut_short


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=10,
)


@settings(deadline=None)
@given(st.one_of(st.lists(JSON, max_size=3), st.dictionaries(st.text(max_size=5), JSON, max_size=3)), st.booleans())
def test_every_beginning_of_an_answer_can_be_shown(value: Any, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    assert so_far(text, complete=True) == value
    for end in range(len(text)):
        for complete in (False, True):
            so_far(text[:end], complete)
            as_markdown(text[:end], complete)


@given(st.text(alphabet='{}[]":,\\ antru1e.5-\n', max_size=40))
def test_no_text_is_too_odd(text: str) -> None:
    as_markdown(text, complete=False)
    as_markdown(text, complete=True)


WISH = Wish(in_place=False, structured=True)


def test_a_draft_shows_and_keeps_markdown() -> None:
    draft = Draft("Anna and Ben met in Oslo.", WISH)
    assert draft.hear('{"points": ["Anna and B') is None
    assert draft.answer == "- Anna and B"
    draft.answered('{"points": ["Anna and Ben met", "in Oslo"]}', -0.1, 1.0)
    assert draft.complete
    assert draft.answer == "- Anna and Ben met\n- in Oslo"


def test_a_draft_without_anything_in_it_is_refused_in_words() -> None:
    draft = Draft("Anna and Ben met in Oslo.", WISH)
    while draft.ask:
        draft.answered('{"points": []}', -0.1, 1.0)
    assert draft.reason == Fault.EMPTY.value
