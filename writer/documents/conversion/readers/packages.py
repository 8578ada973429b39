"""Office documents are ZIP archives of XML; both can be made to do harm, so neither is opened without limits."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree
from xml.parsers import expat

from writer.documents.conversion.errors import DAMAGED, HOSTILE, PROTECTED, TOO_LARGE, UnfitError

Element = ElementTree.Element

LARGEST_PART: Final = 64 << 20
"""Bytes of one part, unpacked; the text of a long novel takes five million."""
MOST_PARTS: Final = 20_000


class Package:
    """An archive of which parts are read by name. Raises UnfitError for whatever is wrong with it."""

    def __init__(self, content: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
            self._names = frozenset(self._archive.namelist())
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise UnfitError(DAMAGED) from error
        if len(self._names) > MOST_PARTS:
            raise UnfitError(TOO_LARGE)

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._names))

    def part(self, name: str) -> bytes:
        """The bytes of the part `name`."""
        try:
            with self._archive.open(name) as file:
                content = file.read(LARGEST_PART + 1)
        except RuntimeError as error:  # how zipfile says that a part is encrypted
            raise UnfitError(PROTECTED) from error
        except (KeyError, zipfile.BadZipFile, OSError, EOFError, NotImplementedError, zlib.error) as error:
            raise UnfitError(DAMAGED) from error
        if len(content) > LARGEST_PART:
            raise UnfitError(TOO_LARGE)
        return content

    def xml(self, name: str) -> Element:
        """The root of the XML part `name`."""
        return parsed(self.part(name))

    def optional(self, name: str) -> Element | None:
        """The same; None when there is no such part."""
        return self.xml(name) if name in self else None


def parsed(content: bytes) -> Element:
    """The root of an XML document. One that defines entities is refused before anything is expanded."""
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = _refuse
    try:
        guard.Parse(content, True)
        return ElementTree.fromstring(content)
    except (expat.ExpatError, ElementTree.ParseError, ValueError, LookupError) as error:
        raise UnfitError(DAMAGED) from error


def _refuse(*_doctype: object) -> None:
    raise UnfitError(HOSTILE)
