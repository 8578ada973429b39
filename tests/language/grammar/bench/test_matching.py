"""Right, wrong and missed, as ERRANT's own comparison counts them."""

from __future__ import annotations

import pytest

from writer.language.grammar.bench.annotating import Edit, Pair
from writer.language.grammar.bench.matching import (
    Sentence,
    Tally,
    by_category,
    by_kind,
    by_type,
    category,
    interval,
    matches,
    total,
)
from writer.language.grammar.bench.records import Flag

TEXT = "He go too school"
GOES = Edit((1, 2), "goes", "R:VERB:SVA", 3, 5)
TO = Edit((2, 3), "to", "R:SPELL", 6, 9)
WENT = Edit((1, 2), "went", "R:VERB:TENSE", 3, 5)
COMMA = Edit((4, 4), ".", "M:PUNCT", 16, 16)
EDITS: dict[Pair, tuple[Edit, ...]] = {
    (TEXT, TEXT): (),
    (TEXT, "ours"): (GOES, COMMA),
    (TEXT, "first"): (WENT, TO),
    (TEXT, "second"): (GOES, TO),
}


def test_counts_give_the_scores_of_errant_compare() -> None:
    tally = Tally(right=3, wrong=1, missed=5)
    assert (tally.precision, tally.recall) == (0.75, 0.375)
    assert tally.f == pytest.approx(0.625)


def test_who_proposes_nothing_is_precise_and_who_misses_nothing_recalls_all() -> None:
    assert (Tally(missed=2).precision, Tally(missed=2).recall, Tally(missed=2).f) == (1.0, 0.0, 0.0)
    assert Tally().f == 1.0


def test_the_reference_that_serves_a_sentence_best_counts() -> None:
    (match,) = matches([Sentence(TEXT, "ours", ("first", "second"))], EDITS)
    assert match.tally == Tally(right=1, wrong=1, missed=1)
    assert (match.right, match.wrong, match.missed) == ((GOES,), (COMMA,), (TO,))


def test_a_sentence_left_alone_counts_as_right_where_one_person_left_it() -> None:
    (match,) = matches([Sentence(TEXT, TEXT, ("first", TEXT))], EDITS)
    assert match.tally == Tally()


def test_counts_are_told_by_type_category_and_kind() -> None:
    flags = (
        Flag(3, 5, "goes", 0.9, "agreement", "grammar", "model"),
        Flag(10, 16, "school.", 0.9, "end mark", "punctuation", "model"),
    )
    sentences = [Sentence(TEXT, "ours", ("second",), flags)]
    found = matches(sentences, EDITS)
    assert total(found) == Tally(1, 1, 1)
    assert by_type(found) == {"R:VERB:SVA": Tally(1), "M:PUNCT": Tally(0, 1), "R:SPELL": Tally(0, 0, 1)}
    assert by_category(found) == {"spelling": Tally(0, 0, 1), "grammar": Tally(1), "punctuation": Tally(0, 1)}
    assert by_kind(sentences, found) == {"agreement": Tally(1), "end mark": Tally(0, 1)}


def test_an_edit_far_from_every_flag_is_put_down_to_none() -> None:
    sentences = [Sentence(TEXT, "ours", ("first",), (Flag(10, 16, "x", 1.0, "spelling", "spelling", "model"),))]
    assert by_kind(sentences, matches(sentences, EDITS)) == {"spelling": Tally(0, 1)}


@pytest.mark.parametrize(
    ("type_", "ours"),
    [
        ("R:SPELL", "spelling"),
        ("R:ORTH", "spelling"),
        ("U:PUNCT", "punctuation"),
        ("R:VERB:SVA", "grammar"),
        ("UNK", "grammar"),
    ],
)
def test_types_have_our_categories(type_: str, ours: str) -> None:
    assert category(type_) == ours


def test_chance_is_wider_for_fewer_sentences() -> None:
    mixed = [Sentence(TEXT, "ours", ("second",)), Sentence(TEXT, "first", ("first",)), Sentence(TEXT, TEXT, ("first",))]
    few, many = (interval(matches(mixed * times, EDITS)) for times in (3, 60))
    middle = total(matches(mixed, EDITS)).f
    assert few[0] < many[0] < middle < many[1] < few[1]
    assert interval([]) == (0.0, 0.0)
