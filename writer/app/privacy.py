"""What connects, in the window: the mark in the status line, and the Privacy section of the settings."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writer.assist.background import Background
from writer.assist.checker_process import CheckerProcess
from writer.assist.language_lists import LanguageLists, OfferState
from writer.assist.model_fetching import ModelFetching
from writer.engine.client.engine import Engine
from writer.network.policy import Network
from writer.network.seclusion import is_secluded
from writer.tongue import amount, tr
from writer.ui.main_window import MainWindow
from writer.ui.models.transfer_words import amount_words
from writer.ui.settings.privacy import Listing, listed

if TYPE_CHECKING:
    from writer.ui.settings.settings_window import SettingsWindow


class PrivacyWiring(QObject):
    """Connects the network and its list with one window."""

    page_wanted = Signal()
    """Show the Privacy section."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        checker: CheckerProcess,
        network: Network,
        fetching: ModelFetching,
        background: Background,
    ) -> None:
        super().__init__()
        self._window, self._engine, self._checker = window, engine, checker
        self._network, self._fetching, self._background = network, fetching, background
        self._reading, self._again = False, False
        self._settings_window: SettingsWindow | None = None
        self._connected = False
        self._lists: LanguageLists | None = None
        fetching.changed.connect(self._on_transfer)
        engine.state_changed.connect(lambda _state: self._on_engine())
        window.status_line.connections_requested.connect(self._open)
        self._on_engine()

    def follow(self, lists: LanguageLists) -> None:
        """Word lists that are fetched count, too."""
        self._lists = lists
        lists.changed.connect(self._on_transfer)

    def attach(self, window: SettingsWindow) -> None:
        """Fill the section there."""
        self._settings_window = window
        window.privacy.refresh_wanted.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand. The list of connections may have megabytes: it is read on another thread."""
        if self._settings_window is None:
            return
        self._settings_window.privacy.show_seclusion(self._seclusion())
        self._again = self._reading
        if not self._reading:
            self._reading = True
            self._background.run(self._listing, self._show, self._cannot_read)

    def _listing(self) -> Listing:
        """On a thread of its own."""
        ledger = self._network.ledger
        return listed(ledger.connections(), whole=ledger.is_whole())

    def _show(self, listing: Listing) -> None:
        if self._settings_window:
            self._settings_window.privacy.show_listing(listing)
        self._read()

    def _cannot_read(self, error: Exception) -> None:
        reason = error.strerror if isinstance(error, OSError) else ""
        if self._settings_window:
            self._settings_window.privacy.say(
                tr("The list of connections cannot be read: {reason}.", reason=reason or error)
            )
        self._read()

    def _read(self) -> None:
        """The list was read; something may have been added meanwhile."""
        self._reading = False
        if self._again:
            self.refresh()

    def _open(self) -> None:
        self.page_wanted.emit()
        self.refresh()

    def _refresh_visible(self) -> None:
        if self._settings_window and self._settings_window.isVisible():
            self.refresh()

    def _on_engine(self) -> None:
        """The mark names the server that what is written is sent to."""
        self._window.status_line.set_server(self._engine.state.server)
        self._refresh_visible()

    def _on_transfer(self) -> None:
        """The mark says what is on its way; the list grows when a transfer begins and ends."""
        words = self._transfer()
        self._window.status_line.set_transfer(words)
        if bool(words) != self._connected:
            self._connected = bool(words)
            self._refresh_visible()

    def _transfer(self) -> str:
        """What is on its way, in words; "" for nothing."""
        if running := self._fetching.running:
            return amount_words(running) or tr("connecting")
        offers = self._lists.offers() if self._lists else ()
        fetching = next((offer for offer in offers if offer.state is OfferState.FETCHING), None)
        return (
            tr("{done} of {total} MB", done=amount(fetching.done / 1e6), total=amount(fetching.total / 1e6))
            if fetching
            else ""
        )

    def _seclusion(self) -> str:
        if server := self._engine.state.server:
            checker = seclusion_words(tr("grammar check"), is_secluded(self._checker.pid)) if self._checker.pid else ""
            sent = tr(
                "What you write is sent to {server} for suggestions and rewriting. Its process may connect, because "
                "you asked for it.",
                server=server,
            )
            return f"{sent} {checker}".strip()
        parts = ((tr("engine"), self._engine.worker_pid), (tr("grammar check"), self._checker.pid))
        return " ".join(seclusion_words(name, is_secluded(pid)) for name, pid in parts if pid)


def seclusion_words(name: str, secluded: bool | None) -> str:
    """Whether the process called `name` can connect."""
    if secluded:
        return tr(
            "The process of the {process} has given up the right to open connections; the system refuses every one.",
            process=name,
        )
    if secluded is None and not sys.platform.startswith("linux"):
        return tr(
            "The process of the {process} does not connect, but on this system nothing keeps it from "
            "it: there is no way to give up that right without an administrator.",
            process=name,
        )
    if secluded is None:
        return tr("Whether the process of the {process} can connect cannot be seen here.", process=name)
    return tr(
        "The process of the {process} does not connect, but this system did not let it give up "
        "the right to; the log says why.",
        process=name,
    )
