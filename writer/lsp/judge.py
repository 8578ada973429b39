"""The model as judge of one sentence after the other, asked through the blocking client in a thread of its own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Final, TypeVar

import msgspec

from writer.assist.asking import evidence, score_request
from writer.assist.known_languages import is_known
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import Cancel, EngineConfig, Failed, Finished, Scored
from writer.language.grammar import judge
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.question import Evidence, Question

log = logging.getLogger(__name__)

MOST_DEATHS: Final = 3
"""In a row, without a verdict between them; then the rules go on alone."""

Result = TypeVar("Result")


class LostError(Exception):
    """The model cannot judge any more; `str()` is a sentence for the writer."""


class Judge:
    """Owns the engine's process, which starts with the first `load`. One question at a time."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = command
        self._config: EngineConfig | None = None
        self._engine: BlockingEngine | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="engine")
        self._deaths = 0

    async def load(self, config: EngineConfig) -> None:
        """Be ready with this model; nothing happens when that is so already. Raises LostError."""
        if self._engine and config == self._config:
            return
        await self.close()
        self._config = config
        try:
            self._engine = await self._in_thread(partial(_started, config, self._command))
        except EngineError as error:
            raise LostError(f"{error.message} Only the rules check your text.") from error

    async def verdict(self, question: Question) -> list[Diagnostic] | None:
        """What is wrong in the sentence of `question`, spans counting characters of its text; None when the engine
        cannot say. Raises LostError. Whoever is cancelled meanwhile cancels what was asked.
        """
        found = await self._asked(question)
        second = judge.next_question(question, found) if found else None
        if second:
            question, found = second, await self._asked(second)
        return judge.decide(question, found) if found else None

    async def knows(self, language: str) -> bool | None:
        """Whether the model knows `language` (a code of `catalogue`); None when it could not be asked.

        Raises LostError.
        """
        engine = await self._running()
        try:
            return await self._in_thread(partial(is_known, language, engine.score))
        except EngineError as error:
            log.warning("the engine could not say whether it knows %s: %s", language, error.detail[-500:])
            await self.close()
            return None

    async def close(self) -> None:
        """End the worker."""
        engine, self._engine = self._engine, None
        if engine:
            await asyncio.to_thread(engine.close)

    def shutdown(self) -> None:
        """No thread is left behind; call after `close`."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def _asked(self, question: Question) -> Evidence | None:
        """The worker's answer; one that dies is replaced and asked again."""
        while True:
            engine = await self._running()
            id_ = engine.fresh_id()
            try:
                found = await self._in_thread(partial(_scored, engine, id_, question))
            except asyncio.CancelledError:
                _cancel(engine, id_)
                raise
            except EngineError as error:
                log.warning("the engine stopped while judging: %s", error.detail[-500:])
                await self.close()
                self._deaths += 1
            else:
                self._deaths = 0
                return found

    async def _running(self) -> BlockingEngine:
        if self._engine is None:
            if self._deaths >= MOST_DEATHS or self._config is None:
                raise LostError("The model's process ended again and again. Only the rules check your text.")
            await self.load(self._config)
        assert self._engine is not None
        return self._engine

    async def _in_thread(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


def _started(config: EngineConfig, command: Sequence[str] | None) -> BlockingEngine:
    """A worker with the model loaded. Raises EngineError."""
    engine = BlockingEngine(command)
    try:
        engine.load(config)
    except BaseException:
        engine.close()
        raise
    return engine


def _scored(engine: BlockingEngine, id_: int, question: Question) -> Evidence | None:
    """What it says; None when the worker refuses or was told to stop. Raises EngineError when it died."""
    engine.send(msgspec.structs.replace(score_request(question), id=id_))
    while True:
        match engine.next_event(id_):
            case Scored() as scored:
                return evidence(scored)
            case Failed() | Finished():
                return None
            case _:
                continue


def _cancel(engine: BlockingEngine, id_: int) -> None:
    try:
        engine.send(Cancel(id_))
    except EngineError:
        log.info("the engine was gone before it could be stopped")
