"""Scores stored predictions with nothing but the standard library and, where it is, ERRANT.

python -m writer.language.grammar.bench PREDICTIONS [--errant PYTHON] [--json]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from writer.language.grammar.bench import export, records, report, tables
from writer.language.grammar.bench.annotating import Annotator
from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.strictness import Strictness


def main(arguments: Sequence[str]) -> int:
    """Print the scores; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m writer.language.grammar.bench", description="Score predictions.")
    parser.add_argument("predictions", type=Path, nargs="+")
    parser.add_argument("--strictness", choices=[each.value for each in Strictness], default="balanced")
    parser.add_argument("--errant", type=Path, metavar="PYTHON", help="a Python that has ERRANT; default: this one")
    parser.add_argument("--spacy", action="append", default=[], metavar="MODEL", help="spaCy model for ERRANT")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="remember ERRANT's edits here")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    try:
        annotator = Annotator(options.errant, options.spacy, options.cache)
        found = [record for path in options.predictions for record in records.read(path, torn=True)[1]]
        made = report.make(found, annotator, Strictness(options.strictness))
    except BenchError as error:
        print(error, file=sys.stderr)
        return 2
    print(json.dumps(export.as_json(made), indent=2) if options.json else "\n".join(tables.lines(made)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
