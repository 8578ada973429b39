"""The encodings and line ends a writer can choose, in words."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

from writer.documents.files import Document, Newline
from writer.tongue import tr


@dataclass(frozen=True, slots=True)
class Encoding:
    """A Python codec, whether a byte order mark goes before the text, and what it is called."""

    codec: str
    words: str
    bom: bool = False


ENCODINGS: Final = (
    Encoding("utf-8", "UTF-8"),
    Encoding("utf-8", tr("UTF-8 with byte order mark"), bom=True),
    Encoding("utf-16-le", "UTF-16 (Windows)", bom=True),
    Encoding("utf-16-be", tr("UTF-16, big-endian"), bom=True),
    Encoding("cp1252", tr("Western European (Windows-1252)")),
    Encoding("iso8859-15", tr("Western European (ISO 8859-15)")),
    Encoding("mac-roman", tr("Western European (Mac)")),
    Encoding("cp850", tr("Western European (DOS 850)")),
    Encoding("cp1250", tr("Central European (Windows-1250)")),
    Encoding("iso8859-2", tr("Central European (ISO 8859-2)")),
    Encoding("cp1251", tr("Cyrillic (Windows-1251)")),
    Encoding("koi8-r", tr("Russian (KOI8-R)")),
    Encoding("koi8-u", tr("Ukrainian (KOI8-U)")),
    Encoding("cp866", tr("Cyrillic (DOS 866)")),
    Encoding("cp1253", tr("Greek (Windows-1253)")),
    Encoding("cp1254", tr("Turkish (Windows-1254)")),
    Encoding("cp1255", tr("Hebrew (Windows-1255)")),
    Encoding("cp1256", tr("Arabic (Windows-1256)")),
    Encoding("cp1257", tr("Baltic (Windows-1257)")),
    Encoding("cp1258", tr("Vietnamese (Windows-1258)")),
    Encoding("gb18030", tr("Chinese (GB 18030)")),
    Encoding("big5", tr("Chinese, traditional (Big5)")),
    Encoding("cp932", tr("Japanese (Shift JIS)")),
    Encoding("euc_jp", tr("Japanese (EUC-JP)")),
    Encoding("cp949", tr("Korean (Windows-949)")),
)
"""What is recognised when a file is opened, and the forms of Unicode; by script, the most widespread first."""

NEWLINES: Final[tuple[tuple[Newline, str], ...]] = (
    ("\n", "LF (Linux, macOS)"),
    ("\r\n", "CRLF (Windows)"),
    ("\r", tr("CR (Mac before 2001)")),
)

_SHORT: Final[dict[Newline, str]] = {"\n": "LF", "\r\n": "CRLF", "\r": "CR"}


def encoding_of(document: Document) -> Encoding:
    """How `document` is encoded, in the words of the table where it is there."""
    name = codecs.lookup(document.encoding).name
    for known in ENCODINGS:
        if codecs.lookup(known.codec).name == name and known.bom == document.bom:
            return known
    words = document.encoding.upper()
    if document.bom:
        words = tr("{encoding} with byte order mark", encoding=words)
    return Encoding(document.encoding, words, document.bom)


def newline_words(newline: Newline) -> str:
    """The short name: "CRLF" and the like."""
    return _SHORT[newline]


def unusual(document: Document) -> str:
    """Encoding and line ends where they are not what everybody uses today; "" when they are."""
    encoding = encoding_of(document)
    parts = (
        "" if (encoding.codec, encoding.bom) == ("utf-8", False) else encoding.words,
        "" if document.newline == "\n" else newline_words(document.newline),
    )
    return " · ".join(part for part in parts if part)
