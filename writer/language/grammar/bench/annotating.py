"""ERRANT's edits for many pairs of texts: from the cache, from this Python, or from another that has ERRANT."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.language.grammar.bench import errant_edits
from writer.language.grammar.bench.errors import BenchError

CACHE_LIMIT: Final = 64 << 20
"""Bytes. A larger cache is begun anew."""
HOW_TO_INSTALL: Final = (
    "ERRANT is not in this Python, so there are no P, R and F0.5. Install Inkhorn's extra `bench` "
    "(`pip install 'inkhorn[bench]'`), or name a Python that has ERRANT and its spaCy model with --errant PYTHON."
)

Pair = tuple[str, str]
"""A sentence and its correction."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit as ERRANT cuts it. `start` and `end` count characters of the sentence."""

    tokens: tuple[int, int]
    replacement: str
    type: str
    start: int
    end: int

    @property
    def key(self) -> tuple[int, int, str]:
        """What must be equal for two edits to be the same (ERRANT's span-based correction)."""
        return (*self.tokens, self.replacement)


class Annotator:
    """Gives the edits of pairs; remembers them in a file below `cache`, when there is one."""

    def __init__(self, python: Path | None = None, models: Sequence[str] = (), cache: Path | None = None) -> None:
        """`python` runs ERRANT instead of this one; `models` are spaCy models to try."""
        self._python = python
        self._models = tuple(models) or errant_edits.MODELS
        self._cache = cache
        self._known: dict[Pair, tuple[Edit, ...]] = {}

    @property
    def available(self) -> bool:
        """Whether there is a chance of ERRANT."""
        return self._python is not None or importlib.util.find_spec("errant") is not None

    def edits(self, pairs: Iterable[Pair]) -> Mapping[Pair, tuple[Edit, ...]]:
        """The edits of each pair. Raises BenchError when ERRANT cannot be used."""
        wanted = sorted({pair for pair in pairs if pair[0] != pair[1] and pair not in self._known})
        stored = self._stored() if wanted else {}
        rows = {pair: stored[key] for pair in wanted if (key := self._key(pair)) in stored}
        missing = [pair for pair in wanted if pair not in rows]
        if missing:
            fresh = dict(zip(missing, self._ask(missing), strict=True))
            self._store(fresh)
            rows |= fresh
        self._known |= {pair: tuple(_edit(row) for row in each) for pair, each in rows.items()}
        return _Edits(self._known)

    def _ask(self, pairs: Sequence[Pair]) -> list[list[errant_edits.Row]]:
        if self._python is not None:
            return self._ask_other(self._python, pairs)
        try:
            return list(errant_edits.annotate(pairs, self._models))
        except ImportError as error:
            raise BenchError(HOW_TO_INSTALL if error.name == "errant" else f"ERRANT cannot be used: {error}.") from None

    def _ask_other(self, python: Path, pairs: Sequence[Pair]) -> list[list[errant_edits.Row]]:
        command = [str(python), "-I", errant_edits.__file__, *self._models]
        lines = "".join(json.dumps(pair) + "\n" for pair in pairs)
        try:
            done = subprocess.run(command, input=lines, capture_output=True, text=True, encoding="utf-8", check=False)
        except OSError as error:
            raise BenchError(
                f"{python} cannot be run: {error.strerror or error}. Name a Python with --errant."
            ) from None
        if done.returncode != 0:
            last = done.stderr.strip().splitlines()[-1:] or [f"exit status {done.returncode}"]
            raise BenchError(f"{python} gave no scores. {last[0]}")
        return [[_row(row) for row in json.loads(line)] for line in done.stdout.splitlines()]

    def _file(self) -> Path | None:
        return self._cache / "grammar-bench" / "errant-edits.jsonl" if self._cache else None

    def _key(self, pair: Pair) -> str:
        """Apart for each way of asking: another ERRANT or spaCy cuts edits otherwise."""
        way = str(self._python or sys.executable) + " ".join(self._models)
        return hashlib.sha256("\0".join((way, *pair)).encode("utf-8", "replace")).hexdigest()[:32]

    def _stored(self) -> dict[str, list[errant_edits.Row]]:
        found: dict[str, list[errant_edits.Row]] = {}
        file = self._file()
        if file is None or not file.is_file() or file.stat().st_size > CACHE_LIMIT:
            return found
        for line in file.read_text("utf-8").splitlines():
            try:
                key, rows = json.loads(line)
                found[key] = [_row(row) for row in rows]
            except (ValueError, TypeError):
                continue  # cut off by an interruption
        return found

    def _store(self, fresh: Mapping[Pair, list[errant_edits.Row]]) -> None:
        file = self._file()
        if file is None:
            return
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            begin_anew = file.is_file() and file.stat().st_size > CACHE_LIMIT
            with file.open("w" if begin_anew else "a", encoding="utf-8") as out:
                out.writelines(json.dumps([self._key(pair), rows]) + "\n" for pair, rows in fresh.items())
        except OSError:
            return  # a cache that cannot be written costs time, not the result


class _Edits(dict[Pair, tuple[Edit, ...]]):
    """A text that stays as it is has no edits."""

    def __missing__(self, pair: Pair) -> tuple[Edit, ...]:
        if pair[0] == pair[1]:
            return ()
        raise KeyError(pair)


def _row(row: Sequence[object]) -> errant_edits.Row:
    start, end, text, kind, first, last = row
    if not all(isinstance(number, int) for number in (start, end, first, last)):
        raise TypeError("not an edit")
    return int(str(start)), int(str(end)), str(text), str(kind), int(str(first)), int(str(last))


def _edit(row: errant_edits.Row) -> Edit:
    return Edit((row[0], row[1]), row[2], row[3], row[4], row[5])
