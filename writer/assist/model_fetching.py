"""Models on their way here: one at a time, in the order in which the writer asked, watched, paused and gone on with.

The writer has agreed to the licence before `start`. What a hub began to send stays until it is whole or cancelled, so
that a pause lasts as long as the writer likes, over the end of the program too.
"""

from __future__ import annotations

import enum
import logging
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.background import Background
from writer.models import hub, obtaining
from writer.models.catalogue import Catalogue, OfferedFile, OfferedModel
from writer.models.download import Fetched
from writer.models.obtaining import FromFolder, FromHub, FromIndex, Source, Watch, obtain
from writer.models.pace import Pace, Speed
from writer.models.refusals import DownloadError, Need
from writer.network.policy import Network
from writer.settings.secrets import Secrets
from writer.tongue import tr

log = logging.getLogger(__name__)

STEP_SECONDS: Final = 0.1
"""Progress is told this often at most."""
LOOK_MS: Final = 1000
"""A speed falls while nothing comes in, so it is looked at again."""
NOWHERE: Final = tr("This file cannot be fetched here. Take it from a folder or a stick that has it.")


class Stage(enum.Enum):
    WAITING = enum.auto()
    """Another one is being fetched."""
    RUNNING = enum.auto()
    PAUSED = enum.auto()
    FAILED = enum.auto()


@dataclass(frozen=True, slots=True)
class Transfer:
    """One file on its way. Bytes; `total` is 0 while unknown."""

    model: OfferedModel
    file: OfferedFile
    stage: Stage
    done: int = 0
    total: int = 0
    note: str = ""
    """What is to be said: why it failed, or what it waits for."""
    need: Need = ""
    """What would help."""
    terms: str = ""
    """The address of the page on which its terms are agreed to, where that would help."""
    can_pause: bool = False
    """Whether stopping keeps what has come."""
    speed: Speed = field(default=Speed(None, None))


@dataclass(slots=True)
class _Order:
    """What was asked for, and how it stands."""

    transfer: Transfer
    folder: Path | None = None
    """Take it from there instead of connecting."""
    stop: threading.Event = field(default_factory=threading.Event)
    forget: bool = False
    """Whether what has come is thrown away when it has stopped."""
    pace: Pace = field(default_factory=Pace)
    seen: tuple[int, int] = (0, 0)
    """Bytes there and in all, as the thread that fetches last counted them."""


class ModelFetching(QObject):
    """Lives as long as the program. `folder` is where models go."""

    changed = Signal()
    """`transfers` gives something else now."""
    arrived = Signal(object, object)
    """The `OfferedModel` and the `Fetched` file: it is here."""
    token_kept = Signal(str)
    """A sentence: a token could not be kept for good, and why."""
    _progressed = Signal()
    _told = Signal(str, str)

    def __init__(
        self,
        background: Background,
        network: Network,
        secrets: Secrets,
        catalogue: Callable[[], Catalogue],
        folder: Path,
        hub_setting: Callable[[], str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`background` is for this alone, because a transfer takes long."""
        super().__init__()
        self._background, self._network, self._secrets = background, network, secrets
        self._catalogue, self._folder, self._hub_setting, self._clock = catalogue, folder, hub_setting, clock
        self._orders: dict[str, _Order] = {}
        self._running = ""
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._measure)
        self._progressed.connect(self._measure)
        self._told.connect(self._on_told)

    @property
    def transfers(self) -> tuple[Transfer, ...]:
        """In the order in which they were asked for."""
        return tuple(order.transfer for order in self._orders.values())

    @property
    def allowed(self) -> bool:
        """Whether a connection would be permitted now."""
        return self._network.allowed

    @property
    def running(self) -> Transfer | None:
        return self._orders[self._running].transfer if self._running else None

    def transfer(self, name: str) -> Transfer | None:
        """Of the file with that name."""
        return self._orders[name].transfer if name in self._orders else None

    def recall(self) -> None:
        """List what was not finished when the program ended the last time."""
        for model in self._catalogue().models:
            for file in model.files:
                done = obtaining.unfinished(file, self._folder)
                if done and file.name not in self._orders:
                    transfer = Transfer(model, file, Stage.PAUSED, done, file.file_bytes, can_pause=True)
                    self._orders[file.name] = _Order(transfer)
        self.changed.emit()

    def start(self, model: OfferedModel, file: OfferedFile, folder: Path | None = None) -> None:
        """Fetch `file`, or take it out of `folder`: the writer has read the licence of `model` and agreed."""
        order = self._orders.get(file.name)
        if order and order.transfer.stage in (Stage.WAITING, Stage.RUNNING):
            return
        done = obtaining.unfinished(file, self._folder) if folder is None else 0
        transfer = Transfer(model, file, Stage.WAITING, done, file.file_bytes)
        self._orders.pop(file.name, None)
        self._orders[file.name] = _Order(transfer, folder)
        self._next()
        self.changed.emit()

    def resume(self, name: str) -> None:
        """Go on with one that was paused or has failed."""
        if order := self._orders.get(name):
            self.start(order.transfer.model, order.transfer.file, order.folder)

    def pause(self, name: str) -> None:
        """Stop one that is running or waiting, and keep what has come."""
        self._stop(name, forget=False)

    def cancel(self, name: str) -> None:
        """Stop one and throw away what has come."""
        self._stop(name, forget=True)

    def give_token(self, name: str, token: str) -> None:
        """Keep the token for the hub, then try again."""
        order = self._orders.get(name)
        if order is None:
            return
        order.transfer = replace(order.transfer, note=tr("Keeping the token…"), need="")
        self.changed.emit()

        def keep() -> str:
            return self._secrets.put(_host(self._address()), token.strip()).why

        def kept(why: str) -> None:
            if why:
                self.token_kept.emit(why)
            order.transfer = replace(order.transfer, stage=Stage.PAUSED)
            self.resume(name)

        self._background.run(keep, kept, lambda error: self._fail(order, error))

    def shutdown(self) -> None:
        """Stop what is running; what has come stays."""
        for order in self._orders.values():
            order.stop.set()
        self.blockSignals(True)
        self._look.stop()
        self._background.shutdown()

    # -- one after the other

    def _next(self) -> None:
        if self._running:
            return
        waiting = [order for order in self._orders.values() if order.transfer.stage is Stage.WAITING]
        if not waiting:
            self._look.stop()
            return
        order = waiting[0]
        self._running = order.transfer.file.name
        order.transfer = replace(order.transfer, stage=Stage.RUNNING, note="", need="", can_pause=self._keeps(order))
        self._look.start()
        self._background.run(
            lambda: self._fetch(order), lambda fetched: self._ended(order, fetched), lambda why: self._fail(order, why)
        )

    def _stop(self, name: str, *, forget: bool) -> None:
        order = self._orders.get(name)
        if order is None:
            return
        order.forget = forget
        if name == self._running:
            order.stop.set()
            order.transfer = replace(order.transfer, note=tr("Stopping…"))
        elif forget:
            obtaining.cancel(order.transfer.file, self._folder)
            del self._orders[name]
        else:
            order.transfer = replace(order.transfer, stage=Stage.PAUSED)
        self.changed.emit()

    def _ended(self, order: _Order, fetched: Fetched | None) -> None:
        transfer, self._running = order.transfer, ""
        if fetched:
            del self._orders[transfer.file.name]
            log.info("model fetched: %s", transfer.file.name)
        elif order.forget:
            obtaining.cancel(transfer.file, self._folder)
            del self._orders[transfer.file.name]
        else:
            order.transfer = replace(transfer, stage=Stage.PAUSED, note="", speed=Speed(None, None))
        self._next()
        self.changed.emit()
        if fetched:
            self.arrived.emit(transfer.model, fetched)

    def _fail(self, order: _Order, error: Exception) -> None:
        name = order.transfer.file.name
        expected = isinstance(error, DownloadError)
        log.warning("model not fetched: %s: %s", name, error.detail if expected else repr(error))  # type: ignore[attr-defined]
        if name == self._running:
            self._running = ""
        if order.forget:
            obtaining.cancel(order.transfer.file, self._folder)
            self._orders.pop(name, None)
        else:
            order.transfer = replace(
                order.transfer,
                stage=Stage.FAILED,
                done=obtaining.unfinished(order.transfer.file, self._folder),
                note=str(error) if expected else tr("The model could not be fetched; the log says why. Try again."),
                need=error.need if isinstance(error, DownloadError) else "",
                terms=self._page(order.transfer.file),
                speed=Speed(None, None),
            )
        self._next()
        self.changed.emit()

    # -- on the thread that fetches

    def _fetch(self, order: _Order) -> Fetched | None:
        """Raises DownloadError."""
        model, file = order.transfer.model, order.transfer.file
        watch = Watch(self._teller(order), order.stop.is_set, lambda said: self._told.emit(file.name, said))

        def brought(source: Source) -> Fetched | None:
            return obtain(model, file, source, self._folder, self._network, watch, accepted=True)

        if order.folder:
            return brought(FromFolder(order.folder))
        address, token = self._address(), os.environ.get(hub.TOKEN_ENVIRONMENT, "").strip()
        sources = obtaining.sources(file, address, token)
        if not sources:
            raise DownloadError(NOWHERE)
        try:
            return brought(sources[0])
        except DownloadError as error:
            kept = self._secrets.get(_host(address)) if error.need == "token" and not token else ""
            if not kept:
                raise
            return brought(FromHub(address, kept))

    def _teller(self, order: _Order) -> Callable[[int, int], None]:
        """Tells of progress now and then."""
        last = [0.0]

        def progress(done: int, total: int) -> None:
            order.seen = done, total
            now = time.monotonic()
            if now - last[0] >= STEP_SECONDS or done == total:
                last[0] = now
                self._progressed.emit()

        return progress

    # -- what comes from there

    def _on_told(self, name: str, sentence: str) -> None:
        order = self._orders.get(name)
        if order and not order.stop.is_set():
            order.transfer = replace(order.transfer, note=sentence)
            self.changed.emit()

    def _measure(self) -> None:
        """Show what has come by now."""
        order = self._orders.get(self._running)
        if order is None or order.stop.is_set():
            return
        (done, total), transfer, now = order.seen, order.transfer, self._clock()
        if done > transfer.done:
            transfer = replace(transfer, note="")  # what was said of a pause is over
        if done or total:
            order.pace.add(now, done)
            transfer = replace(transfer, done=done, total=total or transfer.total)
        order.transfer = replace(transfer, speed=order.pace.speed(now, transfer.total))
        self.changed.emit()

    # -- where it is

    def _address(self) -> str:
        """Raises DownloadError."""
        return hub.endpoint(self._catalogue().hub, self._hub_setting(), os.environ)

    def _page(self, file: OfferedFile) -> str:
        try:
            return hub.page_url(self._address(), file.repository) if file.repository else ""
        except DownloadError:
            return ""

    def _keeps(self, order: _Order) -> bool:
        try:
            found = obtaining.sources(order.transfer.file, self._address())
        except DownloadError:
            return False
        return order.folder is None and bool(found) and not isinstance(found[0], FromIndex)


def _host(address: str) -> str:
    return urlsplit(address).hostname or address
