"""Writing without a model: the command, what is remembered of each document, and the engine that is unloaded."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from writer.app.configuring import Configuring
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import keep_for_each
from writer.assist.settings_keeper import SettingsKeeper
from writer.documents.provenance.modes import Modes
from writer.settings.schema import Settings
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow

WITHOUT: Final = tr("This document is written without a model; rules go on checking. Write, No Model brings it back.")
ALWAYS: Final = tr("Inkhorn was started without a model; rules go on checking. Write, No Model brings it back.")
WITH: Final = tr("The model is used again in this document.")


class NoModelWiring(QObject):
    """Connects the command with the documents of one window."""

    def __init__(
        self,
        window: MainWindow,
        document: OpenDocument,
        port: EditorPort,
        settings: SettingsKeeper,
        configuring: Configuring,
        modes: Modes,
        *,
        always: bool = False,
    ) -> None:
        """`always`: without a model until the writer says otherwise, whatever is remembered."""
        super().__init__()
        self._window, self._document, self._port = window, document, port
        self._settings, self._configuring, self._modes = settings, configuring, modes
        self._always = always
        self._chosen: bool | None = None
        """What the writer chose for this document; None: nothing."""
        self._path: Path | None = document.path
        self._action = window.commands[Command.NO_MODEL]
        self._action.triggered.connect(self._choose)
        document.opened.connect(self._on_opened)
        document.saved.connect(self._on_saved)
        keep_for_each(document, lambda: (self._chosen, self._path), self._take_back, self._on_opened)
        settings.changed.connect(self._on_settings)
        if self._action.isChecked():  # chosen before anybody listened
            self._chosen = True

    @property
    def on(self) -> bool:
        """Whether the document on the page is written without a model."""
        if self._chosen is not None:
            return self._chosen
        return self._always or self._modes.without_model(self._document.path, self._settings().writing.no_model)

    def follow(self) -> None:
        """Let the engine be as the document wants it."""
        without = self.on
        self._action.setChecked(without)
        if without:
            self._port.hide_ghost()
        self._configuring.do_without((ALWAYS if self._always else WITHOUT) if without else "")

    def _choose(self, on: bool) -> None:
        self._chosen, self._always = on, False
        if self._document.path:
            self._modes.remember(self._document.path, without=on)
        self.follow()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, WITHOUT if on else WITH))

    def _take_back(self, kept: tuple[bool | None, Path | None]) -> None:
        self._chosen, self._path = kept
        self.follow()

    def _on_opened(self) -> None:
        self._chosen, self._path = None, self._document.path
        self.follow()

    def _on_saved(self) -> None:
        """Under another name it is the same document."""
        path = self._document.path
        if path and path != self._path:
            was, self._path = self.on if self._path is None else self._was(self._path), path
            if was != self._settings().writing.no_model:
                self._modes.remember(path, without=was)
            self.follow()

    def _was(self, path: Path) -> bool:
        usual = self._settings().writing.no_model
        return self._modes.without_model(path, usual) if self._chosen is None else self._chosen

    def _on_settings(self, before: Settings, now: Settings) -> None:
        if before.writing.no_model != now.writing.no_model:
            self.follow()
