"""The judged layer of `inkhorn lsp`, with a tiny model whose judgement is worth nothing but whose worker is real."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from tests.lsp.conftest import StartEditor
from tests.support.lsp_client import Editor

pytestmark = pytest.mark.process

LETTER = "file:///letter.md"
SENTENCES = "She go to school every day. I have two dog and a cat. He are here for an hour now."


def judged(editor: Editor) -> bool:
    """Whether the judge has come to its end."""
    return any(value["kind"] == "end" for value in editor.progress)


def begun(editor: Editor) -> bool:
    return any(value["kind"] == "begin" for value in editor.progress)


def engine_of(editor: Editor) -> psutil.Process:
    [engine] = [
        child for child in psutil.Process(editor.process.pid).children() if "--engine" in " ".join(child.cmdline())
    ]
    return engine


def test_editing_while_it_judges_leaves_no_mark_at_a_wrong_place(start_editor: StartEditor, slow_model: Path) -> None:
    editor = start_editor("--model", str(slow_model))
    editor.initialize()
    editor.open(LETTER, "\n\n".join(f"Number {number}. {SENTENCES}" for number in range(3)))
    editor.wait(lambda: begun(editor))
    for number in range(20):
        editor.edit(LETTER, 7, 7, str(number % 10))
    editor.replace(LETTER, SENTENCES, "All is well.")
    editor.open("file:///b.md", "He recieved it.")
    editor.wait(lambda: "recieved" in editor.marked("file:///b.md"))
    editor.wait(lambda: judged(editor))
    assert editor.marked(LETTER) != ["?"]
    assert editor.leave() == 0


def test_a_worker_that_dies_is_replaced_and_the_bar_goes_on(start_editor: StartEditor, slow_model: Path) -> None:
    editor = start_editor("--model", str(slow_model))
    editor.initialize()
    editor.open(LETTER, "\n\n".join(f"Number {number}. {SENTENCES}" for number in range(3)))
    editor.wait(lambda: any(value["kind"] == "report" for value in editor.progress))
    first = engine_of(editor)
    first.kill()
    editor.wait(lambda: judged(editor))
    assert editor.said == []
    assert engine_of(editor).pid != first.pid
    percentages = [value["percentage"] for value in editor.progress[:-1]]
    assert percentages == sorted(percentages)
    assert editor.leave() == 0


def test_a_model_that_does_not_load_is_said_and_the_rules_go_on(start_editor: StartEditor, tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(b"GGUF")
    editor = start_editor("--model", str(model))
    editor.initialize()
    editor.open(LETTER, "He recieved it.")
    editor.wait_until_marked(LETTER, ["recieved"])
    editor.wait(lambda: bool(editor.said))
    editor.replace(LETTER, "He", "She")
    editor.wait_until_marked(LETTER, ["recieved"])
    [said] = editor.said
    assert said["type"] == 2
    assert "Only the rules check your text." in said["message"]
