"""Looks: theme, fonts and zoom, applied to the page and the window whenever the settings or the system change."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from writer import paths
from writer.assist.settings_keeper import SettingsKeeper
from writer.settings.schema import Settings
from writer.ui import theme
from writer.ui.actions import Command
from writer.ui.editor.page import Page
from writer.ui.main_window import MainWindow

ZOOM_STEP: Final = 1.1
SMALLEST, LARGEST = 0.5, 3.0


MARKDOWN: Final = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"})


def is_markdown(path: Path | None, settings: Settings) -> bool:
    """Whether a document is shown as Markdown: those that have no file yet are, too."""
    return settings.typing.markdown and (path is None or path.suffix.lower() in MARKDOWN)


class Looks(QObject):
    """Owns the zoom; the rest comes from the settings."""

    changed = Signal(object)
    """The `Palette` in use, when it or the fonts are other ones."""

    def __init__(self, app: QApplication, settings: SettingsKeeper) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._zoom = 1.0
        self._page: Page | None = None
        self._window: MainWindow | None = None
        self._first_fonts = {name.replace(" ", "") for name in (theme.INTERFACE_FONT, settings().appearance.font)}
        theme.load_fonts(paths.resources_folder() / "fonts", lambda family: family in self._first_fonts)
        self.palette = theme.apply(app, settings().appearance.theme)
        settings.changed.connect(self._on_settings_changed)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self._apply())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _wanted: self._apply())

    def load_other_fonts(self) -> None:
        """Those that nothing is shown in at the start, to choose from."""
        theme.load_fonts(paths.resources_folder() / "fonts", lambda family: family not in self._first_fonts)
        if self._page and self._page.styling.coded:
            self._page.document().markContentsDirty(0, self._page.document().characterCount())

    def start(self, page: Page, window: MainWindow) -> None:
        """From now on these follow."""
        self._page, self._window = page, window
        commands = window.commands
        commands[Command.ZOOM_IN].triggered.connect(lambda: self._zoom_to(self._zoom * ZOOM_STEP))
        commands[Command.ZOOM_OUT].triggered.connect(lambda: self._zoom_to(self._zoom / ZOOM_STEP))
        commands[Command.ZOOM_RESET].triggered.connect(lambda: self._zoom_to(1.0))
        window.menus.theme_chosen.connect(lambda name: self._settings.change("appearance.theme", name))
        self._apply()

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        if before.appearance != now.appearance:
            self._apply()

    def _zoom_to(self, zoom: float) -> None:
        self._zoom = min(max(zoom, SMALLEST), LARGEST)
        self._apply()

    def _apply(self) -> None:
        looks = self._settings().appearance
        self.palette = theme.apply(self._app, looks.theme)
        if self._page and self._window:
            self._page.set_appearance(looks.font, looks.font_size * self._zoom, looks.line_width, self.palette)
            self._window.menus.set_theme(looks.theme)
        self.changed.emit(self.palette)
