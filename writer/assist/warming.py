"""Lets the model read what precedes the caret before it is asked there, so that only the last word is left then.

Its own module because it knows what the model has read, while `completing` knows what was asked and is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer

from writer.assist.asking import warm_request
from writer.assist.document_port import DocumentPort, Edited, Origin
from writer.engine.client.engine import Engine
from writer.engine.messages import Event, Failed, Finished, Timings
from writer.language.completion.context import Prompt, may_end_word, prompt_in
from writer.language.completion.gates import before_asking
from writer.language.completion.reasons import Reason
from writer.language.completion.window import ABOVE, BEFORE, FAR, NEAR, Extent, Window, opened
from writer.text.units import utf16_length

READ_BEFORE: Final = 9000
"""UTF-16 units before the caret that are looked at; more than a prompt holds."""
READ_AFTER: Final = 600

SETTLED_MS: Final = 200
"""The caret rests this long at a new place before the model reads what precedes it."""
_TELLING: Final = 64
"""Tokens that have to be read before it shows how fast that goes."""
_PATIENCE: Final = 2.5
"""Seconds that reading a page farther back may take: a writer who goes on meanwhile waits for it."""
_SHARE: Final = 0.75
"""Of the model's context that a prompt may fill."""
REST_MS: Final = 2000
"""A writer who has not touched the text for so long has time for the model to read it from another start."""


Soon = Callable[[Callable[[], None]], None]
"""Does an act in a moment."""


def at_once(act: Callable[[], None]) -> None:
    """Not in a moment, but now."""
    act()


@dataclass(frozen=True, slots=True)
class Place:
    """The text around the caret, and the prompt made of it."""

    before: str
    after: str
    prompt: Prompt
    start: int = 0
    """Where `before` begins in the document."""


@dataclass
class _Reading:
    """A warm-up at the engine."""

    text: str
    request: int = 0
    overtaken: bool = False
    """Whether a question came meanwhile, which reads the rest itself."""


class WarmUp(QObject):
    """What the model has read of one document, for as long as the window lives.

    At most one warm-up is under way. A newer text waits for its end when it only goes on from there, and stops it
    otherwise. `free` says whether suggestions are on and nothing is asked or shown.
    """

    def __init__(
        self,
        document: DocumentPort,
        engine: Engine,
        free: Callable[[], bool],
        title: Callable[[], str] = str,
        soon: Soon = at_once,
    ) -> None:
        """`title` tells what the name of the document says of its text; "" for nothing. `soon` does what has time until
        the key that was typed is painted."""
        super().__init__()
        self._soon = soon
        self._title = title
        self._document = document
        self._engine = engine
        self._free = free
        self._focused = True
        self._window: Window | None = None
        self._stale = True
        """Whether the model may not have read the prompt at the caret."""
        self._text = ""
        """The prompt the model has read or is to read; "" when that is not known."""
        self._done = ""
        """The last prompt it was heard to have read."""
        self._reading: _Reading | None = None
        self._waiting = False
        """Whether `_text` is to be read once `_reading` has ended."""
        self._extent = NEAR
        """How far prompts may reach back with this model and this text."""
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._read)
        self._rested = QTimer(self, singleShot=True, interval=REST_MS)
        self._rested.timeout.connect(self._on_rested)
        document.focus_changed.connect(self._on_focus_changed)

    # -- what the writer does --------------------------------------------------------------------------------

    def edited(self, edit: Edited) -> None:
        """The text has changed, and the suggestion session knows it."""
        self._follow(edit)
        self._stale |= edit.origin is not Origin.TYPED or not edit.added or may_end_word(edit.added)
        if edit.added and edit.origin in (Origin.TYPED, Origin.MACHINE):
            self._soon(self._read)
        else:
            self._settled.start()

    def caret_moved(self, caret: int) -> None:
        """The caret stands at another place, or the selection is another."""
        if self._window and not self._window.holds(caret, self._extent.long):
            self._window = None
        self._stale = True
        self._settled.start()
        self._rested.start()

    def _follow(self, edit: Edited) -> None:
        """Keep the window at its text."""
        if self._window is None:
            return
        self._window = self._window.after_edit(edit.position, edit.removed, utf16_length(edit.added))
        if edit.origin is Origin.LOADED:
            self._window = None
        if self._window and not self._fits(self._window, edit.caret):
            self._rested.start()

    def _fits(self, window: Window, caret: int) -> bool:
        """Whether `window` is as good as one that is opened now."""
        far_enough = not window.start or 2 * (caret - window.start) >= self._extent.rested
        return far_enough and window.holds(caret, self._extent.long)

    def _on_focus_changed(self, focused: bool) -> None:
        self._focused = focused
        if focused:
            self._settled.start()

    def _on_rested(self) -> None:
        """The writer rests: a good moment for the model to read from another start."""
        caret = self._document.caret
        if self._window and self._may_read() and not self._fits(self._window, caret):
            start = max(0, caret - READ_BEFORE)
            self._window = self._opened(self._document.text(start, caret), start, self._extent.rested)
            self._stale = True
            self._read()

    # -- what is asked ---------------------------------------------------------------------------------------

    def place(self, caret: int) -> Place:
        """The text around `caret` and its prompt, in the window that stands or in a new one."""
        start = max(0, caret - READ_BEFORE)
        before = self._document.text(start, caret)
        after = self._document.text(caret, min(caret + READ_AFTER, self._document.length()))
        if self._window is None or not self._window.holds(caret, self._extent.longest):
            self._window = self._opened(before, start)
        return Place(before, after, prompt_in(self._window, before, after, start), start)

    def place_behind(self, caret: int, text: str) -> Place:
        """The place at `caret` as it would be with `text` put in there; the window stays as it is."""
        here = self.place(caret)
        window = self._window or self._opened(here.before, here.start)
        before = here.before + text
        return Place(before, here.after, prompt_in(window, before, here.after, here.start), here.start)

    def _opened(self, before: str, start: int, limit: int = BEFORE) -> Window:
        above = self._document.text(max(0, start - ABOVE), start)
        return opened(before, start, self._title(), limit, above)

    def asked(self, prompt: Prompt) -> None:
        """A question with this prompt goes to the engine, which lets the model read what is missing."""
        self._text, self._waiting, self._stale = prompt.text, False, False
        if self._reading:
            self._reading.overtaken = True
            self._stop_unless_on_the_way_to(prompt.text)

    def answered(self) -> None:
        """The answer to the question has begun, so its prompt has been read."""
        self._done = self._text

    def given_up(self) -> None:
        """The question was taken back before its answer began: what was missing of its prompt may be missing still."""
        if self._text != self._done:
            self._text, self._stale = "", True

    def forget(self) -> None:
        """Another model, or other settings: nothing is known to be read."""
        self._text = self._done = ""
        self._extent = NEAR
        self._stale, self._waiting = True, False
        self._settled.start()

    # -- reading ---------------------------------------------------------------------------------------------

    def _may_read(self) -> bool:
        return self._focused and self._engine.state_of("completion").ready and self._free()

    def _read(self) -> None:
        """Let the model read what precedes the caret, unless it has."""
        if not self._stale or not self._may_read():
            return
        self._stale = False
        place = self.place(self._document.caret)
        if place.prompt.text == self._text or not _worth_reading(place):
            return
        self._text = place.prompt.text
        self._waiting = self._reading is not None
        if self._reading:
            self._stop_unless_on_the_way_to(self._text)
        else:
            self._send(place.prompt)

    def _possible(self, timings: Timings, characters: int) -> Extent | None:
        """How far prompts may reach back, after one of so many characters was read; None when too little was read."""
        model = self._engine.state_of("completion").model
        new = timings.prompt_tokens - timings.cached_tokens
        if model is None or new < _TELLING or timings.prompt_seconds <= 0:
            return None
        tokens = FAR.longest * timings.prompt_tokens / max(characters, 1)
        seconds = FAR.rested * timings.prompt_tokens / max(characters, 1) * timings.prompt_seconds / new
        return FAR if tokens <= _SHARE * model.context and seconds <= _PATIENCE else NEAR

    def _send(self, prompt: Prompt) -> None:
        reading = self._reading = _Reading(prompt.text)
        reading.request = self._engine.submit(warm_request(prompt), lambda event: self._on_event(reading, event))

    def _stop_unless_on_the_way_to(self, text: str) -> None:
        if self._reading and not text.startswith(self._reading.text):
            self._engine.cancel(self._reading.request)

    def _on_event(self, reading: _Reading, event: Event) -> None:
        if not isinstance(event, Finished | Failed):
            return
        self._reading = None
        if isinstance(event, Finished) and event.reason != "cancelled":
            self._done = reading.text
            self._extent = self._possible(event.timings, len(reading.text)) or self._extent
        if self._waiting:
            self._waiting = False
            self._text, self._stale = "", True
            self._read()
        elif not reading.overtaken:
            self.given_up()


def _worth_reading(place: Place) -> bool:
    """Whether something may be asked here, now or when the word that stands at the caret goes on."""
    return before_asking(place.before, place.after) in (None, Reason.INSIDE_WORD)
