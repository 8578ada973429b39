"""Wordings that say the same: taken where they fit, left where they do not."""

from __future__ import annotations

import pytest

from writer import paths
from writer.language.rewriting.vocabulary import english
from writer.language.rewriting.wordings import SECTIONS, Wordings, read, worded


@pytest.mark.parametrize(
    ("style", "text", "expected"),
    [
        ("shorter", "He left due to the fact that it rained.", "He left because it rained."),
        ("shorter", "I think that we should go.", "I think we should go."),
        ("shorter", "It is really important.", "It is really important."),  # "is really" may be stressed
        ("shorter", "They really liked it.", "They liked it."),
        ("clearer", "The house is located in Linz.", "The house is in Linz."),
        ("simpler", "She had commenced work.", "She had started work."),
        ("simpler", "He opted to stay.", "He chose to stay."),
        ("simpler", "It was constructed in 1904.", "It was built in 1904."),
        ("simpler", "However, it rained.", "But it rained."),
        ("simpler", "It was an erroneous answer.", "It was a wrong answer."),
        ("formal", "I'm sorry, we can't come.", "I am sorry, we cannot come."),
        ("formal", "It's been a long week.", "It has been a long week."),
        ("formal", "The kids want to come.", "The children want to come."),
        ("formal", "Can you send it?", "Could you please send it?"),
        ("formal", "We haven't talked to him.", "We have not spoken with him."),
        ("simpler", "He came; however, it rained.", "He came, but it rained."),
        ("friendly", "I will be there.", "I'll be there."),
        ("friendly", "Please send me the list.", "Could you please send me the list? Thanks so much!"),
    ],
)
def test_each_style_has_its_own(style: str, text: str, expected: str) -> None:
    assert worded(text, style) == expected


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("simpler", "She called it “an erroneous and commenced thing” aloud."),
        ("simpler", "Run `utilize` first."),
        ("simpler", "The Commence Group is in Linz."),
        ("simpler", "He was the following speaker."),
        ("formal", "The cat's bowl is empty."),
        ("formal", "Why don't you check it?"),
        ("simpler", "We would, however, move it."),
        ("friendly", "We know what we are."),
        ("friendly", "We thank you for the list, please read it."),
        ("shorter", "He did not really like it."),
        ("none", "However, it rained."),
    ],
)
def test_quotations_names_and_other_meanings_are_left_alone(style: str, text: str) -> None:
    assert worded(text, style) == text


def test_every_line_of_the_list_can_be_read_and_changes_something() -> None:
    lines = (paths.resources_folder() / "words" / "wordings.txt").read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if line.strip() and line[0] not in "#["]
    sections = tuple({section for names in SECTIONS.values() for section in names})
    unread = [line for line in wanted if not list(read(["[plain]", line], ("plain",), english()))]
    assert not unread
    assert all(entry.old != entry.new for entry in read(lines, sections, english()))


def test_a_condition_that_is_not_met_leaves_the_text() -> None:
    entries = list(read(["[plain]", "v show > tell (before me|him)"], ("plain",), english()))
    found = Wordings(entries)
    assert [edit.replacement for edit in found.edits("She showed him the way.")] == ["told"]
    assert not found.edits("She showed the way.")
