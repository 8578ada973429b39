"""The menu bar: the table of commands, and what is not known before the program runs (files, prompts, themes)."""

from __future__ import annotations

import itertools
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from writer.settings import schema
from writer.settings.option import METADATA_KEY
from writer.tongue import tr
from writer.ui.actions import TABLE, Actions, Command, Place

PromptGroup = Literal["style", "audience", "length", "more"]
"""The rows of the rewrite palette."""

SENTENCE_WIDTH = 52
"""Characters of a line that only says something; a menu cannot break lines by itself."""


@dataclass(frozen=True, slots=True)
class PromptEntry:
    """A prompt file as the menus and the palette show it.

    `hotkey` is in Qt's portable notation. A prompt that is not `enabled` is shown greyed with `reason`, a sentence;
    for one that is, `reason` is why it has not got the key it asks for.
    """

    name: str
    title: str
    menu: Literal["rewrite", "prompts"] = "prompts"
    description: str = ""
    hotkey: str = ""
    enabled: bool = True
    reason: str = ""
    group: PromptGroup = "more"
    asks: bool = False
    """Whether it asks for something before it runs."""
    answers: tuple[str, ...] = ()
    """What may be answered, when it asks for one thing only."""
    open_answer: bool = False
    """Whether that one thing may be any text."""
    caution: str = ""
    """Why the loaded model may do it badly, a sentence."""


class Menus(QObject):
    """Owns the menus of one window. The rows that change are made anew; the others live as long as the window."""

    recent_chosen = Signal(Path)
    prompt_chosen = Signal(str)
    """`PromptEntry.name`."""
    theme_chosen = Signal(str)
    """A value of `schema.Theme`."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        super().__init__(bar)
        self._menus = {place: bar.addMenu(place.value) for place in Place}
        for menu in self._menus.values():
            menu.setToolTipsVisible(True)
        self._fill(actions)
        self._recent = QMenu(tr("Open &Recent"), self._menus[Place.FILE])
        self._menus[Place.FILE].insertMenu(self._below(Place.FILE, Command.OPEN), self._recent)
        self._suitability: list[QAction] = []
        self._themes = self._theme_menu()
        self._changing: list[tuple[QMenu, QAction]] = []
        self.set_recent_files(())
        self.set_prompts(())

    def menu(self, place: Place) -> QMenu:
        """The menu itself, for a context menu or a test."""
        return self._menus[place]

    def set_recent_files(self, files: Iterable[Path]) -> None:
        """Show `files` under Open Recent, in this order."""
        self.recent = files = tuple(files)
        self._recent.clear()
        for path in files:
            action = self._recent.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self.recent_chosen.emit(path))
        if self._recent.isEmpty():
            self._recent.addAction(tr("Files you open will be listed here.")).setEnabled(False)
        self._recent.setToolTipsVisible(True)

    def set_prompts(self, entries: Sequence[PromptEntry]) -> None:
        """Show `entries` in the Rewrite and Prompts menus instead of what was there."""
        self.prompts = tuple(entries)
        for menu, action in self._changing:
            menu.removeAction(action)
            action.deleteLater()
        self._changing = []
        self._list_styles([entry for entry in entries if entry.menu == "rewrite"])
        self._list_prompts([entry for entry in entries if entry.menu == "prompts"])

    def set_suitability(self, sentence: str) -> None:
        """Say at the top of the Rewrite menu what the loaded model can do; empty: say nothing."""
        menu = self._menus[Place.REWRITE]
        for line in self._suitability:
            menu.removeAction(line)
            line.deleteLater()
        lines = textwrap.wrap(sentence, SENTENCE_WIDTH)
        self._suitability = [self._sentence(Place.REWRITE, words) for words in lines]
        menu.insertActions(menu.actions()[0], self._suitability)

    @property
    def theme(self) -> str:
        """The one that is marked."""
        return next((str(action.data()) for action in self._themes.actions() if action.isChecked()), "")

    def set_theme(self, theme: str) -> None:
        """Mark `theme` as the one in use."""
        for action in self._themes.actions():
            action.setChecked(action.data() == theme)

    # -- making -----------------------------------------------------------------------------------------------

    def _fill(self, actions: Actions) -> None:
        for entry in TABLE:
            menu = self._menus[entry.place]
            if entry.gap:
                menu.addSeparator()
            menu.addAction(actions[entry.command])

    def _below(self, place: Place, command: Command) -> QAction:
        """The line after `command` in the menu at `place`."""
        lines = self._menus[place].actions()
        return next(after for line, after in itertools.pairwise(lines) if line.objectName() == command)

    def _sentence(self, place: Place, text: str = "") -> QAction:
        """A line that only says something."""
        action = QAction(text.replace("&", "&&"), self._menus[place])
        action.setEnabled(False)
        return action

    def _theme_menu(self) -> QActionGroup:
        view = self._menus[Place.VIEW]
        menu = QMenu(tr("&Theme"), view)
        view.insertMenu(self._below(Place.VIEW, Command.PERFORMANCE), menu)
        group = QActionGroup(menu)
        for theme in get_args(schema.Theme):
            action = group.addAction(theme_title(theme))
            action.setCheckable(True)
            action.setData(theme)
            action.triggered.connect(lambda _checked=False, theme=theme: self.theme_chosen.emit(theme))
            menu.addAction(action)
        return group

    def _list_styles(self, entries: Sequence[PromptEntry]) -> None:
        menu = self._menus[Place.REWRITE]
        if not entries:
            self._keep(menu, self._sentence(Place.REWRITE, tr("Styles from prompt files will be listed here.")))
            return
        self._keep(menu, menu.addSeparator())
        for entry in entries:
            self._keep(menu, self._prompt_action(entry, menu))

    def _list_prompts(self, entries: Sequence[PromptEntry]) -> None:
        """The prompts, then what the menu has by itself."""
        menu = self._menus[Place.PROMPTS]
        known = {entry.command for entry in TABLE if entry.place is Place.PROMPTS}
        own = [line for line in menu.actions() if line.objectName() in known]
        if not entries:
            words = tr("No prompts yet: put a .prompt file into the folder and it appears here.")
            self._keep(menu, self._sentence(Place.PROMPTS, words))
        for entry in entries:
            self._keep(menu, self._prompt_action(entry, menu))
        self._keep(menu, menu.addSeparator())
        for line in own:
            menu.removeAction(line)
            menu.addAction(line)

    def _prompt_action(self, entry: PromptEntry, menu: QMenu) -> QAction:
        title = f"{entry.title}…" if entry.asks else entry.title
        words = title if entry.enabled else f"{entry.title} — {entry.reason}"
        action = QAction(words.replace("&", "&&"), menu)
        action.setObjectName(entry.name)
        action.setEnabled(entry.enabled)
        said = (entry.description, entry.caution, entry.reason) if entry.enabled else (entry.reason,)
        action.setToolTip(" ".join(filter(None, said)))
        action.setStatusTip(action.toolTip())
        if entry.hotkey and entry.enabled:
            action.setShortcut(QKeySequence(entry.hotkey))
        action.triggered.connect(lambda: self.prompt_chosen.emit(entry.name))
        return action

    def _keep(self, menu: QMenu, action: QAction) -> None:
        menu.addAction(action)
        self._changing.append((menu, action))


def theme_title(theme: str) -> str:
    """How the settings call `theme`."""
    options = schema.Appearance.__dataclass_fields__["theme"].metadata[METADATA_KEY]
    return str(dict(options.labels).get(theme, theme))
