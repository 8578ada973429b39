"""The document statistics in the window: their dock, and how far the goals are reached in the line at the bottom."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from writer.assist.document_port import Edited
from writer.assist.measuring import LongSentence, Measuring
from writer.assist.settings_keeper import SettingsKeeper
from writer.assist.word_counting import WordCounter
from writer.assist.writing_log import WritingLog
from writer.assist.writing_store import Goal, WritingStore
from writer.language.readability.formulas import scores
from writer.settings.schema import Settings
from writer.text.units import to_utf16
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.measures.words import goal_words

FOLLOW_MS: Final = 300
"""The dock follows what is measured this much later, once for many measurements."""
LONGEST: Final = 5
AROUND: Final = 40
FREQUENT: Final = 12
DAYS_SHOWN: Final = 30
COPIED: Final = tr("The statistics are on the clipboard.")


class MeasuringWiring(QObject):
    """Connects what is measured with one window; lives as long as it. Goals are kept by the path of the document."""

    settings_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        port: EditorPort,
        measuring: Measuring,
        words: WordCounter,
        written: WritingLog,
        store: WritingStore,
        settings: SettingsKeeper,
        path: Callable[[], Path | None],
        today: Callable[[], datetime.date] = datetime.date.today,
    ) -> None:
        super().__init__()
        self._window, self._port, self._panel = window, port, window.measures
        self._measuring, self._words, self._written, self._store = measuring, words, written, store
        self._settings, self._path, self._today = settings, path, today
        self._longest: list[LongSentence] = []
        self._around: list[LongSentence] = []
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._show)
        self._connect()
        self._show_goal()

    def _connect(self) -> None:
        panel = self._panel
        panel.seen.connect(self._on_seen)
        panel.sentence_wanted.connect(lambda number: self._go(self._longest, number))
        panel.bar_wanted.connect(lambda number: self._go(self._around, number))
        panel.copy_wanted.connect(self._copy)
        panel.left.connect(self._window.page.setFocus)
        panel.goals.goal_set.connect(self._set_goal)
        panel.goals.clear_wanted.connect(self._written.clear)
        panel.goals.settings_wanted.connect(self.settings_wanted)
        self._window.commands[Command.DOCUMENT_STATISTICS].triggered.connect(self._on_triggered)
        self._measuring.changed.connect(self._wake)
        self._port.caret_moved.connect(lambda _caret: self._wake())
        self._port.edited.connect(self._on_edited)
        self._written.changed.connect(self._wake)
        self._written.changed.connect(self._show_goal)
        self._settings.changed.connect(self._on_settings)
        if panel.isVisible():
            self._on_seen(True)

    def document_changed(self) -> None:
        """It has another file, or none."""
        self._wake()

    def _on_triggered(self, on: bool) -> None:
        if on:
            self._panel.take_keyboard()
        else:
            self._window.page.setFocus()

    def _on_seen(self, seen: bool) -> None:
        if seen:
            self._measuring.follow()
            self._show()
        else:
            self._measuring.rest()

    def _on_edited(self, _edit: Edited) -> None:
        self._wake()

    def _on_settings(self, before: Settings, now: Settings) -> None:
        if before.statistics != now.statistics:
            self._written.settings_changed()
            self._show_goal()

    def _wake(self) -> None:
        if self._panel.isVisible() and not self._follow.isActive():
            self._follow.start()

    # -- showing -----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if not self._panel.isVisible():
            return
        measuring = self._measuring
        start, end = self._port.selection()
        selected = measuring.counts_between(start, end) if end > start else None
        self._panel.show_counts(measuring.counts, selected, measuring.share_done)
        language = measuring.main_language()
        amounts = measuring.amounts(language)
        self._longest = measuring.longest(LONGEST)
        most = self._longest[0].words if self._longest else 0
        found = scores(amounts, language)
        self._panel.show_reading(found, language, amounts.words, amounts.sentences, most)
        self._panel.show_longest([(each.words, measuring.part_text(each)) for each in self._longest])
        self._panel.show_frequent(measuring.frequent(FREQUENT))
        self._show_rhythm()
        self._show_goals()

    def _show_rhythm(self) -> None:
        caret = self._port.caret
        paragraph = self._port.paragraph_at(caret)
        index = len(self._port.text(paragraph.position, caret)) if caret > paragraph.position else 0
        self._around, current = self._measuring.around(paragraph.id, index, AROUND)
        self._panel.show_rhythm([each.words for each in self._around], current)

    def _show_goals(self) -> None:
        statistics, written, path = self._settings().statistics, self._written, self._path()
        days = written.recent(DAYS_SHOWN) if statistics.writing_days else {}
        self._panel.goals.show_today(written.today(), statistics.daily_words, written.in_a_row(), days)
        goal = self._store.goal(path) if path else None
        self._panel.goals.show_document(self._words.total, goal, path is not None, self._today())

    def _show_goal(self) -> None:
        daily = self._settings().statistics.daily_words
        self._window.status_line.set_goal(goal_words(self._written.today(), daily) if daily else "")

    # -- what the writer does ----------------------------------------------------------------------------------

    def _go(self, sentences: list[LongSentence], number: int) -> None:
        if not 0 <= number < len(sentences):
            return
        sentence = sentences[number]
        paragraph = self._port.paragraph(sentence.paragraph)
        if paragraph is None:
            return
        start = paragraph.position + to_utf16(paragraph.text, min(sentence.start, len(paragraph.text)))
        end = paragraph.position + to_utf16(paragraph.text, min(sentence.end, len(paragraph.text)))
        self._port.select(start, end)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.status_line.set_hint(COPIED)
        QTimer.singleShot(3000, self, lambda: self._window.status_line.set_hint(""))

    def _set_goal(self, goal: Goal | None) -> None:
        path = self._path()
        if path:
            self._store.set_goal(path, goal)
            self._show_goals()
