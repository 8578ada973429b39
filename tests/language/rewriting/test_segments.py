"""The pieces of a review, in reading order."""

from __future__ import annotations

from writer.language.rewriting.proposing import propose
from writer.language.rewriting.segments import Kind, Segment, segments


def test_a_finished_review_reads_as_original_and_answer_in_one() -> None:
    assert segments(propose("She go home.", "She goes home.", True)) == [
        Segment(Kind.SAME, "She "),
        Segment(Kind.DELETED, "go", 0),
        Segment(Kind.INSERTED, "goes", 0),
        Segment(Kind.SAME, " home."),
    ]


def test_what_is_not_reached_is_pending() -> None:
    pieces = segments(propose("She go home and then she slept.", "She goes home and ", False))
    assert pieces[-1] == Segment(Kind.PENDING, " then she slept.")


def test_nothing_at_all_has_no_pieces() -> None:
    assert segments(propose("", "", True)) == []


def test_of_a_long_review_only_a_part_can_be_asked_for() -> None:
    original = "One two three. " * 50
    proposal = propose(original, original.replace("two", "2"), True)
    part = segments(proposal, 10, 20)
    assert [piece.hunk for piece in part if piece.kind is Kind.DELETED] == list(range(10, 20))
    assert part[0].text == " three. One "
    near = segments(proposal, 10, 20, around=5)
    assert near[0].text == " One "
    assert near[-1].text == " thre"
