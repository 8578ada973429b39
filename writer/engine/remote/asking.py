"""From a `Generate` to the body of an HTTP request, as OpenAI's interface wants it. Pure.

Only what every such server knows is always sent. What some refuse (log-probabilities, counts, a grammar) is an extra,
left out when a server answers that it does not understand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from writer.engine.messages import ChatMessage, Generate
from writer.tongue import marked

MOST_STOPS: Final = 4
"""Texts that end an answer; servers refuse more."""
OTHERWISE: Final = 0.8
"""Temperature where an answer has to begin otherwise than another one did."""
BREAK: Final = "\u2060"
"""Nothing to see (a word joiner), put behind the first sign of whatever a server could take for a mark of its own."""
_MARK: Final = re.compile(r"<(?=\|[^|<>\s]{1,60}\|>|/?s>|(?:start|end)_of_turn>|bos>|eos>)|\[(?=/?(?:INST|SYS)\])")

WHY: Final = {
    "completion": marked("a suggestion, from the server you chose"),
    "rewrite": marked("a rewriting, from the server you chose"),
    "grammar": marked("a check, from the server you chose"),
    "warm": marked("a suggestion, from the server you chose"),
}
"""For the list of connections."""


@dataclass(frozen=True, slots=True)
class Question:
    """`path` is added to the server's address. `lead` is what the answer must begin with, which is then taken off."""

    path: str
    body: bytes
    lead: str = ""


def question(request: Generate, model: str, extras: bool) -> Question:
    """What to send for `request`; `extras` also what not every server knows."""
    body: dict[str, Any] = {"model": model, "stream": True, "max_tokens": max(1, request.max_tokens)}
    body |= _sampling(request)
    if request.stop:
        body["stop"] = list(request.stop[:MOST_STOPS])
    if extras:
        body["stream_options"] = {"include_usage": True}
        if request.grammar:
            body["grammar"] = request.grammar
    if request.messages:
        body["messages"] = [_turn(turn) for turn in request.messages]
        if extras and request.probabilities:
            body["logprobs"] = True
        return Question("/chat/completions", msgspec.json.encode(body), request.must_start)
    prompt, lead = _split(request.text, request.must_start)
    body["prompt"] = guarded(prompt)
    if extras and request.probabilities:
        body["logprobs"] = 1
    return Question("/completions", msgspec.json.encode(body), lead)


def guarded(text: str) -> str:
    """`text` without anything that a server would read as the end of a turn."""
    return _MARK.sub(lambda found: found[0] + BREAK, text)


def unguarded(text: str) -> str:
    """An answer that repeats guarded text, as it should be."""
    return text.replace(BREAK, "")


def _sampling(request: Generate) -> dict[str, Any]:
    sampling = request.sampling
    if request.avoid and not sampling.temperature:
        return {"temperature": OTHERWISE, "top_p": sampling.top_p, "seed": sampling.seed}
    if not sampling.temperature:
        return {"temperature": 0.0}
    return {"temperature": sampling.temperature, "top_p": sampling.top_p, "seed": sampling.seed}


def _turn(turn: ChatMessage) -> dict[str, str]:
    return {"role": turn.role, "content": guarded(turn.content)}


def _split(text: str, must_start: str) -> tuple[str, str]:
    """(prompt, what the answer must begin with). Letters of a begun word are better shown; a space alone is not: a
    prompt that ends with one makes a model stumble."""
    return (text, must_start) if not must_start.strip() else (text + must_start, "")
