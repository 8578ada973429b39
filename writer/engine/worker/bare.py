"""The floor for the benchmark: llama_decode alone, token after token, with nothing of the engine around it."""

from __future__ import annotations

import time

from writer.engine.messages import EngineConfig, Event, Failed, Load
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.models.loading import Loader
from writer.engine.worker.native import AbortFlag
from writer.engine.worker.sequences.context import BATCH


class BareLoop:
    """The model in a context as the worker makes it. Raises WorkerError when it cannot be loaded."""

    def __init__(self, config: EngineConfig) -> None:
        said: list[Event] = []
        model = Loader(AbortFlag(), said.append).load(Load(0, config))
        if model is None:
            raise WorkerError(next(event.message for event in said if isinstance(event, Failed)))
        self._context = model.sequence("document").context
        self._token = model.vocabulary.tokens(" the")[0]
        self._held = 0
        """Tokens of prompt in the context."""
        self._context.clear()

    def rate(self, prompt_tokens: int, tokens: int) -> float:
        """Tokens per second behind `prompt_tokens` of context."""
        self._hold(prompt_tokens)
        started = time.perf_counter()
        for position in range(prompt_tokens, prompt_tokens + tokens):
            self._context.decode([self._token], position, True)
        rate = tokens / (time.perf_counter() - started)
        if not self._context.remove(prompt_tokens):
            self._held = 0  # a recurrent state cannot be taken back
        return rate

    def _hold(self, prompt_tokens: int) -> None:
        if self._held == prompt_tokens:
            return
        self._context.clear()
        for start in range(0, prompt_tokens, BATCH):
            stop = min(start + BATCH, prompt_tokens)
            self._context.decode([self._token] * (stop - start), start, stop == prompt_tokens)
        self._held = prompt_tokens
