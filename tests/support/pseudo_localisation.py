"""Shows the interface as if in a language with longer words, to measure which places would not hold them.

    python -m tests.support.pseudo_localisation

lists for each window, panel and card the words that do not fit at 1024 by 640 pixels when all are two fifths longer.
A measuring tool: no test demands an empty list.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget, QWidget

from tests.support.whole_window import PANELS, clipped, open_everything, windows
from writer.app.program import Program
from writer.ui.paged_window import PagedWindow
from writer.ui.settings.settings_window import SettingsWindow

LONGER: Final = 0.4
"""How much longer than English: German and French of a few words (W3C, "Text size in translation")."""
ROOM: Final = (1024, 640)
SETTLE_MS: Final = 60


def lengthened(text: str) -> str:
    """`text` in brackets, longer by vowels with accents; access keys and keys behind a tab stay."""
    words, tab, key = text.partition("\t")
    more = "äëïöü" * len(words)
    return f"[{words}{more[: round(len(words) * LONGER)]}]{tab}{key}" if words.strip() else text


def lengthen(window: QWidget) -> None:
    """All that `window` says, as far as it is set and not painted."""
    for found in window.findChildren(QWidget):
        if isinstance(found, QLabel | QAbstractButton) and not found.text().startswith(("[", "<")):
            found.setText(lengthened(found.text()))
        elif isinstance(found, QLineEdit):
            found.setPlaceholderText(lengthened(found.placeholderText()))
    for action in window.findChildren(QAction):
        if not action.text().startswith("["):
            action.setText(lengthened(action.text()))


def pages(window: QWidget) -> Iterator[str]:
    """Shows each page of `window`; its name."""
    if isinstance(window, PagedWindow):
        for value in window.values:
            window.show_page(value)
            yield value
    elif isinstance(window, SettingsWindow):
        sections = window.findChild(QListWidget)
        assert sections
        for row in range(sections.count()):
            sections.setCurrentRow(row)
            yield sections.item(row).text()
    else:
        yield ""


def too_long(program: Program) -> Iterator[tuple[str, list[str]]]:
    """Of each page of each window what does not fit."""
    yield from _above_and_below_the_page(program)
    for window in windows(program)[1:]:
        window.resize(min(window.width(), ROOM[0]), min(window.height(), ROOM[1]))
        for page in pages(window):
            yield f"{type(window).__name__} {page}".strip(), _measured(window)
    for command in PANELS:
        program.window.commands[command].setChecked(True)
        yield f"{command} panel", _measured(program.window)


def _above_and_below_the_page(program: Program) -> Iterator[tuple[str, list[str]]]:
    """One at a time, because together they are more than a small window has room for."""
    window = program.window
    for command in PANELS:
        window.commands[command].setChecked(False)
    parts: dict[str, QWidget] = {"first steps": window.first_start, "bar": window.message_bar}
    parts |= {"find": program.find_bar, "rewrite palette": window.rewrite_palette}
    for part in parts.values():
        part.hide()
    for name, part in parts.items():
        part.show()
        yield name, _measured(window)
        part.hide()


def _measured(window: QWidget) -> list[str]:
    lengthen(window)
    QTest.qWait(SETTLE_MS)
    return clipped(window)


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["INKHORN_HOME"] = str(Path(home))
        program = Program(QApplication(["inkhorn"]))
        program.start(None, demo=True)
        program.complete()
        program.window.resize(*ROOM)
        open_everything(program)
        listed: set[str] = set()
        for place, found in too_long(program):
            new = [words for words in found if words not in listed]
            listed.update(new)
            print(f"{place}: {len(new)}", *new, sep="\n    ")
        program.files._leaving = True
        program.window.close()
        program.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
