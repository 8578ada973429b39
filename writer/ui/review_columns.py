"""The versions of a paragraph side by side, or one below the other where there is no room for that."""

from __future__ import annotations

import html
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from writer.language.rewriting.comparing import Excerpt, excerpt, said
from writer.language.rewriting.proposal import Place, Proposal
from writer.language.rewriting.segments import Kind, Segment
from writer.language.rewriting.trial import MOST_VERSIONS
from writer.tongue import tr
from writer.ui.chrome import button, label
from writer.ui.review_words import length_words, version_words
from writer.ui.tones import Tones, readable, tones_of

NARROWEST: Final = 170
"""Pixels of a column; with less, versions stand one below the other."""


class VersionColumns(QScrollArea):
    """One column a version, of the paragraph of the current place. A click on changed words takes them."""

    version_chosen = Signal(int)
    wording_chosen = Signal(int, int)
    """The number of a place, and of the version whose words were clicked."""
    height_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Versions side by side"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self._tallest = 200
        self._proposal: Proposal | None = None
        self._place = 0
        inside = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._columns = [_Column(number) for number in range(MOST_VERSIONS)]
        for number, column in enumerate(self._columns):
            column.head.clicked.connect(lambda _checked=False, number=number: self.version_chosen.emit(number))
            column.text.linkActivated.connect(lambda place, number=number: self.wording_chosen.emit(int(place), number))
            self._row.addWidget(column, 1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.hide()

    def show_versions(self, proposal: Proposal, place: Place | None) -> None:
        """Compare the versions around `place`, the first one when it is None."""
        self._proposal = proposal
        self._place = proposal.places.index(place) if place in proposal.places else 0
        self._write()

    def set_tallest(self, pixels: int) -> None:
        """What is taller scrolls."""
        self._tallest = pixels
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()

    def _write(self) -> None:
        proposal = self._proposal
        if proposal is None:
            return
        part = excerpt(proposal, self._place)
        tones = tones_of(self.palette())
        for number, column in enumerate(self._columns):
            column.setVisible(number < len(proposal.versions))
            if number < len(proposal.versions):
                column.show_version(proposal, part, number, tones)
        self._fit()

    def _fit(self) -> None:
        """Side by side where each gets room enough; as tall as needed."""
        count = len(self._proposal.versions) if self._proposal else 1
        beside = self.viewport().width() >= NARROWEST * count
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        width = max(1, self.viewport().width())
        for column in self._columns:
            column.updateGeometry()
        self._row.invalidate()
        wanted = self._row.heightForWidth(width) + 2
        needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(needed if wanted > self._tallest else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if (height := min(self._tallest, wanted)) != self.height():
            self.setFixedHeight(height)
            self.height_changed.emit()


class _Column(QFrame):
    """Number and figures of a version, and what it says."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.head = button("", "filter", name=tr("Version {number}", number=number + 1))
        self.head.setCheckable(True)
        self.head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.text = label("", wrap=True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.head)
        lines.addWidget(self.text)
        lines.addStretch(1)

    def show_version(self, proposal: Proposal, part: Excerpt, number: int, tones: Tones) -> None:
        words = version_words(proposal.versions[number])
        self.head.setText(f"{number + 1}   {length_words(proposal.versions[number])}")
        self.head.setChecked(number == proposal.version)
        self.head.setAccessibleName(tr("Version {number}: {words}", number=number + 1, words=words))
        self.head.setToolTip(tr("Show version {number}: {words}  ({number})", number=number + 1, words=words))
        pieces = said(proposal, part, number)
        self.text.setText("".join(_marked(piece, tones) for piece in pieces))
        self.text.setAccessibleName("".join(piece.text for piece in pieces if piece.kind is not Kind.DELETED))


def _marked(piece: Segment, tones: Tones) -> str:
    """Changed words underlined or struck out on their ground, and all of a place as a link with its number."""
    text = html.escape(piece.text).replace("\n", "<br>")
    if piece.hunk is None:
        return text
    match piece.kind:
        case Kind.INSERTED:
            look = f"color:{tones.text.name()};background-color:{tones.inserted.name()};text-decoration:underline"
        case Kind.DELETED:
            struck = readable(tones.dim, tones.deleted, tones.text).name()
            look = f"color:{struck};background-color:{tones.deleted.name()};text-decoration:line-through"
        case _:
            look = f"color:{tones.text.name()};text-decoration:none"
    return f'<a href="{piece.hunk}" style="{look}">{text}</a>'
