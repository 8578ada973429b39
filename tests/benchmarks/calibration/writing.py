"""Numbers into the source of the calibration module: between the names that stand there, and nothing else.

A row of the table that bears a comment was touched by hand: “fitted bias less 1” is kept up, any other row is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from tests.benchmarks.calibration.errors import LayoutError
from tests.benchmarks.calibration.fitting import CalibrationNumbers, Groups, KindNumbers
from writer.language.grammar.kinds import CandidateKind

_ROW: Final = r"^(?P<head>    CandidateKind\.{}: \((?P<group>_[A-Z]+), )[^()\n]*(?P<tail>\),(?P<comment>  #.*)?)$"
_VALUE: Final = r"^(?P<head>{}: Final = )(?:\([^()\n]*\)|-?[\d.]+)$"
_LESS: Final = re.compile(r"fitted bias less (?P<nats>\d+(?:\.\d+)?)$")


def groups(source: str) -> Groups:
    """Which weights each kind uses, as the table in `source` says. Raises LayoutError."""
    return {kind: _row(kind, source)["group"] for kind in CandidateKind}


def by_hand(source: str) -> list[CandidateKind]:
    """The kinds whose numbers in `source` are left alone."""
    return [kind for kind in CandidateKind if _is_left_alone(_row(kind, source)["comment"])]


def with_numbers(source: str, numbers: CalibrationNumbers) -> str:
    """`source` with `numbers` for those that stand there. Raises LayoutError."""
    for name, values in _named(numbers):
        found = _only(_VALUE.format(name), name, source)
        source = _put(source, found, f"{found['head']}{values}")
    for kind, numbers_of_kind in numbers.table.items():
        found = _row(kind, source)
        if not _is_left_alone(found["comment"]):
            written = _written(_moved(numbers_of_kind, found["comment"]))
            source = _put(source, found, f"{found['head']}{written}{found['tail']}")
    return source


def listed(numbers: CalibrationNumbers, by_kind: Groups) -> str:
    """`numbers` as they are written, for reading."""
    rows = (f"{kind.name:22} {by_kind[kind]:10} {_written(row)}" for kind, row in numbers.table.items())
    return "\n".join((*(f"{name:15} {values}" for name, values in _named(numbers)), *rows))


def _named(numbers: CalibrationNumbers) -> list[tuple[str, str]]:
    """What stands outside the table, by its name."""
    named = (
        *numbers.groups.items(),
        ("_FIRST_SUPPORT", numbers.first_support),
        ("_ALONE", numbers.alone),
        ("_TOGETHER", numbers.together),
    )
    tuples = [(name, f"({', '.join(_digits(values, 3))})") for name, values in named]
    return [*tuples, ("_FIRST_SLOPE", _digits((numbers.first_slope,), 3)[0])]


def _row(kind: CandidateKind, source: str) -> re.Match[str]:
    return _only(_ROW.format(kind.name), kind.name, source)


def _is_left_alone(comment: str | None) -> bool:
    return comment is not None and not _LESS.search(comment)


def _moved(numbers: KindNumbers, comment: str | None) -> KindNumbers:
    """`numbers` with the bias of the second round moved as `comment` says."""
    less = _LESS.search(comment or "")
    return replace(numbers, together=numbers.together - float(less["nats"])) if less else numbers


def _written(row: KindNumbers) -> str:
    return ", ".join((*_digits((row.offset,), 1), *_digits((row.alone, row.together), 2)))


def _digits(values: Iterable[float], digits: int) -> list[str]:
    """No “-0.0”."""
    return [f"{round(value, digits) + 0.0:.{digits}f}" for value in values]


def _only(pattern: str, name: str, source: str) -> re.Match[str]:
    found = list(re.finditer(pattern, source, re.MULTILINE))
    if len(found) != 1:
        raise LayoutError(name, len(found))
    return found[0]


def _put(source: str, found: re.Match[str], text: str) -> str:
    return source[: found.start()] + text + source[found.end() :]
