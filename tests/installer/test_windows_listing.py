"""What the Windows installer carries: each file by name, in the same order, and nothing that Windows refuses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from installer.windows.listing import LONGEST, ListingError, listing


def tree(folder: Path, *names: str) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
    return folder


def macro(text: str, name: str) -> list[str]:
    found = re.search(rf"!macro {re.escape(name)}\n(.*?)!macroend", text, re.DOTALL)
    assert found is not None
    return [line.strip() for line in found[1].splitlines()]


def test_every_file_is_packed_into_its_folder_and_removed_by_name(tmp_path: Path) -> None:
    text = listing(tree(tmp_path, "inkhorn.exe", "_internal/b.dll", "_internal/deep/c.txt"))
    assert macro(text, "InstallFiles") == [
        'SetOutPath "$INSTDIR\\_internal"',
        'File "${STAGE}/_internal/b.dll"',
        'SetOutPath "$INSTDIR\\_internal\\deep"',
        'File "${STAGE}/_internal/deep/c.txt"',
        'SetOutPath "$INSTDIR"',
        'File "${STAGE}/inkhorn.exe"',
    ]
    assert macro(text, "un.DeleteFiles") == [
        'Delete "$INSTDIR\\_internal\\b.dll"',
        'Delete "$INSTDIR\\_internal\\deep\\c.txt"',
        'Delete "$INSTDIR\\inkhorn.exe"',
    ]


def test_folders_are_removed_from_the_inside_out_and_only_when_empty(tmp_path: Path) -> None:
    text = listing(tree(tmp_path, "a/b/c/file", "a/d/file", "inkhorn.exe"))
    removed = macro(text, "un.RemoveFolders")
    assert removed == [f'RMDir "$INSTDIR\\{name}"' for name in ("a\\d", "a\\b\\c", "a\\b", "a")]
    assert "/r" not in text
    assert "*" not in text


def test_the_same_tree_gives_the_same_list_wherever_it_lies(tmp_path: Path) -> None:
    names = ("inkhorn.exe", "B.txt", "a.txt", "_internal/ä.txt", "_internal/Z.txt")
    one = tree(tmp_path / "one", *names)
    other = tree(tmp_path / "other", *reversed(names))
    assert listing(one) == listing(other)


def test_a_dollar_in_a_name_is_no_variable_where_the_installer_runs(tmp_path: Path) -> None:
    text = listing(tree(tmp_path, "pay$me.txt", "$(x)/it's `q` [1].txt"))
    assert 'Delete "$INSTDIR\\pay$$me.txt"' in text
    assert 'Delete "$INSTDIR\\$$(x)\\it\'s `q` [1].txt"' in text
    assert 'File "${STAGE}/pay$me.txt"' in text


def test_size_counts_whole_blocks_and_the_longest_path_is_told(tmp_path: Path) -> None:
    tree(tmp_path, "ab.txt", "a/longer.txt")
    (tmp_path / "ab.txt").write_bytes(bytes(4097))
    text = listing(tmp_path)
    assert "!define FILES_KB 12\n" in text
    assert f"!define FILES_LONGEST {len('a/longer.txt')}\n" in text


@pytest.mark.parametrize(
    "name", ["a:b.txt", 'a".txt', "what?.txt", "end.", "end ", "nul", "COM1.txt", "folder./x", "a\\b", "tab\t.txt"]
)
def test_a_name_that_windows_cannot_have_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ListingError, match="Windows cannot have"):
        listing(tree(tmp_path, name))


@pytest.mark.parametrize("name", ["${STAGE}.txt", "$%PATH%.txt"])
def test_a_name_that_makensis_would_change_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ListingError, match="makensis"):
        listing(tree(tmp_path, name))


def test_names_that_differ_in_capitals_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ListingError, match="one file on Windows"):
        listing(tree(tmp_path, "Readme.txt", "README.txt"))


def test_a_path_that_leaves_no_room_for_the_folder_is_refused(tmp_path: Path) -> None:
    tree(tmp_path, "a" * 90 + "/" + "b" * (LONGEST - 91))
    listing(tmp_path)
    with pytest.raises(ListingError, match="characters"):
        listing(tree(tmp_path, "a" * 90 + "/" + "b" * (LONGEST - 90)))


def test_a_link_and_an_empty_tree_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ListingError, match="nothing"):
        listing(tmp_path)
    tree(tmp_path, "file")
    (tmp_path / "link").symlink_to("file")
    with pytest.raises(ListingError, match="link"):
        listing(tmp_path)
