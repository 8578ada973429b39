"""Prompt files: what their keys mean, and the sentence for each thing that can be wrong with one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.prompts.file import SIZE_LIMIT, BrokenPrompt, PromptFile, parse, read
from writer.prompts.front_matter import DEFAULT_ORDER, EVERYTHING, PromptConfig
from writer.prompts.inputs import Input
from writer.prompts.rendering import render

PATH = Path("plain-words.prompt")

FULL = """---
name: plain
description: Says it plainly.
model: someone/else
config:
  temperature: 0.3
  topP: 0.9
  topK: 20
  maxOutputTokens: 300
  stopSequences: ["END"]
input:
  schema:
    audience?: string, who reads it
    tone(enum, how it sounds): [warm, dry]
    selection: string
  default:
    audience: children
other.key: kept out of the way
inkhorn.title: Plain words
inkhorn.order: 5
inkhorn.menu: rewrite
inkhorn.output: popup
inkhorn.hotkey: Ctrl+Alt+P
inkhorn.min_params: 0.5B
inkhorn.scope: document
inkhorn.preserve: [links, numbers]
inkhorn.examples:
  - selection: Hi
    contains: [hi]
---
For {{audience}}, {{tone}}: {{selection}}
"""


def good(text: str) -> PromptFile:
    prompt = parse(text, PATH)
    assert isinstance(prompt, PromptFile), prompt
    return prompt


def reasons(text: str) -> str:
    broken = parse(text, PATH)
    assert isinstance(broken, BrokenPrompt), broken
    return " ".join(broken.reasons)


def test_every_key_of_a_full_file_is_understood() -> None:
    prompt = good(FULL)
    assert (prompt.name, prompt.title, prompt.description) == ("plain", "Plain words", "Says it plainly.")
    assert (prompt.order, prompt.menu, prompt.output) == (5, "rewrite", "popup")
    assert (prompt.hotkey, prompt.minimum_parameters) == ("Ctrl+Alt+P", 500_000_000)
    assert (prompt.scope, prompt.preserve) == ("document", ("numbers", "links"))
    assert [example.contains for example in prompt.examples] == [("hi",)]
    assert prompt.config == PromptConfig(0.3, 0.9, 20, 300, ("END",))
    assert prompt.asked == (
        Input("audience", "children", "who reads it", optional=True),
        Input("tone", None, "how it sounds", ("warm", "dry")),
    )


def test_a_file_that_is_only_a_template_has_sensible_defaults() -> None:
    prompt = good("Shout: {{selection}}")
    assert (prompt.name, prompt.title, prompt.order) == ("plain-words", "Plain words", DEFAULT_ORDER)
    assert (prompt.menu, prompt.output, prompt.hotkey) == ("prompts", "diff", "")
    assert prompt.config == PromptConfig()
    assert (prompt.scope, prompt.preserve, prompt.examples) == ("auto", EVERYTHING, ())
    assert (prompt.group, prompt.expects) == ("more", ())


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("shorter", ("shorter",)),
        ("[anything, longer]", ("longer", "anything")),
        ("[corrections, corrections]", ("corrections",)),
        ("[]", ()),
    ],
)
def test_what_a_good_answer_is_can_be_a_word_or_a_list(written: str, expected: tuple[str, ...]) -> None:
    assert good(f"---\ninkhorn.expects: {written}\n---\nx").expects == expected


def test_an_input_may_suggest_answers_and_take_others() -> None:
    language = "{type: string, description: into which, examples: [German, French, 7]}"
    prompt = good(f"---\ninput: {{schema: {{language: {language}}}}}\n---\n{{{{language}}}}")
    (field,) = prompt.inputs
    assert (field.kind, field.suggestions, field.choices) == ("text", ("German", "French", "7"), ())
    assert field.refusal("Welsh") == ""


@pytest.mark.parametrize("mode", ["diff", "replace", "insert", "append", "popup", "clipboard", "new"])
def test_every_way_to_use_an_answer_can_be_asked_for(mode: str) -> None:
    assert good(f"---\ninkhorn.output: {mode}\n---\nx").output == mode


@pytest.mark.parametrize(("written", "kept"), [("all", EVERYTHING), ("none", ()), ("[names]", ("names",)), ("[]", ())])
def test_what_must_not_change_can_be_all_nothing_or_a_list(written: str, kept: tuple[str, ...]) -> None:
    assert good(f"---\ninkhorn.preserve: {written}\n---\nx").preserve == kept


def test_the_first_versions_spelling_of_the_smallest_model_is_read() -> None:
    assert good("---\ninkhorn.minimum_parameters: 1.5B\n---\nx").minimum_parameters == 1_500_000_000


def test_a_prompt_says_which_variables_it_needs() -> None:
    prompt = good("---\ninput: {default: {title: None given}}\n---\n{{clipboard}} {{title}} {{selection}}")
    assert prompt.uses("clipboard")
    assert not prompt.uses("document")
    assert not prompt.uses("title")


def test_answers_that_an_input_does_not_take_are_said() -> None:
    prompt = good(FULL)
    assert prompt.refusals({"tone": "warm", "audience": "anybody"}) == []
    assert prompt.refusals({"tone": "blue"}) == ["tone must be one of warm, dry."]
    assert prompt.refusals({"mood": "x"}) == ["“plain” has no input mood; it has audience, tone, selection."]
    assert good("x").refusals({"a": "b"}) == ["“plain-words” has no input a; it has none."]


def test_a_key_is_spelled_in_one_way() -> None:
    assert good("---\ninkhorn.hotkey: alt + ctrl + p\n---\nx").hotkey == "Ctrl+Alt+P"


def test_our_keys_may_be_nested_too() -> None:
    assert good("---\ninkhorn:\n  title: Nested\n  output: insert\n---\nx").title == "Nested"


def test_windows_line_ends_change_nothing() -> None:
    assert good(FULL.replace("\n", "\r\n")) == good(FULL)


def test_json_schema_declares_inputs_as_well() -> None:
    prompt = good(
        "---\ninput:\n  schema:\n    type: object\n    properties:\n"
        "      tone: {type: string, description: how it sounds}\n---\n{{tone}}"
    )
    assert prompt.asked == (Input("tone", None, "how it sounds"),)


def test_answers_defaults_and_variables_reach_the_prompt() -> None:
    prompt = good(FULL)
    variables = {"selection": "Hello", "language": "English"}
    assert render(prompt, variables)[0].content == "For children, : Hello"
    assert render(prompt, variables, {"tone": "warm", "audience": "judges"})[0].content == "For judges, warm: Hello"


def test_an_input_with_a_default_goes_before_the_variable_of_its_name() -> None:
    prompt = good("---\ninput:\n  default:\n    language: German\n---\n{{language}}: {{selection}}")
    variables = {"selection": "Hi", "language": "English"}
    assert render(prompt, variables)[0].content == "German: Hi"
    assert render(prompt, variables, {"language": "French"})[0].content == "French: Hi"


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("inkhorn.output: clipbord", "must be one of diff, replace, insert, append, popup"),
        ("inkhorn.menu: tools", "must be one of rewrite, prompts, none"),
        ("inkhorn.order: first", "inkhorn.order: must be a whole number"),
        ("inkhorn.order: true", "inkhorn.order: must be a whole number"),
        ("inkhorn.hotkey: Ctrl+Banana", "is not a key"),
        ("inkhorn.hotkey: p", "needed for writing"),
        ("inkhorn.hotkey: Shift+P", "needed for writing"),
        ("inkhorn.minimum_parameters: huge", "inkhorn.minimum_parameters: must be a size such as 500M"),
        ("inkhorn.min_params: huge", "inkhorn.min_params: must be a size such as 500M"),
        ("inkhorn.scope: chapter", "must be one of auto, selection, sentence, paragraph, section, document"),
        ("inkhorn.expects: smaller", "must be one or a list of shorter, longer, corrections, anything"),
        ("inkhorn.expects: [shorter, longer]", "must not be both shorter and longer"),
        ("inkhorn.group: row", "must be one of style, audience, length, more"),
        ("inkhorn.preserve: [colours]", "must be all, none, or a list out of numbers, dates"),
        ("inkhorn.preserve: some", "must be all, none, or a list"),
        ("inkhorn.otput: diff", "inkhorn.otput: is not a key that Inkhorn knows; did you mean inkhorn.output?"),
        ("inkhorn: {hotky: F6}", "did you mean inkhorn.hotkey?"),
        ("inkhorn.zzz: 1", "inkhorn.zzz: is not a key that Inkhorn knows; take it out"),
        ("input: {schema: [a]}", "input.schema: must be a group"),
        ("input: {schema: {'a(enum)': []}}", "the choices of a must be"),
        ("input: {schema: {'a(enum)': [[x]]}}", "the choices of a must be"),
        ("input: {schema: {'a(array)': string}}", "a is a list"),
        ("input: {schema: {'a(enum)': [b]}, default: {a: c}}", "input.default.a: must be one of b"),
        ("inkhorn.title: [a, b]", "must be one line of text"),
        ("inkhorn.title: ''", "must be one line of text"),
        (f"inkhorn.title: {'x' * 200}", "at most 80 characters"),
        ("name: ../../etc", "must not contain a slash"),
        ("config: hot", "config: must be a group"),
        ("config: {temperature: 9}", "config.temperature: must be a number from 0 to 2"),
        ("config: {topP: high}", "config.topP: must be a number"),
        ("config: {maxOutputTokens: 0}", "config.maxOutputTokens: must be a whole number"),
        ("config: {stopSequences: END}", "config.stopSequences: must be a list"),
        ("input: {schema: {'a b': string}}", "is not a usable name"),
        ("input: {default: {tone: [a]}}", "input.default.tone: must be a text"),
        ("input: {default: {" + ", ".join(f"a{i}: x" for i in range(40)) + "}}", "at most 32 inputs"),
        ("a: [1, 2", "The front matter cannot be read"),
        ("- just\n- a list", "list of keys with values"),
        ("a: &bomb [x, x]\nb: [*bomb, *bomb]", "begins with “&” or “*”"),
        ("a: !!python/object/apply:os.system ['true']", "The front matter cannot be read"),
        ("[" * 5000, "The front matter cannot be read"),
        ("inkhorn.order: " + "9" * 6000, "The front matter cannot be read"),
    ],
)
def test_a_wrong_key_is_said_in_words(head: str, words: str) -> None:
    assert words in reasons(f"---\n{head}\n---\nx {{{{selection}}}}")


def test_all_that_is_wrong_is_said_at_once() -> None:
    broken = parse("---\ninkhorn.output: no\ninkhorn.menu: no\n---\n{{selektion}}", PATH)
    assert isinstance(broken, BrokenPrompt)
    assert len(broken.reasons) == 3


def test_a_mistyped_name_gets_the_name_that_was_meant() -> None:
    assert "did you mean {{selection}}?" in reasons("{{selektion}}")
    assert "declare it under input" in reasons("{{zzz}}")


@pytest.mark.parametrize("text", ["", "  \n", "---\nname: x\n---\n \n"])
def test_a_prompt_without_text_is_refused(text: str) -> None:
    assert "is empty" in reasons(text)


def test_front_matter_that_never_ends_is_refused() -> None:
    assert "no second --- line" in reasons("---\nname: x\n{{selection}}")


@given(st.text(alphabet="ab:-[]{}&*!'\"\n #0.,|>?%@`\t\ud7ff\x00", max_size=80))
def test_no_front_matter_raises(head: str) -> None:
    assert isinstance(parse(f"---\n{head}\n---\nx", PATH), PromptFile | BrokenPrompt)


def test_files_that_are_not_prompt_texts_are_refused_in_words(tmp_path: Path) -> None:
    def reason(name: str) -> str:
        broken = read(tmp_path / name)
        assert isinstance(broken, BrokenPrompt)
        return broken.reasons[0]

    (tmp_path / "latin.prompt").write_bytes("Schön: {{selection}}".encode("latin-1"))
    (tmp_path / "large.prompt").write_bytes(b"x" * (SIZE_LIMIT + 1))
    (tmp_path / "folder.prompt").mkdir()
    assert "not UTF-8" in reason("latin.prompt")
    assert "larger than 64 KB" in reason("large.prompt")
    assert "not a regular file" in reason("folder.prompt")
    assert "cannot be read" in reason("missing.prompt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_the_folder_does_not_hang_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.prompt")
    assert isinstance(read(tmp_path / "pipe.prompt"), BrokenPrompt)


def test_a_byte_order_mark_is_no_part_of_the_prompt(tmp_path: Path) -> None:
    (tmp_path / "a.prompt").write_bytes(b"\xef\xbb\xbf" + FULL.encode())
    prompt = read(tmp_path / "a.prompt")
    assert isinstance(prompt, PromptFile)
    assert prompt.title == "Plain words"
