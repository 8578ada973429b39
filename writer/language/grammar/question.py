"""What the judge asks the model about one sentence, as a value that another process can ask and answer.

A question is rounds of variants of one sentence. Variant 0 is the sentence with what is accepted so far; each
other variant differs from it by a candidate more, fewer or exchanged. All edits count characters of the text the
sentence was taken from, in every round.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.kinds import Candidate
from writer.language.grammar.thresholds import PRUNE
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span

Trial = tuple[int, ...]
"""The candidates applied in a variant, as indices."""

CONTEXT_BEFORE: Final = 240
CONTEXT_AFTER: Final = 32
"""Characters of the neighbouring text that the model sees."""
_NEVER_PRUNED: Final = 1000.0


@dataclass(frozen=True, slots=True)
class Question:
    """`before`, `variants`, `after` and `prune` are the fields of the engine's `Score`, in its meaning."""

    span: Span
    """Where the sentence stands in its text, in characters."""
    sentence: str
    before: str
    variants: tuple[str, ...]
    after: str
    prune: tuple[float, ...]
    candidates: tuple[Candidate, ...]
    trials: tuple[Trial, ...]
    """What each variant applies; the first is what is accepted so far."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What the rules say of the sentence."""
    gains: tuple[float | None, ...] = ()
    """Of each candidate alone, from the first round; empty in it."""
    supports: tuple[float, ...] = ()
    """Gain of each accepted candidate when it was accepted, in the order of `trials[0]`."""

    @property
    def first_round(self) -> bool:
        return not self.gains

    def asking(self, trials: Sequence[Trial], gains: tuple[float | None, ...], supports: tuple[float, ...]) -> Question:
        """The question of the next round."""
        variants = tuple(self.with_edits(trial) for trial in trials)
        prune = (_NEVER_PRUNED,) * len(variants)
        return replace(self, variants=variants, prune=prune, trials=tuple(trials), gains=gains, supports=supports)

    def with_edits(self, trial: Iterable[int]) -> str:
        """The sentence with these candidates applied."""
        return apply_edits(self.sentence, (self._own(self.candidates[index].edit) for index in trial))

    def _own(self, edit: TextEdit) -> TextEdit:
        return TextEdit(edit.span.shifted(-self.span.start), edit.replacement)


def plan(
    text: str, sentence: Span, candidates: Sequence[Candidate], diagnostics: Sequence[Diagnostic] = ()
) -> Question:
    """The first question about `sentence` of `text`: each candidate alone.

    `diagnostics` are the rules' findings in the sentence, which the judge will confirm, rank or drop.
    """
    trials: tuple[Trial, ...] = ((), *((index,) for index in range(len(candidates))))
    question = Question(
        span=sentence,
        sentence=sentence.of(text),
        before=_before(text, sentence),
        variants=(),
        after=_after(text, sentence),
        prune=(_NEVER_PRUNED, *(PRUNE[candidate.kind] for candidate in candidates)),
        candidates=tuple(candidates),
        trials=trials,
        diagnostics=tuple(diagnostics),
    )
    return replace(question, variants=tuple(question.with_edits(trial) for trial in trials))


def inside(diagnostics: Iterable[Diagnostic], span: Span) -> list[Diagnostic]:
    """Those of `diagnostics` that lie wholly in `span` and are no remarks on style: what a judge can decide."""
    return [
        diagnostic
        for diagnostic in diagnostics
        if span.start <= diagnostic.span.start
        and diagnostic.span.end <= span.end
        and diagnostic.category is not Category.STYLE
    ]


def outside(diagnostics: Iterable[Diagnostic], questions: Iterable[Question]) -> list[Diagnostic]:
    """Those of `diagnostics` that none of `questions` decides."""
    decided = {diagnostic for question in questions for diagnostic in question.diagnostics}
    return [diagnostic for diagnostic in diagnostics if diagnostic not in decided]


def _before(text: str, sentence: Span) -> str:
    """The end of the line before the sentence, from a word boundary; a line break where it begins the line."""
    line = text.rfind("\n", 0, sentence.start) + 1
    start = max(line, sentence.start - CONTEXT_BEFORE)
    if start > line:
        start = text.find(" ", start, sentence.start) + 1 or sentence.start
    return text[start : sentence.start].lstrip() or "\n"


def _after(text: str, sentence: Span) -> str:
    """The beginning of what follows on the line, to a word boundary; a line break where nothing does."""
    line = text.find("\n", sentence.end)
    end = len(text) if line < 0 else line
    following = text[sentence.end : min(end, sentence.end + CONTEXT_AFTER)]
    if sentence.end + CONTEXT_AFTER < end:
        following = following[: following.rfind(" ")] if " " in following.strip() else following
    return following if following.strip() else "\n"
