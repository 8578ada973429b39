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
