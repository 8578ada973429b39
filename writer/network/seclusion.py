"""A process gives up, for good and with all its children, the right to open sockets to other computers.

On Linux by a seccomp filter through the C library alone: nothing to install, no privilege needed. Sockets within this
computer (AF_UNIX, and AF_NETLINK, with which drivers ask the kernel for devices) stay possible; io_uring, which could
open others past the filter, does not. Elsewhere there is no such thing that needs no privilege, which is said.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from pathlib import Path
from typing import Final

AF_UNIX: Final = 1
AF_NETLINK: Final = 16
IO_URING_SETUP: Final = 425
SYSTEMS: Final = {
    "x86_64": (0xC000003E, 41, 317),
    "aarch64": (0xC00000B7, 198, 277),
    "riscv64": (0xC00000F3, 198, 277),
}
"""By machine: what the kernel calls it (linux/audit.h), and its numbers for socket and seccomp."""
X32_BIT: Final = 0x40000000
"""Second numbering of system calls on x86_64, which the filter refuses altogether."""

_NO_NEW_PRIVILEGES: Final = 38
_SET_FILTER: Final = 1
_ALL_THREADS: Final = 1
_LOAD: Final = 0x20
_EQUAL: Final = 0x15
_AT_LEAST: Final = 0x35
_RETURN: Final = 0x06
_ALLOW: Final = 0x7FFF0000
_REFUSE: Final = 0x00050000 | errno.EACCES
_NUMBER: Final = 0
_MACHINE: Final = 4
_FIRST_ARGUMENT: Final = 16
"""Offsets in struct seccomp_data, on machines that store the low half first."""


def give_up_sockets() -> str:
    """Do it for this process and all its threads; "" when it is done, else why it cannot be, as a sentence."""
    if not sys.platform.startswith("linux"):
        return "This system has no way to do it without an administrator's help."
    found = SYSTEMS.get(platform.machine())
    if found is None or sys.byteorder != "little":
        return f"It is not known how to do it on this machine ({platform.machine()})."
    machine, socket_call, seccomp_call = found
    code = _filter(machine, socket_call)
    kept = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HP", len(code) // 8, ctypes.addressof(kept))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return _refused()
    if libc.syscall(ctypes.c_long(seccomp_call), _SET_FILTER, _ALL_THREADS, program) != 0:
        return _refused()
    return ""


def is_secluded(process: int) -> bool | None:
    """Whether a filter is in force for the process with that number; None when that cannot be seen."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    line = next((line for line in status.splitlines() if line.startswith("Seccomp:")), "")
    return line.split()[1] == "2" if line else None


def _filter(machine: int, socket_call: int) -> bytes:
    """The program in classic BPF; jumps count instructions to pass over when equal, and when not."""
    x32 = [(_AT_LEAST, 7, 0, X32_BIT)] if machine == SYSTEMS["x86_64"][0] else [(_AT_LEAST, 7, 0, 0xFFFFFFFF)]
    steps = [
        (_LOAD, 0, 0, _MACHINE),
        (_EQUAL, 0, 9, machine),
        (_LOAD, 0, 0, _NUMBER),
        *x32,
        (_EQUAL, 6, 0, IO_URING_SETUP),
        (_EQUAL, 0, 4, socket_call),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 2, 0, AF_UNIX),
        (_EQUAL, 1, 0, AF_NETLINK),
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("<HBBI", *step) for step in steps)


def _refused() -> str:
    return f"The system did not let it: {os.strerror(ctypes.get_errno())}."
