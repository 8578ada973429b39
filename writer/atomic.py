"""Replace a file's content so that at every moment either the old or the new content is there, whole."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path
from typing import Final

_NO_TEMPORARY_FILE: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
"""Errors of a folder in which nothing can be created although the file itself may still be writable."""


def replace_content(path: Path, content: bytes) -> None:
    """Make `content` the content of `path`, on disk when this returns. Raises OSError; the old content is whole then.

    A symbolic link stays one and its target is replaced; permissions are kept. Where the folder takes no new file,
    or the file has other hard links or another owner (a rename would cut them off), it is written in place: not
    atomic, and the reason why the old content is put back when that fails half-way.
    """
    target = Path(os.path.realpath(path))
    before = _status(target)
    if before and not stat.S_ISREG(before.st_mode):
        raise OSError(errno.EISDIR if stat.S_ISDIR(before.st_mode) else errno.EINVAL, "not a regular file", str(path))
    if before and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    if before and _rename_would_lose(before):
        _write_in_place(target, content)
        return
    temporary = target.with_name(f".{target.name[:40]}.{secrets.token_hex(4)}.saving")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    except OSError as error:
        if before is None or error.errno not in _NO_TEMPORARY_FILE:
            raise
        _write_in_place(target, content)
        return
    _fill_and_rename(descriptor, temporary, target, content, before)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _rename_would_lose(before: os.stat_result) -> bool:
    return before.st_nlink > 1 or (hasattr(os, "geteuid") and before.st_uid != os.geteuid())


def _fill_and_rename(
    descriptor: int, temporary: Path, target: Path, content: bytes, before: os.stat_result | None
) -> None:
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if before:
            temporary.chmod(stat.S_IMODE(before.st_mode))
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Make the rename itself durable; systems without folder descriptors do it by themselves."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _write_in_place(target: Path, content: bytes) -> None:
    old = target.read_bytes()
    try:
        _overwrite(target, content)
    except OSError:
        with contextlib.suppress(OSError):
            _overwrite(target, old)
        raise


def _overwrite(target: Path, content: bytes) -> None:
    """Write before cutting off, so that a full disk loses nothing that is not in `content`."""
    with target.open("r+b") as file:
        file.write(content)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())
