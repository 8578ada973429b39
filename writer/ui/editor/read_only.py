"""Notices that somebody wants to type on a page that is only read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from writer.ui.editor.page import Page

_EDITING = (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut)
_TAKING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ReadOnlyGuard(QObject):
    """Watches the keys of one page; changes nothing by itself."""

    refused = Signal()
    """A key, a paste or an edit of the program would have changed the text."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        page.installEventFilter(self)
        page.edit_refused.connect(self.refused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self._page.isReadOnly() and _would_edit(event):
            self.refused.emit()
        return False


def _would_edit(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    if any(event.matches(key) for key in _EDITING) or event.key() in _TAKING:
        return True
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & _COMMANDS
