"""What a feature may see and do of the open document; `ui.editor` implements it, tests fake it.

Positions are UTF-16 offsets in the whole document (Qt's); spans of diagnostics count characters of one
paragraph. The port converts, nobody else. Paragraphs are separated by one "\\n".
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance

from writer.language.grammar.diagnostics import Diagnostic
from writer.language.rewriting.history import Asked


class Origin(enum.Enum):
    """Who made an edit."""

    TYPED = "typed"
    """The writer: keys, paste, drop, input method."""
    HISTORY = "history"
    """Undo or redo."""
    MACHINE = "machine"
    """An accepted suggestion, fix or rewrite."""
    LOADED = "loaded"
    """Another document was opened; all paragraphs are new."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A place where the machine made `after` of `before`; `position` is of the text before the edit."""

    position: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Made:
    """An edit of the machine in all its pieces, in order. `asked` is None when nothing of the machine asked for it."""

    pieces: tuple[Piece, ...]
    asked: Asked | None = None


@dataclass(frozen=True, slots=True)
class Put:
    """The writer pasted or dropped `text` in place of `start`..`end`, positions of the text as it was just before."""

    start: int
    end: int
    text: str
    origin: bytes = b""
    """What came with it about who wrote it, where it came from this program."""


@dataclass(frozen=True, slots=True)
class Edited:
    """The smallest edit that explains a change of the text."""

    position: int
    removed: int
    """UTF-16 units taken away at `position`."""
    added: str
    version: int
    """Of the document after the edit."""
    caret: int
    """Where the caret stands after the edit."""
    origin: Origin
    touched: tuple[int, ...] = ()
    """Ids of the paragraphs whose text changed or that are new, in order."""
    gone: tuple[int, ...] = ()
    """Ids of the paragraphs that are no more."""
    taken: str = ""
    """The text that was taken away."""
    made: Made | None = None
    """What the machine made, when it did: finer than the smallest edit where that spans several places."""
    put: tuple[Put, ...] = ()
    """What was pasted, dropped or dragged away, one after the other, when that was all."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it is now. `id` stays the same while it is edited and is never reused in a document."""

    id: int
    text: str
    position: int


@dataclass(frozen=True, slots=True)
class Replacement:
    """Put `text` in place of the document's `start`..`end` (UTF-16 positions)."""

    start: int
    end: int
    text: str


class DocumentPort(Protocol):
    """The open document. All calls are made on the GUI thread and return at once."""

    edited: SignalInstance
    """`Edited`, after each change of the text, before `caret_moved`. Never for changes of format."""
    caret_moved: SignalInstance
    """`int`: the caret's position, when it moved without an edit, or the selection changed."""
    focus_changed: SignalInstance
    """`bool`: whether the page has the keyboard."""
    composing_changed: SignalInstance
    """`bool`: whether an input method is composing."""
    view_changed: SignalInstance
    """Nothing: scrolled or resized, so other paragraphs are visible."""
    accept_requested: SignalInstance
    """`str`: "all", "word" or "sentence", whose key was pressed while a ghost is shown."""
    alternative_requested: SignalInstance
    """`int`: the key for the next (1) or the former (-1) alternative was pressed while a ghost is shown."""
    dismiss_requested: SignalInstance
    """Nothing: Esc was pressed, whether a ghost is shown or only on its way."""

    @property
    def version(self) -> int: ...
    @property
    def caret(self) -> int: ...
    @property
    def composing(self) -> bool: ...

    def selection(self) -> tuple[int, int]:
        """Start and end position; equal without a selection."""
        ...

    def text(self, start: int = 0, end: int = -1) -> str:
        """Text between two positions; -1: to the end."""
        ...

    def length(self) -> int:
        """UTF-16 units of the whole text."""
        ...

    def paragraphs(self) -> Sequence[Paragraph]:
        """All paragraphs, in order."""
        ...

    def paragraph(self, id_: int) -> Paragraph | None:
        """The paragraph with this id; None when it is gone."""
        ...

    def paragraph_at(self, position: int) -> Paragraph: ...

    def paragraphs_between(self, start: int, end: int) -> Sequence[Paragraph]:
        """The paragraphs that hold the positions from `start` to `end`."""
        ...

    def visible_paragraphs(self) -> Sequence[Paragraph]: ...

    def select(self, start: int, end: int) -> None:
        """Put the caret behind a selection (equal: just there), scrolled into view; the page gets the keyboard."""
        ...

    def reveal(self, start: int, end: int) -> None:
        """`select`, but the keyboard stays where it is."""
        ...

    def show_ghost(self, position: int, text: str, note: str = "") -> None:
        """Show `text` as ghost text at `position`, which is the caret; replaces a ghost that is there.

        `note` stands small behind it: which alternative it is.
        """
        ...

    def hide_ghost(self) -> None: ...

    def insert_accepted(self, position: int, text: str) -> None:
        """Insert text of an accepted suggestion: an undo step of its own; the caret ends behind it."""
        ...

    def replace(self, replacements: Sequence[Replacement], asked: Asked | None = None) -> None:
        """Make all replacements (positions of the text as it is now) in one undo step; `asked` is why."""
        ...

    def show_diagnostics(self, paragraph: int, text: str, diagnostics: Sequence[Diagnostic]) -> bool:
        """Underline `diagnostics` in the paragraph with id `paragraph` instead of what was underlined there.

        Refused (False) when the paragraph is gone or its text is no longer `text`.
        """
        ...
