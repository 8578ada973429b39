"""A thread for what nobody waits for: checking and reading ahead. Everything else goes before it.

A thread of its own because on Linux a priority belongs to a thread, is inherited by the threads llama.cpp starts
from it, and cannot be raised again without privileges. It never runs at the same time as the worker's main thread,
which waits for each step. Measured beside a worker that reads prompts all the time: a program that wakes 60 times a
second is 3-5 ms late at the 95th percentile with niceness 10, 8-9 ms without (two busy cores, November 2026).
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

import psutil

from writer.engine.worker.processors import Processors

Result = TypeVar("Result")

NICENESS: Final = 10


class Background:
    """Runs one step at a time, on the thread or, on Windows, with the whole process lowered meanwhile."""

    def __init__(self, processors: Processors) -> None:
        self._processors = processors
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background", initializer=_lower)

    def run(self, step: Callable[[], Result]) -> Result:
        """What `step` returns or raises, when it is done."""
        with self._processors.in_background():
            return self._run(step)

    def _run(self, step: Callable[[], Result]) -> Result:
        if sys.platform == "win32":
            process = psutil.Process()
            process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
            try:
                return step()
            finally:
                process.nice(psutil.NORMAL_PRIORITY_CLASS)
        return self._thread.submit(step).result()


def _lower() -> None:
    """The calling thread's priority, where a thread has one that its own threads inherit; macOS has none like it."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
