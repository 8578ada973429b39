"""A model file in a smaller quantisation, made by llama.cpp's own function in a process that does nothing else.

What it says goes to stdout, one JSON line each: how far it is, then why it could not, if it could not. llama.cpp tells
its progress in its log only, before each tensor and with that tensor's dimensions.
"""

from __future__ import annotations

import ctypes
import math
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from writer.engine.quantisation import Kind, Said
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.models.gguf_header import GgufHeader
from writer.engine.worker.models.model_file import check_file, read_header
from writer.engine.worker.native import Ggml, llama
from writer.tongue import marked

_TENSOR: Final = re.compile(r"^\[ *\d+/ *\d+\] +\S+ +- \[ *(\d+), *(\d+), *(\d+), *(\d+)\]")
_WARNING: Final = 3
_CONTINUED: Final = 5
_STEP: Final = 0.005
"""Least progress that is told."""
FILE_TYPES: Final[dict[Kind, str]] = {
    "Q4_0": "LLAMA_FTYPE_MOSTLY_Q4_0",
    "Q4_K_M": "LLAMA_FTYPE_MOSTLY_Q4_K_M",
    "Q8_0": "LLAMA_FTYPE_MOSTLY_Q8_0",
}


def serve(source: str, target: str, kind: str, threads: int, out: BinaryIO) -> int:
    """Make `target` out of `source`. Returns the exit status, 0 when it is made."""
    known: Kind = msgspec.convert(kind, Kind)

    def say(said: Said) -> None:
        out.write(msgspec.json.encode(said) + b"\n")

    try:
        make(source, target, known, threads, lambda fraction: say(Said(fraction)))
    except WorkerError as fault:
        print(fault.detail, file=sys.stderr, flush=True)
        say(Said(problem=fault.message))
        return 1
    say(Said(1.0))
    return 0


def make(source: str, target: str, kind: Kind, threads: int, progress: Callable[[float], None]) -> None:
    """`progress` is called with 0 to 1. Raises WorkerError; what there is of `target` then is worth nothing."""
    ggml = Ggml()
    size = check_file(source)
    read_header(ggml, source, size)
    with GgufHeader(ggml, source) as header:
        total = sum(math.prod(tensor.shape) for tensor in header.tensors().values())
    watch = _Watch(total, progress)
    callback = llama.llama_log_callback(watch.take)
    llama.llama_log_set(callback, ctypes.c_void_p(0))
    parameters = llama.llama_model_quantize_default_params()
    parameters.ftype = getattr(llama, FILE_TYPES[kind])
    parameters.allow_requantize = True
    parameters.nthread = threads
    if llama.llama_model_quantize(os.fsencode(source), os.fsencode(target), ctypes.byref(parameters)) != 0:
        said = "\n".join(watch.warnings)
        raise WorkerError(_why_not(Path(source).name, said), said)


class _Watch:
    """Reads llama.cpp's log while it works."""

    def __init__(self, total: int, progress: Callable[[float], None]) -> None:
        """`total` counts the values of all tensors."""
        self._total = max(1, total)
        self._progress = progress
        self._begun = 0
        self._told = -_STEP
        self._level = 0
        self.warnings: list[str] = []

    def take(self, level: int, text: bytes, _user: object) -> None:
        line = text.decode("utf-8", "replace").rstrip("\n")
        self._level = self._level if level == _CONTINUED else level
        if self._level >= _WARNING and line:
            self.warnings.append(line)
        if found := _TENSOR.match(line):
            fraction = min(1.0, self._begun / self._total)
            self._begun += math.prod(map(int, found.groups()))
            if fraction - self._told >= _STEP:
                self._told = fraction
                self._progress(fraction)


def _why_not(name: str, said: str) -> str:
    lower = said.lower()
    if "unknown model architecture" in lower:
        return f"{name} is of a kind this version of the engine does not know, so it cannot be made smaller."
    if "invalid data" in lower or "not within the file bounds" in lower or "corrupted" in lower:
        return f"The model file {name} is damaged, so nothing was made of it. Download it again."
    if "write" in lower or "basic_ios" in lower or "iostream" in lower or "no space" in lower:
        return marked("The smaller model could not be written. Free some space on the disk and try again.")
    return f"{name} could not be made smaller. Download it again or choose another model."
