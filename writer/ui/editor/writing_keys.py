"""What keys do to Markdown while it is written: lists go on, quotes too, marks become typographic ones, links open.

Its own module because a page works without it: it is brought in after the first paint, as `page.writing`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor

from writer.language.completion.tongue import language_of
from writer.text import markdown_lists, typography
from writer.text.edits import minimal_edit
from writer.text.markdown_inline import Link, Part
from writer.text.markdown_lists import FURTHEST, Rewritten, lead_of
from writer.text.units import from_utf16, to_utf16
from writer.ui.editor.page import Page
from writer.ui.editor.styling import Ground

_RETURNS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_LITERAL: Final = (Part.CODE, Part.CODE_LINE, Part.META)
_LANGUAGE_FROM: Final = 1500
"""Characters before the caret that show the language."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What the writer wants of it."""

    lists: bool = True
    typography: bool = False
    swiss: bool = False
    """German in the way of Switzerland."""
    portuguese: str = "pt"


class WritingKeys:
    """Answers the keys of one page. `habits` is asked each time."""

    def __init__(self, page: Page, habits: Callable[[], Habits]) -> None:
        self._page, self._habits = page, habits

    # -- what the page asks ---------------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Whether the key was for a list, a quote or a link; it is done then."""
        modifiers = event.modifiers() & ~_KEYPAD
        if event.key() in _RETURNS and modifiers == Qt.KeyboardModifier.ControlModifier:
            return self._open_link()
        if not self._habits().lists or not self._is_prose() or self._page.isReadOnly():
            return False
        if event.key() in _RETURNS and modifiers == _NO:
            return self._rewrite(markdown_lists.entered)
        if event.key() == Qt.Key.Key_Tab and modifiers == _NO:
            return self._rewrite(markdown_lists.indented)
        if event.key() == Qt.Key.Key_Backtab or (event.key() == Qt.Key.Key_Tab and modifiers == _SHIFT):
            return self._rewrite(markdown_lists.outdented)
        return False

    def typed(self, event: QKeyEvent) -> None:
        """A key has just put its character before the caret."""
        character = event.text()
        if len(character) != 1 or not character.isprintable() or not self._habits().typography:
            return
        cursor = self._page.textCursor()
        block, text = cursor.block(), cursor.block().text()
        at = from_utf16(text, cursor.positionInBlock())
        if cursor.hasSelection() or text[at - 1 : at] != character or self._page.isReadOnly():
            return
        before = text[: at - 1]
        quick = character in typography.TYPED or before.endswith(("‘", "›")) or "‘" in before[-9:]
        if not quick or self._is_literal(block, before, at):
            return
        change = typography.changed(before, character, self._language(character))
        if change:
            start = block.position() + to_utf16(text, at - change.gone)
            self._page.write(start, cursor.position(), change.text)

    def pasted(self, text: str) -> tuple[int, str] | None:
        """What several lines become in a list or a quote, and how many characters before them go; None: as they are."""
        if "\n" not in text or not self._habits().lists or not self._is_prose():
            return None
        start = self._page.textCursor().selectionStart()
        block = self._page.document().findBlock(start)
        return markdown_lists.pasted(block.text(), from_utf16(block.text(), start - block.position()), text)

    def link_at(self, position: int) -> Link | None:
        """The link at a document position."""
        block = self._page.document().findBlock(position)
        offset = from_utf16(block.text(), position - block.position())
        links = self._page.styling.line(block).links
        return next((link for link in links if link.start <= offset <= link.end), None)

    # -- inside --------------------------------------------------------------------------------------------------

    def _is_prose(self) -> bool:
        block = self._page.textCursor().block()
        return self._page.styling.on and self._page.styling.ground(block) is not Ground.CODE

    def _open_link(self) -> bool:
        link = self.link_at(self._page.textCursor().position())
        if link is not None:
            self._page.link_chosen.emit(link)
        return link is not None

    def _rewrite(self, decide: Callable[[list[str], int, int], Rewritten | None]) -> bool:
        cursor = self._page.textCursor()
        block = cursor.block()
        if cursor.hasSelection() or lead_of(block.text()) is None:
            return False
        first, lines = _around(block)
        at = block.blockNumber() - first.blockNumber()
        made = decide(lines, at, from_utf16(block.text(), cursor.positionInBlock()))
        if made is None:
            return False
        self._apply(first, lines, made)
        return True

    def _apply(self, first: QTextBlock, lines: list[str], made: Rewritten) -> None:
        document = self._page.document()
        start = document.findBlockByNumber(first.blockNumber() + made.first).position()
        before, after = "\n".join(lines[made.first : made.first + made.count]), "\n".join(made.lines)
        caret = start + sum(to_utf16(line, len(line)) + 1 for line in made.lines[: made.caret_line - made.first])
        caret += to_utf16(made.lines[made.caret_line - made.first], made.caret)
        edit = minimal_edit(before, after)
        if edit is None:
            return
        place = start + to_utf16(before, edit.span.start), start + to_utf16(before, edit.span.end)
        self._page.write(*place, edit.replacement, caret)

    def _is_literal(self, block: QTextBlock, before: str, at: int) -> bool:
        if typography.is_literal(before):
            return True
        if not self._page.styling.on:
            return False
        line = self._page.styling.line(block)
        return any(piece.part in _LITERAL and piece.start < at <= piece.end for piece in line.pieces)

    def _language(self, character: str) -> str:
        """Of the words before the caret; English is enough for what is the same everywhere."""
        if character in "-.":
            return "en"
        cursor = QTextCursor(self._page.textCursor())
        cursor.setPosition(max(0, cursor.position() - _LANGUAGE_FROM), QTextCursor.MoveMode.KeepAnchor)
        language, habits = language_of(cursor.selectedText()), self._habits()
        if language == "de" and habits.swiss:
            return "de-CH"
        return habits.portuguese if language == "pt" else language or "en"


def _around(block: QTextBlock) -> tuple[QTextBlock, list[str]]:
    """The lines around `block`, from the returned block on."""
    first = block.document().findBlockByNumber(max(0, block.blockNumber() - FURTHEST))
    lines, each, last = [], first, block.blockNumber() + FURTHEST
    while each.isValid() and each.blockNumber() <= last:
        lines.append(each.text())
        each = each.next()
    return first, lines
