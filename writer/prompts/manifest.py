"""What a prompt pack says of itself, in the file `pack.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import Final

import tomli_w

from writer.prompts.keys import Keys
from writer.tongue import tr

MANIFEST: Final = "pack.toml"

SIZE_LIMIT: Final = 16 * 1024
"""Bytes of a manifest."""

_NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?")
_VERSION: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+_-]{0,31}")
_LICENCE: Final = ("licence", "license")
"""Both spellings are read; the first is written."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Who made a pack and under which terms; the author and the description may be empty."""

    name: str
    version: str
    licence: str
    author: str = ""
    description: str = ""


def read_manifest(content: bytes) -> tuple[Manifest | None, list[str]]:
    """The manifest and what is wrong with it, in sentences; None when something is."""
    if len(content) > SIZE_LIMIT:
        return None, [tr("{file} is larger than {size} KB.", file=MANIFEST, size=SIZE_LIMIT // 1024)]
    try:
        values = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return None, [tr("{file} is not UTF-8 text.", file=MANIFEST)]
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        return None, [tr("{file} is not valid TOML: {reason}.", file=MANIFEST, reason=_first_line(error))]
    problems: list[str] = []
    keys = Keys(values, problems, f"{MANIFEST}, ")
    licence = next((key for key in _LICENCE if key in values), _LICENCE[0])
    manifest = Manifest(
        name=_required(keys, "name", 48),
        version=_required(keys, "version", 32),
        licence=_required(keys, licence, 80),
        author=keys.text("author", "", 120),
        description=keys.text("description", "", 500),
    )
    problems += wrong_with(manifest) if not problems else []
    return (None if problems else manifest), problems


def wrong_with(manifest: Manifest) -> list[str]:
    """What is wrong with values that somebody chose, in sentences."""
    wrong = []
    if not _NAME.fullmatch(manifest.name):
        wrong.append(
            tr("The name of a pack consists of small letters, digits and hyphens, 48 at most, such as my-letters.")
        )
    if not _VERSION.fullmatch(manifest.version):
        wrong.append(tr("The version of a pack is a number such as 1.0."))
    if not manifest.licence.strip():
        wrong.append(tr("A pack needs a licence, such as CC0-1.0."))
    return wrong


def write_manifest(manifest: Manifest) -> bytes:
    """`manifest` as the content of its file."""
    values = {
        "name": manifest.name,
        "version": manifest.version,
        "author": manifest.author,
        "licence": manifest.licence,
        "description": manifest.description,
    }
    return tomli_w.dumps({key: value for key, value in values.items() if value}).encode()


def _required(keys: Keys, key: str, limit: int) -> str:
    if keys.raw(key) is None:
        keys.complain(key, tr("is missing."))
    return keys.text(key, "", limit)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [tr("it cannot be read")])[0][:200].rstrip(".")
