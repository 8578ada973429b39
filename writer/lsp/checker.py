"""The grammar checker's process as the language server asks it: a request, its answer; a dead one is replaced."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from writer.engine.client.command import own_command
from writer.language.grammar import exchange

log = logging.getLogger(__name__)

BACK_OFF: Final = (0.2, 1.0, 4.0)
"""Seconds before another process; after the last it is given up."""
HEALTHY_ANSWERS: Final = 20
"""Answers after which earlier deaths are forgotten."""
LONGEST_LINE: Final = 64 << 20
SHUTDOWN_SECONDS: Final = 0.5


class GivenUpError(Exception):
    """The process ended too often."""


class Checker:
    """Starts with the first request, or by `start`. `on_ready` is called when another language's rules are there."""

    def __init__(self, command: Sequence[str] = ()) -> None:
        self.on_ready: Callable[[], None] = lambda: None
        self._command = tuple(command) or tuple(own_command("--checker"))
        self._process: asyncio.subprocess.Process | None = None
        self._starting = asyncio.Lock()
        self._reader: asyncio.Task[None] | None = None
        self._waiting: dict[int, asyncio.Future[exchange.Answer]] = {}
        self._deaths = 0
        self._answers = 0
        self._id = 0
        self._closed = False

    async def start(self) -> None:
        """Have the process ready before it is needed: it takes a second to load its dictionaries."""
        with contextlib.suppress(GivenUpError):
            await self._running()

    async def check(self, check: exchange.Check) -> exchange.Checked | None:
        """What the rules say; None when this text cannot be checked. The request's id is replaced.

        Raises GivenUpError.
        """
        answer = await self._asked(msgspec.structs.replace(check, id=self._fresh_id(), key="rules", candidates=False))
        return answer if isinstance(answer, exchange.Checked) else None

    async def propose(self, propose: exchange.Propose) -> exchange.Proposed | None:
        """The question about one sentence. As `check`, beside which it may be asked."""
        answer = await self._asked(msgspec.structs.replace(propose, id=self._fresh_id(), key="question"))
        return answer if isinstance(answer, exchange.Proposed) else None

    async def close(self) -> None:
        """End the process; it is not started again."""
        self._closed = True
        process, self._process = self._process, None
        if self._reader:
            self._reader.cancel()
        if process:
            await _ended(process)

    def _fresh_id(self) -> int:
        self._id += 1
        return self._id

    async def _asked(self, message: exchange.Asked) -> exchange.Answer:
        line = exchange.encode(message)
        while True:
            process = await self._running()
            answer: asyncio.Future[exchange.Answer] = asyncio.get_running_loop().create_future()
            self._waiting[message.id] = answer
            try:
                assert process.stdin is not None
                process.stdin.write(line)
                await process.stdin.drain()
                return await answer
            except (EOFError, OSError):
                continue
            finally:
                self._waiting.pop(message.id, None)

    async def _running(self) -> asyncio.subprocess.Process:
        """Raises GivenUpError."""
        async with self._starting:
            if self._process is None:
                if self._closed or self._deaths > len(BACK_OFF):
                    raise GivenUpError
                if self._deaths:
                    await asyncio.sleep(BACK_OFF[self._deaths - 1])
                pipe, nowhere = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
                self._process = await asyncio.create_subprocess_exec(
                    *self._command, stdin=pipe, stdout=pipe, stderr=nowhere, limit=LONGEST_LINE
                )
                self._reader = asyncio.create_task(self._read(self._process))
            return self._process

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        with contextlib.suppress(OSError, ValueError):
            while line := await process.stdout.readline():
                self._take(line)
        await _ended(process)
        log.warning("the checker ended with status %s", process.returncode)
        self._process = None
        self._deaths += 1
        self._answers = 0
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_exception(EOFError())

    def _take(self, line: bytes) -> None:
        try:
            answer = exchange.decode_answer(line)
        except msgspec.MsgspecError as error:
            log.warning("the checker said something else than an answer: %s", type(error).__name__)
            return
        self._answers += 1
        if self._answers >= HEALTHY_ANSWERS:
            self._deaths = 0
        if isinstance(answer, exchange.Ready):
            self.on_ready()
        waiting = self._waiting.get(answer.id)
        if waiting and not waiting.done():
            waiting.set_result(answer)


async def _ended(process: asyncio.subprocess.Process) -> None:
    """The process is told to end, and made to."""
    if process.stdin:
        process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), SHUTDOWN_SECONDS)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
