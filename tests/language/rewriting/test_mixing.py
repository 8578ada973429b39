"""Versions of one text, mixed: whatever is taken where, the edits fit, and each version can be had exactly."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.language.rewriting.comparing import excerpt, said
from writer.language.rewriting.mixing import ORIGINAL, Hunks, Mix, wordings
from writer.language.rewriting.proposal import Choice, Hunk, Proposal
from writer.language.rewriting.proposing import propose
from writer.language.rewriting.segments import Kind
from writer.text.edits import apply_edits
from writer.text.span import Span

TEXT = "The cat sat on the old mat and looked at the blue moon."
FIRST = "The cat lay on the new mat and looked at the moon."
SECOND = "The cat was lying on the new rug and looked up at the blue moon."


def hunks_of(answer: str, text: str = TEXT) -> Hunks:
    return propose(text, answer, True).hunks


def exact(text: str, hunks: Hunks) -> str:
    return apply_edits(text, (hunk.edit for hunk in hunks))


def two() -> Mix:
    return Mix.of(TEXT, [hunks_of(FIRST), hunks_of(SECOND)])


# -- what a writer sees ------------------------------------------------------------------------------------


def test_each_version_can_be_taken_as_a_whole() -> None:
    assert two().shown() == FIRST
    assert two().take(1).shown() == SECOND


def test_hunks_of_two_versions_are_mixed() -> None:
    mix = two()
    place = next(number for number, hunk in enumerate(mix.hunks) if "sat" in hunk.span.of(TEXT))
    assert mix.take_at(place, 1).shown() == FIRST.replace("lay", "was lying")


def test_what_both_versions_say_is_one_wording() -> None:
    found = {wording.text: wording.versions for place in two().places for wording in wordings(TEXT, place)}
    assert found["new mat"] == (0,)
    assert found["new rug"] == (1,)
    same = Mix.of(TEXT, [hunks_of(FIRST), hunks_of(FIRST)])
    assert all(wordings(TEXT, place)[0].versions == (0, 1) for place in same.places)


def test_a_place_that_only_another_version_changes_is_there_and_changes_nothing() -> None:
    mix = two()
    place = next(number for number, hunk in enumerate(mix.hunks) if hunk.same)
    assert mix.chosen(place, Choice.ACCEPTED).all_accepted().onto(Proposal(TEXT)).result() == FIRST
    assert mix.take_at(place, 1).shown() != FIRST


def test_what_is_decided_stays_when_another_version_is_shown() -> None:
    mix = two().chosen(0, Choice.ACCEPTED).take(1)
    assert mix.hunks[0].replacement == "lay"
    assert mix.shown() == SECOND.replace("was lying", "lay")


def test_a_place_chosen_by_itself_stays_until_the_version_is_asked_for_again() -> None:
    mix = two().take_at(0, 1).take(0)
    assert mix.shown() == FIRST, "it was shown already: all of it was meant"
    mix = two().take_at(0, ORIGINAL).take(1)
    assert mix.shown() == SECOND.replace("was lying", "sat")
    assert mix.take(1).shown() == SECOND


def test_a_warning_stays_with_its_hunk() -> None:
    text = "It was built in 1874 by two men."
    mix = Mix.of(text, [hunks_of("It was made in 1874 by two men.", text), hunks_of("It was built in 1847.", text)])
    assert not any(hunk.warning for hunk in mix.hunks)
    taken = mix.take(1)
    assert any("1874" in hunk.warning for hunk in taken.hunks)
    assert taken.all_accepted().onto(Proposal(text)).undecided > 0


def test_a_version_that_comes_later_changes_nothing_that_is_shown() -> None:
    mix = Mix.of(TEXT, [hunks_of(FIRST)]).chosen(0, Choice.ACCEPTED).chosen(1, Choice.DISCARDED)
    later = mix.with_versions([hunks_of(FIRST), hunks_of(SECOND)])
    assert later.shown() == mix.shown()
    decided = [(hunk.replacement, hunk.choice) for hunk in later.hunks if not hunk.same]
    assert decided == [(hunk.replacement, hunk.choice) for hunk in mix.hunks]


def test_how_much_longer_a_version_is() -> None:
    one, other = two().versions
    assert (one.words, one.percent) == (-1, -8)
    assert (other.words, other.percent) == (2, 15)


def test_side_by_side_each_version_reads_as_it_is() -> None:
    text = f"A first paragraph.\n{TEXT}\nA last one."
    versions = [hunks_of(text.replace(TEXT, answer), text) for answer in (FIRST, SECOND)]
    proposal = Mix.of(text, versions).onto(Proposal(text, complete=True))
    part = excerpt(proposal, 1)
    assert part.span.of(text) == TEXT
    for number, answer in enumerate((FIRST, SECOND)):
        kept = "".join(piece.text for piece in said(proposal, part, number) if piece.kind is not Kind.DELETED)
        assert " ".join(kept.split()) == answer


# -- the algebra -------------------------------------------------------------------------------------------


@st.composite
def versions_of_a_text(draw: st.DrawFn) -> tuple[str, list[Hunks]]:
    text = draw(st.text("ab 😀\n", max_size=30))
    count = draw(st.integers(1, 3))
    return text, [draw(changes(text)) for _ in range(count)]


@st.composite
def changes(draw: st.DrawFn, text: str) -> Hunks:
    """Hunks in order that do not overlap, and touch only where one of them is not an insertion."""
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    found = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        at = start if draw(st.booleans()) else end
        replacement = draw(st.text("xyz ", min_size=0 if at > start else 1, max_size=4))
        found.append(Hunk(Span(start, at), replacement, warning=draw(st.sampled_from(["", "A number."]))))
    return tuple(found)


acts = st.lists(
    st.one_of(
        st.tuples(st.just("take"), st.integers(0, 2), st.just(0)),
        st.tuples(st.just("at"), st.integers(0, 9), st.integers(-1, 2)),
        st.tuples(st.just("choose"), st.integers(0, 9), st.sampled_from(list(Choice))),
        st.tuples(st.just("all"), st.just(0), st.just(0)),
    ),
    max_size=8,
)


def acted(mix: Mix, steps: list[tuple[str, int, int | Choice]]) -> Mix:
    for act, number, what in steps:
        count = len(mix.hunks)
        match act, what:
            case "take", _:
                mix = mix.take(number % len(mix.versions))
            case "at", int() if count:
                mix = mix.take_at(number % count, min(what, len(mix.versions) - 1))
            case "choose", Choice() if count:
                mix = mix.chosen(number % count, what)
            case "all", _:
                mix = mix.all_accepted()
    return mix


@settings(deadline=None)
@given(versions_of_a_text())
def test_taking_one_version_everywhere_is_exactly_that_version(given_: tuple[str, list[Hunks]]) -> None:
    text, versions = given_
    for number, hunks in enumerate(versions):
        assert Mix.of(text, versions).take(number).shown() == exact(text, hunks)


@settings(deadline=None)
@given(versions_of_a_text())
def test_taking_the_original_everywhere_is_the_original(given_: tuple[str, list[Hunks]]) -> None:
    text, versions = given_
    mix = Mix.of(text, versions)
    for number in range(len(mix.places)):
        first = sum(len(place.taken) for place in mix.places[:number])
        mix = mix.take_at(first, ORIGINAL)
    assert mix.shown() == text
    assert mix.onto(Proposal(text, complete=True)).changes == 0


@settings(deadline=None)
@given(versions_of_a_text(), acts)
def test_any_mix_is_a_valid_set_of_edits(
    given_: tuple[str, list[Hunks]], steps: list[tuple[str, int, int | Choice]]
) -> None:
    text, versions = given_
    mix = acted(Mix.of(text, versions), steps)
    proposal = mix.onto(Proposal(text, complete=True))
    apply_edits(text, proposal.accepted_edits())
    spans = [hunk.span for hunk in mix.hunks]
    assert all(before.end <= behind.start for before, behind in pairwise(spans))
    for before, behind in pairwise(mix.places):
        assert before.span.end < behind.span.start
    for place in mix.places:
        allowed = {exact(text, hunks) for hunks in place.alternatives} | {text}
        assert exact(text, place.taken) in allowed
        assert sum(wording.shown for wording in wordings(text, place)) == 1


@settings(deadline=None)
@given(versions_of_a_text(), acts)
def test_further_versions_change_nothing_that_is_shown(
    given_: tuple[str, list[Hunks]], steps: list[tuple[str, int, int | Choice]]
) -> None:
    text, versions = given_
    mix = acted(Mix.of(text, versions[:1]), steps)
    more = mix.with_versions(versions)
    assert more.shown() == mix.shown()
    before = mix.onto(Proposal(text, complete=True))
    assert more.onto(before).result() == before.result()
    assert more.onto(before).undecided == before.undecided


@pytest.mark.parametrize("versions", [[()], [(), ()]])
def test_versions_that_change_nothing_leave_nothing_to_take(versions: list[Hunks]) -> None:
    mix = Mix.of(TEXT, versions)
    assert mix.places == ()
    assert mix.take(0).all_accepted().shown() == TEXT
