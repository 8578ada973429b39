"""The bar above the page that finds and replaces."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QLineEdit, QTextEdit, QWidget

from writer.assist.document_port import Replacement
from writer.ui.chrome import button, dress, icon_button, label
from writer.ui.editor.finding import MOST, last_before, next_from, occurrences
from writer.ui.editor.page import Page, selected_text
from writer.ui.editor.port import EditorPort


class FindBar(QWidget):
    """Hidden until `open`. Enter and (from the page too) F3 go to the next occurrence, with Shift back; Esc closes."""

    def __init__(self, page: Page, port: EditorPort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._port = page, port
        self._found: list[tuple[int, int]] = []
        self._origin = 0
        self._found_in: tuple[int, str, bool] | None = None
        self._wanted, self._replacement = QLineEdit(), QLineEdit()
        self._count = label("", "dim")
        self._case = button("Aa", "quiet", name="Match case", tip="Match case")
        self._previous = button("Previous", "plain", tip="Shift+F3")
        self._next = button("Next", "plain", tip="F3")
        self._close = icon_button("x", "Close (Esc)")
        self._replace = button("Replace", "plain", tip="Replaces this one and goes to the next.")
        self._replace_all = button("Replace all", "plain", tip="Replaces all of them; one undo takes it back.")
        self._lay_out()
        self._connect()
        dress(self)
        self.hide()

    @property
    def count(self) -> str:
        """The words that say how many there are."""
        return self._count.text()

    def open(self, replacing: bool = False) -> None:
        """Appear with the keyboard, looking for what is selected (when it is within a line)."""
        self._origin = self._port.selection()[0]
        selected = selected_text(self._page.textCursor())
        if selected and "\n" not in selected:
            self._wanted.setText(selected)
        for made in (self._replacement, self._replace, self._replace_all):
            made.setVisible(replacing)
        self.show()
        self._wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._wanted.selectAll()
        self._refresh()

    def close_bar(self) -> None:
        """Go away; the page gets the keyboard."""
        self.hide()
        self._page.setExtraSelections([])
        self._page.setFocus()

    def find_next(self) -> None:
        self._go(next_from(self._search(), self._port.selection()[1]))
        self._origin = self._port.selection()[0]

    def find_previous(self) -> None:
        self._go(last_before(self._search(), self._port.selection()[0]))
        self._origin = self._port.selection()[0]

    def replace_one(self) -> None:
        """Replace the occurrence that is selected, then go to the next."""
        start, end = self._port.selection()
        if (start, end) in self._search():
            self._port.replace([Replacement(start, end, self._replacement.text())])
        self.find_next()

    def replace_all(self) -> None:
        """Replace every occurrence in one undo step."""
        found = self._search()
        self._port.replace([Replacement(start, end, self._replacement.text()) for start, end in found])
        if found:
            self._count.setText(f"{len(found):,} replaced")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if watched is self._replacement:
                    self.replace_one()
                else:
                    self.find_previous() if back else self.find_next()
                return True
        return super().eventFilter(watched, event)

    # -- making ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for field, words in ((self._wanted, "Find"), (self._replacement, "Replace with")):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.setProperty("kind", "field")
            field.setMinimumWidth(220)
        self._count.setMinimumWidth(110)
        self._case.setCheckable(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setSpacing(6)
        for column, made in enumerate((self._wanted, self._case, self._previous, self._next, self._count)):
            grid.addWidget(made, 0, column)
        grid.addWidget(self._close, 0, 6)
        grid.addWidget(self._replacement, 1, 0)
        grid.addWidget(self._replace, 1, 1, 1, 3)
        grid.addWidget(self._replace_all, 1, 4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(5, 1)
        self.setTabOrder(self._wanted, self._replacement)

    def _connect(self) -> None:
        self._wanted.installEventFilter(self)
        self._replacement.installEventFilter(self)
        self._wanted.textChanged.connect(lambda _text: self._find_as_typed())
        self._case.toggled.connect(lambda _on: self._find_as_typed())
        self._next.clicked.connect(self.find_next)
        self._previous.clicked.connect(self.find_previous)
        self._close.clicked.connect(self.close_bar)
        self._replace.clicked.connect(self.replace_one)
        self._replace_all.clicked.connect(self.replace_all)
        for keys, act in (("F3", self.find_next), ("Shift+F3", self.find_previous)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._port.edited.connect(lambda _edit: self._refresh())
        self._port.view_changed.connect(self._highlight)

    # -- what it does ------------------------------------------------------------------------------------------------

    def _search(self) -> list[tuple[int, int]]:
        """All occurrences; searched again only when text or question changed."""
        asked = (self._port.version, self._wanted.text(), self._case.isChecked())
        if asked != self._found_in:
            self._found = occurrences(self._port.plain_text(), asked[1], asked[2])
            self._found_in = asked
        return self._found

    def _find_as_typed(self) -> None:
        """Go to the first occurrence from where the search began, and back there when there is none."""
        if not self.isVisible():
            return
        number = next_from(self._search(), self._origin)
        if number < 0:
            self._port.reveal(self._origin, self._origin)
        self._go(number)

    def _go(self, number: int) -> None:
        if number >= 0:
            self._port.reveal(*self._found[number])
        self._refresh(number)

    def _refresh(self, current: int = -1) -> None:
        if not self.isVisible():
            return
        found = self._search()
        if current < 0:
            selection = self._port.selection()
            current = found.index(selection) if selection in found else -1
        self._count.setText(_count_words(len(found), current, bool(self._wanted.text())))
        for made in (self._next, self._previous, self._replace, self._replace_all):
            made.setEnabled(bool(found))
        self._highlight()

    def _highlight(self) -> None:
        """Mark the occurrences that can be seen."""
        if not self.isVisible():
            return
        shown = self._port.visible_paragraphs()
        top, bottom = shown[0].position, shown[-1].position + len(shown[-1].text) * 2
        form = QTextCharFormat()
        form.setBackground(self._page.looks.palette.match)
        marked = []
        for start, end in self._search():
            if top <= start <= bottom:
                mark = QTextEdit.ExtraSelection()
                mark.format, mark.cursor = form, self._cursor(start, end)
                marked.append(mark)
        self._page.setExtraSelections(marked)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _count_words(count: int, current: int, asked: bool) -> str:
    if not asked:
        return ""
    if not count:
        return "Not found"
    many = f"{count:,}" if count < MOST else f"{MOST:,} or more"
    return f"{current + 1:,} of {many}" if current >= 0 else many
