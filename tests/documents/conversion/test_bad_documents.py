"""Files that are not what they say, or mean harm: a sentence each, and never more than that."""

from __future__ import annotations

import io
import random
import shutil
import zipfile
from pathlib import Path

import pytest

from tests.documents.conversion.sample import FIXTURES
from writer.documents.conversion import converting
from writer.documents.conversion.errors import ConversionError
from writer.documents.conversion.readers import packages
from writer.documents.errors import DocumentError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


def said(content: bytes, name: str) -> str:
    with pytest.raises(DocumentError) as refused:
        converting.take(content, Path(name))
    return str(refused.value)


def with_part(fixture: str, part: str, content: bytes) -> bytes:
    """A fixture with one of its parts replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(FIXTURES / fixture) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    return made.getvalue()


def test_an_old_word_file_under_a_new_name_is_told_from_a_protected_one() -> None:
    old = (FIXTURES / "report.doc").read_bytes()
    assert "x.docx is an old Word document (.doc), whatever its name says." in said(old, "x.docx")
    assert "is protected by a password" in said(OLE + "EncryptedPackage".encode("utf-16-le"), "x.docx")


def test_a_protected_odt_says_so() -> None:
    manifest = (
        b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
        b'manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    )
    assert "protected by a password" in said(with_part("report.odt", "META-INF/manifest.xml", manifest), "x.odt")


@pytest.mark.parametrize(("fixture", "part"), [("report.docx", "word/document.xml"), ("report.odt", "content.xml")])
def test_a_document_that_defines_entities_is_refused_before_they_are_expanded(fixture: str, part: str) -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
    assert "defines entities of its own" in said(with_part(fixture, part, laughs), fixture)


def test_a_document_that_unpacks_to_far_more_than_it_says_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "LARGEST_PART", 1 << 20)
    bomb = with_part("report.docx", "word/document.xml", b" " * (1 << 21))
    assert len(bomb) < 1 << 16
    assert "holds far more than its size says" in said(bomb, "x.docx")


@pytest.mark.parametrize("name", ["x.docx", "x.odt", "x.rtf"])
def test_an_empty_file_says_that_it_is_empty(name: str) -> None:
    assert said(b"", name) == f"{name} is empty: there is nothing to read."


@pytest.mark.parametrize("name", ["x.docx", "x.odt", "x.rtf"])
def test_something_else_under_the_name_of_a_document_is_called_damaged(name: str) -> None:
    assert "is damaged or not complete" in said(b"Only words.", name)


def test_other_archives_are_told_apart() -> None:
    def archive(*names: str) -> bytes:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as new:
            for name in names:
                new.writestr(name, "x")
        return made.getvalue()

    assert "is an archive" in said(archive("a.txt"), "x.docx")
    assert "is a spreadsheet" in said(archive("[Content_Types].xml", "xl/workbook.xml"), "x.docx")
    assert "is a PDF file" in said(b"%PDF-1.7 ...", "x.docx")


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf"])
def test_what_is_in_the_file_counts_not_its_name(kind: str, tmp_path: Path) -> None:
    other = tmp_path / "report.txt"
    shutil.copy(FIXTURES / f"report.{kind}", other)
    assert "# A report" in converting.markdown(converting.read(other).tree)


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf", "html"])
def test_a_file_cut_off_or_with_wrong_bytes_anywhere_is_read_or_refused_in_words(kind: str) -> None:
    whole = (FIXTURES / f"report.{kind}").read_bytes()
    chance = random.Random(7)
    refusals = []
    for _ in range(60):
        content = bytearray(whole[: chance.randrange(len(whole))] if chance.random() < 0.5 else whole)
        for _ in range(chance.randrange(4)):
            if content:
                content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            converting.markdown(converting.take(bytes(content), Path(f"x.{kind}")).tree)
        except ConversionError as refused:
            refusals.append(str(refused))
    assert all(words.startswith(f"x.{kind} ") for words in refusals)


DEEP = 20_000


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.html", b"<div>" * DEEP + b"words"),
        ("x.html", b"<b><i>" * DEEP + b"words"),
        ("x.html", b"<ul><li>" * 2000 + b"words"),
        ("x.html", b"<table><tr><td>" * 500 + b"words"),
        ("x.rtf", b"{\\rtf1 " + b"{\\b " * DEEP + b"words" + b"}" * DEEP + b"}"),
        ("x.md", b"[" * 5000 + b"words"),
        ("x.md", b"*" * 5000 + b"words"),
    ],
)
def test_a_document_nested_without_end_is_read_all_the_same(name: str, content: bytes) -> None:
    assert "words" in converting.markdown(converting.take(content, Path(name)).tree)


def test_markdown_nested_deeper_than_it_is_read_says_so() -> None:
    taken = converting.take(b"> " * 5000 + b"words", Path("x.md"))
    assert "1 part that cannot be read is not taken over." in taken.not_kept


def test_office_files_nested_without_end_are_read_all_the_same() -> None:
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    cell, end = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    body = f"<w:body>{cell * 400}<w:p><w:r><w:t>words</w:t></w:r></w:p>{end * 400}</w:body>"
    content = with_part("report.docx", "word/document.xml", f"<w:document {names}>{body}</w:document>".encode())
    assert "words" in converting.markdown(converting.take(content, Path("x.docx")).tree)
