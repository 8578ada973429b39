"""What windows before this one left unsaved: shown in the bar, and in a window with all that can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from writer.app.files import FileCommands
from writer.assist.background import Background
from writer.assist.document_port import Replacement
from writer.assist.journaling import Journaling
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import OpenDocuments, Tab
from writer.assist.recovering import OnDisk, Recovering, Restored
from writer.documents import files
from writer.documents.errors import DocumentError
from writer.documents.files import Document
from writer.documents.session import OpenFile
from writer.text.differences import difference
from writer.tongue import tr
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
        port: EditorPort,
        document: OpenDocument,
        commands: FileCommands,
        journaling: Journaling,
        recovering: Recovering,
        background: Background,
        last: str = "",
        documents: OpenDocuments | None = None,
        *,
        all_back: bool = False,
    ) -> None:
        """`last` is the word of the journal of what was open last, when that is to be opened again; `all_back`: what a
        crash left behind is opened beside it."""
        super().__init__()
        self._documents, self._all_back = documents, all_back
        self._later: dict[int, Tab] = {}
        """Documents that wait for their text, by the number of what was restored."""
        self._undecided: dict[int, Restored] = {}
        """`on_page` of the documents behind the one on the page."""
        self._window, self._port = window, port
        self._document, self._commands, self._journaling = document, commands, journaling
        self.recovering, self._background, self._last = recovering, background, last
        self.on_page: Restored | None = None
        """What was restored to the page and is not decided yet."""
        self.list: RecoveryWindow | None = None
        self.difference: DifferenceWindow | None = None
        recovering.found.connect(self._on_found)
        document.leaving.connect(self._on_leaving)
        document.changed.connect(self._on_changed)
        document.parting.connect(self._on_parting)
        document.returned.connect(self._on_returned)
        document.dropped.connect(lambda number: self._undecided.pop(number, None))
        window.message_bar.action_chosen.connect(self._on_action)

    def start(self) -> None:
        """Look for what was left behind; it is shown when it is found."""
        self.recovering.look()

    # -- what was found --------------------------------------------------------------------------------------------

    def _on_found(self) -> None:
        restored = self._for_this_page()
        if restored is not None:
            self._show(restored)
        beside = self._open_beside()
        waiting = self._waiting
        if beside or waiting or (restored is not None and restored.kept is None):
            actions = [("show", tr("Show…"))] + ([("keep", tr("Keep"))] if restored and not waiting else [])
            words = bar_words(restored, waiting, beside)
            self._window.message_bar.show_message(BarMessage(words, Severity.NOTICE, tuple(actions), RESTORED))

    @property
    def _waiting(self) -> tuple[Restored, ...]:
        """What is on no page and has none reserved."""
        return tuple(each for each in self.recovering.waiting if each.number not in self._later)

    def _open_beside(self) -> int:
        """Give what was restored to the documents that wait for it, and open the rest; how much a crash has left."""
        crashed = 0
        for each in self.recovering.waiting if self._documents else ():
            tab = self._tab_for(each)
            if tab is not None:
                self._reserve(tab, each)
                crashed += each.kept is None
        if self._documents:
            self._close_empty(self._documents)
        return crashed

    def _tab_for(self, restored: Restored) -> Tab | None:
        documents = self._documents
        for tab in documents.tabs if documents else ():
            known = tab.left.journal == restored.word if tab.left else False
            if tab.load and (known or (tab.path is not None and tab.path == restored.path)):
                return tab
        if documents is None or not self._all_back or restored.kept is not None:
            return None
        if restored.path is not None and documents.find(restored.path):
            return None
        return documents.add_later(restored.title, restored.path, lambda: False, None)

    def _reserve(self, tab: Tab, restored: Restored) -> None:
        """The text comes to the page when `tab` is shown; until then it stays in its old journal."""

        def load() -> bool:
            self._later.pop(restored.number, None)
            self._show(restored)
            return True

        scroll = restored.kept.scroll if restored.kept else 0.0
        tab.left = OpenFile(str(restored.path or ""), restored.word, restored.caret, scroll)
        tab.title, tab.path, tab.modified, tab.load = restored.title, restored.path, True, load
        self._later[restored.number] = tab
        if self._documents:
            self._documents.changed_later()

    def _close_empty(self, documents: OpenDocuments) -> None:
        """Documents without a file whose text was not found were saved, or given up."""
        for tab in documents.tabs:
            if tab.load and tab.path is None and tab not in self._later.values():
                documents.close(tab)

    def give_up(self) -> None:
        """The window closes, and nobody wants what was never shown of it."""
        self.recovering.throw_away(list(self._later))

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
        self._port.put_back(restored.caret, restored.kept.scroll if restored.kept else None)

    def _show_copy(self, restored: Restored) -> None:
        """The text as a document of its own."""
        here = restored is self.on_page
        text = self._document.text if here else restored.text
        path = Path(restored.title)
        if not here:
            self._journaling.take_over(restored.places)
            self.recovering.done(restored.number)
        stored = Document(encoding=restored.file.encoding, bom=restored.file.bom, newline=restored.file.newline)
        self._document.resume(stored, text, tr("{document} (restored)", document=path.stem) + path.suffix)

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

        documents = self._documents
        tab = documents.find(restored.path) if documents and restored.path and act == self._show else None
        if documents and tab and documents.show(tab):  # a file is open once only
            self._commands.replace_for(go)
        else:
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
        if not self._waiting and self.on_page is None:
            self._window.message_bar.dismiss(RESTORED)
        if self.list:
            self.list.show_restored(self._waiting, self.on_page)

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

            self.difference = DifferenceWindow(tr("Restored text and file"), self._window)
        shown, before = self.difference, restored.file.text
        after = self._document.text if restored is self.on_page else restored.text
        about = tr("“{document}”, last changed {moment}.", document=restored.title, moment=moment_words(restored.at))
        if restored.on_disk is OnDisk.CHANGED:
            about = f"{about} {tr('The file was changed since by another program.')}"
        shown.explain(about, tr("Only in the file"), tr("Only in the restored text"))
        shown.say()
        shown.come()
        self._background.run(lambda: difference(before, after), shown.show_difference)

    def _on_parting(self, number: int) -> None:
        if self.on_page is not None:
            self._undecided[number] = self.on_page
        self.on_page = None

    def _on_returned(self, number: int) -> None:
        self.on_page = self._undecided.pop(number, None)
        self._on_changed()

    def _on_leaving(self) -> None:
        self.on_page = None
        self._window.message_bar.dismiss(RESTORED)

    def _on_changed(self) -> None:
        if self.on_page and not self._document.modified:
            self._decided()  # it was saved, or undone
