"""Packs on this computer: installed whole or not at all, never in the place of something else, and made again."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from writer.prompts import packs
from writer.prompts.file import PromptFile, read
from writer.prompts.library import PromptLibrary
from writer.prompts.manifest import Manifest, write_manifest
from writer.prompts.pack_archive import PackContent, RefusedPack, content_of, read_archive
from writer.prompts.packs import PackError
from writer.prompts.shelves import PackShelves

LETTERS = Manifest("letters", "1.0", "CC0-1.0")


def content(manifest: Manifest = LETTERS, **prompts: str) -> PackContent:
    files = [("pack.toml", write_manifest(manifest))]
    files += [(f"{name}.prompt", text.encode()) for name, text in (prompts or {"kind": "{{selection}}"}).items()]
    found = content_of(files)
    assert isinstance(found, PackContent), found
    return found


def prompt_in(folder: Path, file: str, text: str) -> PromptFile:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / file).write_text(text, "utf-8")
    prompt = read(folder / file)
    assert isinstance(prompt, PromptFile)
    return prompt


def test_an_installed_pack_is_listed_and_its_prompts_are_in_the_library(tmp_path: Path) -> None:
    folder = packs.install(content(), tmp_path / "packs", ())
    (pack,) = packs.installed(tmp_path / "packs")
    assert (pack.manifest, pack.folder, [file.name for file in pack.files]) == (LETTERS, folder, ["kind.prompt"])
    library = PromptLibrary([tmp_path / "own"], PackShelves(tmp_path / "packs")).load()
    assert [library.pack_of(prompt) for prompt in library.prompts] == ["letters"]


def test_a_removed_pack_is_gone_from_the_disk(tmp_path: Path) -> None:
    packs.install(content(), tmp_path, ())
    packs.remove("letters", tmp_path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(PackError, match="No pack called “letters”"):
        packs.remove("letters", tmp_path)


@pytest.mark.parametrize("name", ["../other", ".", "..", "", "letters/../.."])
def test_removing_reaches_nothing_but_packs(tmp_path: Path, name: str) -> None:
    (tmp_path / "other").mkdir()
    packs.install(content(), tmp_path / "packs", ())
    with pytest.raises(PackError, match="Installed: letters"):
        packs.remove(name, tmp_path / "packs")
    assert (tmp_path / "other").is_dir()


def test_a_pack_is_replaced_only_when_asked_and_then_whole(tmp_path: Path) -> None:
    packs.install(content(kind="old {{selection}}", gone="x"), tmp_path, ())
    newer = content(dataclasses.replace(LETTERS, version="2.0"), kind="new {{selection}}")
    with pytest.raises(PackError, match="is installed already"):
        packs.install(newer, tmp_path, ())
    packs.install(newer, tmp_path, (), replace=True)
    (pack,) = packs.installed(tmp_path)
    assert pack.manifest.version == "2.0"
    assert [file.name for file in pack.files] == ["kind.prompt"]
    assert [path.name for path in tmp_path.iterdir()] == ["letters"]


def test_a_pack_that_cannot_be_written_leaves_nothing_and_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs.install(content(kind="old"), tmp_path, ())

    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(packs, "_write_file", full)
    with pytest.raises(PackError, match="No space left on device"):
        packs.install(content(kind="new"), tmp_path, (), replace=True)
    assert [path.name for path in tmp_path.iterdir()] == ["letters"]
    assert (tmp_path / "letters" / "kind.prompt").read_text("utf-8") == "old"


def test_what_a_crash_left_is_no_pack_and_goes_with_the_next_installation(tmp_path: Path) -> None:
    (tmp_path / ".letters.abcd").mkdir()
    (tmp_path / "empty").mkdir()
    assert packs.installed(tmp_path) == ()
    packs.install(content(), tmp_path, ())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "letters"]


def test_no_pack_takes_the_name_of_another_prompt(tmp_path: Path) -> None:
    packs.install(content(), tmp_path, ())
    with pytest.raises(PackError, match="“kind” is there already, in the pack “letters”"):
        packs.install(content(Manifest("mail", "1", "MIT")), tmp_path, ())
    with pytest.raises(PackError, match="“formal” has the name of one that Inkhorn brings along"):
        packs.install(content(Manifest("mail", "1", "MIT"), formal="x"), tmp_path, {"formal"})
    assert [pack.manifest.name for pack in packs.installed(tmp_path)] == ["letters"]


def test_a_refused_pack_is_not_installed(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"One\. Two\."):
        packs.install(RefusedPack(("One.", "Two.")), tmp_path / "packs", ())
    assert not (tmp_path / "packs").exists()


def test_a_folder_changed_by_hand_cannot_hide_a_built_in_prompt(tmp_path: Path) -> None:
    prompt_in(tmp_path / "built-in", "formal.prompt", "built-in")
    folder = packs.install(content(), tmp_path / "packs", ())
    prompt_in(folder, "formal.prompt", "from the pack")
    shelves = PackShelves(tmp_path / "packs")
    library = PromptLibrary([tmp_path / "built-in", tmp_path / "own"], shelves).load()
    formal = library.named("formal")
    assert formal is not None
    assert formal.path.parent.name == "built-in"
    assert "The pack “letters” has a prompt of the same name" in library.broken[0].reasons[0]


def test_the_writers_own_prompt_goes_before_a_packs(tmp_path: Path) -> None:
    packs.install(content(), tmp_path / "packs", ())
    own = prompt_in(tmp_path / "own", "kind.prompt", "mine")
    library = PromptLibrary([tmp_path / "own"], PackShelves(tmp_path / "packs")).load()
    assert [prompt.path for prompt in library.prompts] == [own.path]
    assert library.broken == ()


def test_what_is_made_can_be_installed_byte_for_byte(tmp_path: Path) -> None:
    own = [
        prompt_in(tmp_path / "own", "Grüße.prompt", "---\nother.key: kept\n---\n{{selection}}"),
        prompt_in(tmp_path / "own", "b.prompt", "---\nname: Two Words\n---\n{{selection}}"),
        prompt_in(tmp_path / "elsewhere", "b.prompt", "---\nname: three\n---\n{{selection}}"),
    ]
    made = packs.make(Manifest("mine", "0.1", "MIT", "Me", "“Mine”"), own)
    packs.write(tmp_path / "mine.zip", made)
    found = read_archive(tmp_path / "mine.zip")
    assert isinstance(found, PackContent)
    assert found.manifest == Manifest("mine", "0.1", "MIT", "Me", "“Mine”")
    assert [prompt.name for prompt in found.prompts] == [prompt.name for prompt in own]
    assert [file for _, file in found.files[1:]] == [prompt.path.read_bytes() for prompt in own]
    assert packs.make(found.manifest, own) == made


def test_a_pack_with_a_bad_name_or_nothing_in_it_is_not_made(tmp_path: Path) -> None:
    own = prompt_in(tmp_path, "a.prompt", "x")
    for manifest, words in (
        (Manifest("My Pack", "1", "MIT"), "small letters"),
        (Manifest("a", "1", ""), "needs a licence"),
        (Manifest("a", "one two", "MIT"), "version"),
    ):
        with pytest.raises(PackError, match=words):
            packs.make(manifest, [own])
    with pytest.raises(PackError, match="holds no prompt"):
        packs.make(LETTERS, [])
    with pytest.raises(PackError, match="cannot be written"):
        packs.write(tmp_path / "nowhere" / "a.zip", b"x")
