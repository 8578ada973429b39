"""The file behind the page: opened, saved, and never lost; long lines are cut for showing and joined for saving."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from writer.documents import files, long_lines
from writer.documents.errors import DocumentError
from writer.documents.files import Document, NotEncodable
from writer.documents.recent import RecentFiles

log = logging.getLogger(__name__)


class Page(Protocol):
    """What shows the text."""

    modified_changed: SignalInstance

    def load(self, text: str) -> None:
        """Show another text, unmodified, with nothing to undo."""
        ...

    def plain_text(self) -> str: ...

    def is_modified(self) -> bool: ...

    def set_unmodified(self) -> None: ...


class OpenDocument(QObject):
    """One document at a time. Failures are sentences; the text on the page stays whatever happens."""

    changed = Signal()
    """Title or modified mark are different."""
    failed = Signal(str)
    notice = Signal(str)
    """A sentence the writer should know about the file that was opened."""
    not_encodable = Signal(object)
    """A `NotEncodable`: nothing was saved; `save_as_utf8` saves it."""
    opened = Signal()
    """Another document is on the page."""
    saved = Signal()

    def __init__(self, page: Page, recent: RecentFiles) -> None:
        super().__init__()
        self._page = page
        self._recent = recent
        self._document = Document()
        self._mark = ""
        self._title = "Untitled"
        page.modified_changed.connect(lambda _modified: self.changed.emit())

    @property
    def path(self) -> Path | None:
        return self._document.path

    @property
    def title(self) -> str:
        return self._document.path.name if self._document.path else self._title

    @property
    def modified(self) -> bool:
        return self._page.is_modified()

    def new(self) -> None:
        """An empty document without a file."""
        self._take(Document())

    def show(self, text: str, title: str) -> None:
        """`text` as a document without a file, called `title`."""
        self._title = title
        self._take(Document(text))

    def begin(self, path: Path) -> None:
        """An empty document that saving will write to `path`, where nothing is yet."""
        self._take(Document(path=path.expanduser().absolute()))
        self.notice.emit(f"{path.name} does not exist yet. It is made when you save.")

    def open(self, path: Path) -> bool:
        """Show the file at `path`; False and `failed` when that is not possible."""
        try:
            document = files.read(path.expanduser().absolute())
        except DocumentError as error:
            self.failed.emit(str(error))
            return False
        self._recent.add(path)
        self._take(document)
        if self._mark:
            self.notice.emit(
                "This file has a very long line. It is shown in pieces so that typing stays fast; "
                "saving joins them again."
            )
        if document.mixed_newlines:
            self.notice.emit("This file mixes several kinds of line ends; saving makes them alike.")
        return True

    def save(self, path: Path | None = None) -> bool:
        """Write the text to `path` or to its own file; False, with a signal that says why, when nothing was saved.

        Raises ValueError without a path.
        """
        return self._write(self._document, path)

    def save_as_utf8(self, refused: NotEncodable) -> bool:
        """Save what the old encoding could not hold."""
        return self._write(refused.as_utf8, refused.as_utf8.path)

    def _write(self, document: Document, path: Path | None) -> bool:
        text = long_lines.join(self._page.plain_text(), self._mark)
        try:
            result = files.write(document, text, path)
        except DocumentError as error:
            self.failed.emit(str(error))
            return False
        if isinstance(result, NotEncodable):
            self.not_encodable.emit(result)
            return False
        self._document = result.document
        self._page.set_unmodified()
        if self._document.path:
            self._recent.add(self._document.path)
        log.info("saved %d characters", len(text))
        self.saved.emit()
        self.changed.emit()
        return True

    def _take(self, document: Document) -> None:
        shown = long_lines.split(document.text)
        self._document, self._mark = document, shown.mark
        self._page.load(shown.text)
        log.info("opened %d characters", len(document.text))
        self.opened.emit()
        self.changed.emit()
