"""Names of files out of a stranger's archive, and names for files out of a stranger's titles.

Strict for every system at once, so that a pack made on one can be installed on another.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from writer.tongue import tr

LONGEST: Final = 100
"""Characters of a file name."""

MOST_BYTES: Final = 200
"""Of a file name in UTF-8; file systems take 255."""

_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
_RESERVED: Final = frozenset(
    ("con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10)))
)
"""Names that Windows keeps for devices, with any ending."""


def wrong_with(name: str, shown: str = "") -> str:
    """Why `name` cannot be the name of one file in a folder, a sentence about the file `shown`; "" when it can."""
    if not name or name.startswith("."):
        return tr("{file} has no name that can be seen.", file=shown)
    if not name.isprintable() or _FORBIDDEN & set(name):
        return tr("{file} has a name with characters that are not allowed in file names.", file=shown)
    if name.endswith((".", " ")) or name.startswith(" "):
        return tr("{file} has a name that begins or ends with a space or a full stop.", file=shown)
    if len(name) > LONGEST or len(name.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        return tr("{file} has a name that is too long.", file=shown)
    if name.partition(".")[0].strip().casefold() in _RESERVED:
        return tr("{file} has a name that Windows keeps for devices.", file=shown)
    return ""


def same_file(name: str) -> str:
    """What two names share when some system takes them for one file."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def slug(title: str, otherwise: str = "prompt") -> str:
    """A short name in small letters and hyphens for something called `title`."""
    words = re.sub(r"[^\w]+", "-", unicodedata.normalize("NFC", title).casefold().replace("_", "-")).strip("-")
    name = "".join(char for char in words if char.isprintable())[:48].strip("-")
    return name if name and not wrong_with(name) else otherwise
