"""`inkhorn languages`: which languages can be checked besides English, and getting their word lists."""

from __future__ import annotations

import argparse
import sys
from typing import Final

from writer import paths
from writer.assist.used_dictionaries import found_dictionaries
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.session import warn
from writer.language.grammar.languages.catalogue import LANGUAGES, engine_installed, language_folder
from writer.language.grammar.languages.dictionaries import spelling_name, usable
from writer.models import language_data
from writer.models.language_data import DATA
from writer.network.policy import standard as standard_network
from writer.settings import store

MEGABYTE: Final = 1_000_000
NOT_INSTALLED: Final = "Other languages need the extra “languages”: install Inkhorn with it, as README says."


def list_languages(options: argparse.Namespace) -> None:
    """Every language, a line each: code, name, state, size and licence."""
    if options.json:
        print_json([_facts(code) for code in LANGUAGES])
        return
    for code, language in LANGUAGES.items():
        folder = language_folder(code, paths.languages_folder())
        state = "on this computer" if folder else f"{_megabytes(code)} to fetch"
        print(f"{code}  {language.name:<11} {state:<17} {language.licence}")
    found = found_dictionaries(store.load(paths.settings_folder() / "settings.toml").settings.languages)
    for code, (dictionary, *_others) in usable(found).items():
        print(f"{code}  {spelling_name(code):<11} {'spelling only':<17} {dictionary.path}")
    if not engine_installed():
        warn(NOT_INSTALLED)


def fetch(options: argparse.Namespace) -> None:
    """Show the licence, ask, and fetch the word lists; prints where they lie. Raises DownloadError, RefusedError."""
    code, language = options.code, LANGUAGES[options.code]
    if not engine_installed():
        raise RefusedError(NOT_INSTALLED)
    known = language_folder(code, paths.languages_folder())
    if known is None:
        print(f"{language.name}: {_megabytes(code)}. {language.notice}", file=sys.stderr)
        if not options.yes and not _agreed():
            raise RefusedError("Nothing was fetched. Say yes, or give --yes, to agree to the licence.")
        settings = store.load(paths.settings_folder() / "settings.toml").settings
        address = settings.languages.source if options.source is None else options.source
        progress = _progress if sys.stderr.isatty() else _silent
        network = standard_network(lambda: not settings.network.offline)
        known = language_data.fetch(DATA[code], paths.languages_folder(), address, progress, lambda: False, network)
    print_json({"code": code, "path": str(known)}) if options.json else print(known)


def remove(options: argparse.Namespace) -> None:
    """Delete what was fetched."""
    language_data.remove(options.code, paths.languages_folder())
    if options.json:
        print_json(_facts(options.code))


def _facts(code: str) -> dict[str, object]:
    language, folder = LANGUAGES[code], language_folder(code, paths.languages_folder())
    return {
        "code": code,
        "name": language.name,
        "variants": language.variants,
        "licence": language.licence,
        "notice": language.notice,
        "bytes": DATA[code].file.file_bytes,
        "path": str(folder) if folder else None,
        "usable": engine_installed() and folder is not None,
    }


def _agreed() -> bool:
    """Ask at the terminal; where nobody can be asked, nobody has agreed."""
    if not sys.stdin.isatty():
        return False
    print("Do you agree to these licences and want to fetch the word lists? (yes/no) ", end="", file=sys.stderr)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _megabytes(code: str) -> str:
    return f"{DATA[code].file.file_bytes / MEGABYTE:.1f} MB"


def _progress(done: int, total: int) -> None:
    end = "\n" if done >= total else ""
    print(f"\rGetting word lists: {done / MEGABYTE:,.1f} of {total / MEGABYTE:,.1f} MB", end=end, file=sys.stderr)


def _silent(done: int, total: int) -> None:
    """Progress is for terminals; a log file wants none."""
