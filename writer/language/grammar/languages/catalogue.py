"""The languages besides English that can be checked: names, variants, and the licences of what checks them.

Facts only, so that the window and the command line can name a language without loading anything.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.tongue import tr

ENGLISH: Final = "en"
UNKNOWN: Final = "und"
"""A language that is none of ours (ISO 639-2 "undetermined")."""

ENGINE_MODULE: Final = "lt_py"
"""What the optional package `lingotweaker` is imported as."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language with rules. `code` is ISO 639-1; `variants` are BCP 47, the usual one first."""

    code: str
    name: str
    variants: tuple[str, ...]
    licence: str
    """What its word lists and rules may be used under, in a line."""
    notice: str
    """The same in sentences, to be read before anything is fetched."""


_RULES: Final = tr(
    "The rules come from LanguageTool and are free under the GNU Lesser General Public License 2.1 or later."
)
_FREE: Final = tr("You may use it for anything; whoever passes it on must do so under the same licences.")


def _notice(sentence: str) -> str:
    return f"{_RULES} {sentence} {_FREE}"


LANGUAGES: Final[Mapping[str, Language]] = {
    "de": Language(
        "de",
        tr("German"),
        ("de-DE", "de-AT", "de-CH"),
        "GPL 2 or 3, LGPL 2.1, CC BY-SA 4.0",
        _notice(
            tr(
                "The word lists (igerman98 and the frami additions) are under the GNU General Public License 2 or 3, "
                "the word forms (Morphy, korrekturen.de) under Creative Commons Attribution-ShareAlike 4.0."
            )
        ),
    ),
    "fr": Language(
        "fr",
        tr("French"),
        ("fr",),
        "MPL 2.0, LGPL 2.1",
        _notice(
            tr("The dictionary and the word forms (Dicollecte, Grammalecte) are under the Mozilla Public License 2.0.")
        ),
    ),
    "es": Language(
        "es",
        tr("Spanish"),
        ("es",),
        "LGPL 2.1",
        _notice(tr("The package states the same licence for its dictionary, and no other.")),
    ),
    "pt": Language(
        "pt",
        tr("Portuguese"),
        ("pt-PT", "pt-BR"),
        "LGPL 2.1",
        _notice(tr("The package states the same licence for its dictionaries, and no other.")),
    ),
    "it": Language(
        "it",
        tr("Italian"),
        ("it",),
        "GPL 3, LGPL 2.1, CC BY-SA 2.0",
        _notice(
            tr(
                "The dictionary (Italian Writing Aids) is under the GNU General Public License 3, the word forms "
                "(Morph-it) under Creative Commons Attribution-ShareAlike 2.0 and the GNU Lesser General Public "
                "License."
            )
        ),
    ),
}


def code_of(variant: str) -> str:
    """ "de" for "de-CH"."""
    return variant.split("-", 1)[0].lower()


def language_name(code: str) -> str:
    """What to call a language or variant in a sentence; the code itself when it is none of ours."""
    if code_of(code) == ENGLISH:
        return tr("English")
    language = LANGUAGES.get(code_of(code))
    return language.name if language else code


def wanted_variants(names: Iterable[str]) -> dict[str, str]:
    """The variant to use for each language in `names` ("de", "pt-BR"), by code; unknown names are left out."""
    found: dict[str, str] = {}
    for name in names:
        language = LANGUAGES.get(code_of(name))
        if language:
            fitting = (variant for variant in language.variants if variant.lower() == name.lower())
            found.setdefault(language.code, next(fitting, language.variants[0]))
    return found


def engine_installed() -> bool:
    """Whether the optional package with the rules is there. Imports nothing."""
    return importlib.util.find_spec(ENGINE_MODULE) is not None


def language_folder(code: str, folder: Path) -> Path | None:
    """Where the word lists of `code` lie: in `folder` (what was fetched), else in an installed package; None when
    they are nowhere. Imports nothing.
    """
    fetched = folder / code
    if _is_whole(fetched, code):
        return fetched
    spec = importlib.util.find_spec(f"lingotweaker_data_{code}")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        if _is_whole(Path(place) / "data", code):
            return Path(place) / "data"
    return None


def _is_whole(folder: Path, code: str) -> bool:
    """Whether the parts that the engine cannot start without are there."""
    return (folder / "core" / "segment.srx").is_file() and (folder / code).is_dir()
