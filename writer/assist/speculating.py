"""Asking ahead: what might follow the suggestion that is shown, so that after Tab the next one stands there at once.

Its own module because it must never be in the way of anything: it asks with the lowest urgency, only once a
suggestion has stood for a moment, and gives up when the text goes elsewhere. The answer goes into the cache, where
the question after Tab finds it. An attention model keeps what both texts share and takes a cut-off end back, so
nothing the writer waits for is read again; a hybrid model would have to go back to a checkpoint, and is not asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import msgspec
from PySide6.QtCore import QObject, QTimer

from writer.assist.asking import completion_request
from writer.assist.warming import Place
from writer.engine.client.engine import Engine
from writer.engine.messages import Delta, Event, Failed, Finished
from writer.language.completion.answer import StreamedAnswer
from writer.language.completion.cache import Known, SuggestionCache
from writer.language.completion.cleanup import Cleaned, Limits
from writer.language.completion.gates import Surroundings, before_asking

STANDS_MS: Final = 150
"""A suggestion that is typed along or taken faster than this was not read, and costs no second one."""


@dataclass(frozen=True, slots=True)
class Continuation:
    """The place behind the suggestion that is shown, as if it had been taken."""

    place: Place
    limits: Limits
    knows: Callable[[str], bool]
    """As in `gates.Surroundings`."""


@dataclass
class _Guess:
    """A question at the engine that nobody has asked."""

    before: str
    after: str
    answer: StreamedAnswer
    request: int = 0
    text: str = ""
    probability: float = 1.0


class Speculation(QObject):
    """At most one such question, for as long as its suggestion stands. `behind` is called when one is to be asked."""

    def __init__(self, engine: Engine, cache: SuggestionCache, behind: Callable[[], Continuation]) -> None:
        super().__init__()
        self._engine = engine
        self._cache = cache
        self._behind = behind
        self._standing: tuple[int, str] | None = None
        self._guess: _Guess | None = None
        self._timer = QTimer(self, singleShot=True, interval=STANDS_MS)
        self._timer.timeout.connect(self._begin)

    def follow(self, standing: tuple[int, str] | None) -> None:
        """What stands complete at the caret (ask, whole text), however much of it is typed; None: nothing does."""
        if standing == self._standing:
            return
        self.stop()
        self._standing = standing
        if standing is not None:
            self._timer.start()

    def stop(self) -> None:
        """The writer waits for something else, or the text goes elsewhere."""
        self._timer.stop()
        self._standing = None
        guess, self._guess = self._guess, None
        if guess:
            self._engine.cancel(guess.request)

    def _begin(self) -> None:
        model = self._engine.state_of("completion").model
        if not self._engine.state_of("completion").ready or model is None or model.hybrid or model.server:
            return
        behind = self._behind()
        before, after = behind.place.before, behind.place.after
        if before_asking(before, after, offset=behind.place.start) or self._cache.recall(before, after) is not None:
            return
        request = msgspec.structs.replace(completion_request(behind.place.prompt, behind.limits), task="warm")
        guess = self._guess = _Guess(
            before, after, StreamedAnswer(Surroundings(before, after, knows=behind.knows), behind.limits, alone=1)
        )
        guess.request = self._engine.submit(request, lambda event: self._on_event(guess, event))

    def _on_event(self, guess: _Guess, event: Event) -> None:
        if guess is not self._guess:
            return
        match event:
            case Delta():
                self._take(guess, guess.answer.add(event.text, event.log_probabilities))
            case Finished(reason="cancelled") | Failed():
                self._guess = None
            case Finished():
                cleaned = guess.answer.complete()
                self._note(guess, cleaned)
                self._keep(guess)
            case _:
                pass

    def _take(self, guess: _Guess, cleaned: Cleaned) -> None:
        self._note(guess, cleaned)
        if cleaned.ended:
            self._engine.cancel(guess.request)
            self._keep(guess)

    def _note(self, guess: _Guess, cleaned: Cleaned) -> None:
        if cleaned.text:
            guess.text, guess.probability = cleaned.text, cleaned.probability

    def _keep(self, guess: _Guess) -> None:
        self._guess = None
        self._cache.remember(guess.before, Known(guess.text, guess.probability), guess.after)
