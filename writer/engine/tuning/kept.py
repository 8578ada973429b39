"""Results of earlier, one for each model on this computer; a file that cannot be read counts as empty."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from writer import paths
from writer.atomic import replace_content
from writer.engine.messages import DeviceFacts
from writer.engine.tuning.search import Outcome

FILE: Final = "tuning.json"
MOST: Final = 32
_FORMAT: Final = 1


class Kept:
    """The file."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.cache_folder() / FILE

    def recall(self, key: str) -> Outcome | None:
        return self._read().get(key)

    def remember(self, key: str, outcome: Outcome) -> None:
        """The oldest of too many go. Nothing happens when it cannot be written."""
        kept = {name: value for name, value in self._read().items() if name != key}
        kept = dict([*kept.items(), (key, outcome)][-MOST:])
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            replace_content(self._file, msgspec.json.encode(kept))
        except OSError:
            return

    def _read(self) -> dict[str, Outcome]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=dict[str, Outcome])
        except (OSError, msgspec.MsgspecError):
            return {}


def key_of(model: str, devices: Sequence[DeviceFacts], processors: int) -> str:
    """A name for this model on this computer; another driver makes another one."""
    try:
        found = Path(model).stat()
        identity = (str(Path(model).resolve()), found.st_size, found.st_mtime_ns)
    except OSError:
        identity = (model, 0, 0)
    usable = sorted((device.backend, device.name, device.description, device.driver) for device in devices)
    return hashlib.blake2b(repr((_FORMAT, identity, usable, processors)).encode(), digest_size=12).hexdigest()
