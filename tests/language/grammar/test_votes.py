"""The model's own correction as candidates and votes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from writer.language.grammar.calibration import odds_alone
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.question import Question, plan
from writer.language.grammar.votes import MODEL, VotingAsker, with_votes
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span

TEXT = "Before. He go to school. After."
SENTENCE = Span(8, 24)
GOES = Candidate(TextEdit(Span(11, 13), "goes"), CandidateKind.AGREEMENT, ("own",))


def ask() -> Question:
    return plan(TEXT, SENTENCE, [GOES])


def test_a_known_candidate_gets_the_models_vote() -> None:
    question = with_votes(TEXT, ask(), "He goes to school.")
    assert [candidate.sources for candidate in question.candidates] == [("own", MODEL)]
    assert question.variants[1] == "He goes to school."


def test_a_vote_makes_a_candidate_likelier() -> None:
    [voted] = with_votes(TEXT, ask(), "He goes to school.").candidates
    assert odds_alone(voted, 3.0, 1.0) > odds_alone(GOES, 3.0, 1.0)


def test_what_nobody_thought_of_is_a_candidate_of_its_own_kind_with_a_reason() -> None:
    question = with_votes(TEXT, ask(), "He walks to school.")
    new = question.candidates[-1]
    assert (new.kind, new.sources) == (CandidateKind.WORDING, (MODEL,))
    assert new.reason.endswith(".")
    assert apply_edits(TEXT, [new.edit]) == "Before. He walks to school. After."


@pytest.mark.parametrize("answer", ["He go to school.", "  He go to school. \n"])
def test_an_answer_that_changes_nothing_adds_nothing(answer: str) -> None:
    assert with_votes(TEXT, ask(), answer).candidates == (GOES,)


def test_another_sentence_altogether_is_no_correction() -> None:
    text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    question = plan(text, Span(0, len(text)), [])
    other = " ".join(word if index % 2 else word + "s" for index, word in enumerate(text.split()))
    assert with_votes(text, question, other).candidates == ()


class _Asker:
    def questions(self, text: str, diagnostics: Sequence[Diagnostic]) -> Iterator[Question]:
        yield ask()


@pytest.mark.parametrize("answer", [None, ""])
def test_without_an_answer_the_question_stays_as_it_is(answer: str | None) -> None:
    assert list(VotingAsker(_Asker(), lambda _sentence: answer).questions(TEXT, ())) == [ask()]


def test_the_model_is_asked_for_the_sentence_only() -> None:
    asked: list[str] = []
    list(VotingAsker(_Asker(), lambda sentence: asked.append(sentence)).questions(TEXT, ()))
    assert asked == ["He go to school."]
