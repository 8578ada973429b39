"""Where prose is suggested in a Markdown document, and where it is not."""

from __future__ import annotations

import pytest

from writer.language.completion.gates import before_asking
from writer.language.completion.reasons import Reason
from writer.language.completion.structure import structure_at

INTRODUCTION = "A paragraph of some length.\n\n"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("The road went on", None),
        ("## The ro", Reason.HEADING),
        ("- ", Reason.LIST_MARKER),
        ("-", Reason.LIST_MARKER),
        ("  * ", Reason.LIST_MARKER),
        ("12", Reason.LIST_MARKER),
        ("12. ", Reason.LIST_MARKER),
        ("- [ ] ", Reason.LIST_MARKER),
        ("- [", Reason.LIST_MARKER),
        ("> ", Reason.LIST_MARKER),
        ("---", Reason.LIST_MARKER),
        ("====", Reason.LIST_MARKER),
        ("- milk and bre", None),
        ("12. We leave at ", None),
        ("> He said that ", None),
        ("- [x] Call the ", None),
        ("1984 was a ", None),
        ("5 ", None),
        ("| Name | Pla", Reason.TABLE),
        ("Name | Place | Tim", Reason.TABLE),
        ("either this | or ", None),
        ("see https://example.org/a", Reason.ADDRESS),
        ("see www.exam", Reason.ADDRESS),
        ("write to anna@exam", Reason.ADDRESS),
        ("see [the map](maps/fi", Reason.ADDRESS),
        ("see https://example.org for ", None),
        ("see [the map](map.png) of ", None),
        ("she earned 5 @ the ", None),
        ("call `print(", Reason.CODE),
        ("call `print()` with ", None),
        ("call ``a ` b`` and ", None),
        ("<div class=", Reason.CODE),
        ("<!-- to be ", Reason.CODE),
        ("if a < b then ", None),
        ("<b>bold</b> and ", None),
    ],
)
def test_signs_of_structure_are_left_to_the_writer(line: str, reason: Reason | None) -> None:
    assert structure_at(INTRODUCTION + line, offset=100) is reason


@pytest.mark.parametrize(
    ("before", "offset", "reason"),
    [
        ("Text.\n```\nfor x in ", 0, Reason.CODE),
        ("Text.\n```python\nfor x in ", 700, Reason.CODE),
        ("Text.\n~~~\nfor x in\n```\n", 0, Reason.CODE),
        ("Text.\n````\n```\nfor x in\n```\n", 0, Reason.CODE),
        ("Text.\n```\ncode\n```\nThe road went ", 0, None),
        ("code\n```\nThe road went ", 700, None),
        ("code\n```\nText.\n```\nfor x in ", 700, Reason.CODE),
        ("---\ntitle: The long ", 0, Reason.FRONT_MATTER),
        ("+++\ntitle = 'The long ", 0, Reason.FRONT_MATTER),
        ("---\ntitle: A\n---\nThe road went ", 0, None),
        ("---\nThe road went ", 700, None),
        ("\n---\nThe road went ", 0, None),
    ],
)
def test_blocks_count_until_they_are_closed(before: str, offset: int, reason: Reason | None) -> None:
    assert structure_at(before, offset) is reason


def test_nothing_is_asked_there() -> None:
    assert before_asking("Some words before.\n| Name | Pl", "") is Reason.TABLE
    assert before_asking("---\ntitle: The long way", "") is Reason.FRONT_MATTER
    assert before_asking("---\nThe long way", "", offset=9000) is None
