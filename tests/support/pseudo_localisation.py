"""Runs the whole window in a language with longer words, made of English: [Save as…äëï].

    python -m tests.support.pseudo_localisation [--json] [--language de]

lists for each window, panel and card what a writer can read that did not go through `writer.tongue`, and the words that
do not fit at 1024 by 640 pixels when all are two fifths longer; with `--language` those of a real one. A process of its
own: the language is taken up before the window's modules are imported.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from writer import tongue
from writer.app import speaking

if TYPE_CHECKING:
    from writer.app.program import Program

LONGER: Final = 0.4
"""How much longer than English: German and French of a few words (W3C, "Text size in translation")."""
ROOM: Final = (1024, 640)
SETTLE_MS: Final = 60
_MORE: Final = "äëïöüåø"
_NAMES: Final = re.compile(r"\{[^}]*\}|<[^>]*>")


class Longer(tongue.English):
    """The language."""

    def sentence(self, source: str, meaning: str, count: int) -> str:
        return lengthened(source)


def lengthened(text: str) -> str:
    """`text` in brackets, longer by vowels with accents; {names} and spaces around it stay."""
    letters = len(_NAMES.sub("", text).strip())
    more = (_MORE * letters)[: round(letters * LONGER)]
    inner = text.strip()
    if " " in inner:  # a sentence grows by words, a word by letters
        more = " ".join(more[at : at + len(_MORE)] for at in range(0, len(more), len(_MORE)))
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :] if inner else ""
    return f"{before}[{inner}{more}]{after}" if inner else text


def unspoken(text: str) -> str:
    """What of `text` is in no brackets and has letters; "" when all of it went through the language."""
    depth, left = 0, []
    for letter in re.sub(r"<[^>]*>", " ", text.partition("\t")[0]):
        depth += (letter == "[") - (letter == "]")
        left.append(letter if depth == 0 and letter != "]" else " ")
    rest = " ".join("".join(left).split())
    return rest if re.search(r"[^\W\d_]{2}", rest) else ""


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["INKHORN_HOME"] = str(Path(home))
        language = _options().language
        if language:
            os.environ[speaking.VARIABLE] = language
            speaking.begin(Path(home) / "none.toml")
        else:
            tongue.speak(Longer())
        from tests.support import whole_window as whole
        from writer.app.program import Program

        app = QApplication(["inkhorn"])
        speaking.dress(app, language or speaking.ENGLISH)
        program = Program(app)
        program.start(None, demo=True)
        program.complete()
        program.window.resize(*ROOM)
        whole.open_everything(program)
        silent: dict[str, list[str]] = {}
        long: dict[str, list[str]] = {}
        for place, window in _places(program):
            QTest.qWait(SETTLE_MS)
            if whole.clipped(window):
                QTest.qWait(10 * SETTLE_MS)  # a layout that is still on its way
            _add(long, place, whole.clipped(window))
            _add(
                silent,
                place,
                [f"{unspoken(words)}   ({where})" for words, where in whole.readable(window) if unspoken(words)],
            )
        _add(silent, "menus", [unspoken(line.text()) for lines in whole.menus(program).values() for line in lines])
        program.files._leaving = True
        program.window.close()
        program.shutdown()
    if _options().json:
        print(json.dumps({"unspoken": silent, "clipped": long}))
        return 0
    for title, found in (("Not spoken", silent), ("Does not fit", long)):
        print(f"== {title}: {sum(map(len, found.values()))}")
        for place, words in found.items():
            print(f"{place}: {len(words)}", *words, sep="\n    ")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="The window in a language with longer words, or in a real one.")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--language", choices=speaking.LANGUAGES)
    return parser.parse_args()


def _add(listed: dict[str, list[str]], place: str, found: list[str]) -> None:
    """What is not listed yet, under the place it was seen at first."""
    known = {words for each in listed.values() for words in each}
    new = [words for words in dict.fromkeys(found) if words and words not in known]
    if new:
        listed.setdefault(place, []).extend(new)


def _places(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Shows each page of each window, panel and bar in turn; its name and the window it is in."""
    from tests.support import whole_window as whole

    yield from _above_and_below_the_page(program)
    for window in whole.windows(program)[1:]:
        window.resize(min(window.width(), ROOM[0]), min(window.height(), ROOM[1]))
        for page in pages(window):
            yield f"{type(window).__name__} {page}".strip(), window
    for command in whole.PANELS:
        program.window.commands[command].setChecked(True)
        yield f"{command} panel", program.window


def pages(window: QWidget) -> Iterator[str]:
    """Shows each page of `window`; its name."""
    from writer.ui.paged_window import PagedWindow
    from writer.ui.settings.settings_window import SettingsWindow

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


def _above_and_below_the_page(program: Program) -> Iterator[tuple[str, QWidget]]:
    """One at a time, because together they are more than a small window has room for."""
    from tests.support import whole_window as whole

    window = program.window
    for command in whole.PANELS:
        window.commands[command].setChecked(False)
    parts: dict[str, QWidget] = {"first steps": window.first_start, "bar": window.message_bar}
    parts |= {"find": program.find_bar, "rewrite palette": window.rewrite_palette}
    for part in parts.values():
        part.hide()
    for name, part in parts.items():
        part.show()
        yield name, window
        part.hide()


if __name__ == "__main__":
    sys.exit(main())
