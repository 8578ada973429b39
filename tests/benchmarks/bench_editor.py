"""What a key costs in the page: from the key event to painted pixels, in this process, without a display.

    python tests/benchmarks/bench_editor.py

Prints medians and the slowest in milliseconds. Squiggles stand in every paragraph on screen; with a ghost, each key
takes it away and a new one is shown before painting, as when typing through a suggestion.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from writer import paths
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.text.span import Span
from writer.ui import theme
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort

KEYS = 200
PARAGRAPH = (
    "The **harbour** was quiet before dawn. Gulls slept along teh pier and the boats knocked softly together. She "
    "walked to the end of the quay and waited. Nobody came, and the tide began to turn while the lamps went out.\n"
)
GHOST = " because the ferry had been cancelled, although no one had told her so"


def main() -> None:
    app = QApplication([])
    theme.load_fonts(paths.resources_folder() / "fonts")
    palette = theme.apply(app, "light")
    page = Page()
    port = EditorPort(page)
    page.set_appearance("Literata", 14.0, 70, palette)
    page.resize(1000, 700)
    page.show()
    for size in (20_000, 1_000_000):
        text = PARAGRAPH * (size // len(PARAGRAPH))
        opened = _time(lambda text=text: (port.load(text), app.processEvents()))
        print(f"{size // 1000:>5} kB  opened in {opened:.0f} ms")
        for place, position in (("middle", port.length() // 2), ("end", port.length())):
            _measure(app, page, port, f"{size // 1000:>5} kB  {place}", position)


def _measure(app: QApplication, page: Page, port: EditorPort, name: str, position: int) -> None:
    port.select(position, position)
    app.processEvents()
    marks = _time(lambda: _mark(port)) / max(1, len(port.visible_paragraphs()))
    plain = [_time(lambda: _key(page)) for _ in range(KEYS)]
    connection = port.edited.connect(lambda edit: port.show_ghost(edit.caret, GHOST))
    ghosted = [_time(lambda: _key(page)) for _ in range(KEYS)]
    port.edited.disconnect(connection)
    port.hide_ghost()
    shown = [_time(lambda n=n: _show(page, port, GHOST[: 10 + n % 50])) for n in range(KEYS)]
    for what, times in (("key", plain), ("key with a ghost", ghosted), ("ghost shown", shown)):
        print(f"{name:>16}  {what:<18} median {statistics.median(times):6.2f} ms   slowest {max(times):6.2f} ms")
    print(f"{name:>16}  {'a paragraph marked':<18} mean   {marks:6.2f} ms")


def _key(page: Page) -> None:
    QTest.keyClick(page, Qt.Key.Key_E)
    page.viewport().repaint()


def _show(page: Page, port: EditorPort, text: str) -> None:
    port.show_ghost(port.caret, text)
    page.viewport().repaint()


def _mark(port: EditorPort) -> None:
    for paragraph in port.visible_paragraphs():
        at = paragraph.text.find("teh")
        if at >= 0:
            wrong = Diagnostic(Span(at, at + 3), "This word is not in the dictionary.", Category.SPELLING, ("the",))
            port.show_diagnostics(paragraph.id, paragraph.text, [wrong])


def _time(act: Callable[[], object]) -> float:
    """Milliseconds of processor time: other programs on the machine do not count."""
    before = time.process_time()
    act()
    return (time.process_time() - before) * 1000


if __name__ == "__main__":
    main()
