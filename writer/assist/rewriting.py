"""Rewriting: from a selection and a prompt file to a reviewed change, in one undo step.

The answer is held against the guards while it streams, laid out as hunks, and applied only as far as the writer
accepts them and only if the text they were made for is still there.
"""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from writer.assist.asking import CHARACTERS_PER_TOKEN, TRIES, expectation, rewrite_request
from writer.assist.checking import Checker
from writer.assist.document_port import DocumentPort, Edited, Origin, Replacement
from writer.assist.region import Region
from writer.engine.client.engine import Engine
from writer.engine.messages import Delta, Event, Failed, Finished
from writer.language.rewriting import guards
from writer.language.rewriting.proposal import Choice, Hunk, Proposal
from writer.language.rewriting.proposing import propose
from writer.language.rewriting.suitability import Level, suitability
from writer.prompts.file import PromptFile
from writer.prompts.rendering import RenderError, Value
from writer.text.edits import TextEdit
from writer.text.span import Span
from writer.text.units import from_utf16, to_utf16

log = logging.getLogger(__name__)

PROOFREAD: Final = "proofread"
"""Name of the prompt that the grammar judge answers where the model rewrites poorly."""

LONG: Final = 2000
"""Characters of an original from which an answer is not compared anew with every token, which would take longer
than the token: 20,000 characters cost 30 ms.
"""

LOOK_MS: Final = 100
"""A long answer is compared this often while it streams."""

CHANGED: Final = "The text was changed meanwhile, so nothing was applied. Try again to rewrite it as it is now."


@dataclass
class Rewrite:
    """A rewrite under way or under review. `title` and `in_place` are for the card."""

    prompt: PromptFile
    region: Region
    original: str
    instruction: str
    inputs: Mapping[str, str]
    seed: int = 1
    tries: int = 0
    request: int = 0
    answer: str = ""
    proposal: Proposal = field(default_factory=lambda: Proposal(""))
    by_judge: bool = False
    """Whether the grammar judge makes the hunks, not the model's own words."""

    @property
    def title(self) -> str:
        return self.instruction or self.prompt.title

    @property
    def in_place(self) -> bool:
        """Whether the answer is to replace the original, as a diff; else it is shown for itself."""
        return self.prompt.output in ("diff", "replace")


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
        self._title = title
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
        start, end = self._document.selection()
        if start == end:
            paragraph = self._document.paragraph_at(start)
            start, end = paragraph.position, paragraph.position + to_utf16(paragraph.text, len(paragraph.text))
        self._rewrite = Rewrite(prompt, Region(start, end), "", instruction, inputs or {})
        self._begin(self._rewrite)

    def retry(self) -> None:
        """Again, for the text as it is now, with another seed."""
        if self._rewrite:
            old = self._rewrite
            self._engine.cancel(old.request)
            region = Region(old.region.start, old.region.end)
            self._rewrite = Rewrite(old.prompt, region, "", old.instruction, old.inputs, seed=old.seed + 1)
            self._begin(self._rewrite)

    def stop(self) -> None:
        """Enough: what has come so far is up for review."""
        if self._rewrite and not self._rewrite.proposal.complete:
            if self._rewrite.answer:
                self._take(self._rewrite, complete=False)
            self._engine.cancel(self._rewrite.request)
            self._stopped(self._rewrite)

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
            self._document.replace([self._replacement(rewrite, edit) for edit in edits])
        log.info("rewrite applied: %d of %d hunks", len(edits), len(rewrite.proposal.hunks))
        self.ended.emit()

    def insert(self, text: str) -> None:
        """Put an answer that is shown for itself behind the text it is about."""
        rewrite, self._rewrite = self._rewrite, None
        if rewrite:
            end = rewrite.region.end
            gap = " " if rewrite.prompt.output == "append" else "\n\n"
            self._document.replace([Replacement(end, end, gap + text.strip())])
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
        rewrite.by_judge = self._judge_knows_better(rewrite)
        self.started.emit(rewrite)
        refusal = self._refusal(rewrite)
        if refusal:
            self.failed.emit(refusal)
        elif rewrite.by_judge:
            self._on_findings()
        else:
            self._ask(rewrite)

    def _refusal(self, rewrite: Rewrite) -> str:
        """Why this cannot be rewritten, as a sentence; empty when it can."""
        if not rewrite.original.strip():
            return "There is nothing to rewrite here. Select some text, or put the caret into a paragraph."
        if rewrite.by_judge:
            return ""
        state = self._engine.state
        if not state.ready or state.model is None:
            return state.note or "No model is ready yet. Choose one in the settings, or wait until it is loaded."
        room = (state.model.context // 2 - 200) * CHARACTERS_PER_TOKEN
        if len(rewrite.original) > room:
            return f"The selection is too long for the model's context. Select at most about {room // 6:,} words."
        return ""

    def _judge_knows_better(self, rewrite: Rewrite) -> bool:
        model = self._engine.state.model
        poor = model is None or suitability(model.parameters, model.name, model.chat_template).level is Level.POOR
        return rewrite.prompt.name == PROOFREAD and poor and self._checker.active

    def _ask(self, rewrite: Rewrite) -> None:
        rewrite.tries += 1
        rewrite.answer = ""
        try:
            request = rewrite_request(rewrite.prompt, self._variables(rewrite), rewrite.inputs, rewrite.seed)
        except RenderError as error:
            self.failed.emit(str(error))
            return
        rewrite.request = self._engine.submit(request, lambda event: self._on_event(rewrite, event))

    def _variables(self, rewrite: Rewrite) -> dict[str, Value]:
        start, end = rewrite.region.start, rewrite.region.end
        return {
            "selection": rewrite.original,
            "paragraph": self._document.paragraph_at(start).text,
            "document": self._document.text(0, min(self._document.length(), 20_000)),
            "before": self._document.text(max(0, start - 2000), start),
            "after": self._document.text(end, min(self._document.length(), end + 1000)),
            "title": self._title(),
            "language": "English",
            "date": datetime.date.today().isoformat(),
            "instruction": rewrite.instruction,
        }

    def _on_event(self, rewrite: Rewrite, event: Event) -> None:
        if rewrite is not self._rewrite or event.id != rewrite.request:
            return
        match event:
            case Delta():
                rewrite.answer += event.text
                if len(rewrite.original) < LONG or not self._looked.isValid() or self._looked.hasExpired(LOOK_MS):
                    self._take(rewrite, complete=False)
                    self._looked.start()
            case Finished(reason="cancelled"):
                if not rewrite.proposal.complete:
                    self._stopped(rewrite)
            case Finished():
                self._take(rewrite, complete=True)
            case Failed():
                self.failed.emit(event.message)
            case _:
                pass

    def _take(self, rewrite: Rewrite, complete: bool) -> None:
        """Show the answer so far if the guards let it pass; ask once more, or say why, if they do not."""
        if rewrite.proposal.complete:
            return
        verdict = guards.judge(rewrite.original, rewrite.answer, expectation(rewrite.prompt), complete)
        if not verdict.ok:
            self._engine.cancel(rewrite.request)
            log.info("answer refused: %s", verdict.fault)
            if rewrite.tries < TRIES:
                rewrite.seed += 1
                self._ask(rewrite)
            else:
                rewrite.proposal = Proposal(rewrite.original)
                rewrite.request = 0
                self.failed.emit(verdict.reason)
            return
        if rewrite.in_place:
            translated = rewrite.prompt.output == "replace"
            self._review(rewrite, propose(rewrite.original, verdict.answer, complete, rewrite.proposal, translated))
        else:
            rewrite.proposal = replace(rewrite.proposal, complete=complete)
            self.answer_changed.emit(verdict.answer.strip(), complete)
        if complete:
            log.info("rewrite ready: %d hunks", len(rewrite.proposal.hunks))

    def _stopped(self, rewrite: Rewrite) -> None:
        """Review what came before the stop: the rest of the original stays."""
        proposal = replace(rewrite.proposal, complete=True, reached=len(rewrite.original))
        if rewrite.in_place:
            self._review(rewrite, proposal)
        else:
            rewrite.proposal = proposal
            self.answer_changed.emit(rewrite.answer.strip(), True)

    def _review(self, rewrite: Rewrite, proposal: Proposal) -> None:
        rewrite.proposal = proposal
        self.proposal_changed.emit(proposal)

    # -- the judge's proofreading ----------------------------------------------------------------------------

    def _on_findings(self) -> None:
        """What the checker has found in the region, as hunks; complete once all of it is checked."""
        rewrite = self._rewrite
        if rewrite is None or not rewrite.by_judge or rewrite.proposal.complete or not self._current(rewrite):
            return
        complete, hunks = True, []
        for paragraph in self._document.paragraphs_between(rewrite.region.start, rewrite.region.end):
            complete &= not self._checker.pending(paragraph.id)
            offset = paragraph.position - rewrite.region.start
            for diagnostic in self._checker.findings(paragraph):
                start = offset + to_utf16(paragraph.text, diagnostic.span.start)
                end = offset + to_utf16(paragraph.text, diagnostic.span.end)
                if diagnostic.replacements and start >= 0 and end <= rewrite.region.end - rewrite.region.start:
                    span = Span(from_utf16(rewrite.original, start), from_utf16(rewrite.original, end))
                    hunks.append(Hunk(span, diagnostic.replacements[0]))
        reached = len(rewrite.original) if complete else 0
        self._review(rewrite, Proposal(rewrite.original, "", tuple(hunks), reached, complete))
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
