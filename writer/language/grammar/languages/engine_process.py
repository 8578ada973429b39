"""The process of one language's rules, seen from both ends: one JSON object a line on stdin and stdout.

It is a process of its own because loading a language stops every thread of its process for up to ten seconds, takes
up to 600 MB, and native code may end it: English goes on meanwhile, and ending it gives all of the memory back.
"""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, Final, Protocol

import msgspec

from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.examination import Examination, Examiner
from writer.language.grammar.languages.catalogue import LANGUAGES, code_of
from writer.language.grammar.languages.rule_engine import EngineMissingError, RuleEngine, make_library
from writer.language.grammar.languages.speller import Speller
from writer.language.grammar.languages.speller import load as load_dictionary
from writer.text.span import Span
from writer.tongue import marked

log = logging.getLogger(__name__)

ANSWER_SECONDS: Final = 60.0
"""A paragraph takes a second at the very most; after this the process counts as hung."""
MEMORY_LIMIT: Final = 4 << 30
"""Bytes of address space a language may take; German takes 1.2 GB of it."""


class Ask(msgspec.Struct, frozen=True, tag=True):
    """Check one text."""

    text: str
    style: bool = False
    words: tuple[str, ...] = ()


class Loaded(msgspec.Struct, frozen=True, tag=True):
    """The rules are there; said once, first."""


class Found(msgspec.Struct, frozen=True, tag=True):
    """The answer to one `Ask`."""

    diagnostics: tuple[Diagnostic, ...]
    unchecked: tuple[Span, ...] = ()


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A sentence: the rules could not be loaded (said first, then the process ends), or one text not checked."""

    reason: str


Reply = Loaded | Found | Failed

_encoder: Final = msgspec.json.Encoder()
_asks: Final = msgspec.json.Decoder(Ask)
_replies: Final[msgspec.json.Decoder[Reply]] = msgspec.json.Decoder(Loaded | Found | Failed)


class Examining(Protocol):
    """The rules of one language, wherever they run."""

    @property
    def ready(self) -> bool: ...

    @property
    def problem(self) -> str: ...

    def examine(self, text: str, style: bool, words: tuple[str, ...]) -> Examination: ...

    def wait(self) -> bool: ...

    def close(self) -> None: ...


class EngineProcess:
    """The parent's end. Starts at once and loads in the background; use it from one thread.

    `on_ready` is called on another thread when loading has ended, well or badly.
    """

    def __init__(self, command: Sequence[str], on_ready: Callable[[], None]) -> None:
        self._problem = ""
        self._loaded = threading.Event()
        self._on_ready = on_ready
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._loader = threading.Thread(target=self._load, daemon=True, name="language loading")
        self._loader.start()

    @property
    def ready(self) -> bool:
        """Whether `examine` would answer at once."""
        return self._loaded.is_set() and not self._problem

    @property
    def problem(self) -> str:
        """Why there will be no answers, a sentence; "" while there may be."""
        return self._problem

    def wait(self) -> bool:
        """Until loading has ended; whether it went well."""
        self._loaded.wait()
        return self.ready

    def examine(self, text: str, style: bool, words: tuple[str, ...]) -> Examination:
        """What the rules say of `text`. Raises EngineMissingError when the process has ended; then it is useless."""
        self._write(Ask(text, style, words))
        watch = threading.Timer(ANSWER_SECONDS, self._process.kill)
        watch.start()
        try:
            reply = self._read()
        finally:
            watch.cancel()
        match reply:
            case Found():
                return Examination(reply.diagnostics, reply.unchecked)
            case Failed():
                log.warning("a text could not be checked: %s", reply.reason)
                return Examination(())
            case _:
                self._problem = marked("The rules of this language stopped unexpectedly.")
                raise EngineMissingError(self._problem)

    def close(self) -> None:
        """End the process; all its memory is free again."""
        self._process.kill()
        self._process.wait()
        if threading.current_thread() is not self._loader:
            self._loader.join()  # it reads to the end of the pipe, which is here
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _load(self) -> None:
        match self._read():
            case Loaded():
                pass
            case Failed(reason=reason):
                self._problem = reason
            case _:
                self._problem = marked("The rules of this language could not be loaded.")
        self._loaded.set()
        self._on_ready()

    def _write(self, ask: Ask) -> None:
        assert self._process.stdin
        try:
            self._process.stdin.write(_encoder.encode(ask) + b"\n")
            self._process.stdin.flush()
        except OSError as error:
            self._problem = marked("The rules of this language stopped unexpectedly.")
            raise EngineMissingError(self._problem) from error

    def _read(self) -> Reply | None:
        """One reply; None when the process has ended or talks nonsense."""
        assert self._process.stdout
        try:
            line = self._process.stdout.readline()
            return _replies.decode(line) if line else None
        except (OSError, ValueError, msgspec.MsgspecError):
            return None


def serve(variant: str, data: Path, source: BinaryIO, out: BinaryIO) -> int:
    """The child's end: load, say so, answer every line of `source` until it ends. Returns the exit status.

    `data` is a folder with the rules of `variant`, or the .aff file of a dictionary.
    """
    try:
        make = _maker(variant, data)
    except EngineMissingError as error:
        _say(out, Failed(str(error)))
        return 1
    _say(out, Loaded())
    engine: Examiner | None = None
    made_for: tuple[bool, tuple[str, ...]] | None = None
    for line in source:
        try:
            ask = _asks.decode(line)
            if engine is None or made_for != (ask.style, ask.words):
                engine, made_for = make(ask.style, ask.words), (ask.style, ask.words)
            found = engine.examine(ask.text)
            _say(out, Found(found.diagnostics, found.unchecked))
        except BrokenPipeError:
            return 0
        except Exception as error:  # noqa: BLE001 - one text must not end the checking of all others
            _say(out, Failed(repr(error)))
    return 0


def main(argv: Sequence[str]) -> int:
    """Serve stdin and stdout; what libraries print goes to stderr. `argv` is a variant and the folder of its data, or a
    language and the .aff file of its dictionary."""
    if len(argv) != 2 or not (code_of(argv[0]) in LANGUAGES or _is_dictionary(Path(argv[1]))):
        print(f"A language and a folder are needed, not {' '.join(argv) or 'nothing'}.", file=sys.stderr)
        return 2
    limit_memory()
    out = os.fdopen(os.dup(1), "wb", 0)
    os.dup2(2, 1)
    return serve(argv[0], Path(argv[1]), sys.stdin.buffer, out)


def _maker(variant: str, data: Path) -> Callable[[bool, tuple[str, ...]], Examiner]:
    """Load; what is given makes an examiner from "style too" and the writer's words. Raises EngineMissingError."""
    if _is_dictionary(data):
        dictionary = load_dictionary(data)
        return lambda _style, words: Speller(dictionary, variant, words)
    library = make_library(variant, data)
    return lambda style, words: RuleEngine(library, variant, style, words)


def _is_dictionary(data: Path) -> bool:
    return data.suffix == ".aff"


def limit_memory() -> None:
    """Let this process fail instead of the computer when a language takes too much; where that can be said."""
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        limit = MEMORY_LIMIT if hard == resource.RLIM_INFINITY else min(MEMORY_LIMIT, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _say(out: BinaryIO, reply: Reply) -> None:
    out.write(_encoder.encode(reply) + b"\n")
    out.flush()
