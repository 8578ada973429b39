"""The keys that prompts ask for: spelled in one way, and which of them two prompts want at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from writer.tongue import tr

_MODIFIERS: Final = ("Ctrl", "Alt", "Shift", "Meta")
"""In the order in which Qt's portable text names them first: "Ctrl+Alt+P"."""

_HOTKEY: Final = re.compile(
    r"(?:(?:Ctrl|Alt|Shift|Meta)\+)*"
    r"(?:F(?:[1-9]|1\d|2[0-4])|[!-~]|Space|Tab|Return|Enter|Backspace|Ins|Del|Home|End|PgUp|PgDown|Up|Down|Left|Right)",
    re.IGNORECASE,
)
_FUNCTION_KEY: Final = re.compile(r"F\d+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wish:
    """A prompt, by the title people know, that asks for a key."""

    title: str
    hotkey: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A key that `loser` does not get because `holder` has it; titles."""

    hotkey: str
    holder: str
    loser: str

    @property
    def sentence(self) -> str:
        return tr(
            "{key} belongs to “{holder}”, so “{prompt}” has no key; write another one behind inkhorn.hotkey.",
            key=self.hotkey,
            holder=self.holder,
            prompt=self.loser,
        )


def complaint(hotkey: str) -> str:
    """What is wrong with `hotkey`, as the end of a sentence; "" when it can be used."""
    if not _HOTKEY.fullmatch(hotkey):
        return tr("{key} is not a key; write it like Ctrl+Alt+P or F6.", key=hotkey)
    modifiers, key = _parts(hotkey)
    if not {"Ctrl", "Alt", "Meta"} & set(modifiers) and not _FUNCTION_KEY.fullmatch(key):
        return tr("{key} alone is needed for writing; add Ctrl or Alt.", key=hotkey)
    return ""


def canonical(hotkey: str) -> str:
    """`hotkey` as everybody spells it: "shift+ctrl+p" is "Ctrl+Shift+P"."""
    modifiers, key = _parts(hotkey)
    ordered = [modifier for modifier in _MODIFIERS if modifier in modifiers]
    return "+".join([*ordered, key])


def conflicts(wishes: Iterable[Wish], taken: Mapping[str, str]) -> tuple[Conflict, ...]:
    """The wishes that cannot be met. The first to ask gets the key; `taken` are the program's own, key to title."""
    holders = {canonical(hotkey): title for hotkey, title in taken.items() if hotkey}
    found = []
    for wish in wishes:
        if not wish.hotkey:
            continue
        key = canonical(wish.hotkey)
        if key in holders:
            found.append(Conflict(key, holders[key], wish.title))
        else:
            holders[key] = wish.title
    return tuple(found)


def _parts(hotkey: str) -> tuple[list[str], str]:
    """Modifiers and key; the key may be "+" itself."""
    head, plus, key = hotkey.replace(" ", "").rpartition("+")
    if plus and not key:
        head, key = head.removesuffix("+"), "+"
    modifiers = [modifier.capitalize() for modifier in head.split("+") if modifier]
    named = key.upper() if len(key) == 1 or _FUNCTION_KEY.fullmatch(key) else _key_name(key)
    return modifiers, named


def _key_name(key: str) -> str:
    return {"pgup": "PgUp", "pgdown": "PgDown"}.get(key.lower(), key.capitalize())
