"""What a look at the devices found, as the throw-away process prints it: one JSON object."""

from __future__ import annotations

import msgspec

from writer.engine.messages import DeviceFacts


class RawDevice(msgspec.Struct, frozen=True):
    """A device as a driver tells of it, whether or not llama.cpp takes it."""

    name: str
    driver: str = ""
    """Name and version."""
    api: tuple[int, int] = (0, 0)
    """Major and minor version of the interface it speaks."""
    software: bool = False
    integrated: bool = False
    memory: int = 0
    """Bytes of its own, or that it may use."""


class Driver(msgspec.Struct, frozen=True):
    """What the driver of one backend says of itself. `problem` is its own words, for `reasons` to read."""

    version: str = ""
    devices: tuple[RawDevice, ...] = ()
    problem: str = ""


class Report(msgspec.Struct, frozen=True):
    """Devices llama.cpp offers, and what is known of the rest."""

    devices: tuple[DeviceFacts, ...] = ()
    built: tuple[str, ...] = ()
    """Names of the backends this build has, in llama.cpp's words."""
    failures: dict[str, str] = {}
    """By folder of modules: what the system said when its modules could not be loaded."""
    damage: dict[str, str] = {}
    """By folder of modules: a sentence about files that are not as they were built."""
    drivers: dict[str, Driver] = {}
    """By backend."""
    system: str = ""
    """Which processor features this build uses, in llama.cpp's words."""
