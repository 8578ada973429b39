"""The life of one inline suggestion as a value: every event returns the next state and what is to be done.

    IDLE -> WAITING (for the pause) -> ASKED (the model) -> SHOWN (a ghost stands at the caret)

Typing the head of what is shown, or of an alternative, advances it without asking; deleting what was typed brings
it back. Undo, deletion, a moved caret, an input method and a lost focus hide it and ask nothing. Answers to a former
ask are dropped, and shown text only grows. Positions are UTF-16; there is no clock and no Qt.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace

from writer.language.completion.offer import Offer
from writer.language.completion.pause import Pause
from writer.language.completion.reasons import Reason
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
    paragraph: bool = False
    """Whether the writer wants it to go on to the end of the paragraph."""
    avoid: tuple[str, ...] = ()
    """With an alternative to what is shown: texts that are known already."""
    wanted: bool = False
    """Whether the writer has asked by key: the model need not be sure."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """Nobody waits for this ask any more."""

    id: int


@dataclass(frozen=True, slots=True)
class Show:
    """Show `text` as a ghost at `position`, instead of the one that is there."""

    position: int
    text: str
    number: int = 1
    """Which of the alternatives it is, counted from 1."""
    count: int = 1
    """How many there are."""


@dataclass(frozen=True, slots=True)
class Hide:
    """Take the ghost away."""


@dataclass(frozen=True, slots=True)
class Insert:
    """Put accepted text into the document; its `edited` comes back with `Cause.MACHINE`."""

    position: int
    text: str


Effect = StartTimer | Ask | Cancel | Show | Hide | Insert
Effects = tuple[Effect, ...]
Step = tuple["Session", Effects]


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
    automatic: bool = True
    """Whether a pause asks; else only the writer does."""
    paragraph: bool = False
    """Whether the last ask was for a whole paragraph."""

    @property
    def shown(self) -> str:
        """The ghost's text; "" when there is none."""
        return self.offer.rest if self.phase is Phase.SHOWN and self.offer else ""

    @property
    def standing(self) -> Offer | None:
        """What is shown, once no more of it is coming."""
        offer = self.offer
        if self.phase is not Phase.SHOWN or offer is None or self.live == offer.ask:
            return None
        return None if offer.seeking and offer.seeking.index == offer.number else offer

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
        if "\n" in added and cause is Cause.TYPED:
            self = replace(self, pause=self.pause.forgiven())  # a new paragraph is another beginning
        offer = self.offer
        if self.phase is Phase.SHOWN and offer and position == offer.position:
            advanced = offer.advanced(added, typed=cause is Cause.TYPED)
            if advanced is not None:
                return self._consumed(advanced)
        if cause is Cause.MACHINE:
            return self._dropped(caret, Reason.CARET_MOVED)
        within = offer is not None and offer.position <= position <= offer.position + self.beyond
        beyond = self.beyond + utf16_length(added) if within else 0
        return self._asking_later(caret, offer if within else None, beyond)

    def _consumed(self, offer: Offer) -> Step:
        """The writer typed or accepted the head of what is shown."""
        now = replace(self, offer=offer, caret=offer.position, beyond=0)
        if offer.rest:
            return now, (_show(offer),)
        if self.live is not None and self.live == offer.ask:
            return replace(now, phase=Phase.ASKED), (Hide(),)
        later, effects = now._asking_later(offer.position, offer)
        if offer.typed or later.phase is not Phase.WAITING:
            return later, effects
        asked, ask = later.timer_fired()  # what is accepted is not thought about any more: no pause
        return asked, (*now._clearing(), *ask)

    def _deleted(self, position: int, removed: int, caret: int) -> Step:
        """Deleting asks nothing, but brings back what stood at the place that is reached."""
        restored, beyond = self._offer_at(position, removed, caret)
        if restored is None:
            return self._dropped(caret, Reason.DELETED)
        if beyond or not restored.rest:
            after, effects = self._dropped(caret, Reason.DELETED)
            return replace(after, offer=restored.settled(), beyond=beyond), effects
        stays_live = restored.awaits(self.live)
        cancelled = (Cancel(self.live),) if self.live is not None and not stays_live else ()
        live, offer = (self.live, restored) if stays_live else (None, restored.settled())
        now = replace(self, phase=Phase.SHOWN, caret=caret, offer=offer, beyond=0, live=live, quiet=None)
        return now, (*cancelled, _show(offer))

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
        asked = replace(self, phase=Phase.ASKED, asks=ask, live=ask, paragraph=False)
        return asked, (Ask(ask, self.caret, self.version),)

    def asked_again(self, caret: int, version: int) -> Step:
        """What could not be answered when the writer paused at `caret` can be now."""
        return replace(self, version=version)._asking_later(caret)

    def requested(self, caret: int, version: int, paragraph: bool = False) -> Step:
        """The writer asks for a suggestion, or a whole paragraph, at `caret`: no pause."""
        now, effects = replace(self, version=version)._dropped(caret, Reason.CARET_MOVED)
        ask = now.asks + 1
        pause = now.pause.forgiven()
        asked = replace(now, phase=Phase.ASKED, asks=ask, live=ask, quiet=None, pause=pause, paragraph=paragraph)
        return asked, (*effects, Ask(ask, caret, version, paragraph, wanted=True))

    def alternative(self, by: int) -> Step:
        """Show the next (1) or the former (-1) alternative, round; the next one is asked for where none is known."""
        offer = self.offer
        if self.phase is not Phase.SHOWN or offer is None:
            return self, ()
        place, count = offer.place
        at_the_end = count == 1 if by < 0 else place == count
        if at_the_end and offer.seeking and not offer.seeking.wanted:
            wanted = replace(offer.seeking, wanted=True)
            return replace(self, offer=replace(offer, seeking=wanted)), ()
        if at_the_end and offer.may_seek():
            cancel: Effects = (Cancel(self.live),) if self.live is not None else ()
            now, ask = replace(self, live=None)._seeking(wanted=True)
            return now, (*cancel, *ask)
        if count == 1:
            return self, ()
        offer = offer.stepped(by)
        return replace(self, offer=offer), (_show(offer),)

    def _seeking(self, wanted: bool) -> Step:
        """Ask for another alternative to what is shown; nothing else is live."""
        offer = self.offer
        assert offer is not None
        ask, end = self.asks + 1, len(offer.consumed)
        known = tuple(offer.texts[number][end:] for number in offer.fitting)
        now = replace(self, asks=ask, live=ask, offer=offer.sought(ask, wanted))
        return now, (Ask(ask, self.caret, self.version, offer.paragraph, known),)

    def partial(self, ask: int, text: str, done: bool) -> Step:
        """What may be shown of the answer to `ask` so far, from the place where it was asked."""
        if ask != self.live:
            return self, ()
        live = None if done else self.live
        offer = self.offer
        if offer is None or not offer.awaits(ask):
            offer = Offer(ask, self.caret, ("",), paragraph=self.paragraph)
        if offer.seeking:
            return self._told(offer, text, done)
        if text.startswith(offer.texts[0]) and len(text) > len(offer.texts[0]) and offer.fits(text):
            offer = offer.grown(0, text)
            now = replace(self, phase=Phase.SHOWN, live=live, offer=offer, beyond=0, quiet=None)
            return now, (_show(offer),)
        if self.phase is Phase.ASKED and done:
            return (
                replace(self, live=None)._asking_later(self.caret, offer)
                if offer.consumed
                else self._nothing_shown(Reason.EMPTY)
            )
        return replace(self, live=live), ()

    def _told(self, offer: Offer, text: str, done: bool) -> Step:
        """More of an alternative; once the writer has asked for one, the next is got ready behind it."""
        told = offer.told(text, done)
        if done and told.exhausted:
            return self.nothing(self.live or 0, Reason.EMPTY)
        now = replace(self, offer=told, live=None if done else self.live)
        changed = (told.rest, told.place) != (offer.rest, offer.place)
        show: Effects = (_show(told),) if changed else ()
        if not done or not told.may_seek():
            return now, show
        asking, ask = now._seeking(wanted=False)
        return asking, (*show, *ask)

    def nothing(self, ask: int, reason: Reason) -> Step:
        """The ask has no answer worth showing, or none was asked for: `reason` says why."""
        if ask != self.live:
            return self, ()
        if self.phase is not Phase.SHOWN:
            return self._nothing_shown(reason)
        offer, now = self.offer, replace(self, live=None)
        if offer is None or offer.seeking is None:
            return now, ()
        wanted = offer.seeking.wanted and offer.seeking.index is None
        offer = replace(offer, seeking=None, exhausted=reason is not Reason.FAILED)
        if not wanted:
            return replace(now, offer=offer), ()
        if len(offer.fitting) == 1:
            return replace(now, offer=offer, quiet=reason), ()
        offer = offer.stepped(1)
        return replace(now, offer=offer), (_show(offer),)

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
        return replace(self, pause=self.pause.forgiven()), (Insert(self.caret, taken),)

    def dismissed(self) -> Step:
        """Esc: hide, and do not offer this again until something else is typed; or ask no more."""
        match self.phase:
            case Phase.SHOWN:
                now = replace(self, pause=self.pause.after_dismissal())
                return now._dropped(self.caret, Reason.DISMISSED_OFTEN if now.pause.unwanted else Reason.DISMISSED)
            case Phase.ASKED:
                return self._dropped(self.caret, Reason.DISMISSED)
            case _:
                return self, ()

    # -- common ends -----------------------------------------------------------------------------------------

    def _dropped(self, caret: int, reason: Reason) -> Step:
        """Idle, whatever was under way."""
        now = replace(self, phase=Phase.IDLE, caret=caret, live=None, offer=None, beyond=0, quiet=reason)
        return now, self._clearing()

    def _asking_later(self, caret: int, offer: Offer | None = None, beyond: int = 0) -> Step:
        """Waiting for the pause at `caret`, whatever was under way; `offer` may still be brought back."""
        kept = offer.settled() if offer else None
        if self.pause.unwanted or not self.automatic:
            now, effects = self._dropped(caret, Reason.DISMISSED_OFTEN)
            quiet = now.quiet if self.pause.unwanted else None
            return replace(now, offer=kept, beyond=beyond, quiet=quiet), effects
        now = replace(self, phase=Phase.WAITING, caret=caret, live=None, offer=kept, beyond=beyond, quiet=None)
        return now, (*self._clearing(), StartTimer(self.pause.milliseconds))

    def _clearing(self) -> Effects:
        """What ends the ask and the ghost that are there now."""
        cancel: Effects = (Cancel(self.live),) if self.live is not None else ()
        return (*cancel, Hide()) if self.phase is Phase.SHOWN else cancel


def _show(offer: Offer) -> Show:
    return Show(offer.position, offer.rest, *offer.place)


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
