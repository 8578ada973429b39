"""The examples of a prompt as tests: a line each, passed or failed and why, while the model answers one by one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from writer.assist.prompt_answering import Outcome
from writer.prompts.examples import Example
from writer.prompts.file import PromptFile
from writer.tongue import amount, counted, listed, ranged, tr
from writer.ui import icons
from writer.ui.chrome import button, label, rule, sentence
from writer.ui.discarding import discard
from writer.ui.elided import ElidedLabel
from writer.ui.tones import tones_of

NONE: Final = tr(
    "This prompt has no examples. Write some behind inkhorn.examples: a selection, and what an answer contains, does "
    "not contain (not_contains) or how long it is at most (max_length)."
)
BROKEN: Final = tr("Mend the problems first; then its examples can be run.")


class ExamplesPanel(QWidget):
    """Shows the examples and what came of them."""

    run_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompt: PromptFile | None = None
        self._lines: list[_Line] = []
        self._outcomes: dict[int, Outcome] = {}
        self._running = False
        self.run = button(
            tr("Run all"), "plain", name=tr("Run the examples"), tip=tr("Asks the model, one example at a time.")
        )
        self.stop = button(tr("Stop"), "plain", name=tr("Stop the examples"))
        self._says = ElidedLabel("", "small")
        self._progress = QProgressBar()
        self._empty = sentence("", "dim")
        self._lay_out()
        self.run.clicked.connect(lambda _on=False: self.run_wanted.emit())
        self.stop.clicked.connect(lambda _on=False: self.stop_wanted.emit())
        self.show_prompt(None)

    @property
    def prompt(self) -> PromptFile | None:
        """Whose examples are shown."""
        return self._prompt

    @property
    def says(self) -> str:
        """The sentence on all of them."""
        return self._says.text()

    @property
    def results(self) -> tuple[str, ...]:
        """What each line says, in their order."""
        return tuple(line.says for line in self._lines)

    def show_prompt(self, prompt: PromptFile | None) -> None:
        """Show the examples of `prompt`, None: it cannot be used. Outcomes stay while the prompt is the same."""
        if prompt is not None and prompt == self._prompt:
            return
        self._prompt, self._outcomes, self._running = prompt, {}, False
        for line in self._lines:
            discard(line)
        examples = prompt.examples if prompt else ()
        self._lines = [_Line(number, example) for number, example in enumerate(examples, 1)]
        for line in self._lines:
            self._list.insertWidget(self._list.count() - 1, line)
        self._empty.setText(NONE if prompt else BROKEN)
        self._empty.setVisible(not examples)
        self._scroll.setVisible(bool(examples))
        waiting = counted("{n} example, not run yet.", "{n} examples, not run yet.", len(examples))
        self._says.show_text(waiting if examples else "")
        self._refresh()

    def begin(self) -> None:
        """All are run anew."""
        self._running, self._outcomes = True, {}
        for line in self._lines:
            line.show_outcome(None)
        self._refresh()

    def show_running(self, number: int) -> None:
        """The example `number`, from 1, is answered now."""
        self._lines[number - 1].show_running()
        count = amount(len(self._lines))
        self._says.show_text(tr("Example {number} of {count}…", number=amount(number), count=count))

    def show_outcome(self, outcome: Outcome) -> None:
        """What came of one."""
        self._outcomes[outcome.number] = outcome
        self._lines[outcome.number - 1].show_outcome(outcome)
        self._refresh()

    def end(self, note: str) -> None:
        """No more come; `note` says why not all, when something went wrong."""
        self._running = False
        for line in self._lines:
            line.show_idle()
        passed = sum(outcome.passed for outcome in self._outcomes.values())
        run = len(self._outcomes)
        left = len(self._lines) - run
        done = counted("{n} of {count} passed.", "{n} of {count} passed.", passed, count=amount(run))
        stopped = counted("{n} not run.", "{n} not run.", left) if left else ""
        self._says.show_text(note or " ".join(filter(None, (done, stopped))))
        self._refresh()

    def _refresh(self) -> None:
        self.run.setVisible(not self._running)
        self.run.setEnabled(bool(self._lines))
        self.stop.setVisible(self._running)
        self._progress.setVisible(self._running)
        self._progress.setRange(0, max(1, len(self._lines)))
        self._progress.setValue(len(self._outcomes))

    def _lay_out(self) -> None:
        self._progress.setProperty("kind", "thin")
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Examples done"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.run)
        top.addWidget(self.stop)
        top.addWidget(self._says, 1)
        page = QWidget()
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(tr("Examples"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        self._scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(top)
        lines.addWidget(self._progress)
        lines.addWidget(self._empty)
        lines.addWidget(self._scroll, 1)
        lines.addStretch()


class _Line(QWidget):
    """One example."""

    def __init__(self, number: int, example: Example) -> None:
        super().__init__()
        self._sign = QLabel()
        self._sign.setFixedWidth(16)
        self._input = ElidedLabel(" ".join(example.selection.split()))
        self._checks = label(_checks(example), "small", wrap=True)
        self._answer = label("", wrap=True)
        self._wrong = label("", "error", wrap=True)
        for part in (self._answer, self._wrong):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._input, self._checks, self._answer, self._wrong):
            words.addWidget(part)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        if number > 1:
            lines.addWidget(rule())
        lines.addLayout(row)
        self.says = ""
        self.show_outcome(None)

    def show_running(self) -> None:
        self._show("…", "activity", "", "")

    def show_idle(self) -> None:
        """Not answered after all."""
        if self.says == "…":
            self.show_outcome(None)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """None: not run."""
        if outcome is None:
            self._show("", "minus", "", "")
        elif outcome.passed:
            self._show(tr("Passed"), "check", outcome.answer, "")
        else:
            self._show(tr("Failed"), "x", outcome.answer, " ".join(outcome.failures))

    def _show(self, says: str, sign: str, answer: str, wrong: str) -> None:
        tones = tones_of(self.palette())
        colour = {"check": tones.green, "x": tones.red, "activity": tones.accent}.get(sign, tones.dim)
        self._sign.setPixmap(icons.pixmap(sign, colour, 16, self.devicePixelRatioF()))
        self._sign.setAccessibleName(says or tr("Not run"))
        self._sign.setToolTip(says or tr("Not run"))
        self._answer.setText(answer.strip())
        self._answer.setVisible(bool(answer.strip()))
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self.says = f"{says}. {wrong}" if wrong else says


def _checks(example: Example) -> str:
    """What an answer must show, in a line."""
    most = example.max_length
    checks = [tr("contains {texts}", texts=_quoted(example.contains))] if example.contains else []
    checks += [tr("does not contain {texts}", texts=_quoted(example.not_contains))] if example.not_contains else []
    checks += [counted("at most {n} characters", "at most {n} characters", most)] if most else []
    if not checks:
        return tr("Any answer that can be shown passes.")
    return tr("An answer {conditions}.", conditions=ranged(checks))


def _quoted(texts: tuple[str, ...]) -> str:
    return listed(tr("“{text}”", text=text) for text in texts)
