"""Rewriting: from a selection and a prompt file to a reviewed change, in one undo step.

A `Draft` says what to ask, part by part and version by version; its proposal is shown as it grows, and applied only
as far as the writer accepts it and only if the text it was made for is still there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from writer.assist.asking import CHARACTERS_PER_TOKEN, PROOFREAD, rewrite_request, wish
from writer.assist.checking import Checker
from writer.assist.document_port import DocumentPort, Edited, Origin, Replacement
from writer.assist.material import Material
from writer.assist.proofreading import found_mistakes
from writer.assist.region import Region
from writer.assist.rewrite import Rewrite
from writer.engine.client.engine import Engine
from writer.engine.messages import Delta, Event, Failed, Finished, Generate, ModelFacts
from writer.language.rewriting.draft import MOST_TRIES, NOTHING, Ask, Draft
from writer.language.rewriting.proposal import Choice, Proposal
from writer.language.rewriting.suitability import Level, suitability
from writer.prompts.file import PromptFile
from writer.prompts.rendering import RenderError
from writer.text.edits import TextEdit
from writer.text.span import Span
from writer.text.units import to_utf16

log = logging.getLogger(__name__)

LONG: Final = 2000
"""Characters of a selection from which an answer is not compared anew, and shown, with every token: with thousands of
hunks that takes longer than the token.
"""

LOOK_MS: Final = 150
"""A long one is compared and shown this often while it streams."""

CHANGED: Final = "The text was changed meanwhile, so nothing was applied. Try again to rewrite it as it is now."


class Rewriter(QObject):
    """At most one rewrite at a time; starting another ends it."""

    started = Signal(object)
    """The `Rewrite`: show its card."""
    proposal_changed = Signal(object)
    """Its `Proposal`, for a rewrite in place."""
    answer_changed = Signal(str, bool)
    """The answer so far and whether it is complete, for one that is shown for itself."""
    failed = Signal(str)
    """A sentence; the card stays, to try again."""
    ended = Signal()
    """The card can go."""

    def __init__(self, document: DocumentPort, engine: Engine, checker: Checker, title: Callable[[], str]) -> None:
        """`title` gives the document's name."""
        super().__init__()
        self._document = document
        self._engine = engine
        self._checker = checker
        self._material = Material(document, title)
        self._rewrite: Rewrite | None = None
        self._looked = QElapsedTimer()
        document.edited.connect(self._on_edited)
        checker.issues_changed.connect(self._on_findings)

    @property
    def rewrite(self) -> Rewrite | None:
        return self._rewrite

    # -- what the writer does --------------------------------------------------------------------------------

    def start(self, prompt: PromptFile, instruction: str = "", inputs: Mapping[str, str] | None = None) -> None:
        """Rewrite the selection, else the paragraph at the caret."""
        self.discard()
        self._rewrite = Rewrite(prompt, self._material.region(prompt), "", instruction, inputs or {})
        self._begin(self._rewrite)

    def retry(self) -> None:
        """Again, for the text as it is now, with another seed."""
        if self._rewrite:
            old = self._rewrite
            self._engine.cancel(old.request)
            region = Region(old.region.start, old.region.end)
            seed = old.seed + MOST_TRIES
            seen = old.shown_before | frozenset(old.draft.answers if old.draft else ())
            self._rewrite = Rewrite(old.prompt, region, "", old.instruction, old.inputs, seed, seen)
            self._begin(self._rewrite)

    def stop(self) -> None:
        """Enough: the paragraphs that are done, and what has come of the one under way, are up for review."""
        rewrite = self._rewrite
        if rewrite is None or rewrite.proposal.complete:
            return
        request, rewrite.request = rewrite.request, 0
        self._engine.cancel(request)
        if rewrite.draft:
            if rewrite.answer:
                rewrite.draft.hear(rewrite.answer)
            rewrite.draft.stop()
            self._show(rewrite, rewrite.draft)
        else:
            self._review(rewrite, replace(rewrite.proposal, complete=True, reached=len(rewrite.original)))

    def choose(self, hunk: int, choice: Choice) -> None:
        """Accept or discard one hunk; the change is made when none is left open."""
        if self._rewrite:
            self._review(self._rewrite, self._rewrite.proposal.chosen(hunk, choice))
            if self._rewrite.proposal.complete and not self._rewrite.proposal.undecided:
                self.apply()

    def accept_all(self) -> None:
        """Accept every open hunk that keeps the facts, and make the change if that decides all."""
        if self._rewrite and self._rewrite.proposal.complete:
            self._review(self._rewrite, self._rewrite.proposal.all_accepted())
            if not self._rewrite.proposal.undecided:
                self.apply()

    def apply(self) -> None:
        """Make the accepted hunks, in one undo step; the others are discarded."""
        rewrite = self._rewrite
        if rewrite is None:
            return
        if not self._current(rewrite):
            self.failed.emit(CHANGED)
            return
        edits = rewrite.proposal.accepted_edits()
        self._rewrite = None
        if edits:
            self._document.replace([self._replacement(rewrite, edit) for edit in edits], rewrite.asked)
        log.info("rewrite applied: %d of %d hunks", len(edits), len(rewrite.proposal.hunks))
        self.ended.emit()

    def insert(self, text: str) -> None:
        """Put an answer that is shown for itself behind the text it is about."""
        rewrite, self._rewrite = self._rewrite, None
        if rewrite:
            end = rewrite.region.end
            gap = " " if rewrite.prompt.output == "append" else "\n\n"
            self._document.replace([Replacement(end, end, gap + text.strip())], rewrite.asked)
            self.ended.emit()

    def discard(self) -> None:
        """Leave everything as it was."""
        if self._rewrite:
            rewrite, self._rewrite = self._rewrite, None
            self._engine.cancel(rewrite.request)
            self.ended.emit()

    # -- asking ----------------------------------------------------------------------------------------------

    def _begin(self, rewrite: Rewrite) -> None:
        rewrite.original = self._document.text(rewrite.region.start, rewrite.region.end)
        rewrite.proposal = Proposal(rewrite.original)
        self._looked.invalidate()
        rewrite.by_judge = self._judge_knows_better(rewrite)
        self.started.emit(rewrite)
        refusal = self._refusal(rewrite)
        if refusal:
            self.failed.emit(refusal)
        elif rewrite.by_judge:
            self._on_findings()
        else:
            self._draft(rewrite)

    def _refusal(self, rewrite: Rewrite) -> str:
        """Why this cannot be rewritten, as a sentence; empty when it can."""
        if not rewrite.original.strip():
            return NOTHING
        if rewrite.by_judge:
            return ""
        state = self._engine.state
        if not state.ready or state.model is None:
            return state.note or "No model is ready yet. Choose one in the settings, or wait until it is loaded."
        room = _room(state.model)
        if len(rewrite.original) > room and not rewrite.in_place:
            return f"The selection is too long for the model's context. Select at most about {room // 6:,} words."
        return ""

    def _judge_knows_better(self, rewrite: Rewrite) -> bool:
        model = self._engine.state.model
        poor = model is None or suitability(model.parameters, model.name, model.chat_template).level is Level.POOR
        return rewrite.prompt.name == PROOFREAD and poor and self._checker.active

    def _draft(self, rewrite: Rewrite) -> None:
        """Plan the whole of it, and ask for the first part."""
        try:
            wanted = wish(
                rewrite.prompt, self._material.variables(rewrite, Span(0, len(rewrite.original))), rewrite.inputs
            )
        except RenderError as error:
            self.failed.emit(str(error))
            return
        model = self._engine.state.model
        longest = _room(model) if model else 0
        rewrite.draft = Draft(rewrite.original, wanted, rewrite.seed, rewrite.shown_before, longest)
        self._go_on(rewrite, rewrite.draft)

    def _go_on(self, rewrite: Rewrite, draft: Draft) -> None:
        """Ask for what the draft wants next; when it wants nothing more, that is all."""
        ask = draft.ask
        if ask is None:
            rewrite.request = 0
            self._finish(rewrite, draft)
            return
        rewrite.answer, rewrite.log_probabilities = "", []
        try:
            request = self._request(rewrite, ask)
        except RenderError as error:
            self.failed.emit(str(error))
            return
        rewrite.request = self._engine.submit(request, lambda event: self._on_event(rewrite, draft, event))

    def _request(self, rewrite: Rewrite, ask: Ask) -> Generate:
        variables = {**self._material.variables(rewrite, ask.span), "selection": ask.text}
        return rewrite_request(rewrite.prompt, variables, rewrite.inputs, ask.seed, ask.avoid, ask.terms)

    def _on_event(self, rewrite: Rewrite, draft: Draft, event: Event) -> None:
        if rewrite is not self._rewrite or event.id != rewrite.request:
            return
        match event:
            case Delta():
                rewrite.answer += event.text
                rewrite.log_probabilities += event.log_probabilities
                if len(rewrite.original) < LONG or not self._looked.isValid() or self._looked.hasExpired(LOOK_MS):
                    self._hear(rewrite, draft)
                    self._looked.start()
            case Finished(reason="cancelled"):
                draft.stop()
                self._finish(rewrite, draft)
            case Finished():
                self._answered(rewrite, draft, event.timings.generate_seconds)
            case Failed():
                self._broke_off(rewrite, draft, event.message)
            case _:
                pass

    def _hear(self, rewrite: Rewrite, draft: Draft) -> None:
        """Show the answer so far; one that is hopeless already is ended."""
        fault = draft.hear(rewrite.answer)
        if fault is None:
            self._show(rewrite, draft)
        else:
            request, rewrite.request = rewrite.request, 0
            self._engine.cancel(request)
            self._answered(rewrite, draft, 0.0)

    def _answered(self, rewrite: Rewrite, draft: Draft, seconds: float) -> None:
        chances = rewrite.log_probabilities
        before = draft.ask
        draft.answered(rewrite.answer, sum(chances) / max(1, len(chances)), seconds)
        log.info("answer %s: %s", before.seed if before else 0, draft.verdict)
        self._go_on(rewrite, draft)
        if rewrite is self._rewrite and rewrite.request:
            self._show(rewrite, draft)

    def _broke_off(self, rewrite: Rewrite, draft: Draft, sentence: str) -> None:
        """The engine failed. What is done of a long rewrite is not lost."""
        rewrite.request = 0
        draft.stop()
        if draft.answers:
            self._review(rewrite, replace(draft.proposal, note=f"{sentence} {draft.proposal.note}".strip()))
        else:
            self.failed.emit(sentence)

    def _finish(self, rewrite: Rewrite, draft: Draft) -> None:
        """All that could be done is done."""
        if draft.reason:
            rewrite.proposal = Proposal(rewrite.original)
            self.failed.emit(draft.reason)
        else:
            self._show(rewrite, draft)
            log.info("rewrite ready: %d hunks", len(rewrite.proposal.hunks))

    def _show(self, rewrite: Rewrite, draft: Draft) -> None:
        if rewrite.in_place:
            self._review(rewrite, draft.proposal)
        else:
            rewrite.proposal = replace(rewrite.proposal, complete=draft.complete)
            self.answer_changed.emit(draft.answer, draft.complete)

    def _review(self, rewrite: Rewrite, proposal: Proposal) -> None:
        rewrite.proposal = proposal
        self.proposal_changed.emit(proposal)

    # -- the judge's proofreading ----------------------------------------------------------------------------

    def _on_findings(self) -> None:
        """What the checker has found in the region, as hunks; complete once all of it is checked."""
        rewrite = self._rewrite
        if rewrite is None or not rewrite.by_judge or rewrite.proposal.complete or not self._current(rewrite):
            return
        complete, hunks = found_mistakes(self._document, self._checker, rewrite)
        reached = len(rewrite.original) if complete else 0
        self._review(rewrite, Proposal(rewrite.original, "", hunks, reached, complete))
        if complete:
            log.info("proofreading ready: %d hunks", len(hunks))

    # -- the document ----------------------------------------------------------------------------------------

    def _on_edited(self, edit: Edited) -> None:
        if self._rewrite is None:
            return
        if edit.origin is Origin.LOADED:
            self.discard()
        else:
            self._rewrite.region.follow(edit)

    def _current(self, rewrite: Rewrite) -> bool:
        """Whether the text that was rewritten is still there."""
        return self._document.text(rewrite.region.start, rewrite.region.end) == rewrite.original

    def _replacement(self, rewrite: Rewrite, edit: TextEdit) -> Replacement:
        start = rewrite.region.start + to_utf16(rewrite.original, edit.span.start)
        end = rewrite.region.start + to_utf16(rewrite.original, edit.span.end)
        return Replacement(start, end, edit.replacement)


def _room(model: ModelFacts) -> int:
    """Characters that fit the context of `model` beside a prompt and an answer as long."""
    return max(300, (model.context // 2 - 200) * CHARACTERS_PER_TOKEN)
