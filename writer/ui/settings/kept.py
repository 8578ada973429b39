"""What the Privacy section says of text that is stored besides the writer's own files, and how to be rid of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from writer import paths
from writer.tongue import tr
from writer.ui.chrome import button, label, sentence
from writer.ui.versions.words import size_words

ABOUT: Final = tr(
    "So that nothing you type is lost, Inkhorn stores text besides your files. It stays on this computer, in files "
    "that only you may read."
)
JOURNAL: Final = tr(
    "Journal: the text of documents with changes that are not saved. It is removed when you save, or close without "
    "saving. “Keep what I type safe” under Saving switches it off and removes it."
)
VERSIONS: Final = tr("Versions: earlier texts of your documents. “Keep versions” under Saving switches them off.")
MARKS: Final = tr(
    "Who wrote what: the paragraphs that a model had a part in, or into which something was pasted. “Remember who "
    "wrote what” under Saving switches it off and removes it."
)
SURE: Final = tr("Clear all versions?")


class KeptPart(QWidget):
    """Shows what it is told."""

    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.amount = label("", "dim")
        self.clear = button(tr("Clear versions"), name=tr("Clear the versions of all documents"))
        self._sure = False
        foot = QHBoxLayout()
        foot.addWidget(self.amount, 1)
        foot.addWidget(self.clear)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 8)
        lines.setSpacing(8)
        lines.addWidget(label(tr("What is stored of your text"), "section"))
        lines.addWidget(sentence(ABOUT, "dim"))
        lines.addWidget(sentence(JOURNAL, "dim"))
        lines.addWidget(sentence(VERSIONS, "dim"))
        lines.addWidget(sentence(MARKS, "dim"))
        lines.addWidget(sentence(_backups(), "dim"))
        lines.addLayout(foot)
        self.clear.clicked.connect(lambda _on=False: self._press())
        self.show_size(0)

    def show_size(self, size: int) -> None:
        """Bytes that all versions take."""
        self._sure = False
        self.clear.setText(tr("Clear versions"))
        self.clear.setEnabled(size > 0)
        self.amount.setText(
            tr("All versions take {size}.", size=size_words(size)) if size else tr("There are no versions.")
        )

    def _press(self) -> None:
        """Asked once more: it cannot be undone."""
        if self._sure:
            self.clear_wanted.emit()
        else:
            self._sure = True
            self.clear.setText(SURE)


def _backups() -> str:
    return tr(
        "Backups: what lay in a file before each of its last saves, in the folder {folder}.",
        folder=paths.state_folder() / "backups",
    )
