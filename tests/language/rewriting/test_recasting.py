"""Sentences are built more simply where nothing else can be meant."""

from __future__ import annotations

import pytest

from writer.language.rewriting.recasting import recast


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("The report that was sent to you is wrong.", "The report sent to you is wrong."),
        ("The bridge, which was built in 1904, is closed.", "The bridge, built in 1904, is closed."),
        ("The people who are living in this house are kind.", "The people living in this house are kind."),
        ("The chairs that are in the hall are old.", "The chairs in the hall are old."),
        ("I read the letters that you wrote.", "I read the letters you wrote."),
    ],
)
def test_a_relative_clause_does_without_the_words_it_can_spare(text: str, result: str) -> None:
    assert recast(text, "shorter") == result
    assert recast(text, "formal") == text


@pytest.mark.parametrize(
    "text",
    [
        "The report that was finished is wrong.",
        "I know that is required by law.",
        "The man who is ill sat down.",
        "The company that is going to win is ours.",
        "The idea that we should leave is not mine.",
        "It was late enough in the bid that they can object.",
        'He wrote "the report that was sent to you" twice.',
    ],
)
def test_what_may_mean_something_else_without_them_stays(text: str) -> None:
    assert recast(text, "shorter") == text


@pytest.mark.parametrize(
    ("text", "result"),
    [
        (
            "She has been talking to the lawyers about the case on Monday and we will hear more from her next week.",
            "She has been talking to the lawyers about the case on Monday. We will hear more from her next week.",
        ),
        (
            "The new office in the old part of the town is large and bright, but it is very expensive for us to rent.",
            "The new office in the old part of the town is large and bright. But it is very expensive for us to rent.",
        ),
        (
            "The museum in the town opened its doors in the year of the war; it has been closed for a long time now.",
            "The museum in the town opened its doors in the year of the war. It has been closed for a long time now.",
        ),
    ],
)
def test_a_long_sentence_becomes_two(text: str, result: str) -> None:
    assert recast(text, "simpler") == result
    assert recast(text, "shorter") == text


@pytest.mark.parametrize(
    "text",
    [
        "He came home late and he was tired.",
        "If you send me the list of the guests by noon today and it is complete, we will print all of the cards.",
        "She said on the telephone that the train from the north was late again and it would not arrive before noon.",
        "Are you going to the meeting with the lawyers in the old town hall on Monday, and will it be a long one?",
        "I am sending a copy of the whole list of names to my own address at home so I can work on it tonight.",
        "The owner of the house (a man from the north of the country, and he is rather rich) did not want to sell it.",
    ],
)
def test_what_belongs_together_stays_one_sentence(text: str) -> None:
    assert recast(text, "simpler") == text


def test_only_one_cut_is_made_in_a_sentence() -> None:
    text = (
        "The first train was late with the snow in the hills, and we had a coffee, and it was a good one, and "
        "we read the paper."
    )
    assert recast(text, "clearer").count(". ") == 1
