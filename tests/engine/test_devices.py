"""Which device is used for which wish, on computers this one is not."""

from __future__ import annotations

import pytest

from writer.engine.devices import Choice, Refusal, backend_of, choose
from writer.engine.messages import Backend, DeviceFacts, EngineConfig

CPU = DeviceFacts("cpu", "CPU", "Some processor")
NVIDIA = DeviceFacts("cuda", "CUDA0", "NVIDIA H200")
SECOND = DeviceFacts("cuda", "CUDA1", "NVIDIA T4")
RADEON = DeviceFacts("vulkan", "Vulkan0", "Radeon")
LAPTOP = DeviceFacts("vulkan", "Vulkan1", "Iris Xe", integrated=True)
SOFTWARE = DeviceFacts("vulkan", "Vulkan2", "llvmpipe", software=True)
NO_CUDA = DeviceFacts("cuda", "CUDA", usable=False, reason="No NVIDIA graphics processor was found.")


def chosen(devices: list[DeviceFacts], backend: Backend = "auto", device: str = "", layers: int = -1) -> Choice:
    choice = choose(EngineConfig("m.gguf", backend, device, layers), devices)
    assert isinstance(choice, Choice)
    return choice


@pytest.mark.parametrize(
    ("devices", "backend", "device", "expected"),
    [
        ([CPU], "auto", "", CPU),
        ([CPU, RADEON, NVIDIA], "auto", "", NVIDIA),
        ([CPU, LAPTOP], "auto", "", CPU),
        ([CPU, LAPTOP], "auto", "Vulkan1", LAPTOP),
        ([CPU, LAPTOP, RADEON], "vulkan", "", RADEON),
        ([CPU, LAPTOP], "vulkan", "", LAPTOP),
        ([CPU, NVIDIA, SECOND], "cuda", "CUDA1", SECOND),
        ([CPU, NVIDIA], "cpu", "", CPU),
        ([CPU, SOFTWARE], "auto", "", CPU),
        ([CPU, SOFTWARE], "vulkan", "", SOFTWARE),
        ([CPU, SOFTWARE, LAPTOP], "vulkan", "", LAPTOP),
    ],
)
def test_the_device_for_a_wish(
    devices: list[DeviceFacts], backend: Backend, device: str, expected: DeviceFacts
) -> None:
    choice = chosen(devices, backend, device)
    assert choice.device == expected
    assert choice.note == ""
    assert choice.layers == (0 if expected is CPU else -1)


def test_no_layers_means_the_cpu() -> None:
    assert chosen([CPU, NVIDIA], "cuda", layers=0) == Choice(CPU, 0)


def test_a_backend_that_is_not_usable_gives_the_cpu_and_the_reason() -> None:
    choice = chosen([CPU, NO_CUDA], "cuda")
    assert choice.device == CPU
    assert choice.note == ("CUDA is not available, so the CPU is used. No NVIDIA graphics processor was found.")


def test_a_backend_nobody_knows_of_gives_the_cpu_and_a_reason() -> None:
    assert chosen([CPU], "vulkan").note.startswith("Vulkan is not available")


def test_a_device_that_was_unplugged_is_replaced_and_said_so() -> None:
    choice = chosen([CPU, NVIDIA], "cuda", "CUDA7")
    assert choice.device == NVIDIA
    assert choice.note == "CUDA7 was not found, so NVIDIA H200 is used instead."


def test_a_computer_without_any_device_is_refused() -> None:
    assert isinstance(choose(EngineConfig("m.gguf"), [NO_CUDA]), Refusal)


def test_llama_cpps_names_for_backends() -> None:
    assert [backend_of(name) for name in ("CPU", "CUDA", "MTL", "Metal", "Vulkan", "BLAS")] == [
        "cpu",
        "cuda",
        "metal",
        "metal",
        "vulkan",
        None,
    ]
