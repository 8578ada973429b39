"""How much memory the window and the engine's processes hold."""

from __future__ import annotations

import psutil

from writer.engine.client.task_engines import TaskEngines
from writer.ui.performance.bar import MemoryUse


def memory_use(engine: TaskEngines) -> MemoryUse:
    """Of the window, of all workers, and what this computer has."""
    return MemoryUse(
        psutil.Process().memory_info().rss,
        sum(map(resident, engine.worker_pids)),
        psutil.virtual_memory().total,
        engine.device_bytes,
    )


def resident(process_id: int) -> int:
    """Bytes of memory a process holds; 0 when there is none."""
    try:
        return psutil.Process(process_id).memory_info().rss if process_id else 0
    except psutil.Error:
        return 0


def private(process_id: int) -> int:
    """Bytes that would be free without the process: what it maps of files counts as free already."""
    try:
        found = psutil.Process(process_id).memory_info() if process_id else None
    except psutil.Error:
        return 0
    return found.rss - getattr(found, "shared", 0) if found else 0
