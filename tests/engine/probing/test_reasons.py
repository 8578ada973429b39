"""Why a backend cannot be used and what to do: recorded findings of computers this one is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from writer.engine.messages import Backend, DeviceFacts, Problem
from writer.engine.probing.reasons import Circumstances, Findings, too_small, unusable
from writer.engine.probing.report import Driver, RawDevice

LINUX = Circumstances("linux")
RADEON = RawDevice("AMD Radeon RX 6600 (RADV NAVI23)", "radv Mesa 23.2.1", (1, 3), memory=8_589_934_592)
OLD_INTEL = RawDevice("Intel(R) HD Graphics 4000 (IVB GT2)", "Mesa 20.3.5", (1, 0), integrated=True)
LLVMPIPE = RawDevice("llvmpipe (LLVM 15.0.6, 256 bits)", "llvmpipe Mesa 22.3.6", (1, 3), software=True)
NO_LIBCUDA = "libcuda.so.1: cannot open shared object file: No such file or directory"
BUILT = Findings(built=True)


def without(driver: Driver) -> Findings:
    return Findings(built=True, driver=driver)


CASES: list[tuple[Backend, Findings, Circumstances, Problem, str]] = [
    ("metal", BUILT, LINUX, "not on this system", "Apple computers only"),
    ("cuda", BUILT, Circumstances("darwin"), "not on this system", "Apple computers do not have"),
    ("vulkan", Findings(), LINUX, "not in this build", "Run `make backends`"),
    ("vulkan", Findings(), replace(LINUX, checkout=False), "not in this build", "Install a build that has it"),
    ("vulkan", Findings(driver=Driver(devices=(RADEON,))), LINUX, "not in this build", "Radeon RX 6600"),
    ("vulkan", Findings(left_out="glslc was missing."), LINUX, "not in this build", "glslc was missing."),
    ("vulkan", Findings(damage="The file is damaged."), LINUX, "damaged", "The file is damaged."),
    ("vulkan", replace(BUILT, failure="libggml-vulkan.so: file too short"), LINUX, "damaged", "make backends"),
    ("vulkan", replace(BUILT, failure="undefined symbol: ggml_new_thing"), LINUX, "damaged", "another version"),
    ("vulkan", replace(BUILT, refused=True), LINUX, "damaged", "another version"),
    (
        "vulkan",
        replace(BUILT, failure="libvulkan.so.1: cannot open shared object file: No such file or directory"),
        LINUX,
        "library missing",
        "libvulkan1",
    ),
    (
        "cuda",
        replace(BUILT, failure="libcublas.so.13: cannot open shared object file: No such file or directory"),
        LINUX,
        "library missing",
        "libcublas.so.13",
    ),
    ("cuda", replace(BUILT, failure=NO_LIBCUDA), LINUX, "no driver", "NVIDIA's driver is not installed"),
    ("cuda", without(Driver(problem=NO_LIBCUDA)), LINUX, "no driver", "NVIDIA's driver is not installed"),
    (
        "cuda",
        without(Driver("390.157, CUDA 9.1", problem="cuInit: driver too old")),
        LINUX,
        "driver too old",
        "390.157",
    ),
    (
        "cuda",
        replace(BUILT, said="ggml_cuda_init: failed: CUDA driver version is insufficient for CUDA runtime version"),
        LINUX,
        "driver too old",
        "Update it",
    ),
    ("cuda", without(Driver("550.54.14", problem="cuInit: no device")), LINUX, "no driver", "no graphics processor"),
    (
        "cuda",
        without(Driver(problem="cuInit: the driver's parts are of different versions; restart the computer")),
        LINUX,
        "no driver",
        "Restart the computer",
    ),
    ("vulkan", without(Driver(devices=(OLD_INTEL,))), LINUX, "driver too old", "Vulkan 1.0, and 1.2 is needed"),
    ("vulkan", replace(without(Driver(devices=(OLD_INTEL,))), refused=True), LINUX, "driver too old", "Vulkan 1.0"),
    ("vulkan", without(Driver(devices=(RADEON,))), LINUX, "driver too old", "16-bit storage"),
    ("vulkan", without(Driver(devices=(LLVMPIPE,))), LINUX, "no driver", "in software"),
    ("vulkan", without(Driver(problem="vkCreateInstance: no driver could be loaded")), LINUX, "no driver", "mesa"),
    (
        "vulkan",
        without(Driver(devices=(LLVMPIPE,))),
        replace(LINUX, forbidden=("/dev/dri/renderD128",)),
        "not allowed",
        "/dev/dri/renderD128",
    ),
    (
        "vulkan",
        BUILT,
        replace(LINUX, driver_files=(("/usr/share/vulkan/icd.d/radeon_icd.json", "broken"),)),
        "no driver",
        "radeon_icd.json cannot be read",
    ),
]


@pytest.mark.parametrize(("backend", "findings", "here", "problem", "words"), CASES)
def test_the_reason_says_what_and_what_to_do(
    backend: Backend, findings: Findings, here: Circumstances, problem: Problem, words: str
) -> None:
    line = unusable(backend, findings, here)
    assert not line.usable
    assert line.problem == problem
    assert words in line.reason
    assert line.reason.endswith(".")


@pytest.mark.parametrize(
    ("backend", "variables", "words"),
    [
        ("cuda", {"CUDA_VISIBLE_DEVICES": ""}, "CUDA_VISIBLE_DEVICES is empty"),
        ("cuda", {"CUDA_VISIBLE_DEVICES": "-1"}, "CUDA_VISIBLE_DEVICES is -1"),
        ("vulkan", {"GGML_VK_VISIBLE_DEVICES": ""}, "GGML_VK_VISIBLE_DEVICES is empty"),
        ("vulkan", {"GGML_VK_VISIBLE_DEVICES": "7"}, "asks for device 7, and there is 1, counted from 0"),
    ],
)
def test_what_a_variable_hides_is_said_with_its_name(backend: Backend, variables: dict[str, str], words: str) -> None:
    line = unusable(backend, without(Driver(devices=(RADEON,))), replace(LINUX, environment=variables))
    assert line.problem == "hidden"
    assert words in line.reason


@pytest.mark.parametrize("name", ["VK_ICD_FILENAMES", "VK_DRIVER_FILES"])
def test_a_driver_file_that_is_not_there_is_named_with_its_variable(name: str) -> None:
    here = replace(LINUX, environment={name: "/nowhere.json"}, driver_files=(("/nowhere.json", "missing"),))
    line = unusable("vulkan", without(Driver(problem="vkCreateInstance: no driver could be loaded")), here)
    assert line.problem == "hidden"
    assert name in line.reason
    assert "/nowhere.json" in line.reason


def test_a_variable_that_hides_nothing_is_not_blamed() -> None:
    here = replace(LINUX, environment={"CUDA_VISIBLE_DEVICES": "0", "GGML_VK_VISIBLE_DEVICES": "0"})
    assert unusable("cuda", without(Driver(problem="cuInit: no device")), here).problem == "no driver"
    assert unusable("vulkan", without(Driver(devices=(OLD_INTEL,))), here).problem == "driver too old"


def test_a_device_with_hardly_any_memory_is_not_offered() -> None:
    tiny = DeviceFacts("vulkan", "Vulkan0", "GeForce GT 610", 268_435_456, 200_000_000)
    assert too_small(tiny).problem == "too small"
    assert "268 MB" in too_small(tiny).reason
    roomy = DeviceFacts("vulkan", "Vulkan0", "Radeon", 8_589_934_592)
    unknown = DeviceFacts("vulkan", "Vulkan0", "Mystery")
    assert too_small(roomy) is roomy
    assert too_small(unknown) is unknown
