"""The floor for the benchmark: llama_decode alone, token after token, with nothing of the engine around it."""

from __future__ import annotations

import time

from writer.engine.messages import EngineConfig, Event, Failed, Load
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.loading import Loader
from writer.engine.worker.native import AbortFlag


def bare_rate(config: EngineConfig, prompt_tokens: int, tokens: int) -> float:
    """Tokens per second behind `prompt_tokens` of context. Raises WorkerError when the model cannot be loaded."""
    said: list[Event] = []
    model = Loader(AbortFlag(), said.append).load(Load(0, config))
    if model is None:
        raise WorkerError(next(event.message for event in said if isinstance(event, Failed)))
    sequence = model.sequence("document")
    token = model.vocabulary.tokens(" the")[0]
    for _ in sequence.feed([token] * prompt_tokens):
        pass
    started = time.perf_counter()
    for position in range(prompt_tokens, prompt_tokens + tokens):
        sequence.context.decode([token], position, True)
    return tokens / (time.perf_counter() - started)
