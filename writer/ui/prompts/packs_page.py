"""The page of packs: those on this computer, and above them what is about to be installed or made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from writer.assist.prompt_packs import Listed
from writer.paths import home_folder
from writer.tongue import listed, tr
from writer.ui.chrome import button, label, rule, sentence
from writer.ui.discarding import discard
from writer.ui.prompts.pack_cards import OfferCard, PackForm
from writer.ui.prompts.words import pack_words, titles_words

ABOUT: Final = tr("A pack is a zip file of prompts that somebody made. It is data, never a program.")
NONE: Final = tr("No packs yet. “Install…” looks into a pack before anything is installed.")
WIDEST: Final = 760
"""Pixels; longer lines are hard to read."""
FILTER: Final = ";;".join((tr("Prompt packs (*.zip)"), tr("All files (*)")))


class PacksPage(QWidget):
    """Says what the writer wants; whoever owns the packs answers with `show_packs`, and through the cards."""

    file_chosen = Signal(Path)
    """Look into this file."""
    make_wanted = Signal()
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = OfferCard()
        self.form = PackForm()
        self.install = button(tr("Install…"), "plain", name=tr("Install a pack"))
        self.make = button(tr("Make a pack…"), "plain")
        self._none = sentence(NONE, "dim")
        self._rows: dict[str, _PackRow] = {}
        self._lay_out()
        self.install.clicked.connect(lambda _on=False: self._choose_file())
        self.make.clicked.connect(lambda _on=False: self.make_wanted.emit())

    @property
    def sentences(self) -> dict[str, tuple[str, ...]]:
        """What is said of each pack, by its name."""
        return {name: row.sentences for name, row in self._rows.items()}

    @property
    def remove_buttons(self) -> dict[str, QPushButton]:
        """By the name of the pack, of those that can be removed."""
        return {name: row.remove for name, row in self._rows.items() if row.removable}

    def show_packs(self, packs: Sequence[Listed]) -> None:
        """List these."""
        for row in self._rows.values():
            discard(row)
        self._rows = {}
        for pack in packs:
            row = self._rows[pack.manifest.name] = _PackRow(pack)
            row.remove.clicked.connect(lambda _on=False, name=pack.manifest.name: self.remove_wanted.emit(name))
            self._list.addWidget(row)
        self._none.setVisible(not packs)

    def _choose_file(self) -> None:
        found = QFileDialog.getOpenFileName(self, tr("Install a pack"), str(home_folder()), FILTER)[0]
        if found:
            self.file_chosen.emit(Path(found))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(label(tr("Packs"), "heading"), 1)
        top.addWidget(self.make)
        top.addWidget(self.install)
        column, page = QWidget(), QWidget()
        column.setMaximumWidth(WIDEST)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(24, 14, 24, 16)
        lines.setSpacing(10)
        lines.addLayout(top)
        lines.addWidget(sentence(ABOUT, "dim"))
        lines.addWidget(self.offer)
        lines.addWidget(self.form)
        lines.addWidget(self._none)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        lines.addLayout(self._list)
        lines.addStretch(1)
        beside = QHBoxLayout(page)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addStretch(1)
        beside.addWidget(column, 100)
        beside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Packs"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


class _PackRow(QWidget):
    """One pack."""

    def __init__(self, pack: Listed) -> None:
        super().__init__()
        self.removable = pack.removable
        words = [
            label(pack.manifest.name, "section"),
            sentence(pack_words(pack), "small"),
            sentence(pack.manifest.description),
            sentence(titles_words(pack.titles), "dim"),
            sentence(f"{pack.source}.", "small"),
            sentence(_damaged(pack), "warning"),
        ]
        self._words = [part for part in words if part.text()]
        self.remove = button(tr("Remove"), "plain", name=tr("Remove the pack {pack}", pack=pack.manifest.name))
        self.remove.setVisible(pack.removable)
        left = QVBoxLayout()
        left.setSpacing(2)
        for part in self._words:
            left.addWidget(part)
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 12)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(rule())
        lines.addLayout(row)

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(part.text() for part in self._words)


def _damaged(pack: Listed) -> str:
    return tr("Cannot be used: {files}.", files=listed(pack.damaged)) if pack.damaged else ""
