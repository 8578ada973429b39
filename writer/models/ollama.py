"""Ollama's models: blobs without names, which small manifests name.

manifests/HOST/OWNER/MODEL/TAG is a JSON object whose layers are blobs; the one of the model's media type is a GGUF file
(ollama/types/model, ollama/server/manifest.go).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from writer.tongue import tr

MODEL_TYPE: Final = "application/vnd.ollama.image.model"
MANIFEST_LIMIT: Final = 1 << 20
MANIFESTS: Final = 5000
_DIGEST: Final = re.compile(r"sha256[:-]([0-9a-f]{64})")


class _Layer(msgspec.Struct, frozen=True):
    mediaType: str = ""  # noqa: N815 - its name in the file
    digest: str = ""
    size: int = 0


class _Manifest(msgspec.Struct, frozen=True):
    layers: tuple[_Layer, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A blob and the model's name, such as "llama3.2:1b". `problem` is a sentence when it cannot be used."""

    path: Path
    name: str
    problem: str = ""


def models(folder: Path) -> Iterator[Named]:
    """The models whose manifests lie below `folder`, by name; a manifest that cannot be read is named too."""
    manifests = folder / "manifests"
    for number, path in enumerate(sorted(manifests.rglob("*"))):
        if number >= MANIFESTS:
            return
        if path.is_file() and not path.name.startswith("."):
            yield from _of(path, _name(path.relative_to(manifests)), folder / "blobs")


def _of(manifest: Path, name: str, blobs: Path) -> Iterator[Named]:
    try:
        if manifest.stat().st_size > MANIFEST_LIMIT:
            raise ValueError("too long")
        read = msgspec.json.decode(manifest.read_bytes(), type=_Manifest)
    except (OSError, ValueError):  # msgspec's errors are ValueErrors
        yield Named(manifest, name, tr("Ollama's note about this model cannot be read."))
        return
    for layer in read.layers:
        if layer.mediaType == MODEL_TYPE:
            yield _blob(layer, manifest, name, blobs)


def _blob(layer: _Layer, manifest: Path, name: str, blobs: Path) -> Named:
    digest = _DIGEST.fullmatch(layer.digest)
    if not digest:
        return Named(manifest, name, tr("Ollama's note about this model names no file."))
    path = blobs / f"sha256-{digest[1]}"
    try:
        size = path.stat().st_size
    except OSError:
        half = any(blobs.glob(f"sha256-{digest[1]}-partial*"))
        return Named(
            path,
            name,
            tr("An unfinished download.") if half else tr("{model}: its file is not there any more.", model=name),
        )
    if layer.size and size != layer.size:
        return Named(path, name, tr("An unfinished download."))
    return Named(path, name)


def _name(place: Path) -> str:
    """HOST/library/MODEL/TAG as people say it: MODEL:TAG; others with their owner."""
    *before, model, tag = ("", *place.parts) if len(place.parts) < 2 else place.parts
    owner = before[-1] if before else ""
    return f"{model}:{tag}" if owner in ("", "library") else f"{owner}/{model}:{tag}"
