"""The signs of an RTF file one by one, and the letters its code pages stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_TOKEN: Final = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?"  # a word, with its number
    rb"|\\'([0-9a-fA-F]{2})"  # a byte
    rb"|\\([^a-zA-Z])"  # a sign
    rb"|([{}])"
    rb"|([^\\{}\r\n]+)",
    re.DOTALL,
)

_CHARSETS: Final = {
    **{0: "cp1252", 1: "", 2: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk"},
    **{136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257"},
    **{204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850"},
}
"""Codecs by the number of a font's character set; empty: the file's own."""


@dataclass(frozen=True, slots=True)
class Token:
    kind: str
    """"word", "bytes", "sign", "{" or "}"."""
    word: str = ""
    number: int | None = None
    content: bytes = b""


def tokens(content: bytes) -> Iterator[Token]:
    """The file's tokens; what `bin` announces is left out."""
    place = 0
    while found := _TOKEN.search(content, place):
        place = found.end()
        word, number, code, sign, brace, text = found.groups()
        if word == b"bin":
            place += max(int(number or 0), 0)
        elif word:
            yield Token("word", word.decode().lower(), None if number is None else int(number))
        elif code:
            yield Token("bytes", content=bytes((int(code, 16),)))
        elif sign:
            yield Token("sign", sign.decode("latin-1"))
        elif brace:
            yield Token(brace.decode())
        else:
            yield Token("bytes", "text", content=text)


def codec_of(charset: int) -> str:
    """The codec of a font's character set; empty: the file's own."""
    return _CHARSETS.get(charset, "")


def codec_of_page(page: int) -> str:
    """The codec of a code page."""
    name = {65001: "utf-8", 10000: "mac-roman", 708: "cp720"}.get(page, f"cp{page}")
    try:
        b"".decode(name)
    except LookupError:
        return "cp1252"
    return name
