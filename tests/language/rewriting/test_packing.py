"""Long texts in stretches that can be answered one by one: nothing lost, nothing too long."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from writer.language.rewriting.draft import Draft, Wish
from writer.language.rewriting.guards import Expectation
from writer.language.rewriting.packing import packed

WORDS = st.text(alphabet="ab .\n", max_size=400)


@given(WORDS, st.integers(1, 60))
def test_every_letter_is_in_one_stretch_and_none_is_too_long(text: str, longest: int) -> None:
    stretches = [part.span for part in packed(text, longest)]
    assert all(0 < len(stretch) <= longest for stretch in stretches)
    assert all(first.end <= second.start for first, second in pairwise(stretches))
    said = "".join(stretch.of(text) for stretch in stretches)
    assert [letter for letter in said if letter in "ab"] == [letter for letter in text if letter in "ab"]


def test_paragraphs_stay_whole_and_stretches_are_even() -> None:
    text = "\n\n".join(f"Paragraph {number} says this." for number in range(6))
    assert [part.span.of(text) for part in packed(text, 60)] == [
        "\n\n".join(f"Paragraph {number + more} says this." for more in (0, 1)) for number in (0, 2, 4)
    ]


def test_a_long_text_is_answered_stretch_by_stretch() -> None:
    text = "\n".join(f"Anna wrote letter number {number} in the old house." for number in range(4))
    wish = Wish(Expectation(longest=6.0, same_words=False, faithful=False), in_place=False, by_parts=True)
    assert Draft(text, wish).parts == 1
    draft = Draft(text, wish, longest=100)
    asked = []
    while ask := draft.ask:
        asked.append(ask.text)
        draft.hear(f"Answer {len(asked)}")
        assert draft.answer.endswith(f"Answer {len(asked)}")
        draft.answered(f"Answer {len(asked)}.", 0.0, 0.1)
    assert len(asked) == 2
    assert draft.answer == "Answer 1.\n\nAnswer 2."
