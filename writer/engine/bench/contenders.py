"""What is measured: this program's worker through its client, and the shape others are brought into beside it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final, Protocol, TypeVar

import msgspec

from writer.engine.bench.figures import OURS
from writer.engine.client.blocking import Answer, BlockingEngine
from writer.engine.messages import Finished, Generate, Timings

Item = TypeVar("Item")
SUGGESTION: Final = 8
"""Tokens made behind a text whose first one is timed: the next text does not contain them, so they are taken back,
which is what happens when a writer types on instead of accepting."""


class Contender(Protocol):
    """Something that continues texts and keeps what it has read. Methods raise EngineError."""

    name: str

    def first_token(self, text: str) -> float:
        """Milliseconds from handing over `text` to the first of SUGGESTION tokens behind it."""
        ...

    def decode_rate(self, text: str, tokens: int) -> float | None:
        """Tokens per second while up to `tokens` are made behind `text`; None when the answer ends at once."""
        ...


class Streamed(msgspec.Struct, frozen=True):
    """An answer as a client saw it come in. Milliseconds from sending the request."""

    first_ms: float
    last_ms: float
    """Of the last text."""
    end_ms: float
    text: str
    tokens: int
    first_tokens: int
    """That came with the first text."""
    log_probabilities: tuple[tuple[str, float], ...]
    """Each piece of text with its least sure token's, when asked for."""
    finished: Finished

    @property
    def timings(self) -> Timings:
        return self.finished.timings

    @property
    def rate(self) -> float | None:
        """Tokens per second between the first text and the last."""
        later = self.tokens - self.first_tokens
        return 1000 * later / (self.last_ms - self.first_ms) if later > 0 and self.last_ms > self.first_ms else None


class Ours:
    """The worker process behind the client that the command line uses."""

    name = OURS

    def __init__(self, engine: BlockingEngine) -> None:
        self.engine = engine
        self.timings = Timings()
        """The worker's account of the last request."""

    def first_token(self, text: str) -> float:
        return self.ask(Generate(0, "completion", text, max_tokens=SUGGESTION)).first_ms

    def decode_rate(self, text: str, tokens: int) -> float | None:
        return self.ask(Generate(0, "completion", text, max_tokens=tokens)).rate

    def ask(self, request: Generate) -> Streamed:
        """The whole answer to `request`."""
        started = time.perf_counter()
        streamed = receive(self.engine.generate(request), started)
        self.timings = streamed.timings
        return streamed


def receive(answer: Answer, started: float) -> Streamed:
    """Take `answer` to its end; `started` is when it was asked for."""
    arrivals: list[float] = []
    pieces: list[str] = []
    tokens: list[int] = []
    sureness: list[tuple[str, float]] = []
    for delta in answer:
        arrivals.append(_since(started))
        pieces.append(delta.text)
        tokens.append(delta.tokens)
        if delta.log_probabilities:
            sureness.append((delta.text, min(delta.log_probabilities)))
    end = _since(started)
    assert answer.finished is not None
    return Streamed(
        first_ms=_first(arrivals, tokens, answer.finished.timings) if arrivals else end,
        last_ms=arrivals[-1] if arrivals else end,
        end_ms=end,
        text="".join(pieces),
        tokens=sum(tokens),
        first_tokens=tokens[0] if tokens else 0,
        log_probabilities=tuple(sureness),
        finished=answer.finished,
    )


def _first(arrivals: Sequence[float], tokens: Sequence[int], timings: Timings) -> float:
    """When the first token was there: with the first text, or, when that was half a character and had to wait for the
    next token, when the worker made it."""
    if tokens[0] == 1:
        return arrivals[0]
    return min(arrivals[0], 1000 * (timings.queued_seconds + timings.first_token_seconds))


def rotated(contenders: Sequence[Item], run: int) -> list[Item]:
    """The same, another one first in each run, so that none always comes after the same."""
    start = run % max(1, len(contenders))
    return [*contenders[start:], *contenders[:start]]


def _since(started: float) -> float:
    return 1000 * (time.perf_counter() - started)
