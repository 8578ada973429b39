"""The catalogue as a writer looks through it: by words, by task, and the one that would do a task better."""

from __future__ import annotations

import enum
import re
from typing import Final, Literal

from writer.assist import fitting
from writer.models.catalogue import Catalogue, OfferedModel

Task = Literal["completion", "grammar", "rewriting"]

SHARE: Final = 0.6
"""Of the memory of a computer, what a model may take: the rest is for everything else that runs."""
CONTEXT: Final = 4096
"""Tokens, where nobody has set another number."""
ROUNDING: Final = 0.95
"""Sizes are rounded when people name them: 494 million count as 500 million."""


class Grade(enum.IntEnum):
    """How good a model is at a task."""

    UNSUITABLE = 0
    WEAK = 1
    UNKNOWN = 2
    FAIR = 3
    GOOD = 4
    BEST = 5


_GRADES: Final = {
    "unsuitable": Grade.UNSUITABLE,
    "weak": Grade.WEAK,
    "not measured": Grade.UNKNOWN,
    "passable": Grade.FAIR,
    "fair": Grade.FAIR,
    "careful": Grade.GOOD,
    "good": Grade.GOOD,
    "made for it": Grade.GOOD,
    "very good": Grade.BEST,
}
"""By the words with which the catalogue begins what it says of a task."""


def grade(said: str) -> Grade:
    """What the catalogue's words on a task come to; UNKNOWN for words it has never used."""
    found = (level for words, level in _GRADES.items() if said.lower().startswith(words))
    return next(found, Grade.UNKNOWN)


def said_of(model: OfferedModel, task: Task) -> str:
    """What the catalogue says of `model` at `task`."""
    match task:
        case "completion":
            return model.completion
        case "grammar":
            return model.grammar
        case "rewriting":
            return model.rewriting


def matching(catalogue: Catalogue, words: str, task: Task | None) -> tuple[OfferedModel, ...]:
    """Models with all these words; with a `task` those that are fit for it, the best first."""
    found = catalogue.search(words)
    if task is None:
        return found
    graded = [(grade(said_of(model, task)), model) for model in found]
    graded.sort(key=lambda pair: -pair[0])
    return tuple(model for level, model in graded if level >= Grade.FAIR)


def parameters(model: OfferedModel) -> int:
    """How many it has, read from the catalogue's words; 0 when they name no number."""
    found = re.search(r"([\d.]+) (million|billion)", model.parameters)
    return round(float(found[1]) * (1e6 if found[2] == "million" else 1e9)) if found else 0


def better_rewriter(catalogue: Catalogue, least: int, memory_bytes: int) -> OfferedModel | None:
    """The smallest model with about `least` parameters that rewrites and is known to fit a computer with so much
    memory; None when there is none.
    """
    able = [model for model in catalogue.models if grade(model.rewriting) >= Grade.FAIR]
    large = [model for model in able if parameters(model) >= ROUNDING * least]
    return next((model for model in sorted(large, key=parameters) if _fits(model, memory_bytes)), None)


def _fits(model: OfferedModel, memory_bytes: int) -> bool:
    found = fitting.predict_offered(model, model.files[0], CONTEXT, round(SHARE * memory_bytes))
    return found.fit == "fits"
