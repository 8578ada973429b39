"""Where a model file came from and what was agreed to, beside it: NAME.receipt, a small JSON object."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from writer.atomic import replace_content


class Receipt(msgspec.Struct, frozen=True):
    """Of one file. `when` in seconds since 1970."""

    sha256: str
    file_bytes: int
    source: str
    """In words: "some/repository at ab12… on hub.example"."""
    when: float
    pinned: bool
    """Whether the checksum was known before the download; else it was the hub's word."""
    model: str = ""
    """Its id in the catalogue."""
    licence: str = ""
    """Id of the licence the writer agreed to."""


def write(model: Path, receipt: Receipt) -> None:
    """Raises OSError."""
    replace_content(_beside(model), msgspec.json.format(msgspec.json.encode(receipt), indent=2))


def read(model: Path) -> Receipt | None:
    """None when there is none that can be read."""
    try:
        return msgspec.json.decode(_beside(model).read_bytes(), type=Receipt)
    except (OSError, msgspec.DecodeError):
        return None


def remove(model: Path) -> None:
    with contextlib.suppress(OSError):
        _beside(model).unlink(missing_ok=True)


def _beside(model: Path) -> Path:
    return model.with_name(f"{model.name}.receipt")
