"""The kinds of English: each accepts its own spellings and says what it would write instead of another's."""

from __future__ import annotations

from functools import cache

import pytest

from writer.language.grammar.rules import RuleChecker

ACCEPTED = {
    "american": "color organize analyze traveled jewelry center gray defense neighbor check mom",
    "british": "colour organise organize analyse travelled jewellery centre grey defence programme cheque tyre kerb",
    "canadian": "colour organize analyze travelled jewellery centre grey defence cheque neighbour mom",
    "australian": "colour organise analyse travelled centre grey defence programme cheque kerb ute arvo",
    "indian": "colour organise analyse travelled centre grey defence programme cheque lakh crore prepone",
}
MENDED = {
    "american": {
        "colour": "color",
        "organise": "organize",
        "centre": "center",
        "travelled": "traveled",
        "grey": "gray",
    },
    "british": {"color": "colour", "center": "centre", "traveled": "travelled", "gray": "grey"},
    "canadian": {"color": "colour", "organise": "organize", "center": "centre", "tyre": "tire"},
    "australian": {"color": "colour", "center": "centre", "defense": "defence"},
    "indian": {"color": "colour", "center": "centre", "defense": "defence"},
}
FLAGGED = {
    "american": "lakh cheque programme",
    "british": "lakh ute",
    "canadian": "lakh",
    "australian": "lakh",
    "indian": "",
}


@cache
def checker(dialect: str) -> RuleChecker:
    return RuleChecker(dialect)


def suggested(dialect: str, word: str) -> tuple[str, ...] | None:
    """What is suggested for `word`; None when it is right."""
    text = f"We talked about the {word} for an hour and then we left."
    found = [one for one in checker(dialect).check(text) if one.span.of(text) == word]
    return found[0].replacements if found else None


@pytest.mark.parametrize("dialect", ACCEPTED)
def test_a_dialect_accepts_its_own_spellings(dialect: str) -> None:
    assert [word for word in ACCEPTED[dialect].split() if suggested(dialect, word) is not None] == []


@pytest.mark.parametrize("dialect", MENDED)
def test_it_knows_its_own_spelling_of_another_ones(dialect: str) -> None:
    assert {word: (suggested(dialect, word) or ("",))[0] for word in MENDED[dialect]} == MENDED[dialect]


@pytest.mark.parametrize("dialect", FLAGGED)
def test_words_of_elsewhere_are_underlined(dialect: str) -> None:
    assert [word for word in FLAGGED[dialect].split() if suggested(dialect, word) is None] == []
