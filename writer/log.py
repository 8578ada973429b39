"""The log file: what happened inside the program, for a bug report.

It never contains the writer's text: no document, selection, suggestion or prompt with values filled in. Whoever
logs names things by length, position, path or id instead.
"""

from __future__ import annotations

import contextlib
import faulthandler
import itertools
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

FILE: Final = "inkhorn.log"
CRASH_FILE: Final = "crash.log"
"""Stacks that faulthandler wrote when the process died of a signal."""
SIZE: Final = 1 << 20
"""Bytes after which a new file is begun."""
OLD_FILES: Final = 3
DEBUG_VARIABLE: Final = "INKHORN_DEBUG"

logger: Final = logging.getLogger("writer")


@dataclass(frozen=True, slots=True)
class Log:
    """An open log. `stop` undoes everything `start` did; `path` is None where no file could be written."""

    path: Path | None
    stop: Callable[[], None]


def start(folder: Path) -> Log:
    """Log to `folder` (made when missing) from now on, with uncaught exceptions and fatal signals.

    The terminal stays quiet unless the environment sets INKHORN_DEBUG. A folder that cannot be written is no error:
    then only the terminal can show the log.
    """
    undo = contextlib.ExitStack()
    debug = bool(os.environ.get(DEBUG_VARIABLE))
    logger.setLevel(logging.DEBUG if debug else logging.INFO)
    logger.propagate = False
    _attach(undo, logging.NullHandler())
    if debug:
        _attach(undo, _terminal())
    path: Path | None = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _attach(undo, _rotating(folder / FILE))
        _fatal_signals(undo, folder / CRASH_FILE)
    except OSError:
        path = None
    _uncaught(undo, shown=debug or path is None)
    return Log(path, undo.close)


def _attach(undo: contextlib.ExitStack, handler: logging.Handler) -> None:
    logger.addHandler(handler)
    undo.callback(handler.close)
    undo.callback(logger.removeHandler, handler)


class _Rotating(logging.FileHandler):
    """As `logging.handlers` has it, whose import makes every start some milliseconds longer."""

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(OSError):  # also of `tell`, which writes what waits, on a full disk
            if self.stream and self.stream.tell() > SIZE:
                self._begin_another()
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """A log that cannot be written is no reason to write to the terminal, or to end the program."""

    def close(self) -> None:
        with contextlib.suppress(OSError):
            super().close()

    def _begin_another(self) -> None:
        """Move each file one place up; the oldest is gone. `emit` opens a new one."""
        self.close()
        files = [Path(self.baseFilename), *(Path(f"{self.baseFilename}.{n}") for n in range(1, OLD_FILES + 1))]
        for older, newer in itertools.pairwise(reversed(files)):
            if newer.exists():
                newer.replace(older)


def _rotating(path: Path) -> logging.Handler:
    handler = _Rotating(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(message)s"))
    return handler


def _terminal() -> logging.Handler:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("inkhorn: %(levelname)s: %(message)s"))
    return handler


def _fatal_signals(undo: contextlib.ExitStack, path: Path) -> None:
    """Let faulthandler write the stacks of all threads to `path` when a signal ends the process."""
    file = undo.enter_context(path.open("a", encoding="utf-8"))
    if path.stat().st_size > SIZE:
        file.truncate(0)
    faulthandler.enable(file)
    undo.callback(faulthandler.disable)


def _uncaught(undo: contextlib.ExitStack, shown: bool) -> None:
    """Exceptions nobody caught, of any thread, go to the log; `shown`: also to the terminal, as Python does it."""
    main_hook, thread_hook = sys.excepthook, threading.excepthook

    def on_main(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            main_hook(kind, value, trace)
            return
        logger.critical("uncaught %s", described(value))
        if shown:
            main_hook(kind, value, trace)
        else:
            sys.stderr.write("inkhorn: something unexpected happened; the log has the details.\n")

    def on_thread(what: threading.ExceptHookArgs) -> None:
        if shown:
            thread_hook(what)
        if what.exc_value is not None:
            logger.critical("uncaught in thread %s: %s", what.thread and what.thread.name, described(what.exc_value))

    sys.excepthook, threading.excepthook = on_main, on_thread
    undo.callback(setattr, sys, "excepthook", main_hook)
    undo.callback(setattr, threading, "excepthook", thread_hook)


def described(error: BaseException) -> str:
    """The type of `error` and where it came from, without its message: a message may quote the text it failed on.

    What the operating system said is kept, because that is its own words and a path.
    """
    words = f": {error.strerror} ({error.filename})" if isinstance(error, OSError) else ""
    frames = "".join(traceback.format_tb(error.__traceback__))
    cause = f"because of {described(error.__cause__)}" if error.__cause__ else ""
    return f"{type(error).__qualname__}{words}\n{frames}{cause}"
