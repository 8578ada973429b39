"""A text is never cut inside what a reader sees as one character."""

from __future__ import annotations

import pytest

from writer.text.graphemes import boundary_after, boundary_before, is_boundary


@pytest.mark.parametrize(
    "cluster",
    [
        "e\u0301",
        "\r\n",
        "👩\u200d❤\ufe0f\u200d👩",
        "👍🏽",
        "🇩🇪",
        "1\ufe0f\u20e3",
        "क\u094dष"[:2],
        "\u1100\u1161\u11a8",
        "가\u11a8",
        "🏴\U000e0067\U000e0062\U000e007f",
    ],
)
def test_a_cluster_is_cut_only_at_its_ends(cluster: str) -> None:
    text = f"x{cluster}y"
    assert [index for index in range(len(text) + 1) if is_boundary(text, index)] == [0, 1, len(text) - 1, len(text)]
    assert boundary_before(text, len(text) - 2) == 1
    assert boundary_after(text, 2) == len(text) - 1


def test_flags_are_cut_in_pairs() -> None:
    text = "🇩🇪🇫🇷🇪🇸"
    assert [index for index in range(7) if is_boundary(text, index)] == [0, 2, 4, 6]


def test_a_line_break_is_never_joined_to_an_accent() -> None:
    assert is_boundary("\n\u0301", 1)


def test_places_outside_the_text_are_clamped() -> None:
    assert boundary_before("ab", 9) == 2
    assert boundary_after("ab", -3) == 0
