"""The review dock: how far checking is, what it found, the card of the chosen issue, and how strict it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from writer.assist.issues import Issue, kin_of
from writer.language.grammar.diagnostics import Category
from writer.language.grammar.strictness import Strictness
from writer.tongue import counted, tr
from writer.ui.chrome import button, dress, label, rule
from writer.ui.editor.waves import draw_line
from writer.ui.flow_layout import FlowLayout
from writer.ui.issues.card import IssueCard
from writer.ui.issues.rows import IssueList
from writer.ui.issues.words import (
    STRICTNESS_SENTENCES,
    STRICTNESS_TITLES,
    CheckState,
    Judging,
    empty_words,
    filter_words,
    judging_words,
    progress_words,
)
from writer.ui.palettes import Palette, palette_of
from writer.ui.segmented import Segmented

KEYS = tr("Enter fixes · ←→ other words · Del ignores")
ROOMY = 600
"""Pixels of height from which on there is room for a line about the keys."""
BESIDE = 0.45
"""Share of the width that a button beside a sentence may take; a wider one goes below it."""
_ACTS = {Judging.NO_MODEL: tr("Choose a model"), Judging.SERVER: tr("Choose a model"), Judging.OFF: tr("Ask the model")}


class ReviewPanel(QWidget):
    """Says what the writer wants; whoever owns the checker answers with `set_issues` and `set_state`."""

    issue_shown = Signal(Issue)
    """Show its place; the keyboard stays in the list."""
    issue_opened = Signal(Issue)
    """Go there, with the keyboard."""
    fix_chosen = Signal(Issue, int)
    kind_chosen = Signal(Issue, int)
    all_chosen = Signal(object)
    """The `Category` that is listed, or None."""
    ignore_chosen = Signal(Issue)
    rule_ignored = Signal(Issue)
    word_added = Signal(Issue)
    strictness_chosen = Signal(str)
    checking_wanted = Signal()
    model_wanted = Signal()
    judge_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Review"))
        self._issues: tuple[Issue, ...] = ()
        self._state = CheckState()
        self._category: Category | None = None
        self._palette = palette_of("light")
        self._step = False
        self._make_parts()
        self._lay_out()
        self._connect()
        self._refresh()
        dress(self)

    # -- what it is told ---------------------------------------------------------------------------------------

    def set_issues(self, issues: Sequence[Issue]) -> None:
        """List `issues`, in this order; what is chosen and what is at the top stays."""
        self._issues = tuple(issues)
        self._refresh()

    def set_state(self, state: CheckState) -> None:
        """Whether paragraphs are checked, by whom, and how far it is."""
        self._state = state
        self._refresh()

    def set_strictness(self, strictness: str) -> None:
        """Show the setting that holds; nothing is emitted."""
        self._strictness.show_value(strictness)
        self._explanation.setText(STRICTNESS_SENTENCES[Strictness(strictness)])

    def set_colours(self, palette: Palette) -> None:
        """Mark the lines with the colours that the squiggles have on the page."""
        self._palette = palette
        self.list.delegate.palette = palette
        for category, made in self._filters.items():
            if category is not None:
                made.setIcon(_mark(category, palette.squiggle(category), self.devicePixelRatioF()))
        self.list.viewport().update()

    def choose(self, issue: Issue) -> None:
        """Make `issue` the chosen one, without telling anybody."""
        self.list.choose(issue)
        self._show_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hints()

    # -- what can be seen --------------------------------------------------------------------------------------

    @property
    def issue(self) -> Issue | None:
        """The chosen one."""
        rows = self.list.rows.issues
        return rows[self.list.row] if 0 <= self.list.row < len(rows) else None

    @property
    def filters(self) -> dict[Category | None, QPushButton]:
        """The buttons over the list; None: all categories."""
        return self._filters

    @property
    def strictness(self) -> Segmented:
        return self._strictness

    @property
    def fix_all(self) -> QPushButton:
        return self._all

    @property
    def act(self) -> QPushButton:
        """The button beside the note."""
        return self._act_button

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said around the list, from top to bottom."""
        parts = (self._count, self._progress, self._empty, self._explanation, self._note)
        return tuple(part.text() for part in parts if not part.isHidden() and part.text())

    # -- what the writer does ----------------------------------------------------------------------------------

    def _fix(self) -> None:
        if self.issue and self.issue.diagnostic.replacements:
            self._step_on(self.fix_chosen, self.list.rows.choice)

    def _fix_kind(self) -> None:
        if self.issue and kin_of(self.issue, self.list.rows.choice, self._issues).issues:
            self._step_on(self.kind_chosen, self.list.rows.choice)

    def _step_on(self, said: SignalInstance, *more: int) -> None:
        """Say what is wanted for the chosen issue; when its list comes back without it, show the next one's place."""
        if self.issue:
            self._step = True
            said.emit(self.issue, *more)
            self._step = False

    def _turn(self, step: int) -> None:
        """The next or the previous replacement, around the end."""
        if self.issue and self.issue.diagnostic.replacements:
            count = len(self.issue.diagnostic.replacements)
            self._choose((self.list.rows.choice + step) % count)

    def _choose(self, choice: int) -> None:
        self.list.rows.choose(self.list.row, choice)
        self._show_card()

    def _filter(self, category: Category | None) -> None:
        self._category = category
        self._refresh()

    def _visit(self) -> None:
        self._show_card()
        if self.issue:
            self.issue_shown.emit(self.issue)

    def _open(self) -> None:
        if self.issue:
            self.issue_opened.emit(self.issue)

    def _act(self) -> None:
        """What the button under the note does."""
        if not self._state.on:
            self.checking_wanted.emit()
        elif self._state.judging is Judging.OFF:
            self.judge_wanted.emit()
        else:
            self.model_wanted.emit()

    # -- showing -----------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        counts = Counter(issue.diagnostic.category for issue in self._issues)
        if self._category and not counts[self._category] and self._state.progress.complete and self._issues:
            self._category = None
        for category, made in self._filters.items():
            count = counts[category] if category else len(self._issues)
            title, name = filter_words(category, count)
            made.setText(title)
            made.setAccessibleName(name)
            made.setVisible(bool(count) or category is self._category)
            made.setChecked(category is self._category)
        self._filter_row.setVisible(len([count for count in counts.values() if count]) > 1)
        before = self.issue
        listed = [issue for issue in self._issues if self._category in (None, issue.diagnostic.category)]
        self.list.show_issues(listed)
        self._show_words(listed)
        self._show_card()
        if self._step and self.issue != before:
            self.list.scrollTo(self.list.currentIndex())
            self._visit()

    def _show_words(self, listed: Sequence[Issue]) -> None:
        count = len(listed)
        self._count.setText(counted("{n} issue", "{n} issues", count) if count else "")
        mendable = sum(bool(issue.diagnostic.replacements) for issue in listed)
        self._all.setText(counted("Fix all {n}", "Fix all {n}", mendable))
        self._head.setVisible(bool(count))
        self._all.setVisible(mendable > 1)
        self.list.setVisible(bool(count))
        self._show_hints()
        progress = self._state.progress if self._state.on else type(self._state.progress)(0, 0)
        self._progress.setText(progress_words(progress))
        self._progress.setVisible(not progress.complete)
        self._bar.setVisible(not progress.complete)
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)
        self._empty.setText(empty_words(self._state, self._category))
        self._empty.setVisible(not count)
        note = judging_words(self._state)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        act = tr("Check while I write") if not self._state.on else _ACTS.get(self._state.judging, "")
        self._act_button.setText(act)
        self._act_button.setAccessibleName(act or tr("What can be done"))
        self._act_button.setVisible(bool(act))
        self._room.setVisible(not count)

    def _show_hints(self) -> None:
        """Where room is short the list needs it more."""
        roomy = self.height() >= ROOMY
        self._keys.setVisible(roomy and bool(self.list.rows.issues))
        self._foot.setVisible(roomy)
        beside = self._act_button.sizeHint().width() <= BESIDE * self.width()
        directions = QBoxLayout.Direction
        self._below.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _show_card(self) -> None:
        choice = self.list.rows.choice
        self.card.show_issue(self.issue, choice, kin_of(self.issue, choice, self._issues) if self.issue else None)

    # -- making ------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._count = label("", "section")
        self._all = button(
            tr("Fix all"), "quiet", tip=tr("Makes the first change of every issue listed, in one undo step.")
        )
        self._progress = label("", "small")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setProperty("kind", "thin")
        self._bar.setAccessibleName(tr("Checking"))
        self._empty = label("", "dim", wrap=True)
        self.list = IssueList()
        self.card = IssueCard()
        self._keys = label(KEYS, "small")
        choices = [(s.value, STRICTNESS_TITLES[s], STRICTNESS_SENTENCES[s]) for s in Strictness]
        self._strictness = Segmented(tr("How strict"), choices)
        self._explanation = label("", "small", wrap=True)
        self._note = label("", "small", wrap=True)
        self._act_button = button("", "plain", name=tr("What can be done"))
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot = rule()
        self._head, self._room, self._filter_row = QWidget(), QWidget(), QWidget()
        self._group = QButtonGroup(self)
        self._filters: dict[Category | None, QPushButton] = {}
        for category in (None, *Category):
            made = self._filters[category] = button("", "filter")
            made.setCheckable(True)
            made.setIconSize(QSize(20, 16))
            self._group.addButton(made)
            made.clicked.connect(lambda _on=False, category=category: self._filter(category))

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._count, 1)
        head.addWidget(self._all)
        flow = FlowLayout(self._filter_row, 4)
        for made in self._filters.values():
            flow.addWidget(made)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (self._head, self._progress, self._bar, self._filter_row, self._empty):
            lines.addWidget(part)
        lines.addWidget(self.list, 1)
        lines.addWidget(self._room, 1)
        for part in (self._keys, self.card, self._foot, self._strictness, self._explanation):
            lines.addWidget(part)
        self._below.setSpacing(8)
        self._below.addWidget(self._note, 1)
        self._below.addWidget(self._act_button, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        lines.addLayout(self._below)

        switch = [self._strictness.part(strictness.value) for strictness in Strictness]
        parts = (self._all, *self._filters.values(), self.list, *self.card.buttons, *switch, self._act_button)
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.list.visited.connect(lambda _row: self._visit())
        self.list.opened.connect(lambda _row: self._open())
        self.list.fix_wanted.connect(lambda _row: self._fix())
        self.list.kind_wanted.connect(lambda _row: self._fix_kind())
        self.list.ignore_wanted.connect(lambda _row: self._step_on(self.ignore_chosen))
        self.list.stepped.connect(self._turn)
        self.card.choice_made.connect(self._choose)
        self.card.fix_wanted.connect(self._fix)
        self.card.kind_wanted.connect(self._fix_kind)
        self.card.ignore_wanted.connect(lambda: self._step_on(self.ignore_chosen))
        self.card.rule_ignored.connect(lambda: self._step_on(self.rule_ignored))
        self.card.word_added.connect(lambda: self._step_on(self.word_added))
        self._all.clicked.connect(lambda _on=False: self.all_chosen.emit(self._category))
        self._act_button.clicked.connect(lambda _on=False: self._act())
        self._strictness.chosen.connect(self.strictness_chosen)
        self._strictness.chosen.connect(self.set_strictness)


def _mark(category: Category, colour: QColor, ratio: float) -> QIcon:
    """The line of `category`, as an icon with a little air behind it."""
    picture = QPixmap(round(20 * ratio), round(16 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_line(painter, category, 1, 15, 8.5, colour)
    painter.end()
    return QIcon(picture)
