"""The measures of rewriting give what their definitions say."""

from __future__ import annotations

import pytest

from tests.benchmarks.rewriting.scores import chrf, sari

SOURCE = "About 95 species are currently accepted ."
REFERENCES = [
    "About 95 species are currently known .",
    "About 95 species are now accepted .",
    "95 species are now accepted .",
]


@pytest.mark.parametrize(
    ("answer", "score"),
    [
        ("About 95 you now get in .", 26.83),
        ("About 95 species are now agreed .", 58.90),
    ],
)
def test_sari_is_that_of_its_authors_own_example(answer: str, score: float) -> None:
    assert sari(SOURCE, answer, REFERENCES) == pytest.approx(score, abs=0.01)


def test_the_same_text_has_all_of_its_letters_and_another_none() -> None:
    assert chrf("The cat sat.", "The cat sat.") == pytest.approx(100)
    assert chrf("zzzzzzzz", "The cat sat.") == 0
    assert 50 < chrf("The cat sat down.", "The cat sat.") < 100
