"""How much of what was found is shown: fewer and surer, or more. One measured curve, three points on it.

Every diagnostic carries the probability that it is right; a strictness is the least one that is shown. So another
strictness needs no new check, and whatever a stricter one shows, a laxer one shows too.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import Final

from writer.language.grammar.diagnostics import Diagnostic


class Strictness(enum.StrEnum):
    """How sure the check must be before it speaks."""

    STRICT = "strict"
    BALANCED = "balanced"
    THOROUGH = "thorough"


LEAST: Final[Mapping[Strictness, float]] = {
    Strictness.STRICT: 0.6,
    Strictness.BALANCED: 0.37,
    Strictness.THOROUGH: 0.2,
}
"""Probability a diagnostic must have to be shown."""


def sure_enough(diagnostics: Iterable[Diagnostic], strictness: Strictness) -> list[Diagnostic]:
    """Those of `diagnostics` that are shown at `strictness`, in their order."""
    least = LEAST[strictness]
    return [diagnostic for diagnostic in diagnostics if diagnostic.confidence >= least]
