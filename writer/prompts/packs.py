"""Prompt packs on this computer: installed whole or not at all, listed, removed, and made out of own prompts.

Each pack is a folder below one root, named like the pack. A pack is written beside its place and then moved there.
"""

from __future__ import annotations

import contextlib
import io
import os
import secrets
import shutil
import zipfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.atomic import replace_content
from writer.prompts import manifest as manifests
from writer.prompts.file import SUFFIX, PromptFile
from writer.prompts.manifest import MANIFEST, Manifest
from writer.prompts.pack_archive import ARCHIVE_LIMIT, FILES_LIMIT, PackContent, RefusedPack, content_of
from writer.prompts.safe_names import same_file, slug, wrong_with
from writer.tongue import listed, tr

FOLDER: Final = "prompt-packs"
"""Name of the root, below the data folder."""

PACKS_LIMIT: Final = 100
_PASSING: Final = "."
"""Folders that begin so are on their way in or out, or were left by a crash."""


class PackError(Exception):
    """A pack that cannot be installed, removed or made; `str()` is for the person who asked."""

    def __init__(self, *reasons: str) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = reasons


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack in its folder; `files` are its prompt files."""

    manifest: Manifest
    folder: Path
    files: tuple[Path, ...]


def install(content: PackContent | RefusedPack, root: Path, taken: Collection[str], replace: bool = False) -> Path:
    """Put the pack below `root`; returns its folder. `taken` are names of prompts that no pack may have.

    With `replace` an installed pack of that name goes; without, it is a reason to refuse. Raises PackError.
    """
    if isinstance(content, RefusedPack):
        raise PackError(*content.reasons)
    target = root / content.manifest.name
    reasons = refusal(content, root, taken)
    if reasons:
        raise PackError(*reasons)
    if target.exists() and not replace:
        raise PackError(
            tr("The pack “{pack}” is installed already. Remove it first, or ask to replace it.", pack=target.name)
        )
    _put(content.files, root, target)
    return target


def refusal(content: PackContent, root: Path, taken: Collection[str]) -> tuple[str, ...]:
    """Why `install` with `replace` would refuse the pack, in sentences; none when it would not."""
    known = [pack for pack in installed(root) if pack.folder != root / content.manifest.name]
    full = (
        (tr("{limit} packs are installed already; remove one first.", limit=PACKS_LIMIT),)
        if len(known) >= PACKS_LIMIT
        else ()
    )
    return (*_conflicts(content, known, taken), *full)


def installed(root: Path) -> tuple[InstalledPack, ...]:
    """The packs below `root`, by name. A folder without a readable manifest is none."""
    return tuple(pack for folder in _folders(root)[:PACKS_LIMIT] if (pack := _installed(folder)))


def remove(name: str, root: Path) -> None:
    """Take the pack called `name` off this computer, even a damaged one. Raises PackError."""
    folders = {folder.name: folder for folder in _folders(root)}
    if name not in folders:
        sentence = tr("No pack called “{pack}” is installed.", pack=name)
        known = tr("Installed: {packs}.", packs=listed(folders)) if folders else ""
        raise PackError(f"{sentence} {known}".strip())
    passing = _passing(root, name)
    try:
        folders[name].rename(passing)
    except OSError as error:
        raise PackError(
            tr("The pack cannot be removed: {reason}.", reason=error.strerror or tr("unknown reason"))
        ) from error
    shutil.rmtree(passing, ignore_errors=True)


def files_of(name: str, root: Path) -> tuple[tuple[str, bytes], ...]:
    """The files of the pack called `name` as they are, even damaged ones, for `put_back`. Raises PackError."""
    folder = root / name
    try:
        paths = sorted(path for path in folder.iterdir() if path.is_file())[:FILES_LIMIT]
        return tuple((path.name, path.read_bytes()) for path in paths if path.stat().st_size <= ARCHIVE_LIMIT)
    except OSError as error:
        raise PackError(
            tr("The pack “{pack}” cannot be read: {reason}.", pack=name, reason=error.strerror or tr("unknown reason"))
        ) from error


def put_back(name: str, files: Sequence[tuple[str, bytes]], root: Path) -> None:
    """Make the pack called `name` again that was removed. Raises PackError."""
    if (root / name).exists():
        raise PackError(tr("A pack called “{pack}” is installed by now.", pack=name))
    _put(files, root, root / name)


def make(manifest: Manifest, prompts: Sequence[PromptFile]) -> bytes:
    """A pack of `prompts`, their files as they are: the content of a zip file. Raises PackError, OSError."""
    wrong = manifests.wrong_with(manifest)
    if wrong:
        raise PackError(*wrong)
    files = [(MANIFEST, manifests.write_manifest(manifest))]
    names: set[str] = {MANIFEST}
    for prompt in prompts:
        files.append((_free_name(prompt, names), prompt.path.read_bytes()))
    content = content_of(files)
    if isinstance(content, RefusedPack):
        raise PackError(*content.reasons)
    return _zipped(content)


def write(path: Path, content: bytes) -> None:
    """Save a pack as `path`, whole or not at all. Raises PackError."""
    try:
        replace_content(path, content)
    except OSError as error:
        raise PackError(
            tr("{file} cannot be written: {reason}.", file=path, reason=error.strerror or tr("unknown reason"))
        ) from error


def _conflicts(content: PackContent, known: Sequence[InstalledPack], taken: Collection[str]) -> list[str]:
    """No pack takes the place of a built-in prompt or of another pack's: only the writer's own files may."""
    from_packs = {name: pack.manifest.name for pack in known for name in _prompt_names(pack)}
    return [
        tr(
            "The prompt “{prompt}” is there already, in the pack “{pack}”.",
            prompt=prompt.name,
            pack=from_packs[prompt.name],
        )
        if prompt.name in from_packs
        else tr("The prompt “{prompt}” has the name of one that Inkhorn brings along.", prompt=prompt.name)
        for prompt in content.prompts
        if prompt.name in from_packs or prompt.name in taken
    ]


def _prompt_names(pack: InstalledPack) -> list[str]:
    content = _read_folder(pack.folder)
    return [prompt.name for prompt in content.prompts] if isinstance(content, PackContent) else []


def _folders(root: Path) -> list[Path]:
    try:
        return sorted(folder for folder in root.iterdir() if folder.is_dir() and folder.name[0] != _PASSING)
    except OSError:
        return []


def _installed(folder: Path) -> InstalledPack | None:
    try:
        with (folder / MANIFEST).open("rb") as file:
            manifest, _ = manifests.read_manifest(file.read(manifests.SIZE_LIMIT + 1))
        files = tuple(sorted(path for path in folder.iterdir() if path.suffix == SUFFIX))
    except OSError:
        return None
    return InstalledPack(manifest, folder, files) if manifest and manifest.name == folder.name else None


def _read_folder(folder: Path) -> PackContent | RefusedPack:
    try:
        return content_of([(path.name, path.read_bytes()) for path in sorted(folder.iterdir()) if path.is_file()])
    except OSError:
        return RefusedPack((tr("The pack cannot be read."),))


def _put(files: Sequence[tuple[str, bytes]], root: Path, target: Path) -> None:
    """Write the pack beside its place, then move it there; an older one is moved away in between.

    Raises:
        PackError: the disk refuses.
    """
    try:
        _put_or_fail(files, root, target)
    except OSError as error:
        raise PackError(
            tr(
                "The pack cannot be written to {folder}: {reason}.",
                folder=root,
                reason=error.strerror or tr("unknown reason"),
            )
        ) from error


def _put_or_fail(files: Sequence[tuple[str, bytes]], root: Path, target: Path) -> None:
    root.mkdir(parents=True, exist_ok=True)
    _sweep(root)
    coming = _passing(root, target.name)
    coming.mkdir()
    try:
        for name, file in files:
            _write_file(coming / name, file)
        _swap(coming, target)
    except BaseException:
        shutil.rmtree(coming, ignore_errors=True)
        raise


def _swap(coming: Path, target: Path) -> None:
    if not target.exists():
        coming.rename(target)
        return
    going = _passing(target.parent, target.name)
    target.rename(going)
    try:
        coming.rename(target)
    except OSError:
        going.rename(target)
        raise
    shutil.rmtree(going, ignore_errors=True)


def _write_file(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _passing(root: Path, name: str) -> Path:
    return root / f"{_PASSING}{name}.{secrets.token_hex(4)}"


def _sweep(root: Path) -> None:
    """Take away what a crash left."""
    for folder in root.glob(f"{_PASSING}*"):
        with contextlib.suppress(OSError):
            shutil.rmtree(folder)


def _free_name(prompt: PromptFile, names: set[str]) -> str:
    """A file name for `prompt` that no other file of the pack has: its own if it can be, as it may name the prompt."""
    own = prompt.path.name
    usable = own.endswith(SUFFIX) and not wrong_with(own)
    stem, number = own.removesuffix(SUFFIX) if usable else slug(prompt.name), 2
    name = f"{stem}{SUFFIX}"
    while same_file(name) in names:
        name, number = f"{slug(stem)}-{number}{SUFFIX}", number + 1
    names.add(same_file(name))
    return name


def _zipped(content: PackContent) -> bytes:
    """The same bytes for the same files: no clock, no owner."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, file in content.files:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.external_attr = 0o100644 << 16
            archive.writestr(info, file, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
