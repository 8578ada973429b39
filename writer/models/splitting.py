"""Models in several files: NAME-00001-of-00003.gguf and so on; llama.cpp is given the first and finds the others."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from writer.models.bad_model import BadModel
from writer.tongue import amount, counted, tr

NO_FIRST: Final = tr("A later part of a model whose first part is missing.")
MOST: Final = 1000
_PART: Final = re.compile(r"^(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$", re.IGNORECASE)


def is_first_part(path: Path) -> bool:
    found = _PART.match(path.name)
    return bool(found and int(found["number"]) == 1)


def is_later_part(path: Path) -> bool:
    found = _PART.match(path.name)
    return bool(found and int(found["number"]) > 1)


def first_part(path: Path) -> Path:
    """The file that llama.cpp is given for the part `path`."""
    found = _PART.match(path.name)
    return path.with_name(f"{found['stem']}-00001-of-{found['count']}.gguf") if found else path


def stem(path: Path) -> str:
    """The name of the model without number and ending."""
    found = _PART.match(path.name)
    return found["stem"] if found else path.stem


def parts(path: Path, count: int) -> list[Path]:
    """All files of the model that begins with `path`. `count` is what its header says; the name must say the same.

    Raises BadModel when the parts are not all there.
    """
    found = _PART.match(path.name)
    if not found or int(found["number"]) != 1 or not 1 < count <= MOST or int(found["count"]) != count:
        raise BadModel(
            path,
            tr(
                "{file} is one of {count} parts, but its name does not say which. Get all of them.",
                file=path.name,
                count=amount(count),
            ),
        )
    names = [f"{found['stem']}-{number:05d}-of-{count:05d}.gguf" for number in range(1, count + 1)]
    missing = [name for name in names if not path.with_name(name).exists()]
    if missing:
        sentence = counted(
            "{n} of the {all} parts of {model} are missing, such as {file}.",
            "{n} of the {all} parts of {model} are missing, such as {file}.",
            len(missing),
            all=amount(count),
            model=found["stem"],
            file=missing[0],
        )
        raise BadModel(path, sentence)
    return [path.with_name(name) for name in names]
