"""A review that grows with the answer and never pulls a hunk away from under the writer."""

from __future__ import annotations

import itertools

import pytest

from writer.language.rewriting.proposal import Choice, Proposal
from writer.language.rewriting.proposing import propose
from writer.language.rewriting.segments import Kind, segments

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
ORIGINAL = (
    "Yesterday I go to the market for buy some apples. The seller have told me that they was fresh. "
    "I bringed them home and my sister eated two of it at once. She say they tasted good, but the third one "
    "was rotten inside. Next time we will looking more careful before we pays for the fruits."
)
ANSWER = (
    "Yesterday I went to the market to buy some apples. The seller told me that they were fresh. "
    "I brought them home and my sister ate two of them at once. She said they tasted good, but the third one "
    "was rotten inside. Next time we will look more carefully before we pay for the fruit."
)


def streamed(original: str, answer: str, step: int = 7) -> list[Proposal]:
    proposals: list[Proposal] = []
    for end in range(0, len(answer), step):
        proposals.append(propose(original, answer[:end], False, proposals[-1] if proposals else None))
    return [*proposals, propose(original, answer, True, proposals[-1] if proposals else None)]


def shown(proposal: Proposal, kind: Kind) -> str:
    return "".join(piece.text for piece in segments(proposal) if piece.kind is kind)


def changes(proposal: Proposal) -> list[tuple[str, str]]:
    return [(hunk.span.of(proposal.original), hunk.replacement) for hunk in proposal.hunks]


def test_accepting_everything_gives_the_answer() -> None:
    final = streamed(ORIGINAL, ANSWER)[-1]
    assert final.complete
    assert final.all_accepted().result() == ANSWER
    assert ("go", "went") in changes(final)
    assert len(final.hunks) >= 10


def test_text_the_answer_has_not_reached_is_pending_and_not_deleted() -> None:
    for end in range(len("Yesterday I went to the market"), len(ANSWER), 5):
        proposal = propose(ORIGINAL, ANSWER[:end], False)
        assert len(shown(proposal, Kind.DELETED)) < 160
        assert shown(proposal, Kind.PENDING)
        assert abs(proposal.reached - end) < 60


def test_hunks_a_few_words_back_stay_as_they_are() -> None:
    proposals = streamed(ORIGINAL, ANSWER)
    for earlier, later in itertools.pairwise(proposals):
        settled = [hunk for hunk in earlier.hunks if hunk.span.end < earlier.reached - 80]
        assert list(later.hunks[: len(settled)]) == settled


def test_choices_survive_while_the_answer_grows() -> None:
    proposal: Proposal | None = None
    for end in range(0, len(ANSWER), 3):
        proposal = propose(ORIGINAL, ANSWER[:end], False, proposal)
        if proposal.hunks and proposal.hunks[0].choice is Choice.OPEN and end > 60:
            proposal = proposal.chosen(0, Choice.ACCEPTED)
        if len(proposal.hunks) > 2 and proposal.hunks[2].choice is Choice.OPEN and end > 150:
            proposal = proposal.chosen(2, Choice.DISCARDED)
    assert proposal is not None
    decided = [hunk for hunk in proposal.hunks if hunk.choice is not Choice.OPEN]
    final = propose(ORIGINAL, ANSWER, True, proposal)
    assert len(decided) == 2
    assert [hunk for hunk in final.hunks if hunk.choice is not Choice.OPEN] == decided
    assert final.all_accepted().result() != ORIGINAL


def test_a_word_that_returns_much_later_deletes_nothing_before_its_time() -> None:
    original = "First we rest. " + "Then we walk on along the river for a while. " * 5 + "Finally the castle appears."
    proposal = propose(original, "First the castle ", False)
    assert shown(proposal, Kind.DELETED) == ""


def test_an_unchanged_answer_has_no_hunks() -> None:
    assert propose("All is well.", "All is well.", True).hunks == ()


def test_an_empty_answer_changes_nothing() -> None:
    for answer in ("", "  \n"):
        assert propose(ORIGINAL, answer, True).result() == ORIGINAL
        assert propose(ORIGINAL, answer, True).hunks == ()


def test_an_empty_original_is_filled() -> None:
    assert propose("", "New text.", True).all_accepted().result() == "New text."


def test_another_answer_starts_a_new_review() -> None:
    first = propose(ORIGINAL, ANSWER[:150], False)
    again = propose(ORIGINAL, "Yesterday we stayed at home. ", False, first)
    assert again.answer == "Yesterday we stayed at home."


@pytest.mark.parametrize(
    ("original", "answer"),
    [
        (f"My {FAMILY} family are here 🇩🇪", f"My {FAMILY} family is here 🇫🇷"),
        ("cafe\u0301 is good", "the cafe\u0301 was good"),
        ("今日は雨です。明日は晴れです。", "今日は雪です。明日も晴れです。"),
        ("שלום עולם יפה", "שלום לכולם"),
        ("a" * 50_000, "a" * 49_999 + "b"),
    ],
)
def test_awkward_texts_are_reviewed_like_any_other(original: str, answer: str) -> None:
    final = streamed(original, answer, step=max(3, len(answer) // 10))[-1]
    assert final.all_accepted().result() == answer
    assert final.result() == original


def test_twenty_thousand_characters_stream_in_small_steps() -> None:
    original, answer = ORIGINAL * 60, ANSWER * 60
    proposals = streamed(original, answer, step=200)
    assert proposals[-1].all_accepted().result() == answer
    assert len(shown(proposals[-1], Kind.DELETED)) < len(original) / 4


def test_a_changed_fact_is_flagged_on_its_hunk_and_left_out_of_accept_all() -> None:
    final = propose("We met 12 people in old Rome.", "We met 20 people in ancient Rome.", True)
    assert [bool(hunk.warning) for hunk in final.hunks] == [True, False]
    assert final.all_accepted().result() == "We met 12 people in ancient Rome."
