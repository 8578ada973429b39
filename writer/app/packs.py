"""Packs and imports in the prompts window: what the writer asks for there, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from writer.assist.background import Background
from writer.assist.prompt_desk import PromptDesk
from writer.assist.prompt_menu import PromptMenu
from writer.assist.prompt_packs import (
    Offer,
    PromptPacks,
    Removed,
    Report,
    contents,
    import_prompts,
    make_pack,
    take_back,
)
from writer.paths import home_folder
from writer.prompts.manifest import Manifest
from writer.prompts.shelves import PackShelves
from writer.tongue import counted, tr
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.prompts.packs_page import FILTER
from writer.ui.prompts.prompts_window import PACKS, PromptsWindow
from writer.ui.prompts.words import titles_words

REMOVED: Final = "pack removed"
PACK: Final = "pack"


class PackWiring(QObject):
    """Connects the page of packs, and Import, with what lies behind them."""

    def __init__(
        self,
        window: PromptsWindow,
        shelves: PackShelves,
        desk: PromptDesk,
        menu: PromptMenu,
        background: Background,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.packs
        self._desk = desk
        self._menu = menu
        self._background = background
        self._packs = PromptPacks(shelves, lambda: desk.built_in_names)
        self._removed: Removed | None = None
        self._imported: dict[Path, bytes] = {}
        page = self._page
        page.file_chosen.connect(self.look_into)
        page.offer.accepted.connect(self._install)
        page.offer.refused.connect(lambda: page.offer.show_offer(None))
        page.make_wanted.connect(self._show_form)
        page.form.wanted.connect(self._choose_target)
        page.form.left.connect(page.form.hide)
        page.remove_wanted.connect(self._remove)
        window.page_chosen.connect(lambda shown: self.refresh() if shown == PACKS else None)
        window.import_chosen.connect(self.take)
        window.report.undo_wanted.connect(self._take_back)
        window.bar.action_chosen.connect(self._on_action)
        menu.changed.connect(lambda _library: self.refresh())

    def refresh(self) -> None:
        """List the packs as they are now."""
        self._page.show_packs(self._packs.listed())

    def look_into(self, path: Path) -> None:
        """Show what is in the pack at `path`."""
        self._window.bar.dismiss(PACK)
        self._page.form.hide()
        self._page.offer.show_offer(self._packs.offer(path))

    def save_pack(self, path: Path, manifest: Manifest, prompts: Sequence[Path]) -> None:
        """Write a pack of the prompts in those files as `path`."""
        known = {prompt.path: prompt for prompt in self._menu.library.prompts}
        refused = make_pack(path, manifest, [known[file] for file in prompts if file in known])
        if refused:
            self._page.form.say(refused)
            return
        self._page.form.hide()
        self._say(tr("The pack was saved as {file}.", file=path), Severity.NOTICE)

    def take(self, path: Path) -> None:
        """Import what another program has at `path`."""
        self._window.bar.dismiss(PACK)
        folder, taken = self._menu.own_folder, self._desk.taken_names
        self._background.run(
            lambda: import_prompts(path, folder, taken), lambda report: self._report(report, path), self._failed
        )

    def _install(self, offer: Offer) -> None:
        refused = self._packs.install(offer)
        if refused:
            self._page.offer.show_offer(Offer(offer.path, offer.content, (refused,), offer.replaces))
            return
        self._page.offer.show_offer(None)
        self._menu.reload()
        self.refresh()
        if offer.content:
            sentence = counted(
                "“{pack}” is installed: {n} prompt.",
                "“{pack}” is installed: {n} prompts.",
                len(offer.content.prompts),
                pack=offer.content.manifest.name,
            )
            self._say(sentence, Severity.NOTICE)

    def _remove(self, name: str) -> None:
        self._window.bar.dismiss(PACK)
        removed = self._packs.remove(name)
        if isinstance(removed, str):
            self._say(removed, Severity.ERROR)
            return
        self._removed = removed
        self._menu.reload()
        self.refresh()
        message = BarMessage(
            tr("The pack “{pack}” was removed.", pack=name), Severity.NOTICE, (("undo", tr("Undo")),), REMOVED
        )
        self._window.bar.show_message(message)

    def _on_action(self, key: str, action: str) -> None:
        if (key, action) == (REMOVED, "undo") and self._removed:
            removed, self._removed = self._removed, None
            refused = self._packs.put_back(removed)
            self._menu.reload()
            self.refresh()
            if refused:
                self._say(refused, Severity.ERROR)

    def _show_form(self) -> None:
        self._window.bar.dismiss(PACK)
        self._page.offer.show_offer(None)
        own = [entry for entry in self._desk.entries if entry.own and entry.prompt]
        self._page.form.show_prompts(own, self._desk.open.entry.path if self._desk.open else None)

    def _choose_target(self, manifest: Manifest, prompts: Sequence[Path]) -> None:
        start = str(home_folder() / f"{manifest.name}-{manifest.version}.zip")
        found = QFileDialog.getSaveFileName(self._page, tr("Save the pack"), start, FILTER)[0]
        if found:
            self.save_pack(Path(found), manifest, prompts)

    def _report(self, report: Report, path: Path) -> None:
        self._imported = contents(report.written)
        self._menu.reload()
        self._window.report.show_report(report, path)
        self._window.show_report()

    def _take_back(self) -> None:
        """What was imported goes again; what the writer has changed since stays."""
        imported, self._imported = self._imported, {}
        stay = take_back(imported)
        self._menu.reload()
        self._window.show_prompt()
        sentence = counted(
            "The import was undone: {n} prompt taken away.",
            "The import was undone: {n} prompts taken away.",
            len(imported) - len(stay),
        )
        if stay:
            kept = counted(
                "{titles} was changed meanwhile and stays.",
                "{titles} were changed meanwhile and stay.",
                len(stay),
                titles=titles_words(stay, 3),
            )
            sentence = f"{sentence} {kept}"
        self._say(sentence, Severity.NOTICE)

    def _failed(self, _error: Exception) -> None:
        self._say(tr("The prompts could not be imported."), Severity.ERROR)

    def _say(self, sentence: str, severity: Severity) -> None:
        self._window.bar.show_message(BarMessage(sentence, severity, key=PACK))
