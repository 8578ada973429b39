"""Rewriting in the window: the palette at the selection, the review card and the answer card below it, the menus."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from writer.assist.asking import INSTRUCT
from writer.assist.prompt_menu import PromptMenu
from writer.assist.rewrite import Rewrite
from writer.assist.rewriting import Rewriter
from writer.prompts.library import Library
from writer.ui.actions import Command
from writer.ui.answer_card import AnswerCard
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.menus import PromptEntry
from writer.ui.review_card import ReviewCard


class RewritingWiring(QObject):
    """Connects one window with the rewriter and the prompt library."""

    def __init__(
        self, window: MainWindow, rewriter: Rewriter, prompts: PromptMenu, port: EditorPort, page: Page
    ) -> None:
        super().__init__()
        self._window = window
        self._rewriter = rewriter
        self._prompts = prompts
        self._port = port
        self._page = page
        window.commands[Command.REWRITE].triggered.connect(lambda: self.open_palette())
        window.commands[Command.PROMPTS_FOLDER].triggered.connect(self._open_folder)
        window.menus.prompt_chosen.connect(self._start)
        window.rewrite_palette.chosen.connect(self._start)
        window.rewrite_palette.instructed.connect(lambda words: self._start(INSTRUCT, words))
        prompts.changed.connect(self._list_prompts)
        rewriter.started.connect(self._on_started)
        rewriter.proposal_changed.connect(window.review_card.show_proposal)
        rewriter.answer_changed.connect(lambda text, done: window.answer_card.show_answer(text, complete=done))
        rewriter.failed.connect(self._on_failed)
        rewriter.ended.connect(self._on_ended)
        port.view_changed.connect(self._place_card)
        self._connect_cards()

    def open_palette(self) -> None:
        """Ask what should change."""
        start, end = self._port.selection()
        self._window.open_rewrite_palette(self._port.rect_of(start, end))

    def _connect_cards(self) -> None:
        review, answer = self._window.review_card, self._window.answer_card
        review.hunk_chosen.connect(self._rewriter.choose)
        review.accept_all.connect(self._rewriter.accept_all)
        review.apply.connect(self._rewriter.apply)
        review.discard.connect(self._rewriter.discard)
        answer.insert.connect(self._rewriter.insert)
        answer.copied.connect(lambda text: QGuiApplication.clipboard().setText(text))
        answer.closed.connect(self._rewriter.discard)
        for card in (review, answer):
            card.retry.connect(self._rewriter.retry)
            card.stop.connect(self._rewriter.stop)

    def _start(self, name: str, instruction: str = "") -> None:
        prompt = self._prompts.library.named(name)
        if prompt:
            self._rewriter.start(prompt, instruction)

    def _on_started(self, rewrite: Rewrite) -> None:
        font = self._page.font()
        self._window.answer_card.hide()
        self._window.review_card.hide()
        if rewrite.in_place:
            self._window.review_card.start(rewrite.title, rewrite.original, font)
        else:
            self._window.answer_card.start(rewrite.title, font)
        self._place_card()
        self._card(rewrite).setFocus()

    def _on_failed(self, sentence: str) -> None:
        if self._rewriter.rewrite:
            self._card(self._rewriter.rewrite).show_error(sentence)
            self._place_card()

    def _on_ended(self) -> None:
        self._window.review_card.hide()
        self._window.answer_card.hide()
        self._page.setFocus()

    def _card(self, rewrite: Rewrite) -> ReviewCard | AnswerCard:
        return self._window.review_card if rewrite.in_place else self._window.answer_card

    def _place_card(self) -> None:
        """The card stays below the text it is about."""
        rewrite = self._rewriter.rewrite
        if rewrite:
            self._card(rewrite).place(self._port.rect_of(rewrite.region.start, rewrite.region.end))

    def _list_prompts(self, library: Library) -> None:
        usable = [
            PromptEntry(prompt.name, prompt.title, prompt.menu, prompt.description, prompt.hotkey)
            for prompt in library.prompts
            if prompt.menu != "none"
        ]
        broken = [
            PromptEntry(prompt.name, prompt.path.name, enabled=False, reason=" ".join(prompt.reasons))
            for prompt in library.broken
        ]
        self._window.set_prompts([*usable, *broken])

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._prompts.own_folder)))
