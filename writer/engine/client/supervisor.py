"""What to do when a worker starts, loads, fails or dies: pure policy, effects are values, time is asked of a clock.

After a death another worker starts, later each time. A worker that dies while it loads on a graphics processor, or over
a request there, is followed by one on the CPU. A model that kills the worker while it loads on the CPU is given up
after two such deaths; one that loads but never served a request before it killed the worker, after three. A minute of
health forgets all other deaths.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import msgspec

from writer.engine.messages import EngineConfig
from writer.tongue import tr

BACK_OFF_MS: Final = (200, 1000, 4000)
WINDOW_SECONDS: Final = 60.0
"""Deaths further back are forgotten, and so is everything after as much health."""
MOST_DEATHS: Final = 5
"""Within the window; a death while loading counts as LOAD_DEATH_WEIGHT."""
LOAD_DEATH_WEIGHT: Final = 2
MOST_LOAD_DEATHS: Final = 2
MOST_UNSERVED_DEATHS: Final = 3
"""Deaths over a request when no request was ever served by this model."""

CPU_NOTE: Final = tr("The engine stopped while it used the graphics processor, so it now runs on the CPU.")
CRASHING_NOTE: Final = tr(
    "This model makes the engine crash while it loads. Choose another model in Settings, Model, or download it again."
)
SILENT_NOTE: Final = tr("The engine stops before it has begun. Start Inkhorn again, or install it again.")
STOPPING_NOTE: Final = tr(
    "This model makes the engine stop whenever it is used. Choose another model in Settings, Model, or download it "
    "again."
)
DYING_NOTE: Final = tr(
    "The engine stopped again and again and was given up. Choose a smaller model or the CPU in Settings, "
    "or start Inkhorn again."
)


@dataclass(frozen=True, slots=True)
class Spawn:
    """Start a worker and let it load `config`. `note` is for the writer once it is loaded."""

    config: EngineConfig
    note: str = ""


@dataclass(frozen=True, slots=True)
class Kill:
    """End the worker that runs now; its death is not reported back."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Call `waited` after so many milliseconds. Replaces an earlier one."""

    milliseconds: int


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Nothing more happens until the next `configured`. `note` is a sentence for the writer."""

    note: str


@dataclass(frozen=True, slots=True)
class Remember:
    """The device that `config` asked for failed in a way that the next start would meet again."""

    config: EngineConfig


Effect = Spawn | Kill | Wait | GiveUp | Remember


@dataclass(frozen=True, slots=True)
class _Death:
    time: float
    weight: int


class Supervisor:
    """One worker at a time for the configuration asked for. `clock` gives seconds that only rise."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._asked: EngineConfig | None = None
        self._config: EngineConfig | None = None
        self._note = ""
        self._on_device: bool | None = None
        """Whether the worker uses a graphics processor; None while it has not said so."""
        self._alive = False
        self._waiting = False
        self._loaded_at: float | None = None
        self._deaths: list[_Death] = []
        self._load_deaths = 0
        self._heard = False
        self._served = False
        self._unserved_deaths = 0

    def configured(self, config: EngineConfig | None) -> list[Effect]:
        """Another configuration is asked for, or the same again, which retries when it was given up."""
        if config == self._asked and (self._alive or self._waiting):
            return []
        kill: list[Effect] = [Kill()] if self._alive else []
        self._asked = self._config = config
        self._note = ""
        self._forget()
        self._heard = False
        self._alive = self._waiting = False
        return [*kill, *self._spawn()]

    def loading(self, on_device: bool) -> None:
        """The worker said where it loads the model."""
        self._on_device = on_device

    def loaded(self, on_device: bool | None = None) -> list[Effect]:
        """`on_device`: whether any of it is on a graphics processor, when the worker said so."""
        self._on_device = self._on_device if on_device is None else on_device
        self._loaded_at = self._clock()
        self._load_deaths = 0
        return []

    def heard(self) -> None:
        """A worker said something: the engine itself can run on this computer."""
        self._heard = True

    def served(self) -> None:
        """A request was served to its end: whatever kills the worker, it is not that the model is used at all."""
        self._served = True

    def load_failed(self, message: str) -> list[Effect]:
        """The worker said in words that it cannot load; trying again would say the same."""
        self._alive = False
        return [Kill(), GiveUp(message)]

    def died(self, busy: bool = False) -> list[Effect]:
        """The worker ended without being asked to; `busy` when a request was under way."""
        if not self._alive:
            return []
        self._alive = False
        self._count_death(busy)
        if self._may_use_gpu() and (self._load_deaths or (busy and self._on_device)):
            return self._fall_back()
        if self._load_deaths >= MOST_LOAD_DEATHS:
            return [GiveUp(CRASHING_NOTE if self._heard else SILENT_NOTE)]
        if self._unserved_deaths >= MOST_UNSERVED_DEATHS:
            return self._fall_back() if self._may_use_gpu() else [GiveUp(STOPPING_NOTE)]
        if sum(death.weight for death in self._deaths) >= MOST_DEATHS:
            return self._fall_back() if self._may_use_gpu() else [GiveUp(DYING_NOTE)]
        self._waiting = True
        return [Wait(BACK_OFF_MS[min(len(self._deaths), len(BACK_OFF_MS)) - 1])]

    def waited(self) -> list[Effect]:
        """The time of the last `Wait` is over."""
        if not self._waiting:
            return []
        self._waiting = False
        return self._spawn()

    def _spawn(self) -> list[Effect]:
        if self._config is None:
            return []
        self._alive = True
        self._on_device = None
        self._loaded_at = None
        return [Spawn(self._config, self._note)]

    def _forget(self) -> None:
        self._deaths.clear()
        self._load_deaths = self._unserved_deaths = 0
        self._served = False

    def _count_death(self, busy: bool) -> None:
        now = self._clock()
        if self._loaded_at is not None and busy and not self._served:
            self._unserved_deaths += 1
        if self._loaded_at is None:
            self._load_deaths += 1
        elif now - self._loaded_at >= WINDOW_SECONDS:
            self._deaths.clear()
        self._deaths = [death for death in self._deaths if now - death.time < WINDOW_SECONDS]
        self._deaths.append(_Death(now, LOAD_DEATH_WEIGHT if self._loaded_at is None else 1))

    def _may_use_gpu(self) -> bool:
        if self._on_device is not None:
            return self._on_device
        return self._config is not None and self._config.backend != "cpu" and self._config.gpu_layers != 0

    def _fall_back(self) -> list[Effect]:
        """The same model on the CPU, with a clean record. A device that never did its work is not tried at the next
        start either; one that did may only have been asleep."""
        assert self._config is not None
        failed, served = self._config, self._served
        self._note = CPU_NOTE if self._on_device or failed.backend != "auto" else ""
        self._config = msgspec.structs.replace(failed, backend="cpu", device="", gpu_layers=0)
        self._forget()
        self._waiting = True
        wait = Wait(BACK_OFF_MS[0])
        return [wait] if served or not self._note else [Remember(failed), wait]
