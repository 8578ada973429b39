"""The newest list of releases that was seen, so that nobody can pass off an older one as the latest."""

from __future__ import annotations

import datetime
import logging
from pathlib import Path
from typing import Final

import msgspec

from writer.atomic import replace_content

log = logging.getLogger(__name__)

FILE: Final = "updates.json"


class _Seen(msgspec.Struct, frozen=True):
    issued: datetime.datetime


class SeenLists:
    """The file in `folder`. What cannot be read counts as never seen; what cannot be written is not remembered."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def newest(self) -> datetime.datetime | None:
        """When the newest list that was seen was signed."""
        try:
            found = msgspec.json.decode(self._path.read_bytes(), type=_Seen).issued
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return found if found.tzinfo else None

    def remember(self, issued: datetime.datetime) -> None:
        """A list signed at `issued` was seen and found sound."""
        before = self.newest()
        if before and before >= issued:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replace_content(self._path, msgspec.json.encode(_Seen(issued)))
        except OSError as error:
            log.warning("which list of releases was seen is not remembered: %s", error.strerror)
