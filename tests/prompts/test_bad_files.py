"""Prompt files that would go round in circles, eat memory or read something else: refused in words, quickly."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from writer.prompts.file import BrokenPrompt, PromptFile, read
from writer.prompts.library import PromptLibrary
from writer.prompts.rendering import RenderError, render


def refusals(folder: Path) -> dict[str, str]:
    library = PromptLibrary([folder]).load()
    assert library.prompts == ()
    return {broken.name: " ".join(broken.reasons) for broken in library.broken}


def test_prompts_that_include_each_other_are_both_refused(tmp_path: Path) -> None:
    (tmp_path / "egg.prompt").write_text("{{>hen}} {{selection}}", "utf-8")
    (tmp_path / "hen.prompt").write_text("{{>egg}} {{selection}}", "utf-8")
    (tmp_path / "self.prompt").write_text("{{>self}}", "utf-8")
    said = refusals(tmp_path)
    assert set(said) == {"egg", "hen", "self"}
    assert all("cannot include other files or prompts" in reason for reason in said.values())


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("a: [", "cannot be read in line"),
        ("a: b: c", "cannot be read in line 2"),
        ("\tinkhorn.title: x", "cannot be read in line 2"),
        ("a: &x [1]\nb: *x", "begins with “&” or “*”"),
        ("a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]", "begins with “&” or “*”"),
        ("a: !!python/object/apply:os.system [ls]", "cannot be read in line 2"),
        ("- a\n- b", "must be a list of keys with values"),
        ("[" * 2_000, "The front matter cannot be read"),
        ("a: " + "1" * 50_000, "The front matter cannot be read"),
        ("\x00", "The front matter cannot be read"),
    ],
)
def test_yaml_that_is_none_or_more_than_data_is_refused(head: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "a.prompt").write_text(f"---\n{head}\n---\n{{{{selection}}}}", "utf-8")
    assert words in refusals(tmp_path)["a"]


@pytest.mark.parametrize(
    "template",
    [
        "{{#each selection}}" * 50 + "x" + "{{/each}}" * 50,
        "{{#if a}}" * 5_000,
        "{{selection}}" * 4_000,
        "{" * 60_000,
        "{{" * 30_000,
        '{{role "' + "a" * 60_000 + '"}}',
    ],
)
def test_odd_templates_are_refused_or_rendered_and_never_raise(template: str, tmp_path: Path) -> None:
    path = tmp_path / "a.prompt"
    path.write_text(template, "utf-8")
    prompt = read(path)
    if isinstance(prompt, BrokenPrompt):
        assert all(reason.endswith(".") or reason.endswith("?") for reason in prompt.reasons)
        return
    assert isinstance(prompt, PromptFile)
    with contextlib.suppress(RenderError):  # a sentence: the prompt grew too long
        render(prompt, {"selection": "word " * 2_000})
