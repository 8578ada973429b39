"""The way to the prompts window: from the menu and the settings. The window itself is made when it is first wanted.

Its own module because a start that shows no such window does not pay for its forty modules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writer.assist.background import Background
from writer.assist.document_port import DocumentPort
from writer.assist.material import Material
from writer.assist.prompt_menu import PromptMenu
from writer.engine.client.engine import Engine
from writer.prompts.shelves import PackShelves
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from writer.app.prompt_editing import PromptEditing
    from writer.ui.settings.settings_window import SettingsWindow


class PromptsWiring(QObject):
    """Opens the prompts window of one main window."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        menu: PromptMenu,
        shelves: PackShelves,
        port: DocumentPort,
        material: Material,
        background: Background,
    ) -> None:
        super().__init__()
        self._parts = (window, engine, menu, shelves, port, material, background)
        self._editing: PromptEditing | None = None
        window.commands[Command.EDIT_PROMPTS].triggered.connect(lambda: self.open())

    @property
    def editing(self) -> PromptEditing:
        """The window with all that belongs to it."""
        if self._editing is None:
            from writer.app.prompt_editing import PromptEditing

            self._editing = PromptEditing(*self._parts)
        return self._editing

    def open(self) -> None:
        """Show the window."""
        self.editing.open()

    def attach(self, settings: SettingsWindow) -> None:
        """The way here from the settings."""
        settings.prompts.wanted.connect(self.open)

    def shutdown(self) -> None:
        """What is not saved is kept for the next time."""
        if self._editing:
            self._editing.shutdown()
