"""The word lists of other languages in the settings: a line each, with what they take and a button to fetch them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from writer.assist.language_lists import Offer, OfferState
from writer.tongue import tr
from writer.ui.chrome import button, label


class LanguageLines(QWidget):
    """Shows offers; the licence is shown and agreed to before anything is asked for."""

    wanted = Signal(str)
    """The code of a language whose licence the writer has accepted."""
    cancelled = Signal()
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._made: dict[str, _Line] = {}
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 8)
        box.setSpacing(10)
        box.addWidget(label(tr("Word lists"), "section"))
        box.addLayout(self._lines)
        box.addWidget(self.problem)

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The button of each language, by its code."""
        return {code: line.act for code, line in self._made.items()}

    @property
    def sentences(self) -> dict[str, str]:
        """What each line says, by the code of its language."""
        return {code: line.words.text() for code, line in self._made.items()}

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show how things stand."""
        for offer in offers:
            if offer.code not in self._made:
                line = self._made[offer.code] = _Line()
                line.act.clicked.connect(lambda _checked=False, line=line: self._act(line.offer))
                self._lines.addWidget(line)
            self._made[offer.code].show_offer(offer)

    def say(self, sentence: str) -> None:
        """Fetching did not work."""
        self.problem.setText(sentence)
        self.problem.show()

    def _act(self, offer: Offer) -> None:
        self.problem.hide()
        match offer.state:
            case OfferState.NEEDS_DATA if self.agreed(offer):
                self.wanted.emit(offer.code)
            case OfferState.FETCHING:
                self.cancelled.emit()
            case OfferState.READY if offer.removable:
                self.removed.emit(offer.code)
            case _:
                pass

    def agreed(self, offer: Offer) -> bool:
        """Show the licence and ask; whether the writer agrees."""
        asked = QMessageBox(self)
        asked.setWindowTitle(tr("Word lists for {language}", language=offer.name))
        asked.setText(offer.sentence)
        asked.setInformativeText(offer.notice)
        download, cancel = button(tr("Download"), "primary"), button(tr("Cancel"))
        asked.addButton(download, QMessageBox.ButtonRole.AcceptRole)
        asked.addButton(cancel, QMessageBox.ButtonRole.RejectRole)
        asked.setDefaultButton(download)
        asked.setEscapeButton(cancel)
        asked.exec()
        return asked.clickedButton() is download


class _Line(QWidget):
    """One language."""

    def __init__(self) -> None:
        super().__init__()
        self.offer: Offer
        self.name = label("")
        self.words = label("", "small", wrap=True)
        self.act = button(tr("Download…"), "plain")
        left = QVBoxLayout()
        left.setSpacing(1)
        left.addWidget(self.name)
        left.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 1)
        row.addWidget(self.act)

    def show_offer(self, offer: Offer) -> None:
        self.offer = offer
        self.name.setText(offer.name)
        self.words.setText(offer.sentence)
        title, name = _act_words(offer)
        self.act.setText(title)
        self.act.setAccessibleName(name)
        self.act.setVisible(bool(title) and (offer.state is not OfferState.READY or offer.removable))


def _act_words(offer: Offer) -> tuple[str, str]:
    """What the button says, "" where there is nothing to do, and what a screen reader calls it."""
    match offer.state:
        case OfferState.NEEDS_DATA:
            return tr("Download…"), tr("Download… word lists for {language}", language=offer.name)
        case OfferState.FETCHING:
            return tr("Stop"), tr("Stop word lists for {language}", language=offer.name)
        case OfferState.READY:
            return tr("Remove"), tr("Remove word lists for {language}", language=offer.name)
        case _:
            return "", tr("Get word lists for {language}", language=offer.name)
