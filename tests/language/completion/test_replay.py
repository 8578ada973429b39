"""The bench's writer: takes what is right as far as it is, and every figure is what a reader would count by hand."""

from __future__ import annotations

import math

import pytest

from writer.language.completion.bench.replay import Answer, Policy, Replay, Said, Tally, agreed, passages
from writer.language.completion.bench.report import figures, reaching, table
from writer.language.completion.cleanup import Limits
from writer.language.completion.context import Prompt
from writer.language.completion.gates import Surroundings

TEXT = "The harbour was quiet before dawn and the boats came home. The harbour was quiet again when they slept."


class Knows:
    """A model that says what really follows, or something else, behind given words."""

    def __init__(self, says: dict[str, tuple[str, float]]) -> None:
        self._says = says
        self.asked: list[str] = []

    def answer(self, prompt: Prompt, around: Surroundings) -> Answer:
        before = prompt.text + prompt.must_start
        self.asked.append(before)
        for end, (text, probability) in self._says.items():
            if before.endswith(end):
                return Answer((Said(text, (math.log(probability),), 2, 0.02),), complete=True)
        return Answer((Said(" zzz", (math.log(0.001),), 1, 0.01),), complete=True)


def typed(says: dict[str, tuple[str, float]], policy: Policy | None = None) -> tuple[Tally, Knows]:
    model = Knows(says)
    start = TEXT.index("and the")
    return Replay(TEXT, model, policy or Policy(Limits(least=0.4))).run(start, len(TEXT)), model


def test_a_right_suggestion_is_taken_whole_and_saves_its_letters() -> None:
    tally, _ = typed({"the boa": ("ts came", 0.9)})
    assert (tally.shown, tally.whole, tally.part) == (1, 1, 0)
    assert tally.saved == len("ts came")
    assert tally.keys == 1
    assert tally.characters == len(TEXT) - TEXT.index("and the")


def test_of_one_that_is_half_right_the_right_words_are_taken() -> None:
    tally, _ = typed({"the boa": ("ts came back", 0.9)})
    assert (tally.shown, tally.whole, tally.part) == (1, 0, 1)
    assert tally.saved == len("ts came")
    assert tally.keys == 2, "one for each word"


def test_a_wrong_one_is_counted_once_however_long_it_is_typed_along() -> None:
    tally, _ = typed({"the ": ("boards of it", 0.9)})
    row = figures(0.4, tally)
    assert (tally.shown, tally.whole, tally.saved) == (1, 0, 0)
    assert row.wrong == pytest.approx(100 / tally.words)
    assert row.right == row.saved == 0


def test_what_is_not_sure_enough_is_not_shown_and_what_is_typed_along_is_not_asked_again() -> None:
    says = {"and ": ("the boats came home", 0.6)}
    assert typed(says, Policy(Limits(least=0.7)))[0].shown == 0
    tally, model = typed({"and ": ("the boats came in", 0.9)})
    assert tally.saved == len("the boats came")
    assert not [before for before in model.asked if before.endswith(("the b", "the bo"))]


def test_only_behind_words_nothing_begins_inside_one() -> None:
    says = {"the boa": ("ts", 0.9), "boats": (" came", 0.9)}
    assert typed(says)[0].saved == len("ts") + len(" came")
    tally, model = typed(says, Policy(Limits(least=0.4), inside_words=False))
    assert tally.saved == len(" came")
    assert not [before for before in model.asked if before.endswith("boa")]


@pytest.mark.parametrize(
    ("suggestion", "truth", "right"),
    [
        ("it’s late", "it's late, he said", "it’s late"),
        ("the boat", "the boats", "the"),
        ("the boat", "there", ""),
        (" over", " over the", " over"),
    ],
)
def test_whole_words_count_and_quotation_marks_are_all_alike(suggestion: str, truth: str, right: str) -> None:
    assert agreed(suggestion, truth) == right


def test_the_best_row_is_the_one_that_saves_most_and_is_right_often_enough() -> None:
    counted = ((0.2, 5, 50), (0.5, 8, 40), (0.8, 9, 20))
    rows = [figures(least, Tally(100, 20, shown=10, whole=whole, saved=saved)) for least, whole, saved in counted]
    best = reaching(rows, 0.75)
    assert best is not None
    assert best.least == 0.5
    assert reaching(rows, 0.95) is None
    assert len(table(rows)) == 4


def test_passages_are_spread_and_begin_with_words() -> None:
    text = "word " * 400
    found = passages(text, 300)
    assert len(found) == 3
    assert all(text[start - 1] == " " and end - start == 100 for start, end in found)
    assert passages("short", 300) == [(0, 5)]
