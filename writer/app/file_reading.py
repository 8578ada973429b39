"""Documents that are only read: write-protected ones, those another window has open, and where the writer wants it."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject

from writer.assist.company import Company
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import keep_for_each
from writer.assist.shown_document import ReadOnly
from writer.documents.presence import Elsewhere
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.editor.page import Page
from writer.ui.editor.read_only import ReadOnlyGuard
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

READING: Final = "reading"
COMPANY: Final = "company"
_COPY: Final = ("copy", tr("Make editable copy"))
_EDIT: Final = ("edit", tr("Edit anyway"))


class ReadingWiring(QObject):
    """One window's read-only mode."""

    def __init__(self, window: MainWindow, page: Page, document: OpenDocument, company: Company) -> None:
        super().__init__()
        self._window, self._document = window, document
        self._told = False
        """Whether the writer was told why typing does nothing here."""
        self._guard = ReadOnlyGuard(page)
        self._guard.refused.connect(self._on_refused)
        self._switch = window.commands[Command.READ_ONLY]
        self._switch.triggered.connect(self._on_switched)
        if self._switch.isChecked():  # before anybody listened
            document.set_read_only(ReadOnly.WANTED)
        company.met.connect(self._on_met)
        document.opened.connect(self._on_opened)
        document.parting.connect(lambda _number: self._on_parting())
        bar = window.message_bar
        keep_for_each(document, lambda: bar.take((COMPANY,)), bar.show_again, self._on_opened)
        document.changed.connect(self._on_changed)
        window.message_bar.action_chosen.connect(self._on_action)
        self._on_opened()

    def _on_opened(self) -> None:
        self._told = False
        self._dismiss()
        path, there = self._document.path, self._document.stored.stamp is not None
        if path and there and not os.access(path, os.W_OK) and not self._document.modified:
            self._document.set_read_only(ReadOnly.PROTECTED)
        self._on_changed()

    def _on_parting(self) -> None:
        self._told = False
        self._window.message_bar.dismiss(READING)

    def _on_met(self, others: Sequence[Elsewhere]) -> None:
        """Other windows have the file open; one that only reads is no danger."""
        writing = [other for other in others if not other.reading]
        if not writing:
            return
        if self._document.read_only is ReadOnly.PROTECTED:
            return
        since = time.strftime("%H:%M", time.localtime(writing[0].since))
        sentence = tr(
            "“{document}” is open in another window since {time}. What you save here replaces what is saved there.",
            document=self._document.title,
            time=since,
        )
        if self._document.modified:
            self._bar(BarMessage(sentence, key=COMPANY))
            return
        self._document.set_read_only(ReadOnly.ELSEWHERE)
        actions = (("read", tr("Open read-only")), ("edit", tr("Open anyway")))
        self._bar(BarMessage(sentence, Severity.WARNING, actions, COMPANY))

    def _on_refused(self) -> None:
        shown = self._window.message_bar.shown
        if self._told or (shown and shown.key == COMPANY):  # which says it too
            return
        self._told = True
        wanted = self._document.read_only is ReadOnly.WANTED
        actions = (_COPY, ("edit", tr("Allow editing")) if wanted else _EDIT)
        sentence = f"{self._why()} {tr('Typing changes nothing here.')}"
        self._bar(BarMessage(sentence, Severity.NOTICE, actions, READING))

    def _why(self) -> str:
        title = self._document.title
        match self._document.read_only:
            case ReadOnly.PROTECTED:
                return tr("“{document}” is write-protected, so it is open read-only.", document=title)
            case ReadOnly.ELSEWHERE:
                return tr("“{document}” is open in another window, so it is read-only here.", document=title)
            case _:
                return tr("“{document}” is read-only, as you wanted it.", document=title)

    def _on_action(self, key: str, action: str) -> None:
        if key not in (READING, COMPANY):
            return
        match action:
            case "edit":
                self._document.set_read_only(ReadOnly.NO)
                self._dismiss()
            case "copy":
                self._copy()

    def _copy(self) -> None:
        """The text as a new document; the file stays as it is."""
        document = self._document
        path = document.path
        title = tr("{document} copy", document=path.stem if path else document.title)
        document.show(document.text, title, unsaved=True)

    def _on_switched(self, on: bool) -> None:
        self._told = False
        self._document.set_read_only(ReadOnly.WANTED if on else ReadOnly.NO)
        if not on:
            self._dismiss()

    def _on_changed(self) -> None:
        self._switch.setChecked(self._document.read_only is not ReadOnly.NO)

    def _dismiss(self) -> None:
        self._window.message_bar.dismiss(READING)
        self._window.message_bar.dismiss(COMPANY)

    def _bar(self, message: BarMessage) -> None:
        self._window.message_bar.show_message(message)
