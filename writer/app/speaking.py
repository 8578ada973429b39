"""Takes up the language that the window speaks, before the modules that speak are imported.

Sentences come from `resources/translations` (Qt Linguist), Qt's own dialogs from Qt's translations. The language stays
until the end of the program.
"""

from __future__ import annotations

import datetime
import os
import tomllib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from writer import paths, tongue

CONTEXT: Final = "inkhorn"
"""Under which all sentences are in the files."""

LANGUAGES: Final = ("ar", "de", "es", "fr", "ja", "pt_BR", "zh_CN")
"""Those there is a file for; English needs none."""

ENGLISH: Final = "en"
SYSTEM: Final = "system"
VARIABLE: Final = "INKHORN_LANGUAGE"
"""In the environment: one of `LANGUAGES` or "en", whatever the settings say."""


class Linguist:
    """A language out of a file of Qt Linguist."""

    def __init__(self, translator: QTranslator, locale: QLocale) -> None:
        self._translator = translator
        self._locale = locale

    def sentence(self, source: str, meaning: str, count: int) -> str:
        return self._translator.translate(CONTEXT, source, meaning, count) or ""

    def amount(self, value: float, decimals: int) -> str:
        return self._locale.toString(float(value), "f", decimals)

    def names(self, moment: datetime.date) -> dict[str, str]:
        formats, day, month = QLocale.FormatType, moment.isoweekday(), moment.month
        chinese = self._locale.language() == QLocale.Language.Chinese  # 11月 beside numbers, not 十一月
        return {
            "%A": self._locale.dayName(day, formats.LongFormat),
            "%a": self._locale.dayName(day, formats.ShortFormat),
            "%B": self._locale.monthName(month, formats.ShortFormat if chinese else formats.LongFormat),
            "%b": self._locale.monthName(month, formats.ShortFormat),
        }


def begin(settings: Path, system: QLocale | None = None) -> str:
    """Speak the language that the environment, the settings file or the system asks for, in this order; says which."""
    wanted = os.environ.get(VARIABLE) or _chosen(settings)
    language = wanted if wanted in (ENGLISH, *LANGUAGES) else of_system(system or QLocale.system())
    translator = QTranslator()
    if language == ENGLISH or not translator.load(str(translation(language))):
        return ENGLISH
    tongue.speak(Linguist(translator, _locale(language)))
    return language


def dress(app: QGuiApplication, language: str) -> None:
    """Have Qt's own dialogs, numbers and the direction of the window follow."""
    if language == ENGLISH:
        return
    own = QTranslator(app)
    if own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    locale = _locale(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())


def translation(language: str) -> Path:
    """The compiled file of `language`."""
    return paths.resources_folder() / "translations" / f"inkhorn_{language}.qm"


def of_system(system: QLocale) -> str:
    """The first of the languages a system's user reads that there is a file for."""
    for name in system.uiLanguages():
        language, *parts = name.replace("_", "-").split("-")
        if language == ENGLISH:
            return ENGLISH
        if language == "zh" and not {"Hant", "TW", "HK", "MO"}.isdisjoint(parts):
            continue  # who reads traditional characters would rather have the next of their languages
        for known in LANGUAGES:
            if known.partition("_")[0] == language:
                return known
    return ENGLISH


def _locale(language: str) -> QLocale:
    """That of the system where it speaks `language`, with its ways of writing numbers; else the language's own.

    Arabic with the digits that stand everywhere else in the window: in models' names, versions, keys.
    """
    if language == "ar":
        return QLocale("ar_AE")
    system, plain = QLocale.system(), QLocale(language)
    return system if system.language() == plain.language() else plain


def _chosen(settings: Path) -> str:
    """What the settings file asks for; what is wrong with it is said when it is read as a whole."""
    try:
        with settings.open("rb") as file:
            chosen = tomllib.load(file)["appearance"]["language"]
    except (OSError, ValueError, KeyError, TypeError):
        return SYSTEM
    return chosen if isinstance(chosen, str) else SYSTEM
