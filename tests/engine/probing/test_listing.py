"""The list of devices: recorded looks, drivers that crash or hang, and what is remembered."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from tests.engine.probing.conftest import MakeFolder
from writer.engine.messages import DeviceFacts
from writer.engine.probing import listing, modules
from writer.engine.probing.listing import Look, look
from writer.engine.probing.reasons import Circumstances
from writer.engine.probing.report import Driver, Report

CPU = DeviceFacts("cpu", "CPU", "Some processor")
H200 = DeviceFacts("cuda", "CUDA0", "NVIDIA H200", 149_000_000_000, 148_000_000_000, driver="580.65, CUDA 13.0")
SECOND = msgspec.structs.replace(H200, name="CUDA1")
M2 = DeviceFacts("metal", "Metal", "Apple M2", 11_453_246_122, 11_453_246_122, integrated=True)
RADEON = DeviceFacts("vulkan", "Vulkan0", "AMD Radeon RX 6600 (RADV NAVI23)", 8_589_934_592, 8_000_000_000)
LINUX = Circumstances("linux")

Run = Sequence[tuple[tuple[str, ...], Look]]


def lines(run: dict[tuple[str, ...], Look], here: Circumstances = LINUX) -> dict[str, DeviceFacts]:
    """What is listed when the processes end as `run` says, by name."""
    found = look("key", modules.find(), 1.0, lambda only, _timeout: run[tuple(only)], here)
    return {device.name: device for device in found.devices}


def test_a_workstation_with_two_nvidia_cards(make_folder: MakeFolder) -> None:
    make_folder("cuda", "vulkan")
    report = Report((CPU, H200, SECOND), ("CUDA", "Vulkan", "CPU"), drivers={"vulkan": Driver(problem="no")})
    found = lines({(): Look(report)})
    assert list(found) == ["CPU", "CUDA0", "CUDA1", "Metal", "Vulkan"]
    assert found["CUDA0"].usable
    assert found["CUDA0"].driver == "580.65, CUDA 13.0"
    assert found["Vulkan"].problem == "no driver"


def test_a_mac(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INKHORN_BACKENDS", "")
    found = lines({(): Look(Report((M2, CPU), ("MTL", "BLAS", "CPU")))}, Circumstances("darwin"))
    assert list(found) == ["CPU", "Metal", "CUDA", "Vulkan"]
    assert found["Metal"].usable
    assert found["CUDA"].problem == "not on this system"
    assert found["Vulkan"].problem == "not in this build"


@pytest.mark.parametrize(("hung", "problem"), [(False, "crashed"), (True, "hung")])
def test_a_driver_that_ends_or_holds_up_the_look_is_one_line_and_the_others_stay(
    make_folder: MakeFolder, hung: bool, problem: str
) -> None:
    make_folder("cuda", "vulkan")
    bad = Look(None, "signal SIGSEGV", hung)
    found = lines(
        {
            (): bad,
            ("cpu",): Look(Report((CPU,), ("CPU",))),
            ("cuda",): Look(Report((CPU, H200), ("CUDA", "CPU"))),
            ("vulkan",): bad,
        }
    )
    assert list(found) == ["CPU", "CUDA0", "Metal", "Vulkan"]
    assert found["CUDA0"].usable
    assert found["Vulkan"].problem == problem
    assert "left alone" in found["Vulkan"].reason


def test_everything_crashes_and_the_cpu_is_still_there(make_folder: MakeFolder) -> None:
    make_folder("vulkan")
    found = lines(dict.fromkeys([(), ("cpu",), ("vulkan",)], Look(None, "signal SIGBUS")))
    assert found["CPU"].usable
    assert found["Vulkan"].problem == "crashed"


def test_a_plain_build_whose_look_crashes_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INKHORN_BACKENDS", "")
    found = lines({(): Look(None, "signal SIGABRT")})
    assert found["CPU"].usable
    assert "signal SIGABRT" in found["Devices"].reason


@pytest.mark.parametrize(
    ("program", "hung", "words"),
    [
        ("import os; os.abort()", False, "SIGABRT"),
        ("import os; os._exit(3)", False, "exit status 3"),
        ("import time; time.sleep(60)", True, "too long"),
        ("print('?')", False, "no answer that can be read"),
    ],
)
def test_a_process_that_crashes_hangs_or_babbles_is_an_outcome(
    program: str, hung: bool, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "probe_command", lambda: [sys.executable, "-c", program])
    done = listing.run_probe((), 0.5 if hung else 20)
    assert done.report is None
    assert done.hung == hung
    assert words in done.how


def test_a_process_that_cannot_be_started_is_an_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "probe_command", lambda: ["/nowhere/python"])
    assert "could not be started" in listing.run_probe((), 1).how


class Counted:
    """`run_probe`'s place, counting how often it is asked."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, _only: Sequence[str], _timeout: float) -> Look:
        self.times += 1
        return Look(Report((CPU,), ("CPU",), system="AVX2 = 1"))


@pytest.fixture
def counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counted:
    monkeypatch.setenv("INKHORN_HOME", str(tmp_path))
    monkeypatch.setenv("INKHORN_BACKENDS", "")
    run = Counted()
    monkeypatch.setattr(listing, "run_probe", run)
    return run


def test_the_second_look_starts_no_process_and_knows_the_memory_of_now(counted: Counted) -> None:
    first = listing.devices()
    assert listing.devices()[0].memory_total == first[0].memory_total > 0
    assert listing.system_text() == "AVX2 = 1"
    assert counted.times == 1
    assert listing.devices(fresh=True)
    assert counted.times == 2


def test_a_changed_environment_looks_again(counted: Counted, monkeypatch: pytest.MonkeyPatch) -> None:
    listing.devices()
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    found = {device.backend: device for device in listing.devices()}
    assert counted.times == 2
    assert found["cuda"].problem == "not in this build"


def test_a_driver_that_was_installed_looks_again(
    counted: Counted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "icd.json"
    monkeypatch.setenv("VK_DRIVER_FILES", str(file))
    listing.devices()
    file.write_text("{}")
    listing.devices()
    file.write_text('{"ICD": {}}')
    listing.devices()
    assert counted.times == 3


@pytest.mark.parametrize("content", [b"", b"nonsense", b'{"key": 1}'])
def test_a_memory_that_cannot_be_read_is_made_anew(counted: Counted, tmp_path: Path, content: bytes) -> None:
    listing.devices()
    (tmp_path / "cache" / "devices.json").write_bytes(content)
    assert listing.devices()[0].usable
    assert counted.times == 2
