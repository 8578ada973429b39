"""What the judge asks the model about one sentence, as a value that another process can ask and answer.

There are two rounds. In the first each candidate stands alone, behind the text that precedes the sentence; variant 0
is the sentence as it is. In the second the model reads the sentence and then says it corrected: variant 0 is the
sentence with what the first round made likely, and each other variant has a candidate more, fewer or exchanged. All
edits count characters of the text the sentence was taken from, in both rounds.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from writer.language.grammar.calibration import first_token_offset
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span

Trial = tuple[int, ...]
"""The candidates applied in a variant, as indices."""

CONTEXT_BEFORE: Final = 240
CONTEXT_AFTER: Final = 32
"""Characters of the neighbouring text that the model sees."""
WINDOW: Final = 2
"""Tokens behind a change that count. Measured on learners' sentences: average precision .515 with two, .518 with
eight, .497 with one."""
_SCORED: Final = 24
_CHARACTERS_A_SCORED: Final = 40
"""Candidates of a sentence that are scored in the first round, and how many characters bring one more."""
_NEVER_PRUNED: Final = 1000.0
_HOPEFUL: Final = 2.0
"""Nats by which a candidate's first changed token must stay clear of what it may lose at most: fifty candidates in a
sentence would do that much worse and hardly ever win. A rule's first suggestion is scored all the same: what becomes of
its finding hangs on it."""
_LATE: Final = frozenset(
    {
        CandidateKind.ARTICLE_MISSING,
        CandidateKind.PREPOSITION_MISSING,
        CandidateKind.WORD_MISSING,
        CandidateKind.AUXILIARY_MISSING,
        CandidateKind.COMMA_MISSING,
        CandidateKind.VERB_GROUP,
        CandidateKind.PHRASE,
        CandidateKind.DETERMINER,
        CandidateKind.ORDER,
        CandidateKind.WORD_NEEDLESS,
        CandidateKind.PREPOSITION_CHOICE,
        CandidateKind.PREPOSITION_NEEDLESS,
    }
)
"""Kinds whose right candidates show late what they are worth: with two nats of clearance between a tenth and two thirds
of them would be lost, of the other kinds one in thirty (mistakes put into 1,100 sentences of prose)."""
_ASKED: Final = "Original: {}\nCorrected:"
"""Longer instructions, chat templates and examples told right from wrong no better (average precision .62 each)."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The engine's answer: `gains` and `firsts` of `Scored`, in nats and in their meaning."""

    gains: tuple[float | None, ...]
    firsts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """`before`, `variants`, `after`, `prune` and `most` are the fields of the engine's `Score`, in its meaning."""

    span: Span
    """Where the sentence stands in its text, in characters."""
    sentence: str
    before: str
    variants: tuple[str, ...]
    after: str
    prune: tuple[float, ...]
    most: int
    candidates: tuple[Candidate, ...]
    trials: tuple[Trial, ...]
    """What each variant applies; the first is what is likely so far."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What the rules say of the sentence."""
    alone: Evidence | None = None
    """Of each candidate, from the first round; None in it."""

    def together(self, trials: Sequence[Trial], alone: Evidence) -> Question:
        """The question of the second round; `alone` has an entry for each candidate."""
        return replace(
            self,
            before=_ASKED.format(_one_line(self.sentence)),
            variants=tuple(" " + _one_line(self.with_edits(trial)) for trial in trials),
            after="\n",
            prune=(),
            most=0,
            trials=tuple(trials),
            alone=alone,
        )

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
        prune=(_NEVER_PRUNED, *map(_most_lost, candidates)),
        most=_SCORED + len(sentence) // _CHARACTERS_A_SCORED,
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


def _one_line(text: str) -> str:
    return text.replace("\n", " ")


def _most_lost(candidate: Candidate) -> float:
    """Nats that its first changed token may lose."""
    exempt = candidate.kind in _LATE or "rules first" in candidate.sources
    return first_token_offset(candidate) - (0.0 if exempt else _HOPEFUL)


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
