"""The numbers of the judge, whatever they are just now: what must hold of them after every fit."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.grammar.calibration import (
    UNRIVALLED,
    Clues,
    first_token_offset,
    odds_alone,
    odds_of_rule,
    odds_together,
    probability,
)
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.text.edits import TextEdit
from writer.text.span import Span

EDIT = TextEdit(Span(0, 2), "went")
FIRST = ("rules first", "rules")

kinds = st.sampled_from(CandidateKind)
nats = st.floats(-30.0, 30.0)
more = st.floats(0.0, 30.0)
candidates = st.builds(
    Candidate,
    st.just(EDIT),
    kinds,
    st.sampled_from((("own",), ("own", *FIRST), ("rules",))),
    st.floats(0.0, 12.0),
)
clues = st.builds(Clues, nats, nats, st.floats(-20.0, 20.0), st.floats(0.0, 1.0))


def plain(kind: CandidateKind, *sources: str, cost: float = 0.0) -> Candidate:
    return Candidate(EDIT, kind, sources or ("own",), cost)


@pytest.mark.parametrize("kind", CandidateKind)
def test_every_kind_has_numbers(kind: CandidateKind) -> None:
    one = plain(kind)
    assert math.isfinite(first_token_offset(one))
    clear, hopeless = odds_alone(one, 14.0, 14.0), odds_alone(one, -12.0, -12.0)
    assert probability(hopeless) < 0.05 < 0.5 < probability(clear)
    sure = odds_together(one, Clues(14.0, 14.0, UNRIVALLED), 14.0, 0)
    refuted = odds_together(one, Clues(-12.0, -12.0, -UNRIVALLED), -12.0, 0)
    assert probability(refuted) < 0.05 < 0.5 < probability(sure)


@given(candidates, clues, nats, st.integers(0, 12))
def test_a_probability_is_never_certain(one: Candidate, known: Clues, together: float, others: int) -> None:
    assert 0.0 < probability(odds_alone(one, known.gain, known.first)) < 1.0
    assert 0.0 < probability(odds_together(one, known, together, others)) < 1.0


@given(candidates, nats, nats, more)
def test_more_gain_alone_is_never_less_likely(one: Candidate, gain: float, first: float, step: float) -> None:
    here = odds_alone(one, gain, first)
    assert odds_alone(one, gain + step, first) >= here
    assert odds_alone(one, gain, first + step) >= here


@given(candidates, clues, nats, st.integers(0, 5), more)
def test_more_gain_together_is_never_less_likely(
    one: Candidate, known: Clues, together: float, others: int, step: float
) -> None:
    here = odds_together(one, known, together, others)
    assert odds_together(one, known, together + step, others) >= here
    assert odds_together(one, replace(known, gain=known.gain + step), together, others) >= here
    assert odds_together(one, replace(known, first=known.first + step), together, others) >= here
    assert odds_together(one, replace(known, margin=known.margin + step), together, others) >= here


@given(kinds, clues, nats, st.floats(0.0, 6.0), st.floats(0.1, 6.0))
def test_an_unlikely_slip_must_gain_more(
    kind: CandidateKind, known: Clues, together: float, cost: float, step: float
) -> None:
    one, dear = plain(kind, cost=cost), plain(kind, cost=cost + step)
    assert odds_alone(dear, known.gain, known.first) < odds_alone(one, known.gain, known.first)
    assert odds_together(dear, known, together, 0) < odds_together(one, known, together, 0)
    assert first_token_offset(dear) < first_token_offset(one), "less patience with its first token"


@given(kinds, clues, nats)
def test_what_a_rule_proposes_first_is_likelier(kind: CandidateKind, known: Clues, together: float) -> None:
    first, later, own = plain(kind, *FIRST), plain(kind, "rules"), plain(kind)
    assert odds_alone(first, known.gain, known.first) > odds_alone(own, known.gain, known.first)
    assert odds_alone(first, known.gain, known.first) > odds_alone(later, known.gain, known.first)
    assert odds_together(first, known, together, 0) > odds_together(later, known, together, 0)
    assert first_token_offset(first) > first_token_offset(own)


@given(st.floats(0.01, 0.98), st.floats(0.0, 0.01), nats, more)
def test_a_surer_rule_is_never_less_likely_nor_one_with_more_gain(
    confidence: float, surer: float, gain: float, step: float
) -> None:
    here = odds_of_rule(confidence, gain)
    assert odds_of_rule(confidence + surer, gain) >= here
    assert odds_of_rule(confidence, gain + step) >= here
    assert 0.0 < probability(here) < 1.0


@given(candidates, st.floats(min_value=20.0), st.integers(3, 1000))
def test_no_number_however_large_makes_surer(one: Candidate, huge: float, others: int) -> None:
    for sign in (1.0, -1.0):
        far = sign * huge
        assert odds_alone(one, far, far) == odds_alone(one, sign * 20.0, sign * 20.0)
        extreme = Clues(far, far, far)
        assert odds_together(one, extreme, far, others) == odds_together(
            one, Clues(sign * 20.0, sign * 20.0, sign * 20.0), sign * 20.0, 3
        )


def test_even_odds_are_one_half_and_odds_mirror() -> None:
    assert probability(0.0) == 0.5
    assert probability(2.0) + probability(-2.0) == pytest.approx(1.0)
