"""Why it cannot be said whether there is a newer version."""

from __future__ import annotations

from typing import Literal

Kind = Literal["unset", "network", "missing", "malformed", "untrusted", "later", "clock", "expired", "older"]
"""unset: this build does not know whom to ask; network: nobody could be asked; missing: there is no list there;
malformed: it is no list; untrusted: not signed by whoever made this program; later: made for a later version;
clock: from the future; expired: no longer valid; older: a newer one was seen before."""


class UpdateError(Exception):
    """`str()` is a sentence for the writer, `detail` is for the log."""

    def __init__(self, kind: Kind, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.kind = kind
        self.detail = detail
