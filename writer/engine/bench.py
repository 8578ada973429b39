"""How fast a model is on this computer, measured through the worker process as the window uses it."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.client.command import bare_command
from writer.engine.messages import DeviceFacts, EngineConfig, Generate, Sampling, Task, Timings

RUNS: Final = 3
PROMPT_WORDS: Final = 400
ANSWER_TOKENS: Final = 48
_WORDS: Final = (
    "The morning was grey and the harbour lay quiet while she walked along the old wall and thought about the letter "
    "that had come the day before from a town she had not seen in years"
)


class BenchResult(msgspec.Struct, frozen=True):
    """Medians over the runs. Rates in tokens per second, times as named; 0 where it was not measured."""

    model: str
    device: DeviceFacts
    threads: int
    load_seconds: float
    prompt_rate: float
    decode_rate: float
    bare_decode_rate: float
    """Of llama_decode alone, in a process of its own, between the other runs."""
    first_token_cold_ms: float
    """A document of `prompt_tokens` that was never read before."""
    first_token_append_ms: float
    """The same document with one more word, from sending the request to the first text."""
    cancel_ms: float
    """From sending a cancel in the middle of a prompt to its answer."""
    prompt_tokens: int
    worker_bytes: int
    """Resident memory of the worker at the end."""


def run(
    model: Path,
    config: EngineConfig | None = None,
    runs: int = RUNS,
    bare: bool = True,
    progress: Callable[[str], None] = lambda _step: None,
) -> BenchResult:
    """Measure `model`; `progress` hears what is being done. Raises EngineError."""
    config = msgspec.structs.replace(config or EngineConfig(""), model=str(model))
    with BlockingEngine() as engine:
        progress("loading the model")
        loaded = engine.load(config)
        measured = []
        for number in range(runs):
            progress(f"run {number + 1} of {runs}")
            measured.append(_one_run(engine, number, config if bare else None))
        pong = engine.ping()
    return BenchResult(
        model=loaded.model.name,
        device=loaded.device,
        threads=loaded.threads,
        load_seconds=loaded.seconds,
        prompt_rate=_median([item.prompt_rate for item in measured]),
        decode_rate=_median([item.decode_rate for item in measured]),
        bare_decode_rate=_median([item.bare_rate for item in measured]),
        first_token_cold_ms=_median([item.cold_ms for item in measured]),
        first_token_append_ms=_median([item.append_ms for item in measured]),
        cancel_ms=_median([item.cancel_ms for item in measured]),
        prompt_tokens=measured[-1].prompt_tokens,
        worker_bytes=pong.resident_bytes,
    )


class _Run(msgspec.Struct, frozen=True):
    prompt_rate: float
    decode_rate: float
    bare_rate: float
    cold_ms: float
    append_ms: float
    cancel_ms: float
    prompt_tokens: int


def _one_run(engine: BlockingEngine, number: int, bare: EngineConfig | None) -> _Run:
    """Run `number` has a text of its own, so that nothing of it is cached."""
    text = _text(number)
    cold_ms, cold = _timed(engine, text, 1)
    append_ms, _ = _timed(engine, f"{text} again", 1)
    _, answer = _timed(engine, text, ANSWER_TOKENS, task="rewrite")
    return _Run(
        prompt_rate=(cold.prompt_tokens - cold.cached_tokens) / max(cold.prompt_seconds, 1e-9),
        decode_rate=answer.generated_tokens / max(answer.generate_seconds, 1e-9),
        bare_rate=_bare_rate(bare, answer) if bare else 0.0,
        cold_ms=cold_ms,
        append_ms=append_ms,
        cancel_ms=_cancel_ms(engine, _text(number + 100)),
        prompt_tokens=cold.prompt_tokens,
    )


def _text(number: int) -> str:
    words = _WORDS.split()
    return f"Chapter {number}. " + " ".join(words[(index + number) % len(words)] for index in range(PROMPT_WORDS))


def _timed(engine: BlockingEngine, text: str, tokens: int, task: Task = "completion") -> tuple[float, Timings]:
    """Milliseconds until the first text as the client sees it, and the worker's own account.

    Free sampling with a repetition penalty: greedy answers of small models may end after a few tokens.
    """
    sampling = Sampling(temperature=1.0, repeat_penalty=1.1, seed=7)
    started = time.perf_counter()
    answer = engine.generate(Generate(0, task, text, max_tokens=tokens, sampling=sampling))
    next(answer, None)
    first = time.perf_counter() - started
    answer.text()
    assert answer.finished is not None
    return first * 1000, answer.finished.timings


def _cancel_ms(engine: BlockingEngine, text: str) -> float:
    """The ping shows that the worker has taken the request; a little later it is in the middle of the prompt."""
    answer = engine.generate(Generate(0, "completion", text, max_tokens=1))
    for _ in range(3):
        engine.ping()
        time.sleep(0.02)
    started = time.perf_counter()
    answer.cancel()
    answer.text()
    return (time.perf_counter() - started) * 1000


def _bare_rate(config: EngineConfig, answer: Timings) -> float:
    command = bare_command(msgspec.json.encode(config).decode(), answer.prompt_tokens, ANSWER_TOKENS)
    try:
        done = subprocess.run(command, capture_output=True, timeout=600, check=True)
        return float(done.stdout)
    except (subprocess.SubprocessError, ValueError) as error:
        raise EngineError("The engine could not be measured without its surroundings.", str(error)) from error


def _median(values: Sequence[float]) -> float:
    return statistics.median(values)
