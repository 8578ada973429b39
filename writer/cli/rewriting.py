"""`inkhorn rewrite`: a style or an instruction applied to a text, printed whole or as a diff."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import msgspec

from writer.assist.asking import INSTRUCT, rewrite_request, wish
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.prompt_places import prompt_library, style_guide
from writer.cli.session import Session, warn
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import Loaded, Timings
from writer.language.rewriting.draft import Draft
from writer.language.rewriting.proposal import Proposal
from writer.language.rewriting.segments import Kind, Segment, segments
from writer.language.rewriting.suitability import suitability
from writer.models.installed import display_name
from writer.prompts.file import PromptFile
from writer.prompts.rendering import Value
from writer.settings.schema import Settings
from writer.text.edits import apply_edits


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A rewrite that the guards let pass; for an answer that is not a changed original `proposal` is None."""

    text: str
    proposal: Proposal | None
    timings: Timings


def rewrite(options: argparse.Namespace) -> None:
    """Print the rewritten text; with --diff the changes; with --json both, with warnings and timings."""
    with Session(options) as session:
        text = session.text()
        if not text.strip():
            raise RefusedError("There is nothing to rewrite: the text is empty.")
        prompt = find_prompt(session.settings, options.style or INSTRUCT)
        inputs = _inputs(options.input)
        if wrong := prompt.refusals(inputs):
            raise RefusedError(" ".join(wrong))
        engine = session.engine()
        _caution(session.loaded)
        result = rewritten(engine, prompt, text, options.instruction or "", inputs)
    if options.json:
        print_json(_plain(result))
    elif options.diff and result.proposal:
        print(marked(segments(result.proposal)))
    else:
        print(result.text)
    if result.proposal and result.proposal.note:
        warn(result.proposal.note)
    for hunk in result.proposal.hunks if result.proposal else ():
        if hunk.warning:
            warn(hunk.warning)


def _caution(loaded: Loaded | None) -> None:
    """Say what the model cannot be trusted with."""
    if loaded:
        model = loaded.model
        found = suitability(model.parameters, display_name(model.path, model.name), model.chat_template)
        if found.sentence:
            warn(found.sentence)


def find_prompt(settings: Settings, name: str) -> PromptFile:
    """The prompt file called `name`, built in or the writer's own. Raises RefusedError."""
    library = prompt_library(settings)
    prompt = library.named(name)
    if prompt:
        return prompt
    for broken in library.broken:
        if broken.name == name:
            raise RefusedError(f"The prompt file {broken.path} cannot be used. {' '.join(broken.reasons)}")
    known = ", ".join(prompt.name for prompt in library.prompts if prompt.menu != "none")
    raise RefusedError(f"There is no style called “{name}”. Known are: {known}.")


def rewritten(
    engine: BlockingEngine,
    prompt: PromptFile,
    text: str,
    instruction: str,
    inputs: dict[str, str],
    known: Mapping[str, str] = MappingProxyType({}),
) -> Rewritten:
    """The answer to `prompt`, part by part, the best of several. Raises RefusedError with the reason why not.

    `known` are values of further variables.
    """
    variables: dict[str, Value] = {
        "selection": text,
        "paragraph": text,
        "document": text,
        "language": "English",
        "date": datetime.date.today().isoformat(),
        "instruction": instruction,
        "style_guide": style_guide() if prompt.uses("style_guide") else "",
        **known,
    }
    draft = Draft(text, wish(prompt, variables, inputs))
    timings = Timings()
    while ask := draft.ask:
        variables |= {"selection": ask.text, "paragraph": ask.text}
        answer = engine.generate(rewrite_request(prompt, variables, inputs, ask.seed, ask.avoid, ask.terms))
        said = ""
        chances: list[float] = []
        for delta in answer:
            said += delta.text
            chances += delta.log_probabilities
        if answer.finished:
            timings = answer.finished.timings
        draft.answered(said, sum(chances) / max(1, len(chances)), timings.generate_seconds)
    if draft.reason:
        raise RefusedError(draft.reason)
    if prompt.output not in ("diff", "replace"):
        return Rewritten(draft.answer, None, timings)
    proposal = draft.proposal
    return Rewritten(apply_edits(text, (hunk.edit for hunk in proposal.hunks)), proposal, timings)


def marked(pieces: list[Segment]) -> str:
    """A diff as running text: [-deleted-]{+inserted+}, with colours on a terminal."""
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return "".join(_mark(piece, colour) for piece in pieces)


def _mark(piece: Segment, colour: bool) -> str:
    match piece.kind:
        case Kind.DELETED:
            return f"\x1b[9;31m{piece.text}\x1b[0m" if colour else f"[-{piece.text}-]"
        case Kind.INSERTED:
            return f"\x1b[4;32m{piece.text}\x1b[0m" if colour else f"{{+{piece.text}+}}"
        case _:
            return piece.text


def _inputs(given: list[str]) -> dict[str, str]:
    inputs = {}
    for entry in given:
        name, equals, value = entry.partition("=")
        if not equals:
            raise RefusedError(f"--input wants NAME=VALUE, not “{entry}”.")
        inputs[name] = value
    return inputs


def _plain(result: Rewritten) -> dict[str, object]:
    hunks = [
        {
            "start": hunk.span.start,
            "end": hunk.span.end,
            "replacement": hunk.replacement,
            "warning": hunk.warning,
        }
        for hunk in (result.proposal.hunks if result.proposal else ())
    ]
    return {"text": result.text, "hunks": hunks, "timings": msgspec.to_builtins(result.timings)}
