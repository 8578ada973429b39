"""What becomes of an answer that is no change of the text: shown, copied, or opened as a new document."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from writer.app.files import FileCommands
from writer.assist.document_port import Replacement
from writer.assist.rewrite import Rewrite
from writer.assist.rewriting import Rewriter
from writer.prompts.front_matter import OutputMode
from writer.tongue import tr
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage

COPIED: Final = "copied"
SHOW: Final = "show"
OPENED: Final = "answer opened"

_TAKE: Final[dict[OutputMode, str]] = {
    "insert": tr("Insert at the caret"),
    "append": tr("Add behind the text"),
    "new": tr("Open as a new document"),
}


class AnswerWiring(QObject):
    """Connects one window's answer card with the rewriter."""

    def __init__(self, window: MainWindow, rewriter: Rewriter, port: EditorPort, files: FileCommands) -> None:
        super().__init__()
        self._window = window
        self._rewriter = rewriter
        self._port = port
        self._files = files
        card = window.answer_card
        card.insert.connect(self._take)
        card.copied.connect(lambda text: QGuiApplication.clipboard().setText(text))
        card.closed.connect(rewriter.discard)
        card.retry.connect(rewriter.retry)
        card.stop.connect(rewriter.stop)
        card.prompt_wanted.connect(lambda: card.show_prompt(rewriter.account()))
        rewriter.answer_changed.connect(self._on_answer)
        rewriter.ended.connect(lambda: window.message_bar.dismiss(COPIED))
        window.message_bar.action_chosen.connect(self._on_action)

    def words(self, rewrite: Rewrite) -> str:
        """What the card's first button does with the answer."""
        return _TAKE.get(rewrite.prompt.output, tr("Insert below"))

    def _on_answer(self, text: str, done: bool) -> None:
        rewrite = self._rewriter.rewrite
        if rewrite is None:
            return
        draft = rewrite.draft
        parts = draft.parts if draft else 1
        doing = (
            tr("Part {number} of {parts}…", number=len(draft.answers) + 1, parts=parts) if draft and parts > 1 else ""
        )
        self._window.answer_card.show_answer(text, complete=done, doing=doing, note=rewrite.note)
        if done and text.strip():
            match rewrite.prompt.output:
                case "clipboard":
                    self._copy(rewrite, text)
                case "new":
                    self._open(rewrite, text)
                case _:
                    pass

    def _take(self, text: str) -> None:
        rewrite = self._rewriter.rewrite
        if rewrite is not None and rewrite.prompt.output == "new":
            self._open(rewrite, text)
        else:
            self._rewriter.insert(text)

    def _copy(self, rewrite: Rewrite, text: str) -> None:
        """The answer is on the clipboard and out of the way; the bar brings it back."""
        QGuiApplication.clipboard().setText(text)
        self._window.answer_card.hide()
        self._window.page.setFocus()
        sentence = tr("The answer of “{prompt}” is on the clipboard.", prompt=rewrite.title)
        self._window.message_bar.show_message(BarMessage(sentence, actions=((SHOW, tr("Show")),), key=COPIED))

    def _on_action(self, key: str, action: str) -> None:
        if (key, action) == (COPIED, SHOW) and self._rewriter.rewrite:
            self._window.answer_card.show()
            self._window.answer_card.settle()
            self._window.answer_card.setFocus()

    def _open(self, rewrite: Rewrite, text: str) -> None:
        """The answer as a document without a file, not saved yet."""
        asked, before = rewrite.asked, self._files.title

        def make() -> None:
            self._files.new()
            self._port.replace([Replacement(0, 0, text.strip())], asked)
            self._port.select(0, 0)
            sentence = tr(
                "The answer is a new document, not saved yet. “{document}” stays open beside it.",
                document=before,
            )
            self._window.message_bar.show_message(BarMessage(sentence, key=OPENED))

        self._files.leave_for(make)
