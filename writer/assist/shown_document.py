"""The document on the page and the file it came from: shown, read again, read only; long lines are cut for showing.

Its own module because nothing here writes to a disk: `open_document` adds saving.
"""

from __future__ import annotations

import enum
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from writer.assist.aside import Aside
from writer.assist.document_port import Replacement
from writer.documents import files, long_lines
from writer.documents.conversion.formats import is_foreign
from writer.documents.errors import DocumentError
from writer.documents.files import Document
from writer.documents.recent import RecentFiles
from writer.documents.stamp import Stamp
from writer.paths import expanded
from writer.tongue import tr

log = logging.getLogger(__name__)

STRANGE: frozenset[str] = frozenset("\f\v\0\u2028\u2029\ufffc")
"""Characters a page cannot hold."""


class Page(Protocol):
    """What shows the text."""

    modified_changed: SignalInstance

    @property
    def version(self) -> int:
        """Another one after each change of the text."""
        ...

    def load(self, text: str) -> None:
        """Show another text, unmodified, with nothing to undo."""
        ...

    def plain_text(self) -> str: ...

    def is_modified(self) -> bool: ...

    def set_unmodified(self) -> None: ...

    def set_modified(self) -> None: ...

    def set_read_only(self, read_only: bool) -> None: ...

    def replace(self, replacements: Sequence[Replacement]) -> None:
        """One undo step."""
        ...


class ReadOnly(enum.Enum):
    """Why a document may be read and not changed."""

    NO = "no"
    PROTECTED = "protected"
    """Its file is write-protected."""
    ELSEWHERE = "elsewhere"
    """Another window has it open."""
    WANTED = "wanted"
    """The writer wants it so."""


class ShownDocument(QObject):
    """One document at a time. Failures are sentences; the text on the page stays whatever happens."""

    changed = Signal()
    """Title, modified mark, read-only or how it is stored are different."""
    failed = Signal(str)
    """A file could not be opened."""
    notice = Signal(str)
    """A sentence the writer should know about the file that was opened."""
    opened = Signal()
    """Another document is on the page."""
    leaving = Signal()
    """Another document comes now; the text of this one is still on the page."""
    becoming = Signal()
    """What comes now is not the writer's: what lies on the disk, an earlier version."""
    foreign = Signal(Path)
    """The file that is to be opened has to be converted first; nothing else happened."""
    listed = Signal()
    """The list of recent files is another one."""
    parting = Signal(int)
    """The document with this number waits behind another one from now on; all that is known of it is to be kept. Its
    text is still on the page."""
    returned = Signal(int)
    """The document with this number is on the page again, as it was."""
    dropped = Signal(int)
    """The document with this number is closed: the one on the page, after `leaving`, or one that waits."""

    def __init__(
        self,
        page: Page,
        recent: RecentFiles,
        aside: Aside | None = None,
    ) -> None:
        super().__init__()
        self._page, self._recent = page, recent
        self._aside = aside or Aside(self)
        self._document = Document()
        self._mark = ""
        self._block = ""
        self.annotate: Callable[[str, str], str] = lambda _text, block: block
        """Makes the block of annotations anew for the text as it would be saved; see `documents.provenance`."""
        self._title = tr("Untitled")
        self.untitled: Callable[[], str] = lambda: tr("Untitled")
        """What an empty document is called."""
        self._read_only = ReadOnly.NO
        self._number = 0
        self.awaited: Path | None = None
        """What `foreign` told of last, for who comes too late to hear it."""
        page.modified_changed.connect(lambda _modified: self.changed.emit())

    # -- what it is ----------------------------------------------------------------------------------------------

    @property
    def number(self) -> int:
        """Tells the document from others that are open in the window."""
        return self._number

    @property
    def path(self) -> Path | None:
        return self._document.path

    @property
    def title(self) -> str:
        return self._document.path.name if self._document.path else self._title

    @property
    def modified(self) -> bool:
        return self._page.is_modified()

    @property
    def stored(self) -> Document:
        """The document as it was read or saved last, with how it is stored."""
        return self._document

    @property
    def text(self) -> str:
        """As it would be saved now."""
        text = long_lines.join(self._page.plain_text(), self._mark)
        return f"{text}\n{self.annotate(text, self._block)}" if self._block else text

    @property
    def block(self) -> str:
        """Who wrote what, as the file says at its end: not shown, kept when saving. "" where it says nothing."""
        return self._block

    def drop_block(self) -> None:
        """The file is to say nothing any more of who wrote what."""
        if self._block:
            self._block = ""
            self._page.set_modified()

    @property
    def mark(self) -> str:
        """What cuts long lines on the page, see `long_lines`; empty: nothing is cut."""
        return self._mark

    @property
    def read_only(self) -> ReadOnly:
        return self._read_only

    # -- another document ----------------------------------------------------------------------------------------

    def new(self) -> None:
        """An empty document without a file."""
        self._title = self.untitled()
        self._take(Document())

    def show(self, text: str, title: str, *, unsaved: bool = False) -> None:
        """`text` as a document without a file, called `title`; `unsaved`: that is to be asked about."""
        self._title = title
        self._take(Document(text))
        if unsaved:
            self._page.set_modified()

    def resume(self, document: Document, text: str, title: str) -> None:
        """`text` as what is not saved yet of `document`, which is what its file holds; without a path: of `title`."""
        self._title = title
        self._take(document, text)

    def begin(self, path: Path) -> None:
        """An empty document that saving will write to `path`, where nothing is yet."""
        self._take(Document(path=expanded(path).absolute()))
        self.notice.emit(tr("{file} does not exist yet. It is made when you save.", file=path.name))

    def open(self, path: Path, encoding: str = "", room: Callable[[], object] = lambda: None) -> bool:
        """Show the file at `path`; False and `failed` when that is not possible. `encoding` is noticed unless given;
        `room` is called before anything leaves the page."""
        place = expanded(path).absolute()
        if not encoding and is_foreign(place):
            self.awaited = place
            self.foreign.emit(place)
            return True
        try:
            document = files.read_as(place, encoding) if encoding else files.read(place)
        except DocumentError as error:
            self.failed.emit(str(error))
            return False
        room()
        self._take(document)
        recent = self._recent
        self._aside.run(lambda: recent.add(place), lambda _none: self.listed.emit(), lambda _error: None)
        self._remark(document)
        return True

    def _remark(self, document: Document) -> None:
        """Say what is special about the file that was opened."""
        if self._mark:
            self.notice.emit(
                tr(
                    "This file has a very long line. It is shown in pieces so that typing stays fast; "
                    "saving joins them again."
                )
            )
        if document.mixed_newlines:
            self.notice.emit(tr("This file mixes several kinds of line ends; saving makes them alike."))
        if not STRANGE.isdisjoint(document.text):
            self.notice.emit(
                tr(
                    "This file has control characters, such as page breaks, that the page cannot hold. "
                    "Saving turns them into line ends or leaves them out."
                )
            )

    def _take(self, document: Document, unsaved: str | None = None) -> None:
        """Show `document`, or `unsaved` in place of its text."""
        self.leaving.emit()
        text, self._block = _without_block(document.text)
        shown = long_lines.split(text if unsaved is None else _without_block(unsaved)[0])
        self._document, self._mark = document, shown.mark
        self.set_read_only(ReadOnly.NO)
        self._page.load(shown.text)
        if unsaved is not None:
            self._page.set_modified()
        log.info("opened %d characters", len(document.text))
        self.opened.emit()
        self.changed.emit()

    # -- the file on the disk --------------------------------------------------------------------------------------

    def know(self, stamp: Stamp | None) -> None:
        """The file has this stamp now, and the same content as before."""
        self._document = replace(self._document, stamp=stamp)

    def reload(self, theirs: Document) -> None:
        """Show what lies on the disk now: one undo step brings the text back."""
        self._become(theirs.text)
        self._document, self._block = theirs, _without_block(theirs.text)[1]
        self._page.set_unmodified()
        self.changed.emit()

    def keep_mine(self, theirs: Document | None, stamp: Stamp) -> None:
        """Saving may write over what lies on the disk now."""
        known = self._document if theirs is None else replace(self._document, text=theirs.text)
        self._document = replace(known, stamp=stamp)
        self._page.set_modified()

    def put_together(self, text: str, theirs: Document) -> None:
        """Show `text`, made of both: one undo step brings mine back. Saving may write over what lies there now."""
        self._become(text)
        self._document = replace(self._document, text=theirs.text, stamp=theirs.stamp)
        self._page.set_modified()

    def bring_back(self, text: str) -> None:
        """Show `text`, an earlier version; one undo step brings the present one back."""
        self._become(text)
        self._page.set_modified()

    def mind_missing(self) -> None:
        """The file is gone: nothing of the text is safe."""
        self._page.set_modified()

    def set_read_only(self, why: ReadOnly) -> None:
        if why is not self._read_only:
            self._read_only = why
            self._page.set_read_only(why is not ReadOnly.NO)
            self.changed.emit()

    def _become(self, text: str) -> None:
        text, block = _without_block(text)
        self._block = block or self._block
        shown = long_lines.split(text)
        mark = shown.mark or ("" if self._mark in text else self._mark)
        if self._read_only is not ReadOnly.NO or mark != (self._mark or mark) or (mark and mark in text):
            self._mark = shown.mark  # pieces of the old text and of the new one cannot be told apart: no undo
            self._page.load(shown.text)
            return
        self._mark = mark
        from writer.assist.page_edits import replacements  # here: its tables of characters are not for each start

        self.becoming.emit()
        self._page.replace(replacements(self._page.plain_text(), shown.text))


def _without_block(text: str) -> tuple[str, str]:
    """A file's text, and the block of annotations at its end, "" where there is none."""
    if not text[-80:].rstrip().endswith("..."):
        return text, ""
    from writer.documents.provenance import blocks  # here: hardly any file has one

    found = blocks.split(text)
    return found.text, found.block
