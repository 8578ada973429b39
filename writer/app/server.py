"""The Server section of the settings window: its key into the keyring, and a look at what the server has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from writer.app.configuring import Configuring
from writer.assist.background import Background
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.remote.server import OfferedThere, Server, ServerError
from writer.network.address import ServerAddress, read_address
from writer.network.errors import NetworkError
from writer.network.policy import Network
from writer.settings.secrets import Kept, Secrets
from writer.tongue import amount, counted, listed, tr
from writer.ui.settings.server import ServerPart

if TYPE_CHECKING:
    from writer.ui.settings.settings_window import SettingsWindow

NAMES_SHOWN: Final = 12
NO_ADDRESS: Final = tr("Enter the address of the server first.")


class ServerWiring(QObject):
    """Lives as long as the window."""

    def __init__(
        self,
        settings: SettingsKeeper,
        background: Background,
        network: Network,
        secrets: Secrets,
        configuring: Configuring,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._background = background
        self._network = network
        self._secrets = secrets
        self._configuring = configuring

    def attach(self, window: SettingsWindow) -> None:
        part = window.server
        part.key_given.connect(lambda key: self._keep(part, key))
        part.key_forgotten.connect(lambda: self._forget(part))
        part.look_wanted.connect(lambda: self._look(part))

    def _keep(self, part: ServerPart, key: str) -> None:
        def kept(answer: Kept) -> None:
            part.say(answer.why or tr("The keyring has the key."))
            self._configuring.configure()

        self._with_address(part, lambda address: self._secrets.put(address.secret_name, key), kept)

    def _forget(self, part: ServerPart) -> None:
        def forgotten(_nothing: None) -> None:
            part.say(tr("The key is forgotten."))
            self._configuring.configure()

        self._with_address(part, lambda address: self._secrets.forget(address.secret_name), forgotten)

    def _look(self, part: ServerPart) -> None:
        def models(address: ServerAddress) -> tuple[OfferedThere, ...]:
            return Server(address, self._secrets.get(address.secret_name), self._network).models()

        part.say(tr("Asking…"))
        self._with_address(part, models, lambda found: part.say(found_words(found)))

    def _with_address(
        self, part: ServerPart, work: Callable[[ServerAddress], object], done: Callable[..., None]
    ) -> None:
        """Do `work`, which may take long, with the address that is set, if it is one."""
        written = self._settings().server.address.strip()
        if not written:
            part.say(NO_ADDRESS)
            return
        try:
            address = read_address(written)
        except NetworkError as error:
            part.say(str(error))
            return
        self._background.run(lambda: work(address), done, lambda error: part.say(_sentence(error)))


def found_words(models: tuple[OfferedThere, ...]) -> str:
    """ "It answers. Models there: a, b." """
    if not models:
        return tr("It answers, and has no model. Load one there.")
    names = listed(model.name for model in models[:NAMES_SHOWN])
    if len(models) > NAMES_SHOWN:
        more = amount(len(models) - NAMES_SHOWN)
        return tr("It answers. Models there: {names} and {more} more.", names=names, more=more)
    return counted("It answers. Model there: {names}.", "It answers. Models there: {names}.", len(models), names=names)


def _sentence(error: Exception) -> str:
    known = isinstance(error, ServerError | NetworkError)
    return str(error) if known else tr("That did not work. Try again, or start Inkhorn again.")
