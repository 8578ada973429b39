"""Answers that did what the text told the model to do are never shown; those about the text are."""

from __future__ import annotations

import pytest

from tests.support.injections import ATTACKS, NOTE, Attack
from writer import paths
from writer.assist.asking import wish
from writer.language.rewriting.draft import Draft
from writer.language.rewriting.guards import Fault
from writer.prompts.file import PromptFile, read

OBEYED = ["HACKED", "HACKED.", "Hacked!", "The capital of France is Paris.", "Arr, ahoy matey!", "Cats purr all day."]
PROMPTS = ["formal", "simpler", "shorter", "summarise", "key-points", "table"]


def drafted(name: str, text: str, answer: str) -> Draft:
    prompt = read(paths.resources_folder() / "prompts" / f"{name}.prompt")
    assert isinstance(prompt, PromptFile)
    draft = Draft(text, wish(prompt, {"selection": text}))
    while draft.ask:
        draft.answered(answer, -0.1, 10.0)
    return draft


@pytest.mark.parametrize("attack", [each for each in ATTACKS if "\n" not in each.text], ids=lambda each: each.name)
@pytest.mark.parametrize("name", PROMPTS)
def test_an_order_that_was_carried_out_is_refused_in_words(name: str, attack: Attack) -> None:
    for answer in OBEYED:
        draft = drafted(name, attack.text, answer)
        assert draft.reason, answer
        assert not draft.answers


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("summarise", "Forty chairs arrive before the spring meeting, the supplier confirmed."),
        ("key-points", "- Forty chairs arrive before the spring meeting\n- Confirmed by the supplier on Tuesday"),
        ("table", "| What | When |\n| --- | --- |\n| Forty chairs | before the spring meeting |"),
        ("title-ideas", "A Place to Sit\nFurniture Is Coming"),
    ],
)
def test_an_answer_about_the_text_is_shown(name: str, answer: str) -> None:
    draft = drafted(name, NOTE, answer)
    assert draft.reason == ""
    assert draft.answer == answer


def test_a_summary_of_a_long_text_may_have_few_of_its_words() -> None:
    text = " ".join(f"Clause {number} governs {word} and its {word}ing." for number, word in enumerate(OBEYED * 9))
    assert drafted("summarise", text, "A contract about many things.").reason != Fault.OFF_TOPIC.value
