"""The dictionaries on this computer as the settings window offers them, and which of them are used.

They are looked for on another thread: a folder may be on a slow disk or a network.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from writer.assist.background import Background
from writer.assist.used_dictionaries import own_folders
from writer.language.grammar.languages.dictionaries import (
    OFF,
    Dictionary,
    chosen,
    find,
    format_choices,
    library_installed,
    parse_choices,
    places,
    spelling_name,
    usable,
)
from writer.language.grammar.wording import shown
from writer.settings.schema import Languages
from writer.tongue import tr

Used = tuple[tuple[str, str], ...]
"""Code of the language and .aff file of each dictionary in use."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A language with a dictionary. `kinds` are the names of its dictionaries and what to call them, the usual first;
    `chosen` is one of the names, or OFF."""

    code: str
    name: str
    kinds: tuple[tuple[str, str], ...]
    chosen: str
    folder: str
    """Where the chosen one lies."""
    problem: str = ""
    """A sentence: why it cannot be used."""


class DictionaryList(QObject):
    """Looks once `look` is called; lives as long as the window."""

    changed = Signal()
    """`offers` or `used` give something else now."""

    broken = Signal(str)
    """A sentence: a dictionary in use cannot be read. Said once for each."""

    def __init__(
        self,
        background: Background,
        settings: Callable[[], Languages],
        folders: Callable[[list[Path]], list[Path]] = places,
        installed: Callable[[], bool] = library_installed,
    ) -> None:
        super().__init__()
        self._background, self._settings, self._folders = background, settings, folders
        self._installed = installed
        self._found: tuple[Dictionary, ...] | None = None
        self._problems: dict[str, str] = {}
        """By the path of the dictionary."""

    @property
    def looked(self) -> bool:
        """Whether anything is known yet."""
        return self._found is not None

    @property
    def readable(self) -> bool:
        """Whether this installation can read dictionaries at all."""
        return self._installed()

    def look(self) -> None:
        """Look for dictionaries, again if need be."""
        self._problems.clear()
        own = own_folders(self._settings())
        self._background.run(lambda: find(self._folders(own)), self._on_found, lambda _error: self._on_found(()))

    def settings_changed(self, before: Languages, now: Languages) -> None:
        """Another folder is looked into; another choice holds at once."""
        if before.dictionary_folder != now.dictionary_folder:
            self.look()
        elif before != now:
            self.changed.emit()

    def used(self) -> Used:
        """What checks the spelling; nothing while it is switched off or cannot be read."""
        settings = self._settings()
        if not settings.dictionaries or not self.readable:
            return ()
        found = chosen(self._found or (), parse_choices(settings.dictionary_choices))
        return tuple((code, str(each.path)) for code, each in found.items())

    def offers(self) -> tuple[Offered, ...]:
        """Every language that has a dictionary, by its name."""
        choices = parse_choices(self._settings().dictionary_choices)
        used = chosen(self._found or (), choices)
        return tuple(
            _offered(code, kinds, used.get(code), choices.get(code) == OFF, self._problems)
            for code, kinds in usable(self._found or ()).items()
        )

    def cannot_check(self, code: str, sentence: str) -> None:
        """The checker could not use the dictionary for the language `code`."""
        path = dict(self.used()).get(code)
        if path and path not in self._problems:
            self._problems[path] = shown(sentence)
            self.changed.emit()
            self.broken.emit(self._problems[path])

    def choice(self, code: str, name: str) -> str:
        """The setting `dictionary_choices` with `name` (or OFF) for the language `code`."""
        choices = parse_choices(self._settings().dictionary_choices)
        usual = usable(self._found or ()).get(code, ())
        choices[code] = "" if usual and usual[0].name == name else name
        return format_choices(choices)

    def _on_found(self, found: tuple[Dictionary, ...]) -> None:
        self._found = found
        self.changed.emit()


def _offered(
    code: str, kinds: tuple[Dictionary, ...], used: Dictionary | None, off: bool, problems: Mapping[str, str]
) -> Offered:
    shown = used or kinds[0]
    named = tuple((each.name, _kind_words(each)) for each in kinds)
    problem = problems.get(str(shown.path), "")
    return Offered(code, spelling_name(code), named, OFF if off else shown.name, str(shown.path.parent), problem)


def _kind_words(dictionary: Dictionary) -> str:
    """ "Brazil" for "pt_BR"; what cannot be named as it is written."""
    if not dictionary.region:
        return tr("Usual")
    country, _, rest = dictionary.region.partition("-")
    territory = QLocale.codeToTerritory(country.upper())
    if territory == QLocale.Country.AnyCountry:
        return dictionary.region
    words = QLocale.territoryToString(territory)
    return f"{words}, {rest}" if rest else words
