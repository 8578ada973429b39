"""What to measure, and the two plans the command line offers."""

from __future__ import annotations

from pathlib import Path
from typing import Final, get_args

import msgspec

from writer.engine.bench.figures import Group


class Plan(msgspec.Struct, frozen=True):
    """What to measure; as it stands, the short benchmark."""

    groups: tuple[Group, ...] = ("rates", "edits", "cancel", "memory")
    runs: int = 3
    tokens: int = 400
    """Of the document; fewer where the model's context is smaller."""
    answer_tokens: int = 64
    idle_seconds: float = 2.0
    llama: bool = False
    """Whether llama-cpp-python's `Llama` takes part."""
    server: Path | None = None
    """llama-server's executable, when it takes part."""


SHORT: Final = Plan()
"""A minute's look at the computer."""
FULL: Final = Plan(groups=get_args(Group), runs=5, tokens=1500, idle_seconds=5.0, llama=True)
"""Every measurement, on a document of the length the project's bars are set for."""
