"""The two small windows of the Help menu: every key, and what this program is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from writer.settings.keys import EVERYWHERE
from writer.settings.validation import fields
from writer.tongue import tr
from writer.ui.actions import TABLE, Actions, key_words, plain_text
from writer.ui.chrome import dress, label

REVIEW_KEYS = (
    (tr("Next change, previous change"), tr("Alt+Down, Alt+Up")),
    (tr("Accept a change, discard it"), "A, D"),
    (tr("Take all, leave all"), tr("Enter, Esc")),
    (tr("Ask again, stop"), "R, S"),
    (tr("More versions, side by side"), "V, B"),
    (tr("Show a version"), "1, 2, 3"),
    (tr("What versions say here, the original"), tr("Left and Right, 0")),
    (tr("What was sent to the model"), "P"),
)

MARKDOWN_KEYS = (
    (tr("Next item, end of the list"), tr("Enter, Enter again")),
    (tr("Move an item in, out"), tr("Tab, Shift+Tab")),
    (tr("Open the link at the caret"), tr("Ctrl+Enter, Ctrl+click")),
)


class _HelpWindow(QWidget):
    """Closed by Esc."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        self.setAutoFillBackground(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class ShortcutsWindow(_HelpWindow):
    """Reads the keys off the actions and the settings, so that it shows those that hold."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keyboard shortcuts"), parent)
        self.resize(440, 560)
        self._actions = actions
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(tr("Keys"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._scroll)
        actions.keys_changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        page = QWidget()
        page.setAutoFillBackground(False)
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(24, 16, 24, 24)
        self._grid.setColumnStretch(0, 1)
        self._list(tr("On the page"), _page_keys(self._actions))
        self._list(tr("In Markdown"), MARKDOWN_KEYS)
        self._list(tr("In a review"), REVIEW_KEYS)
        self._list(tr("Everywhere"), _bound(self._actions))
        self._scroll.setWidget(page)
        self._scroll.viewport().setAutoFillBackground(False)
        dress(self)

    def _list(self, title: str, keys: Iterable[tuple[str, str]]) -> None:
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, 32)
        self._grid.addWidget(label(title, "section"), row, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)
        for line, (words, key) in enumerate(keys, row + 1):
            self._grid.addWidget(label(words), line, 0)
            self._grid.addWidget(label(key, "dim"), line, 1)


class AboutWindow(_HelpWindow):
    """Version, licence, promise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("About Inkhorn"), parent)
        self.setFixedWidth(400)
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 24, 28, 28)
        box.setSpacing(10)
        box.addWidget(label(f"Inkhorn {program_version()}", "heading"))
        box.addWidget(
            label(
                tr("A writing assistant that runs entirely on your own computer. What you write does not leave it."),
                wrap=True,
            )
        )
        box.addWidget(
            label(
                tr(
                    "MIT licence. Made with llama.cpp, Harper and Qt. Fonts: Literata, Source Serif 4, Inter and IBM "
                    "Plex Mono (OFL). Icons: Lucide (ISC)."
                ),
                "small",
                wrap=True,
            )
        )
        dress(self)


def program_version() -> str:
    """Of the installed package; empty when the program runs without being installed."""
    from importlib.metadata import PackageNotFoundError, version  # 40 ms that the start of the window does not pay

    try:
        return version("inkhorn")
    except PackageNotFoundError:
        return ""


def _page_keys(actions: Actions) -> Iterable[tuple[str, str]]:
    """What the page does while a suggestion is shown."""
    for field in fields("keys"):
        key = key_words(getattr(actions.keys, field.name))
        if key and field.name not in EVERYWHERE:
            yield field.option.title, key


def _bound(actions: Actions) -> Iterable[tuple[str, str]]:
    for entry in TABLE:
        keys = actions[entry.command].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            yield plain_text(entry.text), keys
