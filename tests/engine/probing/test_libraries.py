"""Which libraries are loaded for a wish: the plain build for the CPU, modules for a device that can be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.probing.conftest import MakeFolder
from writer.engine.messages import DeviceFacts, EngineConfig
from writer.engine.probing import modules, surroundings
from writer.engine.probing.libraries import libraries
from writer.engine.probing.troubles import STOPPED_ENGINE, Troubles

CPU = DeviceFacts("cpu", "CPU")
RADEON = DeviceFacts("vulkan", "Vulkan0", "Radeon", module="vulkan")
LAPTOP = DeviceFacts("vulkan", "Vulkan0", "Iris Xe", integrated=True, module="vulkan")
GONE = DeviceFacts("vulkan", "Vulkan", usable=False, problem="no driver", reason="No driver for Vulkan was found.")


@pytest.fixture
def troubles(tmp_path: Path) -> Troubles:
    return Troubles(tmp_path / "trouble.json")


def never() -> list[DeviceFacts]:
    pytest.fail("nobody wants a device, so nobody looks")


@pytest.mark.parametrize("config", [EngineConfig("m", "cpu"), EngineConfig("m", "vulkan", gpu_layers=0)])
def test_the_cpu_takes_the_plain_build_and_looks_at_nothing(
    make_folder: MakeFolder, troubles: Troubles, config: EngineConfig
) -> None:
    make_folder("vulkan")
    chosen = libraries(config, troubles, never)
    assert (chosen.folder, chosen.modules) == (None, ())


def test_automatic_without_modules_looks_at_nothing(troubles: Troubles, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INKHORN_BACKENDS", "")
    assert libraries(EngineConfig("m"), troubles, never).folder is None


@pytest.mark.parametrize("backend", ["auto", "vulkan"])
def test_a_device_that_can_be_used_takes_its_module_and_the_cpus(
    make_folder: MakeFolder, troubles: Troubles, backend: str
) -> None:
    folder = make_folder("vulkan", "cuda")
    config = EngineConfig("m", backend)  # type: ignore[arg-type]
    chosen = libraries(config, troubles, lambda: [CPU, RADEON])
    assert chosen.folder == folder
    assert chosen.modules == (folder / "vulkan", folder / "cpu")


@pytest.mark.parametrize(("backend", "device"), [("auto", LAPTOP), ("vulkan", GONE)])
def test_a_device_that_is_not_to_be_used_loads_none_of_its_modules(
    make_folder: MakeFolder, troubles: Troubles, backend: str, device: DeviceFacts
) -> None:
    make_folder("vulkan")
    config = EngineConfig("m", backend)  # type: ignore[arg-type]
    chosen = libraries(config, troubles, lambda: [CPU, device])
    assert (chosen.folder, chosen.modules) == (None, ())
    assert device in chosen.known


def test_an_installed_program_has_the_modules_of_the_cpu_and_nothing_else(
    make_folder: MakeFolder, troubles: Troubles, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_folder("vulkan")
    monkeypatch.setattr(modules, "plain_library", lambda: None)
    chosen = libraries(EngineConfig("m", "cpu"), troubles, never)
    assert chosen.folder == folder
    assert chosen.modules == (folder / "cpu",)


def test_a_device_that_failed_the_last_time_is_not_even_looked_at(make_folder: MakeFolder, troubles: Troubles) -> None:
    make_folder("vulkan")
    config = EngineConfig("m", "vulkan")
    troubles.remember(config, surroundings.fingerprint(modules.find()), STOPPED_ENGINE)
    chosen = libraries(config, troubles, never)
    assert chosen.config == EngineConfig("m", "cpu", "", 0)
    assert "stopped the engine" in chosen.note
    troubles.forget()
    assert libraries(config, troubles, lambda: [CPU, RADEON]).config == config
