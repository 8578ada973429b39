"""The engine in the window: which model runs, first start, what is said of it, the settings window's lists."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal

from writer import paths
from writer.assist.asking import engine_config
from writer.assist.background import Background
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.client.blocking import probe_devices
from writer.engine.client.engine import Engine
from writer.engine.client.state import EngineState, Phase
from writer.engine.client.supervisor import CPU_NOTE
from writer.engine.probing.troubles import Troubles
from writer.engine.throughput import Sample
from writer.language.rewriting.suitability import suitability
from writer.models import installed, starter
from writer.network.policy import Network
from writer.settings.schema import Settings
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.performance.words import device_words
from writer.ui.settings.extras import ModelChoice
from writer.ui.settings.settings_window import SettingsWindow

log = logging.getLogger(__name__)

ENGINE: Final = "engine"
CHOOSE: Final = "choose"
RETRY: Final = "retry"
AGAIN: Final = "again"


class EngineWiring(QObject):
    """Connects one window with the engine and the models on this computer."""

    settings_made = Signal(SettingsWindow)
    """The settings window, before it is seen for the first time."""
    _progress = Signal(int, int)
    """Bytes of the starter model, from the thread that fetches it."""

    def __init__(
        self, window: MainWindow, engine: Engine, settings: SettingsKeeper, background: Background, network: Network
    ) -> None:
        super().__init__()
        self._network = network
        self._window = window
        self._engine = engine
        self._settings = settings
        self._background = background
        self._cancelled = threading.Event()
        self._phase = Phase.NO_MODEL
        self._settings_window: SettingsWindow | None = None
        window.commands[Command.SETTINGS].triggered.connect(lambda: self.open_settings())
        window.message_bar.action_chosen.connect(self._on_action)
        window.first_start.get_starter_requested.connect(self._get_starter)
        window.first_start.cancel_requested.connect(self._cancelled.set)
        window.first_start.file_chosen.connect(lambda path: settings.change("model.path", str(path)))
        self._progress.connect(self._on_progress)
        engine.state_changed.connect(self._on_state)
        engine.measured.connect(self._on_measured)
        engine.waiting_changed.connect(window.performance.add_waiting)
        engine.activity_changed.connect(window.status_line.set_activity)
        settings.changed.connect(self._on_settings_changed)

    def start(self) -> None:
        """Load the model; without one offer the first steps."""
        model = self._configure()
        if model is None:
            self._window.show_first_start()

    def open_settings(self, section: str = "") -> None:
        """Show the settings window; its lists of models and devices follow when they are known."""
        if self._settings_window is None:
            self._settings_window = SettingsWindow(self._settings(), self._window)
            self._settings_window.changed.connect(self._settings.change)
            self._settings_window.devices.looked_again.connect(self._look_again)
            self.settings_made.emit(self._settings_window)
        self._settings_window.set_settings(self._settings())
        if section:
            self._settings_window.show_section(section)
        self._settings_window.show()
        self._settings_window.raise_()
        self._settings_window.activateWindow()
        self._list_models(self._settings_window)
        self._background.run(probe_devices, self._settings_window.set_devices)

    def _look_again(self) -> None:
        window = self._settings_window
        if window:
            window.devices.set_looking()
            self._background.run(lambda: probe_devices(fresh=True), window.set_devices)

    # -- the model -------------------------------------------------------------------------------------------

    def _configure(self) -> Path | None:
        settings = self._settings()
        model = installed.resolve(settings.model.path, paths.models_folder())
        self._engine.configure(engine_config(settings, model))
        return model

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        if before.hardware != now.hardware:
            Troubles().forget()  # what is chosen anew is tried anew
        if (before.model, before.hardware) != (now.model, now.hardware):
            self._configure()
        if self._settings_window:
            self._settings_window.set_settings(now)

    def _get_starter(self) -> None:
        self._cancelled.clear()
        self._window.first_start.set_progress(0, 0)
        self._background.run(
            lambda: starter.fetch(paths.models_folder(), self._progress.emit, self._cancelled.is_set, self._network),
            self._got_starter,
            self._starter_failed,
        )

    def _on_progress(self, done: int, total: int) -> None:
        if not self._cancelled.is_set():
            self._window.first_start.set_progress(done, total)
            self._window.status_line.set_transfer(f"{done // 1_000_000} of {total // 1_000_000} MB")

    def _got_starter(self, path: Path | None) -> None:
        self._window.status_line.set_transfer("")
        if path is None:
            self._window.first_start.show_choice()
            return
        self._window.first_start.set_done()
        self._settings.change("model.path", "")
        self._configure()

    def _starter_failed(self, error: Exception) -> None:
        self._window.status_line.set_transfer("")
        expected = isinstance(error, starter.StarterError)
        log.warning("starter model: %s", error if expected else type(error).__name__)
        self._window.first_start.set_error(
            str(error) if expected else "The starter model could not be fetched. Choose a GGUF file instead."
        )

    # -- what is said of it ----------------------------------------------------------------------------------

    def _on_state(self, state: EngineState) -> None:
        if state.phase is not self._phase:
            self._phase = state.phase
            log.info("engine %s", state.phase.value)
        window, bar = self._window, self._window.message_bar
        model = state.model
        if model:
            model = msgspec.structs.replace(model, name=installed.display_name(model.path, model.name))
        window.performance.set_engine(replace(state, model=model))
        window.status_line.set_engine(model.name if model else "", device_words(state) if state.device else "")
        caution = suitability(model.parameters, model.name, model.chat_template).sentence if model else ""
        window.set_suitability(caution)
        match state.phase:
            case Phase.READY:
                bar.dismiss(ENGINE)
                if window.first_start.isVisible():
                    window.first_start.set_done()
                if state.note:
                    again = ((AGAIN, "Try it again"),) if _without_its_device(state) else ()
                    bar.show_message(BarMessage(state.note, Severity.NOTICE, again, ENGINE))
            case Phase.FAILED:
                actions = ((CHOOSE, "Choose a model"), (RETRY, "Try again"))
                bar.show_message(BarMessage(state.note, Severity.ERROR, actions, ENGINE))
            case Phase.NO_MODEL | Phase.LOADING | Phase.RESTARTING:
                window.status_line.clear_rates()

    def _on_measured(self, sample: Sample) -> None:
        self._window.performance.add_sample(sample)
        if sample.generation_rate:
            self._window.status_line.add_rate(sample.generation_rate)

    def _on_action(self, key: str, action: str) -> None:
        if key == ENGINE and action == CHOOSE:
            self.open_settings("model")
        elif key == ENGINE and action == RETRY:
            self._configure()
        elif key == ENGINE and action == AGAIN:
            self._window.message_bar.dismiss(ENGINE)
            Troubles().forget()
            self._engine.configure(None)  # or the worker that runs would stay
            self._configure()

    def _list_models(self, window: SettingsWindow) -> None:
        folder, path = paths.models_folder(), self._settings().model.path
        self._background.run(lambda: [_choice(model) for model in installed.installed(folder, path)], window.set_models)


def _without_its_device(state: EngineState) -> bool:
    """Whether the CPU does what a graphics processor was to do."""
    if state.device is None or state.device.backend != "cpu" or state.config is None:
        return False
    failed = CPU_NOTE in state.note or any(trouble.words in state.note for trouble in Troubles().all())
    return failed or state.config.backend not in ("auto", "cpu")


def _choice(model: installed.Installed) -> ModelChoice:
    facts = model.facts
    if facts is None:
        return ModelChoice(model.title, model.path, 0, reason=model.problem)
    words = f"{facts.parameters / 1e6:,.0f} M parameters, {facts.quantisation}"
    return ModelChoice(model.title, model.path, facts.file_bytes, words)
