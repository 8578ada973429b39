"""The formats there are, by their names and by what lies in a file."""

from __future__ import annotations

import enum
import re
from pathlib import Path
from typing import Final

from writer.documents.conversion.errors import DAMAGED, EMPTY, OLD, PDF, PROTECTED, UnfitError
from writer.tongue import marked, tr


class Format(enum.Enum):
    """What a document can be stored as; the value is its name on the command line."""

    MARKDOWN = "markdown"
    DOCX = "docx"
    ODT = "odt"
    HTML = "html"
    RTF = "rtf"
    PDF = "pdf"


READ: Final = (Format.MARKDOWN, Format.DOCX, Format.ODT, Format.HTML, Format.RTF)
WRITTEN: Final = (Format.MARKDOWN, Format.DOCX, Format.ODT, Format.HTML, Format.PDF)
EXPORTED: Final = (Format.DOCX, Format.ODT, Format.HTML, Format.PDF)

TITLES: Final = {
    Format.MARKDOWN: "Markdown",
    Format.DOCX: "Word",
    Format.ODT: "OpenDocument",
    Format.HTML: tr("Web page"),
    Format.RTF: tr("Rich Text"),
    Format.PDF: "PDF",
}
SUFFIXES: Final = {
    **dict.fromkeys((".md", ".markdown", ".txt", ".text"), Format.MARKDOWN),
    **dict.fromkeys((".docx", ".docm", ".dotx"), Format.DOCX),
    **dict.fromkeys((".odt", ".ott", ".fodt"), Format.ODT),
    **dict.fromkeys((".html", ".htm", ".xhtml"), Format.HTML),
    **{".rtf": Format.RTF, ".pdf": Format.PDF},
}
_TEXT: Final = frozenset({"", ".md", ".markdown", ".txt", ".text"})
_PAGE: Final = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


HEAD_BYTES: Final = 4096
"""Of a file, to see what it is."""


def named(path: Path) -> Format | None:
    """The format that a file's name promises."""
    return SUFFIXES.get(path.suffix.lower())


def found_in(content: bytes, path: Path) -> Format:
    """The format of what lies in a file: what is in it counts, the name only where that says nothing.

    Raises UnfitError for what no reader takes.
    """
    if content.startswith(b"PK\x03\x04"):
        return _archived(content)
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        protected = "EncryptedPackage".encode("utf-16-le") in content
        raise UnfitError(PROTECTED if protected else OLD)
    if content.startswith(b"%PDF-"):
        raise UnfitError(PDF)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return Format.RTF
    promised = named(path)
    if promised in (Format.DOCX, Format.ODT, Format.RTF, Format.PDF):
        raise UnfitError(DAMAGED if content.strip() else EMPTY)
    if promised is Format.HTML or (path.suffix.lower() not in _TEXT and _PAGE.match(content[:4096])):
        return Format.HTML
    return Format.MARKDOWN


def is_foreign(path: Path) -> bool:
    """Whether the file at `path` would have to be converted to be written on; False when it cannot be read."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
        return found_in(head, path) is not Format.MARKDOWN
    except UnfitError:
        return True
    except (OSError, ValueError):
        return False


def _archived(content: bytes) -> Format:
    head = content[:200]
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in head:
        return Format.ODT
    if b"mimetypeapplication/" in head:
        raise UnfitError(marked("{file} is no text but another kind of document. Choose a text document."))
    from writer.documents.conversion.readers.packages import Package

    package = Package(content)
    if "[Content_Types].xml" in package:
        if any(name.startswith(("xl/", "ppt/")) for name in package):
            raise UnfitError(marked("{file} is a spreadsheet or a presentation. Choose a text document."))
        return Format.DOCX
    if "content.xml" in package and "META-INF/manifest.xml" in package:
        return Format.ODT
    raise UnfitError(marked("{file} is an archive. Unpack it and choose a file inside it."))
