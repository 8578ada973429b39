"""What a model can be trusted with when it rewrites, said before it is tried.

Measured in November 2026 on sentences of e-mails, Wikipedia and guides that were not seen before, labelled by reading.
As the models wrote (20 sentences in 4 styles) SmolLM2-135M gave 26 % useful results and 41 % changed meanings,
Qwen2.5-Coder-0.5B 30 % and 15 %, Qwen2.5-Coder-1.5B 53 % and 22 %. As shown, with what cannot be trusted left out and
the list of wordings put in, 0.5B gives something useful for 39 of 100 requests that make sense and 25 of 100 made at
random, and one result in eight is wrong. Of 35 requests made at random 1.5B, whose doubtful changes are shown with a
warning, gives something useful for 17 of 30 that show anything, and 3 are wrong, each with a warning; what "accept all"
takes is useful for 9 and never wrong. Of 26 sensible ones that the rules were not made on it was useful for 12 of 21
shown, 3 were wrong (one was mended then), and what "accept all" takes was useful for 11 and wrong for 2.
With 0.5B half of the warned changes were wrong. Others measured Qwen3-4B-2507 at 82 of 100 points and Qwen3-1.7B at 68.
"""

from __future__ import annotations

import enum
from collections.abc import Container
from dataclasses import dataclass
from typing import Final

from writer.tongue import tr

_POOR: Final = 300_000_000
_MIDDLING: Final = 1_000_000_000
_GOOD: Final = 3_000_000_000


class Level(enum.Enum):
    POOR = "poor"
    MIDDLING = "middling"
    FAIR = "fair"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Suitability:
    """How well a model rewrites; `sentence` is for the Rewrite menu, "" when there is nothing to warn of."""

    level: Level
    sentence: str = ""


def needs_care(parameters: int) -> bool:
    """Whether of an answer of such a model only the changes that can be trusted are shown."""
    return parameters < _GOOD


def leaves_to_judge(expects: Container[str], found: Suitability | None) -> bool:
    """Whether the grammar judge makes the corrections, where they are what a prompt `expects`: the model for rewriting,
    of which `found` tells, is too poor. None: there is no model.
    """
    return "corrections" in expects and (found is None or found.level is Level.POOR)


def shows_doubtful(parameters: int) -> bool:
    """Whether changes of such a model that cannot be trusted are shown, with a warning."""
    return _MIDDLING <= parameters < _GOOD


def suitability(parameters: int, name: str = "", chat_template: bool = True) -> Suitability:
    """What to expect of a model with so many parameters; 0 means unknown. `name` is its own, for the sentence."""
    model = name.strip() or tr("This model")
    if not chat_template:
        return Suitability(
            Level.POOR,
            tr(
                "{model} was not made to follow instructions; it completes text. Choose an instruct model to rewrite.",
                model=model,
            ),
        )
    if parameters <= 0:
        return Suitability(Level.FAIR)
    if parameters < _POOR:
        return Suitability(
            Level.POOR,
            tr(
                "{model} rewrites poorly: most of what it writes says something else and is not shown. "
                "Proofread works well with it, through the grammar judge; for the other styles choose a "
                "larger model, such as Qwen3 1.7B.",
                model=model,
            ),
        )
    if parameters < _MIDDLING:
        return Suitability(
            Level.MIDDLING,
            tr(
                "{model} rewrites with mixed results: about one request in three brings something "
                "useful, so read each change. A model of 1.5 billion parameters or more, such as Qwen3 "
                "1.7B, changes the meaning less often.",
                model=model,
            ),
        )
    return Suitability(Level.GOOD if parameters >= _GOOD else Level.FAIR)
