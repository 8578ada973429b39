"""The running rules of the languages switched on: started with the first paragraph, ended when long unused."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from writer import paths
from writer.language.grammar import wording
from writer.language.grammar.languages.catalogue import code_of, engine_installed, language_folder, language_name
from writer.language.grammar.languages.dictionaries import library_installed
from writer.language.grammar.languages.engine_process import EngineProcess, Examining
from writer.language.grammar.languages.rule_engine import EngineMissingError

IDLE_SECONDS: Final = 600.0
"""A language not seen for so long is unloaded."""
RETRY_SECONDS: Final = 30.0
"""A dictionary that could not be read is tried again so much later: it may have been installed anew."""

Command = Callable[[str, Path], Sequence[str]]
"""How to start the process of a variant with the word lists in a folder."""
Spawn = Callable[[Sequence[str], Callable[[], None]], Examining]


def own_command(variant: str, folder: Path) -> list[str]:
    """This program as the process of a language."""
    return [*paths.own_program(), "--language", variant, str(folder)]


class Engines:
    """The rules of the languages switched on; each starts with its first paragraph and ends when long unused."""

    def __init__(
        self,
        on_ready: Callable[[str], None] = lambda _variant: None,
        *,
        folder: Path | None = None,
        command: Command = own_command,
        spawn: Spawn = EngineProcess,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._command = command
        self._folder = folder or paths.languages_folder()
        self._on_ready = on_ready
        self._spawn = spawn
        self._clock = clock
        self._running: dict[str, Examining] = {}
        self._used: dict[str, float] = {}
        self._started: dict[str, float] = {}

    def engine(self, variant: str) -> Examining:
        """The engine of `variant`, started if need be. Raises EngineMissingError with a sentence."""
        self._used[variant] = self._clock()
        if variant not in self._running:
            self._running[variant] = self._start(variant)
        engine = self._running[variant]
        if engine.problem:
            raise EngineMissingError(engine.problem)
        return engine

    def dictionary(self, code: str, path: Path) -> Examining:
        """The speller of the language `code` by the dictionary at `path`. As `engine`."""
        key = str(path)
        self._used[key] = self._clock()
        failed = key in self._running and self._running[key].problem
        if failed and self._used[key] - self._started.get(key, 0.0) > RETRY_SECONDS:
            self._running.pop(key).close()
        if key not in self._running:
            if not library_installed():
                raise EngineMissingError(wording.NO_HUNSPELL)
            self._started[key] = self._clock()
            self._running[key] = self._spawn(self._command(code, path), partial(self._on_ready, code))
        if self._running[key].problem:
            raise EngineMissingError(self._running[key].problem)
        return self._running[key]

    def retain(self, variants: Collection[str]) -> None:
        """End those that are not among `variants` (of a dictionary: its path), and those unused for long."""
        now = self._clock()
        for variant in list(self._running):
            if variant not in variants or now - self._used[variant] > IDLE_SECONDS:
                self._running.pop(variant).close()

    def close(self) -> None:
        self.retain(())

    def _start(self, variant: str) -> Examining:
        name = language_name(variant)
        if not engine_installed():
            raise EngineMissingError(wording.NO_ENGINE.format(language=name))
        data = language_folder(code_of(variant), self._folder)
        if data is None:
            raise EngineMissingError(wording.NO_LISTS.format(language=name, code=code_of(variant)))
        return self._spawn(self._command(variant, data), partial(self._on_ready, variant))
