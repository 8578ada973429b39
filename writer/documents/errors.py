"""Why a document could not be read or saved."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Final

_REASONS: Final = {
    errno.ENOSPC: "the disk is full. Free some space or save it elsewhere",
    errno.EDQUOT: "your share of the disk is used up. Free some space or save it elsewhere",
    errno.EROFS: "the disk can only be read. Save it elsewhere",
    errno.EACCES: "you may not write there. Save it elsewhere or change the permissions",
    errno.EPERM: "you may not write there. Save it elsewhere or change the permissions",
    errno.ENOENT: "its folder no longer exists. Save it elsewhere",
    errno.ENOTDIR: "its folder no longer exists. Save it elsewhere",
    errno.EISDIR: "a folder has that name. Choose another name",
    errno.ENAMETOOLONG: "its name is too long. Choose a shorter one",
    errno.EIO: "the disk reported a fault. Save it on another disk",
    errno.EFBIG: "the disk does not take files of this size. Save it elsewhere",
}


class DocumentError(Exception):
    """A file that cannot be opened or saved. `str()` is a sentence for the writer: what happened, what to do."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(message)
        self.path = path


def cannot_save(path: Path, error: OSError) -> DocumentError:
    """The sentence for a save that the system refused."""
    reason = _REASONS.get(error.errno or 0, f"the system says “{error.strerror or error}”. Save it elsewhere")
    return DocumentError(path, f"{path.name} could not be saved: {reason}.")
