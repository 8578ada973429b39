"""PDF files from the command line: Qt's fonts and pages, without a window."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from writer import paths
from writer.app import has_display
from writer.documents.conversion import converting
from writer.documents.conversion.model import Tree
from writer.settings import store
from writer.ui import pdf, theme


def print_pdf(tree: Tree, path: Path, *, letter: bool) -> None:
    """Write `tree` to `path` in the font of the settings, all or nothing. Raises DocumentError."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication([])
    theme.load_fonts(paths.resources_folder() / "fonts", lambda _family: True)
    settings = store.load(paths.settings_folder() / "settings.toml").settings
    content = pdf.made(tree, settings.appearance.font, letter=letter)
    del application
    converting.save(path, content)
