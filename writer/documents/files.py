"""Read a text file so that it can be saved again without losing anything but what the writer changed.

Encoding, byte order mark and line ends are noticed when a file is read and used again when it is saved. Inside the
program a document has "\\n" line ends only. `saving` adds what else belongs to saving a document.
"""

from __future__ import annotations

import codecs
import os
import re
import stat
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Literal

from writer.atomic import replace_content
from writer.documents.errors import DocumentError, cannot_save
from writer.documents.stamp import Stamp
from writer.tongue import amount, tr

SIZE_LIMIT: Final = 64 << 20
"""Bytes of the largest file that is opened."""

STDIN: Final = Path("standard input")
"""How a text without a file is called in sentences."""

DETECT_BYTES: Final = 256 * 1024
"""Bytes looked at when the encoding has to be guessed."""

_LEGACY: Final = (
    # Encodings that are recognised, the most widespread first: of several that fit equally well (short texts in
    # Latin letters fit many) the first is taken.
    *("cp1252", "cp1250", "cp1251", "cp932", "gb18030", "big5", "euc_jp", "cp949", "cp1253", "cp1254", "cp1255"),
    *("cp1256", "cp1257", "cp1258", "koi8-r", "koi8-u", "cp866", "cp850", "iso8859-2", "iso8859-15", "mac-roman"),
)

_BEYOND_ASCII: Final = re.compile(rb"[\x80-\xff]")

Newline = Literal["\n", "\r\n", "\r"]
Spare = Callable[[bytes], object]

_BOMS: Final = (  # the longer ones first: UTF-32's begins like UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES: Final = (
    (b"%PDF-", tr("a PDF file")),
    (b"PK\x03\x04", tr("an archive or an office document (.docx, .odt, .zip)")),
    (b"\xd0\xcf\x11\xe0", tr("an old office document (.doc)")),
    (b"\x89PNG", tr("a picture")),
    (b"\xff\xd8\xff", tr("a picture")),
    (b"GIF8", tr("a picture")),
    (b"GGUF", tr("a model")),
    (b"\x7fELF", tr("a program")),
    (b"MZ", tr("a program")),
    (b"\x1f\x8b", tr("a compressed file")),
)


@dataclass(frozen=True, slots=True)
class Document:
    """A text and how it lies on the disk. `text` has "\\n" line ends and no byte order mark."""

    text: str = ""
    path: Path | None = None
    """None: not saved yet."""
    encoding: str = "utf-8"
    """A Python codec; never one that writes a byte order mark by itself."""
    bom: bool = False
    newline: Newline = "\n"
    """The line end that is written. Of a file that mixes several: the most frequent."""
    mixed_newlines: bool = False
    """Whether the file mixed line ends; saving makes them alike."""
    stamp: Stamp | None = field(default=None, compare=False)
    """What lay on the disk when the file was read or saved; None: nothing did."""


@dataclass(frozen=True, slots=True)
class Saved:
    """The document as it now lies on the disk."""

    document: Document


@dataclass(frozen=True, slots=True)
class NotEncodable:
    """Nothing was written: the document's encoding has no such character. `as_utf8` is what could be saved instead."""

    character: str
    position: int
    """Index of the character in the text."""
    encoding: str
    as_utf8: Document

    @property
    def sentence(self) -> str:
        """What happened and what to do."""
        return tr(
            "The file's encoding ({encoding}) has no “{character}”, so nothing was saved. "
            "Save the file as UTF-8 instead, which has every character.",
            encoding=self.encoding,
            character=self.character,
        )


def read(path: Path) -> Document:
    """The document at `path`. Raises DocumentError with a sentence."""
    content, status = contents(path)
    return replace(decode(content, path), stamp=Stamp.of(status, content))


def read_as(path: Path, encoding: str) -> Document:
    """The document at `path`, of which the writer says how it is encoded. Raises DocumentError when it is not so."""
    content, status = contents(path)
    mark = next((mark for mark, name in _BOMS if name == encoding and content.startswith(mark)), b"")
    try:
        text = content[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        message = tr(
            "{file} is not {encoding}: byte {number} does not fit. Choose another.",
            file=path.name,
            encoding=encoding.upper(),
            number=error.start + len(mark),
        )
        raise DocumentError(path, message) from error
    return replace(_document(path, text, encoding, bom=bool(mark)), stamp=Stamp.of(status, content))


def decode(content: bytes, path: Path = STDIN) -> Document:
    """The document that `content`, read from `path`, is. Raises DocumentError when it is no text."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _document(path, _decode(path, content[len(mark) :], encoding), encoding, bom=True)
    try:
        text, encoding = content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, encoding = _guess(path, content)
    if "\0" in text or _mostly_control(text[:4096]):
        raise _binary(path, content)
    return _document(path, text, encoding, bom=False)


def write(
    document: Document, text: str, path: Path | None = None, *, spare: Spare | None = None
) -> Saved | NotEncodable:
    """Save `text` the way `document` was stored, to `path` or else to the document's own path.

    All or nothing; `spare` as in `writer.atomic`. Raises DocumentError with a sentence; the file is unchanged then.
    """
    target = path or document.path
    if target is None:
        raise ValueError("a document without a path needs one to be saved")
    if document.encoding.startswith("utf"):
        text = _well_formed(text)
    saved = replace(document, text=text, path=target, mixed_newlines=False)
    try:
        content = _encoded(saved)
        _demand_faithful(saved, content)
    except UnicodeEncodeError as error:
        as_utf8 = replace(saved, encoding="utf-8", bom=False)
        return NotEncodable(error.object[error.start], _position(text, document, error), document.encoding, as_utf8)
    try:
        status = replace_content(target, content, spare=spare)
    except (OSError, ValueError) as error:
        raise cannot_save(target, error) from error
    return Saved(replace(saved, stamp=Stamp.of(status, content)))


def contents(path: Path) -> tuple[bytes, os.stat_result]:
    """All bytes of a regular file of bearable size, and its status before they were read. Raises DocumentError."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise DocumentError(path, tr("{file} is a folder. Choose a file inside it.", file=path.name or path))
        if not stat.S_ISREG(found.st_mode):
            message = tr("{file} is not a file but a device or a pipe. Choose another file.", file=path.name)
            raise DocumentError(path, message)
        if found.st_size > SIZE_LIMIT:
            message = tr(
                "{file} is too large: {size} MB. Inkhorn opens up to {most} MB.",
                file=path.name,
                size=amount(found.st_size / (1 << 20)),
                most=amount(SIZE_LIMIT >> 20),
            )
            raise DocumentError(path, message)
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1), found
    except FileNotFoundError as error:
        message = tr("{file} does not exist. Check the name or start a new document.", file=path)
        raise DocumentError(path, message) from error
    except PermissionError as error:
        message = tr("You may not read {file}. Change its permissions or choose another.", file=path.name)
        raise DocumentError(path, message) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = tr("{file} cannot be read: {reason}. Check the disk and try again.", file=path.name, reason=reason)
        raise DocumentError(path, message) from error


def _decode(path: Path, content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        message = tr(
            "{file} says it is {encoding} but is damaged at byte {number}. Restore a good copy.",
            file=path.name,
            encoding=encoding.upper(),
            number=error.start,
        )
        raise DocumentError(path, message) from error


def _guess(path: Path, content: bytes) -> tuple[str, str]:
    """Text and encoding of bytes that are not UTF-8. Raises DocumentError when they are no text."""
    if _signature(content) or content.count(b"\0") > len(content) // 1000:
        raise _binary(path, content)
    from charset_normalizer import from_bytes  # takes 30 ms to import and is rarely needed

    first = next(match.start() for match in _BEYOND_ASCII.finditer(content))
    start = content.rfind(b"\n", 0, first) + 1 if first < DETECT_BYTES // 2 else first
    matches = from_bytes(content[start : start + DETECT_BYTES], cp_isolation=list(_LEGACY))
    best = matches.best()
    encoding = "cp1252"
    if best:
        equal = [match for match in matches if match.chaos <= best.chaos and match.coherence >= best.coherence]
        possible = {codecs.lookup(name).name for match in equal for name in match.could_be_from_charset}
        encoding = next((name for name in _LEGACY if name in possible), best.encoding)
    try:
        text = content.decode(encoding)
        if text.encode(encoding) == content:
            return text, encoding
    except UnicodeError:
        pass  # the part behind what was looked at differs
    return content.decode("latin-1"), "iso8859-1"  # reads and writes every byte


def _binary(path: Path, content: bytes) -> DocumentError:
    message = tr(
        "{file} is not a text file: it looks like {kind}. Choose a text or Markdown file.",
        file=path.name,
        kind=_signature(content) or tr("a binary file"),
    )
    return DocumentError(path, message)


def _signature(content: bytes) -> str:
    return next((name for mark, name in _SIGNATURES if content.startswith(mark)), "")


def _mostly_control(text: str) -> bool:
    """Whether more than one character in 50 is a control character that no text has."""
    control = sum(character < " " and character not in "\t\n\r\f\v\x1a\x1b" for character in text)
    return control * 50 > len(text)


def _document(path: Path, text: str, encoding: str, bom: bool) -> Document:
    counts = _newlines(text)
    newline: Newline = max(counts, key=lambda kind: counts[kind]) if counts else "\n"
    if newline != "\n" or len(counts) > 1:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Document(text, path, encoding, bom, newline, mixed_newlines=len(counts) > 1)


def _newlines(text: str) -> Counter[Newline]:
    pairs = text.count("\r\n")
    counts: Counter[Newline] = Counter({"\r\n": pairs, "\n": text.count("\n") - pairs, "\r": text.count("\r") - pairs})
    return +counts


def _encoded(document: Document) -> bytes:
    mark = next((mark for mark, encoding in _BOMS if encoding == document.encoding), b"") if document.bom else b""
    return mark + document.text.replace("\n", document.newline).encode(document.encoding)


def _demand_faithful(document: Document, content: bytes) -> None:
    """Some Japanese codecs write a character as one that merely looks like it. Raises UnicodeEncodeError then."""
    if document.encoding.startswith("utf"):
        return
    written = document.text.replace("\n", document.newline)
    again = content.decode(document.encoding, "replace")
    if again != written:
        place = next((at for at, pair in enumerate(zip(written, again, strict=False)) if pair[0] != pair[1]), 0)
        raise UnicodeEncodeError(document.encoding, written, place, place + 1, "is read as another character")


def _well_formed(text: str) -> str:
    """`text` with halves of surrogate pairs, which are no characters, replaced by U+FFFD."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _position(text: str, document: Document, error: UnicodeEncodeError) -> int:
    """Where in `text` the character stands that failed behind line ends of two characters."""
    if document.newline != "\r\n":
        return error.start
    head = error.object[: error.start]
    return min(error.start - head.count("\r\n"), len(text) - 1)
