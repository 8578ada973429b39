"""A rewrite that changes a fact says so."""

from __future__ import annotations

import pytest

from writer.language.rewriting import facts as facts_module
from writer.language.rewriting.facts import deviations, names, warnings
from writer.text.diff import word_edits
from writer.text.edits import TextEdit
from writer.text.span import Span


@pytest.mark.parametrize(
    ("original", "answer", "word"),
    [
        ("It costs 30 dollars.", "It costs 13 dollars.", "30"),
        ("We waited two hours.", "We waited hours.", "2"),
        ("Meet me on Monday at noon.", "Meet me at noon.", "Monday"),
        ("We met Anna in Paris.", "We met Anna in London.", "Paris"),
        ("They work for NASA now.", "They work for them now.", "NASA"),
        ("I do not like it.", "I do like it.", "negation"),
        ("I don't like it.", "I like it.", "negation"),
        ("He is happy there.", "He is never happy there.", "negation"),
        ("She said “come home now” and left.", "She said “go away now” and left.", "quotation"),
        ("See https://example.org/a for more.", "See https://example.org/b for more.", "https://example.org/a"),
        ("# Title\n\nIt rains.", "It rains.", "heading"),
        ("Write to ann@example.org today.", "Write today.", "ann@example.org"),
        ("We could not go.", "We could go.", "negation"),
        ("He was hardly awake.", "He was awake.", "negation"),
        ("We were unable to go.", "We were able to go.", "negation"),
        ("Waterson took the whip.", "Watson took the whip.", "Waterson"),
        ("It is possible that he came.", "It is likely that he came.", "possibly"),
        ("It is spoken by virtually everyone.", "It is spoken by everyone.", "almost"),
        ("She allegedly found it.", "She found it.", "allegedly"),
        ("You should go.", "You go.", "must"),
        ("Romulus, the first moon, was found.", "The first moon was found.", "Romulus"),
        ("Run `make all` first.", "Run `make` first.", "make all"),
        ("The **last** chance.", "The chance.", "emphasis"),
        ("- bread\n- milk\n- eggs", "- bread\n- milk", "list item"),
        ("Bread and milk.", "Bread:\n- and milk", "list item"),
        ("It was 30 % of 1,200.", "It was 30 % of 1,300.", "1200"),
        ("The train at 9:30 left.", "The train at 9:35 left.", "9:30"),
        ("Born on 12/03/1990 here.", "Born on 12/04/1990 here.", "12/03/1990"),
    ],
)
def test_a_changed_fact_is_named(original: str, answer: str, word: str) -> None:
    flagged = [warning for warning in warnings(original, word_edits(original, answer)) if warning]
    assert any(word in warning for warning in flagged)
    assert any(word in warning for warning in deviations(original, answer))
    assert all(warning.endswith(".") for warning in flagged)


@pytest.mark.parametrize(
    ("original", "answer"),
    [
        ("We waited two hours.", "We waited 2 hours."),
        ("I do not like it.", "I don't like it."),
        ("It cost 1,000 euros.", "It cost 1000 euros."),
        ("In Rome we met Anna.", "We met Anna in Rome."),
        ("Yesterday he goed home with Ben.", "He went home with Ben yesterday."),
        ("the cat sat. it slept.", "The cat sat. It slept."),
        ("We visited Anna's house.", "We went to Anna’s home."),
        ("He go to school.", "He goes to school."),
        ("I think I am right.", "I believe I'm right."),
        ("I dont like it.", "I don't like it."),
        ("It is possible that he came.", "He may have come."),
        ("Virtually everyone came in May.", "Almost everyone came in May."),
        ("Walking home is nice.", "Walks home are nice."),
        ("Packaged soups come cheap.", "Soups come cheap when packaged."),
        ("We could not go.", "We were unable to go."),
        ("It is not often cold.", "It is rarely cold."),
        ("The Modified Version of it stays.", "The modified version of it stays."),
        ("He said that Linz is nice.", "Linz is nice, he said."),
        ("Run `make all` first.", "First run `make all`."),
        ("It was *very* late.", "It got _very_ late."),
        ("1. bread\n2. milk", "1. good bread\n2. fresh milk"),
        ("- bread\n- milk", "* good bread\n* fresh milk"),
        ("", ""),
    ],
)
def test_saying_the_same_in_other_words_is_not_flagged(original: str, answer: str) -> None:
    assert not any(warnings(original, word_edits(original, answer)))
    assert deviations(original, answer) == []


def test_only_the_hunk_that_changes_the_fact_is_flagged() -> None:
    original = "He go to Berlin with 3 friend."
    edits = word_edits(original, "He goes to Berlin with 4 friends.")
    assert [bool(warning) for warning in warnings(original, edits)] == [False, True]


def test_a_translation_may_write_names_and_number_words_its_own_way_but_no_figures() -> None:
    original, german = "The bus came at 9 with two men.", "Der Bus kam um 8 mit zwei Männern."
    edits = word_edits(original, german)
    told = [sentence for sentence in warnings(original, edits, translated=True) if sentence]
    assert told == ["The number 9 is no longer there."]


def test_new_words_in_another_language_are_told() -> None:
    original = "The keeper went home because the boat was late and it was cold."
    edits = word_edits(original, "The keeper went home because the boat was late und es ist nicht kalt.")
    assert "The new words are in another language." in warnings(original, edits)


def test_what_a_prompt_does_not_keep_is_not_told() -> None:
    original = "In 2014 the council did not go to Linz."
    edits = word_edits(original, "The council went to Graz.")
    assert any(warnings(original, edits))
    assert not any(warnings(original, edits, kept=frozenset()))
    told = [sentence for sentence in warnings(original, edits, kept=frozenset({"names"})) if sentence]
    assert told
    assert all("name" in sentence for sentence in told)


def test_every_hunk_of_a_translation_keeps_links_and_code() -> None:
    original = "Run `make` and see https://example.org/a for the rest of it."
    kept = word_edits(original, "`make` ausführen, für den Rest siehe https://example.org/a bitte.")
    lost = word_edits(original, "Ausführen, für den Rest siehe https://example.org/b bitte.")
    assert not any(warnings(original, kept, translated=True))
    assert any("link" in sentence for sentence in warnings(original, lost, translated=True))


def test_names_are_the_capitals_inside_sentences() -> None:
    assert names("Yesterday Anna met Dr Novak. Nobody saw it.") == {"Anna", "Dr", "Novak"}


@pytest.mark.parametrize("greeting", ["Hey", "Hi", "Hello", "Dear", "Thanks"])
def test_a_greeting_is_no_name(greeting: str) -> None:
    assert not deviations(f"{greeting}, the bill is not paid.", "The bill is not paid.")


def test_an_introduction_that_limits_nothing_may_go() -> None:
    original = "It should be noted that, due to the storm, the ferry is late."
    assert set(warnings(original, word_edits(original, "Due to the storm, the ferry is late."))) == {""}


def test_what_should_be_done_is_still_a_fact() -> None:
    original = "It should be painted that colour, and it should be noted that it rains."
    assert any(warnings(original, word_edits(original, "It is painted that colour, and it rains.")))


BEHIND = " The tide comes in twice a day and nobody minds." * 60


@pytest.mark.parametrize(
    ("original", "answer", "told"),
    [
        ("- Bread and milk", "Bread and milk", "list item"),
        ("# A word on tides", "A word on tides", "heading"),
        ("Bread and milk", "2. Bread and milk", "list item"),
        ("`- x` and milk", "- and milk", "code"),
        ("Bread and milk", "Butter and milk", ""),
    ],
)
@pytest.mark.parametrize("behind", ["", BEHIND], ids=["short", "long"])
def test_the_beginning_of_a_long_line_counts_as_that_of_a_short_one(
    original: str, answer: str, told: str, behind: str
) -> None:
    said = [each for each in warnings(original + behind, word_edits(original + behind, answer + behind)) if each]
    assert [told in sentence for sentence in said] == ([True] if told else [])


def test_a_line_broken_far_from_its_beginning_may_make_an_item() -> None:
    at = len(BEHIND) // 2
    (told,) = warnings(BEHIND, [TextEdit(Span(at, at), "\n- item\n")])
    assert "list item is new" in told


def test_what_is_looked_at_grows_with_the_changes_not_with_their_square(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part may be one line with hundreds of changes, and the window waits for this."""
    looked: list[int] = []
    whole, near = facts_module.facts, facts_module._bared
    monkeypatch.setattr(facts_module, "facts", lambda text: looked.append(len(text)) or whole(text))
    monkeypatch.setattr(facts_module, "_bared", lambda text: looked.append(len(text)) or near(text))

    def cost(times: int) -> int:
        looked.clear()
        original = "The tide comes in twice a day and nobody minds. " * times
        edits = word_edits(original, original.replace("comes", "rolls"))
        assert len(edits) == times
        warnings(original, edits)
        return sum(looked)

    assert cost(400) < 2.5 * cost(200)
