"""How much memory a process can still have here."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil


def available_bytes() -> int:
    """What is free, or less where a container or the system sets a limit for this process."""
    free = min(int(psutil.virtual_memory().available), _below_address_limit())
    limit, used = _number("/sys/fs/cgroup/memory.max"), _number("/sys/fs/cgroup/memory.current")
    return min(free, max(0, limit - used)) if limit is not None and used is not None else free


def _below_address_limit() -> int:
    """Bytes left below the limit that `ulimit -v` sets, which counts mapped files too."""
    if sys.platform == "win32":
        return sys.maxsize
    import resource

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit == resource.RLIM_INFINITY:
        return sys.maxsize
    return max(0, limit - int(psutil.Process().memory_info().vms))


def _number(path: str) -> int | None:
    try:
        return int(Path(path).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
