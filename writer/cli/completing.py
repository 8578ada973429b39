"""`inkhorn complete`: what the editor would show as ghost text."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

import msgspec

from writer.assist.asking import completion_request
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.session import Session, warn
from writer.engine.client.blocking import Answer, BlockingEngine
from writer.engine.messages import Timings
from writer.language.completion.answer import StreamedAnswer
from writer.language.completion.cleanup import Cleaned, Limits, wanted
from writer.language.completion.confidence import GENERAL, curve_of, stated
from writer.language.completion.context import prompt
from writer.language.completion.gates import Surroundings, before_asking
from writer.models.installed import display_name


@dataclass(frozen=True, slots=True)
class Completion:
    """A suggestion, or the reason why there is none."""

    text: str
    reason: str = ""
    timings: Timings = Timings()


def complete(options: argparse.Namespace) -> None:
    """Print the continuation of the text at the caret; nothing, and the reason on standard error, without one."""
    with Session(options, "completion") as session:
        text = session.text()
        at = len(text) if options.at is None else options.at
        if not 0 <= at <= len(text):
            raise RefusedError(f"--at wants an offset between 0 and {len(text)}, the length of the text.")
        engine = session.writing_engine()
        completion = suggest(
            engine, text[:at], text[at:], _limits(options, session), weigh=options.eagerness is not None
        )
        loaded = session.loaded
        model = display_name(loaded.model.path, loaded.model.name) if loaded else ""
    if options.json:
        timings = msgspec.to_builtins(completion.timings)
        print_json({"completion": completion.text, "reason": completion.reason, "model": model, "timings": timings})
    elif completion.text:
        print(completion.text)
    else:
        warn(completion.reason)


def suggest(engine: BlockingEngine, before: str, after: str, limits: Limits, weigh: bool = False) -> Completion:
    """The suggestion for a caret between `before` and `after`, by the editor's own rules.

    With `weigh` it ends where the model is no longer sure, as in the editor.
    """
    reason = before_asking(before, after)
    if reason:
        return Completion("", reason.value)
    answer = engine.generate(completion_request(prompt(before, after), limits))
    cleaned = _take(answer, StreamedAnswer(Surroundings(before, after), limits, alone=1), weigh)
    timings = answer.finished.timings if answer.finished else Timings()
    return Completion(cleaned.text, cleaned.reason.value if cleaned.reason else "", timings)


def _take(answer: Answer, streamed: StreamedAnswer, weigh: bool) -> Cleaned:
    """What may be shown in the end; cancels an answer of which no more is wanted and waits for its end."""
    cleaned: Cleaned | None = None
    for delta in answer:
        if cleaned is None or not cleaned.ended:
            cleaned = streamed.add(delta.text, delta.log_probabilities if weigh else ())
            if cleaned.ended:
                answer.cancel()
    return cleaned if cleaned and cleaned.ended else streamed.complete()


def _limits(options: argparse.Namespace, session: Session) -> Limits:
    words = session.settings.suggestions.max_words if options.max_words is None else options.max_words
    if words < 1:
        raise RefusedError("--max-words wants at least 1.")
    if options.eagerness is None:
        return wanted(words)
    if not 0 <= options.eagerness <= 1:
        raise RefusedError("--eagerness wants a number from 0 to 1.")
    facts = session.loaded.model if session.loaded else None
    curve = curve_of(facts.architecture, facts.parameters) if facts else GENERAL
    return Limits(words, curve.least(stated(options.eagerness)))
