"""Keys as the settings write them: "Ctrl+Shift+Space", what may be one, and that none is used twice.

Pure text, in Qt's portable words, because the file is read and checked without Qt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from writer.tongue import tr

_MODIFIERS: Final = ("Meta", "Ctrl", "Alt", "Shift")
"""In the order in which Qt writes them. On a Mac, Ctrl is Command and Meta is Control."""
_NAMED: Final = (
    *("Tab", "Esc", "Space", "Return", "Enter", "Backspace", "Del", "Ins", "Home", "End", "PgUp", "PgDown"),
    *("Up", "Down", "Left", "Right", "Pause", "Menu", "Help"),
    *(f"F{number}" for number in range(1, 36)),
)
_SPELLINGS: Final = {"escape": "Esc", "delete": "Del", "insert": "Ins", "pageup": "PgUp", "pagedown": "PgDown"} | {
    name.casefold(): name for name in (*_NAMED, *_MODIFIERS)
}
_WRITING: Final = frozenset(
    {"Space", "Return", "Enter", "Backspace", "Del", "Up", "Down", "Left", "Home", "PgUp", "PgDown"}
)
"""Keys that mean something else on the page as long as nothing is held down with them."""
_FUNCTION: Final = re.compile(r"F\d+")
EVERYWHERE: Final = frozenset({"suggest", "paragraph"})
"""Names of the keys that hold in the whole window, not only while a suggestion is shown."""


def normal(text: str) -> str | None:
    """`text` as Qt would write it; "" stays (no key); None when it is no key."""
    if not text.strip():
        return ""
    head, plus, last = text.strip().rpartition("+")
    if not last and plus:  # the key itself is a plus
        head, last = head.removesuffix("+"), "+"
    held = [_SPELLINGS.get(part.strip().casefold(), "") for part in head.split("+")] if head else []
    key = _SPELLINGS.get(last.strip().casefold(), last.strip().upper())
    if any(part not in _MODIFIERS for part in held) or len(set(held)) < len(held) or key in _MODIFIERS:
        return None
    if key not in _NAMED and (len(key) != 1 or not key.isprintable()):
        return None
    return "+".join([*(part for part in _MODIFIERS if part in held), key])


def unfit(name: str, key: str) -> str:
    """Why the (normal) `key` cannot be that of `name`, as a sentence; "" when it can."""
    held, _, last = key.removesuffix("+").rpartition("+")
    last = last or "+"
    if not key or any(part in held.split("+") for part in ("Ctrl", "Alt", "Meta")) or _FUNCTION.fullmatch(last):
        return ""
    if last not in _NAMED:
        return tr("{key} is needed for writing; hold Ctrl or Alt with it.", key=key)
    if last in _WRITING:
        return tr("{key} is needed on the page; hold Ctrl or Alt with it.", key=key)
    if name not in EVERYWHERE:
        return ""
    return tr("{key} is needed in the whole window; hold Ctrl or Alt with it.", key=key)


def used_by(keys: Mapping[str, str], name: str, key: str) -> str | None:
    """The name of another entry of `keys` that has `key` already."""
    return next((other for other, used in keys.items() if key and used == key and other != name), None)
