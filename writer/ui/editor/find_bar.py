"""The bar at the page that finds and replaces."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from writer.assist.document_port import Edited, Origin, Replacement
from writer.assist.searching import Search
from writer.tongue import amount, counted, tr
from writer.ui.chrome import dress
from writer.ui.editor.find_parts import FindParts
from writer.ui.editor.find_scope import FindScope, mark_places
from writer.ui.editor.page import Page, selected_text
from writer.ui.editor.port import EditorPort

LARGE: Final = 200_000
"""UTF-16 units of a document that is searched again only when typing in it rests."""
REST_MS: Final = 200


class FindBar(FindParts):
    """Hidden until `open`. Enter goes to the next place, Shift+Enter back; Esc gives the page the keyboard."""

    preview_wanted = Signal()
    """All places are to be shown before and after, before they are replaced."""

    def __init__(
        self, page: Page, port: EditorPort, parent: QWidget | None = None, search: Search | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._port = page, port
        self.search = search or Search(port)
        self._origin = 0
        self._then: Callable[[], None] | None = None
        """What waits for an answer."""
        self._said = ""
        self._scope = FindScope()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._connect()
        dress(self, hidden=True)
        self.hide()

    # -- what the window asks ------------------------------------------------------------------------------------

    @property
    def scope(self) -> tuple[int, int]:
        """Between which positions it looks; (0, -1): everywhere."""
        return self._scope.bounds

    def open(self, replacing: bool = False) -> None:
        """Appear with the keyboard, looking for what is selected; in what is selected, when it is several lines."""
        start, end = self._port.selection()
        self._origin = start
        selected = selected_text(self._page.textCursor())
        self.show_replacing(replacing)
        self.show()
        if selected and "\n" not in selected and not self.pattern.isChecked():
            self.wanted.setText(selected)
        elif "\n" in selected:
            self._scope.set(start, end, self._port.length())
            self.in_selection.setChecked(True)
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Go away; the page gets the keyboard."""
        self.wanted.keep()
        self.hide()
        self._then = None
        self.in_selection.setChecked(False)
        self._page.setExtraSelections([])
        self._page.setFocus()

    def find_next(self) -> None:
        self._step(lambda: self._next_number())

    def find_previous(self) -> None:
        self._step(lambda: self.search.places.last_before(self._port.selection()[0]))

    def replace_one(self) -> None:
        """Replace the place that is selected, then go to the next."""
        self.replacement.keep()
        place = self._port.selection()

        def replace() -> None:
            if self.search.places.number_of(*place) < 0:
                self._go(self._next_number())
            else:
                self.search.replacements(self.replacement.text(), lambda made, why: self._replace(place, made, why))

        self._when_found(replace)

    def replace_all(self) -> None:
        """Replace every place in one undo step."""
        self.wanted.keep()
        self.replacement.keep()
        self._when_found(lambda: self.search.replacements(self.replacement.text(), self._replace_all))

    # -- events ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.wanted.entered.connect(self._entered)
        self.replacement.entered.connect(lambda _back: self.replace_one())
        self.wanted.textChanged.connect(lambda _text: self._find_as_typed())
        for switch in (self.case, self.whole_words, self.pattern):
            switch.toggled.connect(lambda _on: self._find_as_typed())
        self.in_selection.toggled.connect(self._on_in_selection)
        self.next_button.clicked.connect(self.find_next)
        self.previous_button.clicked.connect(self.find_previous)
        self.close_button.clicked.connect(self.close_bar)
        self.one_button.clicked.connect(self.replace_one)
        self.all_button.clicked.connect(self.replace_all)
        self.preview_button.clicked.connect(self.preview_wanted)
        self._rest.timeout.connect(self._look)
        self.search.changed.connect(self._on_found)
        self._port.edited.connect(self._on_edited)
        self._port.caret_moved.connect(lambda _caret: self._show_count())
        self._port.view_changed.connect(self._highlight)

    # -- where it looks ----------------------------------------------------------------------------------------------

    def _on_in_selection(self, on: bool) -> None:
        start, end = self._port.selection()
        if not on:
            self._scope.clear()
        elif not self._scope and start < end:
            self._scope.set(start, end, self._port.length())
        elif not self._scope:
            self.in_selection.setChecked(False)
            self.say(tr("Select the part of the text first."))
            return
        self._find_as_typed()

    def _on_edited(self, edit: Edited) -> None:
        if edit.origin is Origin.LOADED:
            self.in_selection.setChecked(False)
        self._scope.edited(edit)
        self._said = ""
        if not self.isVisible():
            return
        if self._port.length() > LARGE or self.pattern.isChecked():
            self._rest.start()
        else:
            self._look()

    # -- looking -----------------------------------------------------------------------------------------------------

    def _entered(self, back: bool) -> None:
        self.wanted.keep()
        self.find_previous() if back else self.find_next()

    def _look(self) -> None:
        """Look for what is asked for, unless that was done for this text."""
        self._rest.stop()
        now = (self.query, self._scope.bounds, self._port.version)
        if now != (self.search.query, self.search.scope, self.search.version):
            self.search.look(self.query, self._scope.bounds)
        else:
            self._on_found()

    def _find_as_typed(self) -> None:
        """Go to the first place from where the search began, and back there when there is none."""
        self._said = ""
        if self.isVisible():
            self._then = self._go_from_origin
            self._look()

    def _go_from_origin(self) -> None:
        number = self.search.places.next_from(self._origin)
        if number < 0:
            self._port.reveal(self._origin, self._origin)
        else:
            self._port.reveal(*self.search.places[number])

    def _step(self, number_of: Callable[[], int]) -> None:
        """Go to the place with this number."""
        if self.wanted.text():
            self._when_found(lambda: self._go(number_of()))
        else:
            self.open()

    def _when_found(self, act: Callable[[], None]) -> None:
        """Do it as soon as all places of the text as it is now are known."""
        self._said = ""
        self._then = act
        self._look()
        if not self.search.complete and not self.pattern.isChecked():
            self.search.finish()

    def _next_number(self) -> int:
        start, end = self._port.selection()
        places = self.search.places
        number = places.next_from(end)
        again = number >= 0 and start == end and places[number] == (start, end)
        return (number + 1) % len(places) if again else number

    def _go(self, number: int) -> None:
        if number >= 0:
            self._port.reveal(*self.search.places[number])
            self._origin = self._port.selection()[0]
        if not self.isVisible():
            self._page.setFocus()

    def _on_found(self) -> None:
        then = self._then
        if then and self.search.complete:
            self._then = None
            then()
        if self.isVisible():
            self._show_count()
            self._highlight()

    # -- replacing ---------------------------------------------------------------------------------------------------

    def _replace(self, place: tuple[int, int], made: list[Replacement], trouble: str) -> None:
        one = [each for each in made if (each.start, each.end) == place]
        if trouble:
            self.show_trouble(trouble)
        elif one and self._port.version == self.search.version:
            self._port.replace(one)
            self._step(lambda: self.search.places.next_from(self._port.caret))

    def _replace_all(self, made: list[Replacement], trouble: str) -> None:
        if trouble:
            self.show_trouble(trouble)
        elif made and self._port.version == self.search.version:
            self._port.replace(made)
            self.say(counted("{n} replaced", "{n} replaced", len(made)))

    # -- showing -----------------------------------------------------------------------------------------------------

    def say(self, words: str) -> None:
        """In place of the number, until something else is done."""
        self._said = words
        self.show_number(words)

    def _show_count(self) -> None:
        if not self.isVisible():
            return
        search, asked = self.search, bool(self.wanted.text())
        current = search.places.number_of(*self._port.selection())
        words = count_words(len(search.places), current, search.complete, search.capped) if asked else ""
        self.show_number(self._said or ("" if search.trouble else words))
        self.show_trouble(search.trouble if asked else "")
        for made in (self.next_button, self.previous_button, self.one_button, self.all_button, self.preview_button):
            made.setEnabled(bool(len(search.places)))

    def _highlight(self) -> None:
        if self.isVisible() and self.search.version == self._port.version:
            mark_places(self._page, self._port, self.search.places)


def count_words(count: int, current: int, complete: bool, capped: bool) -> str:
    """ "3 of 17", "1,204…" while there may be more."""
    if not count:
        return tr("Not found") if complete else tr("Searching…")
    number, total = amount(current + 1), amount(count)
    if current < 0:
        return tr("{count} or more", count=total) if capped else total if complete else f"{total}…"
    if capped:
        return tr("{number} of {count} or more", number=number, count=total)
    return tr("{number} of {count}", number=number, count=total if complete else f"{total}…")
