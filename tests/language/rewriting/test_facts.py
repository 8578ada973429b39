"""A rewrite that changes a fact says so."""

from __future__ import annotations

import pytest

from writer.language.rewriting.facts import deviations, warnings
from writer.text.diff import word_edits


@pytest.mark.parametrize(
    ("original", "answer", "word"),
    [
        ("It costs 30 dollars.", "It costs 13 dollars.", "30"),
        ("We waited two hours.", "We waited hours.", "2"),
        ("Meet me on Monday at noon.", "Meet me at noon.", "Monday"),
        ("We met Anna in Paris.", "We met Anna in London.", "Paris"),
        ("They work for NASA now.", "They work for them now.", "NASA"),
        ("I do not like it.", "I do like it.", "negation"),
        ("I don't like it.", "I like it.", "negation"),
        ("He is happy there.", "He is never happy there.", "negation"),
        ("She said “come home now” and left.", "She said “go away now” and left.", "quotation"),
        ("See https://example.org/a for more.", "See https://example.org/b for more.", "https://example.org/a"),
        ("# Title\n\nIt rains.", "It rains.", "heading"),
        ("Write to ann@example.org today.", "Write today.", "ann@example.org"),
    ],
)
def test_a_changed_fact_is_named(original: str, answer: str, word: str) -> None:
    flagged = [warning for warning in warnings(original, word_edits(original, answer)) if warning]
    assert any(word in warning for warning in flagged)
    assert any(word in warning for warning in deviations(original, answer))
    assert all(warning.endswith(".") for warning in flagged)


@pytest.mark.parametrize(
    ("original", "answer"),
    [
        ("We waited two hours.", "We waited 2 hours."),
        ("I do not like it.", "I don't like it."),
        ("It cost 1,000 euros.", "It cost 1000 euros."),
        ("In Rome we met Anna.", "We met Anna in Rome."),
        ("Yesterday he goed home with Ben.", "He went home with Ben yesterday."),
        ("the cat sat. it slept.", "The cat sat. It slept."),
        ("We visited Anna's house.", "We went to Anna’s home."),
        ("He go to school.", "He goes to school."),
        ("I think I am right.", "I believe I'm right."),
        ("", ""),
    ],
)
def test_saying_the_same_in_other_words_is_not_flagged(original: str, answer: str) -> None:
    assert not any(warnings(original, word_edits(original, answer)))
    assert deviations(original, answer) == []


def test_only_the_hunk_that_changes_the_fact_is_flagged() -> None:
    original = "He go to Berlin with 3 friend."
    edits = word_edits(original, "He goes to Berlin with 4 friends.")
    assert [bool(warning) for warning in warnings(original, edits)] == [False, True]


def test_a_translation_may_write_names_and_number_words_its_own_way_but_no_figures() -> None:
    original, german = "The bus came at 9 with two men.", "Der Bus kam um 8 mit zwei Männern."
    edits = word_edits(original, german)
    told = [sentence for sentence in warnings(original, edits, translated=True) if sentence]
    assert told == ["The number 9 is no longer there."]
