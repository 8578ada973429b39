"""How sure the loaded model has to be: the setting, the model's curve, and what the writer took so far.

Its own module because it alone knows models, settings and counts; `completing` is told one number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from writer.engine.client.engine import Engine
from writer.engine.messages import ModelFacts
from writer.language.completion.confidence import GENERAL, Curve, curve_of, learned, stated
from writer.language.completion.tally import Tally

_WITHIN: Final = (0.02, 0.97)


class Certainty:
    """Of the model that is loaded; what the writer did is looked up once, when a model is there."""

    def __init__(
        self,
        engine: Engine,
        tallies: Callable[[], Mapping[str, Tally]],
        measured: Callable[[ModelFacts], Curve | None] = lambda _model: None,
    ) -> None:
        """`tallies` are the counts by the name of the model's file; `measured` is a curve the writer has measured."""
        self._engine = engine
        self._tallies = tallies
        self._measured = measured
        self._model: ModelFacts | None = None
        self._curve = GENERAL
        self._moved = 0.0

    def least(self, eagerness: float) -> float:
        """The smallest probability of a suggestion that is shown, at an eagerness of 0 to 1."""
        model = self._engine.state_of("completion").model
        if model is not None and model != self._model:
            self._take(model)
        low, high = _WITHIN
        return min(max(self._curve.least(stated(eagerness)) + self._moved, low), high)

    def _take(self, model: ModelFacts) -> None:
        self._model = model
        self._curve = self._measured(model) or curve_of(model.architecture, model.parameters)
        tally = self._tallies().get(Path(model.path).name)
        self._moved = learned(self._curve, [(bin_.shown, bin_.accepted) for bin_ in tally.bins]) if tally else 0.0
