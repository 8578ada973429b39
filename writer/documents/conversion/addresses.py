"""Which addresses a link may have."""

from __future__ import annotations

import re
from typing import Final

_REFUSED: Final = frozenset({"javascript", "vbscript", "data"})
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_UNFIT: Final = re.compile(r"[\x00-\x20\x7f]+")
LONGEST: Final = 2000
"""Characters; what is longer is no address a person made."""


def clean(address: str) -> str:
    """`address` as it may be written anywhere; empty when it is none, would run something, or is a file in itself."""
    stripped = address.strip()
    scheme = _SCHEME.match(_UNFIT.sub("", stripped))
    if len(stripped) > LONGEST or (scheme and scheme[1].lower() in _REFUSED):
        return ""
    return _UNFIT.sub("%20", stripped)
