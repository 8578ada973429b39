"""Whole texts corrected, with a played model that knows the right sentence."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest

from tests.support.judging import NEVER, SURE, alike, evidence
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import Category, Source
from writer.language.grammar.fixing import Scorer, fix
from writer.language.grammar.question import Evidence, Question
from writer.language.grammar.rules import RuleChecker
from writer.language.grammar.strictness import Strictness
from writer.text.edits import apply_edits


def knowing(*sentences: str) -> Scorer:
    """A model that loves these sentences: a variant gains what it comes nearer to one of them, in both rounds."""

    def distance(text: str) -> float:
        return min(_distance(text, sentence) for sentence in sentences)

    def score(question: Question) -> Evidence:
        here = distance(question.variants[0])
        return evidence(0.0, *(SURE * (here - distance(variant)) for variant in question.variants[1:]))

    return score


def _distance(one: str, other: str) -> int:
    blocks = SequenceMatcher(None, one.split(), other.split(), autojunk=False).get_matching_blocks()
    return len(one.split()) + len(other.split()) - 2 * sum(block.size for block in blocks)


def test_the_judge_corrects_what_no_rule_sees(rules: RuleChecker, maker: CandidateMaker) -> None:
    text = "Yesterday we go to the beach. It was sunny."
    right = "Yesterday we went to the beach. It was sunny."
    done = fix(text, rules, knowing("Yesterday we went to the beach.", "It was sunny."), Strictness.BALANCED, maker)
    assert done.text == right
    assert [edit.span.of(text) for edit in done.edits] == ["go"]
    assert [(d.span.of(text), d.source) for d in done.diagnostics] == [("go", Source.MODEL)]


def test_several_mistakes_of_a_sentence_take_two_rounds(rules: RuleChecker, maker: CandidateMaker) -> None:
    text = "He go to schol, and she like musics."
    right = "He goes to school, and she likes music."
    assert fix(text, rules, knowing(right), Strictness.BALANCED, maker).text == right


def test_without_a_model_the_rules_correct_and_style_stays() -> None:
    text = "She bought teh book , and and I has alot. It was very very dark..."
    done = fix(text, RuleChecker("american", style=True))
    assert done.text.startswith("She bought the book, and I have a lot.")
    assert done.text.endswith("dark...")
    assert any(diagnostic.category is Category.STYLE for diagnostic in done.diagnostics)


def test_a_model_that_likes_the_text_as_it_is_changes_nothing(rules: RuleChecker, maker: CandidateMaker) -> None:
    text = "The old Blorfsmith house stood empty. Nobody minded."
    done = fix(text, rules, lambda question: alike(question, NEVER), Strictness.BALANCED, maker)
    assert done.text == text
    assert done.diagnostics == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "😀",
        "```\nteh code\n```",
        "a" * 5000,
        "teh " * 400,
        "and he go " * 1700,
        "Das ist ein Satz. This one has teh mistake. Et voilà une phrase.",
        "| teh | a |\n|---|---|\n| he go | b |",
        "HE GO TO SCHOOL EVERY DAYS",
        "\r\nteh\r\ndog\r\n",
        "e\u0301teh\u0301 👩‍👩‍👧‍👦teh 🇩🇪",
    ],
)
def test_bad_input_comes_back_whole_and_every_edit_explains_the_result(
    rules: RuleChecker, maker: CandidateMaker, text: str
) -> None:
    for score in (None, lambda question: alike(question, SURE)):
        done = fix(text, rules, score, Strictness.BALANCED, maker)
        assert apply_edits(text, done.edits) == done.text
        assert all(0 <= d.span.start < d.span.end <= len(text) for d in done.diagnostics)
        spans = [diagnostic.span for diagnostic in done.diagnostics]
        assert spans == sorted(spans)


def test_what_is_too_long_is_named(rules: RuleChecker) -> None:
    done = fix("x " * 150_000, rules)
    assert len(done.unchecked) == 1
    assert done.text == "x " * 150_000


def test_an_error_of_the_scorer_reaches_the_caller(rules: RuleChecker, maker: CandidateMaker) -> None:
    def broken(question: Question) -> Evidence:
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        fix("He go home.", rules, broken, Strictness.BALANCED, maker)
