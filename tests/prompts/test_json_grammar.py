"""The grammar of a shape lets through every answer of that shape, and nothing else; the engine can follow it."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.engine.worker.answers.constraint import Constraint
from writer.engine.worker.answers.gbnf import check
from writer.prompts.json_grammar import json_grammar
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
)

NAMES = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=8)
PLAIN = st.one_of(
    st.sampled_from([Plain("string"), Plain("string", 1, 5), Plain("integer"), Plain("number"), Plain("boolean")]),
    st.lists(NAMES, min_size=1, max_size=4, unique=True).map(lambda options: Choice(tuple(options))),
)


def _deeper(inner: st.SearchStrategy[Shape]) -> st.SearchStrategy[Shape]:
    listing = st.builds(
        lambda item, least, more: Listing(item, least, least + more), inner, st.integers(0, 2), st.integers(1, 3)
    )
    field = st.builds(Named, NAMES, inner, st.booleans())
    fields = st.lists(field, min_size=1, max_size=4, unique_by=lambda each: each.name)
    return st.one_of(listing, fields.map(lambda each: Fields(tuple(each))))


SHAPES: st.SearchStrategy[Shape] = st.recursive(PLAIN, _deeper, max_leaves=6)


def value_of(shape: Shape, random: Random) -> Any:
    """Some value of `shape`."""
    match shape:
        case Plain("string"):
            return "".join(random.choices('ab |"\\/\n\té水😀', k=random.randint(shape.least, min(shape.most, 8))))
        case Plain("integer"):
            return random.choice([0, -7, 12_345_678_901_234])
        case Plain("number"):
            return random.choice([0, -0.5, 3, 12.25])
        case Plain("boolean"):
            return random.random() < 0.5
        case Choice():
            return random.choice(shape.options)
        case Listing():
            return [value_of(shape.item, random) for _ in range(random.randint(shape.least, shape.most))]
        case Fields():
            given = [field for field in shape.fields if field.required or random.random() < 0.5]
            return {field.name: value_of(field.shape, random) for field in given}
        case _:
            raise AssertionError(shape)


def allows(rules: str, text: str) -> bool:
    constraint = Constraint(rules)
    if not constraint.allows(text.encode()):
        return False
    constraint.accept(text.encode())
    return constraint.state.complete


@settings(max_examples=60, deadline=None)
@given(SHAPES, st.integers(0, 9999).map(Random))
def test_every_answer_of_the_shape_is_let_through_and_ends_there(shape: Shape, random: Random) -> None:
    rules = json_grammar(shape)
    check(rules)
    said = json.dumps(value_of(shape, random), ensure_ascii=False)
    assert allows(rules, said)
    assert not allows(rules, said + ","), "and nothing behind it"


@settings(max_examples=60, deadline=None)
@given(SHAPES, st.integers(0, 9999).map(Random))
def test_whatever_way_the_grammar_is_walked_json_comes_of_it(shape: Shape, random: Random) -> None:
    constraint = Constraint(json_grammar(shape))
    said = b""
    for _ in range(3_000):
        if constraint.state.complete and (constraint.state.finished or random.random() < 0.5):
            break
        # The end of a text is tried often, so that it comes.
        tried = [ord('"')] * (random.random() < 0.3) + random.sample(range(256), 256)
        byte = next(byte for byte in tried if constraint.allows(bytes([byte])))
        constraint.accept(bytes([byte]))
        said += bytes([byte])
    assert constraint.state.complete
    json.loads(said)


TABLE = Fields(
    (
        Named("columns", Listing(Plain("string", 1, 8), 2, 3)),
        Named("rows", Listing(Listing(Plain("string", 0, 8)), 1, 2)),
        Named("note", Plain("string"), required=False),
    )
)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "{}",
        '{"columns": ["a", "b"]}',
        '{"rows": [["a"]], "columns": ["a", "b"]}',
        '{"columns": ["a"], "rows": [["a"]]}',
        '{"columns": ["a", "b", "c", "d"], "rows": [["a"]]}',
        '{"columns": ["a", ""], "rows": [["a"]]}',
        '{"columns": ["a", "123456789"], "rows": [["a"]]}',
        '{"columns": ["a", "b"], "rows": []}',
        '{"columns": ["a", "b"], "rows": [["a"]], "more": "x"}',
        '{"columns": ["a", "b"], "rows": [["a\nb"]]}',
        '{"columns": ["a", "b"], "rows": [["a\\u0041"]]}',
        '{"columns": ["a", "b"], "rows": [[7]]}',
        '```json\n{"columns": ["a", "b"], "rows": [["a"]]}',
        'Sure! {"columns": ["a", "b"], "rows": [["a"]]}',
    ],
)
def test_nothing_else_is_let_through(said: str) -> None:
    rules = json_grammar(TABLE)
    assert allows(rules, '{"columns": ["a", "b"], "rows": [["a"]]}')
    assert allows(rules, '{"columns": ["a", "b"], "rows": [["a"]], "note": ""}')
    assert not allows(rules, said)


def test_the_largest_schema_that_is_read_makes_a_grammar_the_engine_takes() -> None:
    """Otherwise a prompt file would pass and every answer fail."""
    text = Plain("string", 0, MOST_CHARACTERS)
    choice = Choice(tuple(f"{number:02}" + '"' * 78 for number in range(MOST_CHOICES)))
    names = [Named('"' * 38 + f"{number:02}", text if number % 2 else choice) for number in range(MOST_NAMES)]
    optional = [Named(f"{number}", Plain("string", number, MOST_CHARACTERS), False) for number in range(MOST_NAMES)]
    inner = Listing(Fields(tuple(names)), MOST_ITEMS, MOST_ITEMS)
    for shape in (inner, Listing(Listing(Listing(inner, 100, 100), 0, 100), 100, 100), Fields(tuple(optional))):
        Constraint(json_grammar(shape))
