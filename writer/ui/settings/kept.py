"""What the Privacy section says of text that is stored besides the writer's own files, and how to be rid of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from writer import paths
from writer.ui.chrome import button, label, sentence
from writer.ui.versions.words import size_words

ABOUT: Final = (
    "So that nothing you type is lost, Inkhorn stores text besides your files. It stays on this computer, in files "
    "that only you may read."
)
JOURNAL: Final = (
    "Journal: the text of documents with changes that are not saved. It is removed when you save, or close without "
    "saving. “Keep what I type safe” under Saving switches it off and removes it."
)
VERSIONS: Final = "Versions: earlier texts of your documents. “Keep versions” under Saving switches them off."
MARKS: Final = (
    "Who wrote what: the paragraphs that a model had a part in, or into which something was pasted. “Remember who "
    "wrote what” under Saving switches it off and removes it."
)
BACKUPS: Final = "Backups: what lay in a file before each of its last saves, in the folder {folder}."
SURE: Final = "Clear all versions?"


class KeptPart(QWidget):
    """Shows what it is told."""

    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.amount = label("", "dim")
        self.clear = button("Clear versions", name="Clear the versions of all documents")
        self._sure = False
        foot = QHBoxLayout()
        foot.addWidget(self.amount, 1)
        foot.addWidget(self.clear)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 8)
        lines.setSpacing(8)
        lines.addWidget(label("What is stored of your text", "section"))
        lines.addWidget(sentence(ABOUT, "dim"))
        lines.addWidget(sentence(JOURNAL, "dim"))
        lines.addWidget(sentence(VERSIONS, "dim"))
        lines.addWidget(sentence(MARKS, "dim"))
        lines.addWidget(sentence(BACKUPS.format(folder=paths.state_folder() / "backups"), "dim"))
        lines.addLayout(foot)
        self.clear.clicked.connect(lambda _on=False: self._press())
        self.show_size(0)

    def show_size(self, size: int) -> None:
        """Bytes that all versions take."""
        self._sure = False
        self.clear.setText("Clear versions")
        self.clear.setEnabled(size > 0)
        self.amount.setText(f"All versions take {size_words(size)}." if size else "There are no versions.")

    def _press(self) -> None:
        """Asked once more: it cannot be undone."""
        if self._sure:
            self.clear_wanted.emit()
        else:
            self._sure = True
            self.clear.setText(SURE)
