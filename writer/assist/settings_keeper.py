"""The settings in force: changed in one place, saved a moment later, told to whoever depends on them."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from writer.settings import store
from writer.settings.schema import Settings

log = logging.getLogger(__name__)

SAVE_MS: Final = 400
"""A slider that is dragged changes many times a second; once is enough for the file."""


class SettingsKeeper(QObject):
    """Owns the `Settings` value of the running program."""

    changed = Signal(object, object)
    """The settings before and now."""
    problem = Signal(str)
    """A sentence: a value was not taken, or the file could not be saved."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        loaded = store.load(path)
        self._settings = self._saved = loaded.settings
        self.problems = loaded.problems
        """Sentences about values in the file that could not be used."""
        self._save = QTimer(self)
        self._save.setSingleShot(True)
        self._save.setInterval(SAVE_MS)
        self._save.timeout.connect(self.save)

    def __call__(self) -> Settings:
        """The settings now."""
        return self._settings

    def change(self, key: str, value: object) -> None:
        """Set "section.name" to `value`."""
        self.change_all({key: value})

    def change_all(self, values: Mapping[str, object]) -> None:
        """Set several at once; a value that does not fit leaves its setting as it is."""
        now = self._settings
        for key, value in values.items():
            changed = store.replace(now, key, value)
            if isinstance(changed, store.Problem):
                self.problem.emit(changed.sentence)
            else:
                now = changed
        if now == self._settings:
            return
        before, self._settings = self._settings, now
        self._save.start()
        self.changed.emit(before, now)

    def save(self) -> None:
        """Write the file now."""
        self._save.stop()
        try:
            store.save(self._path, self._settings, self._saved)
            self._saved = self._settings
        except store.SettingsError as error:
            self.problem.emit(str(error))

    def flush(self) -> None:
        """Write the file if something waits to be written."""
        if self._save.isActive():
            self.save()
