"""What a writer is told of a front matter that is no YAML: the line that is to be mended, and how."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.prompts.careful_yaml import read_yaml
from writer.prompts.file import BrokenPrompt, parse
from writer.prompts.remarks import remarks

MISTAKES = [
    ("name: x\ndescription: Short: very short", 3, "a second colon"),
    ("name: x\n  order: 3", 3, "does not begin where"),
    ("config:\n  a: 1\n b: 2\nc: 3", 4, "does not begin where"),
    ("name: x\norder 3\ntitle: y", 3, "no colon"),
    ("name: x\norder", 3, "no colon"),
    ('title: "Short\nname: x', 2, "never closed"),
    ("title: 'Short\nname: x", 2, "never closed"),
    ('title: "C:\\path"', 2, "backslash"),
    ('title: "Short" and sweet', 2, "behind the closing quotation mark"),
    ("preserve: [names, numbers\nname: x", 2, "is not closed"),
    ("name: x\npreserve: [\ntitle: y", 3, "bracket “[”"),
    ("input: {a: 1\nname: x", 2, "is not closed"),
    ("title: {{selection}}", 2, "quotation marks"),
    ("title: [a] b", 2, "behind the closing bracket"),
    ("\ttitle: x", 2, "a tab"),
    ("config:\n\ta: 1", 3, "a tab"),
    ("title: @home", 2, "begins with “@”"),
    ("title: `code`", 2, "begins with “`”"),
    ("title: %5", 2, "begins with “%”"),
    ("title: *bold*", 2, "“*”"),
    ("title: * star", 2, "“*”"),
    ("title: &more", 2, "“&”"),
    ("title: !important", 2, "begins with “!”"),
    ("description: > all in one line", 2, "the text begins in the next line"),
    ("description: | all in one line", 2, "the text begins in the next line"),
    ("tags: - a", 2, "a list does not begin in the line of its key"),
    ("a: 1\n- b", 3, "does not begin where"),
    ("title: a\x07b", 2, "cannot be seen"),
]
JARGON = ("mapping", "scalar", "token", "sequence", "block", "node", "YAML", "escape", "None", "flow")


@pytest.mark.parametrize(("head", "line", "words"), MISTAKES, ids=[head[:20] for head, _, _ in MISTAKES])
def test_a_mistake_is_said_with_its_line_and_in_plain_words(head: str, line: int, words: str) -> None:
    value, sentence = read_yaml(head, "front matter", first_line=2)
    assert value is None
    assert sentence.startswith(f"The front matter cannot be read in line {line}: "), sentence
    assert words in sentence
    assert sentence.endswith(".")
    assert not any(word in sentence for word in JARGON), sentence


def test_in_the_editor_it_stands_beside_its_line() -> None:
    text = "---\nname: x\ndescription: Short: very short\n---\n{{selection}}"
    broken = parse(text, Path("x.prompt"))
    assert isinstance(broken, BrokenPrompt)
    (remark,) = remarks(text, broken.reasons)
    assert remark.line == 3
    assert remark.sentence.startswith("This line has a second colon; ")


@given(st.text(alphabet="ab:- \n\t'\"[]{}&*!|>%@`#,.\\1", max_size=60))
def test_whatever_is_written_there_a_sentence_comes_of_it(head: str) -> None:
    _value, sentence = read_yaml(head, "file")
    if sentence:
        assert sentence.startswith("The file cannot be read")
        assert sentence.endswith(".")
        assert not any(word in sentence for word in JARGON), sentence
