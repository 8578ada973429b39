"""The card of the chosen issue: its sentence with the change, why, the replacements, and what can be done."""

from __future__ import annotations

import html
from itertools import zip_longest

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from writer.assist.issues import Issue, Kin, has_own_rule
from writer.language.grammar.diagnostics import Category
from writer.language.grammar.wording import shown
from writer.tongue import tr
from writer.ui.chrome import button, label
from writer.ui.flow_layout import FlowLayout
from writer.ui.issues.words import Sign, kin_words, kind_words, replacement_words, runs
from writer.ui.tones import Tones, tones_of

MOST_SHOWN = 6
"""Replacements offered."""
REACH = 44
"""Characters of the paragraph shown on either side: three lines or so."""


class IssueCard(QFrame):
    """Shows one issue; nothing when there is none."""

    choice_made = Signal(int)
    """Show this replacement."""
    fix_wanted = Signal()
    kind_wanted = Signal()
    ignore_wanted = Signal()
    rule_ignored = Signal()
    word_added = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Chosen issue"))
        self._issue: Issue | None = None
        self._choice = 0
        self._sentence = label(wrap=True)
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._reason = label("", "", wrap=True)
        self._kind = label("", "small")
        self._choices = QWidget()
        self._flow = FlowLayout(self._choices)
        self._group = QButtonGroup(self)
        self._chips = [button("", "chip", name=tr("Replacement")) for _ in range(MOST_SHOWN)]
        for number, made in enumerate(self._chips):
            made.setCheckable(True)
            self._group.addButton(made, number)
            self._flow.addWidget(made)
        self._group.idClicked.connect(self.choice_made)
        self._fix = button(tr("Fix"), "primary", tip=tr("Makes the change (Enter in the list)."))
        self._ignore = button(
            tr("Ignore"), "plain", tip=tr("Leaves this place alone from now on (Delete in the list).")
        )
        self._more = button(tr("More"), "quiet", name=tr("More about this issue"))
        self._all = button(
            "",
            "plain",
            name=tr("Fix all of this kind"),
            tip=tr("Makes the change at every such place, in one undo step (A in the list)."),
        )
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def choices(self) -> tuple[QPushButton, ...]:
        """The buttons of the replacements, best first; none when there is but one."""
        return tuple(made for made in self._chips if made.isVisible())

    @property
    def actions_shown(self) -> dict[str, QPushButton]:
        """The buttons that can be pressed now, by their words."""
        parts = (self._fix, self._ignore, self._more, self._all)
        return {part.text(): part for part in parts if not part.isHidden() and part.isEnabled()}

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All its buttons, in the order of the Tab key."""
        return (*self._chips, self._fix, self._ignore, self._more, self._all)

    @property
    def sentence(self) -> QLabel:
        return self._sentence

    def show_issue(self, issue: Issue | None, choice: int = 0, kin: Kin | None = None) -> None:
        """Show `issue` with the replacement of that number, and how many there are of its kind."""
        self.setVisible(issue is not None)
        if issue is None:
            self._issue = None
            return
        if self._issue is None or issue.diagnostic.replacements != self._issue.diagnostic.replacements:
            self._offer(issue)
        self._issue, self._choice = issue, choice
        self._paint_sentence()
        self._reason.setText(shown(issue.diagnostic.message))
        self._kind.setText(kind_words(issue.diagnostic))
        if chosen := self._group.button(choice):
            chosen.setChecked(True)
        self._fix.setEnabled(bool(issue.diagnostic.replacements))
        words = kin_words(kin or Kin(), issue)
        self._all.setText(words)
        self._all.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_sentence()
        super().changeEvent(event)

    def _offer(self, issue: Issue) -> None:
        offered = issue.diagnostic.replacements[:MOST_SHOWN]
        self._choices.setVisible(len(offered) > 1)
        for made, text in zip_longest(self._chips, offered):
            made.setVisible(text is not None)
            words = replacement_words(issue.wording, text or "")
            made.setText(words.replace("&", "&&"))
            made.setAccessibleName(tr("Replacement: {words}", words=words))
        self._flow.invalidate()

    def _paint_sentence(self) -> None:
        if self._issue:
            self._sentence.setText(_rich(self._issue, self._choice, tones_of(self.palette())))

    def _show_more(self) -> None:
        if self._issue is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self._issue.diagnostic.category is Category.SPELLING:
            word = self._issue.wording.replace("&", "&&")
            add = menu.addAction(tr("Add “{word}” to dictionary", word=word))
            add.triggered.connect(lambda: self.word_added.emit())
        if has_own_rule(self._issue.diagnostic):
            menu.addAction(tr("Ignore this rule")).triggered.connect(lambda: self.rule_ignored.emit())
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _connect(self) -> None:
        for part, wanted in (
            (self._fix, self.fix_wanted),
            (self._ignore, self.ignore_wanted),
            (self._all, self.kind_wanted),
        ):
            part.clicked.connect(lambda _on=False, wanted=wanted: wanted.emit())
        self._more.clicked.connect(lambda _on=False: self._show_more())

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self._fix)
        acts.addWidget(self._ignore)
        acts.addStretch(1)
        acts.addWidget(self._more)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 10, 12, 10)
        lines.setSpacing(6)
        for part in (self._sentence, self._reason, self._kind, self._choices):
            lines.addWidget(part)
        lines.addSpacing(2)
        lines.addLayout(acts)
        lines.addWidget(self._all)


def _rich(issue: Issue, choice: int, tones: Tones) -> str:
    """The context as rich text: what goes struck out, what comes underlined."""
    looks = {
        Sign.DELETED: f"color:{tones.red.name()};background:{tones.deleted.name()};text-decoration:line-through",
        Sign.INSERTED: f"color:{tones.green.name()};background:{tones.inserted.name()};text-decoration:underline",
        Sign.SAME: f"color:{tones.text.name()}",
    }
    parts = []
    for run in runs(issue, choice, REACH):
        words = html.escape(run.text)
        visible = words if run.sign is Sign.SAME else words.replace(" ", "&nbsp;")
        parts.append(f'<span style="{looks[run.sign]}">{visible}</span>')
    return "".join(parts)
