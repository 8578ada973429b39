"""What can be taken back after later changes, and what stays."""

from __future__ import annotations

import pytest

from writer.language.rewriting.history_taking_back import take_back
from writer.text.edits import apply_edits


@pytest.mark.parametrize(
    ("before", "after", "now", "result", "kept", "gone"),
    [
        ("the old mat", "the new rug", "the new rug", "the old mat", (), 0),
        ("", " and we slept.", " and we slept.", "", (), 0),
        ("very long", "long", "long", "very long", (), 0),
        ("the old cat and the old dog", "the new cat and the new dog", "the new cat and the brand dog",
         "the old cat and the brand dog", ("brand",), 0),
        ("the old mat there", "the new rug there", "the new rug over there", "the old mat over there", (), 0),
        ("", " and then we went home.", " and then we went to the pub.", " to the pub", ("to the pub",), 0),
        ("", "one two three four", "one 2 three 4", "2 4", ("2", "4"), 0),
        ("an old mat", "a bright new rug", "a bright rug", "an old mat", (), 0),
        ("teh", "the", "", "", (), 1),
        ("a long and winding road", "a road", "", "", (), 1),
        ("the old mat", "the new rug", "quite another", "quite another", ("quite another",), 0),
        ("teh", "the", "teh", "teh", (), 0),
        ("", "some words", "", "", (), 0),
    ],
    ids=[
        "untouched", "untouched insertion", "untouched deletion", "one of two changed", "something added beside",
        "an insertion ends otherwise", "changed in two places", "only shortened", "gone", "its surroundings gone",
        "all changed", "already back", "an insertion taken out",
    ],
)  # fmt: skip
def test_only_what_was_not_written_since_goes(
    before: str, after: str, now: str, result: str, kept: tuple[str, ...], gone: int
) -> None:
    back = take_back(before, after, now)
    assert (apply_edits(now, back.edits), back.kept, back.gone) == (result, kept, gone)


def test_taking_back_the_taking_back_gives_what_stood_there() -> None:
    before, after, now = "the old cat sat", "the new cat lay", "well, the new cat lay down"
    result = apply_edits(now, take_back(before, after, now).edits)
    assert result == "well, the old cat sat down"
    assert apply_edits(result, take_back(now, result, result).edits) == now
