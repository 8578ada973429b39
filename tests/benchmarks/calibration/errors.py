"""What can go wrong while calibrating."""

from __future__ import annotations

from pathlib import Path


class CalibrationToolError(Exception):
    """The tool cannot go on; its text is a sentence that says why."""


class UnreadableError(CalibrationToolError):
    """A line of a file is not what it should be."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"Line {line} of {path} cannot be read: {reason}. Delete that line, or make the file again.")
        self.path = path
        self.line = line


class NoEvidenceError(CalibrationToolError):
    """There is nothing to fit."""

    def __init__(self, lacking: str) -> None:
        super().__init__(f"The evidence holds no {lacking}. Gather more sentences.")
        self.lacking = lacking


class SeveralModelsError(CalibrationToolError):
    """Evidence of different models must not be mixed: nats of one are not worth those of another."""

    def __init__(self, models: list[str]) -> None:
        super().__init__(f"The evidence is of several models ({', '.join(models)}). Fit each model's alone.")
        self.models = models


class LayoutError(CalibrationToolError):
    """The calibration module does not look as the writer of numbers expects."""

    def __init__(self, name: str, times: int) -> None:
        super().__init__(f"{name} stands {times} times in the calibration module, not once. Nothing was written.")
        self.name = name
        self.times = times
