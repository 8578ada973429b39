"""Who wrote what, in the window: the tint, the summary, the annotated copy, what is said when marks are lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFileDialog

from writer.assist.background import Background
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import keep_for_each
from writer.assist.provenance import Provenance
from writer.assist.provenance_keeping import ProvenanceKeeping
from writer.documents.provenance.shares import Shares, shares
from writer.paths import home_folder
from writer.text.runs import in_characters
from writer.tongue import amount, counted, tr
from writer.ui.actions import Command
from writer.ui.authorship_words import place_words
from writer.ui.editor.machine_text import MachineText
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

if TYPE_CHECKING:
    from writer.ui.authorship_window import AuthorshipWindow

FOLLOW_MS: Final = 800
"""The summary follows the text this long after typing rests."""
LOST: Final = "marks-lost"
DOUBTFUL: Final = "marks-doubtful"
KEEP, DISCARD = "keep", "discard"


class ProvenanceWiring(QObject):
    """Connects the marks of the document with one window."""

    def __init__(
        self,
        window: MainWindow,
        page: Page,
        port: EditorPort,
        document: OpenDocument,
        provenance: Provenance,
        marks: ProvenanceKeeping,
        background: Background,
    ) -> None:
        super().__init__()
        self._window, self._port, self._document = window, port, document
        self._provenance, self._marks, self._background = provenance, marks, background
        self.shown = MachineText(page, self._spans, self._words)
        self.summary: AuthorshipWindow | None = None
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._count)
        commands = window.commands
        commands[Command.MACHINE_TEXT].toggled.connect(self.shown.switch)
        commands[Command.AUTHORSHIP].triggered.connect(lambda _on=False: self.open_summary())
        commands[Command.ANNOTATED_COPY].triggered.connect(lambda _on=False: self._save_copy())
        self.shown.said.connect(self._say_at_caret)
        port.caret_moved.connect(lambda _caret: self.shown.look_at_caret())
        provenance.changed.connect(lambda _by_machine: self._on_changed())
        marks.lost.connect(self._say_lost)
        marks.doubtful.connect(self._ask_doubtful)
        marks.trouble.connect(lambda said: self._say(said, Severity.WARNING, said))
        window.message_bar.action_chosen.connect(self._on_action)
        document.leaving.connect(self._forget)
        bar = window.message_bar
        keep_for_each(document, lambda: bar.take((LOST, DOUBTFUL)), bar.show_again, lambda: None)
        if commands[Command.MACHINE_TEXT].isChecked():
            self.shown.switch(True)

    def open_summary(self) -> AuthorshipWindow:
        """Show how much is whose."""
        if self.summary is None:
            from writer.ui.authorship_window import AuthorshipWindow  # most never ask

            self.summary = AuthorshipWindow(self._window)
            self.summary.copy_requested.connect(self._save_copy)
        self._count()
        self.summary.show()
        self.summary.raise_()
        self.summary.activateWindow()
        return self.summary

    def save_copy(self, path: Path) -> None:
        """Write the document, with annotations that say who wrote what, to another file."""
        from writer.documents.provenance import blocks

        text = blocks.split(self._document.text).text
        content = blocks.join(text, self._marks.annotations(text)).encode("utf-8", "surrogatepass")

        def work() -> None:
            from writer.atomic import replace_content

            replace_content(path, content)

        self._background.run(
            work,
            lambda _none: self._say(
                tr("{file} was written. It says at its end who wrote what.", file=path.name), Severity.NOTICE
            ),
            lambda error: self._say(
                tr(
                    "{file} could not be written: {reason}. Choose another folder.",
                    file=path.name,
                    reason=getattr(error, "strerror", "") or error,
                ),
                Severity.ERROR,
            ),
        )

    # -- what is shown -----------------------------------------------------------------------------------------

    def _spans(self, start: int, end: int) -> list[tuple[int, int]]:
        return [(run.start, run.end) for run in self._provenance.machine_runs(start, end)]

    def _words(self, position: int) -> str:
        source = self._provenance.source_at(position)
        return place_words(source) if source and source.by_machine else ""

    def _say_at_caret(self, words: str) -> None:
        self._window.status_line.set_hint(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))

    def _on_changed(self) -> None:
        self.shown.update()
        if self.summary and self.summary.isVisible():
            self._follow.start()

    def _count(self) -> None:
        text, units, sources = self._port.text(), self._provenance.runs(), self._provenance.sources
        title = self._document.title

        def show(found: Shares) -> None:
            if self.summary:
                self.summary.show_shares(title, found)

        self._background.run(lambda: shares(text, in_characters(units, text), sources), show)

    # -- what is said ------------------------------------------------------------------------------------------

    def _say_lost(self, lost: int, known: int) -> None:
        sentence = (
            tr(
                "This file was changed in another program. Of 1 passage that a machine wrote, 1 was not found "
                "again and count as of unknown origin."
            )
            if known == 1
            else counted(
                "This file was changed in another program. Of {passages} passages that a machine wrote, {n} was not "
                "found again and count as of unknown origin.",
                "This file was changed in another program. Of {passages} passages that a machine wrote, {n} were not "
                "found again and count as of unknown origin.",
                lost,
                passages=amount(known),
            )
        )
        self._say(sentence, Severity.NOTICE, LOST)

    def _ask_doubtful(self) -> None:
        said = tr(
            "This file says at its end who wrote what, but its text was changed since, so that may be wrong. "
            "View, Show Machine Text lets you see. Keep it?"
        )
        self._window.message_bar.show_message(
            BarMessage(said, Severity.WARNING, ((KEEP, tr("Keep")), (DISCARD, tr("Discard"))), DOUBTFUL)
        )

    def _on_action(self, key: str, action: str) -> None:
        if key != DOUBTFUL:
            return
        self._window.message_bar.dismiss(DOUBTFUL)
        if action == DISCARD:
            self._marks.discard()

    def _forget(self) -> None:
        for key in (LOST, DOUBTFUL):
            self._window.message_bar.dismiss(key)

    def _say(self, sentence: str, severity: Severity, key: str = "annotated-copy") -> None:
        self._window.message_bar.show_message(BarMessage(sentence, severity, key=key))

    # -- the copy ----------------------------------------------------------------------------------------------

    def _save_copy(self) -> None:
        path = self._document.path
        name = Path(self._document.title).stem or tr("Untitled")
        suggestion = (path.parent if path else home_folder()) / tr("{document} annotated.md", document=name)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save Annotated Copy"), str(suggestion), tr("Markdown (*.md);;All files (*)")
        )
        if chosen:
            self.save_copy(Path(chosen))
