"""What the command palette offers: commands, prompts, files, themes, settings; headings and lines of the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from writer.assist.outlining import Outline
from writer.settings import schema
from writer.settings.validation import fields, sections
from writer.tongue import amount, tr
from writer.ui.actions import TABLE, Command, Entry, plain_text
from writer.ui.command_palette import COMMANDS, HEADINGS, LINE, CommandPalette
from writer.ui.command_rows import Choice
from writer.ui.editor.page import Page
from writer.ui.main_window import MainWindow
from writer.ui.menus import theme_title

READ_ONLY = tr("The document is read-only.")
_CHANGES = (Command.UNDO, Command.REDO, Command.CUT, Command.PASTE, Command.SECTION_UP, Command.SECTION_DOWN)


class PaletteWiring(QObject):
    """Owns the palette of one window."""

    def __init__(self, window: MainWindow, page: Page, outline: Outline, open_setting: Callable[[str], None]) -> None:
        super().__init__()
        self._window, self._page, self._outline, self._open_setting = window, page, outline, open_setting
        self.palette = CommandPalette(
            window,
            {
                COMMANDS: lambda _typed: list(self._offers()),
                HEADINGS: lambda _typed: list(self._headings()),
                LINE: lambda typed: list(self._line(typed)),
            },
        )
        for command, sign in (
            (Command.PALETTE, COMMANDS),
            (Command.GO_TO_HEADING, HEADINGS),
            (Command.GO_TO_LINE, LINE),
        ):
            window.commands[command].triggered.connect(lambda _on=False, sign=sign: self.palette.open(sign))

    # -- what can be done ------------------------------------------------------------------------------------------

    def _offers(self) -> Iterator[Choice]:
        yield from (self._command(entry) for entry in TABLE if entry.command is not Command.PALETTE)
        yield from self._prompts()
        yield from self._files()
        yield from self._themes()
        yield from self._settings()

    def _command(self, entry: Entry) -> Choice:
        action = self._window.commands[entry.command]
        words, _, page_key = action.text().partition("\t")
        shortcut = page_key or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Choice(
            entry.command,
            words.replace("&", ""),
            action.trigger,
            plain_text(entry.place.value),
            shortcut,
            self._why_not(entry.command),
            on=action.isCheckable() and action.isChecked(),
        )

    def _why_not(self, command: Command) -> str:
        """Why a command cannot be done now, a sentence."""
        page, document = self._page, self._page.document()
        if command in _CHANGES and page.isReadOnly():
            return READ_ONLY
        selected = page.textCursor().hasSelection()
        match command:
            case Command.UNDO if not document.isUndoAvailable():
                return tr("There is nothing to undo.")
            case Command.REDO if not document.isRedoAvailable():
                return tr("There is nothing to redo.")
            case Command.CUT | Command.COPY if not selected:
                return tr("Nothing is selected.")
            case _ if not self._window.commands[command].isEnabled():
                return tr("This is not possible at the moment.")
            case _:
                return ""

    def _prompts(self) -> Iterator[Choice]:
        menus = self._window.menus
        for entry in menus.prompts:
            yield Choice(
                f"prompt {entry.name}",
                f"{entry.title}…" if entry.asks else entry.title,
                lambda name=entry.name: menus.prompt_chosen.emit(name),  # type: ignore[misc]
                tr("Rewrite") if entry.menu == "rewrite" else tr("Prompt"),
                QKeySequence(entry.hotkey).toString(QKeySequence.SequenceFormat.NativeText) if entry.enabled else "",
                "" if entry.enabled else entry.reason,
            )

    def _files(self) -> Iterator[Choice]:
        menus = self._window.menus
        for path in menus.recent:
            yield Choice(f"file {path}", path.name, lambda path=path: menus.recent_chosen.emit(path), str(path.parent))  # type: ignore[misc]

    def _themes(self) -> Iterator[Choice]:
        menus = self._window.menus
        for theme in get_args(schema.Theme):
            yield Choice(
                f"theme {theme}",
                tr("Theme: {theme}", theme=theme_title(theme)),
                lambda theme=theme: menus.theme_chosen.emit(theme),  # type: ignore[misc]
                tr("View"),
                on=menus.theme == theme,
            )

    def _settings(self) -> Iterator[Choice]:
        for section in sections():
            for field in fields(section.name):
                yield Choice(
                    f"setting {field.key}",
                    tr("{section}: {setting}", section=section.title, setting=field.option.title),
                    lambda key=field.key: self._open_setting(key),  # type: ignore[misc]
                    tr("Setting"),
                )

    # -- where one can go --------------------------------------------------------------------------------------------

    def _headings(self) -> Iterator[Choice]:
        outline = self._outline
        outline.follow()
        top = min((each.level for each in outline.headings), default=1)
        for number, heading in enumerate(outline.headings):
            yield Choice(
                str(number),
                heading.title or tr("No title"),
                lambda number=number: outline.go_to(number),  # type: ignore[misc]
                on=number == outline.current,
                level=heading.level - top,
            )

    def _line(self, typed: str) -> Iterator[Choice]:
        count = self._page.document().blockCount()
        if not typed.strip():
            return
        if not typed.strip().isdecimal() or not 1 <= int(typed) <= count:
            yield Choice(
                "", typed.strip(), lambda: None, reason=tr("The lines go from 1 to {count}.", count=amount(count))
            )
            return
        text = self._page.document().findBlockByNumber(int(typed) - 1).text()
        yield Choice(
            "",
            tr("Line {number}", number=amount(int(typed))),
            lambda: self._outline.go_to_line(int(typed) - 1),
            text[:60],
        )
