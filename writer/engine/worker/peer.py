"""Peers of the engine for its benchmark, in the worker's place: a question a line on stdin, an answer a line back.

Here because only the worker's program may load llama.cpp; llama-cpp-python's own `Llama` is used nowhere else.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, BinaryIO, assert_never

import msgspec

from writer.engine.bench.peer_messages import PeerAnswer, PeerAsk, PeerKind
from writer.engine.messages import EngineConfig
from writer.engine.worker.errors import WorkerError


def serve(kind: str, config: str, questions: BinaryIO, answers: BinaryIO) -> int:
    """Answer until `questions` ends; `config` is an `EngineConfig` as JSON. Returns the exit status."""
    answer: Callable[[PeerAsk], PeerAnswer] | None = None
    problem = ""
    try:
        answer = _peer(kind, msgspec.json.decode(config, type=EngineConfig))
    except (WorkerError, ValueError) as fault:
        problem = str(fault)
    for line in iter(questions.readline, b""):
        said = answer(msgspec.json.decode(line, type=PeerAsk)) if answer else PeerAnswer(problem=problem)
        answers.write(msgspec.json.encode(said) + b"\n")
        answers.flush()
    return 0


def _peer(kind: str, config: EngineConfig) -> Callable[[PeerAsk], PeerAnswer]:
    """Raises WorkerError or ValueError when the model cannot be loaded."""
    known: PeerKind = msgspec.convert(kind, PeerKind)
    match known:
        case "bare":
            return _bare(config)
        case "llama":
            return _llama(config)
        case _:
            assert_never(known)


def _bare(config: EngineConfig) -> Callable[[PeerAsk], PeerAnswer]:
    from writer.engine.worker.bare import BareLoop

    loop = BareLoop(config)
    return lambda asked: PeerAnswer(rate=loop.rate(asked.prompt_tokens, asked.tokens))


def _llama(config: EngineConfig) -> Callable[[PeerAsk], PeerAnswer]:
    from llama_cpp import Llama

    from writer.engine.worker.native import Ggml

    Ggml()  # of itself `Llama` finds no modules, and a packaged program has nothing else
    model = Llama(
        config.model,
        n_ctx=config.context,
        n_threads=config.threads,
        n_gpu_layers=config.gpu_layers,
        verbose=False,
    )
    return lambda asked: _stream(model, asked)


def _stream(model: Any, asked: PeerAsk) -> PeerAnswer:
    started = time.perf_counter()
    arrivals: list[float] = []
    try:
        for _piece in model.create_completion(
            asked.text, max_tokens=asked.tokens, temperature=0.0, repeat_penalty=1.0, stream=True
        ):
            arrivals.append(time.perf_counter())
    except (ValueError, RuntimeError) as error:
        return PeerAnswer(problem=str(error))
    if not arrivals:
        return PeerAnswer(problem="It gave no answer.")
    made = len(arrivals) - 1  # the last piece only says why the answer ended
    rate = (made - 1) / (arrivals[made - 1] - arrivals[0]) if made > 1 else None
    return PeerAnswer(first_ms=1000 * (arrivals[0] - started), rate=rate)
