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

from writer.assist.asking import completion_request
from writer.assist.document_port import DocumentPort, Edited, Origin
from writer.assist.warming import WarmUp
from writer.engine.client.engine import Engine
from writer.engine.messages import Delta, Event, Failed, Finished
from writer.language.completion.answer import StreamedAnswer
from writer.language.completion.cache import SuggestionCache
from writer.language.completion.cleanup import Cleaned, Limits
from writer.language.completion.gates import before_asking
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


@dataclass
class _Asked:
    """A question at the engine. `first` is still None before its first text."""

    ask: int
    request: int
    before: str
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

    def __init__(self, document: DocumentPort, engine: Engine, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._document = document
        self._engine = engine
        self._settings = settings
        self._session = Session()
        self._cache = SuggestionCache()
        self._asked: _Asked | None = None
        self._latency = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._advance(self._session.timer_fired()))
        self._warm_up = WarmUp(document, engine, self._free)
        document.edited.connect(self._on_edited)
        document.caret_moved.connect(self._on_caret_moved)
        document.focus_changed.connect(self._on_focus_changed)
        document.composing_changed.connect(self._on_composing_changed)
        document.accept_requested.connect(lambda part: self._advance(self._session.accept(Part(part))))
        document.dismiss_requested.connect(lambda: self._advance(self._session.dismissed()))

    def settings_changed(self) -> None:
        """Other settings or another model: what was suggested under the old ones is forgotten."""
        self._cache.clear()
        self._interrupt(Reason.CARET_MOVED)
        pause = replace(self._session.pause, setting=self._settings().suggestions.pause_ms)
        self._session = replace(self._session, pause=pause)
        self._warm_up.forget()

    def suggest_now(self) -> None:
        """Ask at once, where the caret stands, as if the pause were over."""
        self._advance(self._session.requested(self._document.caret, self._document.version))

    # -- events ----------------------------------------------------------------------------------------------

    def _on_edited(self, edit: Edited) -> None:
        if self._settings().suggestions.enabled:
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

    def _carry_out(self, effect: StartTimer | Ask | Cancel | Show | Hide | Insert) -> None:
        match effect:
            case StartTimer(milliseconds):
                self._timer.start(milliseconds)
            case Ask():
                self._ask(effect)
            case Cancel(ask):
                self._cancel(ask)
            case Show(position, text):
                self._document.show_ghost(position, text)
                self.shown.emit(text)
            case Hide():
                self._document.hide_ghost()
            case Insert(position, text):
                self._document.insert_accepted(position, text)
                log.info("suggestion accepted: %d characters", len(text))
                self.accepted.emit(text)
            case _:
                assert_never(effect)

    # -- the model -------------------------------------------------------------------------------------------

    def _free(self) -> bool:
        """Whether suggestions are wanted and none is asked for or shown."""
        return self._settings().suggestions.enabled and not self._asked and self._session.phase is not Phase.SHOWN

    def _ask(self, ask: Ask) -> None:
        place = self._warm_up.place(self._document.caret)
        before, after = place.before, place.after
        reason = before_asking(before, after)
        if reason:
            self._advance(self._session.nothing(ask.id, reason))
            return
        known = self._cache.recall(before)
        if known is not None:
            step = self._session.partial(ask.id, known, done=True)
            self._advance(step if known else self._session.nothing(ask.id, Reason.LOW_CONFIDENCE))
            return
        if not self._engine.state.ready:
            self._advance(self._session.failed(ask.id))
            return
        options = self._settings().suggestions
        limits = Limits(max_words=options.max_words, eagerness=options.eagerness)
        request = completion_request(place.prompt, limits)
        self._warm_up.asked(place.prompt)
        self._latency.start()
        answer = StreamedAnswer(before, after, limits)
        self._asked = asked = _Asked(ask.id, 0, before, answer)
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
                self._advance(self._session.failed(asked.ask))
            case Finished():
                self._take(asked, replace(asked.answer.complete(), ended=True))
            case Failed():
                self._asked = None
                log.info("suggestion failed: %s", event.message)
                self._advance(self._session.failed(asked.ask))
            case _:
                pass

    def _heard(self, asked: _Asked) -> None:
        if not asked.begun:
            asked.begun = True
            self._warm_up.answered()

    def _take(self, asked: _Asked, cleaned: Cleaned) -> None:
        """Show what is fit to be shown; an answer of which nothing more is wanted is not made to its end."""
        if cleaned.text and not asked.shown:
            latency = self._latency.elapsed()
            log.info("suggestion shown after %d ms", latency)
            self._session = replace(self._session, pause=self._session.pause.after_answer(latency))
        asked.shown = cleaned.text or asked.shown
        if cleaned.ended:
            self._asked = None
            self._engine.cancel(asked.request)
            self._cache.remember(asked.before, asked.shown)
        if cleaned.text:
            self._advance(self._session.partial(asked.ask, cleaned.text, done=cleaned.ended))
        elif cleaned.ended:
            self._advance(self._session.nothing(asked.ask, cleaned.reason or Reason.EMPTY))

    def _cancel(self, ask: int) -> None:
        if self._asked and self._asked.ask == ask:
            self._engine.cancel(self._asked.request)
            if not self._asked.begun:
                self._warm_up.given_up()
            self._asked = None
