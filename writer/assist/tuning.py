"""When to measure what is fastest here, and what to do with the result.

By itself once for each model, after the writer has paused for a minute, on mains power, with memory to spare; typing
ends it, and the next pause begins anew. What is found is used only where the writer has chosen nothing.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import psutil
from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.background import Background
from writer.assist.engine_setup import engine_config
from writer.assist.power import Power
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.client.blocking import EngineError
from writer.engine.client.engine import Engine
from writer.engine.messages import DeviceFacts, EngineConfig
from writer.engine.probing import listing
from writer.engine.tuning import tuning
from writer.engine.tuning.measuring import StoppedError
from writer.engine.tuning.search import Outcome
from writer.engine.tuning.setup import Trial
from writer.models.bad_model import BadModel
from writer.models.gguf_header import read_facts
from writer.settings.engine_sections import Hardware
from writer.tongue import tr

log = logging.getLogger(__name__)

PAUSE_MS: Final = 60_000
MOST_STARTS: Final = 3
"""Times that it begins by itself between two starts of the program."""
SPARE: Final = 3
"""Free memory must be so many times the model's size before a second one is loaded without being asked."""
TUNED: Final = ("backend", "device", "gpu_layers", "threads", "prompt_threads", "batch")
"""Settings of section Hardware that are found by measuring."""
STOPPED: Final = tr("Stopped. Nothing was changed.")
FAILED: Final = tr("Nothing could be measured: the model did not load. Choose another one in Settings, Model.")
NO_MODEL: Final = tr("There is no model to measure yet. Choose one in Settings, Model.")


class Tuner(QObject):
    """One measurement at a time."""

    progressed = Signal(str)
    """A sentence on what is tried now."""
    finished = Signal(object, str, bool)
    """The `Outcome` or None, a sentence to go with it or "", whether it began by itself."""
    _tried = Signal(str)

    def __init__(
        self,
        engine: Engine,
        settings: SettingsKeeper,
        background: Background,
        power: Power,
        tune: Callable[..., Outcome | None] = tuning.tune,
        find_devices: Callable[[], list[DeviceFacts]] = listing.devices,
        recall: Callable[[str, Sequence[DeviceFacts]], Outcome | None] = tuning.recalled,
    ) -> None:
        super().__init__()
        self._engine, self._settings, self._background, self._power = engine, settings, background, power
        self._tune, self._find_devices, self._recall = tune, find_devices, recall
        self._stopped = threading.Event()
        self._running = False
        self._by_itself = False
        self._starts = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self._tried.connect(self.progressed)
        self._model = ""
        engine.state_changed.connect(lambda _state: self._on_engine())
        engine.activity_changed.connect(lambda _word: self._pause.start() if self._may_begin() else None)
        power.changed.connect(self._on_power)

    @property
    def running(self) -> bool:
        return self._running

    def typed(self) -> None:
        """The writer is at work: what began by itself ends, and the next pause counts from now."""
        if self._running and self._by_itself:
            self._stopped.set()
        if self._may_begin():
            self._pause.start()

    def start(self) -> None:
        """Measure now, because the writer wants it."""
        if not self._running:
            self._begin(by_itself=False)

    def stop(self) -> None:
        """End it within a moment; `finished` says so."""
        self._stopped.set()

    def shutdown(self) -> None:
        self._pause.stop()
        self._stopped.set()

    def show_known(self) -> None:
        """Say what was found earlier for this model, by `finished`."""
        config = self._config()
        if config is not None and not self._running:
            self._background.run(lambda: self._recall(config.model, self._find_devices()), self._known)

    def use(self, outcome: Outcome) -> None:
        """Run with what was found from now on."""
        found = tuning.settings_for(outcome)
        self._settings.change_all({f"hardware.{name}": value for name, value in found.items()})

    def use_automatic(self) -> None:
        """Forget the choice; what was measured stays known."""
        defaults = Hardware()
        self._settings.change_all({f"hardware.{name}": getattr(defaults, name) for name in TUNED})

    def in_use(self, outcome: Outcome) -> bool:
        """Whether the settings are what `outcome` found, and not Automatic."""
        now = self._settings().hardware
        return not self._untouched() and all(
            getattr(now, name) == value for name, value in tuning.settings_for(outcome).items()
        )

    # -- inside

    def _may_begin(self) -> bool:
        return (
            self._settings().hardware.tune
            and self._starts < MOST_STARTS
            and not self._running
            and self._untouched()
            and self._engine.state.ready
        )

    def _untouched(self) -> bool:
        now, defaults = self._settings().hardware, Hardware()
        return all(getattr(now, name) == getattr(defaults, name) for name in TUNED)

    def _paused(self) -> None:
        if not self._may_begin() or self._power.on_battery or self._engine.activity != "ready":
            return
        config = self._config()
        if config is not None:
            self._background.run(lambda: self._is_new(config), lambda new: self._begin(True) if new else self._never())

    def _is_new(self, config: EngineConfig) -> bool:
        """Whether this model was not tried here, and there is memory to load it a second time."""
        if self._recall(config.model, self._find_devices()) is not None:
            return False
        try:
            size = Path(config.model).stat().st_size
        except OSError:
            return False
        return SPARE * size < psutil.virtual_memory().available

    def _never(self) -> None:
        self._starts = MOST_STARTS

    def _on_engine(self) -> None:
        config = self._engine.state.config
        if config and config.model != self._model:
            self._model, self._starts = config.model, 0
        self.typed()

    def _on_power(self, on_battery: bool) -> None:
        if on_battery and self._running and self._by_itself:
            self._stopped.set()

    def _config(self) -> EngineConfig | None:
        now = self._engine.state.config
        return engine_config(self._settings(), Path(now.model)) if now and not now.server else None

    def _begin(self, by_itself: bool) -> None:
        config = self._config()
        if self._running or (by_itself and not self._may_begin()):
            return
        if config is None:
            self.finished.emit(None, NO_MODEL, by_itself)
            return
        self._running, self._by_itself = True, by_itself
        self._starts += by_itself
        self._stopped = threading.Event()
        stopped = self._stopped
        log.info("measuring what is fastest begins")
        self.progressed.emit(tr("Looking for processors."))
        self._background.run(lambda: self._measured(config, stopped), self._end, self._failed)

    def _measured(self, config: EngineConfig, stopped: threading.Event) -> Outcome | None:
        """On a thread of its own."""
        layers = read_facts(Path(config.model)).layers
        return self._tune(config, self._find_devices(), layers, self._tell, stopped.is_set)

    def _tell(self, trial: Trial, count: int) -> None:
        self._tried.emit(tr("Try {number}: {setup}.", number=count, setup=trial.setup.words))

    def _end(self, outcome: Outcome | None) -> None:
        self._running = False
        log.info("measuring what is fastest ended")
        if outcome is None:
            self.finished.emit(None, FAILED, self._by_itself)
            return
        if not self._by_itself or self._untouched():
            self.use(outcome)
        self.finished.emit(outcome, "", self._by_itself)

    def _failed(self, error: Exception) -> None:
        self._running = False
        if isinstance(error, StoppedError):
            self.finished.emit(None, STOPPED, self._by_itself)
        else:
            log.warning("measuring failed: %s", type(error).__name__)
            words = str(error) if isinstance(error, EngineError | BadModel) else FAILED
            self.finished.emit(None, words, self._by_itself)
        if self._by_itself:
            self.typed()

    def _known(self, outcome: Outcome | None) -> None:
        if not self._running:
            self.finished.emit(outcome, "", False)
