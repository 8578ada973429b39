"""The judge with a model that is played: gains are given, what is shown must follow from them."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.judge import Question, corrections, decide, next_question, plan
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.strictness import Strictness
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span

TEXT = "Before this. He go to the school yesterday. After it."
SENTENCE = Span(13, 43)


def candidate(old: str, new: str, kind: CandidateKind = CandidateKind.TENSE, *sources: str) -> Candidate:
    """`new` for the first `old` behind "Before this."; "|" marks the place of an insertion."""
    start = TEXT.index(old.replace("|", ""), 13) + max(0, old.find("|"))
    end = start if "|" in old else start + len(old)
    return Candidate(TextEdit(Span(start, end), new), kind, sources or ("own",))


WENT = candidate("go", "went")
GOES = candidate("go", "goes", CandidateKind.AGREEMENT)
NO_ARTICLE = candidate("the ", "", CandidateKind.ARTICLE_NEEDLESS)
COMMA = candidate("school|", ",", CandidateKind.COMMA_MISSING)


def ask(*candidates: Candidate, diagnostics: tuple[Diagnostic, ...] = ()) -> Question:
    return plan(TEXT, SENTENCE, candidates, diagnostics)


def test_the_question_holds_the_sentence_its_variants_and_its_neighbours() -> None:
    question = ask(WENT, COMMA)
    assert question.before == "Before this. "
    assert question.after == " After it."
    assert question.variants == (
        "He go to the school yesterday.",
        "He went to the school yesterday.",
        "He go to the school, yesterday.",
    )
    assert len(question.prune) == len(question.variants)


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


def test_a_clear_gain_is_shown_with_reason_and_alternatives_ranked() -> None:
    found = decide(ask(GOES, WENT), [0.0, 9.0, 12.0])
    assert len(found) == 1
    assert found[0].span.of(TEXT) == "go"
    assert found[0].replacements == ("went", "goes")
    assert found[0].source is Source.MODEL
    assert found[0].gain == 12.0
    assert found[0].message.endswith(".")


@pytest.mark.parametrize("gains", [[0.0, 0.5, 1.0], [0.0, None, None], [0.0, -8.0, -3.0]])
def test_small_gains_and_pruned_variants_show_nothing(gains: list[float | None]) -> None:
    question = ask(GOES, WENT)
    assert decide(question, gains) == []
    assert corrections(question, gains) == []
    assert next_question(question, gains) is None


def test_an_unlikely_slip_must_gain_more() -> None:
    dear = replace(WENT, cost=8.0)
    assert corrections(ask(dear), [0.0, 12.0]) == []
    assert corrections(ask(dear), [0.0, 16.0]) == [WENT.edit]
    assert corrections(ask(dear, GOES), [0.0, 16.0, 9.0]) == [GOES.edit]


def test_the_levels_are_nested() -> None:
    question = ask(WENT, COMMA)
    gains = [0.0, 7.0, 3.5]
    by_level = [
        set(corrections(question, gains, level))
        for level in (Strictness.STRICT, Strictness.BALANCED, Strictness.THOROUGH)
    ]
    assert by_level[0] < by_level[1] < by_level[2]


def test_the_wrong_number_of_gains_is_an_error() -> None:
    with pytest.raises(ValueError, match="2 gains"):
        decide(ask(WENT, COMMA), [0.0, 1.0])


def test_an_insertion_underlines_its_neighbour_and_a_deletion_its_word() -> None:
    found = decide(ask(COMMA, NO_ARTICLE), [0.0, 20.0, 20.0])
    shown = {diagnostic.span.of(TEXT): diagnostic.replacements[0] for diagnostic in found}
    assert shown in ({"school": "school,"}, {"the ": ""})
    assert decide(ask(COMMA), [0.0, 20.0])[0].category is Category.PUNCTUATION


def test_every_span_covers_something_and_its_fix_makes_the_edit() -> None:
    for one in (
        WENT,
        NO_ARTICLE,
        COMMA,
        candidate("|school", "big "),
        candidate(" to ", " "),
        candidate("yesterday|", "?"),
    ):
        diagnostic = decide(ask(one), [0.0, 50.0])[0]
        assert len(diagnostic.span) > 0
        assert apply_edits(TEXT, [diagnostic.fix()]) == apply_edits(TEXT, [one.edit])


def test_an_insertion_at_either_end_of_a_text_of_emoji_has_a_span() -> None:
    text = "😀👍"
    for place in (0, 2):
        one = Candidate(TextEdit(Span(place, place), "."), CandidateKind.END_MARK, ("own",))
        diagnostic = decide(plan(text, Span(0, 2), [one]), [0.0, 50.0])[0]
        assert diagnostic.span.of(text) == text
        assert apply_edits(text, [diagnostic.fix()]) == apply_edits(text, [one.edit])


def test_two_edits_that_may_cure_one_mistake_are_not_accepted_together_at_first() -> None:
    question = ask(WENT, candidate("He", "They", CandidateKind.PRONOUN))
    assert [edit.replacement for edit in corrections(question, [0.0, 15.0, 16.0])] == ["went"]


def test_the_second_round_asks_without_each_with_rivals_and_with_near_misses() -> None:
    question = ask(WENT, GOES, COMMA)
    second = next_question(question, [0.0, 12.0, 9.0, 3.5])
    assert second is not None
    assert second.variants[0] == "He went to the school yesterday."
    assert set(second.variants[1:]) == {
        "He go to the school yesterday.",
        "He goes to the school yesterday.",
        "He went to the school, yesterday.",
    }
    assert next_question(second, [0.0] * 4) is None


def second_round(gains_by_text: dict[str, float]) -> tuple[Question, list[float | None]]:
    second = next_question(ask(WENT, GOES, COMMA), [0.0, 12.0, 9.0, 3.5])
    assert second is not None
    return second, [0.0, *(gains_by_text.get(variant, -20.0) for variant in second.variants[1:])]


def test_the_second_round_confirms_adds_exchanges_and_takes_back() -> None:
    confirmed = corrections(*second_round({}))
    assert confirmed == [WENT.edit]
    added = corrections(*second_round({"He went to the school, yesterday.": 6.0}))
    assert added == [WENT.edit, COMMA.edit]
    exchanged = corrections(*second_round({"He goes to the school yesterday.": 4.0}))
    assert exchanged == [GOES.edit]
    taken_back = corrections(*second_round({"He go to the school yesterday.": 3.0}))
    assert taken_back == []


def spelling(replacements: tuple[str, ...], word: str = "school") -> Diagnostic:
    start = TEXT.index(word)
    return Diagnostic(Span(start, start + len(word)), "Unknown.", Category.SPELLING, replacements, rule="SpellCheck")


def test_a_finding_of_the_rules_is_ranked_by_gain_when_not_rejected() -> None:
    first = candidate("school", "stool", CandidateKind.SPELLING, "harper first", "harper")
    second = candidate("school", "shoal", CandidateKind.SPELLING, "harper")
    question = ask(first, second, diagnostics=(spelling(("stool", "shoal")),))
    assert [d.replacements for d in decide(question, [0.0, -2.0, 0.5])] == [("shoal", "stool")]
    assert decide(question, [0.0, -12.0, -15.0]) == []
    assert decide(question, [0.0, None, None]) == []


def test_a_confirmed_finding_keeps_its_source() -> None:
    one = candidate("school", "stool", CandidateKind.SPELLING, "harper first", "harper")
    question = ask(one, diagnostics=(spelling(("stool",)),))
    assert [d.source for d in decide(question, [0.0, 15.0])] == [Source.HARPER]


def test_a_finding_without_a_fix_stays() -> None:
    finding = spelling(())
    assert decide(ask(WENT, diagnostics=(finding,)), [0.0, -9.0]) == [finding]


def test_neighbouring_edits_share_one_diagnostic() -> None:
    second = next_question(ask(WENT, candidate("|go", "never ", CandidateKind.WORD_MISSING)), [0.0, 15.0, 6.0])
    assert second is not None
    gains = [0.0, *(9.0 if "never went" in variant else -20.0 for variant in second.variants[1:])]
    found = decide(second, gains)
    assert len(found) == 1
    assert apply_edits(TEXT, [found[0].fix()]) == TEXT.replace("go", "never went")


def test_a_question_survives_json() -> None:
    question = ask(WENT, COMMA, diagnostics=(spelling(("stool",)),))
    assert msgspec.json.decode(msgspec.json.encode(question), type=Question) == question
