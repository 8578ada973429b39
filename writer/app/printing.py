"""Print and Print Preview."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QPagedPaintDevice

from writer.app.appearance import is_markdown
from writer.assist.open_document import OpenDocument
from writer.assist.settings_keeper import SettingsKeeper
from writer.ui.actions import Command
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow


class PrintingWiring(QObject):
    """Connects both commands; what makes pages is imported when the first is wanted."""

    def __init__(self, window: MainWindow, port: EditorPort, document: OpenDocument, settings: SettingsKeeper) -> None:
        super().__init__(window)
        self._window, self._port, self._document, self._settings = window, port, document, settings
        window.commands[Command.PRINT].triggered.connect(lambda _on=False: self.print_document())
        window.commands[Command.PRINT_PREVIEW].triggered.connect(lambda _on=False: self.preview())

    def print_document(self) -> None:
        """Ask for a printer."""
        from writer.ui import print_windows  # 15 ms and a printing system, for few

        print_windows.ask_and_print(self._window, self._document.title, self.paint)

    def preview(self) -> None:
        """Show the pages."""
        from writer.ui import print_windows

        print_windows.preview(self._window, self._document.title, self.paint)

    def paint(self, device: QPagedPaintDevice) -> None:
        """The document as it is now."""
        from writer.ui import printing

        settings = self._settings()
        as_markdown = is_markdown(self._document.path, settings)
        body = printing.printable(self._port.plain_text(), as_markdown)
        printing.paint_pages(device, body, self._document.title, settings.appearance.font)
