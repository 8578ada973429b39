"""The files opened last, kept over restarts; losing the list is no error."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from writer.atomic import replace_content
from writer.locking import alone

LIMIT: Final = 10
"""Files in the list."""

_SIZE_LIMIT: Final = 1 << 20


class RecentFiles:
    """The list, newest first, in the JSON file `store`; every change is written at once.

    Several windows may share the file: it is read again before each change, and nobody else writes meanwhile.
    """

    def __init__(self, store: Path) -> None:
        self._store = store

    def paths(self) -> list[Path]:
        """Files that exist now, newest first, then those that are gone (their disk may come back)."""
        known = self._load()
        existing = [path for path in known if _exists(path)]
        return [*existing, *(path for path in known if path not in existing)]

    def add(self, path: Path) -> None:
        """`path` was opened or saved just now."""
        path = path.absolute()
        self._change(lambda known: [path, *(other for other in known if other != path)])

    def forget(self, path: Path) -> None:
        """Take `path` off the list."""
        path = path.absolute()
        self._change(lambda known: [other for other in known if other != path])

    def clear(self) -> None:
        self._change(lambda _known: [])

    def _load(self) -> list[Path]:
        """What the file says; anything unexpected in it is left out."""
        try:
            if self._store.stat().st_size > _SIZE_LIMIT:
                return []
            found = json.loads(self._store.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        entries = found.get("files") if isinstance(found, dict) else None
        names = [entry for entry in entries if isinstance(entry, str) and entry] if isinstance(entries, list) else []
        return [Path(name) for name in dict.fromkeys(names) if "\0" not in name][:LIMIT]

    def _change(self, changed: Callable[[list[Path]], list[Path]]) -> None:
        """Write what `changed` makes of the list; where that is impossible the program goes on without it."""
        with contextlib.suppress(OSError):
            self._store.parent.mkdir(parents=True, exist_ok=True)
            with alone(self._store.parent):
                paths = changed(self._load())[:LIMIT]
                content = json.dumps({"files": [str(path) for path in paths]}, indent=1)
                replace_content(self._store, content.encode("utf-8"))


def _exists(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
