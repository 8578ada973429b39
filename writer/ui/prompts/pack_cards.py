"""The cards of the packs page: a pack that could be installed, and the form of a pack that is made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from writer.assist.prompt_catalogue import Entry
from writer.assist.prompt_packs import Offer
from writer.prompts.manifest import Manifest, wrong_with
from writer.tongue import tr
from writer.ui.chrome import button, label, sentence
from writer.ui.discarding import discard
from writer.ui.prompts.words import offer_words, titles_words

TALLEST: Final = 132
"""Pixels of the list of prompts in the form."""


class OfferCard(QFrame):
    """What is in a pack, before it is installed; why it cannot be, when it cannot."""

    accepted = Signal(object)
    """The `Offer`."""
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._offer: Offer | None = None
        self._title = label("", "section")
        self._facts = sentence("", "small")
        self._about = sentence("")
        self._titles = sentence("", "dim")
        self._reasons = sentence("", "error")
        self.install = button(tr("Install"), "primary", name=tr("Install the pack"))
        self.cancel = button(tr("Cancel"), "plain", name=tr("Do not install the pack"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(6)
        for part in (self._title, self._facts, self._about, self._titles, self._reasons):
            lines.addWidget(part)
        lines.addSpacing(4)
        lines.addLayout(_acts(self.install, self.cancel))
        self.install.clicked.connect(lambda _on=False: self.accepted.emit(self._offer))
        self.cancel.clicked.connect(lambda _on=False: self.refused.emit())
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        parts = (self._title, self._facts, self._about, self._titles, self._reasons)
        return tuple(part.text() for part in parts if part.text())

    def show_offer(self, offer: Offer | None) -> None:
        """None: there is nothing to decide."""
        self._offer = offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        content = offer.content
        self._title.setText(content.manifest.name if content else offer.path.name)
        self._facts.setText(offer_words(offer) if content else tr("This pack cannot be installed."))
        self._about.setText(content.manifest.description if content else "")
        titles = [prompt.title for prompt in content.prompts] if content else []
        self._titles.setText(tr("Prompts: {titles}.", titles=titles_words(titles)) if titles else "")
        self._reasons.setText("\n".join(offer.reasons))
        for part in (self._about, self._titles, self._reasons):
            part.setVisible(bool(part.text()))
        possible = content is not None and not offer.reasons
        self.install.setVisible(possible)
        self.install.setText(tr("Replace") if offer.replaces else tr("Install"))
        self.cancel.setText(tr("Cancel") if possible else tr("Close"))
        (self.install if possible else self.cancel).setFocus()


class PackForm(QFrame):
    """Which prompts go into a pack, and what it says of itself."""

    wanted = Signal(object, object)
    """The `Manifest`, and the paths of the prompts."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._boxes: dict[Path, QCheckBox] = {}
        self.name = _field(tr("Name"), "my-letters")
        self.version = _field(tr("Version"), "1.0")
        self.licence = _field(tr("Licence"), "CC0-1.0")
        self.author = _field(tr("Author"), tr("Your name; may stay empty"))
        self.about = _field(tr("Description"), tr("What it is for, in a sentence; may stay empty"))
        self.version.setText("1.0")
        self.licence.setText("CC0-1.0")
        self._wrong = sentence("", "error")
        self.make = button(tr("Save as…"), "primary", name=tr("Save the pack as a file"))
        self.cancel = button(tr("Cancel"), "plain", name=tr("Make no pack"))
        self._page, self._scroll = QWidget(), QScrollArea()
        self._scroll.setAccessibleName(tr("Prompts for the pack"))
        self._list = QVBoxLayout(self._page)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._list.addStretch(1)
        self._lay_out()
        self.make.clicked.connect(lambda _on=False: self._want())
        self.cancel.clicked.connect(lambda _on=False: self.left.emit())
        self.hide()

    @property
    def boxes(self) -> dict[Path, QCheckBox]:
        """The prompts that can be chosen, by their files."""
        return self._boxes

    @property
    def wrong(self) -> str:
        """Why no pack can be made of what was chosen."""
        return self._wrong.text()

    def show_prompts(self, entries: Sequence[Entry], chosen: Path | None) -> None:
        """Offer these prompts; the one at `chosen` is ticked."""
        for box in self._boxes.values():
            discard(box)
        self._boxes = {}
        for entry in entries:
            box = QCheckBox(entry.title.replace("&", "&&"))
            box.setProperty("kind", "box")
            box.setChecked(entry.path == chosen)
            self._boxes[entry.path] = box
            self._list.insertWidget(self._list.count() - 1, box)
        none = tr("You have no prompts of your own yet. Make one, or duplicate a built-in one.")
        self.say("" if entries else none)
        self.make.setEnabled(bool(entries))
        self._scroll.setFixedHeight(min(TALLEST, self._page.sizeHint().height() + 2))
        self.show()
        self.name.setFocus()

    def say(self, sentence: str) -> None:
        """Why it did not work, "" when nothing is wrong."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def _want(self) -> None:
        texts = [field.text().strip() for field in (self.name, self.version, self.licence, self.author, self.about)]
        manifest = Manifest(*texts)
        paths = tuple(path for path, box in self._boxes.items() if box.isChecked())
        wrong = [*wrong_with(manifest), *([] if paths else [tr("Choose at least one prompt.")])]
        self.say(" ".join(wrong))
        if not wrong:
            self.wanted.emit(manifest, paths)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        rows = (
            (tr("Name"), self.name),
            (tr("Version"), self.version),
            (tr("Licence"), self.licence),
            (tr("Author"), self.author),
            (tr("Description"), self.about),
        )
        for row, (words, field) in enumerate(rows):
            grid.addWidget(label(words, "dim"), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._page)
        self._scroll.viewport().setAutoFillBackground(False)
        self._page.setAutoFillBackground(False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(8)
        lines.addWidget(label(tr("A pack of your prompts"), "section"))
        lines.addWidget(self._scroll)
        lines.addLayout(grid)
        lines.addWidget(self._wrong)
        lines.addLayout(_acts(self.make, self.cancel))
        self._wrong.hide()


def _field(name: str, example: str) -> QLineEdit:
    field = QLineEdit()
    field.setProperty("kind", "field")
    field.setAccessibleName(name)
    field.setPlaceholderText(example)
    return field


def _acts(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    row.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return row
