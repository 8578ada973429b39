"""`inkhorn prompts test`: the examples that prompts carry, answered by the chosen model and checked."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.prompt_places import prompt_library
from writer.cli.rewriting import rewritten
from writer.cli.session import Session
from writer.engine.client.blocking import BlockingEngine
from writer.prompts.examples import Example
from writer.prompts.file import SUFFIX, BrokenPrompt, PromptFile, read
from writer.prompts.library import Library

SHOWN: Final = 100
"""Characters of an answer in one line."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one example; `number` counts from 1. It passed when there are no `failures`."""

    prompt: str
    number: int
    answer: str
    failures: tuple[str, ...]


def test(options: argparse.Namespace) -> int:
    """A line for each example, passed or failed and why; returns 1 when one failed."""
    with Session(options) as session:
        library = prompt_library(session.settings)
        chosen = chosen_prompts(options.prompts, library) if options.prompts else library.prompts
        tests = [(prompt, number) for prompt in chosen for number in range(1, len(prompt.examples) + 1)]
        if not tests:
            raise RefusedError("There is nothing to test: no prompt has examples (inkhorn.examples).")
        engine = session.engine()
        outcomes = []
        for prompt, number in tests:
            outcomes.append(_run(engine, prompt, number))
            if not options.json:
                print(_line(outcomes[-1]), flush=True)
    if options.json:
        print_json([_facts(outcome) for outcome in outcomes])
    else:
        passed = sum(not outcome.failures for outcome in outcomes)
        print(f"{passed} of {len(outcomes)} passed.")
    return int(any(outcome.failures for outcome in outcomes))


def chosen_prompts(names: Sequence[str], library: Library) -> tuple[PromptFile, ...]:
    """The prompts called `names`, which may also be files. Raises RefusedError."""
    return tuple(_chosen(name, library) for name in names)


def _chosen(name: str, library: Library) -> PromptFile:
    prompt: PromptFile | BrokenPrompt | None = library.named(name)
    if prompt is None and name.endswith(SUFFIX):
        prompt = read(Path(name))
    if prompt is None:
        prompt = next((broken for broken in library.broken if broken.name == name), None)
    match prompt:
        case PromptFile():
            return prompt
        case BrokenPrompt():
            raise RefusedError(f"The prompt file {prompt.path} cannot be used. {' '.join(prompt.reasons)}")
        case None:
            raise RefusedError(f"There is no prompt called “{name}”; `inkhorn prompts list` names them.")


def _run(engine: BlockingEngine, prompt: PromptFile, number: int) -> Outcome:
    example = prompt.examples[number - 1]
    try:
        answer = _answer(engine, prompt, example)
    except RefusedError as refusal:
        return Outcome(prompt.name, number, "", (str(refusal),))
    return Outcome(prompt.name, number, answer, example.failures(answer))


def _answer(engine: BlockingEngine, prompt: PromptFile, example: Example) -> str:
    """As `inkhorn rewrite` would print it. Raises RefusedError when the guards refuse it."""
    known = dict(example.variables)
    return rewritten(engine, prompt, example.selection, known.get("instruction", ""), dict(example.inputs), known).text


def _line(outcome: Outcome) -> str:
    where = f"{outcome.prompt} {outcome.number}"
    said = " ".join(outcome.answer.split())
    shown = said if len(said) <= SHOWN else f"{said[:SHOWN]}…"
    return f"failed  {where}: {' '.join(outcome.failures)} {shown}".rstrip() if outcome.failures else f"passed  {where}"


def _facts(outcome: Outcome) -> dict[str, object]:
    return {
        "prompt": outcome.prompt,
        "example": outcome.number,
        "passed": not outcome.failures,
        "answer": outcome.answer,
        "failures": list(outcome.failures),
    }
