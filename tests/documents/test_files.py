"""Documents: what is read comes back byte for byte, and what cannot be opened or saved is said in words."""

from __future__ import annotations

import codecs
import errno
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer import atomic
from writer.documents import files
from writer.documents.errors import DocumentError
from writer.documents.files import Document, NotEncodable, Saved, read, write

STATUS = Path(__file__).stat()


def stored(folder: Path, content: bytes) -> Path:
    path = folder / "page.md"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"plain\n",
        b"no newline at the end",
        "naïve — “quotes” 🙂 e\u0301".encode(),
        codecs.BOM_UTF8 + b"mark\r\nand Windows\r\n",
        codecs.BOM_UTF16_LE + "Notepad, once\r\n".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "other way round\n".encode("utf-16-be"),
        codecs.BOM_UTF32_LE + "wide".encode("utf-32-le"),
        b"old Mac\rline ends\r",
        "Der Müller fährt über die Brücke.\r\n".encode("cp1252"),
        "Привет, как дела? Сегодня хорошая погода.\n".encode("cp1251"),
        "これは日本語の文章です。今日は天気がいいです。".encode("cp932"),
        b"no codec \x81\x8d fits \xff\xfe\xe9 this",
    ],
)
def test_a_file_saved_unchanged_is_the_same_file(tmp_path: Path, content: bytes) -> None:
    document = read(stored(tmp_path, content))
    assert "\r" not in document.text
    assert isinstance(write(document, document.text), Saved)
    assert (tmp_path / "page.md").read_bytes() == content


@given(st.binary(max_size=60))
def test_whatever_is_opened_is_saved_unchanged_unless_its_line_ends_were_mixed(content: bytes) -> None:
    saved: list[bytes] = []
    path = Path("page.md")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "contents", lambda _: (content, STATUS))
        patch.setattr(files, "replace_content", lambda _, written, **_options: (saved.append(written), STATUS)[1])
        try:
            document = read(path)
        except DocumentError:
            return
        write(document, document.text)
    assert saved == [content] or document.mixed_newlines


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "café"),
        ("cp1252", "It’s a “test”."),
        ("cp1252", "x" * 300_000 + " é"),
        ("cp1250", "Zażółć gęślą jaźń. Wszystko w porządku, dziękuję."),
        ("koi8-r", "Привет, как дела? Сегодня хорошая погода."),
        ("gb18030", "今天天气很好，我们去公园吧。"),
    ],
)
def test_an_old_encoding_is_recognised(tmp_path: Path, encoding: str, text: str) -> None:
    document = read(stored(tmp_path, text.encode(encoding)))
    assert (document.text, document.encoding) == (text, encoding)


def test_mixed_line_ends_become_the_most_frequent_and_that_is_known(tmp_path: Path) -> None:
    document = read(stored(tmp_path, b"a\r\nb\r\nc\nd"))
    assert (document.text, document.newline, document.mixed_newlines) == ("a\nb\nc\nd", "\r\n", True)
    write(document, document.text)
    assert (tmp_path / "page.md").read_bytes() == b"a\r\nb\r\nc\r\nd"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7 \xe2\xe3\xcf\xd3 \x00", "a PDF file"),
        (b"PK\x03\x04\x14\x00\x00\x00", "an archive or an office document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a picture"),
        (b"GGUF\x03\x00\x00\x00", "a model"),
        (b"\x00\x01\x02\x03" * 100, "a binary file"),
        (b"\x01\x02\x03\x04\x05" * 100, "a binary file"),
        (os.urandom(64).replace(b"\0", b"x") + b"\0" * 64, "a binary file"),
    ],
)
def test_a_binary_file_is_refused_with_what_it_looks_like(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(DocumentError, match=r"page\.md is not a text file") as refused:
        read(stored(tmp_path, content))
    assert words in str(refused.value)


def test_what_is_no_readable_file_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DocumentError, match="does not exist"):
        read(tmp_path / "missing.md")
    with pytest.raises(DocumentError, match="is a folder"):
        read(tmp_path)
    with pytest.raises(DocumentError, match="damaged at byte"):
        read(stored(tmp_path, codecs.BOM_UTF16_LE + b"odd"))
    monkeypatch.setattr(files, "SIZE_LIMIT", 10)
    with pytest.raises(DocumentError, match="too large"):
        read(stored(tmp_path, b"x" * 11))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_hang_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(DocumentError, match="device or a pipe"):
        read(tmp_path / "pipe")


def test_a_file_without_read_permission_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> Any:
        raise PermissionError(errno.EACCES, "Permission denied")

    path = stored(tmp_path, b"x")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(DocumentError, match="You may not read"):
        read(path)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_character_the_old_encoding_lacks_saves_nothing_and_offers_utf8(tmp_path: Path, newline: str) -> None:
    path = stored(tmp_path, f"Grüße{newline}aus{newline}Köln".encode("cp1252"))
    document = read(path)
    outcome = write(document, "Grüße\naus\nKöln 🙂\n")
    assert isinstance(outcome, NotEncodable)
    assert (outcome.character, outcome.position) == ("🙂", 15)
    assert "has no “🙂”" in outcome.sentence
    assert path.read_bytes() == f"Grüße{newline}aus{newline}Köln".encode("cp1252")
    assert isinstance(write(outcome.as_utf8, outcome.as_utf8.text), Saved)
    assert path.read_bytes() == f"Grüße{newline}aus{newline}Köln 🙂{newline}".encode()


def test_half_a_surrogate_pair_does_not_keep_a_text_from_being_saved(tmp_path: Path) -> None:
    saved = write(Document(), "a\ud83db \ud83d\ude42", tmp_path / "new.md")
    assert isinstance(saved, Saved)
    assert (tmp_path / "new.md").read_text("utf-8") == "a\ufffdb 🙂"


def test_saving_as_takes_the_encoding_along_and_the_new_path(tmp_path: Path) -> None:
    document = read(stored(tmp_path, "é\r\n".encode("cp1252")))
    saved = write(document, "é\nè", tmp_path / "copy.md")
    assert isinstance(saved, Saved)
    assert saved.document.path == tmp_path / "copy.md"
    assert (tmp_path / "copy.md").read_bytes() == "é\r\nè".encode("cp1252")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk can only be read"),
        (errno.EIO, "reported a fault"),
        (errno.EACCES, "may not write there"),
        (errno.EXDEV, "the system says"),
    ],
)
def test_a_save_that_fails_leaves_the_old_text_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    path = stored(tmp_path, b"old")
    document = read(path)

    def fail(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(atomic.os, "fsync", fail)
    with pytest.raises(DocumentError, match=words):
        write(document, "new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["page.md"]


def test_a_folder_that_vanished_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="folder no longer exists"):
        write(Document(), "text", tmp_path / "gone" / "page.md")


def test_a_folder_in_the_files_place_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "page.md").mkdir()
    with pytest.raises(DocumentError, match="a folder has that name"):
        write(Document(), "text", tmp_path / "page.md")


def test_standard_input_is_read_like_a_file() -> None:
    document = files.decode("é\r\n".encode("cp1252"))
    assert (document.text, document.newline, document.encoding) == ("é\n", "\r\n", "cp1252")
    with pytest.raises(DocumentError, match="not a text file"):
        files.decode(b"\x7fELF\x02\x01\x01\x00")
