"""What NVIDIA's driver tells of itself. Only for the throw-away process: a driver may end it."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Final

from writer.engine.probing.report import Driver

LIBRARIES: Final = {"linux": "libcuda.so.1", "win32": "nvcuda.dll"}
KERNEL_FILE: Final = "/sys/module/nvidia/version"
ERRORS: Final = {
    3: "not initialised",
    35: "driver too old",
    34: "stub library",
    100: "no device",
    101: "no such device",
    803: "the driver's parts are of different versions; restart the computer",
    804: "the driver's parts are of different versions; restart the computer",
}
"""Of cuInit, in NVIDIA's numbers."""


def look() -> Driver:
    """`version` is the kernel driver's, or the CUDA version it can do; `problem` why it cannot be used."""
    version = kernel_version()
    try:
        library = ctypes.CDLL(LIBRARIES.get(sys.platform, "libcuda.so.1"))
    except OSError as error:
        return Driver(version, problem=str(error))
    code = library.cuInit(0)
    number = ctypes.c_int()
    if library.cuDriverGetVersion(ctypes.byref(number)) == 0 and number.value:
        able = f"CUDA {number.value // 1000}.{number.value % 1000 // 10}"
        version = f"{version}, {able}" if version else able
    return Driver(version, problem=f"cuInit: {ERRORS.get(code, code)}" if code else "")


def kernel_version() -> str:
    """Of the driver the kernel has loaded, such as "550.54.14"; "" without one."""
    try:
        return Path(KERNEL_FILE).read_text(encoding="ascii").strip()
    except OSError:
        return ""
