"""Looking for a newer version, in the window: one look at a time, off the window's thread, only when asked for."""

from __future__ import annotations

import datetime
import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from writer import __version__
from writer.assist.background import Background
from writer.network.policy import Network
from writer.tongue import tr
from writer.updates.checking import Finding, look
from writer.updates.errors import UpdateError
from writer.updates.installation import Installation, this_installation
from writer.updates.seen import SeenLists
from writer.updates.source import Source, read_source

log = logging.getLogger(__name__)

UNEXPECTED = tr("Updates could not be looked for; the log says why.")


class UpdateLook(QObject):
    """Lives as long as its window. `source` is None where this build has nobody to ask; `problem` says why."""

    found = Signal(object)
    """A `Finding`."""
    failed = Signal(str)
    """Why nothing is known, a sentence."""

    def __init__(self, background: Background, network: Network, resources: Path, state: Path) -> None:
        super().__init__()
        self._background, self._network = background, network
        self._seen = SeenLists(state)
        self._busy = False
        self.here: Installation = this_installation()
        self.source: Source | None = None
        self.problem = ""
        try:
            self.source = read_source(resources)
        except UpdateError as error:
            self.problem = str(error)

    @property
    def busy(self) -> bool:
        return self._busy

    def begin(self) -> None:
        """Ask now; `found` or `failed` follows. Nothing happens while one look is under way."""
        source = self.source
        if source is None or self._busy:
            return
        self._busy = True
        now = datetime.datetime.now(datetime.UTC)
        self._background.run(
            lambda: look(self._network, source, __version__, self.here, self._seen, now), self._done, self._refused
        )

    def _done(self, finding: Finding) -> None:
        self._busy = False
        log.info("newest version %s, this is %s", finding.release.version, __version__)
        self.found.emit(finding)

    def _refused(self, error: Exception) -> None:
        self._busy = False
        expected = isinstance(error, UpdateError)
        log.warning("updates: %s", f"{error.kind}: {error.detail}" if isinstance(error, UpdateError) else repr(error))
        self.failed.emit(str(error) if expected else UNEXPECTED)
