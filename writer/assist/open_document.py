"""The file behind the page, saved beside the writing, and never lost."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import Signal

from writer.assist.aside import Aside
from writer.assist.shown_document import Page, ReadOnly, ShownDocument
from writer.documents.backups import Backups
from writer.documents.errors import DocumentError
from writer.documents.files import Document, Newline, NotEncodable, Saved
from writer.documents.recent import RecentFiles
from writer.documents.saving import ChangedMeanwhile, Order, Outcome, carry_out
from writer.tongue import tr

log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class Behind:
    """A document that waits behind the one on the page. What is being saved of it goes on."""

    document: Document
    mark: str = ""
    block: str = ""
    title: str = ""
    read_only: ReadOnly = ReadOnly.NO
    modified: bool = False
    order: Order | None = None
    fresh: bool = False
    """Whether nothing was typed since saving began."""
    before: Document = field(default_factory=Document)
    again: bool = False
    """Whether it is to be saved once more."""
    refused: Callable[[], None] | None = None
    """Says why it was not saved, once it is on the page."""


class OpenDocument(ShownDocument):
    """Adds saving to the document on the page.

    It happens on another thread, of the text as it was when it was asked for; the page can be written on meanwhile.
    """

    not_saved = Signal(str)
    """The document could not be saved."""
    not_encodable = Signal(object)
    """A `NotEncodable`: nothing was saved; `save_as_utf8` saves it."""
    changed_meanwhile = Signal(object)
    """A `disk.Differs`: nothing was saved, because somebody else wrote to the file."""
    saving_changed = Signal()
    """Saving began or ended."""
    saved = Signal()
    saved_behind = Signal(int)
    """The document with this number was saved while another one is on the page."""
    refused_behind = Signal(int)
    """It could not be saved; what there is to say follows when it is on the page."""

    def __init__(
        self,
        page: Page,
        recent: RecentFiles,
        backups: Backups | None = None,
        beside: Callable[[], bool] = lambda: False,
        aside: Aside | None = None,
    ) -> None:
        """`beside`: whether the version before is also to be kept beside the file."""
        super().__init__(page, recent, aside)
        self._backups, self._beside = backups, beside
        self._before = self._document
        """As it was when saving began."""
        self._order: Order | None = None
        self._version = -1
        """Of the text that is being saved."""
        self._again: list[Callable[[], None]] | None = None
        """Save once more when the saving that goes on has ended, then do these."""
        self._behind: dict[int, Behind] = {}
        """By their numbers."""
        self.leaving.connect(self._forget_saving)

    @property
    def saving(self) -> bool:
        return self._order is not None

    @property
    def nearly_saved(self) -> bool:
        """Whether what is being saved is the text as it is now."""
        return self._order is not None and self._version == self._page.version

    def save(
        self, path: Path | None = None, *, then: Callable[[], None] = lambda: None, overwrite: bool = False
    ) -> None:
        """Write the text to `path` or to its own file, beside; then `saved` and `then`, or a signal that says why not.

        `overwrite`: whatever lies there now. While it is being saved already, it is saved once more afterwards; another
        `path` does not wait. Raises ValueError without a path.
        """
        if self._document.path is None and path is None:
            raise ValueError("a document without a path needs one to be saved")
        if self._order is not None and path is None:
            self._again = [*(self._again or ()), then]
            return
        self._write(self._document, path, then, overwrite)

    def save_as_utf8(self, refused: NotEncodable) -> None:
        """Save what the old encoding could not hold."""
        self._write(refused.as_utf8, refused.as_utf8.path, lambda: None, overwrite=False)

    def store_as(self, encoding: str, *, bom: bool) -> None:
        """How the text is written from now on."""
        self._restore(replace(self._document, encoding=encoding, bom=bom))

    def end_lines_with(self, newline: Newline) -> None:
        """What ends a line in the file from now on."""
        self._restore(replace(self._document, newline=newline))

    def _restore(self, document: Document) -> None:
        if document != self._document:
            self._document = document
            self._page.set_modified()
            self.changed.emit()

    def _write(self, document: Document, path: Path | None, then: Callable[[], None], overwrite: bool) -> None:
        order = Order(document, self.text, path, overwrite, self._backups, self._beside())
        self._order, self._version, self._before = order, self._page.version, self._document
        self.saving_changed.emit()
        recent = self._recent

        def work() -> Outcome:
            outcome = carry_out(order)
            if isinstance(outcome, Saved) and outcome.document.path:
                recent.add(outcome.document.path)
            return outcome

        self._aside.run(
            work, lambda outcome: self._on_outcome(order, outcome, then), lambda error: self._on_failure(order, error)
        )

    def _on_outcome(self, order: Order, outcome: Outcome, then: Callable[[], None]) -> None:
        if order is not self._order:  # another document is on the page, or it was saved elsewhere meanwhile
            self._on_outcome_behind(order, outcome)
            return
        self._order = None
        match outcome:
            case Saved():
                self._document = _stored_as_wanted(outcome.document, self._document, self._before)
                if self._version == self._page.version and self._document == outcome.document:
                    self._page.set_unmodified()
                log.info("saved %d characters", len(order.text))
                if order.path is not None and self.read_only is not ReadOnly.NO:
                    self.set_read_only(ReadOnly.NO)
                self.saving_changed.emit()
                self.saved.emit()
                self.listed.emit()
                self.changed.emit()
                self._go_on(then)
                return
            case NotEncodable():
                self.not_encodable.emit(outcome)
            case ChangedMeanwhile():
                self.changed_meanwhile.emit(outcome.found)
            case _:
                assert_never(outcome)
        self._again = None
        self.saving_changed.emit()

    def _on_failure(self, order: Order, error: Exception) -> None:
        sentence = str(error)
        if not isinstance(error, DocumentError):
            name = type(error).__name__
            log.error("saving failed: %s", name)
            sentence = tr(
                "{document} could not be saved: {reason}. Save it elsewhere.", document=self.title, reason=name
            )
        if order is self._order:
            self._order = self._again = None
            self.saving_changed.emit()
        elif self._refuse_behind(order, lambda: self.not_saved.emit(sentence)):
            return
        self.not_saved.emit(sentence)

    # -- behind another document ---------------------------------------------------------------------------------

    def turn(self, number: int, exchange: Callable[[], object], *, keep: bool = True) -> None:
        """Show the document with this number, of those that wait or a new one; `exchange` puts its text on the page.

        The one that is shown waits from now on, or is closed unless it is to be `keep`t. A new one is to be begun with
        `new`, `open`, `show` or `resume`.
        """
        if keep:
            self.parting.emit(self._number)
            self._behind[self._number] = self._as_it_is()
        else:
            self.leaving.emit()
            self.dropped.emit(self._number)
        was_saving, known = self.saving, self._behind.pop(number, None)
        self._number = number
        self._take_up(known or Behind(Document(), title=self._title))
        exchange()
        self._page.set_read_only(self._read_only is not ReadOnly.NO)
        if known is not None:
            self._come_back(known)
        if was_saving or self.saving:
            self.saving_changed.emit()

    def drop(self, number: int) -> None:
        """A document that waits is closed."""
        if self._behind.pop(number, None) is not None:
            self.dropped.emit(number)

    def behind(self, number: int) -> Behind | None:
        """What is known of a document that waits."""
        return self._behind.get(number)

    def _as_it_is(self) -> Behind:
        return Behind(
            self._document,
            self._mark,
            self._block,
            self._title,
            self._read_only,
            self.modified,
            self._order,
            self.nearly_saved,
            self._before,
            self._again is not None,
        )

    def _take_up(self, known: Behind) -> None:
        self._document, self._before = known.document, known.before
        self._mark, self._block, self._title, self._read_only = known.mark, known.block, known.title, known.read_only
        self._order, self._again = known.order, [] if known.again and known.order else None

    def _come_back(self, known: Behind) -> None:
        if self._order is not None:
            self._version = self._page.version if known.fresh else -1
        if not known.modified and self.modified:
            self._page.set_unmodified()  # it was saved meanwhile
        self.returned.emit(self._number)
        self.changed.emit()
        if known.refused is not None:
            known.refused()
        elif known.again and known.order is None and self.modified:
            self.save()

    def _on_outcome_behind(self, order: Order, outcome: Outcome) -> None:
        match outcome:
            case NotEncodable():
                self._refuse_behind(order, lambda: self.not_encodable.emit(outcome))
            case ChangedMeanwhile():
                self._refuse_behind(order, lambda: self.changed_meanwhile.emit(outcome.found))
            case Saved():
                for number, waiting in self._behind.items():
                    if waiting.order is order:
                        waiting.order = None
                        waiting.document = _stored_as_wanted(outcome.document, waiting.document, waiting.before)
                        if waiting.fresh and waiting.document == outcome.document:
                            waiting.modified = False
                        self.saved_behind.emit(number)
                        self.listed.emit()
                        return
            case _:
                assert_never(outcome)

    def _refuse_behind(self, order: Order, say: Callable[[], None]) -> bool:
        """Keep what there is to say; whether it is about a document that waits."""
        for number, waiting in self._behind.items():
            if waiting.order is order:
                waiting.order, waiting.again, waiting.refused = None, False, say
                self.refused_behind.emit(number)
                return True
        return False

    def _go_on(self, then: Callable[[], None]) -> None:
        again, self._again = self._again, None
        if again is not None:
            self.save(then=lambda: _all(again))
        then()

    def _forget_saving(self) -> None:
        """Another document is on the page; what is being saved goes on."""
        was, self._order, self._again = self._order, None, None
        if was is not None:
            self.saving_changed.emit()

    def shutdown(self, seconds: float) -> bool:
        """Wait for what is being saved, at most so long; whether all of it is on the disk."""
        return self._aside.wait(seconds)


def _stored_as_wanted(saved: Document, now: Document, before: Document) -> Document:
    """`saved`, with an encoding or line ends that were chosen while it was being saved."""
    if now is before:
        return saved
    return replace(saved, encoding=now.encoding, bom=now.bom, newline=now.newline)


def _all(acts: Sequence[Callable[[], None]]) -> None:
    for act in acts:
        act()
