"""What a measurement refuses, in a sentence."""

from __future__ import annotations


class BenchError(Exception):
    """The measurement cannot be made; `str()` is a sentence for the person at the terminal."""
