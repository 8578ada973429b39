"""File commands: new, open, save, recent files, and what to do about unsaved changes, without modal boxes.

What happens to the file while it is open is the business of `file_disk`, how it is stored of `file_storing`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from writer.assist.aside import Aside
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import OpenDocuments, Tab
from writer.assist.shown_document import ReadOnly
from writer.documents.files import NotEncodable
from writer.documents.recent import RecentFiles
from writer.paths import expanded
from writer.tongue import amount, listed, tr
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

FILTER: Final = tr("Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)")
OPEN_FILTER: Final = tr(
    "Documents (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;"
    "Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)"
)
UNSAVED: Final = "unsaved"
FILE: Final = "file"
NOT_SAVED: Final = "not-saved"
ENCODING: Final = "encoding"
SLOW: Final = "slow"
MOST_NAMED: Final = 6
"""Documents that are named when it is asked about several."""
SLOW_MS: Final = 4000
"""A disk that takes longer is said to be slow."""

_ELSEWHERE: Final = ("elsewhere", tr("Save elsewhere…"))


class FileCommands(QObject):
    """Connects the document with the File menu, the title and the message bar of one window."""

    def __init__(self, document: OpenDocument, recent: RecentFiles, documents: OpenDocuments | None = None) -> None:
        """`documents`: those that may be open beside one another; None: each takes the place of the one before."""
        super().__init__()
        self._document = document
        self._recent = recent
        self._documents = documents
        self._aside = Aside(self)
        self._window: MainWindow | None = None
        self._afterwards: Callable[[], None] | None = None
        self._refused: NotEncodable | None = None
        self._leaving = False
        self.keeps: Callable[[], bool] = lambda: False
        """Whether unsaved changes are kept for the next start, so that closing need not ask."""
        self._closing = False
        """The window closes when what is being saved is saved."""
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._say_slow)

    def attach(self, window: MainWindow) -> None:
        """The window whose commands these are."""
        self._window = window
        commands = window.commands
        commands[Command.NEW].triggered.connect(lambda: self.leave_for(self._document.new))
        commands[Command.OPEN].triggered.connect(lambda: self._choose_files())
        commands[Command.SAVE].triggered.connect(lambda: self.save())
        commands[Command.SAVE_AS].triggered.connect(lambda: self.save_elsewhere())
        window.menus.recent_chosen.connect(self.open)
        window.file_dropped.connect(self.open)
        window.message_bar.action_chosen.connect(self._on_action)
        self._follow_document()
        self._show_title()
        self._show_recent()

    def _follow_document(self) -> None:
        document = self._document
        document.changed.connect(self._show_title)
        document.opened.connect(self._on_opened)
        document.saved.connect(self._on_saved)
        document.listed.connect(self._show_recent)
        document.failed.connect(lambda sentence: self._say(sentence, Severity.ERROR, FILE))
        document.notice.connect(lambda sentence: self._say(sentence, Severity.NOTICE, sentence))
        document.not_saved.connect(self._on_not_saved)
        document.not_encodable.connect(self._on_not_encodable)
        document.saving_changed.connect(self._on_saving_changed)
        document.parting.connect(lambda _number: self._on_parting())
        document.returned.connect(lambda _number: self._on_saving_changed())
        document.refused_behind.connect(self._on_refused_behind)

    @property
    def title(self) -> str:
        """Of the document."""
        return self._document.title

    def save(self, then: Callable[[], None] = lambda: None) -> None:
        """Save to the document's file, or to one the writer is asked for when it has none; `then` after success."""
        if self._document.path:
            self._document.save(then=then)
        else:
            self.save_elsewhere(then)

    def save_elsewhere(self, then: Callable[[], None] = lambda: None) -> None:
        """Ask for a name and save there."""
        suggestion = str(self._document.path or Path.home() / f"{self._document.title}.md")
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save As"), suggestion, FILTER)
        if chosen and self._is_free(Path(chosen)):
            self._document.save(Path(chosen), then=then)

    def _is_free(self, path: Path) -> bool:
        """Whether nothing else that is open here would be written over."""
        tab = self._documents.find(path) if self._documents else None
        if self._documents is None or tab is None or tab is self._documents.shown:
            return True
        sentence = tr("{file} is open beside this document. Choose another name, or close it first.", file=path.name)
        self._bar(BarMessage(sentence, Severity.ERROR, (_ELSEWHERE,), NOT_SAVED))
        return False

    def shutdown(self) -> None:
        """At the end of the program: the window is told nothing any more."""
        self._aside.wait(0)

    def may_close(self) -> bool:
        """Whether the window may close now; says in the message bar what it waits for, or asks about changes."""
        if self._leaving or not (self._unsaved or self._document.modified) or self.keeps():
            return True
        if len(self._unsaved) > 1:
            self._ask_all([tab.title for tab in self._unsaved])
            return False
        if self._documents:
            self._documents.show(self._unsaved[0])
        if self._document.nearly_saved:
            self._closing = True
            self._bar(_closing_words(self._document.title))
            return False
        self._ask(self._leave)
        return False

    @property
    def _unsaved(self) -> list[Tab]:
        return self._documents.unsaved if self._documents else []

    def new(self) -> None:
        """An empty document; to be called from what `leave_for` does."""
        self._document.new()

    def open(self, path: Path) -> None:
        """Open the file at `path` beside what is open, or go to it where it is open already."""
        if self._documents is None:
            self._unless_unsaved(lambda: self._document.open(path))
        elif not self._documents.go_to(expanded(path).absolute()):
            self._document.open(path, room=self._documents.make_room)

    def leave_for(self, act: Callable[[], object]) -> None:
        """Do `act`, which brings another document to the page; the one that is there stays open behind it."""
        if self._documents is None:
            self._unless_unsaved(act)
        else:
            self._documents.make_room()
            act()

    def replace_for(self, act: Callable[[], object]) -> None:
        """Do `act`, which brings something else in place of the document; with unsaved changes the writer is asked."""
        self._unless_unsaved(act)

    def close(self, tab: Tab) -> None:
        """Close one of the documents; with unsaved changes the writer is asked first."""
        documents = self._documents
        if documents is None:
            return
        if not tab.modified:
            documents.close(tab)
        elif documents.show(tab):
            if self._document.nearly_saved:
                self._document.save(then=lambda: documents.close(tab))
            else:
                self._ask(lambda: documents.close(tab))

    def _leave(self) -> None:
        self._leaving = True
        if self._window:
            self._window.close()

    def _unless_unsaved(self, act: Callable[[], object]) -> None:
        if self._document.modified:
            self._ask(lambda: (act(), None)[1])
        else:
            act()

    def _ask(self, afterwards: Callable[[], None]) -> None:
        self._afterwards = afterwards
        sentence = tr("“{document}” has changes that are not saved.", document=self._document.title)
        actions = (("save", tr("Save")), ("discard", tr("Do not save")))
        self._bar(BarMessage(sentence, Severity.WARNING, actions, UNSAVED))

    def _ask_all(self, titles: Sequence[str]) -> None:
        """About several documents at once."""
        named = listed(tr("“{document}”", document=title) for title in titles[:MOST_NAMED])
        count = amount(len(titles))
        if len(titles) > MOST_NAMED:
            said = tr(
                "{n} documents have changes that are not saved: {documents} and others.", n=count, documents=named
            )
        else:
            said = tr("{n} documents have changes that are not saved: {documents}.", n=count, documents=named)
        actions = (("save-all", tr("Save all")), ("leave", tr("Do not save")), ("stay", tr("Cancel")))
        self._bar(BarMessage(said, Severity.WARNING, actions, UNSAVED))

    def _save_all(self) -> None:
        """Save one after the other, each on the page; the window closes after the last."""
        unsaved = self._unsaved
        if not unsaved:
            self._leave()
        elif self._documents and self._documents.show(unsaved[0]):
            self.save(self._save_all)

    def _on_action(self, key: str, action: str) -> None:
        if key == UNSAVED and action == "save-all":
            self._save_all()
        elif key == UNSAVED and action == "leave":
            self._leave()
        elif key == UNSAVED and self._afterwards:
            afterwards, self._afterwards = self._afterwards, None
            afterwards() if action == "discard" else self.save(afterwards)
        elif key == ENCODING and self._refused:
            refused, self._refused = self._refused, None
            self._document.save_as_utf8(refused)
        elif key in (NOT_SAVED, SLOW):
            self._on_trouble(action)

    def _on_trouble(self, action: str) -> None:
        match action:
            case "elsewhere":
                self.save_elsewhere()
            case "again":
                self.save()
            case "leave":
                self._leave()

    # -- what became of it -----------------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        self._dismiss(NOT_SAVED, SLOW, ENCODING, FILE)

    def _on_parting(self) -> None:
        """What was asked about the document is not asked about the next one."""
        self._afterwards = self._refused = None
        self._closing = False
        self._dismiss(UNSAVED, NOT_SAVED, SLOW, ENCODING, FILE)

    def _on_refused_behind(self, number: int) -> None:
        titles = [tab.title for tab in self._documents.tabs if tab.number == number] if self._documents else []
        for title in titles:
            said = tr("“{document}” was not saved. Show it to see why.", document=title)
            self._say(said, Severity.WARNING, NOT_SAVED)

    def _on_saved(self) -> None:
        self._dismiss(NOT_SAVED, FILE)
        closing, self._closing = self._closing, False
        if closing and not self._document.modified:
            self._leave()

    def _on_saving_changed(self) -> None:
        if self._document.saving:
            self._slow.start()
            return
        self._slow.stop()
        self._dismiss(SLOW)

    def _on_not_saved(self, sentence: str) -> None:
        self._closing = False
        self._bar(BarMessage(sentence, Severity.ERROR, (_ELSEWHERE, ("again", tr("Try again"))), NOT_SAVED))

    def _on_not_encodable(self, refused: NotEncodable) -> None:
        self._refused = refused
        self._bar(BarMessage(refused.sentence, Severity.ERROR, (("utf-8", tr("Save as UTF-8")),), ENCODING))

    def _say_slow(self) -> None:
        if self._closing:
            return
        sentence = tr(
            "“{document}” is still being saved: the disk is slow to answer. You can go on writing.",
            document=self._document.title,
        )
        self._bar(BarMessage(sentence, Severity.WARNING, (_ELSEWHERE,), SLOW))

    def _choose_files(self) -> None:
        if self._documents is None:
            self._unless_unsaved(self._choose_file)
            return
        folder = str(self._document.path.parent) if self._document.path else ""
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Open"), folder, OPEN_FILTER)
        for each in chosen:
            self.open(Path(each))

    def _choose_file(self) -> None:
        folder = str(self._document.path.parent) if self._document.path else ""
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open"), folder, OPEN_FILTER)
        if chosen:
            self._document.open(Path(chosen))

    def _show_title(self) -> None:
        if self._window:
            title = self._document.title
            if self._document.read_only is not ReadOnly.NO:
                title = tr("{document} (read-only)", document=title)
            self._window.set_title(title, self._document.modified)

    def _show_recent(self) -> None:
        """Looks at every file of the list, some of them on disks that may not answer: so beside."""
        window = self._window
        if window:
            self._aside.run(self._recent.paths, window.set_recent_files, lambda _error: None)

    def _say(self, sentence: str, severity: Severity, key: str) -> None:
        self._bar(BarMessage(sentence, severity, key=key))

    def _dismiss(self, *keys: str) -> None:
        if self._window:
            for key in keys:
                self._window.message_bar.dismiss(key)

    def _bar(self, message: BarMessage) -> None:
        if self._window:
            self._window.message_bar.show_message(message)


def _closing_words(title: str) -> BarMessage:
    sentence = tr("“{document}” is being saved. The window closes when that is done.", document=title)
    return BarMessage(sentence, Severity.NOTICE, (("leave", tr("Close without waiting")), _ELSEWHERE), SLOW)
