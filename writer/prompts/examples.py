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
from writer.tongue import amount, tr

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
        missing = [tr("“{words}” is missing.", words=text) for text in self.contains if text.casefold() not in said]
        present = [
            tr("“{words}” should not be there.", words=text) for text in self.not_contains if text.casefold() in said
        ]
        long = []
        if self.max_length is not None and len(answer) > self.max_length:
            long = [
                tr(
                    "The answer has {characters} characters instead of at most {limit}.",
                    characters=amount(len(answer)),
                    limit=amount(self.max_length),
                )
            ]
        return (*missing, *present, *long)


def read_examples(value: object, problems: list[str]) -> tuple[Example, ...]:
    """The list `inkhorn.examples`; what is wrong goes into `problems`."""
    if value is None:
        return ()
    if not isinstance(value, list) or len(value) > EXAMPLES_LIMIT:
        complaint = tr("must be a list of at most {limit} examples.", limit=EXAMPLES_LIMIT)
        problems.append(f"inkhorn.examples: {complaint}")
        return ()
    return tuple(_example(item, number, problems) for number, item in enumerate(value, 1))


def _example(value: object, number: int, problems: list[str]) -> Example:
    if not isinstance(value, Mapping):
        complaint = tr("number {number} must be a group of keys, such as selection and contains.", number=number)
        problems.append(f"inkhorn.examples: {complaint}")
        return Example((("selection", ""),))
    keys = Keys(value, problems, f"inkhorn.examples: {numbered(number)}, ")
    _refuse_unknown(value, keys)
    variables = _texts(keys, [name for name in VARIABLES if name in value])
    if "selection" not in dict(variables):
        keys.complain("selection", tr("must be the text that is worked on."))
        variables = (*variables, ("selection", ""))
    inputs = keys.section("inputs")
    return Example(
        variables,
        _texts(inputs, inputs.names()),
        keys.texts("contains", CHECKS_LIMIT),
        keys.texts("not_contains", CHECKS_LIMIT),
        keys.whole("max_length", 1, 1_000_000),
    )


def numbered(number: int) -> str:
    """Which of the examples something is about."""
    return tr("number {number}", number=number)


def _refuse_unknown(value: Mapping[object, object], keys: Keys) -> None:
    """A mistyped check would pass for ever, so no key is let through unread."""
    for name in value:
        if name not in _NAMES:
            written = name[:40] if isinstance(name, str) else tr("a key that is no text")
            nearest = difflib.get_close_matches(written, _NAMES, 1)
            keys.complain(
                written, tr("is not known; did you mean {key}?", key=nearest[0]) if nearest else tr("is not known.")
            )


def _texts(keys: Keys, names: list[str]) -> tuple[tuple[str, str], ...]:
    found = []
    for name in names:
        value = keys.raw(name)
        if isinstance(value, str) and len(value) <= TEXT_LIMIT:
            found.append((name, value))
        else:
            keys.complain(name, tr("must be a text of at most {limit} characters.", limit=amount(TEXT_LIMIT)))
    return tuple(found)
