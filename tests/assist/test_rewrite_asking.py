"""What is asked of the model for a prompt, and what is expected of its answer, by the keys of its file alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from writer.assist.rewrite_asking import LENGTHS, rewrite_request, wish
from writer.prompts.file import PromptFile, parse

VARIABLES = {"selection": "Anna came home.", "instruction": "Rhyme."}


def prompt(head: str = "", body: str = "Do it: {{selection}}") -> PromptFile:
    found = parse(f"---\n{head}\n---\n{body}", Path("own.prompt"))
    assert isinstance(found, PromptFile), found.reasons
    return found


def said(given: PromptFile, **variables: str) -> str:
    return "\n".join(message.content for message in rewrite_request(given, {**VARIABLES, **variables}).messages)


def test_a_style_of_ones_own_is_guarded_like_the_built_in_ones() -> None:
    expected = wish(prompt(), VARIABLES).expectation
    assert (expected.faithful, expected.same_words, expected.same_shape, expected.changes) == (True, True, True, True)
    assert not expected.shorter


def test_corrections_may_leave_the_text_and_look_at_every_word() -> None:
    wanted = wish(prompt("inkhorn.expects: corrections"), VARIABLES)
    assert not wanted.expectation.changes
    assert wanted.every_word
    assert not wanted.at_once


def test_anything_is_neither_held_to_the_meaning_nor_to_the_shape() -> None:
    wanted = wish(prompt("inkhorn.expects: anything"), VARIABLES)
    assert not wanted.expectation.faithful
    assert not wanted.expectation.same_shape
    assert wanted.at_once


@pytest.mark.parametrize(("head", "length"), [("inkhorn.expects: shorter", ""), ("", "shorter")])
def test_shorter_is_wished_by_the_file_or_by_the_switch(head: str, length: str) -> None:
    assert wish(prompt(head), {**VARIABLES, "wanted_length": length}).expectation.shorter


@pytest.mark.parametrize(("head", "length"), [("inkhorn.expects: longer", ""), ("", "longer")])
def test_longer_answers_are_not_refused_for_their_length_or_new_words(head: str, length: str) -> None:
    expected = wish(prompt(head), {**VARIABLES, "wanted_length": length}).expectation
    assert expected.longest > wish(prompt(), VARIABLES).expectation.longest
    assert not expected.faithful
    assert expected.same_words


def test_the_switch_adds_one_sentence_where_the_prompt_does_not_ask_itself() -> None:
    system = prompt(body='{{role "system"}}Edit.{{role "user"}}{{selection}}')
    assert said(system, wanted_length="shorter") == f"Edit. {LENGTHS['shorter']}\nAnna came home."
    assert said(system) == said(system, wanted_length="") == "Edit.\nAnna came home."
    own = prompt(body="{{#if wanted_length}}Make it {{wanted_length}}. {{/if}}{{selection}}")
    assert said(own, wanted_length="longer") == "Make it longer. Anna came home."


@pytest.mark.parametrize(
    ("output", "in_place", "by_parts"),
    [
        ("diff", True, False),
        ("replace", True, False),
        ("popup", False, True),
        ("clipboard", False, True),
        ("new", False, True),
        ("insert", False, False),
        ("append", False, False),
    ],
)
def test_long_texts_are_answered_by_parts_where_that_makes_sense(output: str, in_place: bool, by_parts: bool) -> None:
    wanted = wish(prompt(f"inkhorn.output: {output}"), VARIABLES)
    assert (wanted.in_place, wanted.by_parts) == (in_place, by_parts)
