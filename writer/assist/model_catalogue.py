"""The catalogue of models, read when it is first asked for; the starter is its first model."""

from __future__ import annotations

import logging
from functools import cached_property
from pathlib import Path

import psutil

from writer.assist.model_offers import better_rewriter
from writer.models import catalogue
from writer.models.catalogue import Catalogue, CatalogueError, OfferedModel

log = logging.getLogger(__name__)


class ModelCatalogue:
    """Lives as long as the program. A file that cannot be read is an empty catalogue, and said so."""

    def __init__(self, resources: Path) -> None:
        self._path = resources / catalogue.FILE
        self.problem = ""
        """Why there is none, as a sentence."""

    @cached_property
    def all(self) -> Catalogue:
        try:
            return catalogue.load(self._path)
        except CatalogueError as error:
            log.error("catalogue: %s", error)
            self.problem = str(error)
            return Catalogue("", ())

    @property
    def starter(self) -> OfferedModel | None:
        return self.all.models[0] if self.all.models else None

    def better_rewriter(self, parameters: int) -> str:
        """The name of a model with so many parameters or more that rewrites and fits this computer; "" for none."""
        found = better_rewriter(self.all, parameters, psutil.virtual_memory().total)
        return found.name if found else ""
