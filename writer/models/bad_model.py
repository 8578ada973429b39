"""Why a file cannot be used as a model, and what it seems to be instead."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Final

from writer.tongue import tr

_MAGIC: Final = (
    (b"PK\x03\x04", tr("a zip archive (a PyTorch model or a wheel)")),
    (b"lmgg", tr("a model in the old GGML format")),
    (b"tjgg", tr("a model in the old GGJT format")),
    (b"fmgg", tr("a model in the old GGMF format")),
    (b"version https://git-lfs", tr("a Git LFS pointer, not the file itself")),
    (b"%PDF-", tr("a PDF file")),
    (b"\x1f\x8b", tr("a compressed file; unpack it first")),
    (b"7z\xbc\xaf\x27\x1c", tr("a compressed file; unpack it first")),
    (b"\x28\xb5\x2f\xfd", tr("a compressed file; unpack it first")),
    (b"\x80\x02", tr("a Python pickle (a PyTorch model)")),
    (b"\x89PNG", tr("a picture")),
)


class BadModel(Exception):  # noqa: N818 - reads as what it is: read_facts gives facts, or a bad model
    """A file that is no usable model. `str()` is a sentence for the writer: what is wrong, what to do."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(message)
        self.path = path


def unreadable(path: Path, error: Exception) -> BadModel:
    """The sentence for a file that the system does not let us read."""
    if isinstance(error, PermissionError):
        return BadModel(
            path, tr("You may not read {file}. Change its permissions or choose another file.", file=path.name)
        )
    reason = getattr(error, "strerror", None) or tr("it has no valid name")
    return BadModel(
        path,
        tr("{file} cannot be read: {reason}. Check the disk or choose another file.", file=path.name, reason=reason),
    )


def looks_like(path: Path, head: bytes) -> str:
    """The sentence for a file that does not begin like GGUF; `head` is its first kilobyte."""
    return tr(
        "{file} is not a GGUF model: it looks like {kind}. Choose a file that ends in .gguf.",
        file=path.name,
        kind=_kind(head),
    )


def _kind(head: bytes) -> str:
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    start = head.lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head")):
        return tr("a web page (a download that asked to sign in)")
    if len(head) >= 10 and head[8:9] == b"{" and int.from_bytes(head[:8], "little") < 1 << 30:
        return tr("a safetensors model, which has to be converted to GGUF first")
    if not head.strip(b"\0"):
        return tr("an unfinished download (nothing but zeros)")
    return tr("a text file") if _is_text(head) else tr("something else or a damaged file")


def _is_text(head: bytes) -> bool:
    """Whether `head` is UTF-8, perhaps cut off in a character, without control characters."""
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return all(character >= " " or character in "\t\n\r" for character in text)
