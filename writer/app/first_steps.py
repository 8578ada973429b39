"""The first steps in the window: which model is offered to somebody who has none, and what becomes of the offer."""

from __future__ import annotations

import logging
import os
import threading
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from writer import paths
from writer.app.configuring import Configuring
from writer.assist import first_model, fitting
from writer.assist.background import Background
from writer.assist.first_model import Offer
from writer.assist.model_catalogue import ModelCatalogue
from writer.assist.model_fetching import ModelFetching, Stage
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.client.engine import Engine
from writer.engine.client.state import EngineState, Phase
from writer.engine.free_memory import available_bytes
from writer.models import hub, installed
from writer.models.architectures import known_architectures
from writer.models.catalogue import OfferedModel
from writer.models.discovery import FoundModel, discover
from writer.models.download import Fetched
from writer.models.places import own_folders, places
from writer.models.refusals import DownloadError
from writer.models.starter import starter_path
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow

log = logging.getLogger(__name__)

BY_HAND: Final = tr("Or choose a GGUF file on this computer.")


class FirstSteps(QObject):
    """Connects the first steps of one window with the catalogue, the transfers, and the models of other programs."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        settings: SettingsKeeper,
        background: Background,
        catalogue: ModelCatalogue,
        fetching: ModelFetching,
        configuring: Configuring,
    ) -> None:
        super().__init__()
        self._window, self._card, self._engine, self._settings = window, window.first_start, engine, settings
        self._background, self._catalogue, self._fetching = background, catalogue, fetching
        self._configuring = configuring
        self._wanted = ""
        """Name of the file that the first steps wait for."""
        self._offer: Offer | None = None
        self._ended = threading.Event()
        self._card.get_starter_requested.connect(self._get)
        self._card.cancel_requested.connect(self._cancel)
        self._card.file_chosen.connect(self._use)
        window.commands[Command.GET_MODEL].triggered.connect(lambda _on=False: self._make_offers())
        fetching.changed.connect(self._on_fetching)
        fetching.arrived.connect(self._on_arrived)
        engine.state_changed.connect(self._on_state)

    def start(self) -> None:
        """Show them when there is neither a model nor a server."""
        if self._configuring.common is None:
            self._make_offers()
            self._window.show_first_start()

    def shutdown(self) -> None:
        """Nothing is looked for any more."""
        self._ended.set()

    # -- what is offered -------------------------------------------------------------------------------------

    def _make_offers(self) -> None:
        """What can be fetched, with its licence, to be agreed to before; and what is on this computer already."""
        self._offer = first_model.offer(self._catalogue.all)
        if self._offer:
            file, model = self._offer.file, self._offer.model
            words = {"model": model.name, "licence": model.licence.name, "terms": model.licence.text}
            host = self._origin()
            licence = (
                tr("{model}, from {host}. {licence}: {terms}", host=host, **words)
                if host
                else tr("{model}. {licence}: {terms}", **words)
            )
            self._card.set_offer(file.file_bytes, licence, "" if self._offer.is_starter else model.name)
        self._background.run(self._look, self._show_found, lambda error: log.warning("models here: %r", error))

    def _origin(self) -> str:
        """Where it would come from, where that can be said before."""
        if self._offer is None or self._offer.is_starter:
            return ""
        try:
            address = hub.endpoint(self._catalogue.all.hub, self._settings().network.hub, os.environ)
        except DownloadError:
            return ""
        return urlsplit(address).hostname or ""

    def _look(self) -> FoundModel | None:
        """On another thread: the model of another program that suits best."""
        chosen, free = self._settings().model, available_bytes()
        known = known_architectures(paths.resources_folder())
        found = discover(places(own_folders(chosen.folders)), known, self._ended.is_set)
        return first_model.best_found(found.models, lambda facts: fitting.predict(facts, chosen.context, free))

    def _show_found(self, found: FoundModel | None) -> None:
        if found:
            log.info("a model of another program is here: %s", found.program or "own folder")
            self._card.set_found(found.path, found.name, found.program, found.file_bytes)

    # -- what becomes of it ----------------------------------------------------------------------------------

    def _get(self) -> None:
        """The writer has read the licence and agreed."""
        if self._offer:
            self._wanted = self._offer.file.name
            self._fetching.start(self._offer.model, self._offer.file)

    def _cancel(self) -> None:
        wanted, self._wanted = self._wanted, ""
        self._fetching.cancel(wanted)

    def _use(self, path: Path) -> None:
        """A file of this computer, which stays where it is."""
        self._card.set_loading(path.name)
        self._settings.change("model.path", str(path))

    def _on_fetching(self) -> None:
        transfer = self._fetching.transfer(self._wanted)
        if transfer is None:
            return
        if transfer.stage is Stage.FAILED:
            self._wanted = ""
            self._card.set_error(f"{transfer.note} {BY_HAND}".strip())
        elif transfer.stage is not Stage.PAUSED:
            self._card.set_progress(transfer.done, transfer.total)

    def _on_arrived(self, _model: OfferedModel, fetched: Fetched) -> None:
        """Use it when it is the one the first steps wait for, or when there is none yet."""
        awaited = fetched.path.name == self._wanted
        self._wanted = "" if awaited else self._wanted
        if awaited:
            self._card.set_loading(fetched.path.name)
            starter = starter_path(paths.models_folder())
            self._settings.change("model.path", "" if fetched.path == starter else str(fetched.path))
        if installed.resolve(self._settings().model.path, paths.models_folder()) == fetched.path:
            self._configuring.configure()
        elif self._engine.state.phase is Phase.NO_MODEL:
            self._settings.change("model.path", str(fetched.path))

    def _on_state(self, state: EngineState) -> None:
        if not self._card.isVisible():
            return
        if state.phase is Phase.READY:
            self._card.set_done()
        elif state.phase is Phase.FAILED and self._card.loading:
            self._card.show_choice()  # why it failed is in the bar above
