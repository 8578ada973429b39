"""A selection is rewritten paragraph by paragraph, and what is no running text stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.rewriting.parts import cut, left_words

DOCUMENT = """---
title: A lake
---
# Introduction

## How we came to the lake ##

The keeper went home. He was
tired and the boat was
late again.

- Milk
- buy some more bread today
  - [ ] call the old man now
12. twelve apples are enough
> a quoted line of text

| a | b |
|---|---|
| one row | of a table |

```python
print("this is code and no text")
```

    for (i = 0; i < 3; i++) { foo(); }

$$
x = y
$$

[1]: https://example.org/a
![a picture of the lake](lake.png)
***
First line is done.
Second line is done.
"""


def texts(text: str, fewest_words: int = 3, longest: int = 2400) -> list[str]:
    return [part.span.of(text) for part in cut(text, fewest_words, longest).parts]


def test_marks_stay_outside_and_everything_that_is_no_text_is_left_alone() -> None:
    assert texts(DOCUMENT) == [
        "How we came to the lake",
        "The keeper went home. He was\ntired and the boat was\nlate again.",
        "buy some more bread today",
        "call the old man now",
        "twelve apples are enough",
        "a quoted line of text",
        "First line is done.",
        "Second line is done.",
    ]
    assert cut(DOCUMENT).left == ("front matter", "tables", "code", "formulas")


def test_what_was_left_alone_is_said() -> None:
    assert left_words(("tables", "code")) == "Left as they are: tables and code."
    assert left_words(("code",)) == "Left as they are: code."
    assert left_words(()) == ""


def test_headings_of_one_word_are_rewritten_only_where_every_word_counts() -> None:
    assert texts("# Introduction\n\n- Milk", 1) == ["Introduction", "Milk"]
    assert texts("# Introduction\n\n- Milk") == []


def test_a_single_short_paragraph_is_a_part_of_its_own() -> None:
    assert texts("Hello.") == ["Hello."]


@pytest.mark.parametrize("text", ["", " \n\t\n", "```\ncode\n```", "```\nnever closed", "| a |\n| b |", "***", "- "])
def test_where_there_is_no_text_there_is_no_part(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "    An indented paragraph of a story is no code.",
        "He said a | b is no table.",
        "- (see the list) that is an item; it stays (an item).",
        "Dashes -- like these -- are no rule.",
        "The token $5 and $6 are prices.",
    ],
)
def test_text_that_looks_a_little_like_code_is_still_text(text: str) -> None:
    assert len(texts(text)) == 1


def test_a_paragraph_longer_than_any_context_is_cut_between_sentences() -> None:
    sentence = "The keeper went home along the wall because the boat was late. "
    text = sentence * 100
    found = texts(text, longest=500)
    assert all(len(part) <= 500 for part in found)
    assert all(part.endswith("late.") for part in found)
    assert " ".join(found) == text.strip()


def test_a_sentence_without_an_end_is_cut_between_words() -> None:
    found = texts("word " * 4000, longest=500)
    assert all(len(part) <= 500 and part.startswith("word") and part.endswith("word") for part in found)
    assert sum(part.count("word") for part in found) == 4000


def test_only_lines_broken_inside_sentences_make_one_paragraph() -> None:
    wrapped = cut("The cat sat on the\nmat and it looked\nat the moon.")
    assert [part.wrapped for part in wrapped.parts] == [True]
    assert len(texts("The cat sat.\nIt looked at the moon.\nThen it slept.")) == 3


@given(
    st.lists(st.sampled_from(["Some words here.", "", "# Head of it", "- an item here", "| a |", "```", "x\ty", "  "]))
)
def test_parts_are_in_order_and_apart(lines: list[str]) -> None:
    text = "\n".join(lines)
    position = 0
    for part in cut(text, 1).parts:
        assert position <= part.span.start < part.span.end <= len(text)
        assert part.span.of(text).strip() == part.span.of(text)
        position = part.span.end
