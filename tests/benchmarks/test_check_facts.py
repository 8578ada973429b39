"""The second facts check finds what the first one claims to find."""

from __future__ import annotations

import pytest

from tests.benchmarks.rewriting.check_facts import deviations


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("It costs 1,200 dollars.", "It costs 1,300 dollars.", "numbers"),
        ("We waited two hours.", "We waited hours.", "numbers"),
        ("Meet me on Monday.", "Meet me.", "dates"),
        ("I don't like it.", "I like it.", "negation"),
        ("We met Anna there.", "We met Eva there.", "names"),
        ("She said “come home” to him.", "She said “go home” to him.", "quotations"),
        ("See https://example.org for it.", "See it.", "links"),
    ],
)
def test_a_changed_fact_is_found(before: str, after: str, kind: str) -> None:
    assert kind in {found for found, _ in deviations(before, after)}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We waited two hours for 1,200 people.", "We waited 2 hours for 1200 people."),
        ("I cannot come, and he doesn't.", "I can't come, and he does not."),
        ("We met Anna, and I'm glad.", "Anna met us, and I am glad."),
    ],
)
def test_the_same_in_other_signs_is_none(before: str, after: str) -> None:
    assert not deviations(before, after)
