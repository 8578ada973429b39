"""What of the findings the client is shown: what is sure enough, wanted and not ignored, gathered for a moment."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Final, Protocol

from lsprotocol import types

from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.strictness import Strictness, sure_enough
from writer.lsp.document import Issue, OpenDocument
from writer.settings.schema import Settings, shown_categories

GATHER: Final = 0.05
"""Seconds in which what changes is shown at once, not one by one."""


class Client(Protocol):
    """Who shows what is found."""

    def publish(self, uri: str, version: int | None, diagnostics: Iterable[tuple[Issue, types.Range]]) -> None: ...

    def say(self, sentence: str, serious: bool) -> None: ...


class Display:
    """Shows texts to `client`; `settings` and `ignored` tell what is wanted at that moment."""

    def __init__(self, client: Client, settings: Callable[[], Settings], ignored: Callable[[], IgnoreList]) -> None:
        self._client = client
        self._settings = settings
        self._ignored = ignored
        self._waiting: dict[str, OpenDocument] = {}
        self._timer: asyncio.TimerHandle | None = None

    def issues(self, document: OpenDocument) -> list[Issue]:
        """What is to be shown of a text now."""
        grammar, ignored = self._settings().grammar, self._ignored()
        wanted, strictness = shown_categories(grammar), Strictness(grammar.strictness)
        return [
            issue
            for issue in document.issues()
            if issue.diagnostic.category in wanted
            and sure_enough([issue.diagnostic], strictness)
            and not ignored.hides(issue.text, issue.diagnostic)
        ]

    def show(self, document: OpenDocument) -> None:
        """Soon, together with what else changes until then."""
        self._waiting[document.uri] = document
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(GATHER, self._show_now)

    def clear(self, uri: str) -> None:
        """The text is closed: nothing is shown of it."""
        self._waiting.pop(uri, None)
        self._client.publish(uri, None, ())

    def _show_now(self) -> None:
        self._timer = None
        waiting, self._waiting = self._waiting, {}
        for document in waiting.values():
            places = [(issue, document.range(issue)) for issue in self.issues(document)]
            self._client.publish(document.uri, document.version, places)
