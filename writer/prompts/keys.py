"""Typed access to a mapping that someone wrote by hand: every wrong value is a sentence, never an exception."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from writer.tongue import listed, tr


class Keys:
    """A mapping of unknown values. What is wrong with a value that is asked for goes into `problems`, and the
    caller gets the default instead.
    """

    def __init__(self, values: Mapping[Any, Any], problems: list[str], prefix: str = "") -> None:
        self._values = values
        self._problems = problems
        self._prefix = prefix

    def raw(self, key: str) -> Any:
        """The value of `key`; a dotted key may also be written nested. None when absent."""
        if key in self._values:
            return self._values[key]
        outer, dot, inner = key.partition(".")
        nested = self._values.get(outer) if dot else None
        return nested.get(inner) if isinstance(nested, Mapping) else None

    def names(self) -> list[str]:
        """The keys that are text."""
        return [key for key in self._values if isinstance(key, str)]

    def complain(self, key: str, complaint: str) -> None:
        self._problems.append(f"{self._prefix}{key}: {complaint}")

    def section(self, key: str) -> Keys:
        value = self.raw(key)
        if value is not None and not isinstance(value, Mapping):
            self.complain(key, tr("must be a group of indented keys."))
        return Keys(value if isinstance(value, Mapping) else {}, self._problems, f"{self._prefix}{key}.")

    def text(self, key: str, default: str, limit: int) -> str:
        """One line of at most `limit` characters."""
        value = self.raw(key)
        if value is None:
            return default
        if not isinstance(value, str) or not value.strip() or not value.strip().isprintable():
            self.complain(key, tr("must be one line of text."))
            return default
        if len(value.strip()) > limit:
            self.complain(key, tr("must be at most {limit} characters long.", limit=limit))
        return value.strip()[:limit]

    def one_of(self, key: str, choices: tuple[str, ...], default: str) -> str:
        value = self.raw(key)
        if value is None:
            return default
        if value not in choices:
            self.complain(key, tr("must be one of {choices}.", choices=listed(choices)))
            return default
        return str(value)

    def number(self, key: str, low: float, high: float) -> float | None:
        value = self.raw(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            self.complain(key, tr("must be a number from {low} to {high}.", low=f"{low:g}", high=f"{high:g}"))
            return None
        return float(value)

    def whole(self, key: str, low: int, high: int) -> int | None:
        value = self.raw(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.complain(key, tr("must be a whole number from {low} to {high}.", low=low, high=high))
            return None
        return value

    def texts(self, key: str, limit: int) -> tuple[str, ...]:
        value = self.raw(key)
        if value is None:
            return ()
        if not isinstance(value, list) or len(value) > limit or not all(isinstance(i, str) and i for i in value):
            self.complain(key, tr("must be a list of at most {limit} texts.", limit=limit))
            return ()
        return tuple(value)
