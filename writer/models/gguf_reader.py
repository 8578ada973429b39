"""Read the header of a GGUF file from front to back, without believing it.

Every count, length and offset in the file is checked against the file's size before anything of that size is
read or made, because llama.cpp aborts the process on some of such lies. The format: magic "GGUF", version,
tensor count, metadata count; then the metadata as key, type, value; then for each tensor its name, dimensions,
type and offset; then, aligned, the tensors (ggml's docs/gguf.md).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, TypeAlias

from writer.models.bad_model import BadModel, looks_like
from writer.models.ggml_types import TYPE_SIZES
from writer.tongue import amount, tr

VERSIONS: Final = (2, 3)
"""Format versions that llama.cpp still reads; 3 is the current one."""

METADATA_LIMIT: Final = 65_536
TENSORS_LIMIT: Final = 65_536
KEY_LIMIT: Final = 65_535
"""Bytes of a key (ggml's own limit)."""
NAME_LIMIT: Final = 63
"""Bytes of a tensor's name (GGML_MAX_NAME)."""
TEXT_LIMIT: Final = 1 << 20
"""Bytes of a text value that is kept; chat templates are below 64 KB. Longer ones are skipped."""
ARRAY_LIMIT: Final = 1 << 26
"""Elements of one array; the largest vocabularies have 2^18."""
HEADER_LIMIT: Final = 96 << 20
"""Bytes of metadata read altogether; the largest known headers have about 30 MB."""
ARRAY_DEPTH_LIMIT: Final = 4
DIMENSIONS_LIMIT: Final = 4

_SCALARS: Final = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_LENGTH: Final = struct.Struct("<Q")
_BLOCK: Final = 1 << 16
_TEXT: Final = 8
_ARRAY: Final = 9

TOKENS: Final = "tokenizer.ggml.tokens"
_FILLING: Final = {
    b"<|fim_prefix|>": "prefix",
    b"<|fim_suffix|>": "suffix",
    b"<|fim_middle|>": "middle",
    b"<fim-prefix>": "prefix",
    b"<fim-suffix>": "suffix",
    b"<fim-middle>": "middle",
    b"<fim_prefix>": "prefix",
    b"<fim_suffix>": "suffix",
    b"<fim_middle>": "middle",
    b"<|fim_pre|>": "prefix",
    b"<|fim_suf|>": "suffix",
    b"<|fim_mid|>": "middle",
    b"<PRE>": "prefix",
    b"<SUF>": "suffix",
    b"<MID>": "middle",
    b"\xe2\x96\x81<PRE>": "prefix",
    b"\xe2\x96\x81<SUF>": "suffix",
    b"\xe2\x96\x81<MID>": "middle",
}
"""How vocabularies spell the tokens around a gap in a text."""
_SPELLED_BYTES: Final = range(5, 15)
_SPELLED_FIRST: Final = (0x3C, 0xE2)
"""First bytes of those spellings."""

Scalar: TypeAlias = int | float | bool | str


@dataclass(frozen=True, slots=True)
class HeaderValues:
    """What stands in a header, by its keys; values that nobody needs are left out."""

    file_bytes: int
    version: int
    parameters: int
    """Elements of all tensors together."""
    texts: Mapping[str, str]
    numbers: Mapping[str, int]
    """Of an array of numbers (one a layer): the largest."""
    lengths: Mapping[str, int]
    """Of arrays."""
    sums: Mapping[str, int]
    """Of arrays of numbers, such as the heads of each layer."""
    zeros: Mapping[str, int]
    """How many numbers of an array are 0: layers without attention."""
    fills: bool
    """Whether the vocabulary has the tokens around a gap in a text."""


class HeaderReader:
    """Reads one header from front to back. `_left` counts the bytes of the file that were not read yet."""

    def __init__(self, path: Path, file: IO[bytes], size: int) -> None:
        self._path = path
        self._file = file
        self._size = size
        self._read = 0
        self._texts: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._lengths: dict[str, int] = {}
        """Of arrays."""
        self._sums: dict[str, int] = {}
        """Of arrays of numbers, such as the heads of each layer."""
        self._zeros: dict[str, int] = {}
        """How many numbers of an array are 0: layers without attention."""
        self._filling: set[str] = set()

    def values(self) -> HeaderValues:
        """All of the header. Raises BadModel; OSError."""
        version, tensors, entries = self._opening()
        for _ in range(entries):
            self._entry()
        parameters = self._tensors(tensors)
        if not self._texts.get("general.architecture") and not self._numbers.get("split.no"):
            raise self._bad(tr("it does not say which kind of model it is"))
        return HeaderValues(
            file_bytes=self._size,
            version=version,
            parameters=parameters,
            texts=self._texts,
            numbers=self._numbers,
            lengths=self._lengths,
            sums=self._sums,
            zeros=self._zeros,
            fills={"prefix", "suffix", "middle"} <= self._filling,
        )

    def _opening(self) -> tuple[int, int, int]:
        """Version, number of tensors, number of metadata entries."""
        head = self._file.read(24)
        self._read = len(head)
        if not head:
            raise BadModel(
                self._path, tr("{file} is empty. Download it again or choose another file.", file=self._path.name)
            )
        if head[:4] != b"GGUF":
            raise BadModel(self._path, looks_like(self._path, head + self._file.read(1000)))
        if len(head) < 24:
            raise self._cut_off()
        version, tensors, entries = struct.unpack("<IQQ", head[4:])
        if version not in VERSIONS:
            raise self._unsupported(version)
        if tensors > TENSORS_LIMIT or entries > METADATA_LIMIT:
            raise self._bad(tr("its header promises an impossible number of parts"))
        return version, tensors, entries

    # -- metadata ------------------------------------------------------------------------------------------

    def _entry(self) -> None:
        key = self._text(KEY_LIMIT)
        kind = self._number("I")
        if kind == _TEXT:
            length = self._number("Q")
            if length > TEXT_LIMIT:
                self._skip(length)
            else:
                self._texts[key] = self._bytes(length).decode("utf-8", "replace")
        elif kind == _ARRAY:
            self._array(key, 1)
        elif kind in _SCALARS:
            value = self._scalar(_SCALARS[kind])
            if isinstance(value, int):
                self._numbers[key] = int(value)
        else:
            raise self._bad(tr("its header holds a value of an unknown kind"))

    def _array(self, key: str, depth: int) -> None:
        """Note how long an array is, and the largest number of a short one; its content is skipped."""
        kind, length = self._number("I"), self._number("Q")
        if length > ARRAY_LIMIT or depth > ARRAY_DEPTH_LIMIT:
            raise self._bad(tr("its header holds an impossibly long list"))
        if depth == 1:
            self._lengths[key] = length
        if kind in _SCALARS:
            self._numbers_of(key, _SCALARS[kind], length)
        elif kind == _TEXT:
            self._skip_texts(length, look=key == TOKENS)
        elif kind == _ARRAY:
            for _ in range(length):
                self._array(key, depth + 1)
        else:
            raise self._bad(tr("its header holds a value of an unknown kind"))

    def _numbers_of(self, key: str, form: str, length: int) -> None:
        """Numbers of each layer: the largest stands for all, their sum is noted too."""
        width = struct.calcsize("<" + form)
        if length <= 4096 and form not in "fd?":
            values = struct.unpack(f"<{length}{form}", self._bytes(length * width))
            self._numbers[key], self._sums[key] = max(values, default=0), sum(values)
            self._zeros[key] = values.count(0)
        else:
            self._skip(length * width)

    # -- tensors -------------------------------------------------------------------------------------------

    def _tensors(self, count: int) -> int:
        """Elements of all tensors. Refuses tensors that end behind the end of the file."""
        parameters, end = 0, 0
        for _ in range(count):
            self._text(NAME_LIMIT)
            dimensions = self._number("I")
            if not 1 <= dimensions <= DIMENSIONS_LIMIT:
                raise self._bad(tr("one of its tensors has an impossible shape"))
            elements = 1
            for _ in range(dimensions):
                elements *= self._number("Q")
            kind, offset = self._number("I"), self._number("Q")
            if elements == 0 or elements > 1 << 48:
                raise self._bad(tr("one of its tensors has an impossible shape"))
            parameters += elements
            end = max(end, offset + self._tensor_bytes(kind, elements))
        if count == 0:
            raise self._bad(tr("it holds no tensors (a vocabulary only)"))
        if self._aligned() + end > self._size:
            raise self._cut_off(self._aligned() + end)
        return parameters

    def _tensor_bytes(self, kind: int, elements: int) -> int:
        """Bytes of a tensor; for a type this program does not know, as few as any type needs."""
        block, size = TYPE_SIZES.get(kind, (256, 1))
        return elements // block * size

    def _aligned(self) -> int:
        """Where the tensors begin."""
        alignment = self._numbers.get("general.alignment", 32)
        if alignment < 1 or alignment > 1 << 20 or alignment & (alignment - 1):
            raise self._bad(tr("its alignment is impossible"))
        return -(-self._read // alignment) * alignment

    # -- bytes ---------------------------------------------------------------------------------------------

    def _bytes(self, count: int) -> bytes:
        if count > self._size - self._read:
            raise self._cut_off()
        self._count(count)
        content = self._file.read(count)
        if len(content) < count:
            raise self._cut_off()
        return content

    def _skip(self, count: int) -> None:
        if count > self._size - self._read:
            raise self._cut_off()
        self._count(count)
        self._file.seek(count, 1)

    def _skip_texts(self, count: int, look: bool) -> None:
        """Skip a list of texts (a vocabulary: up to 2^18), block by block instead of text by text.

        `look`: for tokens that fill gaps, on the way.
        """
        block, position = b"", 0
        while count:
            if position + 8 > len(block):
                unread = len(block) - position
                self._file.seek(-unread, 1)
                self._read -= unread
                block, position = self._bytes(min(_BLOCK, self._size - self._read)), 0
                if len(block) < 8:
                    raise self._cut_off()
            length = _LENGTH.unpack_from(block, position)[0]
            if (
                look
                and length in _SPELLED_BYTES
                and position + 8 < len(block)
                and block[position + 8] in _SPELLED_FIRST
            ):
                self._filling.add(_FILLING.get(block[position + 8 : position + 8 + length], ""))
            position += 8 + length
            count -= 1
            if position > len(block):
                self._skip(position - len(block))
                block, position = b"", 0
        self._file.seek(position - len(block), 1)
        self._read -= len(block) - position

    def _count(self, count: int) -> None:
        self._read += count
        if self._read > HEADER_LIMIT:
            raise self._bad(tr("its header is impossibly long"))

    def _text(self, limit: int) -> str:
        length = self._number("Q")
        if length > limit:
            raise self._bad(tr("its header holds an impossibly long name"))
        return self._bytes(length).decode("utf-8", "replace")

    def _number(self, form: str) -> int:
        return int(self._scalar(form))

    def _scalar(self, form: str) -> int | float | bool:
        value: int | float | bool = struct.unpack("<" + form, self._bytes(struct.calcsize("<" + form)))[0]
        return value

    # -- words ---------------------------------------------------------------------------------------------

    def _bad(self, what: str) -> BadModel:
        return BadModel(
            self._path,
            tr(
                "{file} is damaged: {fault}. Download it again or choose another file.",
                file=self._path.name,
                fault=what,
            ),
        )

    def _cut_off(self, needed: int = 0) -> BadModel:
        if not self._size < needed < 1 << 44:
            sentence = tr("{file} is incomplete. Download it again or choose another file.", file=self._path.name)
            return BadModel(self._path, sentence)
        sentence = tr(
            "{file} is incomplete ({size} of {all}). Download it again or choose another file.",
            file=self._path.name,
            size=_megabytes(self._size),
            all=_megabytes(needed),
        )
        return BadModel(self._path, sentence)

    def _unsupported(self, version: int) -> BadModel:
        if version & 0xFFFF == 0 and version:
            return BadModel(
                self._path, tr("{file} was made for big-endian computers. Choose another file.", file=self._path.name)
            )
        return BadModel(
            self._path,
            tr(
                "{file} has version {version} of the GGUF format, which is not supported. "
                "Choose a file of version 2 or 3.",
                file=self._path.name,
                version=version,
            ),
        )


def _megabytes(size: int) -> str:
    return tr("{size} MB", size=amount(size / 1_000_000))
