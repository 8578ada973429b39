"""A writer who goes from document to document and does anything in each: no text ever gets into another.

After each act the page shows exactly what the model of it says, with its undo history, its marks and its journal; so
does every document behind it once it is shown.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from writer.assist.document_port import Replacement
from writer.assist.history import History
from writer.assist.journaling import Journaling
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import OpenDocuments, Tab, keep_for_each
from writer.assist.provenance import Provenance
from writer.assist.word_counting import WordCounter
from writer.documents.journal.finding import read_journal
from writer.documents.journal.places import all_places
from writer.documents.owners import Owner
from writer.documents.recent import RecentFiles
from writer.language.rewriting.history import SUGGESTION
from writer.text.units import utf16_length
from writer.text.words import word_count
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort

WORDS = st.sampled_from(["Ann", "\n", "\U0001f600", " ", "# Title\n", "e\u0301", "```\n", "a long word ", "."])
PLACES = st.integers(0, 40)


@dataclass
class Known:
    """What a document must be: its texts one undo step after the other, and which of them is shown."""

    texts: list[str] = field(default_factory=lambda: [""])
    at: int = 0
    by_machine: int = 0
    """Edits of the machine that were made."""

    @property
    def text(self) -> str:
        return self.texts[self.at]

    def become(self, text: str) -> None:
        self.texts[self.at + 1 :] = [text]
        self.at += 1


class Tabs(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.page = Page()
        self.page.resize(500, 300)
        self.port = EditorPort(self.page)
        self.document = OpenDocument(self.port, RecentFiles(self.folder / "recent.json"))
        self.documents = OpenDocuments(self.document, self.port)
        self.provenance = Provenance(self.port, self.port.undo_depth, lambda _asked: "")
        self.history = History(self.port, lambda _asked: "")
        self.words = WordCounter(self.port)
        self.document.parting.connect(self.words.put_away)
        self.document.dropped.connect(self.words.drop)
        for each in (self.provenance, self.history):
            keep_for_each(self.document, each.put_away, each.take_back, lambda: None)
        self.document.new()
        self.journaling = Journaling(self.port, self.document, self.folder / "journal", Owner.this())
        self.journaling.switch(True)
        self.known: dict[Tab, Known] = {self.documents.shown: Known()}

    @property
    def here(self) -> Known:
        return self.known[self.documents.shown]

    def teardown(self) -> None:
        for tab in self.documents.tabs:
            self.documents.show(tab)
            self.page_is_what_it_should_be()
        assert self.journaling.flush(20)
        kept = sorted(
            found.text for place in all_places(self.folder / "journal") if (found := read_journal([place])) is not None
        )
        assert kept == sorted(self.known[tab].text for tab in self.documents.unsaved)
        self.journaling.shutdown()
        self.page.deleteLater()
        shutil.rmtree(self.folder)

    @rule(place=PLACES, gone=st.integers(0, 5), text=WORDS, by_machine=st.booleans())
    def write(self, place: int, gone: int, text: str, by_machine: bool) -> None:
        now = self.here.text
        start = min(place, len(now))
        end = min(start + gone, len(now))
        after = now[:start] + text + now[end:]
        if after == now or "\u0301" in now[end : end + 1]:
            return
        units = utf16_length(now[:start])
        until = units + utf16_length(now[start:end])
        if by_machine:
            self.port.replace([Replacement(units, until, text)], SUGGESTION)
            self.here.by_machine += 1
        else:
            self.page.write(units, until, text)
        self.here.become(after)

    @rule()
    def undo(self) -> None:
        self.port.undo()
        self.here.at = max(0, self.here.at - 1)

    @rule()
    def redo(self) -> None:
        self.port.redo()
        self.here.at = min(len(self.here.texts) - 1, self.here.at + 1)

    @rule(place=PLACES)
    def turn(self, place: int) -> None:
        tabs = self.documents.tabs
        self.documents.show(tabs[place % len(tabs)])

    @rule()
    def another(self) -> None:
        untouched = len(self.here.texts) == 1 and not self.here.text
        before = self.documents.shown
        self.documents.make_room()
        self.document.new()
        assert (self.documents.shown is before) == untouched
        self.known[self.documents.shown] = Known()

    @rule(place=PLACES)
    def close(self, place: int) -> None:
        tab = self.documents.tabs[place % len(self.documents.tabs)]
        last = not self.documents.several
        self.documents.close(tab)
        del self.known[tab]
        if last:
            self.known[self.documents.shown] = Known()

    @precondition(lambda self: self.documents.several)
    @rule(start=PLACES, to=PLACES)
    def move(self, start: int, to: int) -> None:
        count = len(self.documents.tabs)
        self.documents.move(start % count, to % count)

    @rule(place=PLACES, width=st.sampled_from([400, 500, 700]))
    def look(self, place: int, width: int) -> None:
        self.page.resize(width, 300)
        self.port.reveal(place, place)
        QApplication.processEvents()

    @rule(on=st.booleans())
    def markdown(self, on: bool) -> None:
        self.page.set_markdown(on)

    @invariant()
    def page_is_what_it_should_be(self) -> None:
        assert self.port.plain_text() == self.here.text
        assert self.page.toPlainText() == self.here.text
        assert self.document.modified == (self.here.at > 0)
        assert self.provenance._runs.length == self.port.length()
        assert self.words.total == sum(word_count(line) for line in self.here.text.split("\n"))
        assert len(self.history.records()) <= self.here.by_machine

    @invariant()
    def all_are_there(self) -> None:
        assert set(self.documents.tabs) == set(self.known)
        assert len({tab.title for tab in self.documents.tabs}) == len(self.documents.tabs)
        for tab in self.documents.tabs:
            assert (tab.waiting is None) == (tab is self.documents.shown)
            assert tab.modified == (self.known[tab].at > 0)


def test_no_text_gets_into_another(qapp: QApplication) -> None:
    run_state_machine_as_test(Tabs, settings=settings(max_examples=40, stateful_step_count=30, deadline=None))
