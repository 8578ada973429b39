"""The examples in a prompt file: what they may say, and what an answer has to show."""

from __future__ import annotations

from pathlib import Path

import pytest

from writer.prompts.examples import Example
from writer.prompts.file import BrokenPrompt, PromptFile, parse

HEAD = """---
input:
  schema:
    tone(enum): [warm, dry]
inkhorn.examples:
"""
TAIL = "---\n{{tone}} {{selection}}\n"


def read_one(example: str) -> Example:
    prompt = parse(f"{HEAD}{example}{TAIL}", Path("x.prompt"))
    assert isinstance(prompt, PromptFile), prompt
    return prompt.examples[0]


def test_an_example_says_what_goes_in_and_what_must_come_out() -> None:
    example = read_one(
        "  - selection: Hey guys\n    title: A letter\n    inputs: {tone: warm}\n"
        "    contains: [Dear]\n    not_contains: [guys]\n    max_length: 20\n"
    )
    assert example.selection == "Hey guys"
    assert dict(example.variables)["title"] == "A letter"
    assert example.inputs == (("tone", "warm"),)
    assert example.failures("DEAR friends") == ()
    assert example.failures("Hello, you guys over there") == (
        "“Dear” is missing.",
        "“guys” should not be there.",
        "The answer has 26 characters instead of at most 20.",
    )


@pytest.mark.parametrize(
    ("examples", "words"),
    [
        ("  nothing\n", "must be a list of at most 20 examples"),
        ("  - just a text\n", "number 1 must be a group of keys"),
        ("  - contains: [a]\n", "number 1, selection: must be the text that is worked on"),
        ("  - selection: [a]\n", "number 1, selection: must be a text"),
        ("  - selection: a\n    contain: [b]\n", "number 1, contain: is not known; did you mean contains?"),
        ("  - selection: a\n    contains: b\n", "number 1, contains: must be a list"),
        ("  - selection: a\n    max_length: 0\n", "number 1, max_length: must be a whole number"),
        ("  - selection: a\n  - selection: b\n    inputs: {tone: blue}\n", "number 2: tone must be one of warm, dry"),
        ("  - selection: a\n    inputs: {mood: x}\n", "number 1: mood is not declared under input:"),
        ("  - selection: a\n    inputs: {tone: 5}\n", "number 1, inputs.tone: must be a text"),
        ("  - {selection: a, 5: b}\n", "number 1, a key that is no text: is not known"),
        ("  - selection: a\n" * 21, "at most 20 examples"),
    ],
)
def test_a_wrong_example_is_said_in_words(examples: str, words: str) -> None:
    broken = parse(f"{HEAD}{examples}{TAIL}", Path("x.prompt"))
    assert isinstance(broken, BrokenPrompt), broken
    assert words in " ".join(broken.reasons)
