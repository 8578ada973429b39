"""Copy as HTML, and two ways to paste: with the look as Markdown, and plain."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from writer.app.appearance import is_markdown
from writer.assist.settings_keeper import SettingsKeeper
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.editor import clipping
from writer.ui.editor.page import Page
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

TOO_LONG = tr("This is too long to be copied as HTML. Export the document as a web page instead.")


class ClippingWiring(QObject):
    """Connects one page with the clipboard."""

    def __init__(
        self, window: MainWindow, page: Page, path_of: Callable[[], Path | None], settings: SettingsKeeper
    ) -> None:
        """`path_of`: the document's file, which says whether it is Markdown."""
        super().__init__(window)
        self._window, self._page, self._path_of, self._settings = window, page, path_of, settings
        page.words_of = self._words_of
        window.commands[Command.COPY_HTML].triggered.connect(lambda _on=False: self.copy())
        window.commands[Command.PASTE_PLAIN].triggered.connect(lambda _on=False: self.paste_plain())

    def copy(self) -> None:
        """Copy the selection, or all of the text, as HTML."""
        text = self._page.textCursor().selection().toPlainText() or self._page.toPlainText()
        if len(text) > clipping.LONGEST:
            self._window.message_bar.show_message(BarMessage(TOO_LONG, Severity.WARNING))
            return
        QGuiApplication.clipboard().setMimeData(clipping.as_html(text))

    def paste_plain(self) -> None:
        """Insert the words alone."""
        words = QMimeData()
        words.setText(QGuiApplication.clipboard().text())
        self._page.insertFromMimeData(words)

    def _words_of(self, source: QMimeData) -> str:
        if is_markdown(self._path_of(), self._settings()):
            return clipping.words_of(source)
        return source.text()
