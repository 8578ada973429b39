"""`inkhorn languages`, and texts in several languages on the command line."""

from __future__ import annotations

import hashlib
import io
import json
import sys
import zipfile
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.cli.test_commands import refused
from writer.__main__ import main
from writer.cli import grammar, languages
from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.examination import Examination
from writer.language.grammar.languages import engines
from writer.models.download import RemoteFile
from writer.models.language_data import DATA, LanguageData
from writer.text.span import Span

GERMAN = "Ich glaube, das er heute nicht mehr kommt."
MIXED = f"{GERMAN}\nHe recieved a letter from her yesterday.\n"


class Rules:
    """Stands in for the process of a language: every ", das er" is wrong."""

    ready = False
    problem = ""
    open: ClassVar[list[Rules]] = []

    def __init__(self, _command: Sequence[str], _on_ready: Any) -> None:
        self.open.append(self)

    def wait(self) -> bool:
        self.ready = True
        return True

    def examine(self, text: str, style: bool, words: Collection[str]) -> Examination:
        at = text.find("das er")
        span = Span(at, at + 3)
        found = Diagnostic(span, "Dass.", Category.GRAMMAR, ("dass",), Source.LINGO, "DAS", confidence=0.75)
        return Examination((found,) if at >= 0 else ())

    def close(self) -> None:
        self.open.remove(self)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The extra is installed; no word list is there."""
    monkeypatch.setenv("INKHORN_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(engines, "engine_installed", lambda: True)
    monkeypatch.setattr(languages, "engine_installed", lambda: True)
    monkeypatch.setattr(grammar, "Engines", lambda: engines.Engines(spawn=Rules))
    return tmp_path / "home"


def give_german(home: Path) -> None:
    folder = home / "data" / "languages" / "de"
    (folder / "core").mkdir(parents=True)
    (folder / "core" / "segment.srx").touch()
    (folder / "de").mkdir()


@pytest.fixture
def german(home: Path) -> Iterator[None]:
    """The word lists of German are there."""
    give_german(home)
    yield
    assert Rules.open == []


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a tiny archive of French word lists, as the catalogue now expects it."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as opened:
        opened.writestr("lingotweaker_data_fr/data/core/segment.srx", "x")
        opened.writestr("lingotweaker_data_fr/data/fr/words.txt", "x")
    folder = tmp_path / "archives"
    folder.mkdir()
    known = DATA["fr"]
    (folder / known.file.name).write_bytes(content.getvalue())
    digest = hashlib.sha256(content.getvalue()).hexdigest()
    file = RemoteFile(known.file.name, len(content.getvalue()), digest)
    made = LanguageData("fr", known.package, known.version, file, 1000)
    monkeypatch.setattr(languages, "DATA", {**DATA, "fr": made})
    return folder


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    file = tmp_path / "mixed.txt"
    file.write_text(MIXED, encoding="utf-8")
    return file


def found(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    """The words that are wrong, and who says so."""
    return [(MIXED[item["start"] : item["end"]], item["source"]) for item in json.loads(capsys.readouterr().out)]


@pytest.mark.usefixtures("german")
def test_each_paragraph_is_checked_in_its_language(mixed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", "--level", "rules", str(mixed)]) == 0
    assert found(capsys) == [("das", "lingotweaker"), ("recieved", "harper")]
    assert main(["fix", "--level", "rules", str(mixed)]) == 0
    assert capsys.readouterr().out == MIXED.replace("das er", "dass er").replace("recieved", "received")


@pytest.mark.usefixtures("german")
def test_a_language_can_be_said(mixed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", "--level", "rules", "--language", "de", str(mixed)]) == 0
    assert found(capsys) == [("das", "lingotweaker")]
    assert main(["check", "--json", "--level", "rules", "--language", "en", str(mixed)]) == 0
    assert "recieved" in dict(found(capsys))


@pytest.mark.usefixtures("home")
def test_words_that_are_not_there_are_told_with_the_way_to_get_them(
    mixed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fix", "--lines", "--level", "rules", str(mixed)]) == 0
    printed = capsys.readouterr()
    assert printed.out == MIXED.replace("recieved", "received")
    assert printed.err.count("German is not checked yet") == 1
    assert "`inkhorn languages fetch de`" in printed.err


def test_languages_are_listed_with_size_licence_and_state(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    give_german(home)
    assert main(["languages"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    words = [" ".join(line.split()) for line in lines]
    assert words[0] == "de German on this computer GPL 2 or 3, LGPL 2.1, CC BY-SA 4.0"
    assert words[4] == "it Italian 1.3 MB to fetch GPL 3, LGPL 2.1, CC BY-SA 2.0"
    assert main(["languages", "--json"]) == 0
    facts = {each["code"]: each for each in json.loads(capsys.readouterr().out)}
    assert [code for code, each in facts.items() if each["usable"]] == ["de"]
    assert "Lesser General Public License" in facts["es"]["notice"]


def test_word_lists_are_fetched_once_the_licence_is_agreed_to(
    home: Path, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["languages", "fetch", "fr", "--yes", "--from", str(archive)]) == 0
    printed = capsys.readouterr()
    assert Path(printed.out.strip()) == home / "data" / "languages" / "fr"
    assert "Mozilla Public License" in printed.err
    assert main(["languages", "fetch", "fr", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["code"] == "fr"
    assert main(["languages", "remove", "fr"]) == 0
    assert not (home / "data" / "languages" / "fr").exists()


@pytest.mark.parametrize(("answer", "fetched"), [("yes\n", True), ("no\n", False), ("", False)])
def test_the_terminal_is_asked(
    home: Path,
    archive: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    answer: str,
    fetched: bool,
) -> None:
    keyboard = io.StringIO(answer)
    monkeypatch.setattr(keyboard, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", keyboard)
    assert main(["languages", "fetch", "fr", "--from", str(archive)]) == (0 if fetched else 2)
    assert "Do you agree" in capsys.readouterr().err
    assert (home / "data" / "languages" / "fr").is_dir() is fetched


@pytest.mark.usefixtures("home")
def test_where_nobody_can_be_asked_nothing_is_fetched(
    archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))
    assert main(["languages", "fetch", "fr", "--from", str(archive)]) == 2
    assert "Nothing was fetched." in capsys.readouterr().err


@pytest.mark.usefixtures("home")
def test_a_folder_without_the_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages", "fetch", "it", "--yes", "--from", str(tmp_path)]) == 2
    assert capsys.readouterr().err.splitlines()[-1].startswith("inkhorn: ")


def test_without_the_extra_it_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(languages, "engine_installed", lambda: False)
    assert "the extra “languages”" in refused(capsys, "languages", "fetch", "de", "--yes")
