"""The engine in the window: which model runs, what is said of it, the settings window's lists."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, Signal

from writer import paths
from writer.app.configuring import Configuring
from writer.assist.background import Background
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.client.blocking import probe_devices
from writer.engine.client.engine import Engine
from writer.engine.client.state import EngineState, Phase
from writer.engine.client.supervisor import CPU_NOTE
from writer.engine.messages import ModelFacts
from writer.engine.probing.troubles import Troubles
from writer.engine.throughput import Sample
from writer.language.rewriting.suitability import suitability
from writer.models import installed
from writer.settings.schema import Settings
from writer.tongue import amount, said, tr
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.performance.words import device_words
from writer.ui.settings.extras import ModelChoice

if TYPE_CHECKING:
    from writer.ui.settings.settings_window import SettingsWindow

log = logging.getLogger(__name__)

ENGINE: Final = "engine"
CHOOSE: Final = "choose"
RETRY: Final = "retry"
AGAIN: Final = "again"


class EngineWiring(QObject):
    """Connects one window with the engine and the models on this computer."""

    settings_made = Signal(object)
    """The `SettingsWindow`, before it is seen for the first time."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        settings: SettingsKeeper,
        background: Background,
        configuring: Configuring,
    ) -> None:
        super().__init__()
        self._configuring = configuring
        self._window = window
        self._engine = engine
        self._settings = settings
        self._background = background
        self._phase = Phase.NO_MODEL
        self._settings_window: SettingsWindow | None = None
        window.commands[Command.SETTINGS].triggered.connect(lambda: self.open_settings())
        window.message_bar.action_chosen.connect(self._on_action)
        engine.state_changed.connect(self._on_state)
        engine.measured.connect(self._on_measured)
        engine.waiting_changed.connect(window.performance.add_waiting)
        engine.activity_changed.connect(window.status_line.set_activity)
        settings.changed.connect(self._on_settings_changed)

    def start(self) -> None:
        """Show how the engine stands, which was configured before."""
        self._on_state(self._engine.state)
        self._window.status_line.set_activity(self._engine.activity)

    def open_settings(self, section: str = "") -> None:
        """Show the settings window; its lists of models and devices follow when they are known."""
        if self._settings_window is None:
            self._settings_window = self._made_settings()
            self.settings_made.emit(self._settings_window)
        window = self._settings_window
        window.set_settings(self._settings())
        if section:
            window.show_section(section)
        window.show()
        window.raise_()
        window.activateWindow()
        self._list_models(window)
        self._background.run(probe_devices, window.set_devices)

    def open_setting(self, key: str) -> None:
        """Show the settings window at the setting `key`, "section.name"."""
        self.open_settings(key.partition(".")[0])
        if self._settings_window:
            self._settings_window.show_row(key)

    def _made_settings(self) -> SettingsWindow:
        """Imported here because a start that shows no such window does not pay for its modules."""
        from writer.ui.settings.settings_window import SettingsWindow

        window = SettingsWindow(self._settings(), self._window)
        window.changed.connect(self._settings.change)
        window.devices.looked_again.connect(self._look_again)
        return window

    def _look_again(self) -> None:
        window = self._settings_window
        if window:
            window.devices.set_looking()
            self._background.run(lambda: probe_devices(fresh=True), window.set_devices)

    # -- the model -------------------------------------------------------------------------------------------

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        if before.hardware != now.hardware:
            Troubles().forget()  # what is chosen anew is tried anew
        if _of_the_engine(before) != _of_the_engine(now):
            self._configuring.configure()
        if self._settings_window:
            self._settings_window.set_settings(now)

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
        nobody = tr("without a model") if state.phase is Phase.NO_MODEL and state.note else ""
        window.status_line.set_engine(model.name if model else nobody, device_words(state) if state.device else "")
        window.set_suitability(_caution(self._engine.state_of("rewrite").model))
        match state.phase:
            case Phase.READY:
                bar.dismiss(ENGINE)
                if state.note:
                    again = ((AGAIN, tr("Try it again")),) if _without_its_device(state) else ()
                    bar.show_message(BarMessage(state.note, Severity.NOTICE, again, ENGINE))
            case Phase.FAILED:
                actions = ((CHOOSE, tr("Choose a model")), (RETRY, tr("Try again")))
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
            self._configuring.configure()
        elif key == ENGINE and action == AGAIN:
            self._window.message_bar.dismiss(ENGINE)
            Troubles().forget()
            self._engine.configure(None)  # or the worker that runs would stay
            self._configuring.configure()

    def _list_models(self, window: SettingsWindow) -> None:
        folder, path = paths.models_folder(), self._settings().model.path
        self._background.run(lambda: [_choice(model) for model in installed.installed(folder, path)], window.set_models)


def _caution(model: ModelFacts | None) -> str:
    """What to expect of the model that rewrites."""
    if model is None:
        return ""
    return suitability(model.parameters, installed.display_name(model.path, model.name), model.chat_template).sentence


def _of_the_engine(settings: Settings) -> tuple[object, ...]:
    """What of the settings says which engine runs, and how."""
    return settings.model, settings.hardware, settings.server, settings.network.offline


def _without_its_device(state: EngineState) -> bool:
    """Whether the CPU does what a graphics processor was to do."""
    if state.device is None or state.device.backend != "cpu" or state.config is None:
        return False
    failed = CPU_NOTE in state.note or any(said(trouble.words) in state.note for trouble in Troubles().all())
    return failed or state.config.backend not in ("auto", "cpu")


def _choice(model: installed.Installed) -> ModelChoice:
    facts = model.facts
    if facts is None:
        return ModelChoice(model.title, model.path, 0, reason=model.problem)
    words = tr(
        "{millions} M parameters, {quantisation}",
        millions=amount(facts.parameters / 1e6),
        quantisation=facts.quantisation,
    )
    return ModelChoice(model.title, model.path, facts.file_bytes, words)
