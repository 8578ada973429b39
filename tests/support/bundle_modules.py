"""The modules of installer/bundle, which are a script and what lies beside it, not a package."""

from __future__ import annotations

import importlib
import sys
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
INSTALLER = ROOT / "installer"


@contextmanager
def found_first() -> Any:
    places = [str(INSTALLER / "bundle"), str(INSTALLER)]
    sys.path[:0] = places
    try:
        yield
    finally:
        for place in places:
            sys.path.remove(place)


def module(name: str) -> ModuleType:
    """installer/bundle/NAME.py, imported."""
    with found_first():
        return importlib.import_module(name)
