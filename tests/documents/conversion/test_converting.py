"""What goes out comes back: each format written and read again."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings

from tests.documents.conversion.sample import TEXT, again, tree_of
from tests.documents.conversion.trees import trees
from writer.documents.conversion import converting
from writer.documents.conversion.formats import Format
from writer.documents.conversion.model import Tree
from writer.documents.conversion.normal import normal
from writer.documents.conversion.remarks import Remarks

WRITTEN = [Format.DOCX, Format.ODT, Format.HTML]
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


@pytest.mark.parametrize("kind", WRITTEN)
def test_all_that_markdown_can_say_comes_back(kind: Format) -> None:
    assert converting.markdown(again(tree_of(TEXT), kind).tree) == TEXT


@given(trees())
@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
def test_html_keeps_every_tree(tree: Tree) -> None:
    expected = normal(tree, Remarks())
    assert again(expected, Format.HTML).tree.blocks == expected.blocks


@pytest.mark.parametrize("kind", [Format.DOCX, Format.ODT])
@given(trees())
@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
def test_a_second_trip_changes_nothing_more(kind: Format, tree: Tree) -> None:
    once = tree_of(converting.markdown(again(normal(tree, Remarks()), kind).tree))
    twice = again(tree_of(converting.markdown(again(once, kind).tree)), kind).tree
    assert twice.blocks == again(once, kind).tree.blocks


@pytest.mark.parametrize("kind", [Format.DOCX, Format.ODT])
@given(trees())
@settings(max_examples=30, deadline=None, suppress_health_check=SLOW)
def test_every_part_of_an_office_file_is_sound_xml(kind: Format, tree: Tree) -> None:
    with zipfile.ZipFile(BytesIO(converting.written(normal(tree, Remarks()), kind))) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(archive.read(name))


@pytest.mark.parametrize("kind", [Format.DOCX, Format.ODT, Format.HTML])
def test_title_and_author_of_the_front_matter_go_into_the_file(kind: Format) -> None:
    tree = tree_of("---\ntitle: The Sea & I\nauthor: Ann Author\n---\n\nWords.\n")
    found = again(tree, kind).tree
    assert (found.title, found.author) == ("The Sea & I", "Ann Author")


def test_a_file_without_a_title_is_called_after_its_first_heading() -> None:
    assert converting.named(tree_of("# The *sea*\n\nx"), "Untitled").title == "The sea"
    assert converting.named(tree_of("x"), "notes").title == "notes"


def test_the_same_document_makes_the_same_file() -> None:
    assert converting.written(tree_of(TEXT), Format.DOCX) == converting.written(tree_of(TEXT), Format.DOCX)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("![a](b.png)", Format.DOCX, "1 picture becomes a link."),
        ("```python\nx\n```", Format.ODT, "1 name of a code block's language is not taken over."),
        ("> - a\n>\n> # b", Format.DOCX, "In simpler form: 2 lists, tables or headings within quotes."),
        (
            '[a](b "c")\n\n![d](e)\n\n![f](g)',
            Format.PDF,
            "1 title of a link is not taken over. 2 pictures become links.",
        ),
        (TEXT.replace("```\ndef", "```python\ndef"), Format.HTML, ""),
    ],
)
def test_what_a_format_cannot_keep_is_known_before_it_is_written(text: str, kind: Format, words: str) -> None:
    assert " ".join(converting.foreseen(tree_of(text), kind)) == words


def test_what_was_foreseen_is_what_is_lost() -> None:
    text = "> Quoted.\n>\n> - a list\n\n```python\nx\n```\n"
    assert converting.markdown(again(tree_of(text), Format.DOCX).tree) == "> Quoted.\n\n- a list\n\n```\nx\n```\n"


def test_nothing_is_fetched_and_nothing_runs() -> None:
    page = b'<html><script>alert(1)</script><style>p{}</style><img src="http://example.org/a.png" alt="sea">'
    page += b'<p onclick="x()"><a href="javascript:x()">words</a></p>'
    taken = converting.take(page, Path("a.html"))
    assert converting.markdown(taken.tree) == "![sea](http://example.org/a.png)\n\nwords\n"
    assert taken.not_kept == ("1 unsafe link is not taken over.",)
