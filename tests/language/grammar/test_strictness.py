"""The three levels: a laxer one shows all that a stricter one shows, and more."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.strictness import LEAST, Strictness, sure_enough
from writer.text.span import Span


def findings(*confidences: float) -> list[Diagnostic]:
    return [
        Diagnostic(Span(at, at + 1), "Wrong.", Category.GRAMMAR, confidence=sure) for at, sure in enumerate(confidences)
    ]


def test_every_level_lets_more_through_than_the_one_before() -> None:
    cuts = [LEAST[level] for level in (Strictness.STRICT, Strictness.BALANCED, Strictness.THOROUGH)]
    assert 1.0 > cuts[0] > cuts[1] > cuts[2] > 0.0
    known = findings(0.01, *cuts, 0.99)
    assert [len(sure_enough(known, level)) for level in Strictness] == [2, 3, 4]


@given(st.lists(st.floats(0.0, 1.0)))
def test_levels_are_nested_and_keep_the_order(confidences: list[float]) -> None:
    known = findings(*confidences)
    strict, balanced, thorough = (sure_enough(known, level) for level in Strictness)
    assert [each for each in thorough if each in balanced] == balanced
    assert [each for each in balanced if each in strict] == strict
    assert [each for each in known if each in thorough] == thorough
