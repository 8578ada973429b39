"""Devices that failed, so that the next start does not run into the same wall.

Remembered for one model on one device, until its driver, the engine or the environment changes, or the writer changes
Settings, Hardware. The settings themselves stay as they are.
"""

from __future__ import annotations

import contextlib
import datetime
from pathlib import Path
from typing import Final

import msgspec

from writer import paths
from writer.atomic import replace_content
from writer.engine.devices import TITLES
from writer.engine.messages import Backend, EngineConfig
from writer.engine.probing import modules, surroundings

FILE: Final = "device-trouble.json"
MOST: Final = 20
STOPPED_COMPUTING: Final = "it failed while it computed"
STOPPED_ENGINE: Final = "it stopped the engine"
NOT_LOADED: Final = "it could not load the model"


class Trouble(msgspec.Struct, frozen=True):
    """What was asked for when a device failed, and what the failure was."""

    key: str
    """`surroundings.fingerprint` of then."""
    backend: Backend
    device: str
    model: str
    when: str
    """ISO date."""
    what: str
    """Half a sentence, such as "it stopped the engine"."""

    @property
    def words(self) -> str:
        """For the writer: what happened, and how to try it again."""
        asked = "The graphics processor" if self.backend == "auto" else self.device or TITLES[self.backend]
        day = datetime.date.fromisoformat(self.when)
        return (
            f"{asked} is not used, because {self.what} on {day.day} {day:%B}. The CPU is used instead. "
            "To try it again, choose it anew in Settings, Hardware."
        )


class Troubles:
    """The file of them. Reading and writing never fail: what cannot be kept is not kept."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.state_folder() / FILE

    def recall(self, config: EngineConfig, key: str) -> Trouble | None:
        """The failure of what `config` asks for, when nothing has changed since."""
        found = (one for one in self.all() if _asked(one) == _asked(config) and one.key == key)
        return next(found, None)

    def remember(self, config: EngineConfig, key: str, what: str, today: datetime.date | None = None) -> None:
        """`config` failed on its device: `what` is half a sentence."""
        when = (today or datetime.date.today()).isoformat()
        fresh = Trouble(key, config.backend, config.device, config.model, when, what)
        others = [one for one in self.all() if _asked(one) != _asked(fresh)]
        self._write([fresh, *others][:MOST])

    def forget(self) -> None:
        """Every device gets another chance."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)

    def all(self) -> list[Trouble]:
        """Everything that is remembered, the latest first."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=list[Trouble])
        except (OSError, msgspec.MsgspecError):
            return []

    def _write(self, troubles: list[Trouble]) -> None:
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            replace_content(self._file, msgspec.json.encode(troubles))


def remember_stopped(config: EngineConfig) -> None:
    """The device `config` asks for ended the worker before it had done any work. What the worker itself could still
    remember says more, and stays."""
    troubles, key = Troubles(), surroundings.fingerprint(modules.find())
    if troubles.recall(config, key) is None:
        troubles.remember(config, key, STOPPED_ENGINE)


def _asked(one: Trouble | EngineConfig) -> tuple[str, str, str]:
    return one.backend, one.device, one.model
