"""`inkhorn prompts test`: the examples that prompts carry, answered by the chosen model and checked."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Sequence
from typing import Final

from writer.assist.prompt_answering import Outcome, example_of, outcome_of
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.prompt_places import find_prompt, prompt_library
from writer.cli.rewriting import answered, guide_for
from writer.cli.session import Session
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import Loaded
from writer.prompts.file import PromptFile
from writer.settings.schema import Settings

SHOWN: Final = 100
"""Characters of an answer in one line."""


def test(options: argparse.Namespace) -> int:
    """A line for each example, passed or failed and why; returns 1 when one failed."""
    with Session(options) as session:
        library = prompt_library(session.settings)
        chosen = chosen_prompts(options.prompts, session.settings) if options.prompts else library.prompts
        tests = [(prompt, number) for prompt in chosen for number in range(1, len(prompt.examples) + 1)]
        if not tests:
            raise RefusedError("There is nothing to test: no prompt has examples (inkhorn.examples).")
        engine = session.engine()
        outcomes = []
        for prompt, number in tests:
            outcomes.append(_run(engine, prompt, number, session.loaded))
            if not options.json:
                print(_line(outcomes[-1]), flush=True)
    if options.json:
        print_json([_facts(outcome) for outcome in outcomes])
    else:
        passed = sum(not outcome.failures for outcome in outcomes)
        print(f"{passed} of {len(outcomes)} passed.")
    return int(any(outcome.failures for outcome in outcomes))


def chosen_prompts(names: Sequence[str], settings: Settings) -> tuple[PromptFile, ...]:
    """The prompts called `names`, which may also be files. Raises RefusedError."""
    return tuple(find_prompt(settings, name) for name in names)


def _run(engine: BlockingEngine, prompt: PromptFile, number: int, loaded: Loaded | None) -> Outcome:
    """As `inkhorn rewrite` would answer it."""
    answering = example_of(prompt, number, guide_for(prompt), loaded.model if loaded else None)
    with contextlib.suppress(RefusedError):  # the outcome says why
        answered(engine, answering)
    return outcome_of(prompt, number, answering)


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
