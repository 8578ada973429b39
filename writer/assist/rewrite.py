"""One rewrite under way or under review: what was asked of which text, and what stands so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from writer.assist.region import Region
from writer.language.rewriting.draft import Draft
from writer.language.rewriting.history import Asked, Kind
from writer.language.rewriting.proposal import Proposal
from writer.prompts.file import PromptFile


@dataclass
class Rewrite:
    """`title` and `in_place` are for the card."""

    prompt: PromptFile
    region: Region
    original: str
    instruction: str
    inputs: Mapping[str, str]
    seed: int = 1
    shown_before: frozenset[str] = frozenset()
    """Answers that the writer saw and wanted another one for."""
    draft: Draft | None = None
    """None while nothing is asked of a model."""
    request: int = 0
    answer: str = ""
    """To the request under way, so far."""
    log_probabilities: list[float] = field(default_factory=list)
    proposal: Proposal = field(default_factory=lambda: Proposal(""))
    by_judge: bool = False
    """Whether the grammar judge makes the hunks, not the model's own words."""

    @property
    def title(self) -> str:
        return self.instruction or self.prompt.title

    @property
    def in_place(self) -> bool:
        """Whether the answer is to replace the original, as a diff; else it is shown for itself."""
        return self.prompt.output in ("diff", "replace")

    @property
    def asked(self) -> Asked:
        """For the history."""
        scope = (self.region.start, self.region.end) if self.in_place else None
        return Asked(Kind.REWRITE, self.title, scope=scope)
