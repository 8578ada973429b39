"""The Hunspell dictionaries on this computer: where they lie, what languages they are for, which of several is used.

Looked for in the folders of the system, LibreOffice, Firefox and Thunderbird, macOS, and of the writer. Files are
only listed here, never read. INKHORN_DICTIONARIES (folders; empty: none) stands in place of the system's folders.
"""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer import paths
from writer.language.grammar.languages.catalogue import ENGLISH
from writer.tongue import tr

LIBRARY: Final = "hunspell"
"""What the package `chunspell` is imported as."""
OFF: Final = "off"
MOST: Final = 500
"""Dictionaries that are listed; LibreOffice comes with about a hundred."""
_PLACES: Final = "INKHORN_DICTIONARIES"

_SAME: Final = {"nb": "no", "nn": "no", "tgl": "tl", "fil": "tl", "in": "id", "iw": "he"}
"""Codes of dictionaries under which the detector knows the language by another one."""
NAMES: Final[Mapping[str, str]] = {
    "af": tr("Afrikaans"), "am": tr("Amharic"), "an": tr("Aragonese"), "ar": tr("Arabic"), "as": tr("Assamese"),
    "az": tr("Azerbaijani"), "be": tr("Belarusian"), "bg": tr("Bulgarian"), "bn": tr("Bengali"), "br": tr("Breton"),
    "bs": tr("Bosnian"), "ca": tr("Catalan"), "cs": tr("Czech"), "cy": tr("Welsh"), "da": tr("Danish"),
    "de": tr("German"), "el": tr("Greek"), "en": tr("English"), "eo": tr("Esperanto"), "es": tr("Spanish"),
    "et": tr("Estonian"), "eu": tr("Basque"), "fa": tr("Persian"), "fi": tr("Finnish"), "fo": tr("Faroese"),
    "fr": tr("French"), "ga": tr("Irish"), "gl": tr("Galician"), "gu": tr("Gujarati"), "he": tr("Hebrew"),
    "hi": tr("Hindi"), "hr": tr("Croatian"), "hu": tr("Hungarian"), "hy": tr("Armenian"), "id": tr("Indonesian"),
    "is": tr("Icelandic"), "it": tr("Italian"), "ka": tr("Georgian"), "kk": tr("Kazakh"), "kn": tr("Kannada"),
    "ko": tr("Korean"), "ku": tr("Kurdish"), "la": tr("Latin"), "lb": tr("Luxembourgish"), "lt": tr("Lithuanian"),
    "lv": tr("Latvian"), "mk": tr("Macedonian"), "ml": tr("Malayalam"), "mn": tr("Mongolian"), "mr": tr("Marathi"),
    "ms": tr("Malay"), "mt": tr("Maltese"), "ne": tr("Nepali"), "nl": tr("Dutch"), "no": tr("Norwegian"),
    "oc": tr("Occitan"), "or": tr("Odia"), "pa": tr("Punjabi"), "pl": tr("Polish"), "pt": tr("Portuguese"),
    "ro": tr("Romanian"), "ru": tr("Russian"), "rw": tr("Kinyarwanda"), "se": tr("Northern Sami"),
    "si": tr("Sinhala"), "sk": tr("Slovak"), "sl": tr("Slovenian"), "sq": tr("Albanian"), "sr": tr("Serbian"),
    "sv": tr("Swedish"), "sw": tr("Swahili"), "ta": tr("Tamil"), "te": tr("Telugu"), "tl": tr("Filipino"),
    "tr": tr("Turkish"), "ug": tr("Uyghur"), "uk": tr("Ukrainian"), "ur": tr("Urdu"), "vi": tr("Vietnamese"),
    "xh": tr("Xhosa"), "zu": tr("Zulu"),
}  # fmt: skip
"""Languages that a paragraph can be found to be in and whose words stand apart, by ISO 639-1. Thai, Khmer, Lao,
Chinese and Japanese are none: their words are not separated."""
_COUNTRIES: Final = {
    "ar": "SA", "be": "BY", "ca": "ES", "cs": "CZ", "da": "DK", "el": "GR", "et": "EE", "eu": "ES", "fa": "IR",
    "gl": "ES", "he": "IL", "hi": "IN", "ko": "KR", "no": "NO", "sl": "SI", "sq": "AL", "sr": "RS", "sv": "SE",
    "uk": "UA", "vi": "VN",
}  # fmt: skip
"""The country whose spelling is the usual one, where its code is another than that of the language."""
_STEM: Final = re.compile(r"[a-z]{2,3}(?:[_-][\w-]{1,30})?")


@dataclass(frozen=True, slots=True, order=True)
class Dictionary:
    """`name` is the name of its files ("pl_PL"), `path` the one that ends in ".aff"; the other lies beside it."""

    name: str
    path: Path

    @property
    def code(self) -> str:
        """Of its language, as the detector calls it."""
        head = re.split("[_-]", self.name, maxsplit=1)[0].lower()
        return _SAME.get(head, head)

    @property
    def region(self) -> str:
        """ "BR" for "pt_BR", "DE-1901" for "de_DE-1901"; "" for one that is for all of the language."""
        return re.split("[_-]", self.name, maxsplit=1)[1].replace("_", "-") if re.search("[_-]", self.name) else ""


def library_installed() -> bool:
    """Whether the package that reads dictionaries is there; it is not made for every system. Imports nothing."""
    return importlib.util.find_spec(LIBRARY) is not None


def spelling_name(code: str) -> str:
    """What to call a language in a sentence; the code itself when it is none that is known here."""
    return NAMES.get(code, code)


def places(own: Sequence[Path] = ()) -> list[Path]:
    """Folders to look into, the writer's `own` first."""
    first = [*own, paths.data_folder() / "dictionaries"]
    named = os.environ.get(_PLACES)
    if named is not None:
        return [*first, *(Path(part) for part in named.split(os.pathsep) if part)]
    return [*first, *system_places(sys.platform, os.environ, paths.home_folder())]


def system_places(platform: str, environment: Mapping[str, str], home: Path) -> list[Path]:
    """Where programs keep dictionaries on such a system. "*" stands for any part of a name, as in `glob`."""
    found = [Path(part) for part in environment.get("DICPATH", "").split(os.pathsep) if part]
    if platform == "win32":
        programs = [environment[name] for name in ("ProgramFiles", "ProgramFiles(x86)") if environment.get(name)]
        found += [Path(each) / "LibreOffice/share/extensions/dict-*" for each in programs]
        roaming = environment.get("APPDATA")
        return [*found, *([Path(roaming) / "LibreOffice/4/user/wordbook"] if roaming else [])]
    if platform == "darwin":
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions/dict-*")
        return [*found, home / "Library/Spelling", Path("/Library/Spelling"), office]
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    roots = [home / ".local/share", *(Path(part) for part in shared.split(":") if part)]
    roots += [Path("/usr/share"), Path("/run/host/usr/share"), Path("/var/lib/snapd/hostfs/usr/share")]
    found += [root / part for root in roots for part in ("hunspell", "myspell", "myspell/dicts")]
    found += [Path("/usr/lib/libreoffice/share/extensions/dict-*"), Path("/opt/libreoffice*/share/extensions/dict-*")]
    found += [Path(f"/usr/lib*/{name}/dictionaries") for name in ("firefox*", "thunderbird*")]
    return [*found, home / ".mozilla/firefox/*/dictionaries", home / ".config/enchant/hunspell"]


def find(folders: Iterable[Path]) -> tuple[Dictionary, ...]:
    """All dictionaries in `folders`, each name once, the first of them, in the order of their names. Of several names
    for one file the shortest is taken."""
    found: dict[str, Dictionary] = {}
    for folder in folders:
        for place in _matching(folder):
            for file in _files(place):
                if _STEM.fullmatch(file.stem) and file.with_suffix(".dic").is_file():
                    found.setdefault(file.stem, Dictionary(file.stem, file))
    single: dict[Path, Dictionary] = {}
    for dictionary in sorted(found.values(), key=_shortest_real):
        single.setdefault(dictionary.path.resolve(), dictionary)
    return tuple(sorted(single.values())[:MOST])


def usable(dictionaries: Iterable[Dictionary]) -> dict[str, tuple[Dictionary, ...]]:
    """Those whose language can be told from others, by its code; English has rules of its own."""
    grouped: dict[str, list[Dictionary]] = {}
    for dictionary in dictionaries:
        if dictionary.code in NAMES and dictionary.code != ENGLISH:
            grouped.setdefault(dictionary.code, []).append(dictionary)
    return {code: tuple(_usual_first(code, grouped[code])) for code in sorted(grouped, key=spelling_name)}


def chosen(dictionaries: Iterable[Dictionary], choices: Mapping[str, str]) -> dict[str, Dictionary]:
    """The dictionary to use for each language, by its code. `choices` names one ("pt_BR"), or OFF, by code."""
    found: dict[str, Dictionary] = {}
    for code, offered in usable(dictionaries).items():
        wanted = choices.get(code, "")
        if wanted != OFF:
            found[code] = next((each for each in offered if each.name == wanted), offered[0])
    return found


def parse_choices(text: str) -> dict[str, str]:
    """What `format_choices` wrote; whatever makes no sense is left out."""
    pairs = (part.split("=", 1) for part in text.split() if "=" in part)
    return {code: name for code, name in pairs if code in NAMES and (name == OFF or _STEM.fullmatch(name))}


def format_choices(choices: Mapping[str, str]) -> str:
    """The choices in a line for the settings: "pt=pt_BR sv=off"."""
    return " ".join(f"{code}={name}" for code, name in sorted(choices.items()) if name)


def where_to_get(platform: str = sys.platform) -> str:
    """A sentence: how a dictionary comes onto such a system."""
    if platform == "win32":
        return tr("LibreOffice brings dictionaries; or put a .aff and a .dic file into a folder and choose it above.")
    if platform == "darwin":
        return tr("Put a .aff and a .dic file into Library/Spelling in your home folder, or choose a folder above.")
    return tr(
        "Your system's packages have them, such as hunspell-pl for Polish; or put a .aff and a .dic file into a folder "
        "and choose it above."
    )


def _usual_first(code: str, offered: Iterable[Dictionary]) -> list[Dictionary]:
    """The one for the language as a whole first, then that of the country of the same name, then by name."""

    def rank(each: Dictionary) -> tuple[int, int, str]:
        usual = 0 if not each.region else 1 if each.region == _COUNTRIES.get(code, code.upper()) else 2
        return usual, len(each.region), each.name

    return sorted(offered, key=rank)


def _shortest_real(dictionary: Dictionary) -> tuple[bool, int, str]:
    return dictionary.path.is_symlink(), len(dictionary.name), dictionary.name


def _matching(folder: Path) -> list[Path]:
    if "*" not in str(folder):
        return [folder]
    parts = folder.parts
    first = next(index for index, part in enumerate(parts) if "*" in part)
    try:
        return sorted(Path(*parts[:first]).glob("/".join(parts[first:])))
    except OSError:
        return []


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.suffix == ".aff")
    except OSError:
        return []
