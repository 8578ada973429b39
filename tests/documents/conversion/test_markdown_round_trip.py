"""What is written as Markdown is read as the same document."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings

from tests.documents.conversion.trees import trees
from writer.documents.conversion.model import (
    Code,
    Emphasis,
    Item,
    Link,
    List,
    Paragraph,
    Rule,
    Strong,
    Text,
    Tree,
)
from writer.documents.conversion.normal import normal
from writer.documents.conversion.readers import markdown as reader
from writer.documents.conversion.remarks import Remarks
from writer.documents.conversion.writers import markdown as writer


def _para(*inlines: object) -> Tree:
    return Tree((Paragraph(inlines),))  # type: ignore[arg-type]


@given(trees())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@example(_para(Text("word"), Strong((Text("(s)"),)), Text("more")))
@example(_para(Emphasis((Text("a"),)), Strong((Text("b"),))))
@example(Tree((Rule(), Rule())))
@example(Tree((List((Item((Rule(),)),)),)))
def test_a_tree_survives_markdown(tree: Tree) -> None:
    expected = normal(tree, Remarks())
    text = writer.write(expected)
    assert reader.read(text, Remarks()) == expected, text


@given(trees())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_the_normal_form_of_a_normal_tree_is_itself(tree: Tree) -> None:
    once = normal(tree, Remarks())
    assert normal(once, Remarks()) == once


@pytest.mark.parametrize(
    ("inlines", "expected"),
    [
        ((Text("5 * 3 and a_b and #1"),), r"5 \* 3 and a_b and #1"),
        ((Text("1. is no list"),), r"1\. is no list"),
        ((Text("AT&T and a < b"),), "AT&T and a < b"),
        ((Emphasis((Text("very "),)), Text("good")), "*very* good"),
        ((Text("word"), Strong((Text("(s)"),))), "word<strong>(s)</strong>"),
        ((Link((Text("https://example.org"),), "https://example.org"),), "<https://example.org>"),
        ((Code("a`b"),), "``a`b``"),
        ((Emphasis((Strong((Text("both"),)),)),), "***both***"),
        ((Strong((Text("a "), Emphasis((Text("b"),)))),), "**a *b***"),
    ],
)
def test_markdown_is_written_as_a_person_would(inlines: tuple[Text, ...], expected: str) -> None:
    assert writer.write(normal(_para(*inlines), Remarks())) == f"{expected}\n"
