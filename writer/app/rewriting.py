"""Rewriting in the window: the review card and the answer card below the text they are about."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from writer.app.answers import AnswerWiring
from writer.app.files import FileCommands
from writer.assist.rewrite import Rewrite
from writer.assist.rewriting import Rewriter
from writer.tongue import tr
from writer.ui.answer_card import AnswerCard
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage
from writer.ui.review_card import ReviewCard

STOPPED: Final = "rewrite-stopped"


class RewritingWiring(QObject):
    """Connects one window's cards with the rewriter."""

    def __init__(
        self, window: MainWindow, rewriter: Rewriter, port: EditorPort, page: Page, files: FileCommands
    ) -> None:
        super().__init__()
        self._window = window
        self._rewriter = rewriter
        self._port = port
        self._page = page
        self._answers = AnswerWiring(window, rewriter, port, files)
        rewriter.started.connect(self._on_started)
        rewriter.proposal_changed.connect(window.review_card.show_proposal)
        rewriter.failed.connect(self._on_failed)
        rewriter.outdated.connect(self._on_outdated)
        rewriter.ended.connect(self._on_ended)
        rewriter.broken_off.connect(self._on_broken_off)
        rewriter.came_back.connect(page.setFocus)
        port.view_changed.connect(self._place_card)
        self._connect_review()

    def _connect_review(self) -> None:
        review = self._window.review_card
        review.hunk_chosen.connect(self._rewriter.choose)
        review.accept_all.connect(self._rewriter.accept_all)
        review.apply.connect(self._rewriter.apply)
        review.discard.connect(self._rewriter.discard)
        review.retry.connect(self._rewriter.retry)
        review.redo.connect(self._rewriter.redo)
        review.more.connect(self._rewriter.more)
        review.stop.connect(self._rewriter.stop)
        review.version_chosen.connect(self._rewriter.take)
        review.wording_chosen.connect(self._rewriter.take_at)
        review.prompt_wanted.connect(lambda hunk: review.show_prompt(self._rewriter.account(hunk)))
        review.copy_wanted.connect(lambda: QGuiApplication.clipboard().setText(self._rewriter.offered))

    def _on_started(self, rewrite: Rewrite) -> None:
        font = self._page.font()
        self._window.answer_card.hide()
        self._window.review_card.hide()
        if rewrite.in_place:
            self._window.review_card.start(rewrite.title, rewrite.original, font, earlier=bool(rewrite.earlier))
        else:
            self._window.answer_card.start(rewrite.title, font, self._answers.words(rewrite))
        self._place_card()
        self._card(rewrite).setFocus()

    def _on_failed(self, sentence: str) -> None:
        if self._rewriter.rewrite:
            self._card(self._rewriter.rewrite).show_error(sentence)
            self._place_card()

    def _on_outdated(self, sentence: str, can_redo: bool) -> None:
        self._window.review_card.show_outdated(sentence, can_redo)
        self._place_card()

    def _on_ended(self) -> None:
        self._window.review_card.hide()
        self._window.answer_card.hide()
        self._page.setFocus()

    def _on_broken_off(self, title: str) -> None:
        sentence = tr("“{prompt}” was stopped, because another document is shown now.", prompt=title)
        self._window.message_bar.show_message(BarMessage(sentence, key=STOPPED))

    def _card(self, rewrite: Rewrite) -> ReviewCard | AnswerCard:
        return self._window.review_card if rewrite.in_place else self._window.answer_card

    def _place_card(self) -> None:
        """The card stays below the text it is about."""
        rewrite = self._rewriter.rewrite
        if rewrite:
            self._card(rewrite).place(self._port.rect_of(rewrite.region.start, rewrite.region.end))
