"""Which device to run a model on: a pure choice between what was asked for and what llama.cpp reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from writer.engine.messages import Backend, DeviceFacts, EngineConfig
from writer.tongue import marked, tr

TITLES: Final[dict[Backend, str]] = {
    "auto": tr("Automatic"),
    "cpu": "CPU",
    "cuda": "CUDA",
    "metal": "Metal",
    "vulkan": "Vulkan",
}
GPU_BACKENDS: Final[tuple[Backend, ...]] = ("cuda", "metal", "vulkan")
"""In the order in which Automatic prefers them."""


@dataclass(frozen=True, slots=True)
class Choice:
    """`layers` go to `device`; -1 means all. `note` says what was not done as asked, or is empty."""

    device: DeviceFacts
    layers: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """No device can be used; `reason` is a sentence."""

    reason: str


def choose(config: EngineConfig, devices: Sequence[DeviceFacts]) -> Choice | Refusal:
    """The device for `config`; the CPU, with a note, when what was asked for is not usable."""
    cpu = next((device for device in devices if device.backend == "cpu" and device.usable), None)
    if cpu is None:
        return Refusal(marked("The engine found no processor it can use. Reinstall Inkhorn."))
    if config.backend == "cpu":
        return Choice(cpu, 0)
    if config.gpu_layers == 0:
        return Choice(cpu, 0)
    if config.backend == "auto":
        best = _automatic(config, devices)
        return Choice(best, config.gpu_layers) if best else Choice(cpu, 0)
    wanted = _asked_for(config, devices)
    if wanted is None:
        return Choice(cpu, 0, _why_not(config, devices))
    note = ""
    if config.device and wanted.name != config.device:
        note = f"{config.device} was not found, so {wanted.description or wanted.name} is used instead."
    return Choice(wanted, config.gpu_layers, note)


def backend_of(registry: str) -> Backend | None:
    """Our word for llama.cpp's backend name; None for one we do not offer (BLAS, RPC)."""
    known: dict[str, Backend] = {"cpu": "cpu", "cuda": "cuda", "metal": "metal", "mtl": "metal", "vulkan": "vulkan"}
    return known.get(registry.lower())


def _automatic(config: EngineConfig, devices: Sequence[DeviceFacts]) -> DeviceFacts | None:
    """The first graphics processor with memory of its own: shared memory is no faster than the CPU for small models,
    and a driver in software is slower."""
    usable = [device for device in devices if device.usable and device.backend in GPU_BACKENDS]
    named = [device for device in usable if config.device and device.name == config.device]
    own = [device for device in usable if not device.integrated and not device.software]
    own.sort(key=lambda device: GPU_BACKENDS.index(device.backend))
    return next(iter(named or own), None)


def _asked_for(config: EngineConfig, devices: Sequence[DeviceFacts]) -> DeviceFacts | None:
    usable = [device for device in devices if device.usable and device.backend == config.backend]
    named = [device for device in usable if device.name == config.device]
    best_first = sorted(usable, key=lambda device: (device.software, device.integrated))
    return next(iter(named or best_first), None)


def _why_not(config: EngineConfig, devices: Sequence[DeviceFacts]) -> str:
    title = TITLES[config.backend]
    reasons = [device.reason for device in devices if device.backend == config.backend and device.reason]
    why = reasons[0] if reasons else f"No device for {title} was found."
    return f"{title} is not available, so the CPU is used. {why}"
