"""The loaded model is asked which of the languages switched on it knows: once for each, behind everything else."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from writer.assist.known_languages import KnownLanguages, impression, requests
from writer.engine.client.engine import Engine
from writer.engine.messages import Event, Failed, Finished, Score, Scored
from writer.language.grammar.languages.acquaintance import Impression, knows

log = logging.getLogger(__name__)


class Acquaintance(QObject):
    """One request at a time, with the judge's low priority; what was asked is remembered in `known`."""

    learnt = Signal()
    """`known` gives something else now."""

    def __init__(self, engine: Engine, known: KnownLanguages | None = None) -> None:
        super().__init__()
        self._engine = engine
        self._known = known or KnownLanguages(None)
        self._model: tuple[str, tuple[int, int]] = ("", (0, 0))
        self._codes: deque[str] = deque()
        self._left: deque[Score] = deque()
        self._made: list[Impression] = []
        self._request = 0

    def known(self, model: str, stamp: tuple[int, int], languages: Sequence[str]) -> tuple[str, ...]:
        """Of `languages`, the codes of those that the model is known to know."""
        return self._known.known(model, stamp, languages) if languages and model else ()

    def ask(self, model: str, stamp: tuple[int, int], languages: Sequence[str]) -> None:
        """The engine is ready with this model: find out what is not known yet. Nothing where that is under way."""
        wanted = self._known.unasked(model, stamp, languages) if languages and model else ()
        if (model, stamp) == self._model and self._request and tuple(self._codes) == wanted:
            return
        self.stop()
        self._model = model, stamp
        self._codes.extend(wanted)
        self._begin()

    def stop(self) -> None:
        """Ask no more."""
        self._codes.clear()
        request, self._request = self._request, 0
        if request:
            self._engine.cancel(request)

    def _begin(self) -> None:
        """The next language."""
        if self._codes:
            self._left = deque(requests(self._codes[0]))
            self._made = []
            self._next()

    def _next(self) -> None:
        asked = self._left.popleft()
        made = self._made
        self._request = self._engine.submit(asked, lambda event: self._on_event(made, event))

    def _on_event(self, made: list[Impression], event: Event) -> None:
        if made is not self._made or not self._request:
            return
        match event:
            case Scored():
                made.append(impression(event))
                if self._left:
                    self._next()
                else:
                    self._decide()
            case Failed() | Finished():
                log.info("the model was not asked whether it knows a language")
                self._request = 0
                self._codes.clear()
            case _:
                pass

    def _decide(self) -> None:
        code = self._codes.popleft()
        self._request = 0
        known = knows(code, self._made)
        log.info("the model %s %s", "knows" if known else "does not know", code)
        self._known.learn(*self._model, code, known)
        if known:
            self.learnt.emit()
        self._begin()
