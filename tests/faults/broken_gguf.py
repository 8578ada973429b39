"""GGUF files taken apart and put together again, byte for byte, with any part replaced by what does not belong there.

The gguf package refuses to write most of what is needed here, so this is its own small reader and writer.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Final

import gguf

U8, I8, U16, I16, U32, I32, F32, BOOL, STRING, ARRAY, U64, I64, F64 = range(13)
_FORMATS: Final = {
    U8: "B",
    I8: "b",
    U16: "H",
    I16: "h",
    U32: "I",
    I32: "i",
    F32: "f",
    BOOL: "B",
    U64: "Q",
    I64: "q",
    F64: "d",
}
ALIGNMENT: Final = 32
ARCHITECTURES: Final = sorted(gguf.MODEL_ARCH_NAMES.values())
TOKENIZERS: Final = ("gpt2", "llama", "bert", "t5", "no_vocab", "plamo2", "rwkv", "default", "deepseek-llm", "gpt-4o")
ODD_NUMBERS: Final = (0, 1, 2, 3, 5, 7, 63, 65, 100_000, 2**31 - 1, 2**31, 2**32 - 1)
ODD_FLOATS: Final = (0.0, -1.0, float("nan"), float("inf"), float("-inf"), 1e38, 1e-45)


@dataclass(frozen=True)
class Entry:
    """One key of the header; `body` is the value as it stands in the file, behind the number of its kind."""

    key: bytes
    kind: int
    body: bytes


@dataclass(frozen=True)
class Tensor:
    """One line of the list of tensors. `offset` counts from the beginning of the weights."""

    name: bytes
    shape: tuple[int, ...]
    kind: int
    offset: int


@dataclass
class Gguf:
    """A whole file; counts that are None are written as they are."""

    entries: list[Entry]
    tensors: list[Tensor]
    weights: bytes
    magic: bytes = b"GGUF"
    version: int = 3
    tensor_count: int | None = None
    entry_count: int | None = None
    padding: bytes = field(default=b"")

    def copy(self) -> Gguf:
        return replace(self, entries=list(self.entries), tensors=list(self.tensors))

    def entry(self, key: str) -> int:
        """Where `key` stands among the entries."""
        return next(index for index, entry in enumerate(self.entries) if entry.key == key.encode())

    def put(self, key: str, kind: int, body: bytes) -> Gguf:
        """Write `key` with another value, also when it was not there."""
        new = Entry(key.encode(), kind, body)
        for index, entry in enumerate(self.entries):
            if entry.key == new.key:
                self.entries[index] = new
                return self
        self.entries.append(new)
        return self

    def drop(self, key: str) -> Gguf:
        self.entries = [entry for entry in self.entries if entry.key != key.encode()]
        return self

    def number(self, key: str, value: float, kind: int = U32) -> Gguf:
        return self.put(key, kind, scalar(kind, value))

    def text(self, key: str, value: str) -> Gguf:
        return self.put(key, STRING, string(value.encode()))

    def numbers(self, key: str, values: list[int], kind: int = I32) -> Gguf:
        return self.put(key, ARRAY, array(kind, [scalar(kind, value) for value in values]))

    def tensor(self, which: str, **changes: object) -> Gguf:
        """Replace parts of the tensor `which`."""
        self.tensors = [
            replace(tensor, **changes) if tensor.name == which.encode() else tensor  # type: ignore[arg-type]
            for tensor in self.tensors
        ]
        return self

    def rename_architecture(self, new: str) -> Gguf:
        """Say it is a model of another kind, and name all the kind's own keys accordingly."""
        old = self.entries[self.entry("general.architecture")].body[8:] + b"."
        self.entries = [
            replace(entry, key=new.encode() + b"." + entry.key.removeprefix(old))
            if entry.key.startswith(old)
            else entry
            for entry in self.entries
        ]
        return self.text("general.architecture", new)

    def header(self) -> bytes:
        parts = [
            self.magic,
            struct.pack(
                "<IQQ",
                self.version,
                len(self.tensors) if self.tensor_count is None else self.tensor_count,
                len(self.entries) if self.entry_count is None else self.entry_count,
            ),
        ]
        parts += [string(entry.key) + struct.pack("<I", entry.kind) + entry.body for entry in self.entries]
        for tensor in self.tensors:
            shape = struct.pack(f"<I{len(tensor.shape)}Q", len(tensor.shape), *tensor.shape)
            parts.append(string(tensor.name) + shape + struct.pack("<IQ", tensor.kind % 2**32, tensor.offset % 2**64))
        return b"".join(parts)

    def bytes(self) -> bytes:
        header = self.header()
        return header + b"\0" * (-len(header) % ALIGNMENT) + self.weights


def scalar(kind: int, value: float) -> bytes:
    number = float(value) if kind in (F32, F64) else int(value)
    return struct.pack("<" + _FORMATS[kind], number)


def string(data: bytes, length: int | None = None) -> bytes:
    """A string of the format; `length` may lie about it."""
    return struct.pack("<Q", len(data) if length is None else length) + data


def array(kind: int, items: list[bytes], length: int | None = None) -> bytes:
    """An array of the format; `length` may lie about it."""
    return struct.pack("<IQ", kind, len(items) if length is None else length) + b"".join(items)


def read(path: Path) -> Gguf:
    """Take a whole, sound file apart."""
    return _Reader(path.read_bytes()).gguf()


class _Reader:
    def __init__(self, whole: bytes) -> None:
        self._whole = whole
        self._at = 0

    def gguf(self) -> Gguf:
        magic = self._take(4)
        version, tensors, entries = self._unpack("IQQ")
        found = Gguf([self._entry() for _ in range(entries)], [self._tensor() for _ in range(tensors)], b"")
        found.magic, found.version = magic, version
        self._take(-self._at % ALIGNMENT)
        found.weights = self._whole[self._at :]
        return found

    def _entry(self) -> Entry:
        key = self._string()
        (kind,) = self._unpack("I")
        start = self._at
        self._skip_value(kind)
        return Entry(key, kind, self._whole[start : self._at])

    def _skip_value(self, kind: int) -> None:
        if kind == STRING:
            self._string()
        elif kind == ARRAY:
            inner, count = self._unpack("IQ")
            for _ in range(count):
                self._skip_value(inner)
        else:
            self._take(struct.calcsize(_FORMATS[kind]))

    def _tensor(self) -> Tensor:
        name = self._string()
        (dimensions,) = self._unpack("I")
        shape = self._unpack(f"{dimensions}Q")
        kind, offset = self._unpack("IQ")
        return Tensor(name, shape, kind, offset)

    def _string(self) -> bytes:
        return self._take(self._unpack("Q")[0])

    def _unpack(self, letters: str) -> tuple[int, ...]:
        return struct.unpack("<" + letters, self._take(struct.calcsize("<" + letters)))

    def _take(self, count: int) -> bytes:
        self._at += count
        return self._whole[self._at - count : self._at]


def mutate(sound: Gguf, chance: Random) -> tuple[str, bytes]:
    """One random fault in a sound file: what it is, and the file."""
    broken = sound.copy()
    fault = chance.choice(_FAULTS)
    told = fault(broken, chance)
    if isinstance(told, tuple):
        return told
    return told, broken.bytes()


def _number_replaced(file: Gguf, chance: Random) -> str:
    numbers = [index for index, entry in enumerate(file.entries) if entry.kind in (U32, I32, F32, BOOL)]
    index = chance.choice(numbers)
    entry = file.entries[index]
    value: float
    if entry.kind == F32:
        value = chance.choice(ODD_FLOATS)
    elif entry.kind == BOOL:
        value = chance.choice((0, 1, 2, 255))
    else:
        value = chance.choice(ODD_NUMBERS) if chance.random() < 0.7 else chance.randrange(2**32)
    if entry.kind == I32:
        value = struct.unpack("<i", struct.pack("<I", int(value)))[0]
    file.entries[index] = replace(entry, body=scalar(entry.kind, value))
    return f"{entry.key.decode()} = {value}"


def _kind_replaced(file: Gguf, chance: Random) -> str:
    index = chance.randrange(len(file.entries))
    entry = file.entries[index]
    kind = chance.choice([*_FORMATS, STRING, ARRAY])
    match kind:
        case _ if kind == STRING:
            body = string(chance.randbytes(chance.randrange(9)))
        case _ if kind == ARRAY:
            inner = chance.choice([U32, I32, F32, U8, BOOL, U64])
            body = array(inner, [scalar(inner, chance.randrange(2)) for _ in range(chance.randrange(5))])
        case _:
            body = scalar(kind, chance.choice((0, 1, 2)))
    file.entries[index] = Entry(entry.key, kind, body)
    return f"{entry.key.decode()} of kind {kind}: {body[:24]!r}"


def _entry_dropped(file: Gguf, chance: Random) -> str:
    entry = file.entries.pop(chance.randrange(len(file.entries)))
    return f"without {entry.key.decode()}"


def _entry_twice(file: Gguf, chance: Random) -> str:
    entry = chance.choice(file.entries)
    file.entries.append(entry)
    return f"{entry.key.decode()} twice"


def _array_changed(file: Gguf, chance: Random) -> str:
    arrays = [index for index, entry in enumerate(file.entries) if entry.kind == ARRAY]
    index = chance.choice(arrays)
    entry = file.entries[index]
    inner, count = struct.unpack("<IQ", entry.body[:12])
    if chance.random() < 0.4:
        lie = chance.choice((0, 1, count - 1, count + 1, 2**32, 2**62, 2**64 - 1))
        body = struct.pack("<IQ", inner, lie % 2**64) + entry.body[12:]
        what = f"claims {lie} items"
    elif chance.random() < 0.5 and inner in (I32, U32, F32) and count:
        items = [struct.pack("<I", chance.choice(ODD_NUMBERS)) for _ in range(count)]
        body, what = array(inner, items), "odd items"
    elif inner == STRING and count:
        items, keep = _strings(entry.body[12:]), chance.randrange(count + 1)
        body, what = array(STRING, [string(item) for item in items[:keep]]), f"only {keep} items"
        if chance.random() < 0.5:
            odd = [chance.choice((b"", b"\0", b"\xff\xfe", b"a", items[0], b" " * 5000)) for _ in range(len(items))]
            mixed = [o if chance.random() < 0.2 else i for o, i in zip(odd, items, strict=True)]
            body, what = array(STRING, [string(item) for item in mixed]), "odd items"
    else:
        body, what = array(chance.choice((U8, U64, F64, ARRAY, 99)), []), "of another kind"
    file.entries[index] = replace(entry, body=body)
    return f"{entry.key.decode()} {what}"


def _strings(body: bytes) -> list[bytes]:
    found, at = [], 0
    while at < len(body):
        (length,) = struct.unpack_from("<Q", body, at)
        found.append(body[at + 8 : at + 8 + length])
        at += 8 + length
    return found


def _string_changed(file: Gguf, chance: Random) -> str:
    texts = [index for index, entry in enumerate(file.entries) if entry.kind == STRING]
    index = chance.choice(texts)
    entry = file.entries[index]
    others = [other.body for other in file.entries if other.kind == STRING]
    known = (*ARCHITECTURES, *TOKENIZERS * 5)
    body = chance.choice(
        (
            string(chance.choice(known).encode()),
            string(b""),
            string(b"\0" * 9),
            string(b"x" * 100_000),
            string(entry.body[8:], 2**40),
            string(entry.body[8:], 2**64 - 1),
            chance.choice(others),
        )
    )
    file.entries[index] = replace(entry, body=body)
    return f"{entry.key.decode()} = {body[:40]!r}"


def _architecture_changed(file: Gguf, chance: Random) -> str:
    """All keys of the model's kind under another kind's name, so that its own reader takes them."""
    new = chance.choice(ARCHITECTURES)
    file.rename_architecture(new)
    if chance.random() < 0.5:
        return f"as {new} and {_number_replaced(file, chance)}"
    return f"as {new}"


def _tensor_changed(file: Gguf, chance: Random) -> str:
    index = chance.randrange(len(file.tensors))
    tensor = file.tensors[index]
    changes: dict[str, object]
    match chance.randrange(6):
        case 0:
            shape = list(tensor.shape)
            shape[chance.randrange(len(shape))] = chance.choice((*ODD_NUMBERS, 2**63, 2**62))
            changes = {"shape": tuple(shape)}
        case 1:
            changes = {"shape": chance.choice(((), (1,), tensor.shape[::-1], (*tensor.shape, 1), (2,) * 5, (1,) * 4))}
        case 2:
            changes = {"kind": chance.choice((0, 1, 2, 8, 12, 16, 30, 39, 40, 99, 2**32 - 1))}
        case 3:
            changes = {"offset": chance.choice((0, 1, 32, tensor.offset + 32, 2**40, 2**63, 2**64 - 32))}
        case 4:
            other = chance.choice(file.tensors).name
            changes = {"name": chance.choice((b"", b"x" * 200, other, b"blk.9999.attn_q.weight", tensor.name + b"\0"))}
        case _:
            file.tensors.pop(index)
            return f"without {tensor.name.decode()}"
    file.tensors[index] = replace(tensor, **changes)  # type: ignore[arg-type]
    return f"{tensor.name.decode()}: {changes}"


def _counts_changed(file: Gguf, chance: Random) -> str:
    lie = chance.choice((0, 1, 2**16, 2**32, 2**62, 2**63, 2**64 - 1))
    if chance.random() < 0.5:
        file.tensor_count = lie
        return f"{lie} tensors"
    file.entry_count = lie
    return f"{lie} entries"


def _bytes_flipped(file: Gguf, chance: Random) -> tuple[str, bytes]:
    whole = bytearray(file.bytes())
    end = len(file.header())
    places = [chance.randrange(4, end) for _ in range(chance.choice((1, 1, 2, 8, 64)))]
    for place in places:
        whole[place] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
    return f"bytes at {places[:8]}", bytes(whole)


def _cut_short(file: Gguf, chance: Random) -> tuple[str, bytes]:
    whole = file.bytes()
    kept = chance.randrange(len(file.header()) if chance.random() < 0.7 else len(whole))
    return f"only {kept} bytes", whole[:kept]


def _weights_changed(file: Gguf, chance: Random) -> str:
    weights = bytearray(file.weights)
    odd = struct.pack("<f", chance.choice(ODD_FLOATS))
    for _ in range(chance.choice((1, 100, 5000))):
        place = 4 * chance.randrange(len(weights) // 4)
        weights[place : place + 4] = odd
    file.weights = bytes(weights)
    return f"weights with {odd!r}"


_FAULTS: Final = (
    _number_replaced,
    _number_replaced,
    _kind_replaced,
    _entry_dropped,
    _entry_twice,
    _array_changed,
    _string_changed,
    _architecture_changed,
    _tensor_changed,
    _tensor_changed,
    _counts_changed,
    _bytes_flipped,
    _cut_short,
    _weights_changed,
)
