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
from writer.tongue import counted, tr
from writer.ui.chrome import button, label, sentence
from writer.ui.models.columns import column
from writer.ui.models.facts_grid import FactsGrid
from writer.ui.models.smaller_card import SmallerCard
from writer.ui.models.words import abilities_words, kind_words, origin_words

USED: Final = tr("In use; use another model before you delete this one.")


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
        self.use = button(tr("Use this model"), "primary")
        self._checking = False
        self.check = button(tr("Check"), "plain", tip=tr("Reads the file to its end and compares its checksum."))
        self.shrink = button(
            tr("Make smaller…"), "plain", tip=tr("Makes a smaller file of this model; this one stays.")
        )
        self.smaller = SmallerCard()
        self.delete = button(tr("Delete"), "plain")
        self.forget = button(tr("Take off the list"), "plain", tip=tr("The file stays where it is."))
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
            lambda _on=False: self.stop_wanted.emit() if self._checking else self.check_wanted.emit()
        )

    def show_model(self, model: Shelved, *, in_use: bool, ours: bool, added: bool) -> None:
        """`ours`: it can be deleted; `added`: the writer put it on the list."""
        self.title.setText(model.title)
        self.origin.setText(origin_words(model))
        self.says.setText(model.problem or (model.prediction.sentence if model.prediction else ""))
        warns = bool(model.problem) or (model.prediction is not None and model.prediction.fit == "too large")
        self._kind(self.says, "warning" if warns else "")
        self.facts.show_facts(_facts(model))
        self.use.setVisible(model.usable)
        self.use.setText(tr("In use") if in_use else tr("Use this model"))
        self.use.setEnabled(not in_use)
        self.check.setVisible(True)
        self.delete.setVisible(ours)
        self.delete.setEnabled(not in_use)
        self.delete.setToolTip(USED if in_use else tr("Moves it aside; you can undo this."))
        self.delete.setAccessibleDescription(self.delete.toolTip())
        self.forget.setVisible(added and not ours)

    def show_smaller(
        self, choices: Sequence[Choice], free: int, making: Making | None, *, asked: bool, elsewhere: bool
    ) -> None:
        """What could be made of it, and how far that is; `asked`: the writer wants to choose; `elsewhere`: another
        model is being made smaller; `free`: bytes on the disk."""
        self.shrink.setVisible(bool(choices) and not asked and making is None)
        self.shrink.setEnabled(not elsewhere)
        self.shrink.setText(tr("Optimise…") if len(choices) == 1 else tr("Make smaller…"))
        if making:
            self.smaller.show_making(making)
        elif asked and choices and not elsewhere:
            self.smaller.ask(choices, free)
        else:
            self.smaller.hide()

    def show_skipped(self, skipped: Skipped) -> None:
        """A file that was passed over."""
        self.title.setText(skipped.path.name)
        self.origin.setText(
            tr("Found where {program} keeps its models.", program=skipped.program) if skipped.program else ""
        )
        self.says.setText(skipped.reason)
        self._kind(self.says, "warning")
        self.facts.show_facts(((tr("File"), str(skipped.path)),))
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
        self._checking = checking
        self.check.setText(tr("Stop") if checking else tr("Check"))
        self.check.setAccessibleName(tr("Stop checking") if checking else tr("Check the file"))
        self.check.setEnabled(checking or not busy)
        self.verdict.setText(tr("Reading the file to its end…") if checking else verdict.sentence if verdict else "")
        self.verdict.setVisible(bool(self.verdict.text()))
        self._kind(self.verdict, "error" if verdict and verdict.soundness in ("changed", "missing") else "")

    def show_measured(self, model: Shelved, taken: int) -> None:
        """What the engine takes of memory with it now, in bytes; 0 when it does not run it."""
        self.measured.setText(_measured(model, taken) if taken else "")
        self.measured.setVisible(bool(taken))

    def _kind(self, words: QWidget, kind: str) -> None:
        words.setProperty("kind", kind)
        words.style().polish(words)


def _measured(model: Shelved, taken: int) -> str:
    if model.prediction:
        return tr(
            "The engine takes {size} of memory with it now; {predicted} were predicted for the start.",
            size=size(taken),
            predicted=size(model.prediction.loaded),
        )
    return tr("The engine takes {size} of memory with it now.", size=size(taken))


def _facts(model: Shelved) -> tuple[tuple[str, str], ...]:
    facts = model.facts
    if facts is None:
        return ((tr("File"), str(model.path)),)
    context = facts.context_trained
    return (
        (tr("Kind"), kind_words(facts)),
        (tr("Stored as"), facts.quantisation),
        (tr("Size"), size(model.file_bytes)),
        (tr("Context"), counted("{n} tokens at most", "{n} tokens at most", context) if context else ""),
        (tr("Abilities"), abilities_words(facts)),
        (tr("Licence"), facts.licence),
        (tr("File"), str(model.path)),
    )
