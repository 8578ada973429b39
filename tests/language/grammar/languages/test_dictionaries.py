"""Which dictionaries there are on a computer, and which of them are used."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.grammar.languages.dictionaries import (
    NAMES,
    OFF,
    chosen,
    find,
    format_choices,
    parse_choices,
    places,
    system_places,
    usable,
)


def put(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / f"{name}.aff").write_text("SET UTF-8\n")
        (folder / f"{name}.dic").write_text("1\nword\n")
    return folder


def names(*folders: Path) -> list[str]:
    return [dictionary.name for dictionary in find(folders)]


def test_both_files_make_a_dictionary(tmp_path: Path) -> None:
    put(tmp_path, "pl_PL", "nl")
    (tmp_path / "fi_FI.aff").write_text("SET UTF-8\n")
    (tmp_path / "hyph_pl.aff.txt").write_text("")
    assert names(tmp_path, tmp_path / "nowhere") == ["nl", "pl_PL"]


def test_the_first_folder_has_its_way(tmp_path: Path) -> None:
    mine, systems = put(tmp_path / "mine", "pl_PL"), put(tmp_path / "usr", "pl_PL", "sv_SE")
    assert [each.path.parent for each in find([mine, systems])] == [mine, systems]


def test_one_file_under_many_names_is_one_dictionary(tmp_path: Path) -> None:
    put(tmp_path, "nl")
    for name in ("nl_NL", "nl_BE"):
        (tmp_path / f"{name}.aff").symlink_to("nl.aff")
        (tmp_path / f"{name}.dic").symlink_to("nl.dic")
    assert names(tmp_path) == ["nl"]


def test_folders_of_office_programs_are_found_by_a_pattern(tmp_path: Path) -> None:
    put(tmp_path / "extensions/dict-cs", "cs_CZ")
    put(tmp_path / "extensions/dict-da", "da_DK")
    assert names(tmp_path / "extensions" / "dict-*") == ["cs_CZ", "da_DK"]


def test_english_and_what_cannot_be_told_apart_are_not_used(tmp_path: Path) -> None:
    put(tmp_path, "en_US", "th_TH", "qaa", "uk_UA")
    assert list(usable(find([tmp_path]))) == ["uk"]


def test_the_usual_kind_of_a_language_unless_another_is_chosen(tmp_path: Path) -> None:
    found = find([put(tmp_path, "pt_BR", "pt_PT", "sv_FI", "sv_SE", "nb_NO", "nn_NO")])

    def used(choices: dict[str, str]) -> dict[str, str]:
        return {code: each.name for code, each in chosen(found, choices).items()}

    assert used({}) == {"pt": "pt_PT", "sv": "sv_SE", "no": "nb_NO"}
    assert used({"pt": "pt_BR", "no": "nn_NO", "sv": OFF}) == {"pt": "pt_BR", "no": "nn_NO"}
    assert used({"pt": "pt_AO"})["pt"] == "pt_PT", "one that is gone"


@given(st.dictionaries(st.sampled_from(sorted(NAMES)), st.sampled_from([OFF, "pt_BR", "sr-Latn", "ca_ES-valencia"])))
def test_choices_are_kept(choices: dict[str, str]) -> None:
    assert parse_choices(format_choices(choices)) == choices


def test_nonsense_in_the_settings_chooses_nothing() -> None:
    assert parse_choices("pt= =x pt=../../etc/passwd xx=off sv") == {}


def test_each_system_has_its_places() -> None:
    home = Path("/home/ada")
    linux = system_places("linux", {"DICPATH": "/opt/dict", "XDG_DATA_DIRS": "/app/share"}, home)
    assert {Path("/opt/dict"), Path("/app/share/hunspell"), Path("/usr/share/hunspell")} <= set(linux)
    assert home / "Library/Spelling" in system_places("darwin", {}, home)
    windows = system_places("win32", {"ProgramFiles": "C:/Programs"}, home)
    assert Path("C:/Programs/LibreOffice/share/extensions/dict-*") in windows


def test_the_environment_stands_in_place_of_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INKHORN_DICTIONARIES", str(tmp_path))
    assert places([Path("/mine")])[0] == Path("/mine")
    assert places()[-1] == tmp_path
    monkeypatch.setenv("INKHORN_DICTIONARIES", "")
    assert len(places()) == 1
