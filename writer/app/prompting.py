"""Prompts in the window: palette, menus and hotkeys call one, and what it asks for is asked before it runs."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QRect, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from writer import paths
from writer.app.files import FileCommands
from writer.app.prompt_entries import Better, entry_of, questions_of, refused
from writer.assist.prompt_menu import PromptMenu
from writer.assist.rewrite_asking import INSTRUCT
from writer.assist.rewriting import Rewriter
from writer.assist.scoping import region_of
from writer.engine.client.engine import Engine
from writer.engine.messages import ModelFacts
from writer.prompts.file import PromptFile
from writer.prompts.style_guide import ensure_style_guide, read_style_guide
from writer.tongue import said, tr
from writer.ui.actions import Command
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.menus import PromptEntry
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.palette_offers import Wanted

log = logging.getLogger(__name__)

CLIPBOARD: Final = "clipboard"
STYLE_GUIDE: Final = "style guide"
PERMISSION: Final = tr(
    "This prompt reads your clipboard and shows it to the model on this computer. "
    "Allowing it holds for all prompts until Inkhorn is closed."
)


class PromptWiring(QObject):
    """Connects one window's palette and menus with the prompt library and the rewriter."""

    def __init__(
        self,
        window: MainWindow,
        rewriter: Rewriter,
        prompts: PromptMenu,
        port: EditorPort,
        engine: Engine,
        files: FileCommands,
        better: Better = lambda _parameters: "",
    ) -> None:
        """`better` names a model for prompts that ask for a larger one."""
        super().__init__()
        self._better = better
        self._window = window
        self._rewriter = rewriter
        self._prompts = prompts
        self._port = port
        self._engine = engine
        self._files = files
        self._model: ModelFacts | None = engine.state_of("rewrite").model
        self._may_read_clipboard = False
        self._waiting: tuple[PromptFile, Wanted] | None = None
        self._typed: str | None = None
        """What stood in the palette when the card with questions took its place; None: it was not open."""
        window.commands[Command.REWRITE].triggered.connect(lambda: self.open_palette())
        window.commands[Command.PROMPTS_FOLDER].triggered.connect(self._open_folder)
        window.commands[Command.STYLE_GUIDE].triggered.connect(lambda: self._edit_style_guide())
        window.commands.keys_changed.connect(self._list_prompts)
        window.menus.prompt_chosen.connect(lambda name: self._want(Wanted(name)))
        window.rewrite_palette.chosen.connect(self._on_palette)
        window.input_card.answered.connect(self._on_answered)
        window.input_card.left.connect(self._on_left)
        prompts.changed.connect(lambda _library: self._list_prompts())
        engine.state_changed.connect(lambda _state: self._on_engine_changed())

    def open_palette(self, typed: str = "") -> None:
        """Ask what should change."""
        self._window.input_card.hide()
        self._window.rewrite_palette.open_at(self._place(), typed)

    def leave(self) -> None:
        """Another document comes: what was asked about this one is not asked about that one."""
        self._waiting = self._typed = None
        for card in (self._window.input_card, self._window.rewrite_palette):
            if card.isVisible():
                card.hide()

    # -- from a wish to a running prompt -----------------------------------------------------------------------

    def _on_palette(self, wanted: Wanted) -> None:
        self._want(wanted, self._window.rewrite_palette.typed)

    def _want(self, wanted: Wanted, typed: str | None = None) -> None:
        """Run what is wanted, or ask first for what it needs; `typed` is what stands in the palette, if it was open."""
        prompt = self._prompts.library.named(wanted.name or INSTRUCT)
        if prompt is None:
            return
        permission = PERMISSION if prompt.uses(CLIPBOARD) and not self._may_read_clipboard else ""
        questions = [] if wanted.answer else questions_of(prompt, self._window.input_card.answers.get(prompt.name, {}))
        if not questions and not permission:
            self._run(prompt, wanted, _answers(prompt, wanted))
            return
        self._waiting, self._typed = (prompt, wanted), typed
        self._window.rewrite_palette.hide()
        title, description = said(prompt.title), said(prompt.description)
        self._window.input_card.ask(prompt.name, title, description, questions, permission, self._place())

    def _place(self) -> QRect:
        """Where a question goes: below what it is about, which stays to be read; without a selection the paragraph."""
        region = region_of(self._port, "auto")
        return self._port.rect_of(region.start, region.end)

    def _on_answered(self, answers: Mapping[str, str]) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        prompt, wanted = waiting
        if prompt.uses(CLIPBOARD):
            self._may_read_clipboard = True
        self._run(prompt, wanted, {**_answers(prompt, wanted), **answers})

    def _on_left(self) -> None:
        """Back to where the question came from."""
        self._waiting = None
        if self._typed is not None:
            self.open_palette(self._typed)
        else:
            self._window.page.setFocus()

    def _run(self, prompt: PromptFile, wanted: Wanted, inputs: Mapping[str, str]) -> None:
        given = {"wanted_length": wanted.length}
        if prompt.uses(CLIPBOARD):
            given[CLIPBOARD] = QGuiApplication.clipboard().text()
            if not given[CLIPBOARD].strip():
                sentence = tr(
                    "The clipboard holds no text, which “{prompt}” needs. Copy some, then choose it again.",
                    prompt=said(prompt.title),
                )
                self._say(sentence, CLIPBOARD)
                self._window.page.setFocus()
                return
        if prompt.uses("style_guide"):
            guide = read_style_guide(paths.settings_folder())
            given["style_guide"] = guide.text
            if guide.problem:
                self._say(guide.problem, STYLE_GUIDE)
        log.info("prompt %s, %d answers", prompt.name, len(inputs))
        self._rewriter.start(prompt, wanted.instruction, inputs, given)

    # -- what is offered ---------------------------------------------------------------------------------------

    def _on_engine_changed(self) -> None:
        if self._engine.state_of("rewrite").model != self._model:
            self._model = self._engine.state_of("rewrite").model
            self._list_prompts()

    def _list_prompts(self) -> None:
        """All prompts, those that cannot be used with the reason why."""
        library = self._prompts.library
        keyless = refused(self._window.commands, library.prompts)
        usable = [
            entry_of(prompt, self._model, self._better, keyless.get(prompt.name, ""))
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

    def _edit_style_guide(self) -> None:
        """Open it; the first time with an example."""
        try:
            self._files.open(ensure_style_guide(paths.settings_folder()))
        except OSError as error:
            self._say(
                tr("The style guide cannot be made: {reason}.", reason=error.strerror or tr("unknown reason")),
                STYLE_GUIDE,
            )

    def _say(self, sentence: str, key: str) -> None:
        self._window.message_bar.show_message(BarMessage(sentence, Severity.WARNING, key=key))


def _answers(prompt: PromptFile, wanted: Wanted) -> dict[str, str]:
    """The answer to the prompt's only question, when it was given with the wish."""
    return {prompt.asked[0].name: wanted.answer} if wanted.answer and prompt.asked else {}
