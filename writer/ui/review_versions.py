"""The versions of a rewrite in the review card: the switch in its head, and the wordings of the current place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from writer.language.rewriting.mixing import ORIGINAL, Wording
from writer.language.rewriting.proposal import Version
from writer.language.rewriting.trial import MOST_VERSIONS
from writer.tongue import tr
from writer.ui.chrome import button
from writer.ui.flow_layout import FlowLayout
from writer.ui.review_words import version_words, wording_words

LONGEST: Final = 260
"""Pixels of a wording before it is shortened."""


class VersionSwitch(QFrame):
    """1, 2, 3: which version is shown. Not to be seen while there is only one."""

    chosen = Signal(int)
    """The number of the version, from 0; also of the one that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "segments")
        self.setAccessibleName(tr("Versions"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        self._buttons = [button(str(number), "segment") for number in range(1, MOST_VERSIONS + 1)]
        for number, made in enumerate(self._buttons):
            made.setCheckable(True)
            made.setFixedWidth(30)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            self._group.addButton(made)
            row.addWidget(made)
        self.hide()

    def show_versions(self, versions: Sequence[Version], shown: int) -> None:
        """Which there are, and the number of the one that is shown."""
        for number, made in enumerate(self._buttons):
            made.setVisible(number < len(versions))
            if number < len(versions):
                made.setChecked(number == shown)
                made.setAccessibleName(
                    tr("Version {number}: {words}", number=number + 1, words=version_words(versions[number]))
                )
                made.setToolTip(
                    f"{version_words(versions[number])}  ({number + 1})\n"
                    f"{tr('What you decided, or chose place by place, stays.')}"
                )
        self.setVisible(len(versions) > 1)


class WordingRow(QWidget):
    """What the versions and the original say at one place, to take one of them. Nothing to be seen without a choice."""

    chosen = Signal(int)
    """The number of a version that says so, or `mixing.ORIGINAL`."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Other wordings of this place"))
        self._wordings: Sequence[Wording] = ()
        self._flow = FlowLayout(self)
        self._chips: list[QPushButton] = []
        self.hide()

    def show_wordings(self, found: Sequence[Wording]) -> None:
        """All that can be had at the current place."""
        self._wordings = found
        while len(self._chips) < len(found):
            self._add_chip()
        for number, made in enumerate(self._chips):
            made.setVisible(number < len(found))
            if number < len(found):
                _say(made, found[number])
        self.setVisible(bool(found))
        self.updateGeometry()

    def step(self, by: int) -> None:
        """Take the next wording, or with -1 the one before, around the end."""
        can = [each for each in self._wordings if each.original or each.versions or each.shown]
        if can:
            now = next((number for number, each in enumerate(can) if each.shown), 0)
            self._choose(can[(now + by) % len(can)])

    def take_original(self) -> None:
        """Take what stands in the text."""
        if self._wordings:
            self.chosen.emit(ORIGINAL)

    def _add_chip(self) -> None:
        made = button("", "chip")
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        number = len(self._chips)
        made.clicked.connect(lambda: self._clicked(number))
        self._chips.append(made)
        self._flow.addWidget(made)

    def _clicked(self, number: int) -> None:
        self._chips[number].setChecked(self._wordings[number].shown)
        self._choose(self._wordings[number])

    def _choose(self, wording: Wording) -> None:
        if wording.original:
            self.chosen.emit(ORIGINAL)
        elif wording.versions:
            self.chosen.emit(wording.versions[0])


def _say(made: QPushButton, wording: Wording) -> None:
    whose, text = wording_words(wording)
    fitting = made.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, LONGEST)
    made.setText(f"{whose}   {fitting}".replace("&", "&&"))
    if wording.original:
        made.setAccessibleName(tr("The original: {words}", words=text))
    else:
        made.setAccessibleName(tr("Version {number}: {words}", number=whose, words=text))
    made.setToolTip("\n".join(filter(None, (text if fitting != text else "", wording.warning, tr("Left and Right")))))
    made.setChecked(wording.shown)
