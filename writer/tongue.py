"""Says the program's sentences in the language of its writer: English unless a translation was taken up.

A sentence stands in the source in English, whole, as the literal argument of `tr`, `counted`, `marked` or `dated`; that
is how `installer.translations` finds it for Qt Linguist. Its own module, without Qt, because documents, models and
settings have things to say as well. A translation is taken up before the modules that speak are imported
(`app.speaking`), so that tables made at import are in it too; the language stays the same until the end of the process.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import reduce
from typing import Final, Protocol

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


DATE: Final = "a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30"
"""What translators are told of patterns."""


class Translation(Protocol):
    """A language to speak."""

    def sentence(self, source: str, meaning: str, count: int) -> str:
        """`source` in this language, "" when it is not known. `meaning` tells two uses of the same words apart;
        `count` chooses among singular and plurals, -1 where nothing is counted."""
        ...

    def amount(self, value: float, decimals: int) -> str:
        """`value` as numbers are written in this language."""
        ...

    def names(self, moment: datetime.date) -> dict[str, str]:
        """What the day and the month of `moment` are called, by their signs in `strftime`: %A, %a, %B, %b."""
        ...


class English:
    """The language of the source."""

    def sentence(self, source: str, meaning: str, count: int) -> str:
        return ""

    def amount(self, value: float, decimals: int) -> str:
        return f"{value:,.{decimals}f}"

    def names(self, moment: datetime.date) -> dict[str, str]:
        day, month = _DAYS[moment.weekday()], _MONTHS[moment.month - 1]
        return {"%A": day, "%a": day[:3], "%B": month, "%b": month[:3]}


@dataclass(slots=True)
class _Spoken:
    language: Translation = field(default_factory=English)


_spoken = _Spoken()
"""The one thing in this program that is set for a whole process, as locales are."""


def speak(language: Translation) -> None:
    """Say everything from now on in `language`."""
    _spoken.language = language


def tr(source: str, /, *, meaning: str = "", **values: object) -> str:
    """`source` in the writer's language, with `values` in place of the {names} in it.

    `meaning` says which of two uses this is where English has one word for both. Without `values` braces are braces.
    """
    return _filled(_spoken.language.sentence(source, meaning, -1) or source, source, values)


def counted(one: str, many: str, count: int, /, **values: object) -> str:
    """The sentence for `count` things; {n} in it is the count. `many` is what translators see."""
    source = one if count == 1 else many
    return _filled(_spoken.language.sentence(many, "", count) or source, source, {"n": amount(count), **values})


def marked(source: str, /) -> str:
    """`source` itself: found by translators here, said by `said` elsewhere."""
    return source


def said(source: str, /) -> str:
    """A sentence that was `marked` where it came from; as it is when nobody translated it."""
    return _spoken.language.sentence(source, "", -1) or source


def amount(value: float, decimals: int = 0) -> str:
    """`value` as a number is written: with separators of thousands and `decimals` places."""
    return _spoken.language.amount(value, decimals)


def listed(parts: Iterable[str], /) -> str:
    """`parts` with what the language puts between things in a list."""
    return _one_by_one(parts, lambda before, part: tr("{before}, {next}", before=before, next=part))


def ranged(parts: Iterable[str], /) -> str:
    """`parts`, which may be lists themselves, with what the language puts between such."""
    return _one_by_one(parts, lambda before, part: tr("{before}; {next}", before=before, next=part))


def _one_by_one(parts: Iterable[str], both: Callable[[str, str], str]) -> str:
    found = list(parts)
    return reduce(both, found) if found else ""


def dated(moment: datetime.date, pattern: str, /) -> str:
    """A day or a moment by a `pattern` of `strftime`, which a translation may put in another order."""
    translated = _spoken.language.sentence(pattern, DATE, -1) or pattern
    for sign, name in (("%e", str(moment.day)), *_spoken.language.names(moment).items()):
        translated = translated.replace(sign, name.replace("%", "%%"))
    return moment.strftime(translated)


def _filled(translated: str, source: str, values: dict[str, object]) -> str:
    if not values:
        return translated
    try:
        return translated.format_map(values)
    except (KeyError, IndexError, ValueError):  # a slip in a translation must not take a sentence away
        return source.format_map(values)
