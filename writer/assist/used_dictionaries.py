"""Which dictionaries on this computer the settings allow, for everybody without a window. No Qt here."""

from __future__ import annotations

from pathlib import Path

from writer.language.grammar.languages.dictionaries import (
    Dictionary,
    chosen,
    find,
    library_installed,
    parse_choices,
    places,
)
from writer.paths import expanded
from writer.settings.schema import Languages


def found_dictionaries(settings: Languages) -> tuple[Dictionary, ...]:
    """All that there are, when they are to be used and can be read. Looks into every folder, so not for each text."""
    if not settings.dictionaries or not library_installed():
        return ()
    return find(places(own_folders(settings)))


def used_dictionaries(settings: Languages) -> dict[str, Path]:
    """The .aff file for each language, by its code."""
    used = chosen(found_dictionaries(settings), parse_choices(settings.dictionary_choices))
    return {code: dictionary.path for code, dictionary in used.items()}


def own_folders(settings: Languages) -> list[Path]:
    """The writer's own folder, if there is one."""
    return [expanded(Path(settings.dictionary_folder))] if settings.dictionary_folder else []
