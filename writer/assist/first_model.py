"""A model for somebody who has none: what can be fetched here, and what another program left on this computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from writer.assist.fitting import Prediction
from writer.assist.model_offers import Grade, grade
from writer.models import obtaining
from writer.models.catalogue import Catalogue, OfferedFile, OfferedModel
from writer.models.discovery import FoundModel
from writer.models.gguf_header import GGUFFacts

FEWEST: Final = 100_000_000
"""Parameters; what is smaller is a toy."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that can be fetched here. `is_starter`: it is the one that everything was measured with."""

    model: OfferedModel
    file: OfferedFile
    is_starter: bool


def offer(catalogue: Catalogue) -> Offer | None:
    """The starter where it can be had from here (a packaged program has no pip), else the smallest file that can."""
    starter = catalogue.models[0] if catalogue.models else None
    if starter and obtaining.sources(starter.files[0], catalogue.hub):
        return Offer(starter, starter.files[0], True)
    able = [model for model in catalogue.models if not model.gated and grade(model.completion) > Grade.WEAK]
    files = [(file.file_bytes, model, file) for model in able for file in model.files if _can_be_had(file, catalogue)]
    smallest = min(files, key=lambda each: each[0], default=None)
    return Offer(smallest[1], smallest[2], False) if smallest else None


def best_found(models: Sequence[FoundModel], predict: Callable[[GGUFFacts], Prediction]) -> FoundModel | None:
    """The smallest of the models on this computer that can write and fits its memory; None when none does."""
    able = [model for model in models if model.usable and model.facts.parameters >= FEWEST]
    fitting = [model for model in able if predict(model.facts).fit in ("fits", "lowered")]
    return min(fitting, key=lambda model: model.file_bytes, default=None)


def _can_be_had(file: OfferedFile, catalogue: Catalogue) -> bool:
    return bool(file.file_bytes and file.sha256 and obtaining.sources(file, catalogue.hub))
