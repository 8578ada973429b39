"""`inkhorn convert`: what it writes, what it says, how it exits."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest

from tests.documents.conversion.sample import FIXTURES
from writer.__main__ import main as whole_program
from writer.__main__ import needs_window, prints
from writer.cli import main


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.md"
    file.write_text("# A title\n\nWords, ![a picture](a.png).\n", encoding="utf-8")
    return file


def test_a_document_comes_back_as_it_was_and_what_is_lost_is_said(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = page.with_suffix(".docx")
    assert main(["convert", str(page), str(other)]) == 0
    assert capsys.readouterr().err == "1 picture becomes a link.\n"
    assert main(["convert", str(other), "-"]) == 0
    assert capsys.readouterr().out == page.read_text(encoding="utf-8")


def test_what_would_not_be_kept_is_said_without_writing(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = page.with_suffix(".odt")
    assert main(["convert", str(page), str(other), "--check"]) == 0
    assert capsys.readouterr().out == "1 picture becomes a link.\n"
    assert not other.exists()
    assert main(["convert", str(page), "x.html", "--check"]) == 0
    assert capsys.readouterr().out == "Everything is kept.\n"


def test_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(FIXTURES / "report.docx"), "-", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["from"], said["to"]) == ("docx", "markdown")
    assert said["text"].startswith("# A report – “quoted”\n")
    assert "1 comment, 2 tracked changes" in said["not_kept"][0]


def test_standard_input_is_read(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a *b*")))
    assert main(["convert", "-", "-", "--from", "markdown", "--to", "html"]) == 0
    assert "<p>a <em>b</em></p>" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["gone.docx", "-"], "gone.docx does not exist. Check the name or start a new document."),
        (["page.md", "page.xyz"], "Say what to write with --to: markdown, docx, odt, html or pdf."),
        (["page.md", "page.md"], "The two names are one file. Give the new file another name."),
        (["page.md", "no/such/page.docx"], "its folder no longer exists"),
        (["page.md", "-", "--to", "docx", "--json"], "A docx file cannot be printed."),
    ],
)
def test_what_cannot_be_done_is_said_with_exit_status_2(
    page: Path,
    arguments: list[str],
    sentence: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(page.parent)
    assert main(["convert", *arguments]) == 2
    assert sentence in capsys.readouterr().err
    assert os.listdir(page.parent) == ["page.md"]


def test_a_pdf_has_pages_a_title_and_a_link_to_click(page: Path, qapp: object) -> None:
    page.write_text("# The sea\n\n[here](https://example.org/there)\n\n" + "Words.\n\n" * 200, encoding="utf-8")
    other = page.with_suffix(".pdf")
    assert whole_program(["convert", str(page), str(other), "--paper", "letter"]) == 0
    content = other.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") >= 3
    assert b"https://example.org/there" in content
    assert b"/MediaBox [0 0 612" in content
    assert "The sea".encode("utf-16-be") in content


def test_only_pdf_files_need_qt() -> None:
    assert prints(["convert", "a.md", "b.pdf"])
    assert prints(["convert", "-", "out", "--to", "pdf"])
    assert needs_window(["convert", "a.md", "b.pdf"])
    assert not needs_window(["convert", "a.md", "b.docx"])
    assert not needs_window(["convert", "a.md", "b.pdf", "--check"])
