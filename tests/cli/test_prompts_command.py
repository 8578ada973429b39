"""`inkhorn prompts`: list, validate, test, import, export, install and remove, as a script calls them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.support.tiny_gguf import RECITAL, write_llama
from writer import paths
from writer.__main__ import main


@pytest.fixture(scope="module")
def reciter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that says RECITAL in a circle."""
    return write_llama(tmp_path_factory.mktemp("models") / "recite.gguf", recite=RECITAL, context=2048)


def own(name: str, text: str) -> Path:
    folder = paths.prompts_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder / name


def printed(capsys: pytest.CaptureFixture[str], *arguments: object, status: int = 0) -> tuple[str, str]:
    assert main(["prompts", *map(str, arguments)]) == status
    out, err = capsys.readouterr()
    return out, err


def facts(capsys: pytest.CaptureFixture[str], *arguments: object, status: int = 0) -> object:
    return json.loads(printed(capsys, *arguments, "--json", status=status)[0])


def pack(folder: Path, **prompts: str) -> Path:
    path = folder / "letters.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pack.toml", 'name = "letters"\nversion = "1.0"\nlicence = "CC0-1.0"\n')
        for name, text in prompts.items():
            archive.writestr(f"{name}.prompt", text)
    return path


def test_the_list_says_where_each_prompt_is_from_and_what_cannot_be_used(capsys: pytest.CaptureFixture[str]) -> None:
    own("pirate.prompt", "---\ninkhorn.hotkey: Ctrl+Alt+P\n---\n{{selection}}")
    own("poem.prompt", "---\ninkhorn.hotkey: alt+ctrl+p\n---\n{{selection}}")
    own("broken.prompt", "{{#if x}}")
    out, err = printed(capsys, "list")
    lines = {line.split()[0]: line for line in out.splitlines()}
    assert "built-in" in lines["formal"]
    assert "own" in lines["pirate"]
    assert "Ctrl+Alt+P" in lines["pirate"]
    assert "broken.prompt cannot be used." in err
    assert "Ctrl+Alt+P belongs to “Pirate”, so “Poem” has no key" in err
    found = facts(capsys, "list")
    assert isinstance(found, dict)
    assert [prompt["origin"] for prompt in found["prompts"] if prompt["name"] == "poem"] == ["own"]
    assert [prompt["name"] for prompt in found["broken"]] == ["broken"]
    assert len(found["hotkeys"]) == 1


def test_validate_names_what_is_wrong_and_ends_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = own("good.prompt", "{{selection}}"), own("bad.prompt", "---\ninkhorn.output: no\n---\n{{selektion}}")
    out, _ = printed(capsys, "validate", good)
    assert out == f"{good}: can be used.\n"
    out, _ = printed(capsys, "validate", good.parent, status=1)
    assert f"{bad}: inkhorn.output: must be one of diff" in out
    assert f"{bad}: {{{{selektion}}}} is not a name Inkhorn knows: did you mean {{{{selection}}}}?" in out
    assert printed(capsys, "validate", status=1)[0].count("can be used.") > 10
    found = facts(capsys, "validate", good, bad, status=1)
    assert isinstance(found, dict)
    assert [(file["usable"], len(file["reasons"])) for file in found["files"]] == [(True, 0), (False, 2)]
    assert "names end in .prompt" in printed(capsys, "validate", tmp_path, status=2)[1]
    assert "cannot be read" in printed(capsys, "validate", tmp_path / "no.prompt", status=1)[0]


def test_a_pack_is_made_installed_listed_used_and_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pirate = own("pirate.prompt", "---\ninkhorn.title: Like a pirate\n---\n{{selection}}")
    arguments = [
        "export",
        "pirate",
        "--to",
        tmp_path / "p.zip",
        "--name",
        "sea",
        "--version",
        "1.0",
        "--licence",
        "MIT",
    ]
    assert printed(capsys, *arguments)[0] == f"{tmp_path / 'p.zip'}\n"
    assert "is there already" in printed(capsys, *arguments, status=2)[1]
    pirate.unlink()
    folder = Path(printed(capsys, "install", tmp_path / "p.zip")[0].strip())
    assert folder == paths.data_folder() / "prompt-packs" / "sea"
    assert "pack sea" in printed(capsys, "list")[0]
    listed = facts(capsys, "list", "--packs")
    assert listed == [
        {
            "name": "sea",
            "version": "1.0",
            "author": "",
            "licence": "MIT",
            "description": "",
            "path": str(folder),
            "from": "data folder",
        }
    ]
    assert "sea" in printed(capsys, "list", "--packs")[0]
    assert "is installed already" in printed(capsys, "install", tmp_path / "p.zip", status=2)[1]
    installed = facts(capsys, "install", "--replace", tmp_path / "p.zip")
    assert isinstance(installed, dict)
    assert installed["prompts"] == ["pirate"]
    assert facts(capsys, "remove", "sea") == {"removed": "sea"}
    assert "No pack called “sea”" in printed(capsys, "remove", "sea", status=2)[1]


def test_a_pack_that_would_hide_a_built_in_prompt_or_leave_its_folder_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    err = printed(capsys, "install", pack(tmp_path, formal="{{selection}}"), status=2)[1]
    assert "“formal” has the name of one that Inkhorn brings along" in err
    path = pack(tmp_path, kind="{{selection}}")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../../evil.prompt", "x")
    err = printed(capsys, "install", path, status=2)[1]
    assert "inkhorn: The pack was not installed. ../../evil.prompt points outside of the pack." in err
    assert not (paths.data_folder() / "prompt-packs").exists()


def test_keys_that_a_pack_does_not_get_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own("a-first.prompt", "---\ninkhorn.hotkey: Ctrl+Alt+K\ninkhorn.title: A first\n---\nx")
    path = pack(tmp_path, kind="---\ninkhorn.hotkey: Ctrl+Alt+K\n---\n{{selection}}")
    assert "Ctrl+Alt+K belongs to “A first”, so “Kind” has no key" in printed(capsys, "install", path)[1]


def test_what_import_cannot_keep_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    template = tmp_path / "formal.yaml"
    template.write_text("model: gpt\nprompt: 'Go: $input'\n", "utf-8")
    out, err = printed(capsys, "import", template)
    assert out == f"{paths.prompts_folder() / 'formal-2.prompt'}\n"
    assert "formal: It names a model; Inkhorn uses the one you chose." in err
    assert "was left alone" in printed(capsys, "import", template, status=1)[1]
    found = facts(capsys, "import", "--replace", "--from", "llm", template)
    assert isinstance(found, list)
    assert found[0]["path"].endswith("formal-2.prompt")
    assert "nothing that Inkhorn can import" in printed(capsys, "import", tmp_path, "--from", "fabric", status=2)[1]


@pytest.mark.process
def test_examples_are_run_and_reported(reciter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head = "config: {maxOutputTokens: 4}\ninkhorn.output: popup\n"
    checks = "  - selection: One\n    contains: [AB]\n  - selection: Two\n    not_contains: [ab]\n    max_length: 2\n"
    own("short.prompt", f"---\n{head}inkhorn.examples:\n{checks}---\n{{{{selection}}}}")
    out, _ = printed(capsys, "test", "--model", reciter, "short", status=1)
    lines = out.splitlines()
    assert lines[0] == "passed  short 1"
    assert lines[1].startswith("failed  short 2: “ab” should not be there. The answer has")
    assert lines[2] == "1 of 2 passed."
    found = facts(capsys, "test", "--model", reciter, "short", status=1)
    assert isinstance(found, list)
    assert [(test["example"], test["passed"]) for test in found] == [(1, True), (2, False)]
    assert found[0]["answer"].startswith("ab")


@pytest.mark.process
def test_an_answer_that_the_guards_refuse_has_failed(reciter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = own("any.prompt", "---\ninkhorn.examples: [{selection: One}]\n---\n{{selection}}")
    out, _ = printed(capsys, "test", "--model", reciter, path, status=1)
    assert out.startswith("failed  any 1: The model")


def test_a_prompt_without_examples_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    own("bare.prompt", "{{selection}}")
    assert "no prompt has examples" in printed(capsys, "test", "bare", status=2)[1]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["test"], "No model is on this computer"),
        (["test", "pompous"], "no prompt called “pompous”"),
        (["test", "nowhere.prompt"], "nowhere.prompt cannot be used. The file cannot be read"),
        (["export", "pompous", "--to", "x.zip", "--name", "a", "--version", "1", "--licence", "MIT"], "pompous"),
        (["export", "formal", "--to", "x.zip", "--name", "A b", "--version", "1", "--licence", "MIT"], "small letters"),
        (["install", "nowhere.zip"], "nowhere.zip cannot be read"),
        (["remove", ".."], "No pack called “..”"),
        (["import", "nowhere.json"], "nowhere.json cannot be read"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: list[str],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    out, err = printed(capsys, *arguments, status=2)
    assert out == ""
    assert words in err
    assert list(tmp_path.iterdir()) == []


def test_an_input_that_a_prompt_does_not_take_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Hello there.", "utf-8")
    own("tone.prompt", "---\ninput: {schema: {'tone(enum)': [warm, dry]}}\n---\n{{tone}}: {{selection}}")
    for given, words in (("tone=blue", "tone must be one of warm, dry"), ("mood=x", "has no input mood")):
        assert main(["rewrite", "--style", "tone", "--input", given, str(text)]) == 2
        assert words in capsys.readouterr().err
