"""Asking the engine for what the draft of a rewrite wants, answer by answer, while the window goes on."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from writer.assist.context_room import fitted
from writer.assist.material import Material
from writer.assist.rewrite import Rewrite
from writer.assist.rewrite_asking import rewrite_request, room, wish
from writer.assist.sent import Sent
from writer.engine.client.engine import Engine
from writer.engine.messages import Delta, Event, Failed, Finished, Generate
from writer.language.rewriting.draft import Ask, Draft
from writer.models.installed import display_name
from writer.prompts.rendering import RenderError
from writer.text.span import Span

log = logging.getLogger(__name__)

LONG: Final = 2000
"""Characters of a selection from which an answer is not compared anew, and shown, with every token: with thousands of
hunks that takes longer than the token.
"""

LOOK_MS: Final = 150
"""A long one is compared and shown this often while it streams."""


class Drafting(QObject):
    """Owns the requests of a rewrite, never the rewrite itself: one that was cancelled is not heard of again."""

    grown = Signal(object)
    """The `Rewrite`: its draft has something new to show."""
    ended = Signal(object)
    """The `Rewrite`: its draft wants nothing more."""
    failed = Signal(object, str)
    """The `Rewrite` and a sentence; what its draft has stays."""

    def __init__(self, engine: Engine, material: Material) -> None:
        super().__init__()
        self._engine = engine
        self._material = material
        self._looked = QElapsedTimer()

    def begin(self, rewrite: Rewrite) -> None:
        """Plan the whole of it, and ask for the first part."""
        self._looked.invalidate()
        try:
            variables = self._material.variables(rewrite, Span(0, len(rewrite.original)))
            model = self._engine.state_of("rewrite").model
            wanted = wish(rewrite.prompt, variables, rewrite.inputs, model.parameters if model else 0)
        except RenderError as error:
            self.failed.emit(rewrite, str(error))
            return
        longest = room(model) if model else 0
        rewrite.draft = Draft(rewrite.original, wanted, rewrite.seed, rewrite.shown_before, longest)
        self._go_on(rewrite, rewrite.draft)

    def further(self, rewrite: Rewrite, position: int) -> bool:
        """Ask for further versions of the part at `position` of the original; False when there can be none."""
        draft = rewrite.draft
        if draft is None or rewrite.request or not draft.more(position):
            return False
        self._go_on(rewrite, draft)
        return True

    def stop(self, rewrite: Rewrite) -> None:
        """Enough: what has come of the answer under way counts."""
        self.cancel(rewrite)
        if rewrite.draft:
            if rewrite.answer:
                rewrite.draft.hear(rewrite.answer)
            rewrite.draft.stop()

    def cancel(self, rewrite: Rewrite) -> None:
        request, rewrite.request = rewrite.request, 0
        if request:
            self._engine.cancel(request)

    def _go_on(self, rewrite: Rewrite, draft: Draft) -> None:
        """Ask for what the draft wants next; when it wants nothing more, that is all."""
        ask = draft.ask
        if ask is None:
            rewrite.request = 0
            self.ended.emit(rewrite)
            return
        rewrite.answer, rewrite.log_probabilities = "", []
        try:
            request = self._request(rewrite, ask)
        except RenderError as error:
            self.failed.emit(rewrite, str(error))
            return
        model = self._engine.state_of("rewrite").model
        rewrite.sent.append(Sent(ask.span, request, display_name(model.path, model.name) if model else ""))
        rewrite.request = self._engine.submit(request, lambda event: self._on_event(rewrite, draft, event))

    def _request(self, rewrite: Rewrite, ask: Ask) -> Generate:
        variables = {**self._material.variables(rewrite, ask.span), "selection": ask.text}
        model, length = self._engine.state_of("rewrite").model, self._material.length
        seen = fitted(rewrite.prompt, variables, rewrite.inputs, model, length)
        rewrite.note = seen.note
        return rewrite_request(rewrite.prompt, seen.variables, rewrite.inputs, ask.seed, ask.avoid, ask.terms)

    def _on_event(self, rewrite: Rewrite, draft: Draft, event: Event) -> None:
        if not rewrite.request or event.id != rewrite.request:
            return
        match event:
            case Delta():
                rewrite.answer += event.text
                rewrite.log_probabilities += event.log_probabilities
                if len(rewrite.original) < LONG or not self._looked.isValid() or self._looked.hasExpired(LOOK_MS):
                    self._hear(rewrite, draft)
                    self._looked.start()
            case Finished(reason="cancelled"):
                rewrite.request = 0
                draft.stop()
                self.ended.emit(rewrite)
            case Finished():
                self._answered(rewrite, draft, event.timings.generate_seconds)
            case Failed():
                rewrite.request = 0
                draft.stop()
                self.failed.emit(rewrite, event.message)
            case _:
                pass

    def _hear(self, rewrite: Rewrite, draft: Draft) -> None:
        """Show the answer so far; one that is hopeless already is ended."""
        if draft.hear(rewrite.answer) is None:
            if not rewrite.proposal.complete:  # of a further version nothing is shown before it is there
                self.grown.emit(rewrite)
        else:
            self.cancel(rewrite)
            self._answered(rewrite, draft, 0.0)

    def _answered(self, rewrite: Rewrite, draft: Draft, seconds: float) -> None:
        chances = rewrite.log_probabilities
        before = draft.ask
        rewrite.sent[-1] = replace(rewrite.sent[-1], answer=rewrite.answer)
        draft.answered(rewrite.answer, sum(chances) / max(1, len(chances)), seconds)
        log.info("answer %s: %s", before.seed if before else 0, draft.verdict)
        self._go_on(rewrite, draft)
        if rewrite.request:
            self.grown.emit(rewrite)
