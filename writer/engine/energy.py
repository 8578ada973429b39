"""How much energy this computer uses, where the system tells: counters of the processor, or the rate of a battery.

Linux only. Intel's and AMD's processors count joules (RAPL), but most systems let only root read the count; a laptop
that runs on its battery says how fast it empties. Everywhere else there is a sentence instead of a number.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.tongue import tr

COUNTERS: Final = Path("/sys/class/powercap")
SUPPLIES: Final = Path("/sys/class/power_supply")
NOT_ALLOWED: Final = tr("The processor counts its energy, but only the system's administrator may read it.")
NOT_TOLD: Final = tr("This computer does not tell programs how much energy it uses.")
LONGEST_STEP: Final = 5.0
"""Seconds; a longer gap between two looks at a battery's rate says nothing of what was used in between."""


@dataclass(frozen=True, slots=True)
class Energy:
    """`joules` since the meter was made; None with a `reason` where nobody tells. `source` is in words."""

    joules: float | None
    source: str = ""
    reason: str = ""


class EnergyMeter:
    """Reads a few small files each time it is asked, and nothing in between."""

    def __init__(
        self,
        clock: Callable[[], float],
        counters: Path = COUNTERS,
        supplies: Path = SUPPLIES,
        platform: str = sys.platform,
    ) -> None:
        """`clock` gives seconds that only rise."""
        self._clock = clock
        linux = platform.startswith("linux")
        self._packages = (
            [folder for folder in sorted(counters.glob("*-rapl:*")) if _is_package(folder)] if linux else []
        )
        self._batteries = [folder for folder in sorted(supplies.glob("*")) if _is_battery(folder)] if linux else []
        self._counts: dict[Path, float] = {}
        self._joules = 0.0
        self._looked: float | None = None

    def read(self) -> Energy:
        """Never raises."""
        counts = {folder: _number(folder / "energy_uj") for folder in self._packages}
        known = {folder: count for folder, count in counts.items() if count is not None}
        if known:
            self._count(known)
            return Energy(self._joules, tr("processor"))
        watts = sum(_watts(folder) for folder in self._batteries)
        if watts > 0:
            self._integrate(watts)
            return Energy(self._joules, tr("whole computer"))
        self._looked = None
        return Energy(None, reason=NOT_ALLOWED if self._packages else NOT_TOLD)

    def _count(self, counts: dict[Path, float]) -> None:
        """Add what each counter went up; it starts again at zero from time to time."""
        for folder, count in counts.items():
            before = self._counts.get(folder, count)
            wrapped = (_number(folder / "max_energy_range_uj") or 0.0) if count < before else 0.0
            self._joules += max(0.0, count + wrapped - before) / 1e6
            self._counts[folder] = count

    def _integrate(self, watts: float) -> None:
        now = self._clock()
        if self._looked is not None and now - self._looked <= LONGEST_STEP:
            self._joules += watts * (now - self._looked)
        self._looked = now


def _is_package(folder: Path) -> bool:
    """Whether it counts a whole processor; the others count parts of one, and would be counted twice."""
    return _text(folder / "name").startswith("package")


def _is_battery(folder: Path) -> bool:
    return _text(folder / "type") == "Battery" and _text(folder / "scope") != "Device"


def _watts(battery: Path) -> float:
    """What flows out of it now; 0 while it is charged."""
    if _text(battery / "status") != "Discharging":
        return 0.0
    power = _number(battery / "power_now")
    if power is not None:
        return abs(power) / 1e6
    current, voltage = _number(battery / "current_now"), _number(battery / "voltage_now")
    return abs(current) * voltage / 1e12 if current is not None and voltage is not None else 0.0


def _number(file: Path) -> float | None:
    try:
        return float(_text(file))
    except ValueError:
        return None


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
