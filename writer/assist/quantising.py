"""Make a model smaller here: which quantisations make sense for a file, and making one of them. Blocks; no Qt.

The model it is made of stays as it is. The new file has another name until it is whole and its header says what it
should; whatever happens before, nothing of it stays.
"""

from __future__ import annotations

import contextlib
import glob
import os
import re
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Final

import psutil

from writer.assist.fitting import size
from writer.engine.client.blocking import EngineError
from writer.engine.client.quantiser import quantise, quantise_command
from writer.engine.quantisation import Kind
from writer.models import receipts
from writer.models.bad_model import BadModel
from writer.models.download import sha256_of
from writer.models.gguf_header import GGUFFacts, read_facts
from writer.models.partial import SPARE_BYTES
from writer.models.receipts import Receipt
from writer.tongue import tr

KINDS: Final[tuple[Kind, ...]] = ("Q4_0", "Q4_K_M", "Q8_0")
EXPLANATIONS: Final[dict[Kind, str]] = {
    "Q4_0": (
        tr(
            "About 4.5 bits for each number. Reads text fastest on processors, 2.5 times as fast as Q4_1, but the "
            "starter model's next word was right 1.8 points less often."
        )
    ),
    "Q4_K_M": tr("About 5 bits for each number. The starter model's next word was right 0.6 points less often."),
    "Q8_0": tr("8.5 bits for each number, half the size of the original. No loss could be measured."),
}
_LABELS: Final[dict[Kind, str]] = {"Q4_0": "Q4_0", "Q4_K_M": "Q4_K - Medium", "Q8_0": "Q8_0"}
"""What `GGUFFacts.quantisation` says of each."""
_FULL: Final = frozenset({"all F32", "F16", "BF16"})
_POSSIBLE: Final[dict[str, tuple[Kind, ...]]] = {
    **dict.fromkeys(_FULL, KINDS),
    "Q8_0": ("Q4_0", "Q4_K_M"),
    "Q4_1": ("Q4_0",),
}
"""From which formats: making a small one smaller still would cost too much of what the model knows."""
_BITS: Final[dict[Kind, float]] = {"Q4_0": 4.6, "Q4_K_M": 6.0, "Q8_0": 8.6}
"""At most for each number; layers whose width is no multiple of 256 take more in Q4_K_M."""
_OUTER_BITS: Final = 8.6
"""At most for each number of the vocabulary's table, which is kept finer."""
_HEADER_BYTES: Final = 16 << 20
_LABEL_AT_END: Final = re.compile(r"[-._](?:all-)?(?:b?f16|f32|fp16|fp32|i?q\d\w*)$", re.IGNORECASE)


class QuantisingError(Exception):
    """A model could not be made smaller; `str()` is a sentence for the writer, `detail` is for the log."""

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Quantised:
    """A model that was made here."""

    path: Path
    facts: GGUFFacts
    seconds: float


def possible(facts: GGUFFacts) -> tuple[Kind, ...]:
    """What can be made of a model with these facts, what is fastest here first; () when nothing sensible."""
    return () if _objection(facts) else _POSSIBLE[facts.quantisation]


def name_for(path: Path, kind: Kind) -> str:
    """What the new file is called: the model's name with the new quantisation instead of its own."""
    return f"{_LABEL_AT_END.sub('', path.stem)}-{kind}.gguf"


def most_bytes(facts: GGUFFacts, kind: Kind) -> int:
    """What the new file takes on the disk at most."""
    outer = min(facts.parameters, facts.vocabulary * facts.embedding)
    bits = outer * _OUTER_BITS + (facts.parameters - outer) * _BITS[kind]
    return min(facts.file_bytes, int(bits / 8) + _HEADER_BYTES)


def make(
    source: Path,
    kind: Kind,
    folder: Path,
    progress: Callable[[float], None] = lambda _fraction: None,
    stopped: Callable[[], bool] = lambda: False,
    threads: int = 0,
) -> Quantised | None:
    """Make `source` in the quantisation `kind` and put it into `folder`; None when it was stopped.

    `progress` is called with 0 to 1, from another thread. `threads` 0: all but one. Raises BadModel when the source
    cannot be read, QuantisingError otherwise.
    """
    started = time.monotonic()
    facts = read_facts(source)
    target = folder / name_for(source, kind)
    _check(facts, kind, target)
    partial = folder / f".{target.name}.{os.getpid()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder, target.name)
        _check_space(facts, kind, folder)
        command = quantise_command(source, partial, kind, threads or max(1, (os.cpu_count() or 2) - 1))
        if not quantise(command, progress, stopped):
            return None
        _check_made(facts, kind, partial)
        _keep(source, partial, target, kind)
    except EngineError as error:
        raise QuantisingError(str(error), error.detail) from error
    except OSError as error:
        raise QuantisingError(
            tr("{file} could not be written: {reason}.", file=target.name, reason=error.strerror or error)
        ) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()
    return Quantised(target, read_facts(target), time.monotonic() - started)


def _objection(facts: GGUFFacts) -> str:
    """Why nothing can be made of it, as a sentence; "" when something can."""
    name = facts.path.name
    if facts.kind != "model":
        return tr(
            "{file} is not a language model but part of one ({kind}), so it is not made smaller.",
            file=name,
            kind=facts.kind,
        )
    if facts.parts > 1:
        return tr(
            "{file} is one of {parts} parts of a model. Get the model as one file to make it smaller.",
            file=name,
            parts=facts.parts,
        )
    if facts.quantisation in _POSSIBLE:
        return ""
    if facts.quantisation:
        return tr(
            "{file} is {quantisation} and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.",
            file=name,
            quantisation=facts.quantisation,
        )
    return tr(
        "{file} is in a mixture that its header does not name and would lose too much. Get the model as F16 or Q8_0 to "
        "make it smaller here.",
        file=name,
    )


def _check(facts: GGUFFacts, kind: Kind, target: Path) -> None:
    """Raises QuantisingError."""
    if objection := _objection(facts):
        raise QuantisingError(objection)
    if kind not in possible(facts):
        names = list[str](possible(facts))
        choice = reduce(lambda some, other: tr("{some} or {other}", some=some, other=other), names)
        raise QuantisingError(
            tr(
                "{file} is {quantisation}; only {choice} can be made of it.",
                file=facts.path.name,
                quantisation=facts.quantisation,
                choice=choice,
            )
        )
    if target.exists():
        raise QuantisingError(tr("There is a {file} already. Remove it first to make it again.", file=target.name))


def _check_space(facts: GGUFFacts, kind: Kind, folder: Path) -> None:
    free, needed = shutil.disk_usage(folder).free, most_bytes(facts, kind) + SPARE_BYTES
    if free < needed:
        raise QuantisingError(
            tr(
                "The disk has {free} free, but up to {needed} are needed. Free some space and try again.",
                free=size(free),
                needed=size(needed),
            )
        )


def _sweep(folder: Path, name: str) -> None:
    """Take away what programs left that ended in the middle."""
    for left in folder.glob(f".{glob.escape(name)}.*.part"):
        owner = left.name.split(".")[-2]
        if owner.isdigit() and not psutil.pid_exists(int(owner)):
            with contextlib.suppress(OSError):
                left.unlink()


def _check_made(before: GGUFFacts, kind: Kind, made: Path) -> None:
    """Raises QuantisingError unless the file is the same model in the new quantisation."""
    try:
        after = read_facts(made)
    except BadModel as bad:
        raise QuantisingError(tr("What was made cannot be read, so it was not kept. Try again."), str(bad)) from bad
    same = (after.architecture, after.parameters, after.vocabulary, after.layers, after.chat_template) == (
        before.architecture,
        before.parameters,
        before.vocabulary,
        before.layers,
        before.chat_template,
    )
    if not same or after.quantisation != _LABELS[kind]:
        raise QuantisingError(tr("What was made is not the same model, so it was not kept."), f"{before} {after}")


def _keep(source: Path, partial: Path, target: Path, kind: Kind) -> None:
    """Give the file its name, and write down where it comes from."""
    digest, made_of = sha256_of(partial), receipts.read(source)
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
    partial.replace(target)
    receipt = Receipt(
        digest,
        target.stat().st_size,
        f"Made here from {source.name} as {kind}",
        time.time(),
        pinned=False,
        licence=made_of.licence if made_of else "",
    )
    with contextlib.suppress(OSError):
        receipts.write(target, receipt)
