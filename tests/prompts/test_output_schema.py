"""The shapes a prompt may ask of its answer, in both notations, and what is said of all others."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from writer.prompts.file import BrokenPrompt, PromptFile, parse
from writer.prompts.keys import Keys
from writer.prompts.output_schema import Choice, Fields, Listing, Named, Plain, Schema, Shape, read_output_schema

TEXT = Plain("string")


def shape(source: str) -> Shape | None:
    problems: list[str] = []
    found = read_output_schema(Keys(yaml.safe_load(source), problems, "output."), problems)
    assert problems == []
    return found.shape if found else None


def complaint(source: str) -> str:
    problems: list[str] = []
    assert read_output_schema(Keys(yaml.safe_load(source), problems, "output."), problems) is None
    (only,) = problems
    return only


def test_picoschema_with_all_it_can_say_here() -> None:
    assert shape("""
schema:
  title: string, what it is called
  pages?: integer
  price: number
  sold: boolean
  state(enum, how it is): [new, used]
  tags(array, some words): string
  people(array):
    name: string
    role?(enum): [author, editor]
  maker(object, who made it):
    city: string
""") == Fields(
        (
            Named("title", TEXT),
            Named("pages", Plain("integer"), required=False),
            Named("price", Plain("number")),
            Named("sold", Plain("boolean")),
            Named("state", Choice(("new", "used"))),
            Named("tags", Listing(TEXT)),
            Named(
                "people",
                Listing(Fields((Named("name", TEXT), Named("role", Choice(("author", "editor")), required=False)))),
            ),
            Named("maker", Fields((Named("city", TEXT),))),
        )
    )


def test_json_schema_says_the_same_and_how_many() -> None:
    assert shape("""
format: json
schema:
  type: object
  description: A table
  additionalProperties: false
  properties:
    columns: {type: array, items: {type: string, maxLength: 20}, minItems: 2, maxItems: 5}
    kind: {enum: [a, b]}
    rows: {type: array, items: {type: array, items: {type: string}}}
  required: [columns, rows]
""") == Fields(
        (
            Named("columns", Listing(Plain("string", 0, 20), 2, 5)),
            Named("kind", Choice(("a", "b")), required=False),
            Named("rows", Listing(Listing(TEXT))),
        )
    )
    assert shape("schema: {type: array, items: {type: integer}, minItems: 40}") == Listing(Plain("integer"), 40, 40)


@pytest.mark.parametrize("source", ["{}", "format: text", "format: json", "{format: text, schema: {a: string}}"])
def test_without_a_schema_the_answer_is_free_text(source: str) -> None:
    assert shape(source) is None


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("format: xml", "output.format: must be text, json or markdown."),
        ("schema: Recipe", "“Recipe” is not supported; use string"),
        ("schema: string", "must be an object or a list"),
        ("schema: [string]", "must be a type, or a group"),
        ("schema: 5", "must be a type, or a group"),
        ("schema: {}", "1 to 16 names"),
        ("schema: {a: any}", "output.schema.a: “any” is not supported"),
        ("schema: {a: 'null'}", "output.schema.a: “null” is not supported"),
        ("schema: {a: array}", "output.schema.a: say what is in the array"),
        ("schema: {'(*)': string}", "other names than the declared ones"),
        ("schema: {'a(tuple)': string}", "(tuple) is not supported"),
        ("schema: {'a(object)': string}", "an object is a group"),
        ("schema: {'a(enum)': [1, 2]}", "an enum is a list"),
        ("schema: {'a(enum)': []}", "an enum is a list"),
        ('schema: {"a(enum)": ["x\\ny"]}', "an enum is a list"),
        ("schema: {1: string}", "a name is not usable"),
        ("schema: {'a': string, 'a?': string}", "a name stands there twice"),
        ("schema: {aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: string}", "1 to 40 printable"),
        ("schema: {type: object}", "an object needs properties"),
        ("schema: {type: object, properties: {a: {type: string}}, required: [b]}", "required: must be a list"),
        ("schema: {type: object, properties: {a: {$ref: '#/b'}}}", "output.schema.a"),
        ("schema: {type: object, properties: {a: {type: string, pattern: x}}}", "pattern"),
        ("schema: {type: object, properties: {a: {type: [string, 'null'], enum: 5}}}", "output.schema.a"),
        ("schema: {type: array}", "output.schema.items: must be a type"),
        (
            "schema: {type: array, items: {type: string}, maxItems: 101}",
            "maxItems: must be a whole number from 0 to 100",
        ),
        ("schema: {type: array, items: {type: string}, maxItems: 0}", "maxItems: must be at least 1"),
        ("schema: {type: array, items: {type: string}, minItems: 3, maxItems: 2}", "no less than minItems"),
        ("schema: {type: array, items: {type: string, maxLength: 9999}}", "maxLength: must be a whole number"),
        ("schema: {type: array, items: {type: string, minLength: true}}", "minLength: must be a whole number"),
        ("schema: {a: {b: {c: {d: {e: string}}}}}", "more than 4 objects and lists inside each other"),
    ],
)
def test_what_an_answer_cannot_be_kept_to_is_refused_in_words(source: str, words: str) -> None:
    said = complaint(source)
    assert words in said
    assert said.endswith(".")


def test_hundreds_of_levels_and_of_names_are_refused_and_no_trouble() -> None:
    value: object = "string"
    for _ in range(500):
        value = {"type": "array", "items": value}
    problems: list[str] = []
    assert read_output_schema(Keys({"schema": value}, problems), problems) is None
    assert "inside each other" in problems[0]
    rows = ", ".join(f"n{number}: {{a: string, b: string, c: string, d: string, e: string}}" for number in range(12))
    assert "64 is the most" in complaint(f"schema: {{{rows}}}")


@given(
    st.recursive(
        st.one_of(st.text(max_size=6), st.integers(), st.none(), st.booleans()),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3),
            st.dictionaries(
                st.sampled_from(
                    ["type", "properties", "items", "enum", "required", "a", "b?", "c(array)", "(*)", "maxItems"]
                ),
                inner,
                max_size=4,
            ),
        ),
        max_leaves=12,
    )
)
def test_whatever_stands_there_is_read_or_refused_and_never_more(value: object) -> None:
    problems: list[str] = []
    found = read_output_schema(Keys({"schema": value}, problems), problems)
    assert (found is None) == (bool(problems) or value is None)


@pytest.mark.parametrize(
    "schema",
    [
        "{type: array, items: {type: string}}",
        "{type: array, items: {properties: {a: {type: string}, b: {enum: [x]}}}}",
        '{a: string, "b?": integer}',
        "{type: object, properties: {c: {type: array, items: {type: string}}, r: {type: array, items: {type: array, "
        "items: {type: string}}}}, required: [c, r]}",
    ],
)
def test_lists_tables_and_lines_can_be_asked_for_in_markdown(schema: str) -> None:
    problems: list[str] = []
    keys = Keys(yaml.safe_load(f"{{format: markdown, schema: {schema}}}"), problems, "output.")
    found = read_output_schema(keys, problems)
    assert problems == []
    assert isinstance(found, Schema)
    assert found.notation == "markdown"


@pytest.mark.parametrize("schema", ["{a: {b: string}}", "{a(array): string}", "{a(array): {b(array): string}}"])
def test_other_shapes_have_no_markdown(schema: str) -> None:
    assert "can be written in Markdown only if" in complaint(f"{{format: markdown, schema: {schema}}}")


def test_an_answer_in_json_stands_for_itself() -> None:
    prompt = parse("---\noutput: {schema: {a: string}}\n---\n{{selection}}", Path("a.prompt"))
    assert isinstance(prompt, PromptFile)
    assert prompt.output == "popup"
    for mode in ("diff", "replace"):
        broken = parse(f"---\noutput: {{schema: {{a: string}}}}\ninkhorn.output: {mode}\n---\nx", Path("a.prompt"))
        assert isinstance(broken, BrokenPrompt)
        assert "because output.schema asks for an answer of its own shape" in broken.reasons[0]
