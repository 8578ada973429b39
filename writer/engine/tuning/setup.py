"""What can be chosen, and what was measured of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import msgspec

from writer.engine.devices import TITLES
from writer.engine.messages import Backend, DeviceFacts, EngineConfig
from writer.tongue import amount, tr

DEFAULT_BATCH: Final = 128
"""What the worker takes when it may choose."""
BATCHES: Final = (64, 128, 256, 512)
WEIGHTS: Final = {"append": 2.0, "rewrite": 1.0, "score": 1.0}
"""How much each kind of work counts: suggestions come with every key, the others now and then."""


class Setup(msgspec.Struct, frozen=True, order=True):
    """Everything that is tuned. `layers` on the device, -1: all; threads and batch always as numbers."""

    backend: Backend
    device: str
    layers: int
    threads: int
    prompt_threads: int
    batch: int

    def config(self, base: EngineConfig) -> EngineConfig:
        """`base` with this."""
        return msgspec.structs.replace(
            base,
            backend=self.backend,
            device=self.device,
            gpu_layers=self.layers,
            threads=self.threads,
            prompt_threads=self.prompt_threads,
            batch=self.batch,
        )

    @property
    def words(self) -> str:
        """ "CPU, 1 + 2 threads, 128 at once": threads for writing and for reading."""
        values = {
            "device": TITLES[self.backend],
            "layers": amount(self.layers),
            "writing": amount(self.threads),
            "reading": amount(self.prompt_threads),
            "batch": amount(self.batch),
        }
        if self.backend == "cpu":
            return tr("{device}, {writing} + {reading} threads, {batch} at once", **values)
        if self.layers < 0:
            return tr("{device}, all layers, {writing} + {reading} threads, {batch} at once", **values)
        return tr("{device}, {layers} layers, {writing} + {reading} threads, {batch} at once", **values)


class Figures(msgspec.Struct, frozen=True):
    """What one setup achieved. The seconds are what counts, the rates are for words."""

    append: float
    """Seconds from a word typed at the end of a long text to the first words behind it."""
    rewrite: float
    """Seconds for a paragraph."""
    score: float
    """Seconds for the variants of a sentence."""
    reading: float
    """Tokens a second."""
    writing: float

    @property
    def cost(self) -> float:
        """Logarithm of the weighted geometric mean of the seconds: lower is better, and 0.05 more is 5 % slower."""
        total = sum(weight * math.log(max(1e-6, getattr(self, name))) for name, weight in WEIGHTS.items())
        return total / sum(WEIGHTS.values())

    def best_with(self, other: Figures) -> Figures:
        """The better of both in everything: what else runs on the computer only ever makes a try slower."""
        return Figures(
            min(self.append, other.append),
            min(self.rewrite, other.rewrite),
            min(self.score, other.score),
            max(self.reading, other.reading),
            max(self.writing, other.writing),
        )


class Trial(msgspec.Struct, frozen=True):
    """One setup that was tried; without `figures` it failed, and `problem` is a sentence."""

    setup: Setup
    figures: Figures | None = None
    problem: str = ""


class Space(msgspec.Struct, frozen=True):
    """What this computer and this model offer; every tuple has at least one value, rising."""

    devices: tuple[DeviceFacts, ...]
    """Usable ones, the CPU first."""
    threads: tuple[int, ...]
    prompt_threads: tuple[int, ...]
    batches: tuple[int, ...]
    blocks: int
    """Layers of the model, without the last, which llama.cpp counts too."""
    cores: int
    """Processors with a core of their own."""

    def start(self, device: DeviceFacts) -> Setup:
        """What is done without tuning on this device."""
        prompts = self.cores
        threads = max(1, prompts - 1)
        layers = 0 if device.backend == "cpu" else -1
        return Setup(device.backend, _name(device), layers, threads, max(threads, prompts), DEFAULT_BATCH)

    def axes(self, setup: Setup) -> dict[str, tuple[int, ...]]:
        """Values to try for each part of `setup`, those with a choice only, the most telling first."""
        layers = () if setup.backend == "cpu" else (self.blocks // 4, self.blocks // 2, 3 * self.blocks // 4, -1)
        all_layers = setup.layers < 0
        axes = {
            "layers": layers,
            "all_threads": () if all_layers else self.threads,
            "threads": () if all_layers else self.threads,
            "prompt_threads": () if all_layers else tuple(n for n in self.prompt_threads if n >= setup.threads),
            "batch": self.batches,
        }
        return {name: values for name, values in axes.items() if len(values) > 1}


def space(devices: Sequence[DeviceFacts], processors: int, cores: int, blocks: int) -> Space:
    """`processors` this process may use, of which `cores` have a core of their own."""
    usable = [device for device in devices if device.usable and device.backend != "auto"]
    usable.sort(key=lambda device: device.backend != "cpu")
    return Space(
        tuple(usable), powers(max(1, processors - 1)), powers(processors), BATCHES, max(1, blocks), max(1, cores)
    )


def powers(most: int) -> tuple[int, ...]:
    """1, 2, 4 ... and `most`."""
    return tuple(sorted({*(1 << bit for bit in range(most.bit_length()) if 1 << bit <= most), most}))


def _name(device: DeviceFacts) -> str:
    return "" if device.backend == "cpu" else device.name
