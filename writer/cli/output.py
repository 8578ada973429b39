"""How commands print for scripts."""

from __future__ import annotations

import msgspec


def print_json(value: object) -> None:
    """One JSON document, UTF-8, indented."""
    print(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())
