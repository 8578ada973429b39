"""The life of one inline suggestion as a value: every event returns the next state and what is to be done.

    IDLE -> WAITING (for the pause) -> ASKED (the model) -> SHOWN (a ghost stands at the caret)

Typing the head of what is shown advances it without asking; deleting what was typed brings it back. Undo,
deletion, a moved caret, an input method and a lost focus hide it and ask nothing. Answers to a former ask are
dropped, and shown text only grows. Positions are UTF-16; there is no clock and no Qt.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace

from writer.language.completion.pause import Pause
from writer.language.completion.reasons import Reason
from writer.text.graphemes import is_boundary
from writer.text.sentences import sentences
from writer.text.units import utf16_length
from writer.text.words import next_word


class Phase(enum.Enum):
    IDLE = "idle"
    WAITING = "waiting"
    ASKED = "asked"
    SHOWN = "shown"


class Cause(enum.Enum):
    """Who made an edit."""

    TYPED = "typed"
    HISTORY = "history"
    """Undo or redo."""
    MACHINE = "machine"
    """An accepted suggestion, a fix, a rewrite, or another document."""


class Part(enum.Enum):
    """How much of a suggestion is accepted."""

    ALL = "all"
    WORD = "word"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class StartTimer:
    """Report `timer_fired` after so many milliseconds; a timer under way starts anew."""

    milliseconds: int


@dataclass(frozen=True, slots=True)
class Ask:
    """Find a continuation at `position` of the document `version`; answer with `partial`, `nothing` or `failed`."""

    id: int
    position: int
    version: int


@dataclass(frozen=True, slots=True)
class Cancel:
    """Nobody waits for this ask any more."""

    id: int


@dataclass(frozen=True, slots=True)
class Show:
    """Show `text` as a ghost at `position`, instead of the one that is there."""

    position: int
    text: str


@dataclass(frozen=True, slots=True)
class Hide:
    """Take the ghost away."""


@dataclass(frozen=True, slots=True)
class Insert:
    """Put accepted text into the document; its `edited` comes back with `Cause.MACHINE`."""

    position: int
    text: str


Effect = StartTimer | Ask | Cancel | Show | Hide | Insert
Step = tuple["Session", tuple[Effect, ...]]


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion that is or was shown: `consumed` of its text is in the document, `rest` stands behind."""

    ask: int
    position: int
    """Of `rest`, in the document."""
    consumed: str
    rest: str
    typed: int = 0
    """How many characters at the end of `consumed` were typed, not accepted: those may be taken back."""

    def advanced(self, text: str, typed: bool) -> Offer:
        """With `text`, the head of `rest`, now in the document."""
        return replace(
            self,
            position=self.position + utf16_length(text),
            consumed=self.consumed + text,
            rest=self.rest[len(text) :],
            typed=self.typed + len(text) if typed else 0,
        )

    def taken_back(self, units: int) -> Offer | None:
        """With the last `units` (UTF-16) of what was typed ahead of the caret again; None when that is not possible."""
        for count in range(1, self.typed + 1):
            tail = self.consumed[-count:]
            if utf16_length(tail) == units:
                return replace(
                    self,
                    position=self.position - units,
                    consumed=self.consumed[:-count],
                    rest=tail + self.rest,
                    typed=self.typed - count,
                )
        return None


@dataclass(frozen=True, slots=True)
class Session:
    """The state. While SHOWN, `offer` stands at `caret`; else it is the last one shown and the writer has typed
    `beyond` UTF-16 units behind its place. At most one ask is live.
    """

    phase: Phase = Phase.IDLE
    caret: int = 0
    version: int = 0
    asks: int = 0
    """Number of asks made; the id of the last."""
    live: int | None = None
    """The ask whose answer is still coming."""
    offer: Offer | None = None
    beyond: int = 0
    pause: Pause = field(default_factory=Pause)
    quiet: Reason | None = None
    """Why nothing is shown, when something decided so."""

    @property
    def shown(self) -> str:
        """The ghost's text; "" when there is none."""
        return self.offer.rest if self.phase is Phase.SHOWN and self.offer else ""

    # -- the document ----------------------------------------------------------------------------------------

    def edited(self, position: int, removed: int, added: str, version: int, caret: int, cause: Cause) -> Step:
        """`removed` units at `position` became `added`; the caret now stands at `caret`."""
        now = replace(self, version=version)
        if cause is Cause.HISTORY:
            return now._dropped(caret, Reason.UNDONE)
        if not removed and added and caret == position + utf16_length(added):
            return now._inserted(position, added, caret, cause)
        if cause is Cause.MACHINE or not removed:
            return now._dropped(caret, Reason.CARET_MOVED)
        if added:
            return now._asking_later(caret)
        return now._deleted(position, removed, caret)

    def caret_moved(self, caret: int) -> Step:
        """The caret moved without an edit."""
        return (self, ()) if caret == self.caret else self._dropped(caret, Reason.CARET_MOVED)

    def interrupted(self, reason: Reason) -> Step:
        """The page lost the focus or an input method composes: hide, and ask nothing until the next edit."""
        return self._dropped(self.caret, reason)

    def _inserted(self, position: int, added: str, caret: int, cause: Cause) -> Step:
        offer = self.offer
        if self.phase is Phase.SHOWN and offer and position == offer.position and offer.rest.startswith(added):
            return self._consumed(offer.advanced(added, typed=cause is Cause.TYPED))
        if cause is Cause.MACHINE:
            return self._dropped(caret, Reason.CARET_MOVED)
        within = offer is not None and offer.position <= position <= offer.position + self.beyond
        beyond = self.beyond + utf16_length(added) if within else 0
        return self._asking_later(caret, offer if within else None, beyond)

    def _consumed(self, offer: Offer) -> Step:
        """The writer typed or accepted the head of what is shown."""
        now = replace(self, offer=offer, caret=offer.position, beyond=0)
        if not is_boundary(offer.consumed[-1:] + offer.rest, 1):
            return now._asking_later(offer.position)
        if offer.rest:
            return now, (Show(offer.position, offer.rest),)
        if self.live is not None:
            return replace(now, phase=Phase.ASKED), (Hide(),)
        return now._asking_later(offer.position, offer)

    def _deleted(self, position: int, removed: int, caret: int) -> Step:
        """Deleting asks nothing, but brings back what stood at the place that is reached."""
        restored, beyond = self._offer_at(position, removed, caret)
        if restored is None:
            return self._dropped(caret, Reason.DELETED)
        if beyond or not restored.rest:
            after, effects = self._dropped(caret, Reason.DELETED)
            return replace(after, offer=restored, beyond=beyond), effects
        stays_live = self.live is not None and self.live == restored.ask
        cancelled = (Cancel(self.live),) if self.live is not None and not stays_live else ()
        live = self.live if stays_live else None
        now = replace(self, phase=Phase.SHOWN, caret=caret, offer=restored, beyond=0, live=live, quiet=None)
        return now, (*cancelled, Show(restored.position, restored.rest))

    def _offer_at(self, position: int, removed: int, caret: int) -> tuple[Offer | None, int]:
        """The offer after a deletion and how far the caret is still behind it; None when the deletion broke it."""
        offer = self.offer
        if offer is None or caret != position:
            return None, 0
        end = offer.position + self.beyond
        if position >= offer.position and position + removed <= end:
            return offer, self.beyond - removed
        if position < offer.position and position + removed == end:
            return offer.taken_back(offer.position - position), 0
        return None, 0

    # -- time and the model ----------------------------------------------------------------------------------

    def timer_fired(self) -> Step:
        """The pause is over."""
        if self.phase is not Phase.WAITING:
            return self, ()
        ask = self.asks + 1
        return replace(self, phase=Phase.ASKED, asks=ask, live=ask), (Ask(ask, self.caret, self.version),)

    def requested(self, caret: int, version: int) -> Step:
        """The writer asks for a suggestion at `caret`: no pause."""
        now, effects = replace(self, version=version)._dropped(caret, Reason.CARET_MOVED)
        asked, ask = replace(now, phase=Phase.WAITING).timer_fired()
        return replace(asked, quiet=None), (*effects, *ask)

    def partial(self, ask: int, text: str, done: bool) -> Step:
        """What may be shown of the answer to `ask` so far, from the place where it was asked."""
        if ask != self.live:
            return self, ()
        live = None if done else self.live
        offer = self.offer if self.offer and self.offer.ask == ask else Offer(ask, self.caret, "", "")
        had = offer.consumed + offer.rest
        grown = text[len(offer.consumed) :] if text.startswith(had) and is_boundary(text, len(offer.consumed)) else ""
        if len(grown) > len(offer.rest):
            offer = replace(offer, rest=grown)
            now = replace(self, phase=Phase.SHOWN, live=live, offer=offer, beyond=0, quiet=None)
            return now, (Show(offer.position, offer.rest),)
        if self.phase is Phase.ASKED and done:
            return (
                replace(self, live=None)._asking_later(self.caret, offer)
                if offer.consumed
                else self._nothing_shown(Reason.EMPTY)
            )
        return replace(self, live=live), ()

    def nothing(self, ask: int, reason: Reason) -> Step:
        """The ask has no answer worth showing, or none was asked for: `reason` says why."""
        if ask != self.live:
            return self, ()
        return (replace(self, live=None), ()) if self.phase is Phase.SHOWN else self._nothing_shown(reason)

    def failed(self, ask: int) -> Step:
        """The engine could not answer; what is shown stays."""
        return self.nothing(ask, Reason.FAILED)

    def _nothing_shown(self, reason: Reason) -> Step:
        """Back to IDLE; the ask has ended by itself."""
        return replace(self, phase=Phase.IDLE, live=None, quiet=reason), ()

    # -- the writer's answer ---------------------------------------------------------------------------------

    def accept(self, part: Part = Part.ALL) -> Step:
        """Take (a part of) what is shown; the `edited` that follows from the insertion moves the state on."""
        if not self.shown:
            return self, ()
        taken = _head(self.shown, part)
        return replace(self, pause=self.pause.after_accept()), (Insert(self.caret, taken),)

    def dismissed(self) -> Step:
        """Esc: hide, and do not offer this again until something else is typed."""
        if self.phase is not Phase.SHOWN:
            return self, ()
        return replace(self, pause=self.pause.after_dismissal())._dropped(self.caret, Reason.DISMISSED)

    # -- common ends -----------------------------------------------------------------------------------------

    def _dropped(self, caret: int, reason: Reason) -> Step:
        """Idle, whatever was under way."""
        now = replace(self, phase=Phase.IDLE, caret=caret, live=None, offer=None, beyond=0, quiet=reason)
        return now, self._clearing()

    def _asking_later(self, caret: int, offer: Offer | None = None, beyond: int = 0) -> Step:
        """Waiting for the pause at `caret`, whatever was under way; `offer` may still be brought back."""
        now = replace(self, phase=Phase.WAITING, caret=caret, live=None, offer=offer, beyond=beyond, quiet=None)
        return now, (*self._clearing(), StartTimer(self.pause.milliseconds))

    def _clearing(self) -> tuple[Effect, ...]:
        """What ends the ask and the ghost that are there now."""
        cancel: tuple[Effect, ...] = (Cancel(self.live),) if self.live is not None else ()
        return (*cancel, Hide()) if self.phase is Phase.SHOWN else cancel


def _head(text: str, part: Part) -> str:
    """The part of `text` that is accepted; never empty."""
    match part:
        case Part.ALL:
            return text
        case Part.WORD:
            return next_word(text)
        case Part.SENTENCE:
            found = sentences(text)
            return text[: found[0].end] if found else text
