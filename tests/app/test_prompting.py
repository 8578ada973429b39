"""Prompts in the window, from the key that opens the palette to what becomes of the answer; the test is the model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.support.checking import FakeProcess
from tests.support.fakes import FakeEngine
from writer import paths
from writer.app.files import FileCommands
from writer.app.prompting import PromptWiring
from writer.app.rewriting import RewritingWiring
from writer.assist.checking import Checker
from writer.assist.open_document import OpenDocument
from writer.assist.prompt_menu import PromptMenu
from writer.assist.rewriting import Rewriter, no_selection
from writer.documents.recent import RecentFiles
from writer.engine.messages import Generate
from writer.language.grammar.ignore import IgnoreList
from writer.prompts.style_guide import FILE
from writer.settings.schema import Keys, Settings
from writer.ui.actions import Command, Place
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort
from writer.ui.furnishing import furnish
from writer.ui.main_window import MainWindow
from writer.ui.palette_chips import Chip
from writer.ui.performance.bar import MemoryUse
from writer.ui.review_prompt import PromptPage

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = "Anna came home at 17:30. She was tired."
BETTER = "Anna got home at 17:30. She was tired."


class Desk:
    """A window with a document, and a model that says what the test says."""

    def __init__(self, qtbot: QtBot, folder: Path, parameters: int = 4_000_000_000) -> None:
        self.page = Page()
        self.port = EditorPort(self.page)
        self.engine = FakeEngine(parameters)
        checker = self.checker = Checker(self.port, self.engine, Settings, FakeProcess(), IgnoreList())
        recent = RecentFiles(folder / "recent.json")
        self.document = OpenDocument(self.port, recent)
        self.rewriter = Rewriter(self.port, self.engine, checker, lambda: self.document.title)
        self.own = folder / "prompts"
        self.own.mkdir()
        self.prompts = PromptMenu(paths.resources_folder() / "prompts", self.own)
        files = self.files = FileCommands(self.document, recent)
        self.window = furnish(MainWindow(self.page, motion=False), lambda: MemoryUse(0, 0, 1))
        qtbot.addWidget(self.window)
        files.attach(self.window)
        self.cards = RewritingWiring(self.window, self.rewriter, self.port, self.page, files)
        self.wiring = PromptWiring(self.window, self.rewriter, self.prompts, self.port, self.engine, files)
        self.window.resize(1100, 760)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.prompts.reload()
        self.engine.be_ready()
        self.document.show(TEXT, "Untitled")
        self.page.setFocus()

    def own_prompt(self, name: str, head: str, body: str = "Do it: {{selection}}") -> None:
        (self.own / f"{name}.prompt").write_text(f"---\n{head}\n---\n{body}\n", "utf-8")
        self.prompts.reload()

    def choose(self, name: str) -> None:
        """From the menu."""
        self.window.menus.prompt_chosen.emit(name)

    def type(self, text: str) -> None:
        focus = self.window.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = self.window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def answer(self, text: str) -> None:
        self.engine.say(text)
        self.engine.finish()

    @property
    def sent(self) -> str:
        """All that the model was asked last."""
        request = self.engine.requests[-1]
        assert isinstance(request, Generate)
        return "\n".join(message.content for message in request.messages)

    @property
    def said(self) -> str:
        shown = self.window.message_bar.shown
        return shown.sentence if shown else ""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    yield made
    made.checker.shutdown()
    made.files.shutdown()


def test_the_key_the_button_and_the_page_open_the_palette(desk: Desk, qtbot: QtBot) -> None:
    palette = desk.window.rewrite_palette
    desk.window.activateWindow()
    QTest.keyClick(desk.window, Qt.Key.Key_R, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(palette.isVisible)
    desk.press(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert desk.page.hasFocus()
    button = next(made for made in desk.window.title_bar.findChildren(object) if _says(made).startswith("Rewrite"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert palette.isVisible()


def test_what_is_to_be_rewritten_can_be_read_while_the_palette_is_open(desk: Desk) -> None:
    desk.document.show(" ".join([TEXT] * 20), "Untitled")
    desk.port.select(3, 3)
    desk.wiring.open_palette()
    end = desk.port.rect_of(desk.port.length(), desk.port.length())
    assert desk.window.rewrite_palette.y() > end.top()
    desk.press(Qt.Key.Key_Escape)
    desk.choose("translate")
    assert desk.window.input_card.y() > end.top()


def test_what_was_sent_for_an_answer_is_shown(desk: Desk) -> None:
    desk.choose("summarise")
    desk.answer("Anna is home.")
    desk.press(Qt.Key.Key_P)
    page = desk.window.answer_card.findChild(PromptPage)
    assert page is not None
    assert page.isVisible()
    assert TEXT in page.text
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.answer_card.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.hasFocus()


def test_a_document_too_long_for_the_model_is_cut_and_that_is_said(desk: Desk) -> None:
    desk.own_prompt("ask", "inkhorn.title: Ask\ninkhorn.output: popup", "About {{document}}: {{selection}}")
    desk.document.show("\n".join([TEXT, *(f"This is sentence number {number}." for number in range(3000))]), "Long")
    desk.port.select(0, 4)
    desk.choose("ask")
    desk.answer("She is Anna, who came home at 17:30.")
    assert len(desk.sent) < 4096 * 3
    assert desk.sent.endswith(": Anna")
    said = [text for text in _texts(desk.window.answer_card) if "shown only the first" in text]
    assert said
    assert "words of the document" in said[0]


def _says(part: object) -> str:
    return str(part.accessibleName()) if hasattr(part, "accessibleName") else ""


def test_a_reader_and_a_length_reach_the_model(desk: Desk) -> None:
    desk.wiring.open_palette()
    desk.window.rewrite_palette._length.part("shorter").click()
    next(chip for chip in desk.window.findChildren(Chip) if chip.offer.title == "a child").click()
    assert "this reader: a child" in desk.sent
    assert "Use fewer words than the text." in desk.sent
    assert TEXT in desk.sent
    assert desk.window.review_card.isVisible()


def test_words_of_ones_own_and_a_length_reach_the_model(desk: Desk) -> None:
    desk.wiring.open_palette()
    desk.window.rewrite_palette._length.part("longer").click()
    desk.window.rewrite_palette._field.setFocus()
    desk.type("make it sad")
    desk.press(Qt.Key.Key_Return)
    assert "make it sad" in desk.sent
    assert "Use more words than the text." in desk.sent


def test_what_a_prompt_asks_is_asked_first_and_remembered(desk: Desk) -> None:
    desk.choose("translate")
    assert desk.engine.requests == []
    desk.type("Welsh")
    desk.press(Qt.Key.Key_Return)
    assert "into Welsh" in desk.sent
    desk.rewriter.discard()
    desk.choose("translate")
    desk.press(Qt.Key.Key_Return)
    assert "into Welsh" in desk.sent
    assert len(desk.engine.requests) == 2


def test_esc_goes_back_to_the_palette_as_it_was(desk: Desk) -> None:
    desk.wiring.open_palette()
    desk.type("transl")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.input_card.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.rewrite_palette.isVisible()
    assert desk.window.rewrite_palette.typed == "transl"
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.hasFocus()
    assert desk.engine.requests == []


def test_the_clipboard_is_read_only_with_leave_asked_once(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("secret words")
    desk.own_prompt("reply", "inkhorn.output: popup", "Answer {{clipboard}} with {{selection}}")
    desk.choose("reply")
    assert "reads your clipboard" in desk.window.input_card.permission
    desk.press(Qt.Key.Key_Escape)
    assert desk.engine.requests == []
    desk.choose("reply")
    desk.press(Qt.Key.Key_Return)
    assert "Answer secret words with" in desk.sent
    desk.rewriter.discard()
    QGuiApplication.clipboard().setText("other words")
    desk.choose("reply")
    assert "Answer other words with" in desk.sent, "it is asked once"


def test_an_empty_clipboard_is_said(desk: Desk) -> None:
    QGuiApplication.clipboard().clear()
    desk.own_prompt("reply", "inkhorn.title: Reply", "Answer {{clipboard}} with {{selection}}")
    desk.choose("reply")
    desk.press(Qt.Key.Key_Return)
    assert desk.engine.requests == []
    assert "The clipboard holds no text" in desk.said


def test_no_other_prompt_sees_clipboard_or_style_guide(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("secret words")
    paths.settings_folder().mkdir(parents=True, exist_ok=True)
    (paths.settings_folder() / FILE).write_text("Say use.", "utf-8")
    desk.choose("clearer")
    assert "secret" not in desk.sent
    assert "Say use." not in desk.sent
    desk.own_prompt("mine", "inkhorn.title: Mine", "{{style_guide}} {{selection}}")
    desk.choose("mine")
    assert "Say use." in desk.sent


def test_a_selection_that_is_needed_and_missing_is_said(desk: Desk) -> None:
    desk.own_prompt("mine", "inkhorn.title: Mine\ninkhorn.scope: selection")
    desk.choose("mine")
    assert desk.engine.requests == []
    shown = desk.window.review_card.accessibleDescription() + "".join(_texts(desk.window.review_card))
    assert no_selection("Mine") in shown


def _texts(card: object) -> list[str]:
    return [part.text() for part in card.findChildren(object) if hasattr(part, "text") and callable(part.text)]


def test_an_answer_for_the_clipboard_goes_there_and_can_be_seen(desk: Desk) -> None:
    desk.own_prompt("sum", "inkhorn.title: Sum\ninkhorn.output: clipboard")
    desk.choose("sum")
    desk.answer("Anna is home.")
    assert QGuiApplication.clipboard().text() == "Anna is home."
    assert desk.said == "The answer of “Sum” is on the clipboard."
    assert not desk.window.answer_card.isVisible()
    assert desk.page.hasFocus()
    desk.window.message_bar.buttons[0].click()
    assert desk.window.answer_card.isVisible()
    assert desk.window.answer_card.text == "Anna is home."
    assert desk.port.plain_text() == TEXT


def test_an_answer_opens_as_a_new_document_that_is_not_saved_yet(desk: Desk) -> None:
    desk.own_prompt("mail", "inkhorn.output: new")
    desk.choose("mail")
    desk.answer("Dear Anna,\n\nwelcome home.")
    assert desk.port.plain_text() == "Dear Anna,\n\nwelcome home."
    assert desk.document.modified
    assert desk.document.path is None
    desk.port.undo()
    assert desk.port.plain_text() == ""


def test_unsaved_work_stays_until_the_writer_has_decided(desk: Desk) -> None:
    desk.own_prompt("mail", "inkhorn.output: new")
    desk.type("New. ")
    desk.choose("mail")
    desk.answer("Dear Anna.")
    assert desk.port.plain_text() == "New. " + TEXT
    assert "not saved" in desk.said
    assert desk.window.answer_card.text == "Dear Anna."
    desk.window.message_bar.dismiss("unsaved")
    button = next(b for b in desk.window.answer_card.findChildren(QPushButton) if b.text() == "Open as a new document")
    button.click()
    assert desk.port.plain_text() == "New. " + TEXT
    discard = next(button for button in desk.window.message_bar.buttons if button.text() == "Do not save")
    discard.click()
    assert desk.port.plain_text() == "Dear Anna."


def test_insert_goes_to_the_caret_and_append_behind_the_text(desk: Desk) -> None:
    desk.own_prompt("ins", "inkhorn.output: insert")
    desk.own_prompt("app", "inkhorn.output: append")
    desk.port.select(4, 4)
    desk.choose("ins")
    desk.answer("gladly")
    desk.press(Qt.Key.Key_Return)
    assert desk.port.plain_text() == TEXT.replace("Anna", "Anna gladly")
    desk.port.select(4, 4)
    desk.choose("app")
    desk.answer("She slept.")
    desk.press(Qt.Key.Key_Return)
    assert desk.port.plain_text() == TEXT.replace("Anna", "Anna gladly") + " She slept."


def test_something_new_can_be_written_into_an_empty_document(desk: Desk) -> None:
    desk.own_prompt("poem", "inkhorn.output: insert", "Write about {{title}}, after this: {{before}}")
    desk.document.new()
    desk.choose("poem")
    assert desk.sent == "Write about Untitled, after this:"
    desk.answer(" ".join(f"Number {number}." for number in range(150)) + " It was a cat.")
    desk.press(Qt.Key.Key_Return)
    desk.type(" It slept.")
    assert desk.port.plain_text().endswith("a cat. It slept."), "the caret stands behind it"


def prompt_action(desk: Desk, name: str) -> object:
    return next(line for line in desk.window.menus.menu(Place.PROMPTS).actions() if line.objectName() == name)


def test_a_key_that_is_taken_is_not_bound_and_why_is_said(desk: Desk) -> None:
    desk.own_prompt("one", "inkhorn.hotkey: Ctrl+Alt+J\ninkhorn.title: One")
    desk.own_prompt("two", "inkhorn.hotkey: Alt+Ctrl+j\ninkhorn.title: Two")
    desk.own_prompt("three", "inkhorn.hotkey: Ctrl+S")
    desk.own_prompt("four", "inkhorn.hotkey: Ctrl+Right")
    desk.own_prompt("five", "inkhorn.hotkey: Alt+F")
    keys = {name: prompt_action(desk, name) for name in ("one", "two", "three", "four", "five")}
    assert [action.shortcut().toString() for action in keys.values()] == ["Ctrl+Alt+J", "", "", "", ""]
    assert "belongs to “One”" in keys["two"].toolTip()
    assert "belongs to “Save”" in keys["three"].toolTip()
    assert "File menu" in keys["five"].toolTip()


def test_a_key_the_writer_gives_to_the_program_is_taken_from_a_prompt(desk: Desk) -> None:
    desk.own_prompt("one", "inkhorn.hotkey: Ctrl+Alt+J")
    assert prompt_action(desk, "one").shortcut().toString() == "Ctrl+Alt+J"
    desk.window.commands.use_keys(Keys(suggest="Ctrl+Alt+J"))
    assert prompt_action(desk, "one").shortcut().isEmpty()


def test_what_needs_a_larger_model_is_marked_when_a_small_one_is_loaded(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path, parameters=135_000_000)
    desk.wiring.open_palette()
    marked = {chip.offer.title for chip in desk.window.findChildren(Chip) if chip.offer.caution}
    assert {"Formal", "a child", "Translate…"} <= marked
    assert "Proofread" not in marked, "the grammar judge does that"
    desk.engine.parameters = 8_000_000_000
    desk.engine.be_ready("larger.gguf")
    assert not [
        chip for chip in desk.window.rewrite_palette.findChildren(Chip) if chip.isVisible() and chip.offer.caution
    ]


def test_the_style_guide_is_opened_with_an_example(desk: Desk) -> None:
    desk.window.commands[Command.STYLE_GUIDE].trigger()
    assert desk.document.path == paths.settings_folder() / FILE
    assert "{{style_guide}}" in desk.port.plain_text()
    desk.type("x")
    desk.window.commands[Command.STYLE_GUIDE].trigger()
    assert "not saved" in desk.said
