"""The devices of this computer, each usable or with the reason why not; remembered until something changes.

A look starts a throw-away process, because drivers crash and hang. When it ends badly, each backend is looked at in a
process of its own, so that one bad driver is one line. A second look costs milliseconds: see `surroundings`.
"""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
import psutil

from writer import paths
from writer.atomic import replace_content
from writer.engine.client.command import NO_CONSOLE, describe_exit, probe_command
from writer.engine.devices import GPU_BACKENDS, backend_of
from writer.engine.messages import Backend, DeviceFacts
from writer.engine.probing import modules, reasons, surroundings
from writer.engine.probing.modules import ModuleFolder, Unfit
from writer.engine.probing.report import Report
from writer.tongue import marked

TIME_LIMIT: Final = 10.0
"""Seconds for a look; a driver that takes longer hangs."""
FILE: Final = "devices.json"
NO_ENGINE: Final = "The engine could not be started ({why}). Install Inkhorn again."
UNREADABLE: Final = "Looking for devices gave no answer that can be read. Install Inkhorn again."
PLAIN_CRASH: Final = "Looking for devices failed ({how}). Update the graphics driver; the CPU can be used."
PLAIN_HANG: Final = marked("Looking for devices took too long. A graphics driver may hang; the CPU can be used.")


class Remembered(msgspec.Struct, frozen=True):
    """What is kept of a look."""

    key: str
    devices: tuple[DeviceFacts, ...]
    system: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """How a look went: `report`, or None with `how` it ended."""

    report: Report | None
    how: str = ""
    hung: bool = False
    said: str = ""
    """What was printed meanwhile; drivers and llama.cpp tell reasons nowhere else."""


def devices(timeout: float = TIME_LIMIT, fresh: bool = False) -> list[DeviceFacts]:
    """The CPU, then what llama.cpp offers, then a line for each of Vulkan, CUDA and Metal that has nothing usable.

    `timeout` in seconds for each process that looks; `fresh` looks again although nothing has changed. Never raises.
    """
    return list(_remembered(timeout, fresh).devices)


def system_text(timeout: float = TIME_LIMIT) -> str:
    """Which processor features the engine uses, in llama.cpp's words; "" when it could not be asked."""
    return _remembered(timeout, fresh=False).system


def _remembered(timeout: float, fresh: bool) -> Remembered:
    found = modules.find()
    key = surroundings.fingerprint(found)
    file = paths.cache_folder() / FILE
    known = None if fresh else _read(file, key)
    if known is None:
        known = look(key, found, timeout)
        with contextlib.suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            replace_content(file, msgspec.json.encode(known))
    return msgspec.structs.replace(known, devices=tuple(_now(device) for device in known.devices))


def look(
    key: str,
    found: ModuleFolder | Unfit | None,
    timeout: float,
    run: Callable[[Sequence[str], float], Look] | None = None,
    here: reasons.Circumstances | None = None,
) -> Remembered:
    """Look at everything together and, when that ends badly, at each backend alone. `run` starts the process."""
    run, here = run or run_probe, here or reasons.circumstances()
    first = run((), timeout)
    if first.report is not None:
        return Remembered(key, _lines(first.report, first.said, found, here, {}), first.report.system)
    if not isinstance(found, ModuleFolder):
        words = PLAIN_HANG if first.hung else PLAIN_CRASH.format(how=first.how)
        if isinstance(found, Unfit) and not modules.plain_library():
            words = found.reason
        return Remembered(key, (_cpu(), DeviceFacts("auto", "Devices", usable=False, problem="crashed", reason=words)))
    bad: dict[str, DeviceFacts] = {}
    merged, said = Report(), ""
    for name in sorted(found.manifest.backends):
        alone = run((name,), timeout)
        backend = backend_of(name)
        if alone.report is not None:
            merged, said = _merge(merged, alone.report), said + alone.said
        elif backend is not None:
            bad[backend] = reasons.broken_probe(backend, alone.hung, alone.how)
    return Remembered(key, _lines(merged, said, found, here, bad), merged.system)


def run_probe(only: Sequence[str], timeout: float) -> Look:
    """Look at the backends named (none: all) in a process of its own."""
    command = [*probe_command(), *only]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout,
            check=False,
            creationflags=NO_CONSOLE,
        )
    except subprocess.TimeoutExpired:
        return Look(None, "it took too long", hung=True)
    except OSError as error:
        return Look(None, NO_ENGINE.format(why=error))
    said = done.stderr.decode("utf-8", "replace")
    if done.returncode:
        return Look(None, describe_exit(done.returncode), said=said)
    try:
        return Look(msgspec.json.decode(done.stdout, type=Report), said=said)
    except msgspec.MsgspecError:
        return Look(None, UNREADABLE, said=said)


def _lines(
    report: Report,
    said: str,
    found: ModuleFolder | Unfit | None,
    here: reasons.Circumstances,
    bad: dict[str, DeviceFacts],
) -> tuple[DeviceFacts, ...]:
    offered = [reasons.too_small(device) for device in report.devices]
    present = {device.backend for device in offered}
    built = {backend_of(name) for name in report.built}
    lines = sorted(offered, key=lambda device: device.backend != "cpu")
    if "cpu" not in present:
        lines.insert(0, _cpu())
    for backend in GPU_BACKENDS:
        if backend in bad:
            lines.append(bad[backend])
        elif backend not in present:
            facts = reasons.findings(backend, found, backend in built, report, said)
            lines.append(reasons.unusable(backend, facts, here))
    return tuple(lines)


def _merge(one: Report, other: Report) -> Report:
    """Both, the CPU once."""
    fresh = [device for device in other.devices if device not in one.devices]
    if any(device.backend == "cpu" for device in one.devices):
        fresh = [device for device in fresh if device.backend != "cpu"]
    return Report(
        devices=(*one.devices, *fresh),
        built=(*one.built, *other.built),
        failures={**one.failures, **other.failures},
        damage={**one.damage, **other.damage},
        drivers={**one.drivers, **other.drivers},
        system=one.system or other.system,
    )


def _cpu() -> DeviceFacts:
    """The CPU when nothing could be asked: it is there all the same."""
    return DeviceFacts("cpu", "CPU")


def _now(device: DeviceFacts) -> DeviceFacts:
    """The computer's memory changes all the time and costs nothing to ask."""
    if device.backend != "cpu":
        return device
    memory = psutil.virtual_memory()
    return msgspec.structs.replace(device, memory_total=memory.total, memory_free=memory.available)


def _read(file: Path, key: str) -> Remembered | None:
    try:
        known = msgspec.json.decode(file.read_bytes(), type=Remembered)
    except (OSError, msgspec.MsgspecError):
        return None
    return known if known.key == key else None


def usable(lines: Sequence[DeviceFacts], backend: Backend) -> list[DeviceFacts]:
    """Those of `lines` that are usable devices of `backend`."""
    return [device for device in lines if device.usable and device.backend == backend]
