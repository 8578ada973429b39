"""The left side of the prompts window: a search field, all prompts, and what makes new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from writer.assist.prompt_catalogue import Entry, Group
from writer.tongue import said, tr
from writer.ui.chrome import button, label
from writer.ui.headed_list import HeadedList
from writer.ui.prompts.rows import lines_of

WIDTH: Final = 232
NOTHING: Final = tr("No prompt matches. Try another word.")


class PromptList(QWidget):
    """Says what the writer chose; whoever owns the prompts answers with `show_groups` and `show_chosen`."""

    chosen = Signal(Path)
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._groups: tuple[Group, ...] = ()
        self._chosen: Path | None = None
        self.search = QLineEdit()
        self.view = HeadedList(tr("Prompts"))
        self.new = button(
            tr("New"), "plain", name=tr("New prompt"), tip=tr("Makes a prompt out of a small template (Ctrl+N).")
        )
        self.take = button(
            tr("&Import…"), "plain", name=tr("Import prompts"), tip=tr("Takes over the prompts of other programs.")
        )
        self._nothing = label(NOTHING, "dim", wrap=True)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._refresh())
        self.search.installEventFilter(self)
        self.view.chosen.connect(self.chosen)
        self.new.clicked.connect(lambda _on=False: self.new_wanted.emit())
        self.take.clicked.connect(lambda _on=False: self.import_wanted.emit())

    def show_groups(self, groups: Sequence[Group]) -> None:
        """List these prompts; nothing is emitted."""
        self._groups = tuple(groups)
        self._refresh()

    def show_chosen(self, path: Path | None) -> None:
        """The prompt at `path` is open; nothing is emitted. One that the search hides makes it empty."""
        self._chosen = path
        if path and self.view.rows.row_of(path) < 0:
            self.search.clear()
        self.view.show_chosen(path)

    @property
    def listed(self) -> tuple[str, ...]:
        """The titles that can be read now, headings among them."""
        return self.view.listed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search field into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.view.setFocus()
            return True
        return False

    def _refresh(self) -> None:
        words = self.search.text().casefold().split()
        found = [
            replace(group, entries=tuple(e for e in group.entries if _matches(e, words))) for group in self._groups
        ]
        shown = [group for group in found if group.entries] if words else found
        self.view.show_groups(lines_of(shown), self._chosen)
        self.view.setVisible(bool(shown))
        self._nothing.setVisible(not shown)

    def _lay_out(self) -> None:
        self.search.setProperty("kind", "field")
        self.search.setPlaceholderText(tr("Search prompts"))
        self.search.setAccessibleName(tr("Search prompts"))
        self.search.setClearButtonEnabled(True)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self.new, 1)
        acts.addWidget(self.take, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 12, 8, 12)
        lines.setSpacing(8)
        lines.addWidget(self.search)
        lines.addWidget(self._nothing)
        lines.addWidget(self.view, 1)
        lines.addLayout(acts)
        lines.setAlignment(self._nothing, Qt.AlignmentFlag.AlignTop)
        self._nothing.hide()


def _matches(entry: Entry, words: Sequence[str]) -> bool:
    """Whether all `words` (casefolded) are found in what is known of the prompt."""
    prompt = entry.prompt
    texts = (
        entry.title,
        entry.path.name,
        entry.reason,
        said(prompt.description) if prompt else "",
        prompt.name if prompt else "",
    )
    known = " ".join(texts).casefold()
    return all(word in known for word in words)
