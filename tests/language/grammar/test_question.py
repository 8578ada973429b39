"""What the model is asked about a sentence, in either round."""

from __future__ import annotations

import msgspec
import pytest

from tests.support.judging import COMMA, GOES, SENTENCE, SURE, TEXT, WENT, alike, ask, evidence, found
from writer.language.grammar.calibration import first_token_offset
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.judge import next_question
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.question import Question, inside, outside, plan
from writer.text.edits import TextEdit
from writer.text.span import Span


def test_the_first_question_holds_the_sentence_its_variants_and_its_neighbours() -> None:
    question = ask(WENT, COMMA)
    assert question.before == "Before this. "
    assert question.after == " After it."
    assert question.variants == (
        "He go to the school yesterday.",
        "He went to the school yesterday.",
        "He go to the school, yesterday.",
    )
    assert question.trials == ((), (0,), (1,))
    assert len(question.prune) == len(question.variants)
    assert question.alone is None


def test_a_sentence_alone_has_line_breaks_around_it() -> None:
    question = plan("One line.\nHe go home.\nAnother.", Span(10, 21), [])
    assert (question.before, question.variants, question.after) == ("\n", ("He go home.",), "\n")


def test_long_context_is_cut_at_words() -> None:
    text = "word " * 200 + "He go home. " + "other " * 50
    question = plan(text, Span(1000, 1011), [])
    assert question.before.startswith("word ")
    assert len(question.before) <= 240
    assert question.after.endswith("other")
    assert len(question.after) <= 32


def test_more_is_scored_of_a_longer_sentence() -> None:
    assert plan("He go. " * 40, Span(0, 280), []).most > plan("He go.", Span(0, 6), []).most > 0


def test_only_a_rules_first_suggestion_is_scored_with_little_hope() -> None:
    """What becomes of a rule's finding hangs on it; of the judge's own guesses most are hopeless."""
    edit = TextEdit(Span(3, 5), "went")
    own, first = (Candidate(edit, CandidateKind.TENSE, (source,)) for source in ("own", "rules first"))
    _, hopeful, any_hope = plan("He go home.", Span(0, 11), [own, first]).prune
    assert hopeful < first_token_offset(own)
    assert any_hope == first_token_offset(first)


def test_the_second_question_shows_the_sentence_and_asks_for_it_corrected() -> None:
    question = ask(WENT, GOES, COMMA)
    second = question.together([(0,), (), (0, 2)], evidence(9.0, 4.0, 1.0))
    assert "He go to the school yesterday." in second.before
    assert "Before this" not in second.before, "its neighbours do not count there"
    assert second.variants == (
        " He went to the school yesterday.",
        " He go to the school yesterday.",
        " He went to the school, yesterday.",
    )
    assert second.after == "\n"
    assert (second.prune, second.most) == ((), 0), "all of it is scored"
    assert second.alone == evidence(9.0, 4.0, 1.0)
    assert (second.span, second.candidates) == (question.span, question.candidates)


def test_a_sentence_over_two_lines_is_one_line_when_asked_for_corrected() -> None:
    text = "He go\nhome."
    one = Candidate(TextEdit(Span(3, 5), "went"), CandidateKind.TENSE, ("own",))
    question = plan(text, Span(0, 11), [one])
    assert question.variants == ("He go\nhome.", "He went\nhome.")
    second = question.together([(), (0,)], evidence(1.0))
    assert "He go home." in second.before
    assert second.variants == (" He go home.", " He went home.")


@pytest.mark.parametrize("rounds", [1, 2])
def test_a_question_survives_json(rounds: int) -> None:
    question = ask(WENT, COMMA, diagnostics=(found("school", "stool"),))
    if rounds == 2:
        second = next_question(question, alike(question, SURE))
        assert second is not None
        question = second
    assert msgspec.json.decode(msgspec.json.encode(question), type=Question) == question


def test_the_judge_decides_what_lies_in_the_sentence_and_is_no_style() -> None:
    own, style = found("school", "stool"), found("go", "went", rule="Odd", category=Category.STYLE)
    before = Diagnostic(Span(0, 6), "Wrong.", Category.GRAMMAR)
    across = Diagnostic(Span(7, 15), "Wrong.", Category.GRAMMAR)
    everything = [before, across, style, own]
    assert inside(everything, SENTENCE) == [own]
    assert outside(everything, [plan(TEXT, SENTENCE, [], (own,))]) == [before, across, style]
