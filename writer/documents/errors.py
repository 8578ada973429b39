"""Why a document could not be read or saved."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Final

from writer.atomic import HalfWrittenError
from writer.tongue import tr

_ELSEWHERE: Final = tr("Save it elsewhere")
_FREE: Final = tr("Free some space or save it elsewhere")
_SILENT: Final = (
    tr("the disk or the network drive does not answer"),
    tr("Save it elsewhere, or try again when it is back"),
)
_GONE: Final = (tr("its folder no longer exists"), _ELSEWHERE)
_FORBIDDEN: Final = (tr("you may not write there"), tr("Save it elsewhere or change the permissions"))
_HELD: Final = (tr("another program holds it"), tr("Close it there and try again"))
_TOO_MANY: Final = (tr("too many files are open"), tr("Try again in a moment"))

_REASONS: Final = {  # the cause, and what to do
    errno.ENOSPC: (tr("the disk is full"), _FREE),
    errno.EDQUOT: (tr("your share of the disk is used up"), _FREE),
    errno.EROFS: (tr("the disk can only be read"), _ELSEWHERE),
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.EISDIR: (tr("a folder has that name"), tr("Choose another name")),
    errno.ENAMETOOLONG: (tr("its name is too long"), tr("Choose a shorter one")),
    errno.EINVAL: (tr("this disk does not take such a name"), tr("Choose another name")),
    errno.ELOOP: (tr("its name is a link that leads back to itself"), tr("Choose another name")),
    errno.EIO: (tr("the disk reported a fault"), tr("Save it on another disk")),
    errno.EFBIG: (tr("the disk does not take files of this size"), _ELSEWHERE),
    errno.EBUSY: _HELD,
    errno.ETXTBSY: _HELD,
    errno.EMFILE: _TOO_MANY,
    errno.ENFILE: _TOO_MANY,
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
        sentence = tr("{file} could not be saved: no file can have this name. Choose another name.", file=path.name)
        return DocumentError(path, sentence)
    if error.errno in _REASONS:
        cause, advice = _REASONS[error.errno]
    else:
        cause, advice = tr("the system says “{message}”", message=error.strerror or error), _ELSEWHERE
    if isinstance(error, HalfWrittenError):
        sentence = tr(
            "{file} could not be saved ({cause}), and what lies there is damaged now. Its last version is kept "
            "as a backup, and your text is still here: save it elsewhere.",
            file=path.name,
            cause=cause,
        )
        return DocumentError(path, sentence)
    sentence = tr("{file} could not be saved: {cause}. {advice}.", file=path.name, cause=cause, advice=advice)
    return DocumentError(path, sentence)
