"""Places that stay where they belong, whatever order the edits come in."""

from __future__ import annotations

import pytest

from writer.text.anchors import Anchor, Anchors


def span(anchors: Anchors, ends: tuple[Anchor, Anchor]) -> tuple[int, int]:
    return anchors.position(ends[0]), anchors.position(ends[1])


@pytest.mark.parametrize(
    ("edit", "wanted"),
    [
        ((0, 0, 3), (13, 23)),
        ((30, 2, 0), (10, 20)),
        ((15, 0, 2), (10, 22)),
        ((10, 0, 4), (14, 24)),
        ((20, 0, 4), (10, 20)),
        ((10, 3, 5), (10, 22)),
        ((17, 3, 1), (10, 18)),
        ((5, 8, 2), (7, 14)),
        ((18, 5, 2), (10, 18)),
        ((10, 10, 0), (10, 10)),
        ((0, 10, 0), (0, 10)),
        ((20, 5, 0), (10, 20)),
    ],
    ids=[
        "before", "behind", "inside", "typed at its start", "typed at its end", "its head replaced",
        "its tail replaced", "cut from before", "cut from behind", "all taken", "all before", "all behind",
    ],
)  # fmt: skip
def test_a_span_follows_an_edit(edit: tuple[int, int, int], wanted: tuple[int, int]) -> None:
    anchors = Anchors(40)
    ends = anchors.add(10, 20)
    anchors.edit(*edit)
    assert span(anchors, ends) == wanted


def test_what_is_put_back_into_an_empty_span_lies_between_its_ends() -> None:
    anchors = Anchors(40)
    ends = anchors.add(10, 20)
    anchors.edit(10, 10, 0)
    anchors.edit(10, 0, 10)
    assert span(anchors, ends) == (20, 10)
    assert not ends[0].swallowed


def test_a_place_that_went_with_its_surroundings_says_so() -> None:
    anchors = Anchors(40)
    inside, beside = anchors.add(10, 12), anchors.add(30, 30)
    anchors.edit(5, 20, 0)
    assert inside[0].swallowed
    assert inside[1].swallowed
    assert not beside[0].swallowed
    assert span(anchors, beside) == (10, 10)


def test_places_can_be_forgotten() -> None:
    anchors = Anchors(40)
    first, second = anchors.add(10, 12), anchors.add(20, 22)
    anchors.edit(15, 0, 1)
    anchors.remove(*first)
    anchors.edit(0, 0, 1)
    assert len(anchors) == 2
    assert span(anchors, second) == (22, 24)
