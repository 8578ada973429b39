"""Hardware in the window: what is fastest here, what the battery asks for, the page for a bug report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from writer import paths
from writer.assist import diagnosis
from writer.assist.background import Background
from writer.assist.document_port import DocumentPort
from writer.assist.power import Power
from writer.assist.settings_keeper import SettingsKeeper
from writer.assist.tuning import Tuner
from writer.engine.client.engine import Engine
from writer.engine.tuning import explaining
from writer.engine.tuning.search import Outcome
from writer.models import installed
from writer.settings.schema import Settings
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.doctor_window import DoctorWindow
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage

if TYPE_CHECKING:
    from writer.ui.settings.settings_window import SettingsWindow

TUNED: Final = "tuned"
UNDO: Final = "undo"
GENTLE: Final = 1
"""Processors on battery."""


class HardwareWiring(QObject):
    """Connects one window with the measuring, the battery and the doctor."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        settings: SettingsKeeper,
        background: Background,
        port: DocumentPort,
    ) -> None:
        super().__init__()
        self._window, self._engine, self._settings, self._background = window, engine, settings, background
        self._settings_window: SettingsWindow | None = None
        self._doctor: DoctorWindow | None = None
        self._known: Outcome | None = None
        self.power = Power()
        self.tuner = Tuner(engine, settings, background, self.power)
        self.tuner.finished.connect(self._on_finished)
        port.edited.connect(lambda _edit: self.tuner.typed())
        self.power.changed.connect(lambda _on: self._spare())
        settings.changed.connect(self._on_settings_changed)
        window.commands[Command.DOCTOR].triggered.connect(lambda _on=False: self.open_doctor())
        window.message_bar.action_chosen.connect(self._on_action)

    def start(self) -> None:
        self.power.start()
        self._spare()

    def shutdown(self) -> None:
        self.tuner.shutdown()

    def attach(self, window: SettingsWindow) -> None:
        """Fill section Hardware of the settings window."""
        self._settings_window = window
        window.tuning.wanted.connect(self.tuner.start)
        window.tuning.cancelled.connect(self.tuner.stop)
        window.tuning.taken.connect(self._use)
        window.tuning.refused.connect(self._use_automatic)
        self.tuner.progressed.connect(window.tuning.show_progress)
        self.tuner.show_known()

    def open_doctor(self) -> None:
        """Show the page for a bug report."""
        if self._doctor is None:
            self._doctor = DoctorWindow(self._window)
        settings, problems = self._settings(), self._settings.problems
        model = installed.resolve(settings.model.path, paths.models_folder())
        self._doctor.show()
        self._doctor.raise_()
        self._background.run(
            lambda: diagnosis.page(diagnosis.examine(settings, model, problems)), self._doctor.show_page
        )

    # -- what happens

    def _on_finished(self, outcome: Outcome | None, words: str, by_itself: bool) -> None:
        self._known = outcome or self._known
        if self._settings_window:
            self._show(self._settings_window, self._known, words)
        if outcome and by_itself and outcome.chosen != outcome.usual:
            measured = tr("Measured what is fastest on this computer.")
            sentence = f"{measured} {explaining.sentences(outcome)[0]}"
            self._window.message_bar.show_message(
                BarMessage(sentence, actions=((UNDO, tr("Use Automatic instead")),), key=TUNED)
            )

    def _show(self, window: SettingsWindow, outcome: Outcome | None, words: str) -> None:
        window.tuning.show_outcome(outcome, words, outcome is not None and self.tuner.in_use(outcome))
        window.set_measured(explaining.effects(outcome) if outcome else {})

    def _use(self) -> None:
        if self._known:
            self.tuner.use(self._known)
            self.tuner.show_known()

    def _use_automatic(self) -> None:
        self.tuner.use_automatic()
        self.tuner.show_known()

    def _on_action(self, key: str, action: str) -> None:
        if key == TUNED and action == UNDO:
            self._window.message_bar.dismiss(TUNED)
            self._use_automatic()

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        if before.hardware.battery != now.hardware.battery:
            self._spare()
        if before.model != now.model:
            self._known = None
            self.tuner.show_known()

    def _spare(self) -> None:
        """Less work at a time on battery, when the writer wants that."""
        gentle = self._settings().hardware.battery == "gentle" and self.power.on_battery
        self._engine.restrain(GENTLE if gentle else 0)
