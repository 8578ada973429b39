"""`inkhorn lsp` as an editor meets it: a real process, real pipes, texts that are opened, edited and mended."""

from __future__ import annotations

import json
from pathlib import Path

import psutil
import pytest

from tests.lsp.conftest import StartEditor
from tests.support.lsp_client import Editor

pytestmark = pytest.mark.process

LETTER = "file:///letter.md"
OTHER = "file:///other.txt"
TEXT = "\U0001f600 He recieved an letter.\n\nFine.\n\nThey beleive me.\n"


def test_mistakes_are_marked_where_they_stand(editor: Editor) -> None:
    assert editor.encoding == "utf-16"
    editor.open(LETTER, TEXT)
    editor.wait_until_marked(LETTER, ["recieved", "an", "beleive"])
    spelling, *_ = editor.published[LETTER]["diagnostics"]
    assert spelling["source"] == "Inkhorn"
    assert spelling["code"] == "SpellCheck"
    assert spelling["severity"] == 2
    assert spelling["data"]["replacements"][0] == "received"
    assert spelling["message"].endswith(".")


def test_positions_are_counted_as_agreed(start_editor: StartEditor) -> None:
    editor = start_editor("--level", "rules")
    editor.initialize(encodings=["utf-8"])
    assert editor.encoding == "utf-8"
    editor.open(LETTER, TEXT)
    editor.wait_until_marked(LETTER, ["recieved", "an", "beleive"])
    editor.edit(LETTER, 1, 1, "\U0001f600\U0001f600")
    editor.perform(editor.actions(LETTER, "recieved")["Change to “received”"])
    assert editor.texts[LETTER].startswith("\U0001f600\U0001f600\U0001f600 He received")
    editor.wait_until_marked(LETTER, ["an", "beleive"])


def test_a_fix_mends_the_text_and_takes_the_mark_away(editor: Editor) -> None:
    editor.open(LETTER, TEXT)
    editor.wait_until_marked(LETTER, ["recieved", "an", "beleive"])
    fix = editor.actions(LETTER, "recieved")["Change to “received”"]
    assert fix["isPreferred"]
    assert fix["kind"] == "quickfix"
    assert editor.words(LETTER, fix["diagnostics"][0]) == "recieved"
    editor.perform(fix)
    assert editor.texts[LETTER].startswith("\U0001f600 He received an letter.")
    editor.wait_until_marked(LETTER, ["an", "beleive"])


def test_everything_is_mended_at_once(editor: Editor) -> None:
    editor.open(LETTER, TEXT)
    editor.wait_until_marked(LETTER, ["recieved", "an", "beleive"])
    [action] = editor.actions(LETTER, "Fine", only=["source.fixAll"]).values()
    assert action["title"] == "Fix all in this document"
    editor.perform(action)
    assert editor.texts[LETTER] == "\U0001f600 He received a letter.\n\nFine.\n\nThey believe me.\n"
    editor.wait_until_marked(LETTER, [])
    assert editor.actions(LETTER, "Fine") == {}


def test_all_of_one_kind_are_mended_at_once(editor: Editor) -> None:
    editor.open(LETTER, "He recieved it.\n\nAnd an letter. They beleive it.\n")
    editor.wait_until_marked(LETTER, ["recieved", "an", "beleive"])
    editor.perform(editor.actions(LETTER, "beleive")["Fix all 2 of this kind"])
    assert editor.texts[LETTER] == "He received it.\n\nAnd an letter. They believe it.\n"
    editor.wait_until_marked(LETTER, ["an"])


def test_what_is_ignored_stays_ignored_after_a_restart(start_editor: StartEditor, home: Path) -> None:
    first = start_editor("--level", "rules")
    first.initialize()
    text = "He gave an letter to Mr Zorbldrin and zorbled. And an letter. She dont care.\n"
    first.open(LETTER, text)
    first.wait_until_marked(LETTER, ["an", "zorbled", "an", "dont"])
    first.perform(first.actions(LETTER, "zorbled")["Add “zorbled” to dictionary"])
    first.wait_until_marked(LETTER, ["an", "an", "dont"])
    first.perform(first.actions(LETTER, "an letter")["Ignore here"])
    first.wait_until_marked(LETTER, ["an", "dont"])
    first.perform(first.actions(LETTER, "dont")["Ignore this rule"])
    first.wait_until_marked(LETTER, ["an"])
    assert first.leave() == 0
    second = start_editor("--level", "rules")
    second.initialize()
    second.open(OTHER, f"{text}\nHe zorbled on an morning.", language="plaintext")
    second.wait_until_marked(OTHER, ["an", "an"])
    stored = json.loads((home / "config" / "ignored.json").read_text(encoding="utf-8"))
    assert stored["words"] == ["zorbled"]


def test_rapid_edits_end_in_the_truth(editor: Editor) -> None:
    editor.open(LETTER, "Once upon a time.\n")
    typed = " He recieved\U0001f600 an letter and was glad."
    for letter in typed:
        end = len(editor.texts[LETTER]) - 1
        editor.edit(LETTER, end, end, letter)
    editor.wait_until_marked(LETTER, ["recieved", "an"])
    for _ in typed:
        end = len(editor.texts[LETTER]) - 1
        editor.edit(LETTER, end - 1, end, "")
    assert editor.texts[LETTER] == "Once upon a time.\n"
    editor.wait_until_marked(LETTER, [])


def test_lines_may_end_as_on_windows(editor: Editor) -> None:
    editor.open(LETTER, "Fine.\r\n\r\nHe recieved it.\r\n")
    editor.wait_until_marked(LETTER, ["recieved"])
    assert editor.published[LETTER]["diagnostics"][0]["range"]["start"] == {"line": 2, "character": 3}


def test_wrapped_lines_are_read_as_one_sentence(editor: Editor) -> None:
    editor.open(LETTER, "There were a great many people in the room who an\nletter had been sent to.\n")
    editor.wait_until_marked(LETTER, ["an"])


def test_a_closed_text_has_no_marks_and_code_never_had_any(editor: Editor) -> None:
    editor.open("file:///program.py", "x = 'He recieved an letter.'\n", language="python")
    editor.open(LETTER, TEXT)
    editor.wait_until_marked(LETTER, ["recieved", "an", "beleive"])
    editor.close_text(LETTER)
    assert "file:///program.py" not in editor.published


def test_the_editor_configures_it(start_editor: StartEditor) -> None:
    editor = start_editor()
    editor.configuration = {}
    editor.initialize({"inkhorn": {"dialect": "british", "judge": False}})
    editor.open(LETTER, "The color is nice.\n")
    editor.wait_until_marked(LETTER, ["color"])
    editor.configuration = {"dialect": "american", "judge": False, "strictness": "klingon"}
    editor.notify("workspace/didChangeConfiguration", {"settings": None})
    editor.wait_until_marked(LETTER, [])
    editor.wait(lambda: bool(editor.said))
    assert "inkhorn.strictness" in editor.said[0]["message"]


def test_without_a_model_the_rules_speak_and_that_is_said_once(start_editor: StartEditor) -> None:
    editor = start_editor()
    editor.initialize()
    editor.open(LETTER, TEXT)
    editor.wait_until_marked(LETTER, ["recieved", "an", "beleive"])
    editor.open(OTHER, "He recieved it.", language="plaintext")
    editor.wait_until_marked(OTHER, ["recieved"])
    [said] = editor.said
    assert said["type"] == 3
    assert "inkhorn models get starter" in said["message"]


def test_malformed_messages_are_answered_or_passed_over(editor: Editor) -> None:
    editor.send_bytes(b"{not json")
    editor.send_bytes(b"[]")
    editor.send({"method": "textDocument/didChange", "params": {"textDocument": 5}})
    change = {"textDocument": {"uri": "file:///never-opened.md", "version": 2}, "contentChanges": [{"text": "x"}]}
    editor.notify("textDocument/didChange", change)
    wrong = editor.answer_to(editor.send_request("textDocument/codeAction", {"range": "here"}))
    assert wrong["error"]["code"] == -32602
    unknown = editor.answer_to(editor.send_request("textDocument/frobnicate", {}))
    assert unknown["error"]["code"] == -32601
    for arguments in ([], [5], ["a", "b"], [""]):
        params = {"command": "inkhorn.addWord", "arguments": arguments}
        assert "error" in editor.answer_to(editor.send_request("workspace/executeCommand", params))
    editor.open(LETTER, TEXT)
    editor.wait_until_marked(LETTER, ["recieved", "an", "beleive"])
    assert editor.said == []


def test_strange_texts_are_read(editor: Editor) -> None:
    editor.open(
        LETTER, "\ud83d half an emoji and an letter.\n\n" + "word " * 60_000 + "\n\nHe recieved it.\n\u2028\x00\n"
    )
    editor.wait_until_marked(LETTER, ["an", "recieved"])


def test_it_ends_with_its_children_when_left(start_editor: StartEditor) -> None:
    rude, gone = (start_editor("--level", "rules") for _ in range(2))
    for editor in (rude, gone):
        editor.initialize()
        editor.open(LETTER, TEXT)
        editor.wait_until_marked(LETTER, ["recieved", "an", "beleive"])
    children = [child for editor in (rude, gone) for child in psutil.Process(editor.process.pid).children()]
    assert len(children) == 2
    rude.notify("exit", None)
    assert rude.wait_for_end() == 1
    assert gone.process.stdin is not None
    gone.process.stdin.close()
    assert gone.wait_for_end() == 1
    assert psutil.wait_procs(children, timeout=10)[1] == []


def test_a_checker_that_dies_is_replaced(editor: Editor) -> None:
    editor.open(LETTER, TEXT)
    editor.wait_until_marked(LETTER, ["recieved", "an", "beleive"])
    [checker] = psutil.Process(editor.process.pid).children()
    checker.kill()
    editor.replace(LETTER, "Fine.", "He beleives it.")
    editor.wait_until_marked(LETTER, ["recieved", "an", "beleives", "beleive"])
    assert editor.said == []


def test_wrong_options_of_the_command_line_are_said(start_editor: StartEditor) -> None:
    editor = start_editor("--frobnicate")
    assert editor.wait_for_end() == 2
    assert "--frobnicate" in editor.errors
