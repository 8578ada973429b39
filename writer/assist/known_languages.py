"""Which languages a model knows besides English, asked of it once and remembered. No Qt here.

The file in the cache folder is a table: a model's print (`circumstances.model_print`) and a language give a yes or no.
It is never in the way: what cannot be read is asked again, what cannot be written is forgotten.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import msgspec

from writer.assist.circumstances import model_print
from writer.atomic import replace_content
from writer.engine.messages import Score, Scored
from writer.language.grammar.languages.acquaintance import Impression, knows, pairs
from writer.language.grammar.languages.catalogue import code_of

log = logging.getLogger(__name__)

VERSION: Final = 1
"""To be raised when the pairs or the limits in `acquaintance` change."""
MOST_MODELS: Final = 100
_FILE: Final = "known-languages.json"
_MOST_BYTES: Final = 1 << 20

Known = dict[str, dict[str, bool]]


class _Table(msgspec.Struct):
    version: int = VERSION
    models: Known = {}


class KnownLanguages:
    """Owns the file in `folder`; without one it remembers as long as it lives."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / _FILE if folder else None
        self._prints: dict[tuple[str, object], str] = {}
        self._table = _read(self._path) if self._path else _Table()

    def known(self, model: str, stamp: object, languages: Iterable[str]) -> tuple[str, ...]:
        """Of `languages` (with variants), the codes of those that the model in the file `model` is known to know.

        `stamp` changes with the file.
        """
        answers = self._answers(model, stamp)
        return tuple(code for code in map(code_of, languages) if answers.get(code))

    def unasked(self, model: str, stamp: object, languages: Iterable[str]) -> tuple[str, ...]:
        """Of `languages`, the codes of those of which nothing is known yet."""
        answers = self._answers(model, stamp)
        return tuple(code for code in map(code_of, languages) if code not in answers)

    def learn(self, model: str, stamp: object, code: str, known: bool) -> None:
        """The model was asked."""
        printed = self._print(model, stamp)
        if not printed:
            return
        models = _read(self._path).models | self._table.models if self._path else self._table.models
        answers = models.pop(printed, {}) | {code: known}
        models[printed] = answers  # the newest is the last
        self._table = _Table(models=dict(list(models.items())[-MOST_MODELS:]))
        if self._path:
            _write(self._path, self._table)

    def _answers(self, model: str, stamp: object) -> dict[str, bool]:
        return self._table.models.get(self._print(model, stamp), {}) if model else {}

    def _print(self, model: str, stamp: object) -> str:
        if (model, stamp) not in self._prints:
            self._prints[model, stamp] = model_print(Path(model))
        return self._prints[model, stamp]


def requests(code: str) -> tuple[Score, ...]:
    """What to ask the engine about the language `code`."""
    return tuple(Score(id=0, before="\n", variants=pair, after="\n") for pair in pairs(code))


def impression(scored: Scored) -> Impression:
    """The engine's answer to one of `requests`."""
    return Impression(scored.gains[1] if len(scored.gains) > 1 else None, scored.log_likelihood)


def is_known(code: str, score: Callable[[Score], Scored]) -> bool:
    """Ask now; what `score` raises is raised on. A second or two."""
    return knows(code, [impression(score(request)) for request in requests(code)])


def _read(path: Path) -> _Table:
    try:
        with path.open("rb") as file:
            table = msgspec.json.decode(file.read(_MOST_BYTES), type=_Table)
    except (OSError, msgspec.MsgspecError, ValueError):
        return _Table()
    return table if table.version == VERSION else _Table()


def _write(path: Path, table: _Table) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_content(path, msgspec.json.encode(table))
    except OSError as error:
        log.warning("which languages the model knows is not remembered: %s", error)
