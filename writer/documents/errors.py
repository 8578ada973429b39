"""Why a document could not be read or saved."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Final

from writer.atomic import HalfWrittenError

_ELSEWHERE: Final = "Save it elsewhere"
_SILENT: Final = f"the disk or the network drive does not answer. {_ELSEWHERE}, or try again when it is back"
_GONE: Final = f"its folder no longer exists. {_ELSEWHERE}"
_FORBIDDEN: Final = f"you may not write there. {_ELSEWHERE} or change the permissions"

_REASONS: Final = {
    errno.ENOSPC: "the disk is full. Free some space or save it elsewhere",
    errno.EDQUOT: "your share of the disk is used up. Free some space or save it elsewhere",
    errno.EROFS: f"the disk can only be read. {_ELSEWHERE}",
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.EISDIR: "a folder has that name. Choose another name",
    errno.ENAMETOOLONG: "its name is too long. Choose a shorter one",
    errno.EINVAL: "this disk does not take such a name. Choose another name",
    errno.ELOOP: "its name is a link that leads back to itself. Choose another name",
    errno.EIO: "the disk reported a fault. Save it on another disk",
    errno.EFBIG: f"the disk does not take files of this size. {_ELSEWHERE}",
    errno.EBUSY: "another program holds it. Close it there and try again",
    errno.ETXTBSY: "another program holds it. Close it there and try again",
    errno.EMFILE: "too many files are open. Try again in a moment",
    errno.ENFILE: "too many files are open. Try again in a moment",
    **dict.fromkeys(
        (
            errno.ESTALE,
            errno.ETIMEDOUT,
            errno.ENOTCONN,
            errno.EHOSTDOWN,
            errno.EHOSTUNREACH,
            errno.ENETDOWN,
            errno.ENETUNREACH,
            errno.ECONNREFUSED,
            errno.ECONNRESET,
            errno.ENODEV,
            errno.ENXIO,
        ),
        _SILENT,
    ),
}


class DocumentError(Exception):
    """A file that cannot be opened or saved. `str()` is a sentence for the writer: what happened, what to do."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(message)
        self.path = path


def cannot_save(path: Path, error: OSError | ValueError) -> DocumentError:
    """The sentence for a save that the system refused. A ValueError: the name cannot be that of a file."""
    if isinstance(error, ValueError):
        return DocumentError(path, f"{path.name} could not be saved: no file can have this name. Choose another name.")
    reason = _REASONS.get(error.errno or 0, f"the system says “{error.strerror or error}”. Save it elsewhere")
    if isinstance(error, HalfWrittenError):
        cause = reason.split(". ")[0]
        sentence = (
            f"{path.name} could not be saved ({cause}), and what lies there is damaged now. Its last version is kept "
            "as a backup, and your text is still here: save it elsewhere."
        )
        return DocumentError(path, sentence)
    return DocumentError(path, f"{path.name} could not be saved: {reason}.")
