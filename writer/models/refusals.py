"""What a server means by a status it answers with, in words; a model hub's own reasons included.

A hub names its reason in X-Error-Code: GatedRepo, RepoNotFound, RevisionNotFound, EntryNotFound (huggingface_hub's
utils/_http.py). It answers 401 instead of 404 for a repository that does not exist or is private.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from writer.tongue import counted, tr

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
                return tr(
                    "{host} does not accept the access token. Make a new one there and set it here.", host=self.host
                ), "token"
            case 401 if self.code:
                return tr(
                    "{host} does not have this model, or only for accounts that may see it.", host=self.host
                ), "token"
            case 401 | 403:
                return tr("This address asks for a permission that Inkhorn does not have."), ""
            case 407:
                return tr("The proxy of this network asks for a name and a password, which Inkhorn does not have."), ""
            case 404 | 410:
                return self._not_there(), ""
            case 416:
                return tr("The server could not go on with the download. Try again."), ""
            case 429:
                return self._too_many(), ""
            case status if status >= 500:
                return self._faulty(), ""
            case status:
                return tr("{host} refused the download ({status}).", host=self.host, status=status), ""

    def _gated(self) -> tuple[str, Need]:
        if self.had_token:
            return (
                tr(
                    "Your account on {host} may not have this model yet. Agree to its terms on its page there, "
                    "and try again once you have been let in.",
                    host=self.host,
                ),
                "terms",
            )
        return (
            tr(
                "{host} gives this model only to accounts that have agreed to its terms. Agree on its page there, "
                "then set an access token here.",
                host=self.host,
            ),
            "token",
        )

    def _not_there(self) -> str:
        if self.code == "RevisionNotFound":
            return tr(
                "{host} has the model, but no longer the version that Inkhorn knows. Choose another model.",
                host=self.host,
            )
        return tr("The file is not at this address. Try again later, or set another address.")

    def _too_many(self) -> str:
        if self._minutes <= 1:
            return tr("{host} has had too many requests. Try again in some minutes.", host=self.host)
        return counted(
            "{host} has had too many requests. Try again in {n} minute.",
            "{host} has had too many requests. Try again in {n} minutes.",
            self._minutes,
            host=self.host,
        )

    def _faulty(self) -> str:
        if self._minutes <= 1:
            return tr("{host} has a fault of its own. Try again in some minutes.", host=self.host)
        return counted(
            "{host} has a fault of its own. Try again in {n} minute.",
            "{host} has a fault of its own. Try again in {n} minutes.",
            self._minutes,
            host=self.host,
        )

    @property
    def _minutes(self) -> int:
        """That the server wants to be left alone."""
        return round(self.retry_after / 60)
