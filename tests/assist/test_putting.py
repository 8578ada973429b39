"""Where an answer goes when it is taken, and what goes between it and its neighbours."""

from __future__ import annotations

import pytest

from tests.support.fakes import FakeDocument
from writer.assist.putting import put
from writer.assist.region import Region
from writer.prompts.front_matter import OutputMode


@pytest.mark.parametrize(
    ("output", "text", "answer", "expected"),
    [
        ("insert", "One| three.", "two", "One two three."),
        ("insert", "One |three.", "two", "One two three."),
        ("insert", "One|.", "two", "One two."),
        ("insert", "One|.", ", two", "One, two."),
        ("insert", "(|)", "two", "(two)"),
        ("insert", "|", "a\nb", "a\nb"),
        ("insert", "One\n|\nthree", "a\nb", "One\n\na\nb\n\nthree"),
        ("insert", "One|", "- a\n- b", "One\n\n- a\n- b"),
        ("append", "One.| Two.", "  More. ", "One. More. Two."),
        ("append", "One.| Two.\nThree.", "- a\n- b", "One. Two.\n\n- a\n- b\nThree."),
        ("popup", "One| two.\nThree.", "Sum", "One two.\n\nSum\nThree."),
        ("popup", "|", "Sum", "Sum"),
    ],
)
def test_put(output: OutputMode, text: str, answer: str, expected: str) -> None:
    caret = text.index("|")
    document = FakeDocument(text.replace("|", ""))
    document.replace([put(document, output, Region(0, caret), caret, answer)])
    assert document.text() == expected
