"""Why a connection did not come about, or ended."""

from __future__ import annotations

from typing import Literal

Kind = Literal["off", "unrecorded", "address", "unreachable", "untrusted", "lost"]
"""off: the writer's switch; unrecorded: the list of connections cannot be kept; address: nothing that may be followed;
unreachable: nobody answers; untrusted: not who it should be; lost: it broke, trying again may help."""


class NetworkError(Exception):
    """`str()` is a sentence for the writer, `detail` is for the log."""

    def __init__(self, kind: Kind, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.kind = kind
        self.detail = detail
