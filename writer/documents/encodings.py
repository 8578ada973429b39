"""The encodings and line ends a writer can choose, in words."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

from writer.documents.files import Document, Newline


@dataclass(frozen=True, slots=True)
class Encoding:
    """A Python codec, whether a byte order mark goes before the text, and what it is called."""

    codec: str
    words: str
    bom: bool = False


ENCODINGS: Final = (
    Encoding("utf-8", "UTF-8"),
    Encoding("utf-8", "UTF-8 with byte order mark", bom=True),
    Encoding("utf-16-le", "UTF-16 (Windows)", bom=True),
    Encoding("utf-16-be", "UTF-16, big-endian", bom=True),
    Encoding("cp1252", "Western European (Windows-1252)"),
    Encoding("iso8859-15", "Western European (ISO 8859-15)"),
    Encoding("mac-roman", "Western European (Mac)"),
    Encoding("cp850", "Western European (DOS 850)"),
    Encoding("cp1250", "Central European (Windows-1250)"),
    Encoding("iso8859-2", "Central European (ISO 8859-2)"),
    Encoding("cp1251", "Cyrillic (Windows-1251)"),
    Encoding("koi8-r", "Russian (KOI8-R)"),
    Encoding("koi8-u", "Ukrainian (KOI8-U)"),
    Encoding("cp866", "Cyrillic (DOS 866)"),
    Encoding("cp1253", "Greek (Windows-1253)"),
    Encoding("cp1254", "Turkish (Windows-1254)"),
    Encoding("cp1255", "Hebrew (Windows-1255)"),
    Encoding("cp1256", "Arabic (Windows-1256)"),
    Encoding("cp1257", "Baltic (Windows-1257)"),
    Encoding("cp1258", "Vietnamese (Windows-1258)"),
    Encoding("gb18030", "Chinese (GB 18030)"),
    Encoding("big5", "Chinese, traditional (Big5)"),
    Encoding("cp932", "Japanese (Shift JIS)"),
    Encoding("euc_jp", "Japanese (EUC-JP)"),
    Encoding("cp949", "Korean (Windows-949)"),
)
"""What is recognised when a file is opened, and the forms of Unicode; by script, the most widespread first."""

NEWLINES: Final[tuple[tuple[Newline, str], ...]] = (
    ("\n", "LF (Linux, macOS)"),
    ("\r\n", "CRLF (Windows)"),
    ("\r", "CR (Mac before 2001)"),
)


def encoding_of(document: Document) -> Encoding:
    """How `document` is encoded, in the words of the table where it is there."""
    name = codecs.lookup(document.encoding).name
    for known in ENCODINGS:
        if codecs.lookup(known.codec).name == name and known.bom == document.bom:
            return known
    mark = " with byte order mark" if document.bom else ""
    return Encoding(document.encoding, f"{document.encoding.upper()}{mark}", document.bom)


def newline_words(newline: Newline) -> str:
    """The short name: "CRLF" and the like."""
    return next(words for kind, words in NEWLINES if kind == newline).split()[0]


def unusual(document: Document) -> str:
    """Encoding and line ends where they are not what everybody uses today; "" when they are."""
    encoding = encoding_of(document)
    parts = (
        "" if (encoding.codec, encoding.bom) == ("utf-8", False) else encoding.words,
        "" if document.newline == "\n" else newline_words(document.newline),
    )
    return " · ".join(part for part in parts if part)
