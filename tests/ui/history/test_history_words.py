"""What is said of machine edits."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from writer.language.rewriting.history import Kind, Part, Passage, Record, Tally, by_hour
from writer.ui.history.words import change_words, day_words, line_words, runs, today_words
from writer.ui.issues.words import Sign


def record(*parts: Part, kind: Kind = Kind.CORRECTION, title: str = "A typo.", at: int = 14) -> Record:
    return Record(1, kind, title, "", datetime(2026, 11, 23, at, 5), Passage(parts))


def test_today_is_summed_up_in_a_sentence() -> None:
    tally = Tally({Kind.SUGGESTION: 12, Kind.CORRECTION: 3, Kind.REWRITE: 1, Kind.REVERT: 2}, 1240, 80)
    assert today_words(tally) == (
        "Accepted today: 12 suggestions, 3 corrections and 1 rewrite; 1,240 characters in, 80 out. 2 reverts."
    )
    assert today_words(Tally({Kind.REWRITE: 1}, 4, 0)) == "Accepted today: 1 rewrite; 4 characters in, 0 out."
    assert today_words(Tally()) == ""


@pytest.mark.parametrize(
    ("day", "words"),
    [(date(2026, 11, 23), "Today"), (date(2026, 11, 22), "Yesterday"), (date(2026, 11, 2), "2 November")],
)
def test_days(day: date, words: str) -> None:
    assert day_words(day, date(2026, 11, 23)) == words


def test_edits_are_grouped_by_hour_in_their_order() -> None:
    records = [record(at=15), record(at=15), record(at=14)]
    assert [(hour, len(group)) for _, hour, group in by_hour(records)] == [(15, 2), (14, 1)]


def test_a_row_says_how_many_places_and_which_style() -> None:
    parts = (Part("", "a", "b"), Part(" x ", "c", "d"))
    assert line_words(record(*parts)) == "14:05 · Correction · 2 places"
    assert line_words(record(parts[0], kind=Kind.REWRITE, title="Clearer")) == "14:05 · Rewrite: Clearer"


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [("teh", "the", "teh became the"), ("", " on\nwe go", "Inserted: on we go"), ("very ", "", "Removed: very")],
)
def test_a_change_is_spoken(before: str, after: str, words: str) -> None:
    assert change_words(record(Part("", before, after))) == words


def test_a_change_is_shown_word_by_word_between_what_stayed() -> None:
    passage = Passage((Part("", "the old cat", "the new cat"), Part(" and ", "", "then ")), "Before ", " behind")
    shown = [(run.sign, run.text) for run in runs(passage, 1000, 50)]
    assert shown == [
        (Sign.SAME, "Before "),
        (Sign.SAME, "the "),
        (Sign.DELETED, "old"),
        (Sign.INSERTED, "new"),
        (Sign.SAME, " cat"),
        (Sign.SAME, " and "),
        (Sign.INSERTED, "then "),
        (Sign.SAME, " behind"),
    ]


def test_of_a_long_edit_only_the_beginning_is_compared() -> None:
    passage = Passage(tuple(Part(" gap ", "a" * 40, "b" * 40) for _ in range(50)))
    shown = runs(passage, 100, 50)
    assert shown[-1].text == " …"
    assert sum(len(run.text) for run in shown) < 300
