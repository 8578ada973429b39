"""The dictionaries in the settings: a line for each language that has one, or where to get them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from writer.assist.dictionary_list import Offered
from writer.language.grammar.languages.dictionaries import OFF, where_to_get
from writer.tongue import tr
from writer.ui.chrome import button, label, sentence
from writer.ui.discarding import empty
from writer.ui.elided import ElidedLabel
from writer.ui.settings.flat import FlatCombo

LOOKING: Final = tr("Looking for dictionaries.")
UNREADABLE: Final = tr("This installation cannot read dictionaries: there is no Hunspell library for this system.")
ENGLISH: Final = tr("English, and languages that are switched on above, are checked by rules of their own instead.")


class DictionaryLines(QWidget):
    """Shows what it is given by `show_offers`; each choice is reported at once."""

    chosen = Signal(str, str)
    """Code of a language, and the name of the dictionary for it or OFF."""
    looked_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.controls: dict[str, FlatCombo] = {}
        """By the code of the language."""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._says = sentence(LOOKING, "dim")
        self._where = sentence(tr("More languages: {how}", how=where_to_get()), "small")
        self._rules = sentence(ENGLISH, "small")
        self.again = button(tr("Look again"), "quiet", tip=tr("After a dictionary was installed."))
        self.again.clicked.connect(lambda _on=False: self.looked_again.emit())
        head = QHBoxLayout()
        head.addWidget(label(tr("Dictionaries on this computer"), "section"))
        head.addStretch(1)
        head.addWidget(self.again)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 8)
        box.setSpacing(10)
        box.addLayout(head)
        box.addWidget(self._says)
        box.addLayout(self._grid)
        box.addWidget(self._rules)
        box.addWidget(self._where)

    @property
    def sentence(self) -> str:
        """What stands in place of the lines; "" when there are some."""
        return "" if self._says.isHidden() else self._says.text()

    def show_offers(self, offers: Sequence[Offered], readable: bool = True) -> None:
        """The languages there are; without any it is said where to get a dictionary."""
        empty(self._grid)
        self.controls = {}
        for row, offer in enumerate(offers if readable else ()):
            self._add(row, offer)
        self._says.setText(UNREADABLE if not readable else tr("No dictionary was found. {how}", how=where_to_get()))
        listed = bool(self.controls)
        self._says.setVisible(not listed)
        self._where.setVisible(listed)
        self._rules.setVisible(listed)

    def _add(self, row: int, offer: Offered) -> None:
        control = FlatCombo()
        control.setAccessibleName(tr("Dictionary for {language}", language=offer.name))
        single = len(offer.kinds) == 1
        for name, words in offer.kinds:
            control.addItem(tr("On") if single else words, name)
        control.addItem(tr("Off"), OFF)
        control.setCurrentIndex(max(0, control.findData(offer.chosen)))
        control.activated.connect(
            lambda _index, code=offer.code, control=control: self.chosen.emit(code, control.currentData())
        )
        control.setFixedWidth(170)
        where = label(offer.problem, "error", wrap=True) if offer.problem else ElidedLabel(offer.folder, "small")
        self._grid.addWidget(label(offer.name), row, 0)
        self._grid.addWidget(where, row, 1)
        self._grid.addWidget(control, row, 2, Qt.AlignmentFlag.AlignRight)
        self.controls[offer.code] = control
