"""Replace a file's content so that at every moment either the old or the new content is there, whole.

Written anew beside the file and renamed over it wherever that keeps what the file is: its permissions, group, access
lists and extended attributes. Where a rename would lose something (other hard links, another owner), or the folder
takes no new file, it is written in place: then the old content is first given to `spare`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

_NO_NEIGHBOUR: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
"""Errors of a folder in which nothing can be created although the file itself may still be writable."""

_NO_RENAME: Final = _NO_NEIGHBOUR | {errno.EBUSY, errno.EXDEV, errno.ETXTBSY}
"""Errors of a rename over a file that may still be writable: a mount of one file, a folder with the sticky bit."""

_NO_RESERVING: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENODEV, errno.EINTR})
"""Errors that only say that space cannot be set aside here."""

_ATTRIBUTES: Final = ("user.", "system.posix_acl")
"""Extended attributes that belong to the file; others (security labels) the system gives by its own rules."""

_BINARY: Final = getattr(os, "O_BINARY", 0)


class HalfWrittenError(OSError):
    """A write in place failed, and so did putting the old content back: only `spare` has that whole now."""


def replace_content(path: Path, content: bytes, *, spare: Callable[[bytes], object] | None = None) -> os.stat_result:
    """Make `content` the content of `path`, on disk when this returns. Raises OSError; the old content is whole then.

    A symbolic link stays one and its target is replaced. `spare` is called with the old content before a write in
    place, and should keep it safe on a disk; what it raises ends the attempt, nothing changed. Raises HalfWrittenError
    when only that copy is whole. Returns the status of the file that was written.
    """
    target = Path(os.path.realpath(path))
    before = _status(target)
    if before and not stat.S_ISREG(before.st_mode):
        raise OSError(errno.EISDIR if stat.S_ISDIR(before.st_mode) else errno.EINVAL, "not a regular file", str(path))
    if before and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    if before and _rename_would_lose(before):
        return _write_in_place(target, content, spare)
    temporary = target.with_name(f".{target.name[:40]}.{os.urandom(4).hex()}.saving")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    try:
        descriptor = os.open(temporary, flags, 0o600 if before else 0o666)
    except OSError as error:
        if before is None or error.errno not in _NO_NEIGHBOUR:
            raise
        return _write_in_place(target, content, spare)
    written = _fill_and_rename(descriptor, temporary, target, content, before)
    return written or _write_in_place(target, content, spare)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _rename_would_lose(before: os.stat_result) -> bool:
    return before.st_nlink > 1 or (hasattr(os, "geteuid") and before.st_uid != os.geteuid())


def _fill_and_rename(
    descriptor: int, temporary: Path, target: Path, content: bytes, before: os.stat_result | None
) -> os.stat_result | None:
    """None: the new file could not be made like the old one, or not take its place; nothing is changed then."""
    try:
        try:
            if before and not _made_alike(descriptor, temporary, target, before):
                _remove(temporary)
                return None
            _write_all(descriptor, content)
            os.fsync(descriptor)
            written = os.fstat(descriptor)
        finally:
            os.close(descriptor)
        try:
            os.replace(temporary, target)
        except OSError as error:
            if before is None or error.errno not in _NO_RENAME:
                raise
            _remove(temporary)
            return None
    except BaseException:
        _remove(temporary)
        raise
    _flush_folder(target.parent)
    return written


def _made_alike(descriptor: int, temporary: Path, target: Path, before: os.stat_result) -> bool:
    """Give the new file group, permissions and attributes of the old one; False when it may not have them."""
    try:
        if hasattr(os, "fchown") and os.fstat(descriptor).st_gid != before.st_gid:
            os.fchown(descriptor, -1, before.st_gid)
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, stat.S_IMODE(before.st_mode))
        else:
            temporary.chmod(stat.S_IMODE(before.st_mode))
        if hasattr(os, "listxattr"):
            _copy_attributes(descriptor, target)
    except OSError:
        return False
    return True


def _copy_attributes(descriptor: int, target: Path) -> None:
    """Access lists and the like; also takes away what the folder gave the new file and the old one does not have."""
    wanted, given = _attributes(target), _attributes(descriptor)
    for name in wanted:
        os.setxattr(descriptor, name, os.getxattr(target, name))
    for name in given - wanted:
        os.removexattr(descriptor, name)


def _attributes(file: int | Path) -> set[str]:
    try:
        return {name for name in os.listxattr(file) if name.startswith(_ATTRIBUTES)}
    except OSError as error:
        if error.errno == errno.ENOTSUP:
            return set()
        raise


def _remove(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        os.unlink(temporary)


def _flush_folder(folder: Path) -> None:
    """Make the rename itself durable; systems without folder descriptors do it by themselves."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _write_in_place(target: Path, content: bytes, spare: Callable[[bytes], object] | None) -> os.stat_result:
    descriptor = os.open(target, os.O_RDWR | _BINARY)
    try:
        old = _read_all(descriptor)
        if spare:
            spare(old)
        try:
            _reserve(descriptor, len(old), len(content))
            _overwrite(descriptor, content)
        except OSError as error:
            _put_back(descriptor, old, error)
            raise
        return os.fstat(descriptor)
    finally:
        with contextlib.suppress(OSError):  # all of it is on the disk already, or an error is on its way
            os.close(descriptor)


def _put_back(descriptor: int, old: bytes, cause: OSError) -> None:
    try:
        _overwrite(descriptor, old)
    except OSError:
        raise HalfWrittenError(cause.errno, cause.strerror, cause.filename) from cause


def _reserve(descriptor: int, length: int, wanted: int) -> None:
    """Have the disk promise the space before anything of the old content goes."""
    if wanted <= length or not hasattr(os, "posix_fallocate"):
        return
    try:
        os.posix_fallocate(descriptor, 0, wanted)
    except OSError as error:
        if error.errno not in _NO_RESERVING:
            raise


def _overwrite(descriptor: int, content: bytes) -> None:
    """Write before cutting off, so that a full disk loses nothing that is not in `content`."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    _write_all(descriptor, content)
    os.ftruncate(descriptor, len(content))
    os.fsync(descriptor)


def _write_all(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest[: 1 << 30]) :]


def _read_all(descriptor: int) -> bytes:
    pieces = []
    while piece := os.read(descriptor, 1 << 24):
        pieces.append(piece)
    return b"".join(pieces)
