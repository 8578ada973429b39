"""Telling a screen reader about suggestions: said, never written into the text that it reads.

Its own module because it is the only way in which a suggestion leaves the page before it is accepted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from writer.assist.suggestion_events import Happening, Offered, SuggestionEvent
from writer.settings.schema import Announce
from writer.text.words import words
from writer.tongue import amount, tr

FIRST_WORDS: Final = 4
"""Said of a suggestion when not all of it is."""


class Announcer(QObject):
    """Speaks for one page; `wanted` is asked each time. To be connected with a completer's `offered` and `happened`."""

    def __init__(
        self,
        page: QWidget,
        wanted: Callable[[], Announce],
        say: Callable[[QWidget, str], None] | None = None,
        listens: Callable[[], bool] = QAccessible.isActive,
    ) -> None:
        """`listens` says whether a screen reader runs; `say` is replaced in tests."""
        super().__init__(page)
        self._page = page
        self._wanted = wanted
        self._say = say or announce
        self._listens = listens

    def offered(self, offered: Offered) -> None:
        """A suggestion stands at the caret, complete, or another alternative does."""
        wanted = self._now()
        if wanted != "off":
            self._say(self._page, _offer_words(offered, _spoken(offered.text, wanted)))

    def happened(self, event: SuggestionEvent) -> None:
        """What became of it."""
        wanted = self._now()
        if event.kind is Happening.ACCEPTED and wanted != "off":
            self._say(self._page, tr("Accepted: {text}", text=_spoken(event.text, wanted)))

    def _now(self) -> Announce:
        wanted = self._wanted()
        return ("brief" if self._listens() else "off") if wanted == "auto" else wanted


def announce(page: QWidget, sentence: str) -> None:
    """Have a screen reader say `sentence` when it has finished what it is saying."""
    event = QAccessibleAnnouncementEvent(page, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


def _offer_words(offered: Offered, text: str) -> str:
    if offered.count <= 1:
        return tr("Suggestion: {text}", text=text)
    number, count = amount(offered.number), amount(offered.count)
    return tr("Suggestion {number} of {count}: {text}", number=number, count=count, text=text)


def _spoken(text: str, wanted: Announce) -> str:
    """All of `text`, or its first words, in one line."""
    found = list(words(text))
    if wanted == "brief" and len(found) > FIRST_WORDS:
        text = text[: found[FIRST_WORDS - 1].end] + "…"
    return " ".join(text.split())
