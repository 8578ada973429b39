"""One process at a time reads a small file of ours, changes it and writes it back: two windows lose nothing.

The folder itself is locked where that can be done, so that no lock file lies about; on Windows a file beside.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

PATIENCE_SECONDS: Final = 1.0
"""A write takes some milliseconds; whoever holds the lock longer hangs, and is not waited for."""
LOOK_SECONDS: Final = 0.005
_FILE: Final = ".inkhorn.lock"


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[bool]:
    """Around reading, changing and writing files in `folder`, which exists. The lock ends with the block and with the
    process. Gives whether it was got: where it cannot be, as on some network drives, work goes on without it."""
    descriptor = _opened(folder)
    if descriptor is None:
        yield False
        return
    try:
        yield _got(descriptor)
    finally:
        os.close(descriptor)


def _opened(folder: Path) -> int | None:
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            return os.open(folder / _FILE, os.O_RDWR | os.O_CREAT)
        return os.open(folder, os.O_RDONLY)
    return None


def _got(descriptor: int) -> bool:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            _lock(descriptor)
            return True
        except BlockingIOError:
            if time.monotonic() > deadline:
                return False
            time.sleep(LOOK_SECONDS)
        except OSError:
            return False


def _lock(descriptor: int) -> None:
    """Raises BlockingIOError while somebody else has it, OSError where there are no locks."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
