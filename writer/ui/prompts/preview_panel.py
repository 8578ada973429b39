"""The exact turns that a prompt would send for the text at hand, and the model's answer as it comes."""

from __future__ import annotations

import html
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from writer.assist.prompt_preview import Shown
from writer.tongue import tr
from writer.ui.chrome import button
from writer.ui.elided import ElidedLabel
from writer.ui.prompts.source_editor import FONT
from writer.ui.tones import Tones, tones_of

ROLES: Final = {"system": tr("System"), "user": tr("User"), "assistant": tr("Model")}
"""As the tags in a prompt file call them."""
BROKEN: Final = tr("Mend the problems first; then this shows what would be sent.")
BOTTOM: Final = 4


class PreviewPanel(QWidget):
    """Asks for what it shows; never touches the document."""

    run_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown(refusal=BROKEN)
        self._answer, self._note = "", ""
        self._running = False
        self.run = button(
            tr("Run"), "plain", name=tr("Run the prompt"), tip=tr("Sends this to the model once (Ctrl+Return).")
        )
        self.stop = button(tr("Stop"), "plain", tip=tr("Ends the answer here."))
        self._says = ElidedLabel("", "small")
        self._text = QTextBrowser()
        self._text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._text.setOpenLinks(False)
        self._text.setAccessibleName(tr("What is sent and answered"))
        self._text.viewport().setAutoFillBackground(False)
        self._text.document().setDocumentMargin(0)
        self._lay_out()
        self.run.clicked.connect(lambda _on=False: self.run_wanted.emit())
        self.stop.clicked.connect(lambda _on=False: self.stop_wanted.emit())
        self._refresh()

    @property
    def text(self) -> str:
        """All that can be read."""
        return self._text.toPlainText()

    @property
    def answer(self) -> str:
        return self._answer

    def show_turns(self, shown: Shown) -> None:
        """What would be sent; an answer to something else goes."""
        if shown.messages != self._shown.messages and not self._running:
            self._answer, self._note = "", ""
        self._shown = shown
        self._refresh()

    def begin(self) -> None:
        """An answer is on its way."""
        self._running, self._answer, self._note = True, "", ""
        self._refresh()
        self._to_the_end()

    def show_answer(self, answer: str) -> None:
        """The answer so far."""
        self._answer = answer
        bar = self._text.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - BOTTOM
        self._refresh()
        if follows:
            self._to_the_end()

    def end(self, note: str) -> None:
        """No more comes; `note` says what is wrong with it, when something is."""
        self._running, self._note = False, note
        self._refresh()
        self._to_the_end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh()

    def _refresh(self) -> None:
        self.run.setVisible(not self._running)
        self.run.setEnabled(bool(self._shown.messages))
        self.stop.setVisible(self._running)
        self._says.show_text(tr("The model answers…") if self._running else self._shown.note)
        bar = self._text.verticalScrollBar()
        place = bar.value()
        self._text.setHtml(self._page(tones_of(self.palette())))
        bar.setValue(place)

    def _page(self, tones: Tones) -> str:
        parts = [_turn(ROLES.get(turn.role, turn.role), turn.content, tones) for turn in self._shown.messages]
        if self._shown.refusal:
            parts.append(f'<p style="color:{tones.dim.name()}">{html.escape(self._shown.refusal)}</p>')
        if self._answer or self._running:
            parts.append(_turn(tr("Answer"), self._answer or "…", tones, tones.accent.name()))
        if self._note:
            parts.append(f'<p style="color:{tones.amber.name()}">{html.escape(self._note)}</p>')
        return "".join(parts)

    def _to_the_end(self) -> None:
        bar = self._text.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.run)
        top.addWidget(self.stop)
        top.addWidget(self._says, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(top)
        lines.addWidget(self._text, 1)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


def _turn(role: str, words: str, tones: Tones, colour: str = "") -> str:
    """One turn: who says it, and what, exactly."""
    return (
        f'<p style="margin:0 0 2px 0;font-size:9pt;color:{colour or tones.dim.name()}">{html.escape(role)}</p>'
        f"<p style=\"margin:0 0 12px 0;white-space:pre-wrap;font-family:'{FONT}';font-size:9.5pt\">"
        f"{html.escape(words)}</p>"
    )
