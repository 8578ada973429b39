"""What a prompt asks before it runs: its questions, and leave to read the clipboard; where the palette stood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from writer.tongue import tr
from writer.ui.chrome import button, label, rule, sentence
from writer.ui.discarding import discard
from writer.ui.floating import FloatingCard
from writer.ui.question_field import Question, QuestionField

LONGEST_REMEMBERED = 200
"""Characters of an answer that is offered again next time."""


class InputCard(FloatingCard):
    """Enter goes on, Esc goes back; never in the way of anything else. Remembers the last answers to each prompt."""

    answered = Signal(object)
    """A dict: name of each question to its answer."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers: dict[str, dict[str, str]] = {}
        """The last ones, by the name of the prompt; to be remembered."""
        self._prompt = ""
        self._fields: list[QuestionField] = []
        self._title = label("", "section")
        self._about = sentence("", "small")
        self._questions = QVBoxLayout()
        self._permission = sentence()
        self._missing = label("", "error")
        self._go = button(tr("Run"), "primary", tip=tr("Enter"))
        self._back = button(tr("Back"), "quiet", tip=tr("Esc"))
        self._lay_out()
        self._go.clicked.connect(self._run)
        self._back.clicked.connect(self._leave)
        for made in (self._go, self._back):
            made.installEventFilter(self)

    @property
    def fields(self) -> tuple[QuestionField, ...]:
        return tuple(self._fields)

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """The one that goes on, and the one that goes back."""
        return self._go, self._back

    @property
    def permission(self) -> str:
        """What is asked leave for, a sentence, or ""."""
        return self._permission.text()

    def ask(
        self,
        prompt: str,
        title: str,
        about: str,
        questions: Sequence[Question],
        permission: str,
        selection: QRect,
    ) -> None:
        """Ask `questions` for the prompt called `prompt`, and for leave where `permission` is a sentence.

        `selection` is in the parent's pixels.
        """
        self._prompt = prompt
        self.setAccessibleName(title)
        self.setAccessibleDescription(permission)
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._permission.setText(permission)
        self._permission.setVisible(bool(permission))
        self._missing.hide()
        self._go.setText((tr("Allow and run") if questions else tr("Allow")) if permission else tr("Run"))
        self._back.setText(tr("Not now") if permission else tr("Back"))
        self._make_fields(questions)
        self.show()
        self.place_at(selection)
        self.raise_()
        self._fields[0].take_keyboard() if self._fields else self._go.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run()
            case _:
                super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a button is that button."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QPushButton):
            watched.click()
            return True
        return super().eventFilter(watched, event)

    # -- making -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._go)
        foot.addWidget(self._back)
        foot.addWidget(self._missing)
        foot.addStretch(1)
        self._questions.setSpacing(12)
        self.body.addWidget(self._title)
        self.body.addWidget(self._about)
        self.body.addWidget(rule())
        self.body.addLayout(self._questions)
        self.body.addWidget(self._permission)
        self.body.addSpacing(2)
        self.body.addLayout(foot)

    def _make_fields(self, questions: Sequence[Question]) -> None:
        for field in self._fields:
            self._questions.removeWidget(field)
            discard(field)
        self._fields = [self._field(question) for question in questions]

    def _field(self, question: Question) -> QuestionField:
        made = QuestionField(question)
        self._questions.addWidget(made)
        return made

    # -- what the writer does ----------------------------------------------------------------------------------

    def _run(self) -> None:
        missing = next((field for field in self._fields if field.missing), None)
        if missing is not None:
            self._missing.setText(tr("An answer is missing here."))
            self._missing.show()
            self.settle()
            missing.take_keyboard()
            return
        said = {field.question.name: field.value for field in self._fields}
        if said:
            self.answers[self._prompt] = {
                name: answer for name, answer in said.items() if len(answer) <= LONGEST_REMEMBERED
            }
        self.hide()
        self.answered.emit(said)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
