"""A prompt file as the window shows it: its line and chip, its questions, and why it has no key or needs more model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from writer.engine.messages import ModelFacts
from writer.language.rewriting.suitability import Level, suitability
from writer.prompts.file import PromptFile
from writer.prompts.hotkeys import Wish
from writer.prompts.inputs import Input
from writer.tongue import amount, said, tr
from writer.ui.actions import Actions
from writer.ui.menus import PromptEntry
from writer.ui.question_field import Question
from writer.ui.taken_keys import refused_keys

Better = Callable[[int], str]
"""The name of a model with so many parameters or more that fits this computer; "" when there is none."""


def entry_of(prompt: PromptFile, model: ModelFacts | None, better: Better, keyless: str = "") -> PromptEntry:
    """`prompt` for the menus and the palette. `keyless` is why it does not get the key it asks for, a sentence."""
    only = prompt.asked[0] if len(prompt.asked) == 1 else None
    return PromptEntry(
        prompt.name,
        said(prompt.title),
        "rewrite" if prompt.menu == "rewrite" else "prompts",
        said(prompt.description),
        "" if keyless else prompt.hotkey,
        reason=keyless,
        group=prompt.group,
        asks=bool(prompt.asked),
        answers=(only.choices or only.suggestions) if only else (),
        open_answer=bool(only) and not (only and only.choices),
        caution=caution(prompt, model, better),
    )


def caution(prompt: PromptFile, model: ModelFacts | None, better: Better) -> str:
    """Why `model` may do `prompt` badly, and which one that fits would do better; "" where nothing is to be said."""
    if model is None or not 0 < model.parameters < 0.95 * prompt.minimum_parameters:
        return ""
    if "corrections" in prompt.expects and suitability(model.parameters).level is Level.POOR:
        return ""  # the grammar judge answers it
    name = better(prompt.minimum_parameters)
    needed = _size(prompt.minimum_parameters)
    if name:
        return tr("Better with {size} parameters or more; {model} fits this computer.", size=needed, model=name)
    return tr("Better with {size} parameters or more.", size=needed)


def questions_of(prompt: PromptFile, remembered: Mapping[str, str]) -> list[Question]:
    """What is to be asked, answered as it was the last time."""
    return [_question(field, remembered.get(field.name)) for field in prompt.asked]


def refused(actions: Actions, prompts: Sequence[PromptFile]) -> dict[str, str]:
    """Why prompts, by name, do not get the keys they ask for."""
    wishes = {prompt.name: Wish(said(prompt.title), prompt.hotkey) for prompt in prompts if prompt.hotkey}
    conflicts = refused_keys(actions, wishes.values())
    return {
        name: conflict.sentence
        for name, wish in wishes.items()
        for conflict in conflicts
        if (conflict.loser, conflict.hotkey) == (wish.title, wish.hotkey)
    }


def _question(field: Input, remembered: str | None) -> Question:
    words = said(field.description or field.name.replace("_", " "))
    value = remembered if remembered is not None and not field.refusal(remembered) else field.default or ""
    if field.choices and not value:
        value = field.choices[0]
    return Question(
        field.name,
        words[:1].upper() + words[1:],
        field.choices or field.suggestions,
        not field.choices,
        value,
        field.optional or field.default == "",
    )


def _size(parameters: int) -> str:
    """As people say it: "1.5 billion"."""
    if parameters >= 1_000_000_000:
        billions = round(parameters / 1e9, 1)
        return tr("{count} billion", count=amount(billions, 0 if billions.is_integer() else 1))
    return tr("{count} million", count=amount(parameters / 1e6))
