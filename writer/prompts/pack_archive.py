"""A zip file from a stranger, read into memory piece by piece and refused in words when anything is odd.

Nothing is written here: what comes out is a `PackContent`, complete and checked, or the reasons why there is none.
"""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.prompts import file as prompt_file
from writer.prompts import manifest as manifests
from writer.prompts.file import BrokenPrompt, PromptFile, parse
from writer.prompts.manifest import MANIFEST, Manifest
from writer.prompts.safe_names import same_file, wrong_with
from writer.tongue import tr

ARCHIVE_LIMIT: Final = 4 * 1024 * 1024
"""Bytes of a pack, as a file and again unpacked."""

FILES_LIMIT: Final = 200
REASONS_LIMIT: Final = 20
"""Reasons given at most; a pack that is wrong throughout is not worth more."""

_PAPERS: Final = re.compile(
    r"(?:readme|licen[cs]e|copying|notice|authors)(?:[-.][\w-]+)?(?:\.(?:md|txt))?", re.IGNORECASE
)
"""Files beside the prompts that a pack may hold."""

_JUNK: Final = re.compile(r"(?:__MACOSX/.*|(?:.*/)?(?:\.DS_Store|Thumbs\.db|desktop\.ini))", re.DOTALL)
"""What file managers add by themselves."""

_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED: Final = 0x1
_BROKEN: Final = tr("The file is not a zip file, or a damaged one.")
_FAILURES: Final = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError),
    *(NotImplementedError, RuntimeError, LookupError, OverflowError),
)
"""What `zipfile` raises for archives made to confuse it."""


@dataclass(frozen=True, slots=True)
class PackContent:
    """A pack that can be installed: its files by name, among them the manifest, and its prompts as read."""

    manifest: Manifest
    files: tuple[tuple[str, bytes], ...]
    prompts: tuple[PromptFile, ...]


@dataclass(frozen=True, slots=True)
class RefusedPack:
    """Something that is no pack; `reasons` are sentences."""

    reasons: tuple[str, ...]


def read_archive(path: Path) -> PackContent | RefusedPack:
    """Read the pack at `path`; every failure is a `RefusedPack`."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return RefusedPack((tr("{file} is not a file. Name the zip file of a pack.", file=path.name),))
        if found.st_size > ARCHIVE_LIMIT:
            return RefusedPack((tr("The pack is larger than {size} MB.", size=ARCHIVE_LIMIT // 2**20),))
        with zipfile.ZipFile(path) as archive:
            files = _files(archive)
    except OSError as error:
        return RefusedPack(
            (tr("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror or tr("unknown reason")),)
        )
    except _FAILURES:
        return RefusedPack((_BROKEN,))
    return files if isinstance(files, RefusedPack) else content_of(files)


def content_of(files: Sequence[tuple[str, bytes]]) -> PackContent | RefusedPack:
    """The pack that consists of `files` (name and content), checked whole."""
    contents = dict(files)
    if MANIFEST not in contents:
        return RefusedPack((tr("The pack has no {file}, which gives its name, version and licence.", file=MANIFEST),))
    manifest, problems = manifests.read_manifest(contents[MANIFEST])
    prompts, found = _prompts(files)
    problems += found
    if problems or manifest is None:
        return RefusedPack(tuple(problems[:REASONS_LIMIT]))
    return PackContent(manifest, tuple(files), tuple(prompts))


def _files(archive: zipfile.ZipFile) -> list[tuple[str, bytes]] | RefusedPack:
    members = [info for info in archive.infolist() if not _is_passed_over(info.orig_filename)]
    if len(members) > FILES_LIMIT:
        return RefusedPack((tr("The pack holds more than {limit} files.", limit=FILES_LIMIT),))
    folder = _common_folder([info.orig_filename for info in members])
    names = [info.orig_filename.removeprefix(folder) for info in members]
    reasons = [reason for info, name in zip(members, names, strict=True) if (reason := _refusal(info, name))]
    reasons += _doubles(names)
    if reasons:
        return RefusedPack(tuple(reasons[:REASONS_LIMIT]))
    return _contents(archive, members, names)


def _is_passed_over(name: str) -> bool:
    return name.endswith("/") or _JUNK.fullmatch(name) is not None


def _contents(
    archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], names: list[str]
) -> list[tuple[str, bytes]] | RefusedPack:
    """All files unpacked; what an archive says of its sizes is not believed."""
    files, room = [], ARCHIVE_LIMIT
    for info, name in zip(members, names, strict=True):
        with archive.open(info) as member:
            content = member.read(prompt_file.SIZE_LIMIT + 1)
        if len(content) > prompt_file.SIZE_LIMIT:
            return RefusedPack(
                (tr("{file} is larger than {size} KB.", file=name, size=prompt_file.SIZE_LIMIT // 1024),)
            )
        room -= len(content)
        if room < 0:
            return RefusedPack(
                (tr("The pack is larger than {size} MB when it is unpacked.", size=ARCHIVE_LIMIT // 2**20),)
            )
        files.append((name, content))
    return files


def _common_folder(names: list[str]) -> str:
    """The one folder that everything lies in, with its slash; file managers add it. Else ""."""
    folder = names[0].partition("/")[0] + "/" if names and "/" in names[0] else ""
    usable = folder and not wrong_with(folder[:-1])
    return folder if usable and all(name.startswith(folder) for name in names) else ""


def _refusal(info: zipfile.ZipInfo, name: str) -> str:
    """Why this member is not taken, as a sentence; "" when it is. `name` is without the common folder."""
    shown = _shown(info.orig_filename)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return tr("{file} is a link to another place; a pack may hold only files.", file=shown)
    if kind not in (0, stat.S_IFREG):
        return tr("{file} is not a regular file.", file=shown)
    if name.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", name) or ".." in re.split(r"[/\\]", name):
        return tr("{file} points outside of the pack.", file=shown)
    if "/" in name:
        return tr("{file} lies in a folder; the files of a pack lie side by side.", file=shown)
    wrong = wrong_with(name, shown)
    if wrong:
        return wrong
    if name != MANIFEST and not name.endswith(prompt_file.SUFFIX) and not _PAPERS.fullmatch(name):
        return tr(
            "{file} is no prompt; a pack may hold prompts, {manifest}, a readme and a licence.",
            file=shown,
            manifest=MANIFEST,
        )
    if info.flag_bits & _ENCRYPTED:
        return tr("{file} is protected by a password.", file=shown)
    if info.compress_type not in _METHODS:
        return tr("{file} is compressed in a way that is not usual in zip files.", file=shown)
    return ""


def _doubles(names: list[str]) -> list[str]:
    seen: set[str] = set()
    doubles = []
    for name in names:
        if same_file(name) in seen:
            doubles.append(tr("{file} is there twice.", file=_shown(name)))
        seen.add(same_file(name))
    return doubles


def _prompts(files: Sequence[tuple[str, bytes]]) -> tuple[list[PromptFile], list[str]]:
    prompts: dict[str, PromptFile] = {}
    problems: list[str] = []
    for name, content in files:
        if not name.endswith(prompt_file.SUFFIX):
            continue
        prompt = _prompt(name, content)
        if isinstance(prompt, BrokenPrompt):
            problems += [f"{name}: {reason}" for reason in prompt.reasons]
        elif prompt.name in prompts:
            double = tr(
                "{file} has the name “{prompt}” already.", file=prompts[prompt.name].path.name, prompt=prompt.name
            )
            problems.append(f"{name}: {double}")
        else:
            prompts[prompt.name] = prompt
    if not prompts and not problems:
        problems.append(tr("The pack holds no prompt."))
    return list(prompts.values()), problems


def _prompt(name: str, content: bytes) -> PromptFile | BrokenPrompt:
    try:
        return parse(content.decode("utf-8-sig"), Path(name))
    except UnicodeDecodeError:
        return BrokenPrompt(Path(name), name, (tr("The file is not UTF-8 text."),))


def _shown(name: str) -> str:
    """A stranger's name as it can be printed."""
    return "".join(char if char.isprintable() else "�" for char in name[:80])
