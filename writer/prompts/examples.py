"""The examples a prompt carries, which are its tests: what goes in, and what an answer must show.

An example says nothing about wording as a whole, which no two models share; only what must or must not be there.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from writer.prompts.keys import Keys
from writer.prompts.variables import VARIABLES

EXAMPLES_LIMIT: Final = 20
CHECKS_LIMIT: Final = 20
"""Texts of `contains` or `not_contains`."""

TEXT_LIMIT: Final = 20_000
"""Characters of a text that goes in."""

_CHECKS: Final = ("contains", "not_contains", "max_length")
_NAMES: Final = (*VARIABLES, "inputs", *_CHECKS)


@dataclass(frozen=True, slots=True)
class Example:
    """One example. Checks do not look at capitals; `max_length` is in characters, None: any."""

    variables: tuple[tuple[str, str], ...]
    """Names of `variables.VARIABLES` with their values; "selection" is always among them."""
    inputs: tuple[tuple[str, str], ...] = ()
    contains: tuple[str, ...] = ()
    not_contains: tuple[str, ...] = ()
    max_length: int | None = None

    @property
    def selection(self) -> str:
        return dict(self.variables)["selection"]

    def failures(self, answer: str) -> tuple[str, ...]:
        """What `answer` misses, a sentence each; none when it passes."""
        said = answer.casefold()
        missing = [f"“{text}” is missing." for text in self.contains if text.casefold() not in said]
        present = [f"“{text}” should not be there." for text in self.not_contains if text.casefold() in said]
        long = []
        if self.max_length is not None and len(answer) > self.max_length:
            long = [f"The answer has {len(answer):,} characters instead of at most {self.max_length:,}."]
        return (*missing, *present, *long)


def read_examples(value: object, problems: list[str]) -> tuple[Example, ...]:
    """The list `inkhorn.examples`; what is wrong goes into `problems`."""
    if value is None:
        return ()
    if not isinstance(value, list) or len(value) > EXAMPLES_LIMIT:
        problems.append(f"inkhorn.examples: must be a list of at most {EXAMPLES_LIMIT} examples.")
        return ()
    return tuple(_example(item, number, problems) for number, item in enumerate(value, 1))


def _example(value: object, number: int, problems: list[str]) -> Example:
    where = f"inkhorn.examples: number {number}"
    if not isinstance(value, Mapping):
        problems.append(f"{where} must be a group of keys, such as selection and contains.")
        return Example((("selection", ""),))
    keys = Keys(value, problems, f"{where}, ")
    _refuse_unknown(value, keys)
    variables = _texts(keys, [name for name in VARIABLES if name in value])
    if "selection" not in dict(variables):
        keys.complain("selection", "must be the text that is worked on.")
        variables = (*variables, ("selection", ""))
    inputs = keys.section("inputs")
    return Example(
        variables,
        _texts(inputs, inputs.names()),
        keys.texts("contains", CHECKS_LIMIT),
        keys.texts("not_contains", CHECKS_LIMIT),
        keys.whole("max_length", 1, 1_000_000),
    )


def _refuse_unknown(value: Mapping[object, object], keys: Keys) -> None:
    """A mistyped check would pass for ever, so no key is let through unread."""
    for name in value:
        if name not in _NAMES:
            written = name[:40] if isinstance(name, str) else "a key that is no text"
            nearest = difflib.get_close_matches(written, _NAMES, 1)
            keys.complain(written, f"is not known; did you mean {nearest[0]}?" if nearest else "is not known.")


def _texts(keys: Keys, names: list[str]) -> tuple[tuple[str, str], ...]:
    found = []
    for name in names:
        value = keys.raw(name)
        if isinstance(value, str) and len(value) <= TEXT_LIMIT:
            found.append((name, value))
        else:
            keys.complain(name, f"must be a text of at most {TEXT_LIMIT:,} characters.")
    return tuple(found)
