"""`inkhorn count`: the numbers of the dock without a window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from writer.__main__ import main

TEXT = "The dog ran to the cat. It was a good day for all of us. " * 10


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_for_people(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", str(letter)]) == 0
    printed = capsys.readouterr().out
    assert "       150  words\n" in printed
    assert "Very easy to read: most 11-year-olds can follow." in printed
    assert "English: Flesch reading ease" in printed


def test_for_scripts(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", "--json", str(letter)]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["words"], facts["sentences"], facts["language"], facts["ease"]) == (150, 20, "en", "very_easy")
    assert facts["readability"].keys() == {"Flesch reading ease", "Flesch-Kincaid grade"}


def test_the_language_may_be_said(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", "--json", "--language", "it", str(letter)]) == 0
    assert json.loads(capsys.readouterr().out)["readability"].keys() == {"Gulpease"}


def test_most_of_the_text_decides(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    polish = "Wczoraj poszedłem do sklepu i kupiłem świeży chleb, ponieważ w domu nie było już nic do jedzenia."
    letter.write_text(f"The dog ran to the cat and that was it.\n\n{polish}\n\n{polish}\n", encoding="utf-8")
    assert main(["count", "--json", str(letter)]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["language"], facts["readability"], facts["ease"]) == ("pl", {}, None)


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", str(tmp_path / "none.md")]) == 2
    assert "does not exist" in capsys.readouterr().err


def test_an_empty_file(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text("")
    assert main(["count", str(letter)]) == 0
    assert "         0  words" in capsys.readouterr().out
