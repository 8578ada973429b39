"""The rules' and the judge's rounds over a document: who looks at which paragraph now, and where to go on.

Both go from the caret outwards. While the writer types nothing new is begun; when that rests, what was changed comes
first and the judge goes on where it was. What was found before, in this session or another, is not looked for again.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.checker_process import CheckerProcess
from writer.assist.circumstances import Circumstances
from writer.assist.document_port import DocumentPort, Edited, Paragraph
from writer.assist.judging import Judge
from writer.assist.reading_order import ReadingOrder
from writer.assist.recollection import Recollection
from writer.assist.tongues import Tongues
from writer.engine.client.engine import Engine
from writer.language.grammar import exchange
from writer.language.grammar.board import Board, Look, Verdicts
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.languages.catalogue import ENGLISH
from writer.language.grammar.survey import Survey, moved
from writer.text.span import Span
from writer.text.units import from_utf16

log = logging.getLogger(__name__)

PAGE: Final = "page"
"""Key of every check: a newer one makes the one before void."""


@dataclass(frozen=True, slots=True)
class KeptRounds:
    """What was found in a document that waits behind another one, and under which circumstances."""

    board: Board[int]
    spoken: Tongues
    unready: dict[str, set[int]]
    circumstances: Circumstances
    judging: bool


class Rounds(QObject):
    """At most one paragraph is with the rules and one with the judge."""

    found = Signal(int)
    """What there is to underline in the paragraph with this id may be different."""
    unchecked = Signal(str, str)
    """The code of a language that is switched on but cannot be checked, and a sentence that says why."""
    quiet = Signal()
    """Nothing is left to be looked at."""

    def __init__(self, document: DocumentPort, engine: Engine, process: CheckerProcess, known: Recollection) -> None:
        super().__init__()
        self._document = document
        self._engine = engine
        self._process = process
        self._known = known
        self._circumstances = Circumstances()
        self._judge = Judge(engine, process, known, lambda: self._circumstances.dialect)
        self._board: Board[int] = Board()
        self._order = ReadingOrder(document)
        self._caret = -1
        self._judging = False
        self._unready: dict[str, set[int]] = {}
        """By language, paragraphs whose rules were not loaded yet."""
        self._spoken = Tongues(self._order)
        self._checks = 0
        self._checking: Look[int] | None = None
        """What the checker's process was asked about last, by check number `_checks`."""
        self._hint = ENGLISH
        """What the neighbours of the paragraph under way are written in."""
        self._told_quiet = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._judge.judged.connect(self._on_judged)
        process.answered.connect(self._on_answer)
        process.lost.connect(self._on_lost)

    def shown(self, paragraph: int) -> tuple[Diagnostic, ...]:
        """All that is known to be wrong in the paragraph with this id; spans count its characters."""
        return self._board.shown(paragraph)

    def pending(self, paragraph: int) -> bool:
        """Whether the paragraph with this id still waits for (a part of) its result."""
        return self._board.pending(paragraph)

    def language(self, paragraph: int) -> str | None:
        """The code of the language that the paragraph with this id was found to be in; None: not looked at yet."""
        return self._spoken.of(paragraph)

    # -- what happens ----------------------------------------------------------------------------------------

    def begin(self, paragraphs: Iterable[Paragraph], circumstances: Circumstances, judging: bool) -> None:
        """All paragraphs are new, or everything that was found may be wrong."""
        self.stop()
        self._use(circumstances)
        self._judging = judging
        self._board = Board(judging)
        for paragraph in paragraphs:
            self._board.change(paragraph.id, paragraph.text)
        self.wake()

    def stop(self) -> None:
        """Look at nothing any more."""
        self._judge.stop()
        self._timer.stop()
        self._board = Board()
        self._order.changed()
        self._unready.clear()
        self._spoken.forget_all()

    def put_away(self) -> KeptRounds:
        """All that is known, for when the document is on the page again; then nothing is."""
        self._judge.stop()
        self._timer.stop()
        self._board.compose(None)
        self._board.abandon_case()
        self._board.abandon()
        kept = KeptRounds(self._board, self._spoken, self._unready, self._circumstances, self._judging)
        self._board, self._spoken, self._unready = Board(self._judging), Tongues(self._order), {}
        return kept

    def take_back(self, kept: KeptRounds) -> bool:
        """The document that was put away is on the page again; False when all of it has to be looked at anew."""
        if (kept.circumstances, kept.judging) != (self._circumstances, self._judging):
            return False
        self._board, self._spoken, self._unready = kept.board, kept.spoken, kept.unready
        self._order.changed()
        self.wake()
        return True

    def shutdown(self) -> None:
        """The page goes: nothing is looked at again, whatever the engine still says."""
        self.stop()
        self._timer.timeout.disconnect(self._go_on)

    def edited(self, edit: Edited, pause_ms: int) -> None:
        """The text changed; go on after a pause of this length."""
        self._judge.rest()
        self._order.changed()
        case = self._board.case
        if case and (case.key in edit.touched or case.key in edit.gone):
            self._judge.drop()
            self._board.abandon_case()
        for gone in edit.gone:
            self._board.remove(gone)
            self._spoken.forget(gone)
        for paragraph in filter(None, map(self._document.paragraph, edit.touched)):
            self._board.change(paragraph.id, paragraph.text)
        self._timer.start(pause_ms)

    def caret_in(self, paragraph: int) -> None:
        """The paragraph with this id comes first."""
        self._caret = paragraph

    def compose(self, paragraph: int | None) -> None:
        """An input method is at work in this paragraph: it is not looked at until another call says otherwise."""
        self._board.compose(paragraph)
        self.wake()

    def change_judge(self, circumstances: Circumstances, judging: bool) -> None:
        """Another model judges, or none does, or one does again."""
        self._judge.stop()
        self._use(circumstances)
        self._judging = judging
        self._board.judge(judging)
        self.wake()

    def engine_away(self) -> None:
        """The model cannot be asked at the moment; what it has judged stays."""
        self._judge.stop()
        self._board.abandon_case()

    def use(self, circumstances: Circumstances) -> None:
        """The writer knows other words: paragraphs that are looked at from now on are looked at with them. Or the
        model knows other languages: those in them are looked at again."""
        self._use(circumstances)
        self.wake()

    def look_again(self, language: str) -> None:
        """Ask once more about the paragraphs whose rules, those of `language` (a code), were not there."""
        for paragraph in self._unready.pop(language, ()):
            self._board.again(paragraph)
        self.wake()

    def wake(self, after_ms: int = 0) -> None:
        """Go on soon, unless a pause is waited for."""
        if not self._timer.isActive():
            self._timer.start(after_ms)

    # -- the rounds ------------------------------------------------------------------------------------------

    def _use(self, circumstances: Circumstances) -> None:
        for language in set(circumstances.knows) ^ set(self._circumstances.knows):
            for paragraph in self._spoken.paragraphs_in(language):
                self._board.again(paragraph)
        self._circumstances = circumstances
        self._known.use(circumstances)

    def _go_on(self) -> None:
        """Take up the next paragraph, for the rules and for the judge, where one of them is free."""
        look = self._board.next(self._order.all(self._caret))
        if look:
            hint = self._spoken.hint(look.key)
            self._known.recall(look.text, None, lambda survey: self._recalled(look, hint, survey), hint)
        if self._judging and self._engine.state_of("grammar").ready:
            self._take_up_case()
        quiet = self._board.quiet
        if quiet and not self._told_quiet:
            self.quiet.emit()
        self._told_quiet = quiet

    def _take_up_case(self) -> None:
        if self._board.is_urged(self._order.urgent(self._caret)):
            self._judge.drop()
            self._board.abandon_case()
        if self._board.case:
            self._judge.go_on()
            return
        case = self._board.next_case(self._order.all(self._caret))
        if case:
            self._judge.start(case, self._caret_place(case))

    def _caret_place(self, case: Look[int]) -> int:
        """The caret as a character of the paragraph; -1 when it is elsewhere."""
        paragraph = self._document.paragraph_at(self._document.caret)
        if paragraph.id != case.key or paragraph.text != case.text:
            return -1
        return from_utf16(paragraph.text, self._document.caret - paragraph.position)

    # -- the rules -------------------------------------------------------------------------------------------

    def _recalled(self, look: Look[int], hint: str, survey: Survey | None) -> None:
        if look is not self._board.look:
            return
        self._hint = hint
        if survey is not None:
            self._surveyed(look, survey)
            return
        circumstances = self._circumstances
        self._checks += 1
        self._checking = look
        self._process.send(
            exchange.Check(
                self._checks,
                look.text,
                key=PAGE,
                dialect=circumstances.dialect,
                style=circumstances.style,
                candidates=False,
                words=tuple(sorted(circumstances.words)),
                languages=circumstances.languages,
                dictionaries=circumstances.dictionaries,
                hint=hint,
                knows=circumstances.knows,
            )
        )

    def _on_answer(self, answer: exchange.Answer) -> None:
        if isinstance(answer, exchange.Ready):
            self.look_again(answer.language)
            return
        look = self._board.look
        if look is None or look is not self._checking or answer.id != self._checks:
            return
        match answer:
            case exchange.Checked():
                self._checked(look, answer)
            case exchange.Refused():
                log.warning("a paragraph could not be checked: %s", answer.reason)
                self._surveyed(look, Survey())
            case _:
                self._board.abandon()
                self.wake()

    def _checked(self, look: Look[int], answer: exchange.Checked) -> None:
        survey = Survey(answer.diagnostics, answer.sentences, answer.language)
        if answer.waiting:
            self._unready.setdefault(answer.language, set()).add(look.key)
            if not answer.loading:
                self.unchecked.emit(answer.language, answer.waiting)
        else:
            self._known.keep_survey(look.text, survey, self._hint)
        if self._judging:
            self._known.recall(look.text, survey, lambda _survey: self._surveyed(look, survey))
        else:
            self._surveyed(look, survey)

    def _surveyed(self, look: Look[int], survey: Survey) -> None:
        """The rules have spoken; with the verdicts, where all are known from before, so that nothing flickers."""
        if look is not self._board.look:
            return
        changed = self._board.answer(look.id, survey)
        follower = self._spoken.learn(look.key, survey.language, self._hint)
        if follower is not None:
            self._board.again(follower)
        verdicts = self._verdicts(look.text, survey) if self._judging else None
        if verdicts is not None:
            changed |= self._board.settle(look.key, look.text, survey, verdicts)
        if changed:
            self.found.emit(look.key)
        self.wake()

    def _verdicts(self, text: str, survey: Survey) -> Verdicts | None:
        """The verdicts on all sentences of `text`; None when one is not known."""
        found: dict[Span, Sequence[Diagnostic]] = {}
        for sentence in survey.sentences:
            verdict = self._known.at_hand(survey.place(text, sentence))
            if verdict is None:
                return None
            found[sentence] = [moved(diagnostic, sentence.start) for diagnostic in verdict]
        return found

    def _on_lost(self) -> None:
        """There is another checker process; the one before owes answers."""
        self._judge.lost_process()
        self._judge.drop()
        self._board.abandon_case()
        self._board.abandon()
        self.wake()

    # -- the judge -------------------------------------------------------------------------------------------

    def _on_judged(self, look: int, verdicts: Verdicts, final: bool) -> None:
        case = self._board.case
        if case is None or case.id != look:
            return
        if self._board.judged(look, verdicts, final):
            self.found.emit(case.key)
        if final:
            self.wake()
