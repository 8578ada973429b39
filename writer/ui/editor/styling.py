"""The Markdown of the page, line by line: what each paragraph is, and how far a change reaches.

What a line leaves open for the next (a fence, a table) is kept in Qt's own number for each block, so that a key costs
one line unless it changes what stands below. Then the lines on screen follow at once, the rest a slice at a time; they
are dressed when they come into view.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from writer.text.markdown_inline import Part
from writer.text.markdown_lines import START, STATE_BITS, Line, may_decide, read_line

LONGEST: Final = 20_000
"""Characters of a paragraph that is still searched for Markdown."""
AT_ONCE: Final = 60
"""Paragraphs that follow a change at once: more than a screen shows."""
SLICE_S: Final = 0.003
"""For the rest, between two events."""

_STATE: Final = (1 << STATE_BITS) - 1
_AHEAD: Final = 1 << 2 * STATE_BITS
_STALE: Final = _AHEAD << 1
_GROUND: Final = _AHEAD << 2
_UNKNOWN: Final = -1
_CODE: Final = (Part.CODE, Part.CODE_LINE)


class Ground(enum.IntEnum):
    """What a paragraph stands on."""

    PAGE = 0
    CODE = 1
    QUOTE = 2


_NO_MARKDOWN: Final = Line((), (), START, ahead=False)


class Styling(QObject):
    """Owns the numbers of the blocks of one document; `on` is whether its text is Markdown."""

    def __init__(self, document: QTextDocument, reached: Callable[[QTextBlock], None]) -> None:
        """`reached` has a paragraph below a change read, dressed and laid out again."""
        super().__init__(document)
        self._reached = reached
        self._waiting: list[QTextCursor] = []
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._go_on)
        self.on = True
        self.stale = False
        """Whether paragraphs wait to be dressed until they are seen."""
        self.grounds = self.coded = False
        """Whether the document has had paragraphs that stand on anything but the page, and whether it has had code."""

    def read(self, block: QTextBlock) -> Line:
        """What `block` is, and remember what it leaves open; nothing at all where the text is no Markdown."""
        if not self.on:
            return _NO_MARKDOWN
        line = self.line(block)
        self._remember(block, line, stale=False)
        return line

    def line(self, block: QTextBlock) -> Line:
        """What `block` is."""
        if not self.on:
            return _NO_MARKDOWN
        text = block.text()
        if len(text) > LONGEST:
            return Line((), (), read_line("a", _before(block)).after, ahead=False)
        below = block.next()
        return read_line(text, _before(block), below.text() if below.isValid() else "")

    def ground(self, block: QTextBlock) -> Ground:
        """What it stands on, as last read."""
        state = block.userState()
        return Ground.PAGE if state == _UNKNOWN or not self.on else Ground(state // _GROUND)

    def first_changed(self, block: QTextBlock) -> QTextBlock:
        """The first paragraph that may look otherwise because `block` changed: itself, or the one above it."""
        above = block.previous()
        if not self.on or not above.isValid():
            return block
        state = above.userState()
        decided = state != _UNKNOWN and bool(state & _AHEAD)
        return above if decided or may_decide(block.text()) else block

    def follow(self, block: QTextBlock) -> None:
        """The paragraphs above `block` changed: so may it, and what comes after it."""
        if not self.on:
            return
        for _ in range(AT_ONCE):
            if not _is_other(block):
                return
            self._reached(block)
            block = block.next()
        if _is_other(block):
            self._waiting.append(QTextCursor(block))
            self._slices.start()

    def reset(self) -> None:
        """All paragraphs are new, or are read anew."""
        self._waiting.clear()
        self.stale = self.grounds = self.coded = False

    def rest(self) -> None:
        """The document is not on the page: read nothing of it."""
        self._slices.stop()

    def go_on(self) -> None:
        """It is on the page again."""
        if self._waiting:
            self._slices.start()

    def is_stale(self, block: QTextBlock) -> bool:
        """Whether it is not dressed as what it is."""
        state = block.userState()
        return state != _UNKNOWN and bool(state & _STALE)

    def finish(self) -> None:
        """Read now what waits."""
        while self._waiting:
            self._go_on()

    # -- inside --------------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Read on where a change has reached, as long as one slice lasts."""
        ends = perf_counter() + SLICE_S
        while self._waiting:
            block = self._waiting.pop().block()
            while _is_other(block):
                if perf_counter() > ends:
                    self._waiting.append(QTextCursor(block))
                    self._slices.start()
                    return
                self._remember(block, self.line(block), stale=True)
                self.stale = True
                block = block.next()

    def _remember(self, block: QTextBlock, line: Line, stale: bool) -> None:
        ground = _ground(line)
        self.grounds |= bool(ground)
        self.coded |= any(piece.part in _CODE for piece in line.pieces)
        state = _before(block) | line.after << STATE_BITS | ground * _GROUND
        block.setUserState(state | (_AHEAD if line.ahead else 0) | (_STALE if stale else 0))


def _before(block: QTextBlock) -> int:
    """What the paragraph above leaves open."""
    above = block.previous()
    if not above.isValid():
        return START
    state = above.userState()
    return 0 if state == _UNKNOWN else state >> STATE_BITS & _STATE


def _is_other(block: QTextBlock) -> bool:
    """Whether it was read under something else than what is above it now."""
    if not block.isValid():
        return False
    state = block.userState()
    return state == _UNKNOWN or state & _STATE != _before(block)


def _ground(line: Line) -> Ground:
    if line.code and any(piece.part == Part.CODE_LINE for piece in line.pieces):
        return Ground.CODE
    return Ground.QUOTE if line.quotes else Ground.PAGE
