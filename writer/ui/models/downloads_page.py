"""The page of the models on their way: how far they are, and what to do about those that stopped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from writer.assist.model_fetching import Stage, Transfer
from writer.tongue import tr
from writer.ui.chrome import button, label, sentence
from writer.ui.discarding import discard
from writer.ui.models.columns import column, scrolled
from writer.ui.models.transfer_words import progress_words

NONE: Final = tr("Nothing is on its way. A model that you get from the catalogue shows here how far it is.")
ABOUT: Final = tr("What has come stays until it is whole or cancelled, also when Inkhorn is closed meanwhile.")


class DownloadsPage(QWidget):
    """Shows transfers; each button says what the writer wants, with the name of the file."""

    pause_wanted = Signal(str)
    resume_wanted = Signal(str)
    cancel_wanted = Signal(str)
    token_given = Signal(str, str)
    """Name of the file, the token."""
    network_wanted = Signal()
    """Show the settings of the network."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, TransferCard] = {}
        content = QWidget()
        self._lines = column(content)
        self._lines.addWidget(label(tr("Downloads"), "heading"))
        self._says = sentence(NONE, "dim")
        self._lines.addWidget(self._says)
        self._lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))

    @property
    def says(self) -> str:
        return self._says.text()

    def show_transfers(self, transfers: Sequence[Transfer]) -> None:
        """Show these; a card that stays keeps the keyboard and what is typed into it."""
        names = [transfer.file.name for transfer in transfers]
        for name in [name for name in self.cards if name not in names]:
            card = self.cards.pop(name)
            discard(card)
        for transfer in transfers:
            if transfer.file.name not in self.cards:
                self._add(transfer.file.name)
            self.cards[transfer.file.name].show_transfer(transfer)
        self._says.setText(ABOUT if transfers else NONE)

    def _add(self, name: str) -> None:
        card = self.cards[name] = TransferCard()
        card.pause.clicked.connect(lambda _on=False: self._pause(name))
        card.cancel.clicked.connect(lambda _on=False: self.cancel_wanted.emit(name))
        card.set_token.clicked.connect(lambda _on=False: self._give(name))
        card.token.returnPressed.connect(lambda: self._give(name))
        card.allow.clicked.connect(lambda _on=False: self.network_wanted.emit())
        self._lines.insertWidget(self._lines.count() - 1, card)

    def _pause(self, name: str) -> None:
        (self.pause_wanted if self.cards[name].running else self.resume_wanted).emit(name)

    def _give(self, name: str) -> None:
        token = self.cards[name].token.text().strip()
        if token:
            self.cards[name].token.clear()
            self.token_given.emit(name, token)


class TransferCard(QFrame):
    """One transfer."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.running = False
        self.title = label("", "section")
        self.file = label("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximum(1000)
        self.words = sentence("", "small")
        self.note = sentence("")
        self.terms = label("")
        self.terms.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.terms.setAccessibleName(tr("Address of the model's page"))
        self.token = QLineEdit()
        self.set_token = button(tr("Set the token"), "primary", tip=tr("Keeps it in the keyring and tries again."))
        self.pause = button(tr("Pause"), "plain")
        self.cancel = button(tr("Cancel"), "plain")
        self.allow = button(tr("Privacy settings…"), "plain")
        self._lay_out()

    def show_transfer(self, transfer: Transfer) -> None:
        name = transfer.model.name
        self.running = transfer.stage in (Stage.RUNNING, Stage.WAITING)
        self.title.setText(name)
        self.file.setText(
            tr("{file} · {licence}, agreed to", file=transfer.file.name, licence=transfer.model.licence.name)
        )
        self.bar.setMaximum(1000 if transfer.total or not self.running else 0)
        self.bar.setValue(round(1000 * transfer.done / transfer.total) if transfer.total else 0)
        self.words.setText(progress_words(transfer))
        self.bar.setAccessibleName(tr("Progress of {model}", model=name))
        self.bar.setAccessibleDescription(self.words.text())
        self.note.setText(transfer.note)
        self.note.setVisible(bool(transfer.note))
        kind = "error" if transfer.stage is Stage.FAILED else "dim"
        if self.note.property("kind") != kind:
            self.note.setProperty("kind", kind)
            self.note.style().polish(self.note)
        self._show_steps(transfer)
        self._name_acts(transfer)

    def _show_steps(self, transfer: Transfer) -> None:
        """What would help."""
        failed = transfer.stage is Stage.FAILED
        self.terms.setText(transfer.terms)
        self.terms.setVisible(failed and transfer.need in ("token", "terms") and bool(transfer.terms))
        for part in (self.token, self.set_token):
            part.setVisible(failed and transfer.need == "token")
        self.allow.setVisible(failed and transfer.need == "network")

    def _name_acts(self, transfer: Transfer) -> None:
        model = transfer.model.name
        match transfer.stage:
            case Stage.PAUSED:
                words, spoken = tr("Resume"), tr("Resume: {model}", model=model)
            case Stage.FAILED:
                words, spoken = tr("Try again"), tr("Try again: {model}", model=model)
            case _:
                words, spoken = tr("Pause"), tr("Pause: {model}", model=model)
        self.pause.setText(words)
        self.pause.setAccessibleName(spoken)
        self.pause.setVisible(not self.running or transfer.can_pause)
        failed = transfer.stage is Stage.FAILED
        self.cancel.setText(tr("Remove") if failed else tr("Cancel"))
        self.cancel.setAccessibleName(
            tr("Remove: {model}", model=model) if failed else tr("Cancel: {model}", model=model)
        )
        self.cancel.setToolTip(tr("Throws away what has come of it."))

    def _lay_out(self) -> None:
        self.token.setProperty("kind", "field")
        self.token.setPlaceholderText(tr("Access token"))
        self.token.setAccessibleName(tr("Access token"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setMaximumWidth(320)
        token = QHBoxLayout()
        token.setSpacing(6)
        token.addWidget(self.token, 1)
        token.addWidget(self.set_token)
        token.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for act in (self.pause, self.cancel, self.allow):
            acts.addWidget(act)
        acts.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(6)
        for part in (self.title, self.file, self.bar, self.words, self.note, self.terms):
            lines.addWidget(part)
        lines.addLayout(token)
        lines.addLayout(acts)
