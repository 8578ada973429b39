"""What a server means by a status it answers with, in words; a model hub's own reasons included.

A hub names its reason in X-Error-Code: GatedRepo, RepoNotFound, RevisionNotFound, EntryNotFound (huggingface_hub's
utils/_http.py). It answers 401 instead of 404 for a repository that does not exist or is private.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Need = Literal["", "token", "terms", "space", "network", "agreement"]
"""What would help: an access token; agreeing to the terms on the hub's page; free space; switching the network on;
agreeing to the licence here."""

AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 522, 524})
"""Statuses that may be gone in a moment."""


class DownloadError(Exception):
    """The file could not be had. `str()` is a sentence for the writer, `detail` is for the log."""

    def __init__(self, message: str, detail: str = "", need: Need = "") -> None:
        super().__init__(message)
        self.detail = detail
        self.need: Need = need


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer with a status of 400 or more. `code` is the hub's own; `had_token` whether one was sent."""

    status: int
    host: str
    code: str = ""
    had_token: bool = False
    retry_after: float = 0.0

    @property
    def passing(self) -> bool:
        """Whether trying again in a moment may help."""
        return self.status in AGAIN

    def error(self, detail: str) -> DownloadError:
        message, need = self._words()
        return DownloadError(message, f"{self.status} {self.code} {detail}", need)

    def _words(self) -> tuple[str, Need]:
        if self.code == "GatedRepo":
            return self._gated()
        match self.status:
            case 401 if self.had_token:
                return f"{self.host} does not accept the access token. Make a new one there and set it here.", "token"
            case 401 if self.code:
                return f"{self.host} does not have this model, or only for accounts that may see it.", "token"
            case 401 | 403:
                return "This address asks for a permission that Inkhorn does not have.", ""
            case 407:
                return "The proxy of this network asks for a name and a password, which Inkhorn does not have.", ""
            case 404 | 410:
                return self._not_there(), ""
            case 416:
                return "The server could not go on with the download. Try again.", ""
            case 429:
                return f"{self.host} has had too many requests. Try again {self._later()}.", ""
            case status if status >= 500:
                return f"{self.host} has a fault of its own. Try again {self._later()}.", ""
            case status:
                return f"{self.host} refused the download ({status}).", ""

    def _gated(self) -> tuple[str, Need]:
        if self.had_token:
            return (
                f"Your account on {self.host} may not have this model yet. Agree to its terms on its page there, "
                "and try again once you have been let in.",
                "terms",
            )
        return (
            f"{self.host} gives this model only to accounts that have agreed to its terms. Agree on its page there, "
            "then set an access token here.",
            "token",
        )

    def _not_there(self) -> str:
        if self.code == "RevisionNotFound":
            return f"{self.host} has the model, but no longer the version that Inkhorn knows. Choose another model."
        return "The file is not at this address. Try again later, or set another address."

    def _later(self) -> str:
        minutes = round(self.retry_after / 60)
        return f"in {minutes} minutes" if minutes > 1 else "in some minutes"
