"""Two changes of one act are one change: the same text comes out, and the same is said to have gone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from writer.text.mirror import Change, Mirror, composed
from writer.text.units import from_utf16

WORDS = st.text("ab🙂é-", max_size=6)


def applied(text: str, change: Change) -> str:
    start, end = from_utf16(text, change.offset), from_utf16(text, change.offset + change.removed)
    assert text[start:end] == change.taken
    return text[:start] + change.added + text[end:]


@given(WORDS, WORDS, WORDS)
def test_one_after_the_other_is_both_at_once(first: str, second: str, third: str) -> None:
    mirror = Mirror([first])
    one, two = mirror.replace(0, 1, [second]), mirror.replace(0, 1, [third])
    if one is None or two is None:
        return
    both = composed(one, two)
    if both is not None:
        assert applied(first, both) == third


def test_a_hyphen_that_became_a_dash_is_seen_as_that() -> None:
    mirror = Mirror(["a-"])
    one, two = mirror.replace(0, 1, ["a--"], 3), mirror.replace(0, 1, ["a–"], 2)
    assert one
    assert two
    both = composed(one, two)
    assert both
    assert (both.offset, both.taken, both.added) == (1, "-", "–")


def test_changes_apart_stay_two() -> None:
    mirror = Mirror(["a long line"])
    one, two = mirror.replace(0, 1, ["xa long line"]), mirror.replace(0, 1, ["xa long liney"])
    assert one
    assert two
    assert composed(one, two) is None
