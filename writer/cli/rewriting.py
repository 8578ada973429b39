"""`inkhorn rewrite`: a prompt or an instruction applied to a text, printed whole or as a diff."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from writer.assist.prompt_answering import NOTHING_KNOWN, Answering, variables_of
from writer.assist.rewrite_asking import INSTRUCT
from writer.cli import prompts_sent
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.prompt_places import find_prompt, style_guide
from writer.cli.session import Session, warn
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import Loaded, ModelFacts, Timings
from writer.language.rewriting.draft import Draft
from writer.language.rewriting.proposal import Proposal
from writer.language.rewriting.segments import Kind, Segment, segments
from writer.language.rewriting.structured import so_far
from writer.language.rewriting.suitability import leaves_to_judge, suitability
from writer.models.bad_model import BadModel
from writer.models.gguf_header import read_facts
from writer.models.installed import display_name
from writer.prompts.file import PromptFile
from writer.prompts.markdown_values import values
from writer.text.edits import apply_edits
from writer.text.span import Span

STANDARD_INPUT: Final = "-"

_ADDED: Final = (
    "prompt_tokens",
    "cached_tokens",
    "prompt_seconds",
    "generated_tokens",
    "generate_seconds",
    "queued_seconds",
    "drafted_tokens",
    "accepted_tokens",
)
"""Fields of `Timings` that are summed up over the answers; the time to the first token is that of the first."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A rewrite that the guards let pass; for an answer that is not a changed original `proposal` is None."""

    text: str
    proposal: Proposal | None
    timings: Timings
    """Of all answers that were asked for together."""
    answers: int = 1
    """How many that were."""
    value: object = None
    """What an answer to a schema says, as JSON; None for free text."""


def rewrite(options: argparse.Namespace) -> None:
    """Print the rewritten text; with --diff the changes; with --json both, with warnings and timings."""
    if not options.style and not options.instruction:
        raise RefusedError('Say what should change: --style NAME or --instruction "...".')
    with Session(options, "rewrite") as session:
        prompt = find_prompt(session.settings, options.style or INSTRUCT)
        inputs = _inputs(options.input)
        _refuse(prompt, options.instruction, inputs)
        text = session.text()
        if not text.strip():
            raise RefusedError("There is nothing to rewrite: the text is empty.")
        if not prompt.in_place:
            text = text.strip()
        known = {"title": "" if options.file == STANDARD_INPUT else Path(options.file).stem}
        if options.show_prompt:
            variables = variables_of(text, options.instruction or "", known, guide_for(prompt))
            prompts_sent.show(prompt, text, variables, inputs, options.json)
            return
        flow = _Flow(text, quiet=options.json or options.diff or not prompt.in_place)
        if _left_to_judge(session, prompt):
            result = _proofread(options, text)
        else:
            engine = session.writing_engine()
            _caution(session.loaded)
            model = session.loaded.model if session.loaded else None
            result = rewritten(engine, prompt, text, options.instruction or "", inputs, known, flow.follow, model)
    if options.json:
        print_json(_plain(result))
    elif options.diff and result.proposal:
        print(marked(segments(result.proposal)))
    else:
        print(flow.rest(result.text), end="" if result.text.endswith("\n") else "\n")
    if result.proposal and result.proposal.note:
        warn(result.proposal.note)
    for hunk in result.proposal.hunks if result.proposal else ():
        if hunk.warning:
            warn(hunk.warning)


def _left_to_judge(session: Session, prompt: PromptFile) -> bool:
    """Whether the grammar check makes the corrections that `prompt` asks for, as it does in the window."""
    if not session.settings.grammar.enabled or session.writes_by_server:
        return False
    model = session.model()
    try:
        facts = read_facts(model) if model else None
    except BadModel:
        return False  # loading it says why
    found = suitability(facts.parameters, facts.name, facts.chat_template) if facts else None
    return leaves_to_judge(prompt.expects, found)


def _proofread(options: argparse.Namespace, text: str) -> Rewritten:
    from writer.cli.proofreading import proofread  # reads dictionaries, which takes a second

    proposal = proofread(options, text)
    return Rewritten(proposal.answer, proposal, Timings(), 0)


def rewritten(
    engine: BlockingEngine,
    prompt: PromptFile,
    text: str,
    instruction: str,
    inputs: Mapping[str, str],
    known: Mapping[str, str] = NOTHING_KNOWN,
    follow: Callable[[Draft], None] = lambda _: None,
    model: ModelFacts | None = None,
) -> Rewritten:
    """The answer to `prompt`, part by part, the best of several. Raises RefusedError with the reason why not.

    `known` are values of further variables; `follow` is told after each answer how far it has come; `model` is the
    one that is loaded.
    """
    return answered(engine, Answering(prompt, text, instruction, inputs, known, guide_for(prompt), model), follow)


def answered(
    engine: BlockingEngine, answering: Answering, follow: Callable[[Draft], None] = lambda _: None
) -> Rewritten:
    """What comes of `answering`. Raises RefusedError with the reason when nothing does."""
    timings, answers = Timings(), 0
    last: dict[Span, str] = {}  # what was said of each part at last, which is what stands
    while request := answering.request:
        part = answering.draft.ask.span if answering.draft.ask else Span(0, 0)
        answer = engine.generate(request)
        said = ""
        chances: list[float] = []
        for delta in answer:
            said += delta.text
            chances += delta.log_probabilities
        latest = answer.finished.timings if answer.finished else Timings()
        timings, answers = _together(timings, latest), answers + 1
        last[part] = said
        answering.answered(said, chances, latest.generate_seconds)
        follow(answering.draft)
    if answering.reason:
        raise RefusedError(answering.reason)
    return Rewritten(
        answering.answer, answering.proposal, timings, answers, _value(answering.prompt, list(last.values()))
    )


def guide_for(prompt: PromptFile) -> str:
    """The style guide, for a prompt that asks for it."""
    return style_guide() if prompt.uses("style_guide") else ""


def marked(pieces: list[Segment]) -> str:
    """A diff as running text: [-deleted-]{+inserted+}, with colours on a terminal."""
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return "".join(_mark(piece, colour) for piece in pieces)


@dataclass
class _Flow:
    """Prints a long text as far as it is done. Nothing is printed before one part was really rewritten, so that a
    rewrite that fails altogether prints nothing."""

    text: str
    quiet: bool
    _printed: int = field(default=0, init=False)
    _written: str = field(default="", init=False)

    def follow(self, draft: Draft) -> None:
        ask = draft.ask
        if ask is None or self.quiet or not draft.answers or ask.span.start <= self._printed:
            return
        end = ask.span.start
        edits = [hunk.edit for hunk in draft.proposal.hunks if hunk.span.end <= end]
        settled = apply_edits(self.text[:end], edits)
        print(settled[len(self._written) :], end="", flush=True)
        self._printed, self._written = end, settled

    def rest(self, text: str) -> str:
        """What of the whole is not printed yet."""
        return text[len(self._written) :]


def _refuse(prompt: PromptFile, instruction: str | None, inputs: Mapping[str, str]) -> None:
    """Raises RefusedError where the prompt cannot be asked as it was called."""
    if wrong := prompt.refusals(inputs):
        raise RefusedError(" ".join(wrong))
    if instruction and not prompt.uses("instruction"):
        raise RefusedError(f"“{prompt.name}” takes no instruction. Leave out --instruction, or leave out --style.")
    if not instruction and prompt.uses("instruction"):
        raise RefusedError(f"“{prompt.name}” wants to be told what should change: give --instruction TEXT.")
    if prompt.uses("clipboard"):
        raise RefusedError(f"“{prompt.name}” uses the clipboard, which a command does not read. Use it in the editor.")
    for asked in prompt.asked:
        if asked.name not in inputs and asked.default is None and not asked.optional:
            choices = f", one of {', '.join(asked.choices)}" if asked.choices else ""
            described = f" ({asked.description})" if asked.description else ""
            raise RefusedError(
                f"“{prompt.name}” asks for {asked.name}{described}: give --input {asked.name}=...{choices}."
            )


def _caution(loaded: Loaded | None) -> None:
    """Say what the model cannot be trusted with."""
    if loaded:
        model = loaded.model
        found = suitability(model.parameters, display_name(model.path, model.name), model.chat_template)
        if found.sentence:
            warn(found.sentence)


def _together(before: Timings, now: Timings) -> Timings:
    if before == Timings():
        return now
    return msgspec.structs.replace(before, **{name: getattr(before, name) + getattr(now, name) for name in _ADDED})


def _value(prompt: PromptFile, said: list[str]) -> object:
    """What the answers to a schema say: one value, or a list of them where the text was too long for one answer."""
    schema = prompt.schema
    if schema is None:
        return None
    found = [so_far(each, True) if schema.notation == "json" else values(schema.shape, each) for each in said]
    return found[0] if len(found) == 1 else found


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
    proposal = result.proposal
    hunks = [
        {
            "start": hunk.span.start,
            "end": hunk.span.end,
            "replacement": hunk.replacement,
            "warning": hunk.warning,
        }
        for hunk in (proposal.hunks if proposal else ())
    ]
    return {
        "text": result.text,
        "value": result.value,
        "hunks": hunks,
        "note": proposal.note if proposal else "",
        "answers": result.answers,
        "timings": msgspec.to_builtins(result.timings),
    }
