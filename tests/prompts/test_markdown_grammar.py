"""Lists, tables and lines in Markdown: what is let through, and what a script reads out of it again."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.engine.worker.answers.constraint import Constraint
from writer.prompts.markdown_grammar import markdown_grammar
from writer.prompts.markdown_values import values
from writer.prompts.output_schema import (
    MOST_CHARACTERS,
    MOST_CHOICES,
    MOST_ITEMS,
    MOST_NAMES,
    Choice,
    Fields,
    Listing,
    Named,
    Plain,
    Shape,
    markdown_form,
)

TEXT = Plain("string", 0, 12)
LIST = Listing(TEXT, 2, 3)
RECORDS = Listing(
    Fields((Named("name", TEXT), Named("age", Plain("integer"), False), Named("kind", Choice(("a|b", "c"))))), 1, 3
)
TABLE = Fields((Named("columns", Listing(TEXT, 2, 4)), Named("rows", Listing(Listing(TEXT), 1, 3))))
LINES = Fields((Named("name", TEXT), Named("price", Plain("number"), False), Named("sold", Plain("boolean"))))


def allows(shape: Shape, text: str) -> bool:
    constraint = Constraint(markdown_grammar(shape))
    if not constraint.allows(text.encode()):
        return False
    constraint.accept(text.encode())
    return constraint.state.complete


@pytest.mark.parametrize(
    ("shape", "text", "value"),
    [
        (LIST, "- one\n- two", ["one", "two"]),
        (
            RECORDS,
            "| name | age | kind |\n| --- | --- | --- |\n| Anna | 31 | c |\n| B \\| C |  | a/b |",
            [{"name": "Anna", "age": 31, "kind": "c"}, {"name": "B | C", "kind": "a/b"}],
        ),
        (
            TABLE,
            "| Who | What |\n| --- | --- |\n| Anna | sings |\n|  | a\\|b |",
            {"columns": ["Who", "What"], "rows": [["Anna", "sings"], ["", "a|b"]]},
        ),
        (LINES, "- **name:** Lamp\n- **price:** 12.5\n- **sold:** no", {"name": "Lamp", "price": 12.5, "sold": False}),
        (LINES, "- **name:** Lamp\n- **sold:** yes", {"name": "Lamp", "sold": True}),
    ],
)
def test_what_is_asked_for_is_let_through_and_read_again(shape: Shape, text: str, value: object) -> None:
    assert allows(shape, text)
    assert values(shape, text) == value


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (LIST, "- one"),
        (LIST, "- one\n- two\n- three\n- four"),
        (LIST, "- one\n-  two"),
        (LIST, "1. one\n2. two"),
        (LIST, "Here you are:\n- one\n- two"),
        (TABLE, "| Who |\n| --- |\n| Anna |"),
        (TABLE, "| Who | What |\n| Anna | sings |"),
        (TABLE, "| Who | What |\n| --- | --- |\n| Anna | sings | loud |"),
        (TABLE, "| Who | What |\n| --- | --- |\n| Anna |"),
        (TABLE, "| Who | What |\n| --- | --- |"),
        (TABLE, "| Who |  |\n| --- | --- |\n| Anna | sings |"),
        (TABLE, "| Who | What |\n| --- | --- |\n| Anna | sings |\n\nThat is all."),
        (RECORDS, "| name | age | kind |\n| --- | --- | --- |\n| Anna | old | c |"),
        (RECORDS, "| name | age | kind |\n| --- | --- | --- |\n|  | 31 | c |"),
        (RECORDS, "| who | age | kind |\n| --- | --- | --- |\n| Anna | 31 | c |"),
        (LINES, "- **sold:** yes"),
        (LINES, "- **sold:** yes\n- **name:** Lamp"),
    ],
)
def test_nothing_else_is_let_through(shape: Shape, text: str) -> None:
    assert not allows(shape, text)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from([LIST, RECORDS, TABLE, LINES]), st.integers(0, 9999).map(Random))
def test_whatever_way_the_grammar_is_walked_the_rows_are_as_wide_as_the_head(shape: Shape, random: Random) -> None:
    constraint = Constraint(markdown_grammar(shape))
    said = b""
    while not constraint.state.complete or not (constraint.state.finished or random.random() < 0.3):
        tried = list(b"|\n" * (random.random() < 0.5)) + random.sample(range(256), 256)
        byte = next(byte for byte in tried if constraint.allows(bytes([byte])))
        constraint.accept(bytes([byte]))
        said += bytes([byte])
    found = values(shape, said.decode())
    if isinstance(found, dict) and "rows" in found:
        assert {len(row) for row in found["rows"]} == {len(found["columns"])}
        assert 2 <= len(found["columns"]) <= 4
    assert found


@pytest.mark.parametrize("end", range(0, 52, 3))
def test_a_table_that_was_cut_short_has_less_in_it_and_raises_nothing(end: int) -> None:
    text = "| Who | What |\n| --- | --- |\n| Anna | sings |\n|  | a |"
    found = values(TABLE, text[:end])
    assert isinstance(found, dict)
    assert values(LIST, text[:end]) == []
    assert isinstance(values(RECORDS, text[:end]), list)
    assert values(LINES, text[:end]) == {}


def test_the_largest_schemas_make_grammars_the_engine_takes() -> None:
    text = Plain("string", 0, MOST_CHARACTERS)
    many = tuple(Named(f"name {number}", text, number % 2 == 0) for number in range(MOST_NAMES))
    options = Choice(tuple(f"{number:02}" + '"' * 78 for number in range(MOST_CHOICES)))
    wide = Listing(text, 0, MOST_ITEMS)
    for shape in (
        Listing(options, MOST_ITEMS, MOST_ITEMS),
        Listing(Fields(many), 0, MOST_ITEMS),
        Fields(many),
        Fields((Named("columns", Listing(text, 2, MOST_ITEMS)), Named("rows", Listing(wide, 0, MOST_ITEMS)))),
    ):
        assert markdown_form(shape)
        Constraint(markdown_grammar(shape))
