"""A pack from a stranger: what is read, and the sentence for each way in which a zip file can be hostile."""

from __future__ import annotations

import stat
import struct
import warnings
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from writer.prompts.file import SIZE_LIMIT
from writer.prompts.manifest import Manifest, read_manifest, write_manifest
from writer.prompts.pack_archive import ARCHIVE_LIMIT, FILES_LIMIT, PackContent, RefusedPack, read_archive

MANIFEST = 'name = "letters"\nversion = "1.0"\nlicence = "CC0-1.0"\nauthor = "A. Writer"\ndescription = "For mail."\n'
PROMPT = "Make it kind: {{selection}}"

Entry = tuple[str | zipfile.ZipInfo, str | bytes]
GOOD: Sequence[Entry] = [("pack.toml", MANIFEST), ("kind.prompt", PROMPT)]


def zipped(folder: Path, *entries: Entry, method: int = zipfile.ZIP_DEFLATED) -> Path:
    path = folder / "pack.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return path


def reasons(path: Path) -> str:
    refused = read_archive(path)
    assert isinstance(refused, RefusedPack), refused
    assert all(reason.endswith(".") for reason in refused.reasons)
    return " ".join(refused.reasons)


def taken(path: Path) -> PackContent:
    content = read_archive(path)
    assert isinstance(content, PackContent), content
    return content


def named(name: str) -> zipfile.ZipInfo:
    """An entry whose name zipfile has not cleaned."""
    info = zipfile.ZipInfo("x")
    info.filename = name
    return info


def link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def test_a_pack_is_its_manifest_and_its_prompts(tmp_path: Path) -> None:
    content = taken(zipped(tmp_path, *GOOD, ("README.md", "hello"), ("LICENSE", "free")))
    assert content.manifest == Manifest("letters", "1.0", "CC0-1.0", "A. Writer", "For mail.")
    assert [prompt.name for prompt in content.prompts] == ["kind"]
    assert [name for name, _ in content.files] == ["pack.toml", "kind.prompt", "README.md", "LICENSE"]


def test_one_folder_around_everything_and_what_file_managers_add_do_not_matter(tmp_path: Path) -> None:
    inside = [(f"letters/{name}", content) for name, content in GOOD]
    path = zipped(
        tmp_path, ("letters/", ""), *inside, ("__MACOSX/letters/._kind.prompt", "x"), ("letters/.DS_Store", "x")
    )
    assert [name for name, _ in taken(path).files] == ["pack.toml", "kind.prompt"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("../evil.prompt", "../evil.prompt points outside of the pack"),
        ("a/../../evil.prompt", "points outside"),
        ("..\\evil.prompt", "points outside"),
        ("/etc/evil.prompt", "points outside"),
        ("\\\\server\\evil.prompt", "points outside"),
        ("C:\\evil.prompt", "points outside"),
        ("c:evil.prompt", "points outside"),
        ("sub/evil.prompt", "lies in a folder"),
        ("a\\b.prompt", "characters that are not allowed"),
        ("a\nb.prompt", "characters that are not allowed"),
        (".hidden.prompt", "no name that can be seen"),
        ("NUL.prompt", "Windows keeps"),
        ("x" * 200 + ".prompt", "too long"),
        ("run.py", "run.py is no prompt"),
        ("script.prompt.sh", "is no prompt"),
        ("kind.prompt", "kind.prompt is there twice"),
        ("KIND.prompt", "KIND.prompt is there twice"),
        ("Pack.TOML", "is there twice"),
    ],
)
def test_names_that_lead_elsewhere_or_hide_something_are_refused(tmp_path: Path, name: str, words: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile itself warns of names that are there twice
        path = zipped(tmp_path, *GOOD, (name, PROMPT))
    assert words in reasons(path)


def test_a_name_that_ends_in_the_middle_is_not_shortened(tmp_path: Path) -> None:
    """zipfile cuts names at NUL: "kind.prompt\\0.exe" would pass for "kind.prompt"."""
    path = zipped(tmp_path, ("pack.toml", MANIFEST), ("kind.promptX.exe", PROMPT))
    path.write_bytes(path.read_bytes().replace(b"kind.promptX.exe", b"kind.prompt\0.exe"))
    assert "characters that are not allowed" in reasons(path)


def test_a_name_that_is_nothing_but_the_end_of_names_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path, ("pack.toml", MANIFEST), ("Xind.prompt", PROMPT))
    path.write_bytes(path.read_bytes().replace(b"Xind.prompt", b"\0ind.prompt"))
    assert reasons(path)


def test_links_and_devices_are_refused(tmp_path: Path) -> None:
    pipe = zipfile.ZipInfo("pipe.prompt")
    pipe.external_attr = (stat.S_IFIFO | 0o600) << 16
    said = reasons(zipped(tmp_path, *GOOD, (link("passwd.prompt"), "/etc/passwd"), (pipe, "")))
    assert "passwd.prompt is a link to another place" in said
    assert "pipe.prompt is not a regular file" in said


def test_a_bomb_is_refused_without_being_unpacked(tmp_path: Path) -> None:
    zeros = b"\0" * (SIZE_LIMIT + 1)
    assert "kind.prompt is larger than 64 KB" in reasons(zipped(tmp_path, GOOD[0], ("kind.prompt", zeros)))
    many = [(f"p{n}.prompt", b" " * SIZE_LIMIT) for n in range(ARCHIVE_LIMIT // SIZE_LIMIT + 1)]
    assert "larger than 4 MB when it is unpacked" in reasons(zipped(tmp_path, GOOD[0], *many))


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path, GOOD[0], ("kind.prompt", b"{{selection}}" * 200_000))
    content, real = path.read_bytes(), struct.pack("<I", 13 * 200_000)
    assert content.count(real) == 2
    path.write_bytes(content.replace(real, struct.pack("<I", 100)))
    assert reasons(path)


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    many = [(f"p{n}.prompt", PROMPT) for n in range(FILES_LIMIT)]
    assert "more than 200 files" in reasons(zipped(tmp_path, GOOD[0], *many))


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "pack.zip").write_bytes(b"x" * (ARCHIVE_LIMIT + 1))
    assert "larger than 4 MB" in reasons(tmp_path / "pack.zip")


def test_unusual_compression_and_passwords_are_refused(tmp_path: Path) -> None:
    assert "not usual in zip files" in reasons(zipped(tmp_path, *GOOD, method=zipfile.ZIP_LZMA))
    path = zipped(tmp_path, *GOOD)
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    assert "protected by a password" in reasons(path)


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip", b"PK\x05\x06" + b"\xff" * 18, b"PK\x03\x04" + b"\0" * 99])
def test_what_is_no_zip_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "pack.zip").write_bytes(content)
    assert "not a zip file, or a damaged one" in reasons(tmp_path / "pack.zip")


def test_a_folder_and_nothing_at_all_are_refused(tmp_path: Path) -> None:
    assert "is not a file" in reasons(tmp_path)
    assert "cannot be read" in reasons(tmp_path / "nowhere.zip")


@pytest.mark.parametrize(
    ("manifest", "words"),
    [
        ("name = ", "not valid TOML"),
        ("version = '1'\nlicence = 'MIT'", "pack.toml, name: is missing"),
        ("name = 'a'\nlicence = 'MIT'", "pack.toml, version: is missing"),
        ("name = 'a'\nversion = '1'", "pack.toml, licence: is missing"),
        ("name = '../a'\nversion = '1'\nlicence = 'MIT'", "small letters, digits and hyphens"),
        ("name = 'Letters'\nversion = '1'\nlicence = 'MIT'", "small letters, digits and hyphens"),
        ("name = 'a'\nversion = 'one two'\nlicence = 'MIT'", "a number such as 1.0"),
        ("name = 5\nversion = '1'\nlicence = 'MIT'", "name: must be one line of text"),
        ("name = 'a'\nversion = '1'\nlicence = 'MIT'\nauthor = \"a\\nb\"", "author: must be one line of text"),
        ("name = 'a'\nversion = '1'\nlicence = '" + "x" * 99 + "'", "licence: must be at most 80"),
        ("#" * 20_000, "larger than 16 KB"),
        ("a = " + "[" * 5000, "not valid TOML"),
        (b"name = '\xff'", "not UTF-8"),
    ],
)
def test_a_bad_manifest_is_said_in_words(tmp_path: Path, manifest: str | bytes, words: str) -> None:
    assert words in reasons(zipped(tmp_path, ("pack.toml", manifest), GOOD[1]))


def test_a_pack_without_manifest_or_prompts_is_none(tmp_path: Path) -> None:
    assert "has no pack.toml" in reasons(zipped(tmp_path, GOOD[1]))
    assert "holds no prompt" in reasons(zipped(tmp_path, GOOD[0]))
    assert "has no pack.toml" in reasons(zipped(tmp_path))


def test_a_prompt_that_cannot_be_used_refuses_the_pack_with_its_reason(tmp_path: Path) -> None:
    said = reasons(zipped(tmp_path, GOOD[0], ("a.prompt", "{{> b}}"), ("b.prompt", b"\xff")))
    assert "a.prompt: Line 1 of the prompt text" in said
    assert "b.prompt: The file is not UTF-8 text" in said


def test_two_prompts_of_one_name_are_refused(tmp_path: Path) -> None:
    said = reasons(zipped(tmp_path, *GOOD, ("b.prompt", "---\nname: kind\n---\nx")))
    assert "b.prompt: kind.prompt has the name “kind” already" in said


def test_both_spellings_of_licence_are_read() -> None:
    manifest, _ = read_manifest(MANIFEST.replace("licence", "license").encode())
    assert manifest is not None
    assert manifest.licence == "CC0-1.0"
    assert read_manifest(write_manifest(manifest)) == (manifest, [])


NAMES = st.one_of(
    st.text(min_size=1, max_size=30),
    st.text(alphabet="./\\:ab \0", min_size=1, max_size=12),
    st.builds("{}.prompt".format, st.text(alphabet="./\\:ab~ \u0301ÉE", max_size=10)),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(names=st.lists(NAMES, max_size=4, unique=True))
def test_whatever_the_names_no_file_would_be_written_outside(tmp_path: Path, names: list[str]) -> None:
    content = read_archive(zipped(tmp_path, *GOOD, *((named(name), PROMPT) for name in names)))
    if isinstance(content, PackContent):
        folder = (tmp_path / "target").resolve()
        places = [(folder / name).resolve() for name, _ in content.files]
        assert all(place.parent == folder for place in places)
        assert len({str(place).casefold() for place in places}) == len(places)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(place=st.integers(0, 10_000), byte=st.integers(0, 255), cut=st.integers(0, 60))
def test_a_damaged_pack_is_read_or_refused_and_never_more(tmp_path: Path, place: int, byte: int, cut: int) -> None:
    path = zipped(tmp_path, *GOOD)
    content = bytearray(path.read_bytes())
    content[place % len(content)] = byte
    path.write_bytes(content[: len(content) - cut] if cut % 3 == 0 else content)
    assert isinstance(read_archive(path), PackContent | RefusedPack)
