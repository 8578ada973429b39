"""One rewrite under way or under review: what was asked of which text, and what stands so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from writer.assist.region import Region
from writer.assist.sent import Sent
from writer.language.rewriting.draft import Draft
from writer.language.rewriting.history import Asked, Kind
from writer.language.rewriting.mixing import Hunks, Mix
from writer.language.rewriting.proposal import Proposal
from writer.prompts.file import PromptFile
from writer.tongue import said, tr


@dataclass
class Rewrite:
    """`title` and `in_place` are for the card."""

    prompt: PromptFile
    region: Region
    original: str
    instruction: str
    inputs: Mapping[str, str]
    given: Mapping[str, str] = field(default_factory=dict)
    """Variables from outside the document: the clipboard, the style guide, the wanted length."""
    caret: Region = field(default_factory=lambda: Region(0, 0))
    """Where the caret stood."""
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
    mix: Mix | None = None
    """What is taken of which version, once the proposal is complete."""
    sent: list[Sent] = field(default_factory=list)
    """All that was asked of the engine, in order."""
    earlier: str = ""
    """The rewrite that was offered for the text before it changed."""
    note: str = ""
    """A sentence about what of the document the model did not see."""
    by_judge: bool = False
    """Whether the grammar judge makes the hunks, not the model's own words."""

    @property
    def title(self) -> str:
        """With the answer, when the prompt asked for one thing: "Translate: French"."""
        if self.instruction:
            return self.instruction
        title = said(self.prompt.title)
        answers = [answer for field in self.prompt.asked if (answer := self.inputs.get(field.name))]
        return tr("{prompt}: {answer}", prompt=title, answer=answers[0]) if len(answers) == 1 else title

    @property
    def in_place(self) -> bool:
        """Whether the answer is to replace the original, as a diff; else it is shown for itself."""
        return self.prompt.in_place

    def review(self, proposal: Proposal, versions: Sequence[Hunks] = ()) -> None:
        """What stands now, and its versions where there are several; what was chosen before stays chosen."""
        if proposal.complete:
            told = versions or (proposal.hunks,)
            self.mix = self.mix.with_versions(told) if self.mix else Mix.of(self.original, told)
            proposal = self.mix.onto(proposal)
        self.proposal = replace(proposal, note=" ".join(filter(None, (proposal.note, self.note))))

    def position(self, hunk: int) -> int:
        """Where hunk number `hunk` begins in the original (characters); 0 when there is none."""
        hunks = self.proposal.hunks
        return hunks[hunk].span.start if 0 <= hunk < len(hunks) else 0

    def another(self) -> Rewrite:
        """The same once more, for answers that were not shown yet."""
        seed = self.draft.next_seed if self.draft else self.seed
        seen = self.draft.done.seen if self.draft else frozenset()
        return self._again(seed, self.shown_before | seen, self.earlier)

    def anew(self) -> Rewrite:
        """The same for a text that has changed."""
        return self._again(1, frozenset(), self.mix.shown() if self.mix else self.earlier)

    def _again(self, seed: int, seen: frozenset[str], earlier: str) -> Rewrite:
        region = Region(self.region.start, self.region.end)
        return replace(
            self,
            region=region,
            original="",
            seed=seed,
            shown_before=seen,
            earlier=earlier,
            draft=None,
            request=0,
            answer="",
            log_probabilities=[],
            proposal=Proposal(""),
            mix=None,
            sent=[],
            note="",
        )

    @property
    def asked(self) -> Asked:
        """For the history."""
        scope = (self.region.start, self.region.end) if self.in_place else None
        model = self.sent[-1].model if self.sent else ""
        return Asked(Kind.REWRITE, self.title, scope=scope, checked=self.by_judge, model=model)
