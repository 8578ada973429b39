"""Labels stay with their letters through any edits; a naive list of labels, one a letter, says what is right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.text.runs import Run, Runs, carried

EDITS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 12), st.lists(st.integers(0, 3), max_size=6)), min_size=1, max_size=30
)


def labels_of(runs: Runs) -> list[int]:
    labels = [0] * runs.length
    for run in runs.all():
        for index in range(run.start, run.end):
            labels[index] = run.label
    return labels


def runs_of(labels: list[int]) -> list[Run]:
    return [Run(index, index + 1, label) for index, label in enumerate(labels) if label]


@given(EDITS, st.data())
def test_labels_stay_with_their_letters(edits: list[tuple[int, int, list[int]]], data: st.DataObject) -> None:
    runs, naive = Runs(40), [0] * 40
    for at, take, added in edits:
        position = min(at, len(naive))
        removed = min(take, len(naive) - position)
        taken = runs.replace(position, removed, len(added), runs_of(added))
        gone = Runs(removed, taken)
        assert labels_of(gone) == naive[position : position + removed]
        naive[position : position + removed] = added
        assert labels_of(runs) == naive
        start = data.draw(st.integers(0, len(naive)))
        end = data.draw(st.integers(start, len(naive)))
        inside = Runs(
            end - start, [Run(each.start - start, each.end - start, each.label) for each in runs.between(start, end)]
        )
        assert labels_of(inside) == naive[start:end]


@given(EDITS)
def test_an_edit_made_backwards_brings_every_label_back(edits: list[tuple[int, int, list[int]]]) -> None:
    runs = Runs(40, [Run(3, 9, 1), Run(9, 20, 2)])
    before = runs.all()
    made = []
    for at, take, added in edits:
        position = min(at, runs.length)
        removed = min(take, runs.length - position)
        made.append((position, len(added), removed, runs.replace(position, removed, len(added), runs_of(added))))
    for position, added_length, removed, taken in reversed(made):
        runs.replace(position, added_length, removed, taken)
    assert runs.all() == before


def test_neighbours_with_the_same_label_are_one() -> None:
    runs = Runs(10)
    runs.replace(2, 0, 3, [Run(0, 3, 1)])
    runs.replace(5, 0, 2, [Run(0, 2, 1)])
    assert runs.all() == [Run(2, 7, 1)]


def test_text_typed_inside_splits() -> None:
    runs = Runs(10, [Run(2, 8, 1)])
    runs.replace(4, 0, 1)
    assert runs.all() == [Run(2, 4, 1), Run(5, 9, 1)]


def test_a_place_outside_is_refused_and_nothing_changed() -> None:
    runs = Runs(10, [Run(2, 8, 1)])
    with pytest.raises(ValueError, match="no 5 units"):
        runs.replace(8, 5, 0)
    assert runs.all() == [Run(2, 8, 1)]


def test_runs_are_carried_over_a_difference() -> None:
    assert carried([Run(2, 8, 1)], [(0, 1, 3), (4, 1, 0)], 10) == [Run(4, 9, 1)]
