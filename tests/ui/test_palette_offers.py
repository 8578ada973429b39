"""What the palette makes of typed words: the prompt, the answer, the reader they mean, or an instruction."""

from __future__ import annotations

import pytest

from writer.ui.menus import PromptEntry
from writer.ui.palette_offers import LONGEST_READER, matching, row

READERS = ("my boss", "a customer", "a friend", "a child")
ENTRIES = [
    PromptEntry("proofread", "Proofread", "rewrite", group="style"),
    PromptEntry("formal", "Formal", "rewrite", group="style"),
    PromptEntry("shorter", "Shorter", "rewrite", group="length"),
    PromptEntry("halve", "Half as long", "rewrite", group="length"),
    PromptEntry("audience", "For a reader", "rewrite", group="audience", asks=True, answers=READERS, open_answer=True),
    PromptEntry("translate", "Translate", "rewrite", asks=True, answers=("German", "French"), open_answer=True),
    PromptEntry("tone", "Set the tone", asks=True, answers=("warm", "dry")),
    PromptEntry("reply", "Reply", asks=True),
]


def first(typed: str) -> tuple[str, str, bool]:
    """Prompt, answer, and whether Enter takes it."""
    offers = matching(ENTRIES, typed)
    return (offers[0].name, offers[0].answer, offers[0].spoken) if offers else ("", "", False)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("form", ("formal", "", True)),
        ("  FORMAL ", ("formal", "", True)),
        ("german", ("translate", "German", True)),
        ("translate", ("translate", "", True)),
        ("translate ger", ("translate", "German", True)),
        ("translate into french", ("translate", "French", True)),
        ("Translate to Old Norse", ("translate", "Old Norse", True)),
        ("for my boss", ("audience", "my boss", True)),
        ("child", ("audience", "a child", True)),
        ("for my Grandmother", ("audience", "my Grandmother", True)),
        ("boss", ("audience", "my boss", True)),
        ("dry", ("tone", "dry", True)),
        ("tone", ("tone", "", True)),
        ("set the tone sad", ("", "", False)),
        ("half as", ("halve", "", True)),
        ("short", ("shorter", "", True)),
        ("reply", ("reply", "", True)),
        ("make it rhyme", ("", "", False)),
        ("roof", ("proofread", "", False)),
    ],
)
def test_typed_words_mean(typed: str, found: tuple[str, str, bool]) -> None:
    assert first(typed) == found


def test_for_and_many_words_is_an_instruction() -> None:
    assert first("for " + "x " * LONGEST_READER)[0] == "audience"
    assert first("for every sentence add a line that rhymes") == ("", "", False)


def test_rows_hold_what_belongs_there_and_the_switch_stands_for_shorter() -> None:
    assert [offer.title for offer in row(ENTRIES, "style")] == ["Proofread", "Formal"]
    assert [offer.title for offer in row(ENTRIES, "audience")] == [*READERS, "someone else…"]
    assert [offer.title for offer in row(ENTRIES, "length")] == ["Half as long"]
    assert [offer.title for offer in row(ENTRIES, "more")] == ["Translate…", "Set the tone…", "Reply…"]


def test_what_was_used_last_stands_first() -> None:
    recent = ["audience\ta friend", "formal"]
    assert row(ENTRIES, "style", recent)[0].name == "formal"
    assert row(ENTRIES, "audience", recent)[0].answer == "a friend"
    typed = [(offer.name, offer.answer) for offer in matching(ENTRIES, "for", recent)]
    assert typed[:3] == [("formal", ""), ("audience", ""), ("audience", "a friend")]


def test_another_reader_stays_behind_those_that_are_named_however_often_it_is_used() -> None:
    titles = [offer.title for offer in row(ENTRIES, "audience", ("audience", "audience\ta friend"))]
    assert titles[0] == "a friend"
    assert titles[-1] == "someone else…"
