"""Opening and writing other formats: Word, OpenDocument, Rich Text and web pages in, those and PDF out."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from writer.app.files import FileCommands
from writer.assist.conversion import Conversion, Converted, Naming
from writer.assist.document_port import DocumentPort
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import keep_for_each
from writer.assist.settings_keeper import SettingsKeeper
from writer.documents.conversion import last_export
from writer.documents.conversion.formats import TITLES, Format
from writer.documents.conversion.last_export import LastExport
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

READING: Final = "foreign-reading"
READ: Final = "foreign-read"
WRITING: Final = "export-writing"
WRITTEN: Final = "export-written"
PATIENCE_MS: Final = 600
"""A conversion that takes longer is said to go on."""
TAGS: Final = {
    "american": "en-US",
    "british": "en-GB",
    "canadian": "en-CA",
    "australian": "en-AU",
    "indian": "en-IN",
}
_AGAIN: Final = (("again", tr("Try again")), ("elsewhere", tr("Save elsewhere…")))


class ConversionWiring(QObject):
    """Connects the document, the Export window and the conversions of one window."""

    def __init__(
        self,
        window: MainWindow,
        port: DocumentPort,
        document: OpenDocument,
        files: FileCommands,
        settings: SettingsKeeper,
        store: Path,
    ) -> None:
        """`store`: the file that remembers where exports go."""
        super().__init__(window)
        self._window, self._port, self._document = window, port, document
        self._files, self._settings, self._store = files, settings, store
        self._reading, self._looking, self._writing = Conversion(self), Conversion(self), Conversion(self)
        self._export_of: tuple[Format, Path] | None = None
        self._waiting = ""
        """The sentence that is shown when a conversion takes long, and its key."""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._say_waiting)
        self._exporting: QObject | None = None
        document.foreign.connect(self.open)
        document.opened.connect(self._on_opened)
        document.parting.connect(lambda _number: self._on_parting())
        bar = window.message_bar
        keep_for_each(document, lambda: bar.take((READ,)), bar.show_again, lambda: None)
        window.commands[Command.EXPORT].triggered.connect(lambda _on=False: self.ask())
        window.message_bar.action_chosen.connect(self._on_action)
        if document.awaited is not None:
            self.open(document.awaited)

    def shutdown(self) -> None:
        """Give up what goes on."""
        for one in (self._reading, self._looking, self._writing):
            one.cancel()

    # -- in ------------------------------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Read the file at `path`, then show it as a document without a file of its own."""
        self._document.awaited = None
        self._wait(READING, tr("{file} is being read…", file=path.name))
        self._reading.read(path, lambda found: self._on_read(path, found), self._on_not_read)

    def _on_read(self, path: Path, found: Converted) -> None:
        self._stop_waiting(READING)
        self._files.leave_for(lambda: self._show(path, found))

    def _show(self, path: Path, found: Converted) -> None:
        self._document.show(found.text, path.stem, unsaved=True)
        words = tr("{file} was read as Markdown. Saving makes a new file; {file} stays as it is.", file=path.name)
        severity = Severity.WARNING if found.not_kept else Severity.NOTICE
        self._bar(BarMessage(" ".join((words, *found.not_kept)), severity, key=READ))

    def _on_not_read(self, sentence: str) -> None:
        self._stop_waiting(READING)
        self._bar(BarMessage(sentence, Severity.ERROR, key=READ))

    def _on_parting(self) -> None:
        """What was to be written is the document that was asked about, and no other."""
        self._export_of = None
        self._window.message_bar.dismiss(WRITTEN)
        if isinstance(self._exporting, QWidget):
            self._exporting.close()

    def _on_opened(self) -> None:
        self._window.message_bar.dismiss(READ)

    # -- out -----------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Show the window that asks for the format."""
        from writer.ui.export_window import ExportWindow  # not needed by most

        if not isinstance(self._exporting, ExportWindow):
            made = self._exporting = ExportWindow(self._window)
            made.format_chosen.connect(self._look)
            made.export_wanted.connect(self._choose_name)
        self._exporting.ask(self._document.title, last_export.recall(self._store).format)

    def _look(self, kind: Format) -> None:
        from writer.ui.export_window import ExportWindow

        window = self._exporting
        if isinstance(window, ExportWindow):
            self._looking.foresee(
                self._document.text,
                kind,
                lambda found: window.show_not_kept(found.not_kept),
                lambda sentence: window.show_not_kept((sentence,)),
            )

    def _choose_name(self, kind: Format) -> None:
        suffix = f".{kind.value}"
        name = Path(self._document.title).stem if self._document.path else self._document.title
        folder = last_export.recall(self._store).folder
        folder = folder or (self._document.path.parent if self._document.path else Path.home())
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export"), str(folder / f"{name}{suffix}"), f"{TITLES[kind]} (*{suffix})"
        )
        if chosen:
            path = Path(chosen)
            self.export(kind, path if path.suffix else path.with_suffix(suffix))

    def export(self, kind: Format, path: Path) -> None:
        """Write the document as it is now to `path`."""
        from writer.ui.export_window import ExportWindow

        if isinstance(self._exporting, ExportWindow):
            self._exporting.close()
        self._export_of = (kind, path)
        self._window.message_bar.dismiss(WRITTEN)
        self._wait(WRITING, tr("{file} is being written…", file=path.name))
        stem = Path(self._document.title).stem if self._document.path else self._document.title
        naming = Naming(stem, TAGS.get(self._settings().writing.dialect, ""))
        self._writing.write(
            self._document.text, kind, path, naming, lambda _done: self._on_written(kind, path), self._on_not_written
        )

    def _on_written(self, kind: Format, path: Path) -> None:
        self._stop_waiting(WRITING)
        last_export.remember(self._store, LastExport(path.parent, kind))
        sentence = tr(
            "{file} was written to {folder}. This document is still the Markdown one.",
            file=path.name,
            folder=path.parent,
        )
        self._bar(BarMessage(sentence, Severity.NOTICE, key=WRITTEN))

    def _on_not_written(self, sentence: str) -> None:
        self._stop_waiting(WRITING)
        self._bar(BarMessage(sentence, Severity.ERROR, _AGAIN, WRITTEN))

    # -- what is said meanwhile ----------------------------------------------------------------------------------

    def _on_action(self, key: str, action: str) -> None:
        if key == READING:
            self._reading.cancel()
        elif key == WRITING:
            self._writing.cancel()
        elif key == WRITTEN and self._export_of:
            kind, path = self._export_of
            self.export(kind, path) if action == "again" else self._choose_name(kind)

    def _wait(self, key: str, sentence: str) -> None:
        self._waiting = f"{key}\n{sentence}"
        self._patience.start()

    def _stop_waiting(self, key: str) -> None:
        self._patience.stop()
        self._window.message_bar.dismiss(key)

    def _say_waiting(self) -> None:
        key, _, sentence = self._waiting.partition("\n")
        self._bar(
            BarMessage(f"{sentence} {tr('You can go on writing.')}", Severity.NOTICE, (("stop", tr("Stop")),), key)
        )

    def _bar(self, message: BarMessage) -> None:
        self._window.message_bar.show_message(message)
