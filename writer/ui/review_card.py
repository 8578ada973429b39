"""The card below a paragraph that shows a rewrite and asks what to take of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from writer.language.rewriting.proposal import Choice, Proposal
from writer.tongue import tr
from writer.ui.chrome import icon_button, label, sentence
from writer.ui.elided import ElidedLabel
from writer.ui.reading_card import LEAST_TALL, TALLEST, ReadingCard
from writer.ui.review_acts import Mode, ReviewActs, Warnings
from writer.ui.review_columns import VersionColumns
from writer.ui.review_text import ReviewText
from writer.ui.review_versions import VersionSwitch, WordingRow
from writer.ui.review_words import choices_at, hunk_words, message_words, state_words


class ReviewCard(ReadingCard):
    """Shows a `Proposal`; whoever owns it answers the signals with `show_proposal` again.

    Keys while it has the keyboard: Enter takes all, Esc discards, Alt+Down and Alt+Up go from hunk to hunk, A
    accepts the current one, D discards it, Ctrl+Enter makes what is accepted, R asks again, S stops. V asks for more
    versions; 1, 2 and 3 show one, B shows them side by side, Left and Right go through what they say at the current
    place, 0 takes the original there. P shows what was sent. C copies what cannot be applied any more.
    """

    hunk_chosen = Signal(int, Choice)
    version_chosen = Signal(int)
    """Show this version, counted from 0."""
    wording_chosen = Signal(int, int)
    """At the place of this hunk, show this version, or `mixing.ORIGINAL`."""
    accept_all = Signal()
    apply = Signal()
    """Make what is accepted so far; the rest is discarded."""
    discard = Signal()
    retry = Signal()
    redo = Signal()
    """Again for the text as it is now."""
    more = Signal(int)
    """Further versions of the part that this hunk is in; -1: any part."""
    stop = Signal()
    prompt_wanted = Signal(int)
    """What was sent for the part that this hunk is in; answered with `show_prompt`."""
    copy_wanted = Signal()
    """Copy what is offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Review of the rewrite"))
        self._proposal = Proposal("")
        self._current = -1
        self._mode = Mode.REVIEW
        self._earlier = False
        self._title = label("", "section")
        self._state = ElidedLabel("", "dim")
        self._switch = VersionSwitch()
        self._beside = icon_button("columns-2", tr("Side by side (B)"), checkable=True)
        self._text = ReviewText()
        self._wordings = WordingRow()
        self._columns = VersionColumns()
        self._message = sentence("", "dim")
        self._warnings = Warnings()
        self._acts = ReviewActs()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> int:
        """Number of the hunk that A and D are about; -1: none."""
        return self._current

    @property
    def state(self) -> str:
        """The words in the header."""
        return self._state.text()

    def start(self, style: str, original: str, page_font: QFont, *, earlier: bool = False) -> None:
        """Show that the style called `style` is being written for `original`; `earlier` as `ReviewActs` means it."""
        self._earlier = earlier
        self._title.setText(style)
        self._text.setFont(page_font)
        self._current = -1
        self._beside.setChecked(False)
        self.show_front()
        self.show()
        self.show_proposal(Proposal(original))

    def show_proposal(self, proposal: Proposal) -> None:
        """Show how far the rewrite is and what was decided of it."""
        if self._current >= 0:
            self._current = _followed(self._proposal, self._current, proposal)
        self._proposal, self._mode = proposal, Mode.REVIEW
        if self._current < 0 and proposal.complete:
            self._current = _first_open(proposal)
        self._text.setVisible(True)
        self._refresh(state_words(proposal), message_words(proposal))

    def show_error(self, sentence: str) -> None:
        """Say in words why there is no answer; what came so far is not shown."""
        self._mode, self._current = Mode.FAILED, -1
        self._text.setVisible(False)
        self._refresh(tr("Not done"), sentence)

    def show_outdated(self, sentence: str, can_redo: bool) -> None:
        """Say why it was not applied. What was offered can be read and copied, and made again for another text."""
        self._mode = Mode.OUTDATED if can_redo else Mode.GONE
        self._refresh(tr("Not applied"), sentence)

    def place(self, anchor: QRect) -> None:
        parent = self.parentWidget()
        room = parent.height() if parent else 2 * TALLEST
        share = 0.26 if self._columns.isVisibleTo(self) else 0.45
        self._text.set_tallest(max(LEAST_TALL, min(TALLEST, int(share * room))))
        self._columns.set_tallest(max(LEAST_TALL, min(TALLEST, int(0.32 * room))))
        super().place(anchor)

    def press_key(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(*((self._acts.apply,) if control else (self._acts.accept, self._acts.redo, self._acts.apply)))
        elif alt and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go(1 if key == Qt.Key.Key_Down else -1)
        elif control or alt or not self._plain_key(key):
            super().press_key(event)

    def _plain_key(self, key: int) -> bool:
        """A key without Ctrl and Alt; False when it means nothing here."""
        match key:
            case Qt.Key.Key_A | Qt.Key.Key_D:
                self._choose(Choice.ACCEPTED if key == Qt.Key.Key_A else Choice.DISCARDED)
            case Qt.Key.Key_1 | Qt.Key.Key_2 | Qt.Key.Key_3:
                self._take(key - Qt.Key.Key_1)
            case Qt.Key.Key_0:
                self._wordings.take_original()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._wordings.step(1 if key == Qt.Key.Key_Right else -1)
            case _:
                buttons = {
                    Qt.Key.Key_Escape: self._acts.discard,
                    Qt.Key.Key_R: self._acts.retry,
                    Qt.Key.Key_S: self._acts.stop,
                    Qt.Key.Key_V: self._acts.more,
                    Qt.Key.Key_C: self._acts.copy,
                    Qt.Key.Key_P: self._prompt,
                    Qt.Key.Key_B: self._beside,
                }
                if key not in buttons:
                    return False
                self._press(buttons[Qt.Key(key)])
        return True

    # -- making -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._state, 1)
        for made in (self._switch, self._beside, self._prompt):
            head.addWidget(made)
        self.front.addLayout(head)
        for part in (self._text, self._wordings, self._columns, self._message, self._warnings, self._acts):
            self.front.addWidget(part)

    def _connect(self) -> None:
        acts = self._acts
        for made, said in (
            (acts.accept, self.accept_all),
            (acts.apply, self.apply),
            (acts.redo, self.redo),
            (acts.copy, self.copy_wanted),
            (acts.discard, self.discard),
            (acts.retry, self.retry),
            (acts.stop, self.stop),
        ):
            made.clicked.connect(said)
        acts.more.clicked.connect(lambda: self.more.emit(self._current))
        acts.chosen.connect(self._choose)
        self._prompt.clicked.connect(lambda: self.prompt_wanted.emit(self._current))
        self._beside.toggled.connect(lambda _on: self._show_choices())
        self._switch.chosen.connect(self._take)
        self._columns.version_chosen.connect(self._take)
        self._columns.wording_chosen.connect(self._take_in_column)
        self._wordings.chosen.connect(lambda version: self._take_wording(self._current, version))
        self._text.hunk_clicked.connect(self._select)
        self._text.height_changed.connect(self.settle)
        self._columns.height_changed.connect(self.settle)

    # -- what is seen ------------------------------------------------------------------------------------------

    def _refresh(self, state: str, message: str) -> None:
        self._state.show_text(state)
        self._message.setText(message)
        self._message.setProperty("kind", "dim" if self._mode is Mode.REVIEW else "error")
        self._message.style().polish(self._message)
        self._message.setVisible(bool(message))
        self._warnings.show_warnings(self._proposal if self._mode is Mode.REVIEW else Proposal(""))
        self._acts.show_state(self._proposal, self._mode, self._earlier)
        self._say()
        self._show_choices()

    def _show_choices(self) -> None:
        """What can be done about the current hunk: taken while it is open, exchanged while there are versions."""
        proposal = self._proposal
        ready = proposal.complete and self._mode is Mode.REVIEW
        several = ready and len(proposal.versions) > 1
        self._acts.show_hunk(proposal, self._current, self._mode)
        self._switch.show_versions(proposal.versions if ready else (), proposal.version)
        self._beside.setVisible(several)
        beside = several and self._beside.isChecked()
        self._wordings.show_wordings(choices_at(proposal, self._current) if ready else ())
        self._wordings.setVisible(not self._wordings.isHidden() and not beside)
        self._columns.setVisible(beside)
        if beside:
            self._columns.show_versions(proposal, proposal.place_of(self._current))
        if not self._text.isHidden():
            self._text.show_proposal(proposal, self._current if ready else -1)
        self.settle()

    def _say(self) -> None:
        """For a screen reader: what is shown, and what the current change is."""
        current = hunk_words(self._proposal, self._current) if self._mode is Mode.REVIEW else ""
        said = f"{self._title.text()}: {self._state.text()} {self._message.text()} {current}"
        self.setAccessibleDescription(" ".join(said.split()))

    # -- what the writer does ----------------------------------------------------------------------------------

    def _press(self, *pressed: QAbstractButton) -> None:
        """As if the first of them that can be seen were clicked."""
        for each in pressed:
            if not each.isHidden():
                each.click()
                return

    def _select(self, index: int) -> None:
        self._current = index
        self._say()
        self._show_choices()
        self._text.reveal(index)

    def _go(self, step: int) -> None:
        """To the next open hunk in the direction of `step`, around the end."""
        count = len(self._proposal.hunks)
        start = self._current if self._current >= 0 else (-1 if step > 0 else count)
        for distance in range(1, count + 1):
            index = (start + step * distance) % count
            if self._proposal.hunks[index].choice is Choice.OPEN:
                self._select(index)
                return

    def _choose(self, choice: Choice) -> None:
        index = self._current
        if not self._proposal.complete or not 0 <= index < len(self._proposal.hunks) or self._mode is not Mode.REVIEW:
            return
        self.hunk_chosen.emit(index, choice)
        self._go(1)

    def _take(self, version: int) -> None:
        if not self._switch.isHidden() and version < len(self._proposal.versions):
            self.version_chosen.emit(version)

    def _take_wording(self, hunk: int, version: int) -> None:
        if self._proposal.complete and 0 <= hunk < len(self._proposal.hunks):
            self.wording_chosen.emit(hunk, version)

    def _take_in_column(self, place: int, version: int) -> None:
        """Words of a column were clicked: they are taken, and their place is the current one."""
        first = sum(len(each.taken) for each in self._proposal.places[:place])
        self._current = first
        self._take_wording(first, version)


def _first_open(proposal: Proposal) -> int:
    """The first change that is not decided, else the first place where another version has one; -1: there is none."""
    left = [(hunk.same, number) for number, hunk in enumerate(proposal.hunks) if hunk.choice is Choice.OPEN]
    return min(left)[1] if left else -1


def _followed(old: Proposal, index: int, new: Proposal) -> int:
    """The hunk of `new` at the place of hunk number `index` of `old`; -1 when there is none."""
    if index < len(new.hunks) and index < len(old.hunks) and new.hunks[index].span == old.hunks[index].span:
        return index
    start = old.hunks[index].span.start if index < len(old.hunks) else len(old.original)
    return next((i for i, hunk in enumerate(new.hunks) if hunk.span.end >= start), -1)
