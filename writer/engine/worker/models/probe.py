"""The devices llama.cpp reports, as facts; runs in a throw-away process because drivers can crash or hang."""

from __future__ import annotations

import ctypes
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.engine.devices import absent, backend_of
from writer.engine.messages import Backend, DeviceFacts
from writer.engine.worker.models.memory import available_bytes
from writer.engine.worker.native import Ggml

_INTEGRATED: Final = 2
_ACCELERATOR: Final = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A device with llama.cpp's own pointer to it; `pointer` is None for a backend that is not usable."""

    facts: DeviceFacts
    pointer: ctypes.c_void_p | None


def find_devices(ggml: Ggml) -> list[Found]:
    """Devices in llama.cpp's order, then one line for each graphics backend that has none."""
    found = [item for index in range(ggml.device_count()) if (item := _describe(ggml, ggml.device(index)))]
    present = [item.facts.backend for item in found]
    built: list[Backend] = [backend for name in ggml.registries() if (backend := backend_of(name))]
    return found + [Found(facts, None) for facts in absent(present, built, sys.platform)]


def _describe(ggml: Ggml, device: ctypes.c_void_p) -> Found | None:
    kind = ggml.device_type(device)
    backend = backend_of(ggml.registry_of(device))
    if backend is None or kind == _ACCELERATOR:
        return None
    free, total = ggml.device_memory(device)
    name, description = ggml.device_text(device, "name"), ggml.device_text(device, "description")
    if backend == "cpu" and description in ("", "CPU"):
        description = processor_name()
    if backend == "cpu":
        free = available_bytes()  # ggml reports all of it as free
    return Found(DeviceFacts(backend, name, description, total, free, integrated=kind == _INTEGRATED), device)


def processor_name() -> str:
    """What this computer calls its processor, for people."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())
