"""What the client configures, laid over the settings of the program: few names, checked by the settings' own rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from writer.settings import store
from writer.settings.schema import Settings

SECTION: Final = "inkhorn"
"""Name under which clients keep the options."""

KEYS: Final[Mapping[str, str]] = {
    "dialect": "writing.dialect",
    "strictness": "grammar.strictness",
    "style": "grammar.style",
    "judge": "grammar.judge",
    "model": "model.path",
}
"""Option of the client -> setting."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The settings to use, and a sentence for each option that cannot be."""

    settings: Settings
    problems: tuple[str, ...] = ()


def chosen(settings: Settings, options: object) -> Chosen:
    """`settings` with the client's `options`: a map of names, or one that holds it under "inkhorn".

    null stands for "as set"; names that are not ours are left to whoever they belong to.
    """
    problems: list[str] = []
    if isinstance(options, Mapping) and isinstance(options.get(SECTION), Mapping):
        options = options[SECTION]
    if not isinstance(options, Mapping):
        return Chosen(settings)
    for name, key in KEYS.items():
        value = options.get(name)
        if value is None:
            continue
        changed = store.replace(settings, key, value)
        if isinstance(changed, Settings):
            settings = changed
        else:
            problems.append(f"{SECTION}.{name}: {changed.sentence}")
    return Chosen(settings, tuple(problems))
