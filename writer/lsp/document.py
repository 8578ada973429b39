"""One open text: what the client changes in it, its paragraphs, and where in it each finding stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lsprotocol import types

from writer.language.grammar.board import Board
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.languages.catalogue import ENGLISH, UNKNOWN
from writer.language.grammar.queue import settled
from writer.lsp.columns import Encoding
from writer.lsp.paragraphs import Paragraph, paragraphs
from writer.text.mirror import Mirror

_LINE_END: Final = re.compile(r"\r\n|\n|\r")
"""The protocol knows no other ends of lines; Python's `splitlines` does."""


@dataclass(frozen=True, slots=True)
class Issue:
    """A finding in the paragraph with this id; its span counts characters of `text`, the paragraph's."""

    paragraph: int
    text: str
    diagnostic: Diagnostic


class OpenDocument:
    """Owns the lines of a text and the board that says what was found in its paragraphs.

    Invariant: every paragraph on the board has the text it has in the lines.
    """

    def __init__(self, uri: str, version: int | None, text: str, encoding: Encoding, judging: bool) -> None:
        self.uri = uri
        self.version = version
        self.board: Board[int] = Board(judging)
        self._languages: dict[int, str] = {}
        """Of paragraphs, as the checker says."""
        self._judging = judging
        self._encoding = encoding
        self._lines = _LINE_END.split(text)
        self._mirror = Mirror()
        self._paragraphs: dict[int, Paragraph] = {}
        self._typed: tuple[int, int] | None = None
        self._edited = 0
        self._refresh()

    @property
    def order(self) -> tuple[int, ...]:
        """What is to be looked at first: the paragraph that was edited last."""
        return (self._edited,)

    @property
    def unjudged(self) -> int:
        """How many paragraphs still wait for the judge; 0 when there is none."""
        return sum(map(self.board.pending, self._paragraphs)) if self._judging else 0

    def text(self, paragraph: int) -> str | None:
        """The paragraph's present text; None when it is gone."""
        found = self._paragraphs.get(paragraph)
        return found.text if found else None

    @property
    def languages(self) -> frozenset[str]:
        """Those that the paragraphs looked at so far are written in."""
        return frozenset(self._languages.values())

    def spoken(self, paragraph: int, language: str) -> None:
        """The paragraph was found to be in `language` (a code of `catalogue`)."""
        self._languages[paragraph] = language

    def hint(self, paragraph: int) -> str:
        """What the neighbours of the paragraph are written in: the nearest one above that is known, else below."""
        above = ""
        passed = False
        for id_ in self._paragraphs:
            language = self._languages.get(id_, UNKNOWN)
            passed |= id_ == paragraph
            if id_ == paragraph or language == UNKNOWN:
                continue
            if passed:
                return above or language
            above = language
        return above or ENGLISH

    def look_again(self, language: str) -> None:
        """More can be said of what is written in `language`."""
        for id_, spoken in self._languages.items():
            if spoken == language:
                self.board.again(id_)

    def start_over(self, judging: bool) -> None:
        """Everything that was found may be wrong."""
        self._judging = judging
        self.board = Board(judging)
        self._languages.clear()
        for id_, paragraph in self._paragraphs.items():
            self.board.change(id_, paragraph.text)

    def judge(self, judging: bool) -> None:
        """From now on with, or without, a judge."""
        self._judging = judging
        self.board.judge(judging)

    def change(self, version: int | None, changes: Iterable[types.TextDocumentContentChangeEvent]) -> None:
        """What the client did, in its order; ranges that leave the text are clamped to it."""
        self.version = version
        place: tuple[int, int] | None = None
        for change in changes:
            if isinstance(change, types.TextDocumentContentChangePartial):
                place = self._splice(change.range, change.text)
            else:
                self._lines, place = _LINE_END.split(change.text), None
        self._refresh()
        self._typed = self._paragraph_at(*place) if place else None
        self._edited = self._typed[0] if self._typed else 0

    def rest(self) -> None:
        """Nobody has typed for a while: the last word counts as finished."""
        self._typed = None

    def issues(self) -> Iterator[Issue]:
        """Everything that was found, in order, but not at the word being typed."""
        for id_, paragraph in self._paragraphs.items():
            shown: Iterable[Diagnostic] = self.board.shown(id_)
            if self._typed and self._typed[0] == id_:
                shown = settled(shown, paragraph.text, self._typed[1])
            for diagnostic in shown:
                issue = Issue(id_, paragraph.text, diagnostic)
                if not self._is_layout(issue):
                    yield issue

    def range(self, issue: Issue) -> types.Range:
        """Where `issue` stands, in the client's columns."""
        first, span = self._paragraphs[issue.paragraph].first, issue.diagnostic.span
        return types.Range(self._position(first, span.start), self._position(first, span.end))

    def _is_layout(self, issue: Issue) -> bool:
        """Whether it is about the spaces around the end of a wrapped line, which are no mistake."""
        if issue.diagnostic.span.of(issue.text).strip():
            return False
        where = self.range(issue)
        return where.start.line != where.end.line

    def _splice(self, where: types.Range, text: str) -> tuple[int, int]:
        """Replace the range by `text`; returns line and character at which the new text ends."""
        start_line, start = self._place(where.start)
        end_line, end = max((start_line, start), self._place(where.end))
        head, tail = self._lines[start_line][:start], self._lines[end_line][end:]
        fresh = _LINE_END.split(head + text)
        place = start_line + len(fresh) - 1, len(fresh[-1])
        fresh[-1] += tail
        self._lines[start_line : end_line + 1] = fresh
        return place

    def _place(self, position: types.Position) -> tuple[int, int]:
        """Line and character of `position`; behind the last line: the end of the text."""
        if position.line >= len(self._lines):
            return len(self._lines) - 1, len(self._lines[-1])
        return position.line, self._encoding.index(self._lines[position.line], position.character)

    def _position(self, line: int, index: int) -> types.Position:
        """Character `index` counted from the beginning of line `line`."""
        while index > len(self._lines[line]):
            index -= len(self._lines[line]) + 1
            line += 1
        return types.Position(line, self._encoding.column(self._lines[line], index))

    def _paragraph_at(self, line: int, index: int) -> tuple[int, int] | None:
        """The paragraph that holds character `index` of line `line`, and the place in it."""
        for id_, paragraph in self._paragraphs.items():
            offset = index + sum(len(text) + 1 for text in self._lines[paragraph.first : line])
            if paragraph.first <= line and offset <= len(paragraph.text):
                return id_, offset
        return None

    def _refresh(self) -> None:
        """Let the board know which paragraphs are different."""
        found = paragraphs(self._lines)
        change = self._mirror.replace(0, len(self._mirror), [paragraph.text for paragraph in found] or [""])
        self._paragraphs = {self._mirror.id(number): paragraph for number, paragraph in enumerate(found)}
        if change is None:
            return
        for gone in change.gone:
            self.board.remove(gone)
            self._languages.pop(gone, None)
        for touched in change.touched:
            if touched in self._paragraphs:
                self.board.change(touched, self._paragraphs[touched].text)
            else:
                self.board.remove(touched)
