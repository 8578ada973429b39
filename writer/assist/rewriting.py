"""Rewriting: from a selection and a prompt file to a reviewed change, in one undo step.

A `Draft` says what to ask, part by part and version by version; its proposal is shown as it grows, and applied only
as far as the writer accepts it and only if the text it was made for is still there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from writer.assist.checking import Checker
from writer.assist.document_port import DocumentPort, Edited, Origin, Replacement
from writer.assist.drafting import Drafting
from writer.assist.material import Material
from writer.assist.proofreading import found_mistakes
from writer.assist.putting import put
from writer.assist.region import Region
from writer.assist.rewrite import Rewrite
from writer.assist.rewrite_asking import room
from writer.assist.sent import Account, account
from writer.engine.client.engine import Engine
from writer.language.rewriting.draft import NOTHING
from writer.language.rewriting.mixing import Hunks, Mix
from writer.language.rewriting.proposal import Choice, Proposal
from writer.language.rewriting.suitability import leaves_to_judge, suitability
from writer.prompts.file import PromptFile
from writer.text.edits import TextEdit
from writer.text.units import to_utf16, utf16_length
from writer.tongue import counted, tr

log = logging.getLogger(__name__)

CHANGED: Final = tr(
    "The text was changed meanwhile, so nothing was applied. The rewrite can be made again for it as it is."
)
GONE: Final = tr("The text this was made for is gone, so nothing was applied. The rewrite can still be copied.")

_AT_ONCE: Final = ("new", "clipboard")
"""Outputs of which nothing is to be decided once the answer is there."""


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
    outdated = Signal(str, bool)
    """A sentence: what was to be applied was made for another text. Whether it can be made again for what is there."""
    ended = Signal()
    """The card can go."""
    broken_off = Signal(str)
    """The title of a rewrite that was still being made when another document was shown."""
    came_back = Signal()
    """What is up for review belongs to the document that is on the page again."""

    def __init__(self, document: DocumentPort, engine: Engine, checker: Checker, title: Callable[[], str]) -> None:
        """`title` gives the document's name."""
        super().__init__()
        self._document = document
        self._engine = engine
        self._checker = checker
        self._material = Material(document, title)
        self._rewrite: Rewrite | None = None
        self._drafting = Drafting(engine, self._material)
        self._drafting.grown.connect(self._show)
        self._drafting.ended.connect(self._finish)
        self._drafting.failed.connect(self._broke_off)
        document.edited.connect(self._on_edited)
        checker.issues_changed.connect(self._on_findings)

    @property
    def rewrite(self) -> Rewrite | None:
        return self._rewrite

    # -- what the writer does --------------------------------------------------------------------------------

    def start(
        self,
        prompt: PromptFile,
        instruction: str = "",
        inputs: Mapping[str, str] | None = None,
        given: Mapping[str, str] | None = None,
    ) -> None:
        """Rewrite what the scope of `prompt` says; `given` are variables from outside the document."""
        self.discard()
        caret = Region(self._document.caret, self._document.caret)
        region = self._material.region(prompt)
        self._rewrite = Rewrite(prompt, region, "", instruction, inputs or {}, given or {}, caret)
        self._begin(self._rewrite)

    def retry(self) -> None:
        """Again, for the text as it is now, with another seed."""
        if self._rewrite:
            self._again(self._rewrite.another())

    def redo(self) -> None:
        """The same for the text as it is now."""
        if self._rewrite:
            self._again(self._rewrite.anew())

    def more(self, hunk: int) -> None:
        """Ask for further versions of the part that hunk number `hunk` is in; -1: of the first that can have any."""
        rewrite = self._rewrite
        if rewrite and rewrite.proposal.complete and self._drafting.further(rewrite, rewrite.position(hunk)):
            self._show(rewrite)

    def stop(self) -> None:
        """Enough: the paragraphs that are done, and what has come of the one under way, are up for review."""
        rewrite = self._rewrite
        if rewrite is None or (rewrite.proposal.complete and not rewrite.request):
            return
        self._drafting.stop(rewrite)
        if rewrite.draft:
            self._finish(rewrite)
        else:
            self._review(rewrite, replace(rewrite.proposal, complete=True, reached=len(rewrite.original)))

    def take(self, version: int) -> None:
        """Show version number `version`, from 0, wherever nothing is decided."""
        self._mixed(lambda mix: mix.take(version))

    def take_at(self, hunk: int, version: int) -> None:
        """Show `version`, or `mixing.ORIGINAL`, at the place that hunk number `hunk` belongs to."""
        self._mixed(lambda mix: mix.take_at(hunk, version))

    def choose(self, hunk: int, choice: Choice) -> None:
        """Accept or discard one hunk; the change is made when no place is left open."""
        self._mixed(lambda mix: mix.chosen(hunk, choice))
        if self._rewrite and self._rewrite.mix and self._rewrite.proposal.settled:
            self.apply()

    def accept_all(self) -> None:
        """Accept every open hunk without a warning, and make the change if that decides all."""
        self._mixed(Mix.all_accepted)
        if self._rewrite and self._rewrite.mix and not self._rewrite.proposal.undecided:
            self.apply()

    def apply(self) -> None:
        """Make the accepted hunks, in one undo step; the others are discarded."""
        rewrite = self._rewrite
        if rewrite is None:
            return
        self._drafting.cancel(rewrite)
        if not self._current(rewrite):
            gone = not self._text(rewrite).strip()
            self.outdated.emit(GONE if gone else CHANGED, not gone)
            return
        edits = rewrite.proposal.accepted_edits()
        self._rewrite = None
        if edits:
            self._document.replace([self._replacement(rewrite, edit) for edit in edits], rewrite.asked)
        log.info("rewrite applied: %d of %d hunks", len(edits), rewrite.proposal.changes)
        self.ended.emit()

    def insert(self, text: str) -> None:
        """Put an answer that is shown for itself where its prompt says."""
        rewrite, self._rewrite = self._rewrite, None
        if rewrite:
            place = put(self._document, rewrite.prompt.output, rewrite.region, rewrite.caret.start, text)
            self._document.replace([place], rewrite.asked)
            end = place.start + utf16_length(place.text.rstrip("\n"))
            self._document.select(end, end)
            self.ended.emit()

    def discard(self) -> None:
        """Leave everything as it was."""
        if self._rewrite:
            rewrite, self._rewrite = self._rewrite, None
            self._drafting.cancel(rewrite)
            self.ended.emit()

    # -- other documents -------------------------------------------------------------------------------------------

    def put_away(self) -> Rewrite | None:
        """Another document comes to the page: what is up for review waits with its own; what is being made ends."""
        rewrite = self._rewrite
        if rewrite is None:
            return None
        making = bool(rewrite.request) or not rewrite.proposal.complete
        if making:
            self.broken_off.emit(rewrite.title)
        if making or rewrite.prompt.output in _AT_ONCE:
            self.discard()
            return None
        self._rewrite = None
        self.ended.emit()
        return rewrite

    def take_back(self, rewrite: Rewrite | None) -> None:
        """The document of what was put away is on the page again."""
        if rewrite is None:
            return
        self._rewrite = rewrite
        self.started.emit(rewrite)
        if rewrite.in_place:
            self.proposal_changed.emit(rewrite.proposal)
        else:
            self._show(rewrite)
        self.came_back.emit()

    # -- what the writer asks about ----------------------------------------------------------------------------

    @property
    def offered(self) -> str:
        """What can be copied instead of applied: the rewrite before `redo`, or of a text that is no more, as shown."""
        rewrite = self._rewrite
        if rewrite is None or rewrite.mix is None or (rewrite.earlier and self._current(rewrite)):
            return rewrite.earlier if rewrite else ""
        return rewrite.mix.shown()

    def account(self, hunk: int = -1) -> Account | None:
        """What was sent for the part that hunk number `hunk` is in; None when nothing was."""
        rewrite = self._rewrite
        return account(rewrite.sent, rewrite.draft, rewrite.position(hunk)) if rewrite else None

    # -- asking ----------------------------------------------------------------------------------------------

    def _again(self, rewrite: Rewrite) -> None:
        if self._rewrite:
            self._drafting.cancel(self._rewrite)
        self._rewrite = rewrite
        self._begin(rewrite)

    def _begin(self, rewrite: Rewrite) -> None:
        rewrite.original = self._text(rewrite)
        if not rewrite.original.strip() and not rewrite.prompt.needs_text:
            rewrite.original = rewrite.prompt.title  # something to begin with, which is not sent
        rewrite.proposal = Proposal(rewrite.original)
        rewrite.by_judge = self._judge_knows_better(rewrite)
        self.started.emit(rewrite)
        refusal = self._refusal(rewrite)
        if refusal:
            self.failed.emit(refusal)
        elif rewrite.by_judge:
            self._on_findings()
        else:
            self._drafting.begin(rewrite)

    def _refusal(self, rewrite: Rewrite) -> str:
        """Why this cannot be rewritten, as a sentence; empty when it can."""
        if not rewrite.original.strip():
            return no_selection(rewrite.title) if rewrite.prompt.scope == "selection" else NOTHING
        if rewrite.by_judge:
            return ""
        state = self._engine.state_of("rewrite")
        if not state.ready or state.model is None:
            return state.note or tr("No model is ready yet. Choose one in the settings, or wait until it is loaded.")
        fits = room(state.model)
        if len(rewrite.original) > fits and rewrite.prompt.output in ("insert", "append"):
            return counted(
                "The text is too long for the model's context. Select at most about {n} word.",
                "The text is too long for the model's context. Select at most about {n} words.",
                fits // 6,
            )
        return ""

    def _judge_knows_better(self, rewrite: Rewrite) -> bool:
        model = self._engine.state_of("rewrite").model
        found = suitability(model.parameters, model.name, model.chat_template) if model else None
        return leaves_to_judge(rewrite.prompt.expects, found) and self._checker.active

    # -- what comes of it --------------------------------------------------------------------------------------

    def _broke_off(self, rewrite: Rewrite, sentence: str) -> None:
        """The engine failed. What is done of a long rewrite is not lost."""
        draft = rewrite.draft
        if draft and draft.answers:
            noted = replace(draft.proposal, note=f"{sentence} {draft.proposal.note}".strip())
            self._review(rewrite, noted, draft.done.versions)
        else:
            self.failed.emit(sentence)

    def _finish(self, rewrite: Rewrite) -> None:
        """All that could be done is done."""
        if rewrite.draft and rewrite.draft.reason:
            rewrite.proposal = Proposal(rewrite.original)
            self.failed.emit(rewrite.draft.reason)
        else:
            self._show(rewrite)
            log.info("rewrite ready: %d hunks, %d versions", rewrite.proposal.changes, len(rewrite.proposal.versions))

    def _show(self, rewrite: Rewrite) -> None:
        draft = rewrite.draft
        if draft is None:
            return
        if rewrite.in_place:
            proposal = draft.proposal
            self._review(rewrite, proposal, draft.done.versions if proposal.complete else ())
        else:
            rewrite.proposal = replace(rewrite.proposal, complete=draft.complete)
            self.answer_changed.emit(draft.answer, draft.complete)

    def _review(self, rewrite: Rewrite, proposal: Proposal, versions: Sequence[Hunks] = ()) -> None:
        rewrite.review(proposal, versions)
        self.proposal_changed.emit(rewrite.proposal)

    def _mixed(self, act: Callable[[Mix], Mix]) -> None:
        """The writer chose among what is on offer."""
        if self._rewrite and self._rewrite.mix:
            self._rewrite.mix = act(self._rewrite.mix)
            self._rewrite.proposal = self._rewrite.mix.onto(self._rewrite.proposal)
            self.proposal_changed.emit(self._rewrite.proposal)

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
            self._rewrite.caret.follow(edit)

    def _current(self, rewrite: Rewrite) -> bool:
        """Whether the text that was rewritten is still there."""
        return self._text(rewrite) == rewrite.original

    def _text(self, rewrite: Rewrite) -> str:
        return self._document.text(rewrite.region.start, rewrite.region.end)

    def _replacement(self, rewrite: Rewrite, edit: TextEdit) -> Replacement:
        start = rewrite.region.start + to_utf16(rewrite.original, edit.span.start)
        end = rewrite.region.start + to_utf16(rewrite.original, edit.span.end)
        return Replacement(start, end, edit.replacement)


def no_selection(title: str) -> str:
    """What is missing for the prompt `title`."""
    return tr("“{prompt}” works on selected text. Select some, then choose it again.", prompt=title)
