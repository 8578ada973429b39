"""One question a prompt asks before it runs: a field to type in with answers to pick from, or a choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from writer.tongue import said, tr
from writer.ui.chrome import button, label
from writer.ui.flow_layout import FlowLayout
from writer.ui.settings.flat import FlatCombo

MOST_CHIPS: Final = 12
"""Choices from which they are a list that opens."""


@dataclass(frozen=True, slots=True)
class Question:
    """`answers` can be picked; with `open_answer` any other text is taken too. `value` is what stands there first."""

    name: str
    words: str
    answers: tuple[str, ...] = ()
    open_answer: bool = True
    value: str = ""
    optional: bool = False


class QuestionField(QWidget):
    """`value` is the answer as it stands. Enter is left to the card."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self._field: QLineEdit | None = None
        self._list: FlatCombo | None = None
        self._chips: dict[str, QPushButton] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(label(question.words, "small"))
        if question.open_answer:
            self._field = self._text_field(question)
            lines.addWidget(self._field)
        if question.answers and not question.open_answer and len(question.answers) > MOST_CHIPS:
            self._list = self._combo(question)
            lines.addWidget(self._list)
        elif question.answers:
            lines.addWidget(self._picks(question))
        first = self._field or self._list or self._chips.get(question.value) or next(iter(self._chips.values()), None)
        if first is not None:
            self.setFocusProxy(first)
        self._mark(question.value)

    @property
    def value(self) -> str:
        if self._field is not None:
            return self._field.text().strip()
        if self._list is not None:
            return str(self._list.currentData())
        return next((answer for answer, chip in self._chips.items() if chip.isChecked()), "")

    @property
    def missing(self) -> bool:
        """Whether an answer is needed and none is given."""
        return not self.value and not self.question.optional

    def take_keyboard(self) -> None:
        """Be ready for typing; what stands there is selected."""
        if self._field is not None:
            self._field.selectAll()
        self.setFocus(Qt.FocusReason.TabFocusReason)

    # -- making -----------------------------------------------------------------------------------------------

    def _text_field(self, question: Question) -> QLineEdit:
        field = QLineEdit(question.value)
        field.setProperty("kind", "field")
        field.setAccessibleName(question.words)
        field.setMaxLength(2000)
        field.setPlaceholderText(tr("may stay empty") if question.optional else "")
        field.textChanged.connect(self._mark)
        return field

    def _combo(self, question: Question) -> FlatCombo:
        combo = FlatCombo()
        for answer in question.answers:
            combo.addItem(said(answer), answer)
        combo.setAccessibleName(question.words)
        combo.setCurrentIndex(max(0, combo.findData(question.value)))
        return combo

    def _picks(self, question: Question) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line)
        for answer in question.answers:
            words = said(answer)
            made = button(
                words.replace("&", "&&"), "filter", name=tr("{title}: {value}", title=question.words, value=words)
            )
            made.setCheckable(True)
            made.clicked.connect(lambda _checked=False, answer=answer: self._pick(answer))
            self._chips[answer] = made
            flow.addWidget(made)
        return line

    def _pick(self, answer: str) -> None:
        if self._field is not None:
            self._field.setText(answer)
            self._field.setFocus()
        self._mark(answer)

    def _mark(self, value: str) -> None:
        """Show the picked answer among the others."""
        for answer, chip in self._chips.items():
            chip.setChecked(answer.casefold() == value.strip().casefold())
