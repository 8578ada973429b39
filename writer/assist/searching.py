"""Looking for something in the open document without holding up a key: words a part at a time, patterns elsewhere.

Words are looked for here, between two events of the window; patterns by `pattern_process`. The newest question wins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.document_port import Replacement
from writer.text.searching import Places, Query, compiled, scan

if TYPE_CHECKING:
    from writer.assist.pattern_process import PatternProcess
    from writer.documents.searching import Answer

AT_ONCE: Final = 2
"""Parts that are looked through before anything else happens: all of most documents."""
Then = Callable[[list[Replacement], str], None]
"""Told all replacements, or why there are none, in a sentence."""


class Searched(Protocol):
    """What is looked through."""

    @property
    def version(self) -> int: ...
    def text(self, start: int = 0, end: int = -1) -> str: ...


class Search(QObject):
    """One search at a time. `places` are those of `version` of the document; while not `complete`, only the first."""

    changed = Signal()
    """There are other places, or there is trouble."""

    def __init__(self, document: Searched, at_once: int = AT_ONCE) -> None:
        super().__init__()
        self._document = document
        self._at_once = at_once
        self._patterns: PatternProcess | None = None
        self._steps: Iterator[None] | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn)
        self.query, self.scope = Query(), (0, -1)
        self.version = -1
        self._round = 0
        self.places, self.complete, self.trouble = Places(), True, ""
        self.capped = False
        """Whether there may be more places than are known."""

    def use_patterns(self, patterns: PatternProcess) -> None:
        """Who looks for patterns; what is asked for before waits for it."""
        self._patterns = patterns
        if self.query.pattern and not self.complete:
            self.look(self.query, self.scope)

    def look(self, query: Query, scope: tuple[int, int] = (0, -1)) -> None:
        """Look for `query` between two positions; `changed` follows, for words in most documents at once."""
        self.query, self.scope = query, scope
        self.version = self._document.version
        self._turn.stop()
        self._round += 1
        self._steps, self.places, self.trouble, self.capped = None, Places(), "", False
        self.complete = not query.wanted
        if not query.wanted:
            self.changed.emit()
        elif query.pattern:
            if self._patterns:
                self._patterns.ask(self._text(), query, None, self._if_wanted(self._take))
        else:
            self._steps = scan(self._text(), compiled(query), self.places, scope[0])
            self._go_on(self._at_once)

    def finish(self) -> None:
        """Look through what is left now; a pattern's answer is not waited for."""
        while self._steps is not None:
            self._go_on(1_000)

    def replacements(self, text: str, then: Then) -> None:
        """`then` is told what replaces every place by `text`: at once for words, later for a pattern."""
        if self.query.pattern:
            base = self.scope[0]
            told = self._if_wanted(lambda answer: then(_replacements(answer, base), answer.trouble))
            if self._patterns:
                self._patterns.ask(self._text(), self.query, text, told)
            return
        self.finish()
        then([Replacement(start, end, text) for start, end in self.places], "")

    def _if_wanted(self, then: Callable[[Answer], None]) -> Callable[[Answer], None]:
        """`then`, unless something else is looked for meanwhile."""
        asked = self._round
        return lambda answer: then(answer) if asked == self._round else None

    def _text(self) -> str:
        return self._document.text(*self.scope)

    def _on_turn(self) -> None:
        self._go_on(1)

    def _go_on(self, parts: int) -> None:
        for _ in range(parts):
            if self._steps is None or next(self._steps, _END) is _END:
                self._steps, self.complete = None, True
                break
        if not self.complete:
            self._turn.start()
        self.changed.emit()

    def _take(self, answer: Answer) -> None:
        base, self.capped = self.scope[0], answer.capped
        self.places, self.trouble, self.complete = Places(), answer.trouble, True
        for start, end in zip(answer.starts, answer.ends, strict=True):
            self.places.add(start + base, end + base)
        self.changed.emit()


_END: Final = object()


def _replacements(answer: Answer, base: int) -> list[Replacement]:
    found = zip(answer.starts, answer.ends, answer.texts, strict=False)
    return [Replacement(start + base, end + base, text) for start, end, text in found]
