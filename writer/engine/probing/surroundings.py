"""What decides which devices can be seen, as text to compare: environment, driver files, device files, our libraries.

A remembered look at the devices holds as long as none of this has changed.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from writer.engine.probing.modules import MANIFEST, ModuleFolder, Unfit, installed_version, plain_library

FORMAT: Final = "1"
"""Of what is remembered; another number forgets it."""
PREFIXES: Final = ("VK_", "GGML_", "CUDA_", "NVIDIA_", "HIP_", "ROCR_", "MESA_", "METAL_", "MTL_", "LP_", "LVP_")
NAMES: Final = ("LD_LIBRARY_PATH", "LD_PRELOAD", "LIBGL_ALWAYS_SOFTWARE", "XDG_DATA_DIRS", "XDG_CONFIG_DIRS")
OURS: Final = ("GGML_NO_BACKTRACE", "GGML_BACKEND_PATH")
"""Set or taken out by the worker itself, which must come to the same result as the window."""
ICD_VARIABLES: Final = ("VK_DRIVER_FILES", "VK_ICD_FILENAMES", "VK_ADD_DRIVER_FILES")
ICD_FOLDERS: Final = (
    "/usr/share/vulkan/icd.d",
    "/usr/local/share/vulkan/icd.d",
    "/etc/vulkan/icd.d",
    "~/.local/share/vulkan/icd.d",
    "~/.config/vulkan/icd.d",
)
_KERNEL_FILES: Final = ("/proc/sys/kernel/random/boot_id", "/proc/driver/nvidia/version", "/sys/module/nvidia/version")
"""Files the kernel makes up as they are read: their content counts, they have no date."""
_SYSTEM_FILES: Final = (
    "/etc/ld.so.cache",
    "/System/Library/CoreServices/SystemVersion.plist",
    "C:/Windows/System32/nvcuda.dll",
    "C:/Windows/System32/vulkan-1.dll",
)
_DEVICE_FILES: Final = ("/dev/nvidia0", "/dev/nvidiactl", "/dev/kfd")


def fingerprint(modules: ModuleFolder | Unfit | None, environment: Mapping[str, str] = os.environ) -> str:
    """A hash of everything above; differs after a restart of the computer, because drivers are loaded then."""
    parts = [FORMAT, installed_version(), sys.version, platform.platform(), *_variables(environment)]
    parts += [_content(file) for file in _KERNEL_FILES]
    parts += [_stamp(file) for file in _files(modules, environment)]
    parts += sorted(_names("/dev/dri"))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def driver_files(environment: Mapping[str, str] = os.environ) -> list[Path]:
    """The files in which Vulkan drivers announce themselves, as the loader looks for them."""
    named = [environment[name] for name in ICD_VARIABLES[:2] if environment.get(name)]
    if named:
        return [file for text in named[:1] for file in _listed(text)]
    added = _listed(environment.get("VK_ADD_DRIVER_FILES", ""))
    folders = [Path(folder).expanduser() for folder in ICD_FOLDERS]
    return added + [file for folder in folders for file in sorted(folder.glob("*.json"))]


def library_of(file: Path) -> Path | None:
    """The driver a Vulkan file names, when it is a path; None for a bare name or a file that cannot be read."""
    try:
        named = json.loads(file.read_text(encoding="utf-8"))["ICD"]["library_path"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return (file.parent / named) if isinstance(named, str) and "/" in named else None


def _listed(text: str) -> list[Path]:
    """Paths of a variable; a folder stands for the files in it."""
    found: list[Path] = []
    for part in text.split(os.pathsep):
        if part and Path(part).is_dir():
            found += sorted(Path(part).glob("*.json"))
        elif part:
            found.append(Path(part))
    return found


def _variables(environment: Mapping[str, str]) -> list[str]:
    return sorted(
        f"{name}={value}"
        for name, value in environment.items()
        if (name.startswith(PREFIXES) or name in NAMES) and name not in OURS
    )


def _files(modules: ModuleFolder | Unfit | None, environment: Mapping[str, str]) -> Iterable[Path]:
    yield from (Path(file) for file in (*_SYSTEM_FILES, *_DEVICE_FILES))
    for announced in driver_files(environment):
        yield announced
        if library := library_of(announced):
            yield library
    if library := plain_library():
        yield library
    if modules is not None:
        yield modules.path / MANIFEST
    if isinstance(modules, ModuleFolder):
        yield from (modules.path / name for name in modules.manifest.files)


def _stamp(file: Path) -> str:
    try:
        facts = file.stat()
    except OSError:
        return f"{file} -"
    return f"{file} {facts.st_size} {facts.st_mtime_ns} {facts.st_mode} {os.access(file, os.R_OK | os.W_OK)}"


def _names(folder: str) -> list[str]:
    try:
        return [f"{entry.name} {os.access(entry.path, os.R_OK | os.W_OK)}" for entry in os.scandir(folder)]
    except OSError:
        return []


def _content(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
