"""What is said of an issue."""

from __future__ import annotations

import pytest

from writer.assist.issues import Issue, Kin, Progress, Stop
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.strictness import LEAST, Strictness
from writer.text.span import Span
from writer.ui.issues.words import (
    CheckState,
    Sign,
    change_words,
    fixed_words,
    kin_words,
    kind_words,
    progress_words,
    replacement_words,
    runs,
    stop_words,
)


def issue(text: str, wrong: str, *replacements: str) -> Issue:
    start = text.index(wrong)
    return Issue(1, text, Diagnostic(Span(start, start + len(wrong)), "Wrong.", Category.GRAMMAR, replacements))


@pytest.mark.parametrize(
    ("wrong", "right", "deleted", "inserted"),
    [
        ("recieved", "received", "recieved", "received"),
        ("We was", "We were", "was", "were"),
        ("go home", "go to home", "", "to "),
        ("the the", "the", " the", ""),
        ("boat", "boat,", "", ","),
        ("it's", "its", "it's", "its"),
    ],
)
def test_only_the_words_that_change_are_marked(wrong: str, right: str, deleted: str, inserted: str) -> None:
    shown = runs(issue(f"So {wrong} again.", wrong, right))
    assert "".join(run.text for run in shown if run.sign is Sign.DELETED) == deleted
    assert "".join(run.text for run in shown if run.sign is Sign.INSERTED) == inserted
    assert "".join(run.text for run in shown if run.sign is not Sign.INSERTED) == f"So {wrong} again."
    assert "".join(run.text for run in shown if run.sign is not Sign.DELETED) == f"So {right} again."


def test_long_paragraphs_are_cut_between_words() -> None:
    text = "First words of it " * 20 + "teh " + "and then the end " * 20
    shown = runs(issue(text, "teh", "the"), reach=20)
    assert shown[0].text == "… First words of it "
    assert shown[-1].text == " and then the end …"


def test_without_a_replacement_the_words_stand_alone() -> None:
    assert [run.text for run in runs(issue("A blorf.", "blorf"))] == ["A ", "blorf", "."]
    assert change_words(issue("A blorf.", "blorf")) == "blorf"


def test_replacements_have_names_in_words() -> None:
    assert replacement_words("teh", "the") == "the"
    assert replacement_words(" the", "") == "Remove “the”"
    assert replacement_words("  ", " ") == "One space"
    assert replacement_words(" ", "") == "No space"


@pytest.mark.parametrize(
    ("source", "confidence", "says"),
    [
        (Source.HARPER, 1.0, "Grammar · a rule says so"),
        (Source.MODEL, LEAST[Strictness.STRICT], "Grammar · almost certain"),
        (Source.MODEL, LEAST[Strictness.BALANCED], "Grammar · likely"),
        (Source.MODEL, LEAST[Strictness.THOROUGH], "Grammar · worth a look"),
    ],
)
def test_how_sure_the_check_is(source: Source, confidence: float, says: str) -> None:
    found = Diagnostic(Span(0, 1), "Wrong.", Category.GRAMMAR, source=source, confidence=confidence)
    assert kind_words(found) == says


def test_mending_all_of_a_kind_says_how_many() -> None:
    one = issue("So teh end.", "teh", "the")
    assert kin_words(Kin(), one) == ""
    assert kin_words(Kin((one,) * 3, same_words=True), one) == "Fix all 3 “teh”"
    assert kin_words(Kin((one,) * 12), one) == "Fix all 12 of this kind"


def test_a_walk_says_where_it_is() -> None:
    one = issue("So teh end.", "teh", "the")
    state = CheckState(progress=Progress(2, 2))
    assert stop_words(Stop(one, 3, 12, around=False), state).startswith("Issue 3 of 12: teh → the")
    assert "around the end" in stop_words(Stop(one, 1, 12, around=True), state)
    assert stop_words(None, state) == "Nothing to mend."
    assert stop_words(None, CheckState(progress=Progress(1, 2))) == "Checking… 1 of 2 paragraphs"
    assert stop_words(None, CheckState(on=False)) == "Checking is off."


def test_numbers_in_words() -> None:
    assert progress_words(Progress(0, 1)) == "Checking… 0 of 1 paragraph"
    assert progress_words(Progress(1200, 2000)) == "Checking… 1,200 of 2,000 paragraphs"
    assert progress_words(Progress(3, 3)) == ""
    assert fixed_words(12) == "12 fixed."
    assert "changed" in fixed_words(0)
