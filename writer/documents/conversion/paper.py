"""On what paper a document is laid out: where Letter is what printers hold, else A4."""

from __future__ import annotations

import locale
from collections.abc import Mapping
from typing import Final

_LETTER: Final = frozenset({"US", "CA", "MX", "PH", "CO", "CL", "VE", "GT", "CR", "PA", "SV", "NI", "PR", "DO"})
_NAMED: Final = frozenset({"United States", "Canada", "Mexico", "Philippines", "Colombia", "Chile", "Puerto Rico"})
"""The same as Windows calls the more populous of them."""


def is_letter(environment: Mapping[str, str]) -> bool:
    """Whether the paper here is Letter; of the Unicode locale data, by country."""
    for name in ("LC_ALL", "LC_PAPER", "LANG"):
        if value := environment.get(name):
            return _country(value) in _LETTER
    country = _country(locale.getlocale()[0] or "")
    return country in _LETTER or country in _NAMED


def _country(name: str) -> str:
    return name.partition("_")[2].partition(".")[0].partition("@")[0]
