"""Joules, where a computer tells them."""

from __future__ import annotations

from pathlib import Path

from writer.engine.energy import NOT_ALLOWED, NOT_TOLD, EnergyMeter


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def package(folder: Path, count: int | None, name: str = "package-0", most: int = 1_000_000_000) -> Path:
    made = folder / f"intel-rapl:{len(list(folder.glob('*')))}" if not (folder / name).exists() else folder / name
    made.mkdir(parents=True, exist_ok=True)
    (made / "name").write_text(f"{name}\n")
    (made / "max_energy_range_uj").write_text(str(most))
    if count is not None:
        (made / "energy_uj").write_text(str(count))
    return made


def battery(folder: Path, **files: str) -> Path:
    made = folder / "BAT0"
    made.mkdir(parents=True, exist_ok=True)
    for name, text in {"type": "Battery", "status": "Discharging", **files}.items():
        (made / name).write_text(text + "\n")
    return made


def meter(tmp_path: Path, clock: Clock) -> EnergyMeter:
    return EnergyMeter(clock, tmp_path / "powercap", tmp_path / "supply", "linux")


def test_the_processor_counts_from_the_first_look(tmp_path: Path) -> None:
    first = package(tmp_path / "powercap", 5_000_000)
    measuring = meter(tmp_path, Clock())
    assert measuring.read().joules == 0
    (first / "energy_uj").write_text("7500000")
    assert measuring.read().joules == 2.5


def test_a_count_that_starts_again_goes_on(tmp_path: Path) -> None:
    first = package(tmp_path / "powercap", 9_000_000, most=10_000_000)
    measuring = meter(tmp_path, Clock())
    measuring.read()
    (first / "energy_uj").write_text("1000000")
    assert measuring.read().joules == 2.0


def test_two_processors_are_added_and_their_parts_are_not(tmp_path: Path) -> None:
    folder = tmp_path / "powercap"
    counted = [package(folder, 0), package(folder, 0, "package-1"), package(folder, 0, "core")]
    measuring = meter(tmp_path, Clock())
    measuring.read()
    for each in counted:
        (each / "energy_uj").write_text("1000000")
    assert measuring.read().joules == 2.0


def test_a_count_nobody_may_read_is_said(tmp_path: Path) -> None:
    package(tmp_path / "powercap", None)
    found = meter(tmp_path, Clock()).read()
    assert (found.joules, found.reason) == (None, NOT_ALLOWED)


def test_a_battery_tells_what_flows_out_of_it(tmp_path: Path) -> None:
    battery(tmp_path / "supply", power_now="8000000")
    clock = Clock()
    measuring = meter(tmp_path, clock)
    assert measuring.read().joules == 0
    clock.now = 2.0
    found = measuring.read()
    assert (found.joules, found.source) == (16.0, "whole computer")


def test_a_battery_may_tell_current_and_voltage(tmp_path: Path) -> None:
    battery(tmp_path / "supply", current_now="1000000", voltage_now="12000000")
    clock = Clock()
    measuring = meter(tmp_path, clock)
    measuring.read()
    clock.now = 1.0
    assert measuring.read().joules == 12.0


def test_nothing_is_made_up_for_the_time_nobody_looked(tmp_path: Path) -> None:
    battery(tmp_path / "supply", power_now="8000000")
    clock = Clock()
    measuring = meter(tmp_path, clock)
    measuring.read()
    clock.now = 600.0
    assert measuring.read().joules == 0


def test_a_battery_that_is_charged_tells_nothing(tmp_path: Path) -> None:
    battery(tmp_path / "supply", power_now="8000000", status="Charging")
    assert meter(tmp_path, Clock()).read().reason == NOT_TOLD


def test_nonsense_in_the_files_is_no_number(tmp_path: Path) -> None:
    battery(tmp_path / "supply", power_now="much", current_now="", voltage_now="\x00")
    assert meter(tmp_path, Clock()).read().reason == NOT_TOLD


def test_other_systems_tell_nothing(tmp_path: Path) -> None:
    package(tmp_path / "powercap", 5)
    assert EnergyMeter(Clock(), tmp_path / "powercap", tmp_path, "darwin").read().reason == NOT_TOLD
