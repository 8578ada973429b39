"""Writing Markdown: what keys, links and the Format menu do, focus and typewriter scrolling."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from writer.app.files import FileCommands
from writer.assist.open_document import OpenDocument
from writer.assist.settings_keeper import SettingsKeeper
from writer.settings.schema import Settings
from writer.text import markdown_wrapping
from writer.text.edits import minimal_edit
from writer.text.markdown_inline import Link
from writer.text.markdown_lines import read_line
from writer.text.markdown_wrapping import Selected
from writer.text.units import from_utf16, to_utf16
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.editor.focusing import veil_for
from writer.ui.editor.page import Page
from writer.ui.editor.typewriter import Typewriter
from writer.ui.editor.writing_keys import Habits, WritingKeys
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

LINK: Final = "link"
READABLE: Final = frozenset({".md", ".markdown", ".txt", ".text"})
"""Files that a link may open here; what else it leads to could be a program."""


class StylingWiring(QObject):
    """Connects one page and its window with the settings and with what links lead to."""

    def __init__(
        self,
        window: MainWindow,
        page: Page,
        document: OpenDocument,
        files: FileCommands,
        settings: SettingsKeeper,
        open_outside: Callable[[str], object] = lambda address: QDesktopServices.openUrl(QUrl(address)),
    ) -> None:
        super().__init__(window)
        self._window, self._page, self._document = window, page, document
        self._files, self._settings, self._open_outside = files, settings, open_outside
        self._address = ""
        page.writing = WritingKeys(page, self._habits)
        self._typewriter = page.typewriter = Typewriter(page)
        page.link_chosen.connect(self.follow)
        window.message_bar.action_chosen.connect(self._on_action)
        self._connect_commands()
        settings.changed.connect(lambda _before, now: self._show_switches(now))
        self._show_switches(settings())

    # -- settings ------------------------------------------------------------------------------------------------

    def _habits(self) -> Habits:
        settings = self._settings()
        portuguese = "pt" if settings.languages.portuguese == "off" else settings.languages.portuguese
        return Habits(
            settings.typing.lists, settings.typing.typography, settings.languages.german == "de-CH", portuguese
        )

    def _connect_commands(self) -> None:
        commands, page = self._window.commands, self._page
        acts: dict[Command, Callable[[Selected], Selected]] = {
            Command.BOLD: lambda line: markdown_wrapping.emphasised(line, markdown_wrapping.BOLD),
            Command.ITALIC: lambda line: markdown_wrapping.emphasised(line, markdown_wrapping.ITALIC),
            Command.LINK: markdown_wrapping.linked,
            Command.LARGER_HEADING: lambda line: markdown_wrapping.releveled(line, smaller=False),
            Command.SMALLER_HEADING: lambda line: markdown_wrapping.releveled(line, smaller=True),
        }
        for command, act in acts.items():
            commands[command].triggered.connect(lambda _on=False, act=act: change_lines(page, act))
        commands[Command.FOCUS].toggled.connect(self._turn_focus)
        commands[Command.TYPEWRITER].toggled.connect(lambda on: self._settings.change("appearance.typewriter", on))

    def _turn_focus(self, on: bool) -> None:
        wanted = self._settings().appearance.focus
        if on != (wanted != "off"):
            self._settings.change("appearance.focus", "sentence" if on else "off")

    def _show_switches(self, settings: Settings) -> None:
        looks, commands = settings.appearance, self._window.commands
        commands[Command.FOCUS].setChecked(looks.focus != "off")
        commands[Command.TYPEWRITER].setChecked(looks.typewriter)
        self._page.set_veil(veil_for(looks.focus))
        self._typewriter.turn(looks.typewriter)

    # -- links ---------------------------------------------------------------------------------------------------

    def follow(self, link: Link) -> None:
        """Go where `link` leads: in this text, to another text, or, when the writer agrees, into the browser."""
        target = link.target or self._defined(link.label)
        if target.startswith("#"):
            self._go_to_heading(target)
        elif target.startswith(("http://", "https://", "mailto:")):
            self._ask(target)
        elif target and ":" not in target.split("/")[0]:
            self._open_file(unquote(target.partition("#")[0]))
        elif link.label:
            self._go_to_definition(link.label)
        else:
            self._say(
                tr("Inkhorn opens web pages, mail addresses, headings and other texts; this link is something else.")
            )

    def _ask(self, address: str) -> None:
        self._address = address
        shown = _shortened(address)
        if address.startswith("mailto:"):
            sentence = tr("{address} writes a mail.", address=shown)
        else:
            sentence = tr("{address} is opened in your browser, which connects to it.", address=shown)
        self._window.message_bar.show_message(BarMessage(sentence, Severity.NOTICE, (("open", tr("Open")),), LINK))

    def _on_action(self, key: str, action: str) -> None:
        if key == LINK and action == "open" and self._address:
            address, self._address = self._address, ""
            self._open_outside(address)

    def _open_file(self, name: str) -> None:
        if self._document.path is None and not Path(name).is_absolute():
            self._say(tr("Save this document first: the link names a file beside it."))
            return
        path = (self._document.path.parent if self._document.path else Path()) / name
        if path.suffix.lower() not in READABLE:
            self._say(tr("Inkhorn opens text and Markdown files; “{file}” is neither.", file=path.name))
        elif not path.is_file():
            self._say(tr("There is no file “{file}” where the link says.", file=path.name))
        else:
            self._files.open(path)

    def _defined(self, label: str) -> str:
        """The address that a definition somewhere in the text gives to `label`."""
        for _, text in _lines(self._page):
            if text.lstrip().casefold().startswith(f"[{label.casefold()}]:"):
                return next((link.target for link in read_line(text).links), "")
        return ""

    def _go_to_definition(self, label: str) -> None:
        for position, text in _lines(self._page):
            if text.lstrip().startswith(f"[{label}]:"):
                self._go_to(position)
                return
        self._say(
            tr("Nothing in this text explains “{label}”. Write it in a line of its own: [{label}]: …", label=label)
        )

    def _go_to_heading(self, target: str) -> None:
        for position, text in _lines(self._page):
            if markdown_wrapping.heading_level(text) and anchor(text) == unquote(target[1:]).casefold():
                self._go_to(position)
                return
        self._say(tr("No heading has the name that this link says."))

    def _go_to(self, position: int) -> None:
        cursor = self._page.textCursor()
        cursor.setPosition(position)
        self._page.setTextCursor(cursor)
        self._page.ensureCursorVisible()
        self._page.keep_caret_off_the_edge()

    def _say(self, sentence: str) -> None:
        self._window.message_bar.show_message(BarMessage(sentence, Severity.NOTICE, key=LINK))


def change_lines(page: Page, act: Callable[[Selected], Selected]) -> None:
    """Do `act` to each line of the selection, as one undo step; what it leaves selected is selected afterwards."""
    if page.isReadOnly():
        return
    cursor, document = page.textCursor(), page.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block, last = document.findBlock(start), document.findBlock(end)
    top = block.position()
    before: list[str] = []
    after: list[str] = []
    places: list[int] = []
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        text, at = block.text(), block.position()
        from_, to = (from_utf16(text, min(max(place - at, 0), block.length() - 1)) for place in (start, end))
        line = Selected(text, from_, to)
        made = act(line) if text.strip() or start == end else line
        done = top + sum(to_utf16(each, len(each)) + 1 for each in after)
        places += [done + to_utf16(made.text, made.start), done + to_utf16(made.text, made.end)]
        before.append(text)
        after.append(made.text)
        block = block.next()
    edit = minimal_edit("\n".join(before), "\n".join(after))
    if edit is None:
        return
    whole = "\n".join(before)
    first, behind = (top + to_utf16(whole, place) for place in (edit.span.start, edit.span.end))
    page.write(first, behind, edit.replacement, places[-1])
    cursor = page.textCursor()
    cursor.setPosition(places[0])
    cursor.setPosition(places[-1], cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


def anchor(heading: str) -> str:
    """The name by which a link reaches a heading: its words in small letters, with hyphens between them."""
    words = heading.lstrip("# ").rstrip("# ").casefold()
    kept = "".join(each for each in words if each.isalnum() or each in " -_")
    return kept.strip().replace(" ", "-")


def _lines(page: Page) -> list[tuple[int, str]]:
    """Position and text of each line."""
    found, block = [], page.document().begin()
    while block.isValid():
        found.append((block.position(), block.text()))
        block = block.next()
    return found


def _shortened(address: str) -> str:
    return address if len(address) <= 80 else address[:60] + "…" + address[-16:]
