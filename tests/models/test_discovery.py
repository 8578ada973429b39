"""Models that are here already: found in every program's folder, named as people know them, and never copied."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from gguf_bytes import TEXT, Gguf, entry, metadata, tensor, text, u32

from writer import paths
from writer.models import architectures
from writer.models.architectures import known_architectures
from writer.models.discovery import FoundModel, Survey, discover
from writer.models.places import Place, own_folders, places

KNOWN = frozenset({"llama", "bert"})
MODEL = Gguf().content()


def made(path: Path, content: bytes = MODEL) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def survey(*found: Place) -> Survey:
    return discover(found, KNOWN)


def names(survey: Survey) -> list[str]:
    return [model.name for model in survey.models]


def test_models_below_a_folder_are_found_and_named(tmp_path: Path) -> None:
    made(tmp_path / "publisher" / "Repo-GGUF" / "Tiny-Q4_0.gguf")
    made(tmp_path / "llamacpp" / "tiny-chat" / "model.gguf")
    made(tmp_path / "notes.txt", b"GGUF")
    found = survey(Place("LM Studio", tmp_path))
    assert names(found) == ["tiny-chat", "Tiny-Q4_0"]
    assert all(model.usable and model.program == "LM Studio" for model in found.models)
    assert found.skipped == ()


def test_a_hugging_face_cache_with_two_revisions_of_one_file(tmp_path: Path) -> None:
    blob = made(tmp_path / "models--a--tiny" / "blobs" / "abc")
    for revision in ("one", "two"):
        snapshot = tmp_path / "models--a--tiny" / "snapshots" / revision
        snapshot.mkdir(parents=True)
        (snapshot / "tiny.gguf").symlink_to(os.path.relpath(blob, snapshot))
    made(tmp_path / "models--a--other" / "blobs" / "def.incomplete", b"GG")
    broken = tmp_path / "models--a--gone" / "snapshots" / "one" / "gone.gguf"
    broken.parent.mkdir(parents=True)
    broken.symlink_to("../../blobs/nowhere")
    found = survey(Place("Hugging Face", tmp_path, "hub"))
    assert names(found) == ["tiny"]
    assert found.models[0].path.name == "tiny.gguf"
    assert {(skip.path.name, skip.reason.split(" ")[1]) for skip in found.skipped} == {
        ("def.incomplete", "unfinished"),
        ("gone.gguf", "link"),
    }


def test_what_two_programs_share_is_listed_once_for_the_first(tmp_path: Path) -> None:
    one = made(tmp_path / "one" / "tiny.gguf")
    (tmp_path / "two").mkdir()
    os.link(one, tmp_path / "two" / "hard.gguf")
    (tmp_path / "two" / "soft.gguf").symlink_to(one)
    found = survey(Place("", tmp_path / "one"), Place("Jan", tmp_path / "two"))
    assert [(model.name, model.program) for model in found.models] == [("tiny", "")]


def manifest(folder: Path, place: str, digest: str, size: int = len(MODEL), kind: str = "model") -> None:
    layers = [
        {"mediaType": "application/vnd.ollama.image.template", "digest": "sha256:" + "9" * 64, "size": 3},
        {"mediaType": f"application/vnd.ollama.image.{kind}", "digest": digest, "size": size},
    ]
    made(folder / "manifests" / "registry.ollama.ai" / place, json.dumps({"layers": layers}).encode())


def test_ollamas_blobs_have_the_names_of_their_manifests(tmp_path: Path) -> None:
    manifest(tmp_path, "library/tiny/1b", "sha256:" + "a" * 64)
    manifest(tmp_path, "library/tiny/latest", "sha256:" + "a" * 64)
    manifest(tmp_path, "somebody/teller/q4", "sha256:" + "b" * 64)
    for digit in "ab":
        made(tmp_path / "blobs" / f"sha256-{digit * 64}")
    found = survey(Place("Ollama", tmp_path, "ollama"))
    assert names(found) == ["tiny:1b", "somebody/teller:q4"]
    assert found.models[0].path == tmp_path / "blobs" / f"sha256-{'a' * 64}"


def test_ollamas_half_files_and_nonsense_are_named_with_the_reason(tmp_path: Path) -> None:
    manifest(tmp_path, "library/half/1", "sha256:" + "a" * 64)
    made(tmp_path / "blobs" / f"sha256-{'a' * 64}-partial-0")
    manifest(tmp_path, "library/gone/1", "sha256:" + "b" * 64)
    manifest(tmp_path, "library/short/1", "sha256:" + "c" * 64, size=10**9)
    made(tmp_path / "blobs" / f"sha256-{'c' * 64}")
    manifest(tmp_path, "library/evil/1", "sha256:../../../etc/passwd")
    manifest(tmp_path, "library/lora/1", "sha256:" + "d" * 64, kind="adapter")
    made(tmp_path / "manifests" / "registry.ollama.ai" / "library" / "torn" / "1", b'{"layers": [')
    made(tmp_path / "manifests" / "stray", b"{}")
    found = survey(Place("Ollama", tmp_path, "ollama"))
    assert found.models == ()
    assert sorted(skip.reason for skip in found.skipped) == [
        "An unfinished download.",
        "An unfinished download.",
        "Ollama's note about this model cannot be read.",
        "Ollama's note about this model names no file.",
        "gone:1: its file is not there any more.",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "incomplete-tiny.gguf",
        "tiny.gguf.part",
        "tiny.gguf.downloadInProgress",
        "downloading_tiny.gguf.part",
        "tiny.gguf.crdownload",
    ],
)
def test_unfinished_downloads_are_not_models(tmp_path: Path, name: str) -> None:
    made(tmp_path / name)
    found = survey(Place("GPT4All", tmp_path))
    assert found.models == ()
    assert found.skipped[0].reason == "An unfinished download."


@pytest.mark.parametrize("content", [b"", MODEL[:-1], b"GGUF" + b"\xff" * 100, b"<html>sign in</html>"])
def test_what_is_no_whole_model_is_skipped_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    made(tmp_path / "tiny.gguf", content)
    found = survey(Place("", tmp_path))
    assert found.models == ()
    assert found.skipped[0].reason.endswith(".")
    assert "tiny.gguf" in found.skipped[0].reason


def split(number: int, count: int = 3, first: bool = False) -> bytes:
    entries = [u32("split.no", number), u32("split.count", count)]
    return Gguf(entries=(metadata() if first else []) + entries, tensors=[tensor("w", 64, 8)], data=2048).content()


def test_a_model_in_several_files_is_one(tmp_path: Path) -> None:
    for number in range(3):
        made(tmp_path / f"Big-{number + 1:05d}-of-00003.gguf", split(number, first=number == 0))
    (model,) = survey(Place("", tmp_path)).models
    assert (model.name, model.path.name) == ("Big", "Big-00001-of-00003.gguf")
    assert model.facts.parameters == 3 * 64 * 8
    assert model.file_bytes == sum(path.stat().st_size for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("there", "said"), [((0, 1), "1 of the 3 parts of Big are missing"), ((1, 2), "whose first part is missing")]
)
def test_a_missing_part_is_said(tmp_path: Path, there: tuple[int, ...], said: str) -> None:
    for number in there:
        made(tmp_path / f"Big-{number + 1:05d}-of-00003.gguf", split(number, first=number == 0))
    found = survey(Place("", tmp_path))
    assert found.models == ()
    assert said in found.skipped[0].reason


def test_a_part_under_another_name_is_not_half_loaded(tmp_path: Path) -> None:
    made(tmp_path / "renamed.gguf", split(0, first=True))
    found = survey(Place("", tmp_path))
    assert found.models == ()
    assert "one of 3 parts" in found.skipped[0].reason


def kind(architecture: str, general_type: str = "") -> bytes:
    entries = [entry("general.architecture", TEXT, text(architecture))]
    entries += [entry("general.type", TEXT, text(general_type))] if general_type else []
    return Gguf(entries=entries + metadata()[1:]).content()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (kind("llama9"), "(llama9) is not known"),
        (kind("bert"), "does not continue a text"),
        (kind("llama", "adapter"), "adapter"),
        (kind("clip", "mmproj"), "looks at pictures"),
        (kind("clip"), "looks at pictures"),
    ],
)
def test_what_the_engine_could_not_use_is_listed_and_says_why(tmp_path: Path, content: bytes, said: str) -> None:
    made(tmp_path / "tiny.gguf", content)
    (model,) = survey(Place("", tmp_path)).models
    assert not model.usable
    assert said in model.objection


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    made(tmp_path / "a" / "tiny.gguf")
    (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
    assert names(survey(Place("", tmp_path))) == ["tiny"]


def test_deep_and_missing_folders_are_no_error(tmp_path: Path) -> None:
    made(tmp_path.joinpath(*"abcdefghij") / "tiny.gguf")
    assert survey(Place("", tmp_path), Place("Jan", tmp_path / "none")) == Survey((), ())


def test_it_can_be_stopped_and_tells_on_the_way(tmp_path: Path) -> None:
    for number in range(5):
        made(tmp_path / f"tiny{number}.gguf")
    told: list[FoundModel] = []
    discover([Place("", tmp_path)], KNOWN, lambda: len(told) >= 2, told.append)
    assert [model.name for model in told] == ["tiny0", "tiny1"]


def test_nothing_is_changed_by_looking(tmp_path: Path) -> None:
    made(tmp_path / "tiny.gguf")
    before = [(path, path.stat().st_mtime_ns) for path in sorted(tmp_path.rglob("*"))]
    survey(Place("", tmp_path))
    assert [(path, path.stat().st_mtime_ns) for path in sorted(tmp_path.rglob("*"))] == before


# -- where programs keep models ----------------------------------------------------------------------------------


def where(program: str, system: str, home: Path, **environment: str) -> list[str]:
    return [place.folder.as_posix() for place in places((), environment, home, system) if place.program == program]


@pytest.mark.parametrize(
    ("program", "system", "folder"),
    [
        ("Hugging Face", "linux", "/home/me/.cache/huggingface/hub"),
        ("LM Studio", "linux", "/home/me/.lmstudio/models"),
        ("Ollama", "linux", "/usr/share/ollama/.ollama/models"),
        ("Ollama", "darwin", "/home/me/.ollama/models"),
        ("GPT4All", "linux", "/home/me/.local/share/nomic.ai/GPT4All"),
        ("GPT4All", "darwin", "/home/me/Library/Application Support/nomic.ai/GPT4All"),
        ("Jan", "linux", "/home/me/.config/Jan/data/llamacpp/models"),
        ("Jan", "win32", "/home/me/AppData/Roaming/Jan/data/llamacpp/models"),
        ("llama.cpp", "linux", "/home/me/.cache/llama.cpp"),
        ("llama.cpp", "darwin", "/home/me/Library/Caches/llama.cpp"),
    ],
)
def test_every_programs_folder_is_looked_into(program: str, system: str, folder: str) -> None:
    assert folder in where(program, system, Path("/home/me"))


@pytest.mark.parametrize(
    ("variable", "program", "folder"),
    [
        ("HF_HOME", "Hugging Face", "/moved/hub"),
        ("HF_HUB_CACHE", "Hugging Face", "/moved"),
        ("XDG_CACHE_HOME", "llama.cpp", "/moved/llama.cpp"),
        ("LLAMA_CACHE", "llama.cpp", "/moved"),
        ("OLLAMA_MODELS", "Ollama", "/moved"),
    ],
)
def test_a_moved_folder_is_found(variable: str, program: str, folder: str) -> None:
    assert folder in where(program, "linux", Path("/home/me"), **{variable: "/moved"})


def test_lm_studios_pointer_is_followed(tmp_path: Path) -> None:
    (tmp_path / ".lmstudio-home-pointer").write_text("/big/disk/lmstudio\n")
    assert where("LM Studio", "linux", tmp_path)[0] == "/big/disk/lmstudio/models"


def test_own_folders_come_first_and_none_twice(tmp_path: Path) -> None:
    own = own_folders(f" {tmp_path}; ;{tmp_path / 'other'}")
    found = places((*own, tmp_path), {}, Path("/home/me"), "linux")
    assert [place.folder for place in found[:2]] == [tmp_path, tmp_path / "other"]
    assert len({place.folder for place in found}) == len(found)


# -- what the engine knows ---------------------------------------------------------------------------------------


def test_the_shipped_list_names_what_is_offered() -> None:
    known = known_architectures(paths.resources_folder())
    assert {"llama", "qwen2", "qwen3", "qwen35", "lfm2", "gemma3", "gemma4", "granite"} <= known
    assert known >= architectures.NO_WRITERS
    assert "lfm3" not in known


def test_the_engine_knows_exactly_what_the_shipped_list_names() -> None:
    known = known_architectures(paths.resources_folder())
    asked = [*known, "lfm3", "zs", "gptj"]
    command = [sys.executable, "-m", "tests.support.architectures", *asked]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == known
