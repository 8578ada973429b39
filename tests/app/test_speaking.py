"""Which language the window speaks: the environment's, the settings' or the system's, and what follows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from writer import tongue
from writer.app import speaking


class System:
    """A system whose user reads these languages."""

    def __init__(self, *languages: str) -> None:
        self._languages = list(languages)

    def uiLanguages(self) -> list[str]:  # noqa: N802
        return self._languages


@pytest.fixture(autouse=True)
def english_again(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(speaking.VARIABLE, raising=False)
    before = tongue._spoken.language
    yield
    tongue.speak(before)


@pytest.mark.parametrize(
    ("languages", "spoken"),
    [
        (["de-AT", "de", "en"], "de"),
        (["pt-PT", "pt"], "pt_BR"),
        (["pt-Latn-BR"], "pt_BR"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "ja-JP"], "ja"),
        (["zh-Hant-HK"], "en"),
        (["nl-NL", "fr-BE"], "fr"),
        (["en-GB", "de-DE"], "en"),
        (["nl-NL"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_the_user_reads_is_spoken(languages: list[str], spoken: str) -> None:
    assert speaking.of_system(System(*languages)) == spoken


def test_the_settings_go_before_the_system_and_the_environment_before_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, system = tmp_path / "settings.toml", System("fr-FR")
    assert speaking.begin(settings, system) == "fr"
    settings.write_text('[appearance]\nlanguage = "de"\n', encoding="utf-8")
    assert speaking.begin(settings, system) == "de"
    monkeypatch.setenv(speaking.VARIABLE, "en")
    assert speaking.begin(settings, system) == "en"


@pytest.mark.parametrize("broken", ["[appearance\n", "appearance = 3\n", '[appearance]\nlanguage = ["de"]\n', ""])
def test_settings_that_cannot_be_read_leave_the_systems_language(broken: str, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(broken, encoding="utf-8")
    assert speaking.begin(settings, System("es-MX")) == "es"


def test_a_language_there_is_no_file_for_is_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaking, "translation", lambda _language: tmp_path / "none.qm")
    assert speaking.begin(tmp_path / "settings.toml", System("de-DE")) == "en"
    assert tongue.tr("Save") == "Save"


@pytest.mark.parametrize("language", speaking.LANGUAGES)
def test_each_language_has_its_sentences_and_those_of_qt(language: str, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(f'[appearance]\nlanguage = "{language}"\n', encoding="utf-8")
    assert speaking.begin(settings, System("en-GB")) == language
    assert tongue.tr("Settings") != "Settings"
    own = QTranslator()
    assert own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def test_numbers_are_written_as_the_language_does(tmp_path: Path) -> None:
    assert speaking.begin(tmp_path / "none.toml", System("de-DE")) == "de"
    assert tongue.amount(1234.5, 1) == QLocale("de").toString(1234.5, "f", 1) == "1.234,5"


def test_the_list_of_languages_in_the_settings_is_the_one_that_is_spoken() -> None:
    from writer.settings.schema import Appearance

    offered = {value for value, _label in Appearance.__dataclass_fields__["language"].metadata["option"].labels}
    assert offered == {speaking.SYSTEM, speaking.ENGLISH, *speaking.LANGUAGES}
