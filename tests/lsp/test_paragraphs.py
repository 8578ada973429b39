"""What belongs together in a file: wrapped lines do, verses, lists and code do not."""

from __future__ import annotations

import pytest

from writer.lsp.paragraphs import paragraphs

LONG = "This line has been wrapped by an editor in the middle of a"


def texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(text.split("\n"))]


def test_wrapped_lines_are_one_paragraph() -> None:
    assert texts(f"{LONG}\nsentence that goes on.\n\nNext.") == [f"{LONG} sentence that goes on.", "Next."]


def test_a_paragraph_knows_its_first_line() -> None:
    assert [paragraph.first for paragraph in paragraphs(["", "One.", "", LONG, "two.", ""])] == [1, 3]


@pytest.mark.parametrize(
    "line", ["- a point", "1. first", "# Heading", "> quoted", "| a | b |", "---", "* star", "```", "<div>", "[a]: b"]
)
def test_what_starts_anew_is_not_joined(line: str) -> None:
    assert not any(LONG in text and text != LONG for text in texts(f"{LONG}\n{line}"))


def test_short_lines_were_ended_on_purpose() -> None:
    assert texts("Dear Anna,\nhow are you?\nYours, Tom") == ["Dear Anna,", "how are you?", "Yours, Tom"]


@pytest.mark.parametrize("end", ["  ", "\\"])
def test_a_kept_line_break_is_one(end: str) -> None:
    assert texts(f"{LONG}{end}\nnext line") == [LONG + end, "next line"]


def test_code_and_front_matter_are_no_prose() -> None:
    text = f"---\ntitle: thign\n---\n{LONG}\n```\nteh code\n```\nAfter."
    assert texts(text) == [LONG, "After."]


def test_a_list_item_goes_on_in_its_indented_line() -> None:
    assert texts(f"- {LONG}\n  list item.") == [f"- {LONG}   list item."]
