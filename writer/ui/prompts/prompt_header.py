"""What stands over the text of a prompt: its title, the facts that were read of it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from writer.assist.prompt_catalogue import Entry
from writer.prompts.file import PromptFile
from writer.tongue import said, tr
from writer.ui.chrome import button, label
from writer.ui.elided import ElidedLabel
from writer.ui.prompts.words import fact_words, origin_words


class PromptHeader(QWidget):
    """Shows one prompt; each button says what the writer wants."""

    save_wanted = Signal()
    duplicate_wanted = Signal()
    delete_wanted = Signal()
    rename_wanted = Signal(str)
    """The new name of the file, as typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self.title = ElidedLabel("", "heading")
        self.origin = ElidedLabel("", "small")
        self.facts = ElidedLabel("", "small")
        self.save = button(tr("Save"), "primary", tip=tr("Writes the prompt to its file (Ctrl+S)."))
        self.duplicate = button(tr("Duplicate"), "plain", tip=tr("Makes a prompt of your own with this text (Ctrl+D)."))
        self.rename = button(tr("Rename…"), "quiet", tip=tr("Gives the file another name (F2)."))
        self.delete = button(tr("Delete"), "quiet", tip=tr("Takes the file away; you can undo this."))
        self.name = _NameField()
        self._lay_out()
        self.save.clicked.connect(lambda _on=False: self.save_wanted.emit())
        self.duplicate.clicked.connect(lambda _on=False: self.duplicate_wanted.emit())
        self.delete.clicked.connect(lambda _on=False: self.delete_wanted.emit())
        self.rename.clicked.connect(lambda _on=False: self.begin_rename())
        self.name.returnPressed.connect(self._rename)
        self.name.left.connect(self._end_rename)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In the order of the Tab key."""
        return (self.save, self.duplicate, self.rename, self.delete)

    def show_entry(self, entry: Entry, group: str, kind: str, editable: bool) -> None:
        """Show which file this is."""
        if self._entry is None or self._entry.path != entry.path:
            self._end_rename()
        self._entry = entry
        self.title.show_text(entry.title)
        self.origin.show_text(origin_words(entry, group, kind))
        for part in (self.rename, self.delete):
            part.setVisible(entry.own)
        self.save.setVisible(entry.own)
        self.save.setEnabled(entry.unsaved and editable)
        self.save.setText(tr("Save") if entry.unsaved else tr("Saved"))
        self.duplicate.setText(tr("Duplicate") if entry.own else tr("Duplicate to edit"))
        kind = "plain" if entry.own else "primary"
        if self.duplicate.property("kind") != kind:
            self.duplicate.setProperty("kind", kind)
            self.duplicate.style().polish(self.duplicate)

    def show_facts(self, prompt: PromptFile | None) -> None:
        """Show what was read of the text as it is now; the facts of before stay dimmed away while it is broken."""
        if prompt:
            self.title.show_text(said(prompt.title))
            self.facts.show_text(fact_words(prompt))
        else:
            self.facts.show_text(tr("This cannot be used yet; see the problems below."))

    def begin_rename(self) -> None:
        """Ask for another name, in the place of the file's name."""
        if self._entry and self._entry.own:
            self.origin.hide()
            self.name.show()
            self.name.setText(self._entry.path.stem)
            self.name.selectAll()
            self.name.setFocus()

    def _rename(self) -> None:
        typed = self.name.text()
        self._end_rename()
        if self._entry and typed.strip() != self._entry.path.stem:
            self.rename_wanted.emit(typed)

    def _end_rename(self) -> None:
        self.name.hide()
        self.origin.show()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.origin)
        words.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for part in (self.delete, self.rename, self.duplicate, self.save):
            acts.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(words, 1)
        top.addLayout(acts)
        top.setAlignment(acts, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 16, 10)
        lines.setSpacing(2)
        lines.addLayout(top)
        lines.addWidget(self.facts)
        self.name.hide()


class _NameField(QLineEdit):
    """Esc leaves things as they were."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setAccessibleName(tr("Name of the file"))
        self.setMaxLength(100)
        self.setFixedWidth(260)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def empty_words() -> QWidget:
    """What is shown when there is no prompt at all."""
    place = QWidget()
    lines = QVBoxLayout(place)
    lines.setContentsMargins(24, 24, 24, 24)
    lines.addWidget(label(tr("No prompt is open"), "heading"))
    lines.addWidget(label(tr("Choose one at the left, or make a new one."), "dim", wrap=True))
    lines.addStretch(1)
    return place
