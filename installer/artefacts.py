"""The files of a release: which there must be, and the list of their sums.

    python -m installer.artefacts sums FOLDER     all of them and nothing else are there: write SHA256SUMS
    python -m installer.artefacts check FOLDER    what is there is what SHA256SUMS says
    python -m installer.artefacts names           what there must be

The names come from the scripts that make the files, so that a release cannot lack one without anybody noticing.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from installer import archive
from installer.appimage import build as appimage
from installer.debian import build as debian
from installer.flatpak import build as flatpak
from installer.macos import package as macos
from installer.release import Release, this_release
from installer.tree import PROGRAM
from installer.windows import build as windows

SUMS: Final = "SHA256SUMS"
UPDATES: Final = "updates.json"
"""The signed list of installer/updates/sign.py; made when the files are complete, so it is none of them."""
LINUX: Final = {"x86_64": "amd64", "aarch64": "arm64"}
"""The machine's name -> Debian's."""
APPLE: Final = ("arm64", "x86_64")
FLAVOURS: Final = (False, True)
"""Without the starter model, with it."""


class IncompleteError(Exception):
    """The folder is not a release; the text says what is wrong."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installer.artefacts", description="The files of a release.")
    parser.add_argument("act", choices=("sums", "check", "names"))
    parser.add_argument("folder", type=Path, nargs="?", default=Path("dist"))
    options = parser.parse_args(arguments)
    try:
        match options.act:
            case "sums":
                write_sums(options.folder, set(names(this_release())))
            case "check":
                check_sums(options.folder)
            case _:
                print(*names(this_release()), sep="\n")
    except IncompleteError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def names(release: Release) -> Iterator[str]:
    """Every file of `release`."""
    version = release.version
    yield f"inkhorn-{version}-py3-none-any.whl"
    yield f"inkhorn-{version}.tar.gz"
    yield f"{debian.MODEL}_{debian.MODEL_VERSION}_all.deb"
    for machine, architecture in LINUX.items():
        yield f"{PROGRAM}_{debian.debian_version(release)}_{architecture}.deb"
        yield archive.file_name(version, machine, full=False)
        yield from (appimage.file_name(version, machine, full) for full in FLAVOURS)
    yield flatpak.file_name(version, "x86_64")
    yield from (windows.file_name(version, full) for full in FLAVOURS)
    for machine in APPLE:
        yield from (macos.file_name(version, machine, full) for full in FLAVOURS)


def write_sums(folder: Path, expected: set[str]) -> None:
    """Raises IncompleteError unless exactly the `expected` files are there."""
    there = {path.name for path in folder.iterdir()} - {SUMS, UPDATES}
    wrong = [f"missing: {name}" for name in sorted(expected - there)]
    wrong += [f"not part of it: {name}" for name in sorted(there - expected)]
    if wrong:
        raise IncompleteError(f"{folder} is not the release:\n" + "\n".join(wrong))
    lines = (f"{digest(folder / name)}  {name}\n" for name in sorted(expected))
    (folder / SUMS).write_text("".join(lines), encoding="utf-8")


def check_sums(folder: Path) -> None:
    """Raises IncompleteError when a file is missing or another one than the list says."""
    wrong = []
    for line in (folder / SUMS).read_text(encoding="utf-8").splitlines():
        told, _, name = line.partition("  ")
        if not (folder / name).is_file():
            wrong.append(f"missing: {name}")
        elif digest(folder / name) != told:
            wrong.append(f"not what the list says: {name}")
    if wrong:
        raise IncompleteError("\n".join(wrong))


def digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
