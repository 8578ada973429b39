"""Which sequence a request works on."""

from __future__ import annotations

from typing import Literal

from writer.engine.messages import Generate, Score

Track = Literal["document", "rewrite", "grammar"]
"""The sequence a request works on."""
Work = Generate | Score


def track_of(work: Work) -> Track:
    if isinstance(work, Score) or work.task == "grammar":
        return "grammar"
    if work.task == "rewrite" or (work.task == "warm" and work.messages):
        return "rewrite"
    return "document"
