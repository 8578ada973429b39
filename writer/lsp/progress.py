"""The client's progress bar while the model judges: shown when it takes long, told from the start how much there is."""

from __future__ import annotations

import asyncio
import itertools
from typing import Final, Protocol

from lsprotocol import types

PATIENCE: Final = 1.0
"""Seconds. What is done sooner shows no bar."""


class Bar(Protocol):
    """How a bar is put before the writer. The client may refuse it: then nothing is shown."""

    async def open(self, token: str) -> bool: ...

    def tell(
        self,
        token: str,
        value: types.WorkDoneProgressBegin | types.WorkDoneProgressReport | types.WorkDoneProgressEnd,
    ) -> None: ...


class Progress:
    """One stretch of judging after the other; `left` counts down to 0, which ends the stretch."""

    def __init__(self, bar: Bar) -> None:
        self._bar = bar
        self._tokens = itertools.count(1)
        self._task: asyncio.Task[None] | None = None
        self._token = ""
        self._most = 0
        self._left = 0

    def left(self, paragraphs: int) -> None:
        """So many paragraphs still wait for the judge."""
        self._left = paragraphs
        self._most = max(self._most, paragraphs)
        if not paragraphs:
            self._end()
        elif self._task is None:
            self._task = asyncio.create_task(self._begin())
        elif self._token:
            self._bar.tell(self._token, types.WorkDoneProgressReport(message=self._words(), percentage=self._percent()))

    async def _begin(self) -> None:
        await asyncio.sleep(PATIENCE)
        token = f"inkhorn/{next(self._tokens)}"
        if await self._bar.open(token):
            begin = types.WorkDoneProgressBegin("Checking grammar", message=self._words(), percentage=self._percent())
            self._bar.tell(token, begin)
            self._token = token

    def _end(self) -> None:
        token, self._token = self._token, ""
        if token:
            self._bar.tell(token, types.WorkDoneProgressEnd())
        if self._task:
            self._task.cancel()
        self._task, self._most = None, 0

    def _words(self) -> str:
        return f"{self._most - self._left} of {self._most} paragraphs"

    def _percent(self) -> int:
        return 100 * (self._most - self._left) // max(self._most, 1)
