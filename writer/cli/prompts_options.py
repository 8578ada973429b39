"""The grammar of `inkhorn prompts`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final

ORIGINS: Final = ("writing-tools", "llm", "fabric", "local-gpt")
"""As `writer.prompts.imports.reading.ORIGINS`, which is not imported for every command."""

SUMMARY: Final = "Prompt files and packs of them."

DESCRIPTION: Final = """\
Prompt files and packs of them.

A prompt file (name.prompt) is a text with front matter; your own lie in the prompts folder and stand in the menus of
the editor beside those that Inkhorn brings along. `inkhorn rewrite --style NAME` uses one."""

EPILOG: Final = """\
examples:
  inkhorn prompts list
  inkhorn prompts validate mine.prompt
  inkhorn prompts test mine.prompt --model model.gguf
  inkhorn prompts import ~/.config/io.datasette.llm/templates
  inkhorn prompts export mine --to letters.zip --name letters --version 1.0 --licence CC0-1.0
  inkhorn prompts install letters.zip"""

_MORE: Final = {
    "list": "A line for each: name, where it is from, its key, its title. What cannot be used is said on standard "
    "error, with the reason, and so are keys that two prompts want.",
    "validate": "A line for each file: that it can be used, or a sentence for everything that is wrong with it. "
    "No model is needed and nothing is changed.",
    "test": "Each example under inkhorn.examples is answered by the model as `inkhorn rewrite` would answer it, then "
    "what it must and must not contain is checked.",
    "import": "What cannot be kept (a model's name, code, other files) is left out and said on standard error. No "
    "file is overwritten and no built-in prompt is hidden; nothing is run and nothing is fetched.",
    "export": "The pack is a zip of prompt files and pack.toml, which `inkhorn prompts install` and the editor take.",
    "install": "Every file in it is checked first; a pack with one that cannot be used is not installed at all.",
    "remove": "Your own prompts are not touched.",
}

_EXIT: Final = {
    "validate": "Exit status: 0 when all files can be used, 1 when one cannot, 2 when there is none.",
    "test": "Exit status: 0 when all examples passed, 1 when one failed, 2 when they cannot be run.",
    "import": "Exit status: 0 when all prompts were made, 1 when one could not be, 2 when nothing can be imported.",
}


def add_actions(parser: argparse.ArgumentParser, model_options: Callable[[argparse.ArgumentParser], None]) -> None:
    """Give `parser` its actions; `model_options` adds those of every command that loads a model."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, summary: str, run: str) -> argparse.ArgumentParser:
        added: argparse.ArgumentParser = actions.add_parser(
            name, help=summary, description=f"{summary} {_MORE[name]}", epilog=_EXIT.get(name)
        )
        added.set_defaults(run=run)
        added.add_argument("--json", action="store_true", help="print JSON (documented in README)")
        return added

    listing = action("list", "List the prompts that can be used, and why others cannot.", "prompts:list_prompts")
    listing.add_argument("--packs", action="store_true", help="list the packs instead")
    validating = action("validate", "Say what is wrong with prompt files.", "prompts:validate")
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
