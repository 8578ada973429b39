"""What findings depend on beside the text: the model, the kind of English, the writer's words, and this program.

Apart from `recollection`, because what must be in here changes with the rules and the judge, not with the memory.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path
from typing import Final

from writer import __version__
from writer.paths import is_packaged

JUDGE_VERSION: Final = 2
"""To be raised when candidates, calibration or the order of rounds change, so that no old verdict stays."""
_LIBRARIES: Final = ("harper-py", "lemminflect", "lingotweaker", "chunspell")
"""Those whose versions decide what is found."""
_SAMPLES: Final = 16
_SAMPLE_BYTES: Final = 1 << 16
"""Of a model file that is read to know it again: a few milliseconds, whatever its size."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """`model` is the path of the judge's file, "" without one, `stamp` what tells that the file was changed."""

    model: str = ""
    stamp: tuple[int, int] = (0, 0)
    dialect: str = ""
    languages: tuple[str, ...] = ()
    """Those that are checked beside English."""
    knows: tuple[str, ...] = ()
    """Those that the model knows beside English."""
    dictionaries: tuple[tuple[str, str], ...] = ()
    """Those that check the spelling of further languages: code and .aff file."""
    style: bool = False
    words: frozenset[str] = frozenset()
    """The writer's own. They change what the rules say, and so the place; no verdict depends on them otherwise."""

    @property
    def judged_by(self) -> tuple[str, tuple[int, int], str]:
        """What a verdict depends on beside its place."""
        return self.model, self.stamp, self.dialect

    def words_in(self, text: str) -> list[str]:
        """Those of the writer's words that `text` has: others change nothing in it."""
        lowered = text.casefold()
        return sorted(word for word in self.words if word.casefold() in lowered)


def rules_print(circumstances: Circumstances) -> bytes:
    """A hash of what the rules' findings depend on, beside the text and the writer's words."""
    language = (circumstances.dialect, *circumstances.languages, "known:", *circumstances.knows)
    files = [path.removesuffix(".aff") + kind for _, path in circumstances.dictionaries for kind in (".aff", ".dic")]
    spelt = [f"{path} {stamp(path)}" for path in files]
    return _hashed([*_program(), str(circumstances.style), *language, *spelt])


def judge_print(circumstances: Circumstances) -> bytes:
    """A hash of what a verdict depends on, beside its place; b"" without a model that can be read."""
    model = model_print(Path(circumstances.model)) if circumstances.model else ""
    return _hashed([*_program(), str(JUDGE_VERSION), circumstances.dialect, model]) if model else b""


def stamp(path: str, adapter: str = "") -> tuple[int, int]:
    """Size in bytes and time of change in nanoseconds; zeros for a file that is not there. With an adapter laid over
    the model, numbers that tell the two together from others."""
    try:
        found = os.stat(path)
    except OSError:
        return 0, 0
    if not adapter:
        return found.st_size, found.st_mtime_ns
    size, changed = stamp(adapter)
    return found.st_size + size, found.st_mtime_ns ^ changed ^ 1


def model_print(path: Path) -> str:
    """What tells one model file from another wherever it lies: its size and pieces of it; "" when it is unreadable."""
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            hashed = hashlib.blake2b(str(size).encode(), digest_size=16)
            for number in range(_SAMPLES):
                file.seek(max(0, size - _SAMPLE_BYTES) * number // (_SAMPLES - 1))
                hashed.update(file.read(_SAMPLE_BYTES))
    except OSError:
        return ""
    return hashed.hexdigest()


def _program() -> list[str]:
    return [_own_sources(), *(f"{name} {_version(name)}" for name in _LIBRARIES)]


def _own_sources() -> str:
    """A hash of the modules that find and judge, or what tells one packaged program from the next: no old answer hides
    a change of them."""
    if is_packaged():
        return f"{__version__} {stamp(sys.executable)}"
    found = util.find_spec("writer.language.grammar")
    folders = list(found.submodule_search_locations or ()) if found else []
    files = sorted(file for folder in folders for file in Path(folder).rglob("*.py"))
    return _hashed(file.read_bytes() for file in files).hex()


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""


def _hashed(parts: Iterable[str | bytes]) -> bytes:
    hashed = hashlib.blake2b(digest_size=16)
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        hashed.update(len(encoded).to_bytes(8, "little") + encoded)
    return hashed.digest()
