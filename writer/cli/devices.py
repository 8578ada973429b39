"""`inkhorn devices`: what could run the model here, and why something cannot.

Beside no other command, because it answers in an instant: the others' imports alone would take longer.
"""

from __future__ import annotations

import argparse
from typing import Final

from writer.cli.output import print_json
from writer.engine.messages import DeviceFacts
from writer.engine.probing import listing

MEGABYTE: Final = 1_000_000


def devices(options: argparse.Namespace) -> None:
    """Every device that could run a model, and every backend that cannot be used, with the reason."""
    found = listing.devices()
    if options.json:
        print_json(found)
        return
    for device in found:
        print(_line(device))


def _line(device: DeviceFacts) -> str:
    """ "+ Vulkan0 (vulkan): AMD Radeon, 3,900 of 4,000 MB free, driver RADV 24.1"."""
    if not device.usable:
        return f"- {device.name or device.backend}: not usable. {device.reason}"
    free, total = device.memory_free / MEGABYTE, device.memory_total / MEGABYTE
    parts = [f"+ {device.name} ({device.backend}): {device.description}".removesuffix(": ")]
    parts += [f"{free:,.0f} of {total:,.0f} MB free"] if total else []
    parts += [f"driver {device.driver}"] if device.driver else []
    parts += ["shares the computer's memory"] if device.integrated else []
    parts += ["only pretends to be a graphics processor"] if device.software else []
    return ", ".join(parts)
