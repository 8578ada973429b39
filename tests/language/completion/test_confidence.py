"""From what the writer wants to the probability the model has to reach."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.completion.confidence import GENERAL, Curve, curve_of, learned, rising, stated

CURVE = Curve(((0.2, 0.4), (0.5, 0.7), (0.8, 0.9)))


def test_a_stated_share_is_read_off_the_curve_of_the_model() -> None:
    assert CURVE.least(0.7) == pytest.approx(0.5)
    assert CURVE.least(0.8) == pytest.approx(0.65)
    assert CURVE.precision(0.65) == pytest.approx(0.8)
    assert 0 < CURVE.least(0.0) < CURVE.least(1.0) < 1, "also beyond what was measured"


@given(st.lists(st.floats(0, 1), min_size=2, max_size=12))
def test_the_slider_only_ever_goes_one_way(steps: list[float]) -> None:
    steps.sort()
    leasts = [GENERAL.least(stated(step)) for step in steps]
    assert leasts == sorted(leasts, reverse=True)
    assert all(0 < least < 1 for least in leasts)


def test_a_model_nobody_measured_has_the_general_curve() -> None:
    assert curve_of("unheard-of", 10**9) is GENERAL


def test_measured_points_make_a_curve_that_nowhere_falls() -> None:
    assert rising([(0.5, 0.6), (0.2, 0.65), (0.8, 0.9)]).points == ((0.2, 0.65), (0.5, 0.65), (0.8, 0.9))


def _bins(shown: int, taken: int) -> list[tuple[int, int]]:
    return [(0, 0)] * 6 + [(shown, taken)] + [(0, 0)] * 3


def test_what_the_writer_does_moves_it_slowly_and_not_far() -> None:
    assert learned(CURVE, _bins(0, 0)) == 0.0
    few, many = learned(CURVE, _bins(20, 0)), learned(CURVE, _bins(4000, 0))
    assert 0 < few < 0.01
    assert 0.05 < many <= 0.1
    assert -0.1 <= learned(CURVE, _bins(4000, 4000)) < -0.05
    assert learned(CURVE, _bins(4000, 1600)) == pytest.approx(0.0, abs=0.01), "as many as usual"
