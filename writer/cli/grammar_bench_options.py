"""The options of `inkhorn bench grammar`; light, because every command makes the whole parser."""

from __future__ import annotations

import argparse
from pathlib import Path

DESCRIPTION = (
    "Measure the grammar check: how well it corrects, what it flags in sound prose, what it costs. A line of --data is "
    '{"id": 1, "text": "A sentence.", "references": ["A sentence."]}. P, R and F0.5 need ERRANT (the extra `bench`); '
    "the rest does not."
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """All but those of the model."""
    told = parser.add_argument_group("what is measured")
    told.add_argument("--data", type=Path, nargs="+", default=[], metavar="FILE", help="sentences with references")
    told.add_argument("--prose", type=Path, nargs="+", default=[], metavar="FILE", help="sound texts")
    told.add_argument("--limit", type=int, metavar="N", help="sentences of each --data; default: all")
    told.add_argument("--seed", type=int, metavar="S", help="take them at random, the same ones for the same S")
    told.add_argument("--words", type=int, metavar="N", help="words of each --prose; default: all")
    told.add_argument("--score", type=Path, nargs="+", metavar="PREDICTIONS", help="score these and run nothing")
    how = parser.add_argument_group("how")
    how.add_argument("--level", choices=["rules", "judged"], help="default: judged if a model is there")
    how.add_argument("--strictness", choices=["strict", "balanced", "thorough"], help="whose details are shown")
    how.add_argument("--dialect", choices=["american", "british", "canadian", "australian", "indian"])
    how.add_argument("--without", nargs="+", default=[], metavar="NAME", help="leave out kinds or sources")
    how.add_argument("--leave-one-out", action="store_true", help="also without each kind and source in turn")
    how.add_argument(
        "--peer", nargs="+", default=[], choices=["none", "symspell", "harper"], help="others in the same run"
    )
    made = parser.add_argument_group("what comes out")
    made.add_argument("--out", type=Path, metavar="PREDICTIONS", help="where every prediction is stored")
    made.add_argument("--resume", action="store_true", help="go on with what --out holds")
    made.add_argument("--show", action="store_true", help="print every flag in --prose")
    made.add_argument("--curve", type=Path, metavar="FILE", help="precision and recall by confidence, .csv or .json")
    made.add_argument("--plot", type=Path, metavar="FILE.svg", help="the same as a picture")
    made.add_argument("--errant", type=Path, metavar="PYTHON", help="a Python that has ERRANT; default: this one")
    made.add_argument("--spacy", action="append", default=[], metavar="MODEL", help="spaCy model for ERRANT")
