"""Texts in the same writing system are told from those in another."""

from __future__ import annotations

import pytest

from writer.text.scripts import shares_script


@pytest.mark.parametrize(
    ("text", "reference", "same"),
    [
        ("quick fox", "The café is", True),
        ("быстрый", "The quick", False),
        ("быстрый fox", "Это quick", True),
        ("かな", "漢字だけ", True),
        ("한국어", "漢字だけ", False),
        ("the α particle decays", "In physics", True),
        ("123 🎉 !", "שלום", True),
        ("שלום", "", True),
    ],
)
def test_scripts_are_compared_by_their_letters(text: str, reference: str, same: bool) -> None:
    assert shares_script(text, reference) is same
