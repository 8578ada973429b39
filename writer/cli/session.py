"""What one command works with: the text it was given, the settings, and an engine loaded when first needed."""

from __future__ import annotations

import argparse
import dataclasses
import functools
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from writer import paths
from writer.assist.engine_setup import engine_config, server_config
from writer.assist.task_models import plan
from writer.cli.failure import RefusedError
from writer.documents import files
from writer.engine.client.blocking import BlockingEngine, DeviceStoppedError
from writer.engine.client.command import remote_command
from writer.engine.client.task_model import Purpose, TaskModel
from writer.engine.messages import EngineConfig, Loaded
from writer.models import installed
from writer.models.architectures import known_architectures
from writer.models.starter import how_to_get_one
from writer.network.address import read_address
from writer.settings import store
from writer.settings.schema import Settings
from writer.settings.secrets import Secrets

NO_MODEL = f"No model is on this computer. {how_to_get_one()}, or name a GGUF file with --model."


class Session:
    """A context manager: whatever was started ends with it.

    `purpose` is the task, which may have a model or an adapter of its own by the settings; --model takes their place.
    """

    def __init__(self, options: argparse.Namespace, purpose: Purpose | None = None) -> None:
        self.options = options
        self._purpose = purpose
        self.settings = _settings(options)
        self.loaded: Loaded | None = None
        self._engine: BlockingEngine | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._engine:
            self._engine.close()

    def text(self) -> str:
        """The text named on the command line. Raises DocumentError."""
        if self.options.file == "-":
            if sys.stdin.isatty():
                warn("reading from the keyboard; Ctrl+D ends the text.")
            return files.decode(sys.stdin.buffer.read()).text
        return files.read(Path(self.options.file)).text

    def model(self) -> Path | None:
        """The model to use: named, else the task's own, else set, else the starter; None when there is none."""
        own = self._own.config
        return self.options.model or (Path(own.model) if own else self._common_model())

    def _common_model(self) -> Path | None:
        return installed.resolve(self.settings.model.path, paths.models_folder())

    def config(self) -> EngineConfig | None:
        """How to load the model; None without one."""
        return engine_config(self.settings, self.model())

    def engine(self) -> BlockingEngine:
        """The engine with the model loaded. Raises RefusedError without a model, EngineError when it does not load."""
        if self._engine is None:
            config = self.config()
            if config is None:
                raise RefusedError(NO_MODEL)
            self._engine, self.loaded = _started(config)
            self._engine.adapter = self._own.adapter
            if self.loaded.note:
                warn(self.loaded.note)
        return self._engine

    def writing_engine(self) -> BlockingEngine:
        """The same, or the server that is to write by the settings when no model was named. Raises also NetworkError
        for an address that cannot be used."""
        config = self._server()
        if config is None or self._engine:
            return self.engine()
        address = read_address(config.server)
        self._engine = BlockingEngine(remote_command())
        self.loaded = self._engine.load(config, key=Secrets().get(address.secret_name))
        if self.loaded.note:
            warn(self.loaded.note)
        return self._engine

    @property
    def writes_by_server(self) -> bool:
        """Whether `writing_engine` is a server."""
        return self._server() is not None

    def _server(self) -> EngineConfig | None:
        return None if self.options.model or self._own.config else server_config(self.settings)

    @functools.cached_property
    def _own(self) -> TaskModel:
        """What the task has of its own; what it cannot have is said."""
        settings = self.settings.model
        chosen = {
            "completion": (settings.completion, settings.completion_adapter),
            "grammar": (settings.grammar, settings.grammar_adapter),
            "rewrite": (settings.rewriting, settings.rewriting_adapter),
        }
        if self.options.model or self._purpose is None or not any(chosen[self._purpose]):
            return TaskModel()
        server = None if self._purpose == "grammar" else server_config(self.settings)
        common = server or engine_config(self.settings, self._common_model())
        found = plan(settings, common, known_architectures(paths.resources_folder()), (self._purpose,))
        for problem in found.problems:
            warn(problem)
        return found.models.get(self._purpose, TaskModel())


def _started(config: EngineConfig) -> tuple[BlockingEngine, Loaded]:
    """An engine with the model loaded. One that a graphics processor ended is followed by another, which knows that,
    takes the CPU and says so. Raises EngineError."""
    try:
        return _loaded(config)
    except DeviceStoppedError:
        return _loaded(config)


def _loaded(config: EngineConfig) -> tuple[BlockingEngine, Loaded]:
    engine = BlockingEngine()
    try:
        return engine, engine.load(config)
    except BaseException:
        engine.close()
        raise


def warn(sentence: str) -> None:
    """Say something that does not belong to the result."""
    print(f"inkhorn: {sentence}", file=sys.stderr)


def _settings(options: argparse.Namespace) -> Settings:
    """The stored settings with what the command line overrides."""
    settings = store.load(paths.settings_folder() / "settings.toml").settings
    hardware = {name: value for name in ("backend", "threads") if (value := getattr(options, name, None)) is not None}
    if hardware.get("threads", 0) < 0:
        raise RefusedError("--threads wants a number that is not negative; 0 lets Inkhorn choose.")
    context = getattr(options, "context", None)
    if context is not None and context < 64:
        raise RefusedError("--context wants at least 64 tokens.")
    return dataclasses.replace(
        settings,
        hardware=dataclasses.replace(settings.hardware, **hardware),
        model=dataclasses.replace(settings.model, **({"context": context} if context is not None else {})),
    )
