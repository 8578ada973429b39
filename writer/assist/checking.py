"""Grammar help: from a changed paragraph to squiggles, and from a chosen fix to one undo step.

Rules answer at once from the checker's process; where a model is loaded its judgement of candidate edits follows,
sentence by sentence, in the background. What to check next, what was checked before and which spans still hold is
decided by the pure `language.grammar.board`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.checker_process import CheckerProcess
from writer.assist.document_port import DocumentPort, Edited, Origin, Paragraph, Replacement
from writer.assist.judging import Judge
from writer.engine.client.engine import Engine
from writer.language.grammar import exchange
from writer.language.grammar.board import Board, Look
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.queue import settled
from writer.settings.schema import Settings
from writer.text.units import from_utf16, to_utf16

log = logging.getLogger(__name__)

PAUSE_MS: Final = 250
"""Typing rests this long before the paragraph at the caret is checked."""


PAGE: Final = "page"
"""Key of every request: a newer one makes the one before void."""


@dataclass(frozen=True, slots=True)
class Issue:
    """A diagnostic of the paragraph that has the id `paragraph` and the text `text`."""

    paragraph: int
    text: str
    diagnostic: Diagnostic


class Checker(QObject):
    """Keeps the squiggles of one document true, for as long as the window lives."""

    issues_changed = Signal()
    """What `issues` gives is different now."""
    ignored_changed = Signal(object)
    """The `IgnoreList`, to be stored."""
    stopped = Signal(str)
    """Checking is not possible any more; a sentence."""

    def __init__(
        self,
        document: DocumentPort,
        engine: Engine,
        settings: Callable[[], Settings],
        process: CheckerProcess,
        ignored: IgnoreList,
    ) -> None:
        super().__init__()
        self._document = document
        self._engine = engine
        self._settings = settings
        self._process = process
        self._ignored = ignored
        self._judge = Judge(engine)
        self._board: Board[int] = Board()
        self._caret_paragraph = -1
        self._judging = False
        self._judged_by = ""
        self._typing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._pump)
        document.edited.connect(self._on_edited)
        document.caret_moved.connect(self._on_caret_moved)
        document.composing_changed.connect(self._on_composing)
        document.view_changed.connect(self._wake)
        process.answered.connect(self._on_answer)
        process.lost.connect(self._on_lost)
        process.given_up.connect(self.stopped)
        engine.state_changed.connect(lambda _state: self._on_engine_changed())
        self._judge.judged.connect(self._on_judged)

    # -- what the window asks --------------------------------------------------------------------------------

    def settings_changed(self) -> None:
        """Dialect, style or switches are different: check again, or take the squiggles away."""
        if self._settings().grammar.enabled:
            self._start_over()
        else:
            self._judge.stop()
            self._board = Board()
            self._show_all()

    @property
    def active(self) -> bool:
        """Whether paragraphs are being checked at all."""
        return self._settings().grammar.enabled

    def pending(self, paragraph: int) -> bool:
        """Whether the paragraph with this id still waits for (a part of) its result."""
        return self._board.pending(paragraph)

    def findings(self, paragraph: Paragraph) -> list[Diagnostic]:
        """What is found in `paragraph`, the word being typed included."""
        return self._ignored.visible(paragraph.text, self._board.shown(paragraph.id))

    def issues(self) -> list[Issue]:
        """Everything that is underlined, in the order of the document."""
        return [
            Issue(paragraph.id, paragraph.text, diagnostic)
            for paragraph in self._document.paragraphs()
            for diagnostic in self._visible(paragraph)
        ]

    def go_to_issue(self, forward: bool) -> Issue | None:
        """Select the next (or previous) underlined place, around the end; None when there is none."""
        caret = self._document.selection()[0 if forward else 1]
        places = [(self._position(issue), issue) for issue in self.issues()]
        ahead = [place for place in places if (place[0] > caret if forward else place[0] < caret)]
        if not places:
            return None
        _, issue = (ahead or places)[0 if forward else -1]
        self.show_issue(issue)
        return issue

    def show_issue(self, issue: Issue) -> None:
        """Select the place of `issue`; nothing when its paragraph is gone."""
        place = self._place(issue)
        if place:
            self._document.select(place.start, place.end)

    def fix(self, issue: Issue, choice: int = 0) -> bool:
        """Make a replacement of `issue`, as one undo step; False when the text is different by now."""
        place = self._place(issue)
        if place is None or choice >= len(issue.diagnostic.replacements):
            return False
        text = issue.diagnostic.replacements[choice]
        self._document.replace([Replacement(place.start, place.end, text)])
        log.info("fix applied: %s", issue.diagnostic.rule)
        return True

    def ignore(self, issue: Issue) -> None:
        """Do not mention this here again."""
        self._ignore(self._ignored.with_place(issue.text, issue.diagnostic))

    def ignore_rule(self, rule: str) -> None:
        """Do not mention anything of this kind again."""
        self._ignore(self._ignored.with_rule(rule))

    def add_word(self, word: str) -> None:
        """`word` is right, everywhere."""
        self._ignore(self._ignored.with_word(word))

    # -- events ----------------------------------------------------------------------------------------------

    def _on_edited(self, edit: Edited) -> None:
        if not self._settings().grammar.enabled:
            return
        if edit.origin is Origin.LOADED:
            self._start_over()
            return
        self._typing = edit.origin is Origin.TYPED
        for gone in edit.gone:
            self._board.remove(gone)
        for paragraph in filter(None, map(self._document.paragraph, edit.touched)):
            self._board.change(paragraph.id, paragraph.text)
            self._show(paragraph)
        self._judge.stop()
        self._board.abandon()  # what is being written comes first; verdicts so far are remembered
        self._caret_paragraph = self._document.paragraph_at(edit.caret).id
        self._timer.start(PAUSE_MS)

    def _on_caret_moved(self, caret: int) -> None:
        """The word that was being typed is not any more: what was held back is shown."""
        self._typing = False
        left, now = self._caret_paragraph, self._document.paragraph_at(caret)
        self._caret_paragraph = now.id
        before = self._document.paragraph(left) if left != now.id else None
        for paragraph in filter(None, (before, now)):
            self._show(paragraph)

    def _on_composing(self, composing: bool) -> None:
        self._board.compose(self._document.paragraph_at(self._document.caret).id if composing else None)
        self._wake()

    def _on_engine_changed(self) -> None:
        """A model that is there now judges what only rules have seen so far; another one judges all anew."""
        model = self._engine.state.model
        if model and model.path != self._judged_by:
            self._judged_by = model.path
            self._judge.forget()
        if self._can_judge() != self._judging:
            self._judging = self._can_judge()
            self._judge.stop()
            if self._settings().grammar.enabled:
                self._board.judge(self._judging)
                self._show_all()
                self._wake()

    def _on_lost(self) -> None:
        self._judge.stop()
        self._board.abandon()
        self._wake()

    def _on_answer(self, answer: exchange.Answer) -> None:
        look = self._board.look
        if look is None or answer.id != look.id:
            return
        match answer:
            case exchange.Checked(final=False):
                pass  # the rules' part, which is shown since their own look
            case exchange.Checked() if answer.questions and look.judged:
                self._judge.start(look.id, answer.diagnostics, answer.questions)
            case exchange.Checked():
                self._answered(look, answer.diagnostics, final=True)
            case exchange.Superseded():
                self._board.abandon()
                self._wake()
            case exchange.Refused():
                log.warning("a paragraph could not be checked: %s", answer.reason)
                self._answered(look, (), final=True)

    def _on_judged(self, look_id: int, diagnostics: tuple[Diagnostic, ...], final: bool) -> None:
        look = self._board.look
        if look and look.id == look_id:
            self._answered(look, diagnostics, final)

    # -- the queue -------------------------------------------------------------------------------------------

    def _start_over(self) -> None:
        """All paragraphs are new, or everything that was found may be wrong."""
        self._judge.stop()
        self._judging = self._can_judge()
        self._board = Board(self._judging)
        for paragraph in self._document.paragraphs():
            self._board.change(paragraph.id, paragraph.text)
        self._show_all()
        self._wake()

    def _wake(self) -> None:
        if not self._timer.isActive():
            self._timer.start(0)

    def _pump(self) -> None:
        """Hand the next paragraph to the checker: each to the rules first, then to the judge."""
        if not self._process.usable or not self._settings().grammar.enabled:
            return
        visible = [paragraph.id for paragraph in self._document.visible_paragraphs()]
        look = self._board.next(self._caret_paragraph, visible)
        if look is None:
            return
        grammar = self._settings().grammar
        self._process.send(
            exchange.Check(
                look.id,
                look.text,
                key=PAGE,
                dialect=self._settings().writing.dialect,
                style=grammar.style,
                candidates=look.judged,
                words=tuple(sorted(self._ignored.words)),
            )
        )

    def _answered(self, look: Look[int], diagnostics: tuple[Diagnostic, ...], final: bool) -> None:
        if self._board.answer(look.id, diagnostics, final):
            paragraph = self._document.paragraph(look.key)
            if paragraph:
                self._show(paragraph)
        if final:
            self._wake()

    def _can_judge(self) -> bool:
        return self._engine.state.ready and self._settings().grammar.judge

    # -- the page --------------------------------------------------------------------------------------------

    def _show(self, paragraph: Paragraph) -> None:
        found = self._visible(paragraph)
        if self._document.show_diagnostics(paragraph.id, paragraph.text, found):
            if found:
                log.debug("diagnostics shown: %d", len(found))
            self.issues_changed.emit()

    def _show_all(self) -> None:
        for paragraph in self._document.paragraphs():
            self._document.show_diagnostics(paragraph.id, paragraph.text, self._visible(paragraph))
        self.issues_changed.emit()

    def _visible(self, paragraph: Paragraph) -> list[Diagnostic]:
        """What to underline: not what is ignored, and not the word being typed."""
        shown = self.findings(paragraph)
        if not self._typing or paragraph.id != self._caret_paragraph:
            return shown
        return settled(shown, paragraph.text, from_utf16(paragraph.text, self._document.caret - paragraph.position))

    def _ignore(self, ignored: IgnoreList) -> None:
        self._ignored = ignored
        self.ignored_changed.emit(ignored)
        self._show_all()

    def _place(self, issue: Issue) -> Replacement | None:
        """Where `issue` stands in the document, with its own text; None when that has changed."""
        paragraph = self._document.paragraph(issue.paragraph)
        if paragraph is None:
            return None
        for diagnostic in self._board.shown(paragraph.id):
            if _same(diagnostic, issue.diagnostic) and diagnostic.span.of(paragraph.text) == _wording(issue):
                start, end = _positions(paragraph, diagnostic)
                return Replacement(start, end, diagnostic.span.of(paragraph.text))
        return None

    def _position(self, issue: Issue) -> int:
        place = self._place(issue)
        return place.start if place else -1


def _wording(issue: Issue) -> str:
    return issue.diagnostic.span.of(issue.text)


def _same(one: Diagnostic, other: Diagnostic) -> bool:
    """Whether the two are one finding, at another place perhaps."""
    return one.rule == other.rule and one.replacements == other.replacements and len(one.span) == len(other.span)


def _positions(paragraph: Paragraph, diagnostic: Diagnostic) -> tuple[int, int]:
    """UTF-16 positions in the document."""
    return (
        paragraph.position + to_utf16(paragraph.text, diagnostic.span.start),
        paragraph.position + to_utf16(paragraph.text, diagnostic.span.end),
    )
