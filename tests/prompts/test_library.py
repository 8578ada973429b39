"""The library: a file dropped into the folder appears, a broken one says why, an own one replaces a built-in."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from writer.prompts.library import PromptLibrary


def write(folder: Path, file: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / file
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def built_in(tmp_path: Path) -> Path:
    write(tmp_path / "built-in", "shorter.prompt", "---\ninkhorn.order: 1\n---\nbuilt-in {{selection}}")
    return tmp_path / "built-in"


def test_a_dropped_file_appears_and_a_removed_one_goes(built_in: Path, tmp_path: Path) -> None:
    library = PromptLibrary((built_in, tmp_path / "own"))
    assert [prompt.name for prompt in library.load().prompts] == ["shorter"]
    dropped = write(tmp_path / "own", "haiku.prompt", "{{selection}}")
    assert [prompt.name for prompt in library.load().prompts] == ["shorter", "haiku"]
    dropped.unlink()
    assert [prompt.name for prompt in library.load().prompts] == ["shorter"]


def test_a_changed_file_is_read_again_and_an_unchanged_one_is_not(built_in: Path) -> None:
    library = PromptLibrary((built_in,))
    first = library.load().prompts[0]
    assert library.load().prompts[0] is first
    path = write(built_in, "shorter.prompt", "---\ninkhorn.title: Terse\n---\n{{selection}}")
    os.utime(path, ns=(1, 1))
    assert library.load().prompts[0].title == "Terse"


def test_an_own_prompt_replaces_the_built_in_of_its_name(built_in: Path, tmp_path: Path) -> None:
    own = write(tmp_path / "own", "mine.prompt", "---\nname: shorter\n---\nown {{selection}}")
    library = PromptLibrary((built_in, tmp_path / "own")).load()
    assert [prompt.path for prompt in library.prompts] == [own]


def test_a_broken_own_prompt_is_listed_with_its_reason_and_leaves_the_built_in(built_in: Path, tmp_path: Path) -> None:
    write(tmp_path / "own", "shorter.prompt", "{{#if selection}}")
    library = PromptLibrary((built_in, tmp_path / "own")).load()
    shorter = library.named("shorter")
    assert shorter is not None
    assert shorter.path.parent == built_in
    (broken,) = library.broken
    assert broken.name == "shorter"
    assert "never closed" in broken.reasons[0]


def test_two_files_of_one_name_in_one_folder_are_not_both_shown(built_in: Path) -> None:
    write(built_in, "zz.prompt", "---\nname: shorter\n---\n{{selection}}")
    library = PromptLibrary((built_in,)).load()
    assert [prompt.path.name for prompt in library.prompts] == ["shorter.prompt"]
    assert "has the name “shorter” already" in library.broken[0].reasons[0]


def test_the_order_is_by_order_then_title(tmp_path: Path) -> None:
    for name, head in [("a", "inkhorn.title: Zebra"), ("b", "inkhorn.title: apple"), ("c", "inkhorn.order: 3")]:
        write(tmp_path / "own", f"{name}.prompt", f"---\n{head}\n---\nx")
    assert [prompt.name for prompt in PromptLibrary((tmp_path / "own",)).load().prompts] == ["c", "b", "a"]


def test_other_files_and_editors_temporary_files_are_left_alone(tmp_path: Path) -> None:
    for name in ("notes.txt", ".hidden.prompt", "_partial.prompt", "a.prompt~"):
        write(tmp_path / "own", name, "x")
    library = PromptLibrary((tmp_path / "own",)).load()
    assert (library.prompts, library.broken) == ((), ())


def test_a_folder_that_is_a_file_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("x")
    assert "folder cannot be read" in PromptLibrary((tmp_path / "own",)).load().broken[0].reasons[0]
