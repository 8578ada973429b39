"""Small GGUF files, honest and lying, byte by byte."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

TEXT, ARRAY, U32 = 8, 9, 4


def text(value: str) -> bytes:
    content = value.encode()
    return struct.pack("<Q", len(content)) + content


def entry(key: str, kind: int, value: bytes) -> bytes:
    return text(key) + struct.pack("<I", kind) + value


def u32(key: str, value: int) -> bytes:
    return entry(key, U32, struct.pack("<I", value))


def texts(key: str, *values: str) -> bytes:
    return entry(key, ARRAY, struct.pack("<IQ", TEXT, len(values)) + b"".join(map(text, values)))


def numbers(key: str, *values: int) -> bytes:
    return entry(key, ARRAY, struct.pack(f"<IQ{len(values)}I", U32, len(values), *values))


def tensor(name: str, *shape: int, kind: int = 0, offset: int = 0) -> bytes:
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


def metadata() -> list[bytes]:
    return [
        entry("general.architecture", TEXT, text("llama")),
        entry("general.name", TEXT, text("Tiny  Teller")),
        entry("general.license", TEXT, text("apache-2.0")),
        u32("general.file_type", 15),
        u32("llama.context_length", 2048),
        u32("llama.block_count", 4),
        u32("llama.embedding_length", 64),
        u32("llama.attention.head_count", 8),
        u32("llama.attention.head_count_kv", 2),
        entry("tokenizer.ggml.model", TEXT, text("gpt2")),
        texts("tokenizer.ggml.tokens", *(f"token {number}" for number in range(300))),
        entry("tokenizer.chat_template", TEXT, text("{{ messages }}")),
    ]


@dataclass
class Gguf:
    """The parts of a file; `data` is how many bytes of tensors follow."""

    entries: list[bytes] = field(default_factory=metadata)
    tensors: list[bytes] = field(default_factory=lambda: [tensor("w", 64, 8), tensor("b", 64, offset=2048)])
    data: int = 2048 + 256
    magic: bytes = b"GGUF"
    version: int = 3
    entry_count: int | None = None
    tensor_count: int | None = None

    def content(self) -> bytes:
        counts = (
            len(self.tensors) if self.tensor_count is None else self.tensor_count,
            len(self.entries) if self.entry_count is None else self.entry_count,
        )
        head = self.magic + struct.pack("<IQQ", self.version, *counts) + b"".join(self.entries + self.tensors)
        return head + b"\0" * (-len(head) % 32) + b"\1" * self.data
