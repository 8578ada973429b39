"""A file of this computer, such as on a USB stick, brought in like a download: counted, checked, and whole or not."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from writer.models.partial import Partial, check_space
from writer.models.receiving import BLOCK, Received
from writer.models.refusals import DownloadError
from writer.tongue import tr


def copied(
    source: Path,
    wanted_bytes: int,
    partial: Partial,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Received | None:
    """The content of `source` in `partial`; None when cancelled, then nothing of it stays.

    `wanted_bytes` is 0 when any size is right. Raises DownloadError, OSError of the folder it is copied to.
    """
    try:
        size = source.stat().st_size
        reading = source.open("rb")
    except FileNotFoundError as error:
        raise DownloadError(tr("There is no file {file} in that folder.", file=source.name), str(source)) from error
    except OSError as error:
        raise DownloadError(
            tr("{file} cannot be read: {reason}.", file=source.name, reason=error.strerror or error), str(source)
        ) from error
    with reading:
        if wanted_bytes and size != wanted_bytes:
            raise DownloadError(
                tr("{file} has another size than expected, so it was not copied.", file=source.name), str(size)
            )
        check_space(partial.path.parent, size)
        digest, done = hashlib.sha256(), 0
        with partial.open(0) as out:
            while block := _read(reading, source):
                if cancelled():
                    break
                out.write(block)
                digest.update(block)
                done += len(block)
                progress(done, size)
            out.flush()
            os.fsync(out.fileno())
    if done < size:
        partial.forget()
        return None
    return Received(digest.hexdigest(), done, "")


def _read(file: object, source: Path) -> bytes:
    try:
        return bytes(file.read(BLOCK))  # type: ignore[attr-defined]
    except OSError as error:
        raise DownloadError(
            tr("{file} cannot be read: {reason}.", file=source.name, reason=error.strerror or error), str(source)
        ) from error
