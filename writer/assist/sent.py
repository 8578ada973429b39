"""What was sent to the model for a rewrite, and what became of each answer: the account behind "Show prompt"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from writer.engine.messages import ChatMessage, Generate
from writer.language.rewriting.draft import Draft
from writer.text.span import Span
from writer.tongue import tr

UNDER_WAY = tr("Being written.")
BROKEN_OFF = tr("Not shown. It was stopped before its end.")


@dataclass(frozen=True, slots=True)
class Sent:
    """One request for the part at `span` of the original (characters), and the answer once it is complete."""

    span: Span
    request: Generate
    model: str
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Try:
    """One answer that was asked for."""

    seed: int
    temperature: float
    avoid: tuple[str, ...]
    """With whose first words it could not begin."""
    answer: str
    outcome: str
    """What became of it, as a sentence."""


@dataclass(frozen=True, slots=True)
class Account:
    """Of one part: the messages, word for word as they went to the engine, and every answer that was asked for."""

    model: str
    messages: tuple[ChatMessage, ...]
    tries: tuple[Try, ...]
    part: int = 1
    """Number of the part among those asked for, from 1."""
    parts: int = 1


def account(sent: Sequence[Sent], draft: Draft | None, position: int) -> Account | None:
    """Of the part at `position` of the original, or the last one asked for before it; None when nothing was sent."""
    spans = sorted({each.span for each in sent})
    if not spans:
        return None
    span = next((each for each in spans if position <= each.end), spans[-1])
    asked = [each for each in sent if each.span == span]
    outcomes = draft.outcomes(span.start) if draft else ()
    tries = tuple(
        _try(each, outcomes[number] if number < len(outcomes) else "", last=each is sent[-1])
        for number, each in enumerate(asked)
    )
    parts = draft.parts if draft else len(spans)
    return Account(asked[0].model, asked[0].request.messages, tries, spans.index(span) + 1, parts)


def _try(sent: Sent, outcome: str, last: bool) -> Try:
    sampling = sent.request.sampling
    ended = outcome if sent.answer is not None and outcome else ""
    became = ended or (UNDER_WAY if last and sent.answer is None else BROKEN_OFF)
    return Try(sampling.seed, sampling.temperature, sent.request.avoid, (sent.answer or "").strip(), became)
