"""Why a backend cannot be used and what to do, in plain words: a pure choice between what was found.

The order is that of what to do first: a build without the backend matters before its driver, and a variable somebody
set before a driver nobody installed.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

import msgspec

from writer.engine.devices import TITLES
from writer.engine.messages import Backend, DeviceFacts, Problem
from writer.engine.probing import surroundings
from writer.engine.probing.modules import ModuleFolder, Unfit, plain_library
from writer.engine.probing.report import Driver, Report
from writer.tongue import marked

FileState = Literal["fine", "missing", "broken"]
SMALLEST_BYTES: Final = 400_000_000
"""A device with less memory holds not even the smallest models with their context."""
OLDEST_VULKAN: Final = (1, 2)
"""What llama.cpp's Vulkan backend asks for."""
_MISSING: Final = re.compile(r"(\S+?\.(?:so|dylib|dll)\S*?): cannot open|Library not loaded: (\S+)")
_PACKAGES: Final = {"libvulkan.so.1": "libvulkan1", "libgomp.so.1": "libgomp1"}
"""Debian's and Ubuntu's names of libraries that are likely to be missing."""
_NO_NVIDIA: Final = marked("NVIDIA's driver is not installed. Install it if this computer has an NVIDIA card.")

_NOT_BUILT: Final[Mapping[str, tuple[str, str]]] = {
    "vulkan": (
        marked("This copy of the engine was built without Vulkan. Run `make backends` in the folder of the sources."),
        marked(
            "This copy of the engine was built without Vulkan. "
            "Install a build that has it; the README says how, under Graphics processors."
        ),
    ),
    "cuda": (
        marked("This copy of the engine was built without CUDA. Run `make backends` in the folder of the sources."),
        marked(
            "This copy of the engine was built without CUDA. "
            "Install a build that has it; the README says how, under Graphics processors."
        ),
    ),
    "metal": (
        marked("This copy of the engine was built without Metal. Run `make backends` in the folder of the sources."),
        marked(
            "This copy of the engine was built without Metal. "
            "Install a build that has it; the README says how, under Graphics processors."
        ),
    ),
}
"""In a source checkout, and elsewhere. Whole sentences, because what is said of a device is kept in English, and said
in the writer's language where it is shown."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of this computer besides the devices llama.cpp offers."""

    platform: str = sys.platform
    environment: Mapping[str, str] = field(default_factory=dict)
    checkout: bool = True
    """Whether this is a source checkout, where `make` builds things."""
    driver_files: tuple[tuple[str, FileState], ...] = ()
    """Of Vulkan."""
    forbidden: tuple[str, ...] = ()
    """Device files of graphics processors that this account may not use."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What is known of one backend that has no usable device."""

    built: bool = False
    left_out: str = ""
    """Why the build has not got it, where it was built with a reason."""
    damage: str = ""
    """What is wrong with its files, a sentence."""
    failure: str = ""
    """What the system said when its module could not be loaded."""
    refused: bool = False
    """Whether the module could be loaded but llama.cpp did not take it."""
    driver: Driver = Driver()
    said: str = ""
    """What was printed meanwhile."""


def circumstances(environment: Mapping[str, str] = os.environ) -> Circumstances:
    """This computer's."""
    return Circumstances(
        platform=sys.platform,
        environment=dict(environment),
        checkout=plain_library() is not None,
        driver_files=tuple((str(file), _state(file)) for file in surroundings.driver_files(environment)),
        forbidden=tuple(_forbidden()),
    )


def unusable(backend: Backend, findings: Findings, here: Circumstances) -> DeviceFacts:
    """The line for a backend without a device."""
    problem, reason = _why(backend, findings, here)
    return DeviceFacts(
        backend, TITLES[backend], usable=False, problem=problem, reason=reason, driver=findings.driver.version
    )


def broken_probe(backend: Backend, hung: bool, how: str) -> DeviceFacts:
    """The line for a backend whose driver ended or held up the process that looked."""
    title = TITLES[backend]
    reason = (
        f"Looking for {title} devices took too long: the graphics driver may hang."
        if hung
        else f"Looking for {title} devices ended in a crash of the graphics driver ({how})."
    )
    reason += " It is left alone. Update the driver or restart the computer."
    return DeviceFacts(backend, title, usable=False, problem="hung" if hung else "crashed", reason=reason)


def too_small(device: DeviceFacts) -> DeviceFacts:
    """`device`, marked when its memory cannot hold any model."""
    if device.backend == "cpu" or not 0 < device.memory_total < SMALLEST_BYTES:
        return device
    megabytes = device.memory_total // 1_000_000
    reason = f"{device.description or device.name} has {megabytes} MB of memory, too little for a model. Use the CPU."
    return msgspec.structs.replace(device, usable=False, problem="too small", reason=reason)


def _why(backend: Backend, findings: Findings, here: Circumstances) -> tuple[Problem, str]:
    title = TITLES[backend]
    if backend == "metal" and here.platform != "darwin":
        return "not on this system", marked("Metal exists on Apple computers only.")
    if backend == "cuda" and here.platform == "darwin":
        return "not on this system", marked(
            "CUDA needs an NVIDIA graphics processor, which Apple computers do not have."
        )
    if findings.damage:
        return "damaged", findings.damage
    if not findings.built:
        return "not in this build", _not_built(backend, findings, here)
    if hidden := _hidden(backend, findings, here):
        return "hidden", hidden
    if findings.failure:
        return _failed(title, findings.failure)
    if findings.refused and not _driver_at_fault(findings):
        return "damaged", f"The engine's {title} module is of another version of the engine. {_build_again(here)}"
    if backend == "cuda":
        return _cuda(findings)
    if backend == "vulkan":
        return _vulkan(findings, here)
    return "no driver", f"No graphics processor that works with {title} was found."


def _not_built(backend: Backend, findings: Findings, here: Circumstances) -> str:
    real = [device.name for device in findings.driver.devices if not device.software]
    if not real and not findings.left_out:
        return _NOT_BUILT[backend][0 if here.checkout else 1]
    title = TITLES[backend]
    seen = f"{real[0]} was found, but this" if real else "This"
    if findings.left_out:
        return f"{seen} copy of the engine was built without {title}. {findings.left_out}"
    return f"{seen} copy of the engine was built without {title}. {_build_it(here)}"


def _build_it(here: Circumstances) -> str:
    if here.checkout:
        return "Run `make backends` in the folder of the sources."
    return "Install a build that has it; the README says how, under Graphics processors."


def _build_again(here: Circumstances) -> str:
    return "Run `make backends` again." if here.checkout else "Install Inkhorn again."


def _hidden(backend: Backend, findings: Findings, here: Circumstances) -> str:
    if backend == "cuda":
        return _hidden_cuda(here.environment.get("CUDA_VISIBLE_DEVICES"))
    if backend != "vulkan":
        return ""
    for name in surroundings.ICD_VARIABLES[:2]:
        gone = [file for file, state in here.driver_files if state == "missing"]
        if here.environment.get(name) and len(gone) == len(here.driver_files):
            where = f"names {gone[0]}, which is not there" if gone else "names no driver"
            return f"The environment variable {name} {where}. Take it out of the environment and start Inkhorn again."
    wanted = here.environment.get("GGML_VK_VISIBLE_DEVICES")
    if wanted is None:
        return ""
    count = len(findings.driver.devices)
    if not re.search(r"\d", wanted):
        return _visible("GGML_VK_VISIBLE_DEVICES", "is empty, which hides all Vulkan devices")
    beyond = [number for number in re.findall(r"\d+", wanted) if int(number) >= count]
    if beyond and count:
        there = f"there {'is' if count == 1 else 'are'} {count}, counted from 0"
        return _visible("GGML_VK_VISIBLE_DEVICES", f"asks for device {beyond[0]}, and {there}")
    return ""


def _hidden_cuda(wanted: str | None) -> str:
    if wanted is None:
        return ""
    if not wanted.strip() or wanted.strip().startswith("-"):
        what = "is empty" if not wanted.strip() else f"is {wanted.strip()}"
        return _visible("CUDA_VISIBLE_DEVICES", f"{what}, which hides all NVIDIA graphics processors")
    return ""


def _visible(name: str, what: str) -> str:
    return f"The environment variable {name} {what}. Change it or take it out, and start Inkhorn again."


def _failed(title: str, failure: str) -> tuple[Problem, str]:
    """From the words of the dynamic linker."""
    if found := _MISSING.search(failure):
        library = found[1] or found[2]
        if "cuda.so" in library:
            return "no driver", _NO_NVIDIA
        package = _PACKAGES.get(Path(library).name)
        advice = f"Install it (on Debian and Ubuntu: {package})." if package else f"Install what {title} needs to run."
        return "library missing", f"The library {Path(library).name} is missing. {advice}"
    return "damaged", f"The engine's {title} module cannot be loaded: it is damaged or of another version. " + (
        "Run `make backends` again, or install Inkhorn again."
    )


def _driver_at_fault(findings: Findings) -> bool:
    old = any(device.api < OLDEST_VULKAN for device in findings.driver.devices if not device.software)
    return old or bool(findings.driver.problem) or "Vulkan 1.2 required" in findings.said


def _cuda(findings: Findings) -> tuple[Problem, str]:
    said = f"{findings.driver.problem} {findings.said}"
    if "cannot open" in said or "not found" in said:
        return "no driver", _NO_NVIDIA
    if "driver too old" in said or "driver version is insufficient" in said:
        have = f" ({findings.driver.version})" if findings.driver.version else ""
        return "driver too old", f"NVIDIA's driver{have} is too old for this copy of the engine. Update it."
    if "different versions" in said:
        return "no driver", marked("NVIDIA's driver was updated while it ran. Restart the computer.")
    return "no driver", marked(
        "NVIDIA's driver is installed but found no graphics processor. Check that the card is switched on, "
        "or restart the computer."
    )


def _vulkan(findings: Findings, here: Circumstances) -> tuple[Problem, str]:
    driver = findings.driver
    if found := _MISSING.search(driver.problem):
        library = Path(found[1] or found[2]).name
        package = _PACKAGES.get(library, library)
        return "library missing", f"The library {library} is missing. Install it (on Debian and Ubuntu: {package})."
    real = [device for device in driver.devices if not device.software]
    if old := [device for device in real if device.api < OLDEST_VULKAN]:
        return "driver too old", (
            f"The driver of {old[0].name} speaks Vulkan {old[0].api[0]}.{old[0].api[1]}, and 1.2 is needed. Update it."
        )
    if real:
        return "driver too old", (
            f"{real[0].name} lacks what the engine needs of Vulkan (16-bit storage). Update its driver, or use the CPU."
        )
    if here.forbidden:
        return "not allowed", (
            f"Your account may not use {here.forbidden[0]}. Add it to the groups render and video, and log in again."
        )
    if broken := [file for file, state in here.driver_files if state == "broken"]:
        return "no driver", f"The driver's file {broken[0]} cannot be read. Install the graphics driver again."
    if driver.devices:
        return "no driver", (
            f"Only {driver.devices[0].name} was found, a driver in software that is slower than the CPU. "
            "Install your graphics processor's own driver, if there is one."
        )
    return "no driver", marked(
        "No driver for Vulkan was found. Install your graphics processor's driver "
        "(AMD and Intel on Debian and Ubuntu: mesa-vulkan-drivers)."
    )


def _state(file: Path) -> FileState:
    if not file.is_file():
        return "missing"
    library = surroundings.library_of(file)
    if library is not None:
        return "fine" if library.exists() else "broken"
    try:
        return "fine" if b'"library_path"' in file.read_bytes() else "broken"
    except OSError:
        return "broken"


def _forbidden() -> list[str]:
    nodes = sorted(Path("/dev/dri").glob("renderD*"))
    denied = [str(node) for node in nodes if not os.access(node, os.R_OK | os.W_OK)]
    return denied if len(denied) == len(nodes) else []


def findings(
    backend: Backend, modules: ModuleFolder | Unfit | None, built: bool, report: Report, said: str = ""
) -> Findings:
    """What the folder of modules and the report of a look say about `backend`, put together.

    `built` is whether llama.cpp names it among its backends.
    """
    damage, left_out, present = report.damage.get(backend, ""), "", built
    if isinstance(modules, Unfit):
        damage = modules.reason
    elif modules is not None:
        damage = modules.damaged().get(backend, damage)
        left_out = modules.manifest.left_out.get(backend, "")
        present = built or backend in modules.manifest.backends
    failure = report.failures.get(backend, "")
    refused = present and not built and not failure
    return Findings(present, left_out, damage, failure, refused, report.drivers.get(backend, Driver()), said)
