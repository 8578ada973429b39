"""Every encoding, mark and line end a writer can choose: written, read and written again it is the same file."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.documents import files
from writer.documents.encodings import ENCODINGS, NEWLINES, Encoding, encoding_of, newline_words, unusual
from writer.documents.errors import DocumentError
from writer.documents.files import Document, NotEncodable, Saved

ALPHABET = "a z\n\t~\\“–€éüßłőЖяїαωğİשعạ漢字あｱ㐀가–‖−〜¢£¬\ufeff\U0001f642"


def _faithful(letter: str, codec: str) -> bool:
    try:
        return letter.encode(codec).decode(codec) == letter
    except UnicodeError:
        return False


LETTERS = {each: [letter for letter in ALPHABET if _faithful(letter, each.codec)] for each in ENCODINGS}


@st.composite
def stored(draw: st.DrawFn) -> tuple[Document, str]:
    encoding = draw(st.sampled_from(ENCODINGS))
    newline = draw(st.sampled_from(NEWLINES))[0]
    text = draw(st.text(st.sampled_from(LETTERS[encoding]), max_size=40)).lstrip("\ufeff")
    text += "\n" if "\n" not in text else ""  # a file without a line end has none to be noticed
    return Document(encoding=encoding.codec, bom=encoding.bom, newline=newline), text


@given(stored())
def test_what_is_written_is_read_and_written_again_unchanged(made: tuple[Document, str]) -> None:
    document, text = made
    written: list[bytes] = []
    with pytest.MonkeyPatch.context() as patch:
        status = Path(__file__).stat()
        patch.setattr(files, "replace_content", lambda _path, content, **_more: (written.append(content), status)[1])
        patch.setattr(files, "contents", lambda _path: (written[-1], status))
        saved = files.write(document, text, Path("page.md"))
        assert isinstance(saved, Saved)
        again = files.read_as(Path("page.md"), document.encoding)
        assert (again.text, again.newline, again.bom) == (text, document.newline, document.bom)
        assert isinstance(files.write(again, again.text), Saved)
    assert written[0] == written[1]


@pytest.mark.parametrize("encoding", ENCODINGS, ids=lambda each: each.words)
def test_every_choice_is_a_codec_of_its_own_that_writes_no_mark_by_itself(encoding: Encoding) -> None:
    codecs.lookup(encoding.codec)
    assert "".encode(encoding.codec) == b""
    document = Document(encoding=encoding.codec, bom=encoding.bom)
    assert encoding_of(document) == encoding


def test_the_status_line_is_silent_about_what_everybody_uses() -> None:
    assert unusual(Document()) == ""
    assert unusual(Document(newline="\r\n")) == "CRLF"
    assert unusual(Document(encoding="cp1252", newline="\r\n")) == "Western European (Windows-1252) · CRLF"
    assert unusual(Document(bom=True)) == "UTF-8 with byte order mark"
    assert unusual(Document(encoding="utf-32-le", bom=True)) == "UTF-32-LE with byte order mark"
    assert newline_words("\r") == "CR"


def test_a_character_that_would_be_read_as_another_is_not_written(tmp_path: Path) -> None:
    """Shift JIS has no minus sign, and Python's codec writes the full-width one instead."""
    page = tmp_path / "page.md"
    page.write_bytes(b"old")
    refused = files.write(Document(path=page, encoding="cp932", newline="\r\n"), "東\n5 − 3")
    assert isinstance(refused, NotEncodable)
    assert (refused.character, refused.position) == ("−", 4)
    assert page.read_bytes() == b"old"


def test_a_wrong_guess_is_put_right_by_reading_again(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_bytes("Łódź".encode("cp1250"))
    assert files.read_as(page, "cp1250").text == "Łódź"
    with pytest.raises(DocumentError, match=r"page\.md is not UTF-8: byte 0 does not fit"):
        files.read_as(page, "utf-8")
