"""Each complaint about a prompt file knows the line it is about, wherever the front matter puts it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from writer.prompts.copies import copied_text, free_name, new_text
from writer.prompts.file import BrokenPrompt, PromptFile, parse
from writer.prompts.front_lines import with_value, without
from writer.prompts.remarks import remarks

PATH = Path("some.prompt")


def said(text: str) -> list[tuple[int | None, str]]:
    found = parse(text, PATH)
    assert isinstance(found, BrokenPrompt)
    return [(remark.line, remark.sentence) for remark in remarks(text, found.reasons)]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("---\nname: a\ninkhorn.output: dif\n---\nx", 3, "inkhorn.output"),
        ("---\nname: a\ninkhorn:\n  title: t\n  output: dif\n---\nx", 5, "inkhorn.output"),
        ("---\nconfig:\n  topP: 7\n---\nx", 3, "config.topP"),
        ("---\nconfig: 5\n---\nx", 2, "config"),
        ("---\nname: a\ninkhorn.outptu: diff\n---\nx", 3, "inkhorn.output?"),
        ("---\ninkhorn.examples:\n  - selection: a\n  - selection: b\n    contians: [c]\n---\nx", 5, "contains?"),
        ("---\ninkhorn.examples:\n  - selection: a\n  - max_length: 3\n---\nx", 4, "selection"),
        ("---\nname: [\n---\nx", 2, "The bracket “[” in this line is not closed"),
        ("---\nname: a\n---\nfine\n{{selecton}}\n", 5, "{{selection}}"),
        ("---\nname: a\n---\nfine\n\n{{#if selection}}\n", 6, "never closed"),
        ("fine\n{{#if selection}}", 2, "never closed"),
        ("---\nname: a\nno end", 1, "---"),
        ("---\nname: a\n---\n", 4, "empty"),
        ("", 1, "empty"),
    ],
)
def test_a_complaint_stands_at_its_line(text: str, line: int, words: str) -> None:
    (found, sentence), *_ = said(text)
    assert found == line
    assert words in sentence
    assert not sentence.startswith("Line")


def test_several_complaints_are_in_the_order_of_the_lines() -> None:
    text = "---\ninkhorn.scope: x\nconfig:\n  temperature: 9\nname: a/b\n---\n{{nobody}}"
    assert [line for line, _ in said(text)] == [2, 4, 5, 7]


def test_a_new_prompt_can_be_used_as_it_is() -> None:
    prompt = parse(new_text("new-prompt", "New: “prompt”"), PATH)
    assert isinstance(prompt, PromptFile)
    assert (prompt.name, prompt.title) == ("new-prompt", "New: “prompt”")
    assert prompt.examples


@pytest.mark.parametrize("name", ["yes", "12", "no: yes", '"quoted"', "[list]", "null"])
def test_a_copy_has_its_own_name_and_no_key(name: str) -> None:
    text = "---\r\nname: formal  # as it is\r\ninkhorn.hotkey: Ctrl+Alt+F\r\ndescription: |\r\n  Long.\r\n---\r\nHello"
    copy = parse(copied_text(text, name, f"{name} copy"), PATH)
    assert isinstance(copy, PromptFile)
    assert (copy.name, copy.title, copy.hotkey) == (name, f"{name} copy", "")


def test_a_file_without_front_matter_gets_one_when_it_is_copied() -> None:
    copy = parse(copied_text("Only {{selection}}", "mine", "Mine"), PATH)
    assert isinstance(copy, PromptFile)
    assert (copy.name, copy.title) == ("mine", "Mine")


def test_front_matter_that_is_no_yaml_is_copied_without_being_touched_further() -> None:
    text = "---\nname: [\n---\nHello"
    assert without(text, "name") == text
    assert with_value(text, "name", "mine").endswith("name: [\n---\nHello")


def test_a_nested_value_is_changed_where_it_stands() -> None:
    text = "---\ninkhorn:\n  title: Old  # mine\n  menu: rewrite\n---\nx"
    assert with_value(text, "inkhorn.title", "New") == text.replace("Old", "New")


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "New-Prompt-2.prompt").touch()
    assert free_name("New prompt", {"new-prompt"}, tmp_path) == "new-prompt-3"


ELSEWHERE = """
import json, sys
from pathlib import Path
from writer import tongue

class Backwards(tongue.English):
    def sentence(self, source, meaning, count):
        return f"({source[:-1]}!)" if "{" in source else f"<{source}>"

tongue.speak(Backwards())
from writer.prompts.file import parse
from writer.prompts.remarks import remarks

lines = []
for text in json.loads(sys.stdin.read()):
    found = remarks(text, parse(text, Path("some.prompt")).reasons)
    lines.append([found[0].line, found[0].sentence])
print(json.dumps(lines))
"""


def test_a_complaint_in_another_language_stands_at_its_line_too() -> None:
    texts = {
        "---\ninkhorn.examples:\n  - selection: a\n  - selection: b\n    contians: [c]\n---\nx": 5,
        "---\nconfig:\n  topP: 7\n---\nx": 3,
        "---\nname: [\n---\nx": 2,
        "---\nname: a\n---\nfine\n{{selecton}}\n": 5,
        "---\nname: a\n---\nfine\n\n{{#if selection}}\n": 6,
        "---\nname: a\nno end": 1,
        "---\nname: a\n---\n": 4,
    }
    asked = subprocess.run(
        [sys.executable, "-c", ELSEWHERE], input=json.dumps([*texts]), capture_output=True, text=True, check=True
    )
    found = json.loads(asked.stdout)
    assert [line for line, _sentence in found] == [*texts.values()]
    assert all("!" in sentence or "<" in sentence for _line, sentence in found)
