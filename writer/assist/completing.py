"""Ghost text: from a key to a suggestion at the caret, and from Tab to one undo step.

Everything that is decided is decided by the pure `language.completion`; this module only carries its effects
out and brings events back: edits, the timer, the engine's answers.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, assert_never

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from writer.assist.advice import Advice
from writer.assist.asking import completion_request
from writer.assist.document_port import DocumentPort, Edited, Origin
from writer.assist.speculating import Continuation, Speculation
from writer.assist.suggestion_events import Happening, Offered, SuggestionEvent
from writer.assist.warming import Place, Soon, WarmUp, at_once
from writer.engine.client.engine import Engine
from writer.engine.client.state import Phase as EnginePhase
from writer.engine.messages import Delta, Event, Failed, Finished
from writer.language.completion.answer import StreamedAnswer
from writer.language.completion.cache import Known, SuggestionCache
from writer.language.completion.cleanup import Cleaned, Limits, wanted
from writer.language.completion.gates import Surroundings, before_asking, is_misspelt
from writer.language.completion.reasons import Reason
from writer.language.completion.session import (
    Ask,
    Cancel,
    Cause,
    Hide,
    Insert,
    Part,
    Phase,
    Session,
    Show,
    StartTimer,
    Step,
)
from writer.settings.schema import Settings

log = logging.getLogger(__name__)

CAUSES: Final = {
    Origin.TYPED: Cause.TYPED,
    Origin.HISTORY: Cause.HISTORY,
    Origin.MACHINE: Cause.MACHINE,
    Origin.LOADED: Cause.MACHINE,
}
PARAGRAPH_WORDS: Final = 120
"""Where a paragraph that was asked for ends at the latest."""


@dataclass
class _Asked:
    """A question at the engine."""

    ask: Ask
    request: int
    place: Place
    answer: StreamedAnswer
    begun: bool = False
    """Whether the model has read the prompt and said something."""
    shown: str = ""


class Completer(QObject):
    """Owns the suggestion at the caret of one document, for as long as the window lives."""

    silent = Signal(object)
    """A `Reason`: why nothing is shown just now."""
    shown = Signal(str)
    """A suggestion stands at the caret, or the one that does has grown."""
    accepted = Signal(str)
    """Text of a suggestion went into the document."""
    happened = Signal(object)
    """A `SuggestionEvent`."""
    offered = Signal(object)
    """`Offered`: a suggestion stands there complete, or another alternative does."""

    def __init__(
        self,
        document: DocumentPort,
        engine: Engine,
        settings: Callable[[], Settings],
        advice: Advice | None = None,
        soon: Soon = at_once,
    ) -> None:
        """`soon` does what has time until a key is painted."""
        super().__init__()
        self._advice = advice or Advice()
        self._document = document
        self._engine = engine
        self._settings = settings
        self._session = Session(automatic=settings().suggestions.enabled)
        self._cache = SuggestionCache()
        self._asked: _Asked | None = None
        self._latency = QElapsedTimer()
        self._latest = 0
        """Milliseconds the answer took that is shown or was shown last; 0: it was known."""
        self._confidence = 1.0
        """Its probability when it began to be shown."""
        self._told: int | None = None
        """The ask of the suggestion that was said to be shown."""
        self._standing: tuple[int, str] | None = None
        """Ask and whole text of the one that was said to be offered."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._advance(self._session.timer_fired()))
        self._warm_up = WarmUp(document, engine, self._free, self._advice.title, soon)
        self._speculation = Speculation(engine, self._cache, self._behind)
        document.edited.connect(self._on_edited)
        document.caret_moved.connect(self._on_caret_moved)
        document.focus_changed.connect(self._on_focus_changed)
        document.composing_changed.connect(self._on_composing_changed)
        document.accept_requested.connect(lambda part: self._accept(Part(part)))
        document.alternative_requested.connect(lambda by: self._advance(self._session.alternative(by)))
        document.dismiss_requested.connect(self._dismiss)

    def catch_up(self, edit: Edited) -> None:
        """`edit` was typed last, before this was made: answer it as if it had been typed just now."""
        self._on_edited(edit)

    def engine_ready(self) -> None:
        """A model can be asked. Whoever typed while it was loading, and still stands there, gets an answer."""
        waiting = self._session.phase is Phase.WAITING or self._session.quiet is Reason.LOADING
        self.settings_changed()
        if waiting and not self._document.composing:
            self._advance(self._session.asked_again(self._document.caret, self._document.version))

    def settings_changed(self) -> None:
        """Other settings or another model: what was suggested under the old ones is forgotten."""
        self._cache.clear()
        self._interrupt(Reason.CARET_MOVED)
        options = self._settings().suggestions
        pause = replace(self._session.pause, setting=options.pause_ms)
        self._session = replace(self._session, pause=pause, automatic=options.enabled)
        self._warm_up.forget()

    def suggest_now(self) -> None:
        """Ask at once, where the caret stands, as if the pause were over."""
        self._advance(self._session.requested(self._document.caret, self._document.version))

    def suggest_paragraph(self) -> None:
        """Ask at once for all that might follow up to the end of the paragraph."""
        self._advance(self._session.requested(self._document.caret, self._document.version, paragraph=True))

    def marks_changed(self) -> None:
        """Other words are marked as misspelt: behind such a one nothing is suggested."""
        if self._session.shown:
            place = self._warm_up.place(self._document.caret)
            if is_misspelt(place.before, self._advice.misspelt(self._document.caret)):
                self._advance(self._session.interrupted(Reason.MISSPELT))

    # -- events ----------------------------------------------------------------------------------------------

    def _on_edited(self, edit: Edited) -> None:
        cause = CAUSES[edit.origin]
        step = self._session.edited(edit.position, edit.removed, edit.added, edit.version, edit.caret, cause)
        self._advance(step)
        self._warm_up.edited(edit)

    def _on_caret_moved(self, caret: int) -> None:
        self._advance(self._session.caret_moved(caret))
        self._warm_up.caret_moved(caret)

    def _on_focus_changed(self, focused: bool) -> None:
        if not focused:
            self._interrupt(Reason.FOCUS_LOST)

    def _on_composing_changed(self, composing: bool) -> None:
        if composing:
            self._interrupt(Reason.COMPOSING)

    def _interrupt(self, reason: Reason) -> None:
        self._timer.stop()
        self._advance(self._session.interrupted(reason))

    def _advance(self, step: Step) -> None:
        """Take over the state first, so that effects which come back as events meet the new one."""
        quiet = self._session.quiet
        self._session, effects = step
        for effect in effects:
            self._carry_out(effect)
        if self._session.quiet and self._session.quiet is not quiet:
            self.silent.emit(self._session.quiet)
        self._tell_offered()

    def _carry_out(self, effect: StartTimer | Ask | Cancel | Show | Hide | Insert) -> None:
        match effect:
            case StartTimer(milliseconds):
                self._timer.start(milliseconds)
            case Ask():
                self._ask(effect)
            case Cancel(ask):
                self._cancel(ask)
            case Show(position, text, number, count):
                self._document.show_ghost(position, text, f"{number}/{count}" if count > 1 else "")
                self.shown.emit(text)
                self._tell_shown(text)
            case Hide():
                self._document.hide_ghost()
            case Insert(position, text):
                self._document.insert_accepted(position, text)
                log.info("suggestion accepted: %d characters", len(text))
                self.accepted.emit(text)
            case _:
                assert_never(effect)

    def _tell_shown(self, text: str) -> None:
        """Once for each suggestion, however it grows or is typed along."""
        ask = self._session.offer.ask if self._session.offer else None
        if ask != self._told:
            self._told = ask
            self.happened.emit(SuggestionEvent(Happening.SHOWN, text, self._latest, self._confidence))

    def _tell_offered(self) -> None:
        """Once for each text that stands there, however it is typed along."""
        offer = self._session.standing
        standing = (offer.ask, offer.texts[offer.number]) if offer else None
        alone = self._session.live is None and offer is not None and not offer.paragraph
        self._speculation.follow(standing if alone and self._session.automatic else None)
        if standing != self._standing:
            self._standing = standing
            if offer:
                log.info("suggestion complete: %d of %d", *offer.place)
                self.offered.emit(Offered(offer.rest, *offer.place))

    # -- the writer's answer ---------------------------------------------------------------------------------

    def _accept(self, part: Part) -> None:
        """The event goes first: what is put in may bring the next suggestion at once."""
        shown = self._session.shown
        step = self._session.accept(part)
        taken = next((effect.text for effect in step[1] if isinstance(effect, Insert)), "")
        if taken:
            self.happened.emit(SuggestionEvent(Happening.ACCEPTED, taken, part=part, whole=taken == shown))
        self._advance(step)

    def _dismiss(self) -> None:
        shown = self._session.shown
        if shown:
            self.happened.emit(SuggestionEvent(Happening.DISMISSED, shown))
        self._advance(self._session.dismissed())

    # -- the model -------------------------------------------------------------------------------------------

    def _free(self) -> bool:
        """Whether suggestions are wanted and none is asked for or shown."""
        return self._settings().suggestions.enabled and not self._asked and self._session.phase is not Phase.SHOWN

    def _limits(self, *, paragraph: bool = False, asked_for: bool = False) -> Limits:
        """How long and how daring a suggestion may be: the one place where settings become that."""
        if paragraph:
            return wanted(PARAGRAPH_WORDS, paragraph=True)
        options = self._settings().suggestions
        if asked_for:
            return wanted(options.max_words)
        return Limits(options.max_words, self._advice.least(options.eagerness))

    def _behind(self) -> Continuation:
        """The place behind what is shown."""
        place = self._warm_up.place_behind(self._document.caret, self._session.shown)
        return Continuation(place, self._limits(), self._advice.knows)

    def _ask(self, ask: Ask) -> None:
        place = self._warm_up.place(self._document.caret)
        misspelt = self._advice.misspelt(self._document.caret)
        reason = before_asking(place.before, place.after, offset=place.start, misspelt=misspelt)
        known = None if ask.wanted or ask.avoid else self._cache.recall(place.before, place.after)
        if reason:
            self._advance(self._session.nothing(ask.id, reason))
        elif known is not None:
            self._latest, self._confidence = 0, known.probability
            step = self._session.partial(ask.id, known.text, done=True)
            self._advance(step if known.text else self._session.nothing(ask.id, known.reason))
        elif not self._engine.state_of("completion").ready:
            self._advance(self._session.nothing(ask.id, self._unready()))
        else:
            self._submit(ask, place)

    def _unready(self) -> Reason:
        loading = self._engine.state_of("completion").phase in (EnginePhase.LOADING, EnginePhase.RESTARTING)
        return Reason.LOADING if loading else Reason.FAILED

    def _submit(self, ask: Ask, place: Place) -> None:
        self._speculation.stop()
        limits = self._limits(paragraph=ask.paragraph, asked_for=ask.wanted or bool(ask.avoid))
        request = completion_request(place.prompt, limits, ask.avoid)
        self._warm_up.asked(place.prompt)
        self._latency.start()
        around = Surroundings(place.before, place.after, knows=self._advice.knows)
        answer = StreamedAnswer(around, limits, alone=0 if ask.paragraph else 1)
        self._asked = asked = _Asked(ask, 0, place, answer)
        asked.request = self._engine.submit(request, lambda event: self._on_event(asked, event))

    def _on_event(self, asked: _Asked, event: Event) -> None:
        if asked is not self._asked:
            return
        match event:
            case Delta():
                self._heard(asked)
                self._take(asked, asked.answer.add(event.text, event.log_probabilities))
            case Finished(reason="cancelled"):
                self._asked = None
                self._advance(self._session.failed(asked.ask.id))
            case Finished():
                self._take(asked, replace(asked.answer.complete(), ended=True))
            case Failed():
                self._asked = None
                log.info("suggestion failed: %s", event.message)
                self._advance(self._session.failed(asked.ask.id))
            case _:
                pass

    def _heard(self, asked: _Asked) -> None:
        if not asked.begun:
            asked.begun = True
            self._warm_up.answered()

    def _take(self, asked: _Asked, cleaned: Cleaned) -> None:
        """Show what is fit to be shown; an answer of which nothing more is wanted is not made to its end."""
        if cleaned.text and not asked.shown:
            latency = self._latest = self._latency.elapsed()
            log.info("suggestion shown after %d ms", latency)
            self._confidence = cleaned.probability
            self._session = replace(self._session, pause=self._session.pause.after_answer(latency))
        asked.shown = cleaned.text or asked.shown
        if cleaned.ended:
            self._asked = None
            self._engine.cancel(asked.request)
            if not asked.ask.wanted and not asked.ask.avoid:
                known = Known(asked.shown, self._confidence, cleaned.reason or Reason.EMPTY)
                self._cache.remember(asked.place.before, known, asked.place.after)
        if cleaned.text:
            self._advance(self._session.partial(asked.ask.id, cleaned.text, done=cleaned.ended))
        elif cleaned.ended:
            self._advance(self._session.nothing(asked.ask.id, cleaned.reason or Reason.EMPTY))

    def _cancel(self, ask: int) -> None:
        if self._asked and self._asked.ask.id == ask:
            self._engine.cancel(self._asked.request)
            if not self._asked.begun:
                self._warm_up.given_up()
            self._asked = None
