"""One model on this computer: what its file says, whether it fits, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from writer.assist.fitting import size
from writer.assist.model_shelf import Shelved
from writer.assist.model_smaller import Choice, Making
from writer.models.discovery import Skipped
from writer.models.keeping import Verdict
from writer.ui.chrome import button, label, sentence
from writer.ui.models.columns import column
from writer.ui.models.facts_grid import FactsGrid
from writer.ui.models.smaller_card import SmallerCard
from writer.ui.models.words import abilities_words, origin_words, parameters_words

USED: Final = "In use; use another model before you delete this one."


class ModelDetail(QWidget):
    """Shows a model; each button says what the writer wants."""

    use_wanted = Signal()
    check_wanted = Signal()
    stop_wanted = Signal()
    delete_wanted = Signal()
    forget_wanted = Signal()
    smaller_wanted = Signal()
    """Show what could be made of it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "heading", wrap=True)
        self.origin = sentence("", "small")
        self.says = sentence("")
        self.facts = FactsGrid()
        self.measured = sentence("", "measured")
        self.verdict = sentence("")
        self.use = button("Use this model", "primary")
        self.check = button("Check", "plain", tip="Reads the file to its end and compares its checksum.")
        self.shrink = button("Make smaller…", "plain", tip="Makes a smaller file of this model; this one stays.")
        self.smaller = SmallerCard()
        self.delete = button("Delete", "plain")
        self.forget = button("Take off the list", "plain", tip="The file stays where it is.")
        lines = column(self)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for part in (self.use, self.check, self.shrink, self.delete, self.forget):
            acts.addWidget(part)
        acts.addStretch(1)
        lines.addWidget(self.title)
        lines.addWidget(self.origin)
        lines.addWidget(self.says)
        lines.addLayout(acts)
        lines.addWidget(self.smaller)
        lines.addWidget(self.verdict)
        lines.addWidget(self.measured)
        lines.addWidget(self.facts)
        lines.addStretch(1)
        self.use.clicked.connect(lambda _on=False: self.use_wanted.emit())
        self.delete.clicked.connect(lambda _on=False: self.delete_wanted.emit())
        self.shrink.clicked.connect(lambda _on=False: self.smaller_wanted.emit())
        self.forget.clicked.connect(lambda _on=False: self.forget_wanted.emit())
        self.check.clicked.connect(
            lambda _on=False: self.stop_wanted.emit() if self.check.text() == "Stop" else self.check_wanted.emit()
        )

    def show_model(self, model: Shelved, *, in_use: bool, ours: bool, added: bool) -> None:
        """`ours`: it can be deleted; `added`: the writer put it on the list."""
        self.title.setText(model.title)
        self.origin.setText(f"{origin_words(model)}.")
        self.says.setText(model.problem or (model.prediction.sentence if model.prediction else ""))
        warns = bool(model.problem) or (model.prediction is not None and model.prediction.fit == "too large")
        self._kind(self.says, "warning" if warns else "")
        self.facts.show_facts(_facts(model))
        self.use.setVisible(model.usable)
        self.use.setText("In use" if in_use else "Use this model")
        self.use.setEnabled(not in_use)
        self.check.setVisible(True)
        self.delete.setVisible(ours)
        self.delete.setEnabled(not in_use)
        self.delete.setToolTip(USED if in_use else "Moves it aside; you can undo this.")
        self.delete.setAccessibleDescription(self.delete.toolTip())
        self.forget.setVisible(added and not ours)

    def show_smaller(
        self, choices: Sequence[Choice], free: int, making: Making | None, *, asked: bool, elsewhere: bool
    ) -> None:
        """What could be made of it, and how far that is; `asked`: the writer wants to choose; `elsewhere`: another
        model is being made smaller; `free`: bytes on the disk."""
        self.shrink.setVisible(bool(choices) and not asked and making is None)
        self.shrink.setEnabled(not elsewhere)
        self.shrink.setText("Optimise…" if len(choices) == 1 else "Make smaller…")
        if making:
            self.smaller.show_making(making)
        elif asked and choices and not elsewhere:
            self.smaller.ask(choices, free)
        else:
            self.smaller.hide()

    def show_skipped(self, skipped: Skipped) -> None:
        """A file that was passed over."""
        self.title.setText(skipped.path.name)
        self.origin.setText(f"Found where {skipped.program} keeps its models." if skipped.program else "")
        self.says.setText(skipped.reason)
        self._kind(self.says, "warning")
        self.facts.show_facts((("File", str(skipped.path)),))
        for part in (
            self.use,
            self.check,
            self.shrink,
            self.smaller,
            self.delete,
            self.forget,
            self.verdict,
            self.measured,
        ):
            part.hide()

    def show_check(self, verdict: Verdict | None, checking: bool, busy: bool) -> None:
        """How the check stands; `busy`: another file is being checked."""
        self.check.setText("Stop" if checking else "Check")
        self.check.setAccessibleName("Stop checking" if checking else "Check the file")
        self.check.setEnabled(checking or not busy)
        self.verdict.setText("Reading the file to its end…" if checking else verdict.sentence if verdict else "")
        self.verdict.setVisible(bool(self.verdict.text()))
        self._kind(self.verdict, "error" if verdict and verdict.soundness in ("changed", "missing") else "")

    def show_measured(self, model: Shelved, taken: int) -> None:
        """What the engine takes of memory with it now, in bytes; 0 when it does not run it."""
        said = f"The engine takes {size(taken)} of memory with it now"
        if taken and model.prediction:
            said += f"; {size(model.prediction.loaded)} were predicted for the start"
        self.measured.setText(f"{said}." if taken else "")
        self.measured.setVisible(bool(taken))

    def _kind(self, words: QWidget, kind: str) -> None:
        words.setProperty("kind", kind)
        words.style().polish(words)


def _facts(model: Shelved) -> tuple[tuple[str, str], ...]:
    facts = model.facts
    if facts is None:
        return (("File", str(model.path)),)
    kind = f"{facts.architecture}, {parameters_words(facts.parameters)} parameters"
    return (
        ("Kind", kind),
        ("Stored as", facts.quantisation),
        ("Size", size(model.file_bytes)),
        ("Context", f"{facts.context_trained:,} tokens at most" if facts.context_trained else ""),
        ("Abilities", abilities_words(facts)),
        ("Licence", facts.licence),
        ("File", str(model.path)),
    )
