"""The models window, connected with what lies behind it; `models` makes it when it is first wanted."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from writer import paths
from writer.assist import fitting
from writer.assist.background import Background
from writer.assist.fitting import Prediction, size
from writer.assist.model_catalogue import ModelCatalogue
from writer.assist.model_fetching import NOWHERE, ModelFetching
from writer.assist.model_shelf import ModelShelf
from writer.assist.model_smaller import ModelSmaller
from writer.assist.quantising import Quantised
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.client.engine import Engine
from writer.engine.quantisation import Kind
from writer.models import hub, installed, obtaining
from writer.models.catalogue import OfferedFile, OfferedModel
from writer.models.download import Fetched
from writer.models.keeping import Removed
from writer.models.obtaining import FromIndex
from writer.models.refusals import DownloadError
from writer.models.starter import starter_path
from writer.settings.schema import Settings
from writer.tongue import tr
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.models.here_page import HerePage
from writer.ui.models.models_window import DOWNLOADS, HERE, OFFERS, ModelsWindow
from writer.ui.models.offers_page import OffersPage

DELETED: Final = "deleted"
ARRIVED: Final = "arrived"
PROBLEM: Final = "problem"


class ModelChoosing(QObject):
    """Makes the models window of one main window, and connects it with the shelf, the catalogue and the transfers."""

    privacy_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        settings: SettingsKeeper,
        catalogue: ModelCatalogue,
        fetching: ModelFetching,
        memory: Callable[[], int],
        freed: Callable[[], int],
    ) -> None:
        super().__init__()
        self._engine, self._settings, self._catalogue = engine, settings, catalogue
        self._fetching, self._memory = fetching, memory
        self._background = Background(self)
        self._folder = paths.models_folder()
        self._removed: Removed | None = None
        self._arrived = Path()
        self._on_their_way: tuple[str, ...] = ()
        self._predictions: dict[str, Prediction] = {}
        self.shelf = ModelShelf(
            self._background, settings, self._folder, paths.resources_folder(), lambda: catalogue.all, freed
        )
        self.smaller = ModelSmaller(self._background, self._folder)
        here = HerePage(self.shelf.added, self.smaller.choices, lambda: self.smaller.free)
        offers = OffersPage(
            self._predict, self._here, lambda file: fetching.transfer(file.name) is not None, self._source
        )
        self.window = ModelsWindow(here, offers, window)
        self._connect(self.window)
        fetching.recall()
        offers.show_catalogue(catalogue.all)
        if catalogue.problem:
            self._say(catalogue.problem, Severity.ERROR, PROBLEM)

    def open(self) -> None:
        """Show the window; what is on this computer follows when it is known."""
        self.shelf.look()
        self._show_use()
        self.window.come()

    def shutdown(self) -> None:
        self.smaller.shutdown()
        self.shelf.shutdown()
        self._background.shutdown()

    # -- connections -----------------------------------------------------------------------------------------

    def _connect(self, window: ModelsWindow) -> None:
        here, offers, downloads, shelf = window.here, window.offers, window.downloads, self.shelf
        here.use_wanted.connect(self.use)
        here.check_wanted.connect(shelf.check)
        here.stop_wanted.connect(shelf.stop_checking)
        here.delete_wanted.connect(self._delete)
        here.forget_wanted.connect(shelf.forget)
        here.empty_wanted.connect(self._empty)
        here.make_wanted.connect(self._make_smaller)
        here.stop_making_wanted.connect(self.smaller.stop)
        self.smaller.changed.connect(lambda: here.show_making(self.smaller.making))
        self.smaller.made.connect(self._on_made)
        self.smaller.problem.connect(lambda said: self._say(said, Severity.ERROR, PROBLEM))
        here.look_wanted.connect(shelf.look)
        here.added.connect(self._add)
        here.catalogue_wanted.connect(lambda: window.show_page(OFFERS))
        shelf.changed.connect(self._on_shelf)
        shelf.removed.connect(self._on_removed)
        shelf.problem.connect(lambda said: self._say(said, Severity.ERROR, PROBLEM))
        offers.detail.get_wanted.connect(self._get)
        offers.detail.show_wanted.connect(self._show)
        offers.detail.downloads_wanted.connect(lambda: window.show_page(DOWNLOADS))
        downloads.pause_wanted.connect(self._fetching.pause)
        downloads.resume_wanted.connect(self._fetching.resume)
        downloads.cancel_wanted.connect(self._fetching.cancel)
        downloads.token_given.connect(self._fetching.give_token)
        downloads.network_wanted.connect(self.privacy_wanted)
        self._fetching.changed.connect(self._on_fetching)
        self._fetching.arrived.connect(self._on_arrived)
        self._fetching.token_kept.connect(lambda why: self._say(why, Severity.NOTICE, "token"))
        self._engine.state_changed.connect(lambda _state: self._show_use())
        self._settings.changed.connect(self._on_settings)
        window.bar.action_chosen.connect(self._on_action)
        window.page_chosen.connect(lambda page: self._refresh_offers() if page == OFFERS else None)

    # -- what the writer does --------------------------------------------------------------------------------

    def use(self, path: Path) -> None:
        """Load this model; the document stays as it is."""
        self.window.bar.dismiss(ARRIVED)
        self._settings.change("model.path", "" if path == starter_path(self._folder) else str(path))
        self._show_use()

    def _get(self, model: OfferedModel, file: OfferedFile, folder: Path | None) -> None:
        """The writer has read the licence and agreed."""
        self._fetching.start(model, file, folder)
        self.window.show_page(DOWNLOADS)

    def _show(self, path: Path) -> None:
        self.window.show_page(HERE)
        self.window.here.show_model(path)

    def _add(self, path: Path) -> None:
        self.window.bar.dismiss(PROBLEM)
        refused = self.shelf.add(path)
        if refused:
            self._say(refused, Severity.ERROR, PROBLEM)
        elif path.is_file():
            self.window.here.show_model(path)

    def _delete(self, path: Path) -> None:
        for key in (PROBLEM, ARRIVED):
            self.window.bar.dismiss(key)
        self.shelf.remove(path)

    def _make_smaller(self, path: Path, kind: Kind) -> None:
        for key in (PROBLEM, ARRIVED):
            self.window.bar.dismiss(key)
        self.smaller.make(path, kind)

    def _empty(self) -> None:
        self.window.bar.dismiss(DELETED)
        self.shelf.empty_removed()

    def _on_action(self, key: str, action: str) -> None:
        match key, action:
            case "deleted", "undo" if self._removed:
                removed, self._removed = self._removed, None
                self.shelf.bring_back(removed)
                self.window.here.show_model(removed.path)
            case "arrived", "use":
                self.use(self._arrived)
            case "arrived", "show":
                self._show(self._arrived)
            case _:
                pass

    # -- what happens ----------------------------------------------------------------------------------------

    def _on_shelf(self) -> None:
        here, shelf = self.window.here, self.shelf
        here.show_shelf(shelf.shelf, looking=shelf.looking)
        here.show_checks(shelf.verdicts, shelf.checking)
        if not shelf.looking:
            self._refresh_offers()

    def _on_removed(self, removed: Removed) -> None:
        self._removed = removed
        sentence = tr(
            "{file} was deleted; its space is free once you choose “Free what was deleted”.", file=removed.path.name
        )
        self._say(sentence, Severity.NOTICE, DELETED, (("undo", tr("Undo")),))

    def _on_fetching(self) -> None:
        transfers = self._fetching.transfers
        self.window.downloads.show_transfers(transfers)
        names = tuple(transfer.file.name for transfer in transfers)
        if names != self._on_their_way:
            self._on_their_way = names
            self.window.show_count(len(names))
            self._refresh_offers()

    def _on_arrived(self, model: OfferedModel, fetched: Fetched) -> None:
        self._arrived = fetched.path
        used = self._in_use() == fetched.path
        actions = (("show", tr("Show it")),) if used else (("use", tr("Use it")), ("show", tr("Show it")))
        said = (
            tr("{model} is here and sound.", model=model.name)
            if fetched.pinned
            else tr("{model} is here, as the hub has it.", model=model.name)
        )
        self._say(said, Severity.NOTICE, ARRIVED, actions)
        self.shelf.look()

    def _on_made(self, made: Quantised) -> None:
        self._arrived = made.path
        sentence = tr(
            "{file} was made in {seconds} s and takes {size}.",
            file=made.path.name,
            seconds=max(1, round(made.seconds)),
            size=size(made.facts.file_bytes),
        )
        self._say(sentence, Severity.NOTICE, ARRIVED, (("use", tr("Use it")), ("show", tr("Show it"))))
        self.shelf.look()

    def _on_settings(self, before: Settings, now: Settings) -> None:
        if before.model != now.model and self.window.isVisible():
            self.shelf.look()
        if before.network != now.network:
            self._refresh_offers()
        self._show_use()

    # -- what is known ---------------------------------------------------------------------------------------

    def _show_use(self) -> None:
        ready = self._engine.state.ready
        self.window.here.show_use(self._in_use() or Path(), self._memory() if ready else 0)

    def _in_use(self) -> Path | None:
        return installed.resolve(self._settings().model.path, self._folder)

    def _refresh_offers(self) -> None:
        self._predictions = {}
        self.window.offers.refresh()

    def _predict(self, model: OfferedModel, file: OfferedFile) -> Prediction:
        if file.name not in self._predictions:
            context, available = self._settings().model.context, self.shelf.available
            self._predictions[file.name] = fitting.predict_offered(model, file, context, available)
        return self._predictions[file.name]

    def _here(self, file: OfferedFile) -> Path | None:
        """Where `file` is, as far as its name and size say."""
        path = self._folder / file.name
        try:
            found = path.stat().st_size
        except OSError:
            return None
        return path if found == (file.file_bytes or found) else None

    def _source(self, file: OfferedFile) -> str:
        """Where `file` would come from, in a sentence."""
        if not self._fetching.allowed:
            return tr("The network is switched off for Inkhorn; Settings, Privacy allows it.")
        try:
            address = hub.endpoint(self._catalogue.all.hub, self._settings().network.hub, os.environ)
            found = obtaining.sources(file, address)
        except DownloadError as error:
            return str(error)
        if not found:
            return NOWHERE
        if isinstance(found[0], FromIndex):
            return tr("It comes from the package index set up on this computer, and is not installed.")
        return tr(
            "It comes from {host}. Inkhorn connects when you agree, and not before.", host=urlsplit(address).hostname
        )

    def _say(self, sentence: str, severity: Severity, key: str, actions: tuple[tuple[str, str], ...] = ()) -> None:
        self.window.bar.show_message(BarMessage(sentence, severity, actions, key))
