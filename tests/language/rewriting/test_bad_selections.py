"""Selections nobody should make and everybody does: nothing, a whole book, and pieces of tables and code."""

from __future__ import annotations

import pytest

from writer.language.rewriting.draft import MOST_TRIES, NOTHING, Draft, Wish
from writer.language.rewriting.guards import Expectation
from writer.language.rewriting.parts import LONGEST
from writer.text.edits import apply_edits

FREE = Wish(Expectation(faithful=False, same_shape=True))


def rewritten(text: str, wish: Wish = FREE) -> tuple[str, Draft, list[str]]:
    """`text` with "will be" for "was", what came of it, and what was asked."""
    draft, asked = Draft(text, wish), []
    while ask := draft.ask:
        asked.append(ask.text)
        draft.answered(ask.text.replace("was", "will be"), -0.1, 1.0)
    return apply_edits(text, (hunk.edit for hunk in draft.proposal.hunks)), draft, asked


@pytest.mark.parametrize("text", ["", " ", "\n\n\t\n", "\u00a0"])
@pytest.mark.parametrize("wish", [FREE, Wish(in_place=False)])
def test_nothing_is_said_to_be_nothing(text: str, wish: Wish) -> None:
    draft = Draft(text, wish)
    assert draft.complete
    assert draft.reason == NOTHING


def test_twenty_thousand_words_are_done_in_parts_that_fit_and_none_is_lost() -> None:
    sentence = "On day {} the meeting in room {} was held by Anna and seven others. "
    paragraphs = ["".join(sentence.format(day, room) for room in range(5)).strip() for day in range(310)]
    text = "\n\n".join(paragraphs)
    assert len(text.split()) > 20_000
    result, draft, asked = rewritten(text)
    assert result == text.replace("was", "will be")
    assert draft.reason == ""
    assert max(map(len, asked)) <= LONGEST
    assert len(asked) <= MOST_TRIES * len(paragraphs)


def test_twenty_thousand_words_in_one_line_are_done_too() -> None:
    text = ("The door was open. " + "He saw the light in the hall and went in to look. " * 9) * 170
    result, _, asked = rewritten(text)
    assert max(map(len, asked)) <= LONGEST
    assert result == text.replace("was", "will be")
    assert len(text.split()) > 17_000


BEFORE = "The first house was red, and it was sold."
AFTER = "The last house was green, and it was kept."
PIECES = [
    "| what | was |\n| - | - |\n| was | was |",
    "| what | was\n| --- |",
    "```python\nwas = 1\n```",
    "```\nwas never closed",
    "    was = indented(code)",
    "~~~\nwas\n~~~",
    "$$\nwas\n$$",
]


@pytest.mark.parametrize("piece", PIECES)
def test_what_is_no_running_text_stays_letter_by_letter(piece: str) -> None:
    text = f"{BEFORE}\n\n{piece}\n"
    result, draft, _ = rewritten(text)
    assert result == f"{BEFORE.replace('was', 'will be')}\n\n{piece}\n"
    assert draft.reason == ""


@pytest.mark.parametrize("cut", range(0, 120, 7))
def test_a_selection_that_begins_or_ends_anywhere_raises_nothing_and_keeps_its_lines(cut: int) -> None:
    whole = "\n\n".join([BEFORE, *PIECES[:3], AFTER])
    for text in (whole[cut:], whole[: len(whole) - cut]):
        result, _, _ = rewritten(text)
        assert result.count("\n") == text.count("\n")
        assert result.replace("will be", "was") == text.replace("will be", "was")


@pytest.mark.parametrize("piece", PIECES[:3])
def test_nothing_but_a_table_or_code_is_said(piece: str) -> None:
    draft = Draft(piece, FREE)
    assert draft.complete
    assert "never rewritten" in draft.reason
