"""A smaller file of a model, to be chosen, made here and watched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from writer.assist.fitting import size
from writer.assist.model_smaller import Choice, Making
from writer.engine.quantisation import Kind
from writer.tongue import amount, tr
from writer.ui.chrome import button, label, sentence
from writer.ui.discarding import empty

TITLE: Final = tr("A smaller file of this model")
ALL_MADE: Final = tr("Everything that can be made of this model is on this computer already.")
INDENT: Final = 20
"""Pixels: what is explained stands under the words of its round button."""


class SmallerCard(QFrame):
    """Hidden while nothing is asked."""

    make_wanted = Signal(str)
    """The `Kind`."""
    stop_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._title = label(TITLE, "section")
        self._about = sentence("", "small")
        self.kinds: dict[Kind, QRadioButton] = {}
        self._choices: tuple[Choice, ...] = ()
        self._free = 0
        self._group = QButtonGroup(self)
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(3)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximum(1000)
        self.bar.setAccessibleName(tr("How far the smaller model is made"))
        self.words = sentence("", "small")
        self.make = button(tr("Make it"), "primary", name=tr("Make the smaller model"))
        self.leave = button(tr("Cancel"), "plain", name=tr("Make no smaller model"))
        self._lay_out()
        self.make.clicked.connect(lambda _on=False: self._make())
        self.leave.clicked.connect(lambda _on=False: self._leave())
        self.hide()

    @property
    def kind(self) -> Kind | None:
        """What is chosen."""
        return next((kind for kind, choice in self.kinds.items() if choice.isChecked()), None)

    @property
    def asking(self) -> bool:
        """The writer can see the choice."""
        return self._list.isVisible()

    @property
    def text(self) -> str:
        """What can be read."""
        parts = self.findChildren(QLabel) + self.findChildren(QRadioButton)
        return "\n".join(part.text() for part in parts if part.text() and part.isVisibleTo(self))

    def ask(self, choices: Sequence[Choice], free: int) -> None:
        """Let the writer choose one of these; `free` are the bytes on the disk, 0 when that is not known."""
        self._free = free
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self._fill()
        self._show_making(None)
        self.show()

    def show_making(self, making: Making) -> None:
        """How far it is."""
        self._show_making(making)
        self.bar.setValue(round(1000 * making.fraction))
        percent = amount(100 * making.fraction)
        done = tr("Making {kind}, {percent} % done.", kind=making.kind, percent=percent)
        done = tr("Stopping…") if making.stopping else done
        self.words.setText(done)
        self.bar.setAccessibleDescription(done)
        self.leave.setEnabled(not making.stopping)
        self.show()

    def _show_making(self, making: Making | None) -> None:
        left = [choice for choice in self._choices if not choice.made]
        self._list.setVisible(making is None)
        self.make.setVisible(making is None)
        self.make.setEnabled(bool(left))
        self.bar.setVisible(making is not None)
        self.words.setVisible(making is not None)
        self.leave.setEnabled(True)
        self.leave.setText(tr("Stop") if making else tr("Cancel"))
        self.leave.setAccessibleName(tr("Stop making the smaller model") if making else tr("Make no smaller model"))
        self._about.setText(_about(self._free) if left or making else ALL_MADE)
        self._about.setVisible(bool(self._free) or not left)

    def _fill(self) -> None:
        empty(self._lines)
        self.kinds = {}
        for choice in self._choices:
            where = tr("here already") if choice.made else tr("{size} at most", size=size(choice.most_bytes))
            picked = self.kinds[choice.kind] = QRadioButton(f"{choice.kind} · {where}")
            picked.setEnabled(not choice.made)
            picked.setAccessibleDescription(choice.explanation)
            self._group.addButton(picked)
            explained = sentence(choice.explanation, "small")
            explained.setContentsMargins(INDENT, 0, 0, 4)
            self._lines.addWidget(picked)
            self._lines.addWidget(explained)
        first = next((choice.kind for choice in self._choices if not choice.made), None)
        if first:
            self.kinds[first].setChecked(True)

    def _make(self) -> None:
        if kind := self.kind:
            self.make_wanted.emit(kind)

    def _leave(self) -> None:
        (self.left if self._list.isVisibleTo(self) else self.stop_wanted).emit()

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self.make)
        acts.addWidget(self.leave)
        acts.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(6)
        for part in (self._title, self._about, self._list, self.bar, self.words):
            lines.addWidget(part)
        lines.addSpacing(4)
        lines.addLayout(acts)


def _about(free: int) -> str:
    return tr(
        "This file stays as it is; the new one goes into Inkhorn's folder, where {free} are free.", free=size(free)
    )
