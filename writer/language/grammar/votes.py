"""The instruct model's own correction of a sentence, taken apart: each change is a candidate and a vote, never pasted.

Small models rewrite too much when asked to correct, but what they change is often worth a look: a candidate that was
proposed anyway gets their vote, one that nobody had thought of is judged like all others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.fixing import Asker
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.question import Question, plan
from writer.text.diff import word_edits
from writer.text.edits import TextEdit

MODEL: Final = "model"
"""The source of such a candidate."""
_MOST: Final = 6
"""Changes of an answer; one with more is another sentence."""
_LONGEST: Final = 60
"""Characters of a change."""

Answerer = Callable[[str], str | None]
"""The model's correction of a sentence; None when there is none worth a look."""


class VotingAsker:
    """An asker whose questions also hold what the model itself would change."""

    def __init__(self, asker: Asker, answerer: Answerer) -> None:
        self._asker = asker
        self._answerer = answerer

    def questions(self, text: str, diagnostics: Sequence[Diagnostic]) -> Iterator[Question]:
        """The questions of the asker, with votes."""
        for question in self._asker.questions(text, diagnostics):
            answer = self._answerer(question.sentence)
            yield with_votes(text, question, answer) if answer else question


def with_votes(text: str, question: Question, answer: str) -> Question:
    """`question` about a sentence of `text` with the changes that `answer` makes in the sentence."""
    edits = [
        TextEdit(edit.span.shifted(question.span.start), edit.replacement)
        for edit in word_edits(question.sentence, answer.strip())
    ]
    if len(edits) > _MOST:
        return question
    known = {candidate.edit: index for index, candidate in enumerate(question.candidates)}
    candidates = list(question.candidates)
    for edit in edits:
        if edit in known:
            voted = candidates[known[edit]]
            candidates[known[edit]] = replace(voted, sources=(*voted.sources, MODEL))
        elif max(len(edit.span), len(edit.replacement)) <= _LONGEST:
            candidates.append(Candidate(edit, CandidateKind.WORDING, (MODEL,)))
    return plan(text, question.span, candidates, question.diagnostics)
