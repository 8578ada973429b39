"""Grammar help: from a changed paragraph to squiggles that are true. What the writer does with them: `reviewing`.

Rules answer at once from the checker's process; where a model is loaded its judgement of candidate edits follows,
sentence by sentence, in the background: `rounds`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from writer.assist.acquainting import Acquaintance
from writer.assist.checker_process import CheckerProcess
from writer.assist.circumstances import Circumstances, stamp
from writer.assist.document_port import DocumentPort, Edited, Origin, Paragraph
from writer.assist.recollection import Recollection
from writer.assist.rounds import KeptRounds, Rounds
from writer.engine.client.engine import Engine
from writer.engine.client.state import Phase
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.queue import settled
from writer.language.grammar.strictness import Strictness, sure_enough
from writer.settings.schema import Grammar, Languages, Settings, Writing, checked_languages, shown_categories
from writer.text.units import from_utf16

log = logging.getLogger(__name__)

PAUSE_MS: Final = 250
"""Typing rests this long before the paragraph at the caret is checked."""
GLANCE_MS: Final = 50
"""Scrolling rests this long, or the caret stands still, before another paragraph comes first."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was found in a document behind the one on the page."""

    first: int
    """The id of its first paragraph."""
    rounds: KeptRounds
    grammar: Grammar
    ignored: IgnoreList


class Checker(QObject):
    """Keeps the squiggles of one document true, for as long as the window lives."""

    issues_changed = Signal()
    """What is underlined is different now, or what is still to be checked."""
    unchecked = Signal(str, str)
    """The code of a language that is switched on but cannot be checked, and a sentence that says why."""
    stopped = Signal(str)
    """Checking is not possible any more; a sentence."""

    def __init__(
        self,
        document: DocumentPort,
        engine: Engine,
        settings: Callable[[], Settings],
        process: CheckerProcess,
        ignored: IgnoreList,
        known: Recollection | None = None,
        acquaintance: Acquaintance | None = None,
    ) -> None:
        """Without `known` and `acquaintance` nothing of an earlier session is remembered."""
        super().__init__()
        self._document = document
        self._engine = engine
        self._settings = settings
        self._process = process
        self._ignored = ignored
        self._asked_with = _asking(settings())
        self._dictionaries: tuple[tuple[str, str], ...] = ()
        self._known = known or Recollection()
        self._rounds = Rounds(document, engine, process, self._known)
        self._acquaintance = acquaintance or Acquaintance(engine)
        self._caret_paragraph = -1
        self._waiting: dict[int, Waiting] = {}
        """By the numbers of documents."""
        self._judging = False
        self._judged_by = ("", (0, 0))
        """The last model that was ready: its file, and what tells that this was changed."""
        self._typing = False
        self._composing = False
        self._started = False
        document.edited.connect(self._on_edited)
        document.caret_moved.connect(self._on_caret_moved)
        document.composing_changed.connect(self._on_composing)
        document.view_changed.connect(self._on_view_changed)
        process.given_up.connect(self.stopped)
        engine.state_changed.connect(lambda _state: self._on_engine_changed())
        self._rounds.found.connect(self._on_found)
        self._rounds.unchecked.connect(self.unchecked)
        self._rounds.quiet.connect(self.issues_changed)
        self._acquaintance.learnt.connect(lambda: self._rounds.use(self._circumstances()))

    # -- what others ask -------------------------------------------------------------------------------------

    def begin(self, edit: Edited | None = None) -> None:
        """Check a document that was opened before this was made. `edit` was typed last: its word is still to come."""
        self._has_other_model()
        if not self.active:
            return
        self._typing = edit is not None
        self._start_over()

    def shutdown(self) -> None:
        """At the end of the program."""
        self._rounds.shutdown()

    def settings_changed(self) -> None:
        """Show what is wanted now; check again only where the findings themselves would be others."""
        asked_with, self._asked_with = self._asked_with, _asking(self._settings())
        if not self.active:
            self._rounds.stop()
        elif asked_with != self._asked_with or not self._started:
            self._start_over()
            return
        self._show_all()

    @property
    def active(self) -> bool:
        """Whether paragraphs are being checked at all."""
        return self._settings().grammar.enabled

    @property
    def judging(self) -> bool:
        """Whether a model judges; else only the rules speak."""
        return self._judging

    def pending(self, paragraph: int) -> bool:
        """Whether the paragraph with this id still waits for (a part of) its result."""
        return self._rounds.pending(paragraph)

    def language(self, paragraph: int) -> str | None:
        """The code of the language that the paragraph with this id was found to be in; None: not looked at yet."""
        return self._rounds.language(paragraph)

    def findings(self, paragraph: Paragraph) -> list[Diagnostic]:
        """What is found in `paragraph` and wanted by the settings, the word being typed included."""
        grammar = self._settings().grammar
        wanted = shown_categories(grammar)
        sure = sure_enough(self._rounds.shown(paragraph.id), Strictness(grammar.strictness))
        return self._ignored.visible(paragraph.text, (found for found in sure if found.category in wanted))

    def visible(self, paragraph: Paragraph) -> list[Diagnostic]:
        """What to underline: the findings without the word being typed."""
        shown = self.findings(paragraph)
        if not (self._typing or self._composing) or paragraph.id != self._caret_paragraph:
            return shown
        return settled(shown, paragraph.text, from_utf16(paragraph.text, self._document.caret - paragraph.position))

    def language_arrived(self, language: str) -> None:
        """The word lists of `language` (a code) are there: look again at what had to wait for them."""
        self._rounds.look_again(language)

    def use_dictionaries(self, dictionaries: tuple[tuple[str, str], ...]) -> None:
        """Check the spelling of further languages by these .aff files, each with the code of its language."""
        if dictionaries != self._dictionaries:
            self._dictionaries = dictionaries
            if self.active and self._started:
                self._start_over()

    def forget(self) -> None:
        """Delete what was found in earlier sessions, and look at everything again."""
        self._known.forget()
        if self.active:
            self._start_over()

    @property
    def ignored(self) -> IgnoreList:
        """What is not to be mentioned."""
        return self._ignored

    def use_ignored(self, ignored: IgnoreList) -> None:
        """Mention what `ignored` allows; words that are no longer known are checked again."""
        forgotten = self._ignored.words - ignored.words
        self._ignored = ignored
        if forgotten and self.active:
            self._start_over()
            return
        self._rounds.use(self._circumstances())
        self._show_all()

    # -- other documents ---------------------------------------------------------------------------------------

    def put_away(self, number: int) -> None:
        """The document with this number waits behind another one: what was found in it is kept with its squiggles."""
        if self.active:
            first = self._document.paragraph_at(0).id
            self._waiting[number] = Waiting(first, self._rounds.put_away(), self._settings().grammar, self._ignored)

    def drop(self, number: int) -> None:
        """The document with this number is closed."""
        self._waiting.pop(number, None)

    def _take_back(self, first: int) -> bool:
        """Whether the document that begins with the paragraph `first` waited, and is looked at on where that ended."""
        number = next((number for number, each in self._waiting.items() if each.first == first), None)
        waiting = None if number is None else self._waiting.pop(number)
        if waiting is None or not self._rounds.take_back(waiting.rounds):
            return False
        self._caret_paragraph = self._document.paragraph_at(self._document.caret).id
        self._rounds.caret_in(self._caret_paragraph)
        if (waiting.grammar, waiting.ignored) != (self._settings().grammar, self._ignored):
            self._show_all()
        else:
            self.issues_changed.emit()
        return True

    # -- events ----------------------------------------------------------------------------------------------

    def _on_edited(self, edit: Edited) -> None:
        if not self.active:
            return
        if edit.origin is Origin.LOADED:
            if not self._take_back(edit.touched[0]):
                self._start_over()
            return
        self._typing = edit.origin is Origin.TYPED
        left, self._caret_paragraph = self._caret_paragraph, self._document.paragraph_at(edit.caret).id
        self._rounds.caret_in(self._caret_paragraph)
        self._rounds.edited(edit, PAUSE_MS)
        also = (left,) if left != self._caret_paragraph else ()
        for paragraph in filter(None, map(self._document.paragraph, dict.fromkeys((*also, *edit.touched)))):
            self._show(paragraph)

    def _on_caret_moved(self, caret: int) -> None:
        """The word that was being typed is not any more: what was held back is shown."""
        self._typing = False
        left, now = self._caret_paragraph, self._document.paragraph_at(caret)
        self._caret_paragraph = now.id
        self._rounds.caret_in(now.id)
        before = self._document.paragraph(left) if left != now.id else None
        for paragraph in filter(None, (before, now)):
            self._show(paragraph)
        self._on_view_changed()

    def _on_view_changed(self) -> None:
        if self.active:
            self._rounds.wake(GLANCE_MS)

    def _on_composing(self, composing: bool) -> None:
        paragraph = self._document.paragraph_at(self._document.caret)
        self._composing = composing
        self._caret_paragraph = paragraph.id
        self._show(paragraph)
        if self.active:
            self._rounds.compose(paragraph.id if composing else None)

    def _on_engine_changed(self) -> None:
        """A model that is there now judges what only rules have seen so far; another one judges all anew."""
        another, judging = self._has_other_model(), self._can_judge()
        changed = another or judging != self._judging
        self._judging = judging
        if not self.active:
            return
        if changed:
            self._rounds.change_judge(self._circumstances(), judging)
            self._show_all()
        elif not self._engine.state_of("grammar").ready:
            self._rounds.engine_away()
        self._acquaint()
        self._rounds.wake()

    def _on_found(self, id_: int) -> None:
        paragraph = self._document.paragraph(id_)
        if paragraph:
            self._show(paragraph)

    # -- circumstances ---------------------------------------------------------------------------------------

    def _start_over(self) -> None:
        """All paragraphs are new, or everything that was found may be wrong."""
        self._started = True
        self._judging = self._can_judge()
        self._caret_paragraph = self._document.paragraph_at(self._document.caret).id
        self._rounds.caret_in(self._caret_paragraph)
        self._rounds.begin(self._document.paragraphs(), self._circumstances(), self._judging)
        self._acquaint()
        self._show_all()

    def _can_judge(self) -> bool:
        """Whether there is a judge, though it may be starting at the moment."""
        away = self._engine.state_of("grammar").phase in (Phase.NO_MODEL, Phase.FAILED)
        return self._settings().grammar.judge and not away

    def _has_other_model(self) -> bool:
        """Whether a model is ready that is not the one that judged so far."""
        model = self._engine.state_of("grammar").model
        if model is None or not self._engine.state_of("grammar").ready:
            return False
        judge = model.path, stamp(model.path, self._engine.state_of("grammar").adapter)
        another, self._judged_by = judge != self._judged_by, judge
        return another

    def _acquaint(self) -> None:
        """Find out which of the languages switched on the model knows."""
        if self._judging and self._engine.state_of("grammar").ready:
            self._acquaintance.ask(*self._judged_by, checked_languages(self._settings().languages))

    def _circumstances(self) -> Circumstances:
        settings = self._settings()
        model, changed = self._judged_by
        languages = checked_languages(settings.languages)
        return Circumstances(
            model,
            changed,
            settings.writing.dialect,
            languages,
            self._acquaintance.known(model, changed, languages),
            dictionaries=self._dictionaries,
            style=settings.grammar.style,
            words=frozenset(self._ignored.words),
        )

    # -- the page --------------------------------------------------------------------------------------------

    def _show(self, paragraph: Paragraph) -> None:
        found = self.visible(paragraph)
        if self._document.show_diagnostics(paragraph.id, paragraph.text, found):
            if found:
                log.debug("diagnostics shown: %d", len(found))
            self.issues_changed.emit()

    def _show_all(self) -> None:
        for paragraph in self._document.paragraphs():
            self._document.show_diagnostics(paragraph.id, paragraph.text, self.visible(paragraph))
        self.issues_changed.emit()


def _asking(settings: Settings) -> tuple[Writing, Languages, Grammar]:
    """What findings depend on, without what only chooses among them."""
    same = Grammar()
    chosen = replace(
        settings.grammar,
        strictness=same.strictness,
        spelling=same.spelling,
        grammar=same.grammar,
        punctuation=same.punctuation,
    )
    return settings.writing, settings.languages, chosen
