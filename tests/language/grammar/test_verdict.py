"""What is shown for a judged sentence: reasons, spans and suggestions, and what becomes of the rules' findings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.judging import (
    COMMA,
    GOES,
    NEVER,
    NO_ARTICLE,
    SURE,
    TEXT,
    WENT,
    alike,
    ask,
    candidate,
    evidence,
    found,
)
from writer.language.grammar.diagnostics import UNKNOWN_WORD, Category, Diagnostic, Source
from writer.language.grammar.judge import decide, next_question, plan
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span


def test_a_clear_gain_is_shown_with_reason_and_alternatives_ranked() -> None:
    (shown,) = decide(ask(GOES, WENT), evidence(0.0, 11.0, SURE))
    assert shown.span.of(TEXT) == "go"
    assert shown.replacements == ("went", "goes")
    assert (shown.source, shown.rule, shown.category) == (Source.MODEL, "tense", Category.GRAMMAR)
    assert shown.gain == SURE
    assert 0.5 < shown.confidence < 1.0
    assert shown.message.endswith(".")


def test_what_falls_far_behind_is_no_alternative() -> None:
    (shown,) = decide(ask(GOES, WENT), evidence(0.0, 1.0, SURE))
    assert shown.replacements == ("went",)


def test_an_insertion_underlines_its_neighbour_and_a_deletion_its_word() -> None:
    (comma,) = decide(ask(COMMA), evidence(0.0, SURE))
    assert (comma.span.of(TEXT), comma.replacements, comma.category) == ("school", ("school,",), Category.PUNCTUATION)
    (article,) = decide(ask(NO_ARTICLE), evidence(0.0, SURE))
    assert (article.span.of(TEXT), article.replacements) == ("the ", ("",))


@pytest.mark.parametrize(
    "one",
    [
        WENT,
        NO_ARTICLE,
        COMMA,
        candidate("|He", "So ", CandidateKind.WORD_MISSING),
        candidate("|school", "big ", CandidateKind.WORD_MISSING),
        candidate(" to ", " ", CandidateKind.PREPOSITION_NEEDLESS),
        candidate(" ", "", CandidateKind.JOINED),
        candidate("yesterday|", "?", CandidateKind.END_MARK),
    ],
    ids=lambda one: one.kind.value,
)
def test_every_span_covers_something_and_its_fix_makes_the_edit(one: Candidate) -> None:
    (shown,) = decide(ask(one), evidence(0.0, SURE))
    assert shown.span.of(TEXT).strip()
    assert apply_edits(TEXT, [shown.fix()]) == apply_edits(TEXT, [one.edit])


@pytest.mark.parametrize("place", [0, 2])
def test_an_insertion_at_either_end_of_a_text_of_emoji_has_a_span(place: int) -> None:
    text = "😀👍"
    one = Candidate(TextEdit(Span(place, place), "."), CandidateKind.END_MARK, ("own",))
    (shown,) = decide(plan(text, Span(0, 2), [one]), evidence(0.0, SURE))
    assert shown.span.of(text) == text
    assert apply_edits(text, [shown.fix()]) == apply_edits(text, [one.edit])


def test_neighbouring_edits_share_one_diagnostic() -> None:
    question = ask(WENT, candidate("|go", "never ", CandidateKind.WORD_MISSING))
    second = next_question(question, evidence(0.0, SURE, 11.0))
    assert second is not None
    assert second.variants[0] == " He went to the school yesterday."
    told = evidence(0.0, *(SURE if "never went" in variant else NEVER for variant in second.variants[1:]))
    (shown,) = decide(second, told)
    assert apply_edits(TEXT, [shown.fix()]) == TEXT.replace("go", "never went")


def test_the_second_round_changes_the_confidence_and_not_the_gain() -> None:
    second = next_question(ask(WENT), evidence(0.0, SURE))
    assert second is not None
    (confirmed,), (doubted,) = (decide(second, alike(second, gain)) for gain in (NEVER, 0.0))
    assert confirmed.confidence > doubted.confidence
    assert confirmed.gain == doubted.gain == SURE


STOOL = candidate("school", "stool", CandidateKind.SPELLING, "rules first", "rules")
SHOAL = candidate("school", "shoal", CandidateKind.SPELLING, "rules")
MISSPELT = found("school", "stool", "shoal", confidence=0.8)


def test_a_word_in_no_dictionary_stays_without_the_models_word_its_suggestions_ranked() -> None:
    (shown,) = decide(ask(STOOL, SHOAL, diagnostics=(MISSPELT,)), evidence(0.0, -5.0, -3.0))
    assert shown == replace(MISSPELT, replacements=("shoal", "stool"), gain=-3.0)
    (unscored,) = decide(ask(STOOL, SHOAL, diagnostics=(MISSPELT,)), evidence(0.0, None, None))
    assert unscored == MISSPELT


def test_a_word_the_model_prefers_to_every_suggestion_is_doubted() -> None:
    question = ask(STOOL, SHOAL, diagnostics=(MISSPELT,))
    (doubted,) = decide(question, evidence(0.0, NEVER, NEVER))
    assert 0.0 < doubted.confidence < MISSPELT.confidence
    (one_fits,) = decide(question, evidence(0.0, NEVER, -3.0))
    assert one_fits.confidence == MISSPELT.confidence
    name = replace(MISSPELT, confidence=0.25)
    assert decide(ask(STOOL, SHOAL, diagnostics=(name,)), evidence(0.0, NEVER, NEVER)) == []


def finding_of_a_rule(confidence: float, gain: float | None) -> list[Diagnostic]:
    """What is shown of a rule's finding when its only suggestion gains this."""
    finding = found("school", "schools", rule="Plurals", confidence=confidence)
    one = candidate("school", "schools", CandidateKind.RULE, "rules first", "rules")
    return decide(ask(one, diagnostics=(finding,)), evidence(0.0, gain))


@pytest.mark.parametrize("gain", [NEVER, None])
def test_a_rule_that_is_often_wrong_needs_the_model(gain: float | None) -> None:
    assert finding_of_a_rule(0.5, gain) == []
    (shown,) = finding_of_a_rule(0.5, SURE)
    assert shown.confidence > 0.5


def test_a_surer_rule_and_a_higher_gain_make_surer() -> None:
    def sure(confidence: float, gain: float) -> float:
        return sum(each.confidence for each in finding_of_a_rule(confidence, gain))

    by_rule = [sure(confidence, 0.0) for confidence in (0.3, 0.6, 0.9, 1.0)]
    assert by_rule == sorted(by_rule)
    assert by_rule[0] < by_rule[-1] < 1.0
    by_gain = [sure(0.9, gain) for gain in (NEVER, -4.0, 4.0, SURE)]
    assert by_gain == sorted(by_gain)
    assert by_gain[0] < by_gain[-1] < 1.0


def test_a_confirmed_finding_keeps_its_source_its_rule_and_its_category() -> None:
    one = replace(STOOL, kind=CandidateKind.RULE, message="Plainly wrong.", rule=UNKNOWN_WORD)
    (shown,) = decide(ask(one, diagnostics=(MISSPELT,)), evidence(0.0, SURE))
    assert (shown.source, shown.rule, shown.category) == (Source.HARPER, UNKNOWN_WORD, Category.SPELLING)
    assert shown.message == "Plainly wrong."
    assert shown.replacements[0] == "stool"


def test_rules_of_another_language_are_believed_without_the_judge() -> None:
    finding = replace(found("school", "stool", rule="CONFUSION", confidence=0.6), source=Source.LINGO)
    question = ask(replace(STOOL, rule="CONFUSION"), diagnostics=(finding,))
    (ignored,) = decide(question, evidence(0.0, -5.0))
    assert ignored.confidence == finding.confidence
    (confirmed,) = decide(question, evidence(0.0, SURE))
    assert confirmed.confidence > finding.confidence
    (doubted,) = decide(question, evidence(0.0, NEVER))
    assert doubted.confidence < finding.confidence
    for shown in (ignored, confirmed, doubted):
        assert (shown.source, shown.rule, shown.replacements) == (Source.LINGO, "CONFUSION", ("stool",))


def test_a_finding_without_a_fix_stays() -> None:
    finding = found("school", rule="Odd")
    assert decide(ask(WENT, diagnostics=(finding,)), evidence(0.0, NEVER)) == [finding]


def test_a_finding_beside_an_accepted_edit_is_not_shown_twice() -> None:
    rule, own = found("go", "going", rule=UNKNOWN_WORD), candidate("school", "schools", CandidateKind.NUMBER)
    shown = decide(ask(WENT, diagnostics=(rule,)), evidence(0.0, SURE))
    assert [each.replacements[0] for each in shown] == ["went"]
    apart = decide(ask(own, diagnostics=(rule,)), evidence(0.0, SURE))
    assert [each.span.of(TEXT) for each in apart] == ["go", "school"]
