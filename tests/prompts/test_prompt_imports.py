"""Prompts of other programs: what they become, and what is said of the parts that cannot be kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.prompts.file import PromptFile, parse, read
from writer.prompts.imports.draft import SELECTION, Draft, Named, Piece, prompt_text
from writer.prompts.imports.reading import Origin, Written, read_prompts, write_prompts
from writer.prompts.rendering import Turn, render


def imported(path: Path, to: Path, origin: Origin | None = None) -> dict[str, tuple[PromptFile, str]]:
    """The prompts that `path` becomes, by name, with their notes."""
    found = read_prompts(path, origin)
    assert not found.problem
    return {
        prompt.name: (prompt, " ".join(result.notes))
        for result in write_prompts(found, to)
        if result.path and isinstance(prompt := read(result.path), PromptFile)
    }


def one(path: Path, tmp_path: Path) -> tuple[PromptFile, str]:
    (only,) = imported(path, tmp_path / "to").values()
    return only


def problem(path: Path, origin: Origin | None = None) -> str:
    found = read_prompts(path, origin)
    assert not found.drafts
    return found.problem


def file(folder: Path, name: str, content: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(content, "utf-8")
    return folder / name


def failures(results: tuple[Written, ...]) -> dict[str, str]:
    return {result.title: result.reason for result in results if result.path is None}


def test_writing_tools_options(tmp_path: Path) -> None:
    options = {
        "Kind & Short": {"prefix": "Make this kinder:\n\n", "instruction": "Be kind. {{x}}", "icon": "icons/a"},
        "Summary": {"prefix": "Sum up:\n\n", "instruction": "Else say ERROR_TEXT_ODD.", "open_in_window": True},
        "Fix": {
            "prefix": "Fix:\n\n",
            "instruction": 'Mend it. Keep names.\nIf it makes no sense (e.g., noise), say "ERROR_TEXT_ODD".\nNo more.',
            "open_in_window": False,
        },
        "Table": {"prefix": "Table:\n\n", "instruction": "Lay it out."},
        "Custom": {"prefix": "Change this:\n\n", "instruction": "Do it.", "open_in_window": False},
        "Empty": {"prefix": "x"},
    }
    path = file(tmp_path, "options.json", json.dumps(options))
    found = imported(path, tmp_path / "to")
    kind, notes = found["kind-short"]
    assert (kind.title, kind.output, kind.menu) == ("Kind & Short", "diff", "prompts")
    assert render(kind, {"selection": "Hi {{y}}"}) == [
        Turn("system", "Be kind. {{x}}"),
        Turn("user", "Make this kinder:\n\nHi {{y}}"),
    ]
    assert notes == "", "nobody misses an icon"
    assert found["summary"][0].output == "popup"
    fix, notes = found["fix"]
    assert render(fix, {"selection": "S"})[0].content == "Mend it. Keep names.\n\nNo more."
    assert notes == "The sentence that asks for ERROR_TEXT_ODD was left out; it means nothing to Inkhorn."
    assert found["table"][0].output == "popup", "older files do not say what is shown in a window"
    assert "ERROR_TEXT_ODD, which means nothing to Inkhorn" in found["summary"][1]
    assert found["custom"][0].expects == ("anything",)
    sent = render(found["custom"][0], {"selection": "Hi", "instruction": "Shout."})
    assert sent[-1].content == "Change this:\n\nShout.\n\nHi"
    assert failures(write_prompts(read_prompts(path), tmp_path / "other")) == {"Empty": "It has no instruction."}


def test_local_gpt_actions(tmp_path: Path) -> None:
    actions = {
        "actions": [
            {"name": "✨ General", "prompt": "", "system": "Help.", "temperature": "0.5", "replace": False},
            {"name": "Fix", "prompt": "Before {{=SELECTION=}} after", "replace": True, "model": "m"},
            {
                "name": "Notes",
                "prompt": "Use it.\n{{=CONTEXT_START=}}\n# Context\n{{=CONTEXT=}}\n{{=CONTEXT_END=}}",
                "temperature": 99,
            },
            {"id": "5f0c", "name": "", "prompt": "", "separator": True},
            {"name": "Nothing"},
            {
                "id": "77aa",
                "name": "Shared",
                "prompt": "",
                "system": "Do it.",
                "community": {"id": "1", "language": "en", "name": "Shared", "hash": "00"},
            },
        ],
        "aiProviders": {"main": "a", "embedding": None, "vision": None},
        "actionPalette": {"systemPromptActionId": None},
        "defaults": {"creativity": "low", "contextLimit": "local"},
        "_version": 10,
    }
    path = file(tmp_path, "data.json", json.dumps(actions))
    found = imported(path, tmp_path / "to")
    general = found["general"][0]
    assert (general.output, general.config.temperature) == ("append", 0.5)
    assert render(general, {"selection": "S"}) == [Turn("system", "Help."), Turn("user", "S")]
    assert render(found["shared"][0], {"selection": "S"}) == [Turn("system", "Do it."), Turn("user", "S")]
    fix, notes = found["fix"]
    assert fix.output == "diff"
    assert render(fix, {"selection": "S"}) == [Turn("user", "Before S after")]
    assert notes == "It names a model; Inkhorn uses the one you chose."
    notes_action, notes = found["notes"]
    assert render(notes_action, {"selection": "S"}) == [Turn("user", "Use it.\n\nS")]
    assert "which Inkhorn does not have" in notes
    assert failures(write_prompts(read_prompts(path), tmp_path / "other")) == {
        "Nothing": "It has neither a prompt nor a system prompt."
    }


@pytest.mark.parametrize("value", [{"name": "One", "prompt": "Go"}, [{"name": "One", "prompt": "Go"}]])
def test_one_local_gpt_action_and_a_list_are_read_too(tmp_path: Path, value: object) -> None:
    prompt, _ = one(file(tmp_path, "a.json", json.dumps(value)), tmp_path)
    assert render(prompt, {"selection": "S"}) == [Turn("user", "Go\n\nS")]


def test_an_llm_template_with_all_it_can_have(tmp_path: Path) -> None:
    template = """
model: gpt-4o
system: You cost $$5, ${mood} one.
prompt: |
  Explain to $who with $title: {$input}. Costs 5$
defaults:
  mood: happy
options:
  temperature: 0.4
  max_tokens: 200
  json_object: true
functions: |
  import os
fragments: [https://example.org/a]
extract: true
odd_key: 1
"""
    prompt, notes = one(file(tmp_path, "explain-it.yaml", template), tmp_path)
    assert (prompt.name, prompt.output) == ("explain-it", "popup")
    assert (prompt.config.temperature, prompt.config.max_output_tokens) == (0.4, 200)
    assert [(field.name, field.default) for field in prompt.asked] == [
        ("who", None),
        ("title_", None),
        ("mood", "happy"),
    ]
    assert render(prompt, {"selection": "S", "title": "T"}, {"who": "W", "title_": "X"}) == [
        Turn("system", "You cost $5, happy one."),
        Turn("user", "Explain to W with X: {S}. Costs 5$"),
    ]
    for words in ("names a model", "Python code (functions)", "(fragments)", "(extract)", "json_object", "odd_key"):
        assert words in notes
    assert "$title was renamed to title_." in notes


@pytest.mark.parametrize(
    ("schema", "kept"),
    [
        (
            "{type: object, properties: {dogs: {type: array, items: {properties: {name: {type: string}}}}}}",
            "",
        ),
        ("{type: object, properties: {a: {anyOf: [{type: string}]}}}", "which was left out: must be a type"),
    ],
)
def test_an_llm_schema_is_kept_where_an_answer_can_be_kept_to_it(tmp_path: Path, schema: str, kept: str) -> None:
    prompt, notes = one(file(tmp_path, "t.yml", f"prompt: Go\nschema_object: {schema}"), tmp_path)
    assert (prompt.schema is not None) == (kept == "")
    assert kept in notes
    assert prompt.output == "popup"


@pytest.mark.parametrize(
    ("template", "turns"),
    [
        ("prompt: 'Summarise: '", [Turn("user", "Summarise:\n\nS")]),
        ("system: Summarise", [Turn("system", "Summarise"), Turn("user", "S")]),
        ("Just words", [Turn("user", "Just words\n\nS")]),
    ],
)
def test_llm_puts_the_text_behind_a_prompt_that_has_no_place_for_it(
    tmp_path: Path, template: str, turns: list[Turn]
) -> None:
    prompt, _ = one(file(tmp_path, "t.yml", template), tmp_path)
    assert render(prompt, {"selection": "S"}) == turns


def test_a_folder_of_llm_templates_gives_what_can_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    file(folder, "good.yaml", "prompt: Go")
    file(folder, "empty.yaml", "model: x")
    file(folder, "list.yaml", "[1, 2]")
    file(folder, "bomb.yaml", "a: &x [1]\nprompt: *x")
    file(folder, "option.yaml", "prompt: Go\noptions: {temperature: 7}")
    (folder / "latin.yaml").write_bytes(b"prompt: Sch\xf6n")
    file(folder, "notes.txt", "not this")
    results = write_prompts(read_prompts(folder), tmp_path / "to")
    assert [result.path.name for result in results if result.path] == ["good.prompt"]
    said = failures(results)
    assert set(said) == {"empty", "list", "bomb", "latin", "option"}
    assert "begins with “&” or “*”" in said["bomb"]
    assert "not UTF-8" in said["latin"]
    assert "config.temperature" in said["option"]


def test_fabric_patterns(tmp_path: Path) -> None:
    patterns = tmp_path / "patterns"
    file(patterns / "extract_wisdom", "system.md", "# IDENTITY\n\nYou extract {{ wisdom }}.\n\n# INPUT:\n\nINPUT:\n")
    file(
        patterns / "rewrite_inside", "system.md", "Rewrite {{input}} for {{#audience}}{{date}} {{plugin:sys:env:HOME}}"
    )
    file(patterns / "two_files", "system.md", "Rules with {{ { }} braces")
    file(patterns / "two_files", "user.md", "CONTENT:\n")
    file(patterns / "old", "system.md", "Rules")
    file(patterns / "old", "user.md", "A list of all patterns that there were one day")
    file(patterns / "only_user", "user.md", "Say it: {{input}}")
    file(patterns / "huge", "system.md", "word " * 14_000)
    file(patterns / "empty", "system.md", "\n")
    file(patterns, "README.md", "not a pattern")
    found = imported(patterns, tmp_path / "to")
    wisdom = found["extract-wisdom"][0]
    assert (wisdom.title, wisdom.output) == ("extract wisdom", "popup")
    assert render(wisdom, {"selection": "S"}, {"wisdom": "all"}) == [
        Turn("system", "# IDENTITY\n\nYou extract all.\n\n# INPUT:\n\nINPUT:"),
        Turn("user", "S"),
    ]
    inside, notes = found["rewrite-inside"]
    assert render(inside, {"selection": "S", "date": "today"}, {"audience": "A", "date_": "D"}) == [
        Turn("user", "Rewrite S for AD")
    ]
    assert "plugin:sys:env:HOME, which a prompt file cannot" in notes
    assert render(found["two-files"][0], {"selection": "S"}) == [
        Turn("system", "Rules with {{ { }} braces"),
        Turn("user", "S"),
    ]
    assert render(found["old"][0], {"selection": "S"})[-1] == Turn("user", "S")
    assert found["old"][1] == "Its user.md was left out; Fabric does not read it either."
    (only,) = imported(patterns / "only_user" / "user.md", tmp_path / "d").values()
    assert render(only[0], {"selection": "S"}) == [Turn("user", "Say it: S")]
    assert failures(write_prompts(read_prompts(patterns), tmp_path / "e")) == {
        "empty": "Its system.md is empty.",
        "huge": "It is longer than a prompt file may be, 64 KB.",
    }
    assert not (tmp_path / "e" / "huge.prompt").exists()
    assert set(imported(patterns / "two_files", tmp_path / "b")) == {"two-files"}
    assert set(imported(patterns / "two_files" / "system.md", tmp_path / "c")) == {"two-files"}


def test_no_import_takes_the_place_of_another_prompt(tmp_path: Path) -> None:
    actions = [{"name": "Formal", "prompt": "a"}, {"name": "formal!", "prompt": "b"}, {"name": "New", "prompt": "c"}]
    path = file(tmp_path, "a.json", json.dumps(actions))
    mine = file(tmp_path / "to", "new.prompt", "mine")
    results = write_prompts(read_prompts(path), tmp_path / "to", taken={"formal"})
    assert [result.path.name for result in results if result.path] == ["formal-2.prompt", "formal-3.prompt"]
    assert failures(results) == {"New": "new.prompt is there already and was left alone."}
    assert mine.read_text("utf-8") == "mine"
    write_prompts(read_prompts(path), tmp_path / "to", taken={"formal"}, replace=True)
    assert "inkhorn.title: New" in mine.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.json", "{", "is not valid JSON"),
        ("a.json", "[" * 100_000, "is not valid JSON"),
        ("a.json", '{"a": 1}', "nothing that Inkhorn can import"),
        ("a.json", "5", "nothing that Inkhorn can import"),
        ("a.txt", "words", "nothing that Inkhorn can import"),
        ("a.json", "x" * (4 * 2**20 + 1), "larger than 4 MB"),
    ],
)
def test_what_cannot_be_imported_is_said(tmp_path: Path, name: str, content: str, words: str) -> None:
    assert words in problem(file(tmp_path, name, content))


def test_empty_folders_missing_files_and_the_wrong_program_are_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "nothing that Inkhorn can import" in problem(tmp_path / "empty")
    assert "cannot be read" in problem(tmp_path / "nowhere.json")
    assert "cannot be read" in problem(tmp_path / "nowhere", "fabric")
    assert "is not a file" in problem(tmp_path / "empty", "local-gpt")
    assert "nothing that Inkhorn can import" in problem(file(tmp_path, "a.json", "[]"), "writing-tools")


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    path = file(tmp_path, "a.json", '{"name": "A", "prompt": "a"}')
    blocked = file(tmp_path, "to", "a file where the folder should be")
    assert "cannot be written" in failures(write_prompts(read_prompts(path), blocked))["A"]


TEXTS = st.text(alphabet="{}~\\!#/> \nab\"'-", max_size=8)
PIECES = st.lists(st.one_of(TEXTS, st.sampled_from([SELECTION, Named("mood")])), max_size=8)


@given(pieces=PIECES, system=st.text(alphabet="{}\\-~#\n x", max_size=12))
def test_every_text_means_itself_whatever_braces_it_holds(pieces: list[Piece], system: str) -> None:
    said = ("<", *pieces, ">")
    text = prompt_text(Draft("A", (f"({system})",), said, inputs={"mood": "M"}), "a")
    assert isinstance(text, str), text
    prompt = parse(text, Path("a.prompt"))
    assert isinstance(prompt, PromptFile)
    expected = "".join({"selection": "S", "mood": "M"}[p.name] if isinstance(p, Named) else p for p in said)
    assert render(prompt, {"selection": "S"}) == [Turn("system", f"({system})"), Turn("user", expected)]


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_title_and_description_make_a_file(title: str, description: str) -> None:
    draft = Draft(title, description=description)
    assert isinstance(prompt_text(draft, draft.name), str)
