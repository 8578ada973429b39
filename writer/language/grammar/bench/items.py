"""What is measured: sentences with corrections by people, and sound prose in pieces."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.language.grammar.bench.errors import BenchError

PIECE: Final = 400
"""Characters from which a piece of prose may end at a blank line."""
_FENCE: Final = re.compile(r"^\s{0,3}(```|~~~)", re.MULTILINE)
_SHAPE: Final = 'A line is {"id": 1, "text": "A sentence.", "references": ["A sentence."]}.'


@dataclass(frozen=True, slots=True)
class Item:
    """A text to check. Without `references` it is sound prose: whatever is flagged in it is wrong."""

    set: str
    """Name of the file it comes from."""
    id: str
    text: str
    references: tuple[str, ...] = ()

    @property
    def words(self) -> int:
        """Pieces between white space: code, links and marks count too."""
        return len(self.text.split())

    @property
    def error_free(self) -> bool:
        """Whether everybody who looked at the sentence left it as it is."""
        return bool(self.references) and set(self.references) == {self.text}


def read_sentences(path: Path, name: str = "") -> list[Item]:
    """The sentences of a JSON-lines file; the set is called `name`, or as the file. Raises BenchError."""
    found: dict[str, Item] = {}
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if line.strip():
            item = _sentence(line, name or path.stem, f"Line {number} of {path.name}", str(number))
            key = item.id if item.id not in found else f"{item.id} (line {number})"
            found[key] = Item(item.set, key, item.text, item.references)
    if not found:
        raise BenchError(f"{path.name} holds no sentences. {_SHAPE}")
    return list(found.values())


def read_prose(path: Path, words: int | None = None, name: str = "") -> list[Item]:
    """Pieces of a text in order, cut at blank lines outside code, until `words` are reached. Raises BenchError."""
    found: list[Item] = []
    count = 0
    for number, piece in enumerate(_pieces(read_text(path)), 1):
        if words is not None and count >= words:
            break
        found.append(Item(name or path.stem, str(number), piece))
        count += found[-1].words
    if not count:
        raise BenchError(f"{path.name} holds no words.")
    return found


def sample(items: Sequence[Item], limit: int | None = None, seed: int | None = None) -> list[Item]:
    """The first `limit` of `items`, or with a `seed` a random `limit` of them, in their order."""
    if limit is None or limit >= len(items):
        return list(items)
    if seed is None:
        return list(items[:limit])
    return [items[index] for index in sorted(random.Random(seed).sample(range(len(items)), limit))]


def names(paths: Iterable[Path]) -> list[str]:
    """A name for each file's set: its own without the ending, numbered where two are alike."""
    found: list[str] = []
    for path in paths:
        alike = sum(name == path.stem or name.startswith(f"{path.stem} (") for name in found)
        found.append(f"{path.stem} ({alike + 1})" if alike else path.stem)
    return found


def read_text(path: Path) -> str:
    """The text of a file. Raises BenchError."""
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise BenchError(f"There is no file {path}.") from None
    except UnicodeDecodeError:
        raise BenchError(f"{path.name} is not UTF-8 text.") from None
    except OSError as error:
        raise BenchError(f"{path.name} cannot be read: {error.strerror or error}.") from None


def _sentence(line: str, name: str, where: str, number: str) -> Item:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        raise BenchError(f"{where} is not JSON. {_SHAPE}") from None
    if not isinstance(fields, dict):
        raise BenchError(f"{where} is no JSON object. {_SHAPE}")
    text, references = fields.get("text"), fields.get("references")
    if not isinstance(text, str) or not text.strip():
        raise BenchError(f"{where} has no “text”. {_SHAPE}")
    if not isinstance(references, list) or not references or not all(isinstance(each, str) for each in references):
        raise BenchError(f"{where} has no list of “references”. {_SHAPE}")
    return Item(name, str(fields.get("id", number)), text, tuple(references))


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for gap in re.finditer(r"\n[ \t]*\n+(?=\S)", text):
        piece = text[start : gap.end()]
        if len(piece) >= PIECE and len(_FENCE.findall(piece)) % 2 == 0:
            yield piece
            start = gap.end()
    if text[start:].strip():
        yield text[start:]
