"""Rich Text of several programs and languages."""

from __future__ import annotations

import pytest

from writer.documents.conversion import converting
from writer.documents.conversion.readers import rtf
from writer.documents.conversion.remarks import Remarks


def markdown(body: bytes, remarks: Remarks | None = None) -> str:
    source = b"{\\rtf1\\ansi\\ansicpg1252 " + body + b"}"
    return converting.markdown(rtf.read(source, remarks or Remarks())).rstrip("\n")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"plain {\\b bold} {\\i slanted} {\\strike gone}", "plain **bold** *slanted* ~~gone~~"),
        (b"\\b bold\\b0  plain", "**bold** plain"),
        (b"one\\par two\\line three", "one\n\ntwo\\\nthree"),
        (b"caf\\'e9 \\u8212? \\u-10179?\\u-8638?", "café — 🙂"),
        (b"\\uc2 \\u233ab after\\uc0 \\u233 x", "é afteréx"),
        (b"{\\fonttbl{\\f0\\fcharset204 Arial;}}\\f0 \\'ef\\'f0\\'e8", "при"),
        (b"{\\fonttbl{\\f1\\fcharset128 Mincho;}}\\f1 \\'93\\'8c\\'8b\\'9e", "東京"),
        (b'{\\field{\\*\\fldinst HYPERLINK "https://example.org/"}{\\fldrslt here}}!', "[here](https://example.org/)!"),
        (b"x{\\super 2} H{\\sub 2}O", "x² H₂O"),
        (b"a{\\footnote {\\super\\chftn} The note.} b", "a[^1] b\n\n[^1]: The note."),
        (b"{\\stylesheet{\\s1 heading 1;}}\\pard\\s1\\b Title\\par\\pard\\plain words", "# Title\n\nwords"),
        (b"{\\*\\unknown not this}{\\colortbl;\\red0;}words", "words"),
        (b"\\{a\\} \\\\b\\~c\\emdash\\ldblquote q\\rdblquote", "{a} \\\\b\u00a0c—“q”"),
        (b"{\\v hidden}shown", "shown"),
        (b"\\bin4 \x00{}\\words", "words"),
        (
            b"\\trowd\\intbl a\\cell\\b b\\b0\\cell\\row\\trowd\\intbl c\\cell d\\cell\\row\\pard after",
            "| a | b |\n| --- | --- |\n| c | d |\n\nafter",
        ),
        (
            b"{\\pard{\\pntext\\'b7\\tab}{\\*\\pn\\pnlvlblt}one\\par{\\pntext\\'b7\\tab}two\\par}\\pard after",
            "- one\n- two\n\nafter",
        ),
    ],
)
def test_rich_text_is_read(body: bytes, expected: str) -> None:
    assert markdown(body) == expected


def test_lists_count_as_their_table_says() -> None:
    body = (
        b"{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat4}{\\listlevel\\levelnfc23\\levelstartat1}\\listid7}}"
        b"{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}}"
        b"\\pard\\ls1\\ilvl0 a\\par\\pard\\ls1\\ilvl1 b\\par\\pard\\ls1\\ilvl0 c\\par\\pard d\\par"
    )
    assert markdown(body) == "4. a\n   - b\n5. c\n\nd"


def test_what_is_not_taken_over_is_counted() -> None:
    remarks = Remarks()
    text = markdown(b"{\\header Head}a{\\*\\annotation No}{\\deleted b}{\\revised c}{\\pict 00ff}{\\ul d}", remarks)
    assert text == "acd"
    assert remarks.sentences() == (
        "1 comment, 2 tracked changes, 1 header or footer and 1 picture are not taken over.",
        "In simpler form: 1 underlined passage.",
    )
