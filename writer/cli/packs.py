"""`inkhorn prompts install`, `remove` and `export`: packs of prompts."""

from __future__ import annotations

import argparse

from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.prompt_places import built_in_names, packs_root, prompt_library, stored_settings
from writer.cli.prompt_tests import chosen_prompts
from writer.cli.prompts import hotkey_conflicts
from writer.cli.session import warn
from writer.prompts import packs
from writer.prompts.manifest import Manifest
from writer.prompts.pack_archive import read_archive
from writer.prompts.packs import PackError


def install(options: argparse.Namespace) -> None:
    """Install a pack; prints its folder, and the keys that it does not get."""
    content = read_archive(options.pack)
    try:
        folder = packs.install(content, packs_root(), built_in_names(), options.replace)
    except PackError as error:
        raise RefusedError(f"The pack was not installed. {error}") from error
    library = prompt_library(stored_settings())
    clashes = [clash.sentence for clash in hotkey_conflicts(library.prompts)]
    if options.json:
        names = [prompt.name for prompt in library.prompts if prompt.path.parent == folder]
        print_json({"name": folder.name, "path": str(folder), "prompts": names, "hotkeys": clashes})
        return
    print(folder)
    for sentence in clashes:
        warn(sentence)


def remove(options: argparse.Namespace) -> None:
    """Remove a pack."""
    try:
        packs.remove(options.pack, packs_root())
    except PackError as error:
        raise RefusedError(str(error)) from error
    if options.json:
        print_json({"removed": options.pack})


def export(options: argparse.Namespace) -> None:
    """Write a pack of the named prompts; prints the file."""
    prompts = chosen_prompts(options.prompts, stored_settings())
    manifest = Manifest(options.name, options.pack_version, options.licence, options.author, options.description)
    if options.to.exists() and not options.replace:
        raise RefusedError(f"{options.to} is there already; name another file, or give --replace.")
    try:
        packs.write(options.to, packs.make(manifest, prompts))
    except PackError as error:
        raise RefusedError(f"The pack was not made. {error}") from error
    if options.json:
        print_json({"path": str(options.to), "prompts": [prompt.name for prompt in prompts]})
    else:
        print(options.to)
