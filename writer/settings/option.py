"""How a setting is declared: a dataclass field with a title, its one-line effect and its limits; and their sections."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal

METADATA_KEY: Final = "option"
TITLE_KEY: Final = "title"


@dataclass(frozen=True, slots=True)
class Option:
    """How a setting is shown and what it accepts."""

    title: str
    effect: str
    """One line: what changes for the writer."""
    minimum: float | None = None
    maximum: float | None = None
    step: float = 1
    unit: str = ""
    labels: tuple[tuple[object, str], ...] = ()
    """Values with a name of their own in the panel, such as (0, "Automatic"); of a text, what "" means."""
    kind: Literal["plain", "file", "folder", "font", "key", "device", "below"] = "plain"
    """"below": a part of the section below its rows shows and changes it."""


def option(default: Any, title: str, effect: str, **details: Any) -> Any:
    """A dataclass field that is a setting."""
    return field(default=default, metadata={METADATA_KEY: Option(title, effect, **details)})


def section(made: Callable[[], Any], title: str) -> Any:
    """A dataclass field that is a section, all of its settings at their defaults; `title` heads it in the panel."""
    return field(default_factory=made, metadata={TITLE_KEY: title})
