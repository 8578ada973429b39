"""`inkhorn models quantise`: a smaller file of a model, made on this computer."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from writer import paths
from writer.assist import quantising
from writer.assist.fitting import size
from writer.cli.failure import RefusedError
from writer.cli.models import find, offered
from writer.cli.output import print_json
from writer.cli.session import warn
from writer.engine.quantisation import Kind
from writer.models.gguf_header import read_facts


def quantise(options: argparse.Namespace) -> None:
    """Prints where the new file lies. Raises BadModel, QuantisingError, RefusedError."""
    source = _source(options.name)
    kind: Kind = msgspec.convert(options.to or _best(source), Kind)
    before = source.stat().st_size if source.is_file() else 0
    made = quantising.make(source, kind, paths.models_folder(), _show)
    assert made is not None, "nothing stops it but Ctrl+C, which is an exception"
    if options.json:
        facts = made.facts
        said = {"path": str(made.path), "quantisation": facts.quantisation, "bytes": facts.file_bytes}
        print_json({**said, "seconds": made.seconds})
        return
    warn(f"{size(before)} became {size(made.facts.file_bytes)} in {made.seconds:.0f} seconds.")
    print(made.path)


def _source(name: str) -> Path:
    """A file, or a model in Inkhorn's folder by its file's name or its id."""
    known = find(offered(), name)
    own = paths.models_folder() / (known[1].name if known else name)
    path = own if own.is_file() else paths.expanded(Path(name))
    if known and not path.exists():
        raise RefusedError(f"{known[0].name} is not on this computer. `inkhorn models get {name}` fetches it.")
    if not path.exists():
        raise RefusedError(f"There is no model {name}. `inkhorn models list` lists what is on this computer.")
    return path


def _best(source: Path) -> str:
    """The first that can be made; any, when none can, so that the reason is told."""
    return (*quantising.possible(read_facts(source)), "Q4_0")[0]


def _show(fraction: float) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{100 * fraction:.0f} %", end="\n" if fraction >= 1 else "", file=sys.stderr, flush=True)
