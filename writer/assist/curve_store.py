"""The curves of models that were measured on this computer (`inkhorn bench completion --calibrate`).

One small file of JSON in the data folder, by the name of the model's file: numbers only.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Final

import msgspec

from writer.atomic import replace_content
from writer.language.completion.confidence import Curve, rising

log = logging.getLogger(__name__)

FILE: Final = "suggestion-curves.json"
_FEWEST: Final = 2
"""Points of a curve."""


class CurveStore:
    """The file in `folder`. A damaged one counts as empty; it is replaced at the next measurement."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def load(self, model: str) -> Curve | None:
        """The curve of the model in a file of this name; None when it was not measured here."""
        points = self._all().get(model, [])
        return rising(points) if len(points) >= _FEWEST else None

    def keep(self, model: str, curve: Curve) -> None:
        """Raises OSError when the file cannot be written."""
        curves = {**self._all(), model: list(curve.points)}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        replace_content(self._path, json.dumps(curves, indent=1).encode())

    def _all(self) -> dict[str, list[tuple[float, float]]]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, list[tuple[float, float]]])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError) as error:
            log.warning("%s cannot be read (%s); measured curves are not used", FILE, error)
            return {}
