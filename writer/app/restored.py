"""What windows before this one left unsaved: shown in the bar, and in a window with all that can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from writer.app.files import FileCommands
from writer.app.reopening import put_back
from writer.assist.background import Background
from writer.assist.document_port import Replacement
from writer.assist.journaling import Journaling
from writer.assist.open_document import OpenDocument
from writer.assist.recovering import OnDisk, Recovering, Restored
from writer.documents import files
from writer.documents.errors import DocumentError
from writer.documents.files import Document
from writer.text.differences import difference
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.recovery_words import bar_words, moment_words

if TYPE_CHECKING:
    from writer.ui.difference_window import DifferenceWindow
    from writer.ui.recovery_window import RecoveryWindow

RESTORED: Final = "restored"


class RestoredWiring(QObject):
    """Connects what was found with one window."""

    def __init__(
        self,
        window: MainWindow,
        page: Page,
        port: EditorPort,
        document: OpenDocument,
        commands: FileCommands,
        journaling: Journaling,
        recovering: Recovering,
        background: Background,
        last: str = "",
    ) -> None:
        """`last` is the word of the journal of what was open last, when that is to be opened again."""
        super().__init__()
        self._window, self._page, self._port = window, page, port
        self._document, self._commands, self._journaling = document, commands, journaling
        self.recovering, self._background, self._last = recovering, background, last
        self.on_page: Restored | None = None
        """What was restored to the page and is not decided yet."""
        self.list: RecoveryWindow | None = None
        self.difference: DifferenceWindow | None = None
        recovering.found.connect(self._on_found)
        document.leaving.connect(self._on_leaving)
        document.changed.connect(self._on_changed)
        window.message_bar.action_chosen.connect(self._on_action)

    def start(self) -> None:
        """Look for what was left behind; it is shown when it is found."""
        self.recovering.look()

    # -- what was found --------------------------------------------------------------------------------------------

    def _on_found(self) -> None:
        restored = self._for_this_page()
        if restored is not None:
            self._show(restored)
        waiting = self.recovering.waiting
        if waiting or (restored is not None and restored.kept is None):
            actions = [("show", "Show…")] + ([("keep", "Keep")] if restored and not waiting else [])
            words = bar_words(restored, waiting)
            self._window.message_bar.show_message(BarMessage(words, Severity.NOTICE, tuple(actions), RESTORED))

    def _for_this_page(self) -> Restored | None:
        """What belongs on the page as it is: the same file's text, or on an empty page what was open last."""
        waiting, document = self.recovering.waiting, self._document
        if document.modified:
            return None
        if document.path is not None:
            return next((each for each in waiting if each.path == document.path), None)
        if document.text:
            return None
        same = next((each for each in waiting if each.word == self._last), None)
        return same or next((each for each in waiting if each.kept is None), None)

    def _show(self, restored: Restored) -> None:
        self._journaling.take_over(restored.places)
        known = restored.file
        if restored.on_disk is OnDisk.CHANGED:  # what both texts were made of is not known
            known = replace(known, text="")
        self._document.resume(known, restored.text, restored.title)
        self.recovering.done(restored.number)
        self.on_page = None if restored.kept else restored
        put_back(self._port, self._page, restored.caret, restored.kept.scroll if restored.kept else None)

    def _show_copy(self, restored: Restored) -> None:
        """The text as a document of its own."""
        here = restored is self.on_page
        text = self._document.text if here else restored.text
        path = Path(restored.title)
        if not here:
            self._journaling.take_over(restored.places)
            self.recovering.done(restored.number)
        stored = Document(encoding=restored.file.encoding, bom=restored.file.bom, newline=restored.file.newline)
        self._document.resume(stored, text, f"{path.stem} (restored){path.suffix}")

    # -- what the writer decides -----------------------------------------------------------------------------------

    def _on_action(self, key: str, action: str) -> None:
        if key == RESTORED and action == "show":
            self.open_list()
        elif key == RESTORED:
            self.on_page = None

    def open_list(self) -> None:
        """Show everything that was restored and not decided."""
        if self.list is None:
            from writer.ui.recovery_window import RecoveryWindow  # hardly ever needed

            made = self.list = RecoveryWindow(self._window)
            made.kept.connect(lambda _number: self._decided())
            made.open_wanted.connect(lambda number: self._leave_for(number, self._show))
            made.copy_wanted.connect(self._copy)
            made.difference_wanted.connect(self._compare)
            made.thrown_away.connect(self._throw_away)
        self._refresh()
        self.list.come()

    def _find(self, number: int) -> Restored | None:
        return self.on_page if self.on_page and self.on_page.number == number else self.recovering.get(number)

    def _leave_for(self, number: int, act: Callable[[Restored], None]) -> None:
        restored = self._find(number)
        if restored is None:
            return

        def go() -> None:
            act(restored)
            self._refresh()

        self._commands.leave_for(go)

    def _copy(self, number: int) -> None:
        restored = self._find(number)
        if restored is not None and restored is self.on_page:
            self._show_copy(restored)
            self._decided()
        else:
            self._leave_for(number, self._show_copy)

    def _decided(self) -> None:
        self.on_page = None
        self._refresh()

    def _refresh(self) -> None:
        if not self.recovering.waiting and self.on_page is None:
            self._window.message_bar.dismiss(RESTORED)
        if self.list:
            self.list.show_restored(self.recovering.waiting, self.on_page)

    def _throw_away(self, number: int) -> None:
        restored = self._find(number)
        if restored is None:
            return
        if restored is self.on_page:
            self.on_page = None
            self._go_back(restored)
        else:
            self.recovering.throw_away([number])
        self._refresh()

    def _go_back(self, restored: Restored) -> None:
        """Show what is in the file; one undo step brings the restored text back."""
        try:
            theirs = files.read(restored.path) if restored.path else None
        except DocumentError:
            theirs = None
        if theirs is not None:
            self._document.reload(theirs)
        else:
            self._port.replace([Replacement(0, self._port.length(), "")])

    def _compare(self, number: int) -> None:
        restored = self._find(number)
        if restored is None:
            return
        if self.difference is None:
            from writer.ui.difference_window import DifferenceWindow

            self.difference = DifferenceWindow("Restored text and file", self._window)
        shown, before = self.difference, restored.file.text
        after = self._document.text if restored is self.on_page else restored.text
        changed = " The file was changed since by another program." if restored.on_disk is OnDisk.CHANGED else ""
        about = f"“{restored.title}”, last changed {moment_words(restored.at)}.{changed}"
        shown.explain(about, "Only in the file", "Only in the restored text")
        shown.say()
        shown.come()
        self._background.run(lambda: difference(before, after), shown.show_difference)

    def _on_leaving(self) -> None:
        self.on_page = None
        self._window.message_bar.dismiss(RESTORED)

    def _on_changed(self) -> None:
        if self.on_page and not self._document.modified:
            self._decided()  # it was saved, or undone
