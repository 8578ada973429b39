"""The header of a GGUF file, read with ggml's own parser: quick also for large vocabularies."""

from __future__ import annotations

import ctypes
import os
from dataclasses import dataclass
from typing import Any

from writer.engine.worker.native import Ggml

_UINT32, _INT32, FLOAT32, _STRING, _ARRAY = 4, 5, 6, 8, 9
"""GGUF value types."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """`shape` has four numbers, the width first; `kind` is ggml's type; `start` and `size` are bytes in the file."""

    shape: tuple[int, ...]
    kind: int
    start: int
    size: int


class GgufHeader:
    """The header of a GGUF file as ggml reads it: values by key, and tensors. Freed on exit of the `with`."""

    class _Parameters(ctypes.Structure):
        _fields_ = (("no_alloc", ctypes.c_bool), ("ctx", ctypes.c_void_p))

    def __init__(self, ggml: Ggml, path: str) -> None:
        self._ggml = ggml
        opened = ggml.function("gguf_init_from_file", ctypes.c_void_p, ctypes.c_char_p, self._Parameters)(
            os.fsencode(path), self._Parameters(True, None)
        )
        self._pointer = ctypes.c_void_p(opened)

    def __enter__(self) -> GgufHeader:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._pointer:
            self._ggml.function("gguf_free", None, ctypes.c_void_p)(self._pointer)

    def __bool__(self) -> bool:
        """Whether the file could be read."""
        return bool(self._pointer)

    def tensors(self) -> dict[str, Tensor]:
        begin = self._call("gguf_get_data_offset", ctypes.c_size_t)
        found = {}
        for index in range(self._call("gguf_get_n_tensors", ctypes.c_int64)):
            name: bytes = self._call("gguf_get_tensor_name", ctypes.c_char_p, index)
            shape = self._call("gguf_get_tensor_ne", ctypes.POINTER(ctypes.c_int64), index)
            found[name.decode("utf-8", "replace")] = Tensor(
                tuple(shape[:4]),
                self._call("gguf_get_tensor_type", ctypes.c_int, index),
                begin + self._call("gguf_get_tensor_offset", ctypes.c_size_t, index),
                self._call("gguf_get_tensor_size", ctypes.c_size_t, index),
            )
        return found

    def end_of_tensors(self) -> int:
        """Offset in the file where the last tensor ends."""
        count = self._call("gguf_get_n_tensors", ctypes.c_int64)
        if count == 0:
            return 0
        last = count - 1
        start = self._call("gguf_get_data_offset", ctypes.c_size_t)
        offset = self._call("gguf_get_tensor_offset", ctypes.c_size_t, last)
        return int(start + offset + self._call("gguf_get_tensor_size", ctypes.c_size_t, last))

    def kind(self, key: str) -> int:
        """GGUF's type of the value `key`; -1 when there is none."""
        index = self._find(key)
        return int(self._call("gguf_get_kv_type", ctypes.c_int, index)) if index >= 0 else -1

    def text(self, key: str) -> str:
        """Empty when there is no text of that name."""
        if self.kind(key) != _STRING:
            return ""
        value: bytes | None = self._call("gguf_get_val_str", ctypes.c_char_p, self._find(key))
        return (value or b"").decode("utf-8", "replace")

    def has(self, key: str) -> bool:
        return self._find(key) >= 0

    def number(self, key: str) -> int:
        index = self._find(key)
        kind = self._call("gguf_get_kv_type", ctypes.c_int, index) if index >= 0 else None
        if kind == _UINT32:
            return int(self._call("gguf_get_val_u32", ctypes.c_uint32, index))
        return int(self._call("gguf_get_val_i32", ctypes.c_int32, index)) if kind == _INT32 else 0

    def fraction(self, key: str) -> float:
        index = self._find(key)
        if index < 0 or self._call("gguf_get_kv_type", ctypes.c_int, index) != FLOAT32:
            return 0.0
        return float(self._call("gguf_get_val_f32", ctypes.c_float, index))

    def numbers(self, key: str, count: int) -> list[int]:
        """One number a layer: `count` times the same when the header holds a single one; empty when silent."""
        index = self._find(key)
        if index < 0:
            return []
        if self._call("gguf_get_kv_type", ctypes.c_int, index) != _ARRAY:
            return [self.number(key)] * count
        if self._call("gguf_get_arr_type", ctypes.c_int, index) not in (_UINT32, _INT32):
            return []
        length = min(count, self._call("gguf_get_arr_n", ctypes.c_size_t, index))
        values = self._call("gguf_get_arr_data", ctypes.POINTER(ctypes.c_int32), index)
        return [max(0, int(values[position])) for position in range(length)]

    def length(self, key: str) -> int:
        """Of a list; 0 for anything else."""
        index = self._find(key)
        if index < 0 or self._call("gguf_get_kv_type", ctypes.c_int, index) != _ARRAY:
            return 0
        return int(self._call("gguf_get_arr_n", ctypes.c_size_t, index))

    def _find(self, key: str) -> int:
        find = self._ggml.function("gguf_find_key", ctypes.c_int64, ctypes.c_void_p, ctypes.c_char_p)
        return int(find(self._pointer, key.encode()))

    def _call(self, name: str, result: Any, *index: int) -> Any:
        kinds = [ctypes.c_int64] * len(index)
        return self._ggml.function(name, result, ctypes.c_void_p, *kinds)(self._pointer, *index)
