"""The last silences, for "Why nothing?": which reason, about which words, how often in a row; in memory only.

Its own module because a session only knows the silence of the moment. There is no clock: whoever adds a silence says
when it was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from writer.language.completion.reasons import Reason
from writer.text.graphemes import boundary_after

MOST: Final = 8
"""Silences remembered; more nobody reads."""
WORDS_LENGTH: Final = 36
"""Characters of the text before the caret that are kept."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing was suggested, `times` times in a row for the same reason."""

    reason: Reason
    words: str
    """The end of the line before the caret, the last time; see `words_before`."""
    at: float
    """Seconds on the clock of whoever counts, the last time."""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Silences:
    """At most `MOST` silences, newest first."""

    newest: tuple[Silence, ...] = ()
    broken: bool = False
    """Whether something was suggested since: an equal reason is then not "in a row"."""

    def with_silence(self, reason: Reason, before: str, at: float) -> Silences:
        """With one more, about the text `before` the caret (or its last hundred characters)."""
        last = self.newest[0] if self.newest else None
        if last and last.reason is reason and not self.broken:
            again = replace(last, words=words_before(before), at=at, times=last.times + 1)
            return Silences((again, *self.newest[1:]))
        return Silences((Silence(reason, words_before(before), at), *self.newest[: MOST - 1]))

    def with_suggestion(self) -> Silences:
        """After something was suggested."""
        return replace(self, broken=True) if self.newest else self


def words_before(before: str, length: int = WORDS_LENGTH) -> str:
    """The last words of the line at the end of `before`, at most `length` characters; "…" stands for the rest."""
    line = " ".join(before[before.rfind("\n") + 1 :].split())
    if len(line) <= length:
        return line
    cut = boundary_after(line, len(line) - length)
    space = line.find(" ", cut - 1)
    start = space + 1 if 0 <= space < len(line) - 1 else cut
    return "…" + line[start:]
