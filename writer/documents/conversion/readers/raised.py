"""Raised and lowered letters as the characters Unicode has for them: x² and H₂O."""

from __future__ import annotations

from typing import Final

_SUPER: Final = dict(zip("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ", strict=True))
_SUB: Final = dict(zip("0123456789+-−=()aeoxhklmnpst", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ", strict=True))


def moved(text: str, *, up: bool) -> str | None:
    """`text` in small characters above or below the line; None when some character has no such form."""
    table = _SUPER if up else _SUB
    made = [table.get(character, character if character.isspace() else "") for character in text]
    return "".join(made) if all(made) else None
