"""LoRA adapters: looked at before llama.cpp sees them, loaded once, laid over the model for one request.

llama.cpp checks names and widths of an adapter's tensors itself, but a wrong value type, a third dimension or
numbers that are none make it end the process when the first token is computed.
"""

from __future__ import annotations

import ctypes
import math
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from writer.engine.messages import Adapter
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.models.gguf_header import FLOAT32, GgufHeader, Tensor
from writer.engine.worker.native import Ggml, llama
from writer.tongue import marked

MOST_SCALE: Final = 1_000.0
Identity = tuple[str, int, float]
"""Path, time of change in nanoseconds and strength of an adapter."""
NO_ADAPTER: Final[Identity] = ("", 0, 0.0)
"""The model as it is."""
_MAGIC: Final = b"GGUF"
_NEWEST_VERSION: Final = 3
_F32, _F16, _Q8_0, _BF16 = 0, 1, 8, 30
"""ggml's numbers for the kinds of tensors adapters are made of."""
_PARTS: Final = (".lora_a", ".lora_b")
_BLOCK_VALUES: Final = 32
"""Values of a Q8_0 block: two bytes of scale, then one byte each."""
_AT_ONCE: Final = 4 << 20
"""Bytes of a tensor looked at in one step."""


def check_adapter(ggml: Ggml, path: str, architecture: str, model: Mapping[str, Tensor]) -> None:
    """Raises WorkerError when the file is no LoRA adapter for a model of this architecture with these tensors."""
    name = Path(path).name or path
    size = _check_file(path, name)
    with GgufHeader(ggml, path) as file:
        if not file:
            raise WorkerError(f"The adapter {name} is damaged or was cut short. Get it again.")
        _check_purpose(file, name, architecture)
        tensors = file.tensors()
    if any(tensor.start + tensor.size > size for tensor in tensors.values()):
        raise WorkerError(f"The adapter {name} was cut short: its end is missing. Get it again.")
    if not any(tensor.endswith(_PARTS) for tensor in tensors):
        raise WorkerError(f"The adapter {name} changes nothing. Choose another.")
    for target, low, high in _pairs(tensors, name):
        _check_pair(name, target, low, high, model)
    for tensor in tensors.values():
        _check_values(path, name, tensor)


def _check_file(path: str, name: str) -> int:
    """Size of the file in bytes."""
    try:
        with open(path, "rb") as stream:
            head = stream.read(8)
            size = os.fstat(stream.fileno()).st_size
    except FileNotFoundError:
        raise WorkerError(f"The adapter {name} is not there any more. Choose another.") from None
    except (OSError, ValueError) as error:
        raise WorkerError(f"The adapter {name} cannot be read. Choose another.", str(error)) from None
    if head[:4] != _MAGIC or not 2 <= int.from_bytes(head[4:8], "little") <= _NEWEST_VERSION:
        raise WorkerError(f"{name} is not an adapter in GGUF format. Choose another file.")
    return size


def _check_purpose(file: GgufHeader, name: str, architecture: str) -> None:
    if file.text("general.type") != "adapter":
        raise WorkerError(f"{name} is not an adapter. Choose a LoRA adapter made for this model.")
    if file.text("adapter.type") != "lora":
        raise WorkerError(f"{name} is not a LoRA adapter, the only kind this program knows. Choose another.")
    if file.text("general.architecture") != architecture:
        raise WorkerError(
            f"The adapter {name} was made for another kind of model. Choose one made for this model.",
            f"{file.text('general.architecture')!r} instead of {architecture!r}",
        )
    if file.kind("adapter.alora.invocation_tokens") >= 0:
        raise WorkerError(f"The adapter {name} works behind certain words only; this program cannot. Choose another.")
    alpha = file.kind("adapter.lora.alpha")
    if alpha >= 0 and (alpha != FLOAT32 or not math.isfinite(file.fraction("adapter.lora.alpha"))):
        raise WorkerError(f"The adapter {name} is damaged: its strength is no number. Get it again.")


def _pairs(tensors: Mapping[str, Tensor], name: str) -> Iterator[tuple[str, Tensor, Tensor]]:
    """(tensor of the model, first half, second half)."""
    for found in tensors:
        if found.endswith("_norm.weight"):
            continue  # llama.cpp leaves these out
        target, part = found[: -len(_PARTS[0])], found[-len(_PARTS[0]) :]
        other = target + _PARTS[part == _PARTS[0]]
        if part not in _PARTS or other not in tensors:
            raise WorkerError(f"The adapter {name} is damaged: a tensor has no counterpart. Get it again.", found)
        if part == _PARTS[0]:
            yield target, tensors[found], tensors[other]


def _check_pair(name: str, target: str, low: Tensor, high: Tensor, model: Mapping[str, Tensor]) -> None:
    """In ggml's order of dimensions: `low` is width by rank, `high` rank by height of the model's tensor."""
    changed = model.get(target)
    if changed is None:
        raise WorkerError(f"The adapter {name} was made for another model. Choose one made for this model.", target)
    width, height, *above = changed.shape
    if target.endswith("token_embd.weight"):
        rank = low.shape[0]
        fits = low.shape[:2] == (rank, height) and high.shape[:2] == (rank, width)
    else:
        rank = low.shape[1]
        fits = low.shape[:2] == (width, rank) and high.shape[:2] == (rank, height)
    if rank < 1 or not fits or list(low.shape[2:]) != above or list(high.shape[2:]) != above:
        raise WorkerError(
            f"The adapter {name} was made for a model of another size. Choose one made for this model.",
            f"{target}: {changed.shape}, {low.shape}, {high.shape}",
        )


def _check_values(path: str, name: str, tensor: Tensor) -> None:
    """A value that is no number turns everything the model computes into no numbers."""
    if tensor.kind not in (_F32, _F16, _Q8_0, _BF16):
        raise WorkerError(f"The adapter {name} is packed in a way this program does not read. Get it as F16.")
    block = 2 + _BLOCK_VALUES
    step = _AT_ONCE // block * block if tensor.kind == _Q8_0 else _AT_ONCE
    with open(path, "rb") as stream:
        stream.seek(tensor.start)
        for start in range(0, tensor.size, step):
            if not _finite(stream.read(min(step, tensor.size - start)), tensor.kind):
                raise WorkerError(f"The adapter {name} is damaged: it holds values that are no numbers. Get it again.")


def _finite(values: bytes, kind: int) -> bool:
    if kind == _BF16:
        exponents = np.frombuffer(values, "<u2") & 0x7F80
        return not bool((exponents == 0x7F80).any())
    if kind == _Q8_0:
        blocks = np.frombuffer(values, np.dtype([("scale", "<f2"), ("values", "i1", _BLOCK_VALUES)]))
        return bool(np.isfinite(blocks["scale"]).all())
    return bool(np.isfinite(np.frombuffer(values, "<f4" if kind == _F32 else "<f2")).all())


@dataclass(frozen=True, slots=True)
class _Loaded:
    """llama.cpp's adapter and the time of change (nanoseconds) and size (bytes) of the file it came from."""

    pointer: Any
    changed: int
    size: int


class Adapters:
    """The adapters loaded for one model, freed by `close`.

    llama.cpp leaves room in a context for the adapters that are loaded when it makes it, so load first.
    """

    def __init__(self, ggml: Ggml, model: Any, model_path: str, architecture: str) -> None:
        """`model` is llama.cpp's model, which has to outlive this."""
        self._ggml = ggml
        self._model = model
        self._model_path = model_path
        self._architecture = architecture
        self._tensors: dict[str, Tensor] = {}
        self._loaded: dict[str, _Loaded] = {}
        self._replaced: list[_Loaded] = []

    def load(self, adapter: Adapter | None) -> Identity:
        """Make sure `adapter` can be applied. Raises WorkerError, with a sentence, when it cannot.

        Equal results are adapters under which the model computes the same.
        """
        if adapter is None:
            return NO_ADAPTER
        if not math.isfinite(adapter.scale) or abs(adapter.scale) > MOST_SCALE:
            raise WorkerError(marked("The strength of an adapter has to be a number, normally from 0 to 1."))
        changed, size = _facts(adapter.path)
        before = self._loaded.get(adapter.path)
        if before is None or (before.changed, before.size) != (changed, size):
            self._loaded[adapter.path] = _Loaded(self._open(adapter.path), changed, size)
            if before:
                self._replaced.append(before)  # contexts may still compute with it
        return (adapter.path, changed, adapter.scale) if adapter.scale else NO_ADAPTER

    def _open(self, path: str) -> Any:
        check_adapter(self._ggml, path, self._architecture, self._model_tensors())
        pointer = llama.llama_adapter_lora_init(self._model, os.fsencode(path))
        if not pointer:
            raise WorkerError(f"The adapter {Path(path).name} could not be loaded. Choose one made for this model.")
        return pointer

    def apply(self, context: Any, adapter: Adapter | None) -> None:
        """Lay `adapter`, which is loaded, over what llama.cpp's `context` computes from now on; None takes it off."""
        if adapter is None:
            llama.llama_set_adapters_lora(context, None, 0, None)
            return
        pointers = (llama.llama_adapter_lora_p_ctypes * 1)(self._loaded[adapter.path].pointer)
        llama.llama_set_adapters_lora(context, pointers, 1, (ctypes.c_float * 1)(adapter.scale))

    def close(self) -> None:
        """After the contexts are closed and before the model is."""
        for loaded in (*self._loaded.values(), *self._replaced):
            llama.llama_adapter_lora_free(loaded.pointer)
        self._loaded.clear()
        self._replaced.clear()

    def _model_tensors(self) -> Mapping[str, Tensor]:
        if not self._tensors:
            with GgufHeader(self._ggml, self._model_path) as file:
                if not file:
                    raise WorkerError(
                        marked("The file of the model is gone, so no adapter fits it. Load the model again.")
                    )
                self._tensors = file.tensors()
        return self._tensors


def _facts(path: str) -> tuple[int, int]:
    """Time of change in nanoseconds and size in bytes: a file that was replaced is another adapter."""
    try:
        facts = os.stat(path)
    except (OSError, ValueError):
        return 0, 0
    return facts.st_mtime_ns, facts.st_size
