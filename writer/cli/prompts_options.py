"""The grammar of `inkhorn prompts`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final

ORIGINS: Final = ("writing-tools", "llm", "fabric", "local-gpt")
"""As `writer.prompts.imports.reading.ORIGINS`, which is not imported for every command."""

SUMMARY: Final = "Prompt files and packs of them."


def add_actions(parser: argparse.ArgumentParser, model_options: Callable[[argparse.ArgumentParser], None]) -> None:
    """Give `parser` its actions; `model_options` adds those of every command that loads a model."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, summary: str, run: str) -> argparse.ArgumentParser:
        added: argparse.ArgumentParser = actions.add_parser(name, help=summary, description=summary)
        added.set_defaults(run=run)
        added.add_argument("--json", action="store_true", help="print JSON (documented in README)")
        return added

    listing = action("list", "List the prompts that can be used, and why others cannot.", "prompts:list_prompts")
    listing.add_argument("--packs", action="store_true", help="list the packs instead")
    validating = action("validate", "Say what is wrong with prompt files.", "prompts:validate")
    validating.epilog = "Exit status: 1 when a file cannot be used."
    validating.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="prompt files or folders; default: all there are"
    )
    _test(action("test", "Run the examples in prompt files as tests.", "prompt_tests:test"), model_options)
    _import(action("import", "Make prompt files of another program's prompts.", "prompts:import_prompts"))
    _export(action("export", "Make a pack of prompts.", "packs:export"))
    installing = action("install", "Install a pack.", "packs:install")
    installing.add_argument("pack", type=Path, metavar="FILE", help="a zip file")
    installing.add_argument("--replace", action="store_true", help="in place of an installed pack of its name")
    removing = action("remove", "Remove a pack.", "packs:remove")
    removing.add_argument("pack", metavar="NAME", help="as `inkhorn prompts list --packs` names it")


def _test(parser: argparse.ArgumentParser, model_options: Callable[[argparse.ArgumentParser], None]) -> None:
    parser.epilog = "Exit status: 1 when an example failed."
    parser.add_argument(
        "prompts", nargs="*", metavar="PROMPT", help="names or files; default: all prompts that have examples"
    )
    model_options(parser)


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "path",
        type=Path,
        metavar="PATH",
        help="WritingTools' options.json, an llm template or a folder of them, a Fabric pattern or a folder of them, "
        "or Obsidian Local GPT's data.json",
    )
    parser.add_argument("--from", dest="origin", choices=ORIGINS, help="the program it is from; default: found out")
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="default: your prompts folder")
    parser.add_argument("--replace", action="store_true", help="overwrite prompt files of the same name")


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("prompts", nargs="+", metavar="PROMPT", help="names or files")
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help="the zip file to write")
    parser.add_argument("--name", required=True, help="of the pack: small letters, digits and hyphens")
    parser.add_argument("--version", dest="pack_version", required=True, help="such as 1.0")
    parser.add_argument("--licence", "--license", dest="licence", required=True, help="such as CC0-1.0")
    parser.add_argument("--author", default="", help="who made it")
    parser.add_argument("--description", default="", help="what it is for, in a sentence")
    parser.add_argument("--replace", action="store_true", help="overwrite the file")
