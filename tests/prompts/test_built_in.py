"""The prompt files that ship with the program."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from writer import paths
from writer.prompts.file import PromptFile, parse
from writer.prompts.front_matter import OWN_KEYS, Expected, Group, Menu, OutputMode, Preserved, Scope
from writer.prompts.library import Library, PromptLibrary
from writer.prompts.rendering import render
from writer.prompts.variables import VARIABLES

STYLES = [
    *("proofread", "clearer", "shorter", "longer", "formal", "friendly", "simpler", "audience"),
    *("summarise", "key-points", "table", "translate"),
]


@pytest.fixture(scope="module")
def library() -> Library:
    return PromptLibrary((paths.resources_folder() / "prompts",)).load()


def test_the_rewrite_menu_offers_the_styles_in_this_order(library: Library) -> None:
    assert [prompt.name for prompt in library.prompts if prompt.menu == "rewrite"] == STYLES
    assert library.broken == ()


def test_the_free_instruction_is_there_but_in_no_list(library: Library) -> None:
    instruct = library.named("instruct")
    assert instruct is not None
    assert instruct.menu == "none"
    sent = render(instruct, {"selection": "The cat sat.", "instruction": "Make it rhyme."})
    assert "Make it rhyme." in sent[-1].content
    assert "The cat sat." in sent[-1].content


def test_every_built_in_prompt_ends_with_the_selection_as_the_users_words(library: Library) -> None:
    for prompt in library.prompts:
        turns = render(prompt, {"selection": "The cat sat.", "instruction": "Rhyme."})
        roles = [turn.role for turn in turns]
        assert roles == ["system", *(["user", "assistant"] * (len(turns) // 2 - 1)), "user"], prompt.name
        assert turns[-1].content.endswith("<text>\nThe cat sat.\n</text>"), prompt.name
        assert turns[0].content.endswith("only."), prompt.name
        assert prompt.description.endswith("."), prompt.name


def test_translation_is_into_german_unless_another_language_is_named(library: Library) -> None:
    translate = library.named("translate")
    assert isinstance(translate, PromptFile)
    assert "into German" in render(translate, {"selection": "x", "language": "English"})[0].content
    assert "into Welsh" in render(translate, {"selection": "x"}, {"language": "Welsh"})[0].content


def test_every_built_in_prompt_carries_examples_and_says_how_large_a_model_must_be(library: Library) -> None:
    for prompt in library.prompts:
        assert prompt.examples, prompt.name
        assert prompt.minimum_parameters >= 500_000_000, prompt.name
        for example in prompt.examples:
            assert render(prompt, dict(example.variables), dict(example.inputs))
            assert example.contains or example.not_contains or example.max_length, prompt.name


def test_the_page_about_prompt_files_names_everything_and_its_examples_can_be_used() -> None:
    page = (paths.resources_folder() / "prompts" / "README.md").read_text("utf-8")
    names = [get_args(kind) for kind in (OutputMode, Scope, Expected, Group, Menu, Preserved)]
    for name in (*VARIABLES, *(name for group in names for name in group)):
        assert f"`{name}`" in page, name
    keys = (key for key in OWN_KEYS if key != "minimum_parameters")
    assert [key for key in keys if f"`inkhorn.{key}`" not in page] == []
    blocks = re.findall(r"^```\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    assert len(blocks) == 4
    for block in blocks:
        text = block if block.startswith("---") else f"---\n{block}---\n{{{{selection}}}}"
        found = parse(text, Path("example.prompt"))
        assert isinstance(found, PromptFile), found.reasons
