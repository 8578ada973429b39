#!/usr/bin/env python3
"""Compare two builds of the same commit: the same files with the same content, apart from named exceptions.

    python3 installer/reproducible.py compare ONE OTHER
        folders, .deb, .whl, .zip, .tar.*; the status is 1 when they differ
    python3 installer/reproducible.py twice [FOLDER]
        wheel and sdist of this checkout's last commit, built two times in two places under unlike circumstances, and
        the wheel once more from the sdist: they must be the same bytes. The first of them goes into FOLDER

What is compared of a file: its place, its kind, whether it may be run, where a link leads, its content. What differs
inside of zip archives is named, too. Times and owners are not compared in folders, because no package keeps them as
they are; in wheels and sdists every byte is. Only the standard library is used; `twice` needs hatchling.
"""

from __future__ import annotations

import argparse
import fnmatch
import hashlib
import io
import os
import shutil
import stat
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
EXCEPTIONS: dict[str, str] = {}
"""Names (with * and ?) of files that may differ, and why that is so."""
SAME_BYTES = (".whl", ".tar.gz")
"""Whole files that must be the same, not only what is in them."""
CIRCUMSTANCES = (
    {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"},
)
"""Of the two builds; what of the environment must not show in the result."""
UMASKS = (0o022, 0o077)


@dataclass(frozen=True)
class Entry:
    """One file of a build. `kind`: file, program (a file that may be run), link, folder."""

    kind: str
    content: str
    """Checksum, or where a link leads."""


@dataclass(frozen=True)
class Difference:
    name: str
    what: str
    excuse: str = ""
    """Why it may be so."""


def main(arguments: list[str]) -> int:
    options = make_parser().parse_args(arguments)
    found = twice(options.folder) if options.act == "twice" else compare(options.one, options.other)
    for difference in found:
        mark = "may differ" if difference.excuse else "DIFFERS"
        print(f"{mark}: {difference.name}: {difference.what}{f' ({difference.excuse})' if difference.excuse else ''}")
    bad = [difference for difference in found if not difference.excuse]
    print(f"{len(bad)} differences, {len(found) - len(bad)} more that are excused." if found else "The same.")
    return 1 if bad else 0


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    comparing = acts.add_parser("compare", help="two builds that are there")
    comparing.add_argument("one", type=Path)
    comparing.add_argument("other", type=Path)
    building = acts.add_parser("twice", help="wheel and sdist, built twice")
    building.add_argument("folder", type=Path, nargs="?", help="where the first of the two goes; default: nowhere")
    return parser


# -- comparing -----------------------------------------------------------------------------------------------


def compare(one: Path, other: Path, exceptions: dict[str, str] | None = None) -> list[Difference]:
    """What is different, in the order of names."""
    excuses = EXCEPTIONS if exceptions is None else exceptions
    first, second = entries(one), entries(other)
    found = []
    for name in sorted(first.keys() | second.keys()):
        what = _difference(name, first.get(name), second.get(name), one, other)
        if what:
            excuse = next((why for pattern, why in excuses.items() if fnmatch.fnmatchcase(name, pattern)), "")
            found.append(Difference(name, what, excuse))
    if not found and one.is_file() and one.name.endswith(SAME_BYTES) and one.read_bytes() != other.read_bytes():
        found.append(Difference(one.name, "the same files inside, but not the same bytes: times, order or compression"))
    return found


def entries(build: Path) -> dict[str, Entry]:
    """Every file of a build, by its name in it."""
    if build.is_dir():
        return dict(_of_folder(build))
    name = build.name.lower()
    if name.endswith((".whl", ".zip")):
        with build.open("rb") as file:
            return dict(_of_zip(file))
    if name.endswith(".deb"):
        return dict(_of_deb(build))
    with tarfile.open(build) as archive:
        return dict(_of_tar(archive))


def _difference(name: str, first: Entry | None, second: Entry | None, one: Path, other: Path) -> str:
    """What is not the same, in words; "" for nothing."""
    if first is None or second is None:
        return f"only in {one if first else other}"
    if first.kind != second.kind:
        return f"{first.kind} and {second.kind}"
    if first.content == second.content:
        return ""
    if first.kind == "link":
        return f"leads to {first.content} and to {second.content}"
    return _inside(name, one, other) or "other content"


def _inside(name: str, one: Path, other: Path) -> str:
    """Which members of two zip archives differ."""
    paths = [build / name for build in (one, other)]
    if not all(path.is_file() and zipfile.is_zipfile(path) for path in paths):
        return ""
    both = []
    for path in paths:
        with path.open("rb") as file:
            both.append(dict(_of_zip(file)))
    names = sorted(member for member in both[0].keys() | both[1].keys() if both[0].get(member) != both[1].get(member))
    if not names:
        return "an archive with the same members at other times or in another order"
    shown = ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
    return f"other content inside: {shown}"


# -- what a build consists of --------------------------------------------------------------------------------


def _of_folder(folder: Path) -> Iterator[tuple[str, Entry]]:
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            yield name, Entry("link", os.readlink(path))
        elif path.is_dir():
            yield name, Entry("folder", "")
        else:
            with path.open("rb") as file:
                yield name, Entry(_kind(path.stat().st_mode), _checksum(file))


def _of_zip(file: IO[bytes]) -> Iterator[tuple[str, Entry]]:
    with zipfile.ZipFile(file) as archive:
        for member in archive.infolist():
            mode = member.external_attr >> 16
            with archive.open(member) as content:
                yield member.filename, Entry("folder" if member.is_dir() else _kind(mode), _checksum(content))


def _of_tar(archive: tarfile.TarFile) -> Iterator[tuple[str, Entry]]:
    for member in archive:
        name = PurePosixPath(member.name).as_posix()
        if member.issym() or member.islnk():
            yield name, Entry("link", member.linkname)
        elif member.isdir():
            yield name, Entry("folder", "")
        elif content := archive.extractfile(member):
            yield name, Entry(_kind(member.mode), _checksum(content))


def _of_deb(package: Path) -> Iterator[tuple[str, Entry]]:
    """The members of a Debian package, which is an `ar` archive, and what is in the archives among them."""
    for name, content in _of_ar(package):
        if ".tar" in name:
            with tarfile.open(fileobj=io.BytesIO(content)) as archive:
                for inner, entry in _of_tar(archive):
                    yield f"{name.partition('.')[0]}/{inner}", entry
        else:
            yield name, Entry("file", hashlib.sha256(content).hexdigest())


def _of_ar(package: Path) -> Iterator[tuple[str, bytes]]:
    content = package.read_bytes()
    if not content.startswith(b"!<arch>\n"):
        raise SystemExit(f"{package} is not a Debian package.")
    place = 8
    while place + 60 <= len(content):
        header = content[place : place + 60]
        size = int(header[48:58])
        yield header[:16].decode().strip().rstrip("/"), content[place + 60 : place + 60 + size]
        place += 60 + size + size % 2


def _kind(mode: int) -> str:
    return "program" if mode & stat.S_IXUSR else "file"


def _checksum(file: IO[bytes]) -> str:
    return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]


# -- wheel and sdist, twice ----------------------------------------------------------------------------------


def twice(keep: Path | None = None) -> list[Difference]:
    """Build wheel and sdist of the last commit in two places, and the wheel once more from the sdist."""
    with tempfile.TemporaryDirectory() as scratch:
        builds = [_built(Path(scratch) / f"place {number}", number) for number in range(len(CIRCUMSTANCES))]
        found = [each for name in sorted(os.listdir(builds[0])) for each in compare(builds[0] / name, builds[1] / name)]
        found += _from_sdist(builds[0], Path(scratch) / "sdist")
        if keep:
            keep.mkdir(parents=True, exist_ok=True)
            for path in builds[0].iterdir():
                shutil.copy2(path, keep)
    return found


def _built(place: Path, number: int) -> Path:
    """A checkout of the last commit at `place`, and the folder with what was built of it."""
    place.mkdir(parents=True)
    commit = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(commit)) as archive:
        archive.extractall(place, filter="data")
    for path in place.rglob("*"):
        path.chmod(path.stat().st_mode & ~UMASKS[number])
    return build(place, place / "dist", CIRCUMSTANCES[number], UMASKS[number], "sdist", "wheel")


def _from_sdist(built: Path, place: Path) -> list[Difference]:
    """The wheel that comes out of the sdist, against the one of the checkout."""
    sdist, wheel = next(built.glob("*.tar.gz")), next(built.glob("*.whl"))
    with tarfile.open(sdist) as archive:
        archive.extractall(place, filter="data")
    (top,) = place.iterdir()
    again = build(top, place / "dist", CIRCUMSTANCES[0], UMASKS[0], "wheel")
    return compare(wheel, again / wheel.name)


def build(checkout: Path, into: Path, circumstances: dict[str, str], umask: int, *targets: str) -> Path:
    """Wheel or sdist of what lies at `checkout`; the time that is put into them is that of the last commit."""
    asked = [argument for target in targets for argument in ("-t", target)]
    environment = {**os.environ, **circumstances, "SOURCE_DATE_EPOCH": commit_time()}
    command = [sys.executable, "-m", "hatchling", "build", *asked, "-d", str(into)]
    done = subprocess.run(command, cwd=checkout, env=environment, umask=umask, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"hatchling could not build {checkout}:\n{done.stdout}{done.stderr}")
    return into


def commit_time() -> str:
    """Of the last commit, in seconds since 1970."""
    shown = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=True, capture_output=True, text=True)
    return shown.stdout.strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
