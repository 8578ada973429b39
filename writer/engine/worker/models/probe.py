"""The devices llama.cpp reports, as facts; looked at first in a throw-away process because drivers crash or hang."""

from __future__ import annotations

import ctypes
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from writer.engine.devices import backend_of
from writer.engine.messages import DeviceFacts
from writer.engine.probing import cuda_driver, vulkan_driver
from writer.engine.probing.modules import ModuleFolder
from writer.engine.probing.report import Driver, RawDevice, Report
from writer.engine.worker.models.memory import available_bytes
from writer.engine.worker.native import Ggml, load_error, system_text

_INTEGRATED: Final = 2
_ACCELERATOR: Final = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A device with llama.cpp's own pointer to it; `pointer` is None for a backend that is not usable."""

    facts: DeviceFacts
    pointer: ctypes.c_void_p | None


def find_devices(ggml: Ggml, known: Sequence[DeviceFacts] = ()) -> list[Found]:
    """Devices in llama.cpp's order, then those lines of `known` that say why a backend is not usable.

    What only drivers tell is taken over from `known`.
    """
    found = [item for index in range(ggml.device_count()) if (item := _describe(ggml, ggml.device(index), known))]
    present = {item.facts.backend for item in found}
    return found + [Found(facts, None) for facts in known if not facts.usable and facts.backend not in present]


def report(modules: ModuleFolder | None, only: Sequence[str]) -> Report:
    """Everything about the backends of `only` (none: all), for the throw-away process. May not return."""
    drivers: dict[str, Driver] = {}
    if not only or "vulkan" in only:
        drivers["vulkan"] = vulkan_driver.look()
    if not only or "cuda" in only:
        drivers["cuda"] = cuda_driver.look()
    folders, failures, damage = _loadable(modules, only) if modules else ((), {}, {})
    ggml = Ggml(folders)
    return Report(
        devices=tuple(_with_driver(item.facts, drivers, modules) for item in find_devices(ggml)),
        built=tuple(ggml.registries()),
        failures=failures,
        damage=damage,
        drivers=drivers,
        system=system_text(),
    )


def _loadable(modules: ModuleFolder, only: Sequence[str]) -> tuple[tuple[Path, ...], dict[str, str], dict[str, str]]:
    """Folders whose modules can be loaded; of the others, what the system says, and what is wrong with their files.

    The CPU's come last, as in ggml.
    """
    wanted = [name for name in modules.manifest.backends if name != "cpu" and (not only or name in only)]
    damaged, failures, damage = modules.damaged(), dict[str, str](), dict[str, str]()
    for name in wanted:
        if problem := damaged.get(name) or modules.altered(name):
            damage[name] = problem
        elif problem := load_error(modules.folder(name)):
            failures[name] = problem
    fine = [name for name in wanted if name not in failures and name not in damage]
    return (*map(modules.folder, fine), modules.folder("cpu")), failures, damage


def _describe(ggml: Ggml, device: ctypes.c_void_p, known: Sequence[DeviceFacts]) -> Found | None:
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
    facts = DeviceFacts(backend, name, description, total, free, integrated=kind == _INTEGRATED)
    before = next((one for one in known if (one.backend, one.name) == (backend, name)), None)
    if before is not None:
        facts = msgspec.structs.replace(
            facts, driver=before.driver, software=before.software, module=before.module, usable=before.usable
        )
    return Found(facts, device)


def _with_driver(facts: DeviceFacts, drivers: dict[str, Driver], modules: ModuleFolder | None) -> DeviceFacts:
    driver = drivers.get(facts.backend, Driver())
    raw = _same(driver, facts)
    module = facts.backend if modules and facts.backend in modules.manifest.backends else ""
    return msgspec.structs.replace(
        facts,
        driver=raw.driver if raw else driver.version,
        software=raw is not None and raw.software,
        module=module,
    )


def _same(driver: Driver, facts: DeviceFacts) -> RawDevice | None:
    return next((raw for raw in driver.devices if raw.name == facts.description), None)


def processor_name() -> str:
    """What this computer calls its processor, for people."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())
