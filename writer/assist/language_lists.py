"""The word lists of other languages as the settings window offers them: what is there, what it takes, fetching it.

Nothing connects before `start`, which is the writer's click after reading the licence.
"""

from __future__ import annotations

import enum
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from writer.assist.background import Background
from writer.language.grammar.languages.catalogue import LANGUAGES, engine_installed, language_folder
from writer.models import language_data
from writer.models.download import Progress
from writer.models.language_data import DATA, LanguageData
from writer.models.refusals import DownloadError
from writer.tongue import amount, tr

log = logging.getLogger(__name__)

_MB: Final = 1e6


class Fetch(Protocol):
    """As `language_data.fetch` over the program's network."""

    def __call__(
        self, data: LanguageData, folder: Path, address: str, progress: Progress, cancelled: Callable[[], bool]
    ) -> Path | None: ...


class OfferState(enum.Enum):
    """What can be done about a language now."""

    NOT_INSTALLED = enum.auto()
    """The program came without the rules; a click cannot change that."""
    NEEDS_DATA = enum.auto()
    FETCHING = enum.auto()
    READY = enum.auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """One language. `sentence` says how things stand, `notice` is to be read before fetching."""

    code: str
    name: str
    state: OfferState
    sentence: str
    notice: str
    done: int = 0
    total: int = 0
    removable: bool = False
    """Whether the word lists were fetched by this program."""


class LanguageLists(QObject):
    """One transfer at a time; lives as long as the window. `folder` holds a folder for each language."""

    changed = Signal()
    """`offers` gives something else now."""
    fetched = Signal(str)
    """The word lists of this language (its code) are there."""
    problem = Signal(str)
    """A sentence: fetching did not work."""
    _progressed = Signal(int, int)

    def __init__(
        self,
        background: Background,
        folder: Path,
        address: Callable[[], str],
        fetch: Fetch,
    ) -> None:
        super().__init__()
        self._background = background
        self._folder = folder
        self._address = address
        self._fetch = fetch
        self._fetching = ""
        self._cancelled = False
        self._done = (0, 0)
        self._progressed.connect(self._on_progress)

    def offers(self) -> tuple[Offer, ...]:
        """Every language, in the order of the settings."""
        return tuple(self._offer(code) for code in LANGUAGES)

    def start(self, code: str) -> None:
        """Fetch the word lists of `code`: the writer has read the licence and clicked. Nothing while one is fetched."""
        if self._fetching or self._offer(code).state is not OfferState.NEEDS_DATA:
            return
        self._fetching, self._cancelled = code, False
        self._done = (0, DATA[code].file.file_bytes)
        address = self._address()
        self._background.run(
            lambda: self._fetch(DATA[code], self._folder, address, self._progressed.emit, lambda: self._cancelled),
            self._on_done,
            self._on_failed,
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Stop; what was fetched is kept for another time."""
        self._cancelled = True

    def remove(self, code: str) -> None:
        """Delete what was fetched for `code`."""
        if code != self._fetching:
            language_data.remove(code, self._folder)
            self.changed.emit()

    def _offer(self, code: str) -> Offer:
        language, data = LANGUAGES[code], DATA[code]
        state = self._state(code)
        done, total = self._done if state is OfferState.FETCHING else (0, 0)
        removable = state is OfferState.READY and (self._folder / code).is_dir()
        sentence = _sentence(state, data, language.licence, done)
        return Offer(code, language.name, state, sentence, language.notice, done, total, removable)

    def _state(self, code: str) -> OfferState:
        if not engine_installed():
            return OfferState.NOT_INSTALLED
        if code == self._fetching:
            return OfferState.FETCHING
        return OfferState.READY if language_folder(code, self._folder) else OfferState.NEEDS_DATA

    def _on_progress(self, done: int, total: int) -> None:
        if self._fetching:
            self._done = (done, total)
            self.changed.emit()

    def _on_done(self, folder: Path | None) -> None:
        code, self._fetching = self._fetching, ""
        self.changed.emit()
        if folder:
            log.info("word lists fetched: %s", code)
            self.fetched.emit(code)

    def _on_failed(self, error: Exception) -> None:
        name, self._fetching = LANGUAGES[self._fetching].name, ""
        detail = error.detail if isinstance(error, DownloadError) else repr(error)
        log.warning("word lists not fetched: %s", detail)
        self.changed.emit()
        why = str(error) if isinstance(error, DownloadError) else tr("Try again.")
        sentence = tr("The word lists for {language} could not be fetched.", language=name)
        self.problem.emit(f"{sentence} {why}")


def _sentence(state: OfferState, data: LanguageData, licence: str, done: int) -> str:
    megabytes = tr("{size} MB", size=amount(data.file.file_bytes / _MB, 1))
    match state:
        case OfferState.NOT_INSTALLED:
            return tr("Needs the extra “languages”, which this installation does not have.")
        case OfferState.NEEDS_DATA:
            return tr("Word lists: {size} to download. {licence}.", size=megabytes, licence=licence)
        case OfferState.FETCHING:
            return tr("{done} of {total}", done=amount(done / _MB, 1), total=megabytes)
        case OfferState.READY:
            return tr("Word lists are on this computer. {licence}.", licence=licence)
