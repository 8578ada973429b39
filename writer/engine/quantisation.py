"""What a throw-away process is asked when it makes a model file smaller, and what it says meanwhile."""

from __future__ import annotations

from typing import Literal

import msgspec

Kind = Literal["Q4_0", "Q4_K_M", "Q8_0"]
"""Quantisations that are made here, by llama.cpp's names."""


class Said(msgspec.Struct, frozen=True):
    """A line of the process: how far it is, 0 to 1, or why it gives up, in a sentence."""

    fraction: float = 0.0
    problem: str = ""
