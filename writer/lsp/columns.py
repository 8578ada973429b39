"""Columns of a line as the client counts them, to characters and back, in the encoding agreed on with it."""

from __future__ import annotations

import enum

from writer.text.units import from_utf16, to_utf16


class Encoding(enum.Enum):
    """Position encodings of LSP, by their names there."""

    UTF8 = "utf-8"
    UTF16 = "utf-16"
    UTF32 = "utf-32"

    def column(self, line: str, index: int) -> int:
        """The column before character `index` of `line`."""
        match self:
            case Encoding.UTF8:
                return len(line[:index].encode("utf-8", "surrogatepass"))
            case Encoding.UTF16:
                return to_utf16(line, index)
            case Encoding.UTF32:
                return min(index, len(line))

    def index(self, line: str, column: int) -> int:
        """The character of `line` at `column`; beyond its end: the end, as the protocol says."""
        match self:
            case Encoding.UTF8:
                head = line.encode("utf-8", "surrogatepass")[: max(column, 0)]
                return len(head.decode("utf-8", "ignore"))
            case Encoding.UTF16:
                return from_utf16(line, column)
            case Encoding.UTF32:
                return min(max(column, 0), len(line))
