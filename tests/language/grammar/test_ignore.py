"""What the writer has dismissed stays dismissed."""

from __future__ import annotations

import pytest

from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.ignore import IgnoreList
from writer.text.span import Span


def found(text: str, word: str, rule: str = "SpellCheck", nth: int = 0) -> Diagnostic:
    start = -1
    for _ in range(nth + 1):
        start = text.index(word, start + 1)
    return Diagnostic(Span(start, start + len(word)), "Unknown.", Category.SPELLING, rule=rule)


def test_ignoring_here_survives_edits_elsewhere() -> None:
    text = "One. We like teh sound of it. Two."
    ignored = IgnoreList().with_place(text, found(text, "teh"))
    later = "Something new stands here 😀. We like teh sound of it. Two and more."
    assert ignored.visible(later, [found(later, "teh")]) == []


def test_ignoring_here_does_not_hide_the_same_word_elsewhere() -> None:
    text = "We like teh sound. They saw teh dog."
    ignored = IgnoreList().with_place(text, found(text, "teh"))
    assert ignored.visible(text, [found(text, "teh"), found(text, "teh", nth=1)]) == [found(text, "teh", nth=1)]


def test_what_is_ignored_here_stays_so_when_the_model_finds_it_too() -> None:
    text = "We like teh sound of it."
    ignored = IgnoreList().with_place(text, found(text, "teh", rule="SpellCheck"))
    assert ignored.visible(text, [found(text, "teh", rule="spelling")]) == []


def test_ignoring_here_ends_when_the_place_changes() -> None:
    text = "We like teh sound of it."
    ignored = IgnoreList().with_place(text, found(text, "teh"))
    changed = "We like teh smell of it."
    assert len(ignored.visible(changed, [found(changed, "teh")])) == 1


def test_a_rule_is_ignored_everywhere() -> None:
    text = "I has teh dog."
    ignored = IgnoreList().with_rule("Agreement")
    both = [found(text, "has", "Agreement"), found(text, "teh")]
    assert ignored.visible(text, both) == both[1:]


@pytest.mark.parametrize("word", ["Blorf", "blorf", "BLORF", "Blorf's", "blorf’s"])
def test_personal_words_are_known_in_every_form(word: str) -> None:
    ignored = IgnoreList().with_word("Blorf")
    assert ignored.hides(f"The {word} sat.", found(f"The {word} sat.", word))
    assert not ignored.without_word("Blorf").hides(f"The {word} sat.", found(f"The {word} sat.", word))


def test_storing_and_reading_back() -> None:
    text = "We like teh sound."
    ignored = IgnoreList().with_place(text, found(text, "teh")).with_rule("R").with_word("Blorf")
    assert IgnoreList.from_plain(ignored.to_plain()) == ignored
    assert "teh" not in str(ignored.to_plain())


@pytest.mark.parametrize("stored", [{}, {"places": 3}, {"words": ["a", 5, None]}, {"rules": {"a": 1}, "other": []}])
def test_a_damaged_file_counts_as_far_as_it_can_be_read(stored: dict[str, object]) -> None:
    read = IgnoreList.from_plain(stored)
    assert read.words == ({"a"} if "words" in stored else frozenset())
    assert not read.rules
    assert not read.places


def test_an_ignored_rule_keeps_its_sentence_and_can_be_heeded_again() -> None:
    ignored = IgnoreList().with_rule("A", "It sounds wrong.").with_rule("B")
    again = IgnoreList.from_plain(ignored.to_plain())
    assert again == ignored
    assert dict(again.reasons) == {"A": "It sounds wrong."}
    left = again.without_rule("A")
    assert (left.rules, left.reasons) == ({"B"}, ())


def test_places_can_be_forgotten_without_the_rest() -> None:
    text = "I saw teh cat."
    ignored = IgnoreList().with_place(text, found(text, "teh")).with_word("Blorf").with_rule("R")
    assert ignored.without_places() == IgnoreList(rules=frozenset({"R"}), words=frozenset({"Blorf"}))


def test_two_lists_together_ignore_what_either_does() -> None:
    one = IgnoreList().with_rule("A", "Why.").with_word("x")
    other = IgnoreList().with_rule("A", "Other.").with_words(("y", "z"))
    both = one.joined(other)
    assert (both.words, both.rules, dict(both.reasons)) == ({"x", "y", "z"}, {"A"}, {"A": "Why."})
    assert both.without_words(("x", "y")).words == {"z"}
