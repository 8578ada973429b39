"""Checks that a program makes of itself: one after the other, a line for each, whatever happens in them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import writer


@dataclass(frozen=True, slots=True)
class Check:
    """`run` returns what it found, in a few words. It raises whatever it likes when something is wrong."""

    name: str
    run: Callable[[], str]


class WrongError(Exception):
    """A check found something wrong; `str()` says what."""


def run_all(checks: Iterable[Check]) -> bool:
    """Run and print every one; True when nothing was wrong."""
    wrong = [check for check in checks if not _run(check)]
    return not wrong


def _run(check: Check) -> bool:
    try:
        found, word = check.run(), "ok"
    except WrongError as wrong:
        found, word = str(wrong), "FAILED"
    except Exception as error:  # noqa: BLE001 - whatever is wrong is what is looked for
        found, word = f"{type(error).__name__}: {error}", "FAILED"
    print(f"{word:<7} {check.name}: {found}", flush=True)
    return word == "ok"


def import_modules(packages: Sequence[str], left_out: Sequence[str] = ()) -> int:
    """Import every module of `packages`, which are below `writer`, but those below `left_out`; returns how many."""
    names = [name for package in packages for name in _names(f"{writer.__name__}.{package}", tuple(left_out))]
    for name in names:
        importlib.import_module(name)
    return len(names)


def _names(name: str, left_out: tuple[str, ...]) -> list[str]:
    if any(name == other or name.startswith(f"{other}.") for other in left_out):
        return []
    module = importlib.import_module(name)
    inside = pkgutil.iter_modules(getattr(module, "__path__", ()))
    return [name, *(deeper for child in inside for deeper in _names(f"{name}.{child.name}", left_out))]
