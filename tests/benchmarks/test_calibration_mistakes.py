"""Mistakes put into sentences: each is a mistake, and mending it counts as right."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.calibration.labelling import Labels, distance
from tests.benchmarks.calibration.means import Means
from tests.benchmarks.calibration.mistakes import MISTAKES, Mistake, items, spoilt
from tests.benchmarks.calibration.sound import sound_sentences
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.lexicon import Lexicon
from writer.text.edits import TextEdit, minimal_edit
from writer.text.span import Span

SOUND = (
    "The committee has always met in a large room above the library, and everyone knows it.",
    "I don't think that she is the only important person in London, because they're all here.",
    "Someone should have told him about the difficult weather; however, nobody did.",
    "Is there a better way to finish these reports than the one that we usually choose?",
)
TOKENS = st.lists(st.sampled_from("abc"), max_size=7)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon()


@pytest.fixture(scope="module")
def maker(lexicon: Lexicon) -> CandidateMaker:
    return CandidateMaker(lexicon)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_every_mistake_is_one_and_its_reverse_is_right(
    mistake: Mistake, lexicon: Lexicon, maker: CandidateMaker
) -> None:
    means = Means(Random(3), lexicon, maker)
    made = [(mistake.make(sound, means), sound) for sound in SOUND for _ in range(3)]
    worse = [(text, sound) for text, sound in made if text is not None and text != sound]
    assert worse
    for text, sound in worse:
        labels = Labels(text, [sound])
        reverse = minimal_edit(text, sound)
        assert reverse
        assert labels.is_right(reverse)
        assert not labels.is_right(TextEdit(Span(0, 0), "Whatever "))


def test_a_sentence_gets_as_many_mistakes_as_are_wanted(lexicon: Lexicon, maker: CandidateMaker) -> None:
    text, names = spoilt(SOUND[0], 3, Means(Random(5), lexicon, maker))
    assert len(names) == 3
    assert text != SOUND[0]
    assert set(names) <= {mistake.name for mistake in MISTAKES}


def test_two_of_five_sentences_stay_sound_and_a_seed_repeats_the_others(lexicon: Lexicon) -> None:
    text = "\n".join(f"{sound[:-1]} on day {number}{sound[-1]}" for number in range(5) for sound in SOUND)
    made = list(items([text], 20, 7, lexicon))
    assert len(made) == 20
    assert Counter(item.text == item.references[0] for item in made) == {True: 8, False: 12}
    assert all(bool(item.mistakes) == (item.text != item.references[0]) for item in made)
    assert list(items([text], 20, 7, lexicon)) == made
    assert list(items([text], 20, 8, lexicon)) != made


def test_only_plain_whole_sentences_are_taken_and_each_once() -> None:
    text = (
        "# A heading that is no sentence at all\n"
        "We went home after the long meeting. We went home after the long meeting. Short one.\n"
        "He said “I am going home now” and went. See `the code` for more about that thing.\n"
        "```\nThis is a sentence inside of code.\n```\n"
        "and this one begins with a small letter."
    )
    assert sound_sentences([text], Random(1)) == ["We went home after the long meeting."]


@pytest.mark.parametrize(
    ("old", "new", "right"),
    [
        ("go", "went", True),
        ("go", "goes", False),
        ("have went", "has went", False),
        ("in school", "to school", True),
        ("a lot", "alot", False),
    ],
)
def test_an_edit_is_right_when_it_brings_the_text_nearer_to_a_reference(old: str, new: str, right: bool) -> None:
    text = "He go in school a lot, they have went."
    labels = Labels(text, ["He went to school a lot, they have gone.", "He went to school a lot, they went."])
    start = text.index(old)
    assert labels.is_right(TextEdit(Span(start, start + len(old)), new)) is right


def test_spaces_alone_can_be_right() -> None:
    labels = Labels("First ,we go, or .", ["First, we go, or."])
    assert labels.is_right(TextEdit(Span(5, 8), ", w"))
    assert labels.is_right(TextEdit(Span(7, 7), " "))
    assert labels.is_right(TextEdit(Span(16, 17), ""))
    assert not labels.is_right(TextEdit(Span(13, 14), ""))
    assert not Labels("First, we go.", ["First, we go."]).is_right(TextEdit(Span(6, 7), ""))


@given(TOKENS, TOKENS, TOKENS)
def test_distance_is_one(one: list[str], other: list[str], third: list[str]) -> None:
    assert (distance(one, other) == 0) == (one == other)
    assert distance(one, other) == distance(other, one)
    assert distance(one, third) <= distance(one, other) + distance(other, third)


@given(TOKENS, st.integers(0, 6), st.sampled_from("xyz"))
def test_a_token_more_or_another_is_one_step(tokens: list[str], place: int, token: str) -> None:
    assert distance(tokens, [*tokens[:place], token, *tokens[place:]]) == 1
    if place < len(tokens):
        assert distance(tokens, [*tokens[:place], token, *tokens[place + 1 :]]) == 1
