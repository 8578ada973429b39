"""A page with its port as a writer has it before him, and everything the port says."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.assist.document_port import DocumentPort, Edited
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.text.span import Span
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort
from writer.ui.palettes import palette_of


class Desk:
    """A page with the keyboard; `edits`, `carets` and `asked` hold what its port said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = Page()
        qtbot.addWidget(self.page)
        self.page.fade.milliseconds = 0
        self.port = EditorPort(self.page)
        self.document: DocumentPort = self.port
        self.edits: list[Edited] = []
        self.carets: list[int] = []
        self.asked: list[str] = []
        self.port.edited.connect(self.edits.append)
        self.port.caret_moved.connect(self.carets.append)
        self.port.accept_requested.connect(self.asked.append)
        self.port.dismiss_requested.connect(lambda: self.asked.append("dismiss"))
        self.page.set_appearance("Literata", 14.0, 70, palette_of("light"))
        self.page.resize(900, 500)
        self.page.show()
        self.page.setFocus()
        QApplication.processEvents()

    def open(self, text: str, caret: int = -1) -> None:
        self.port.load(text)
        self.put_caret(self.port.length() if caret < 0 else caret)
        self.edits.clear()
        self.carets.clear()

    def put_caret(self, position: int) -> None:
        self.port.select(position, position)

    def type(self, text: str) -> None:
        """Key by key; QTest itself knows no characters beyond Latin-1."""
        for character in text:
            if character == "\n":
                self.key(Qt.Key.Key_Return)
            elif character.isascii():
                QTest.keyClicks(self.page, character)
            else:
                press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(self.page, press)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page, key, modifiers)

    @property
    def text(self) -> str:
        return self.page.toPlainText()

    def undo_steps(self) -> list[str]:
        """The text after each undo, from now to the oldest."""
        steps = [self.text]
        while self.page.document().isUndoAvailable():
            self.port.undo()
            steps.append(self.text)
        return steps

    def picture(self) -> QImage:
        QApplication.processEvents()
        return self.page.viewport().grab().toImage()


def spelling(start: int, end: int, *fixes: str, rule: str = "SpellCheck") -> Diagnostic:
    """A diagnostic as the checker makes them."""
    return Diagnostic(Span(start, end), "This word is not in the dictionary.", Category.SPELLING, fixes, rule=rule)
