"""Which libraries come from packages of their own, and which packages those are; asked of dpkg.

PyInstaller copies every library that the program is linked against. What Debian has is taken out of the package again:
a mended library then mends Inkhorn too, and an old copy never stands beside the graphics driver of a newer system.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from installer.elf import is_elf

LOADED_BY_NAME: Final = ("libegl1", "libgl1")
"""Loaded by name while the program runs, so no file says that it needs them: Qt's way to a graphics card."""

OWN: Final = "libpython"
"""The program has a Python of its own, with just the modules it needs."""

OPTIONAL: Final = "*/backends/vulkan/*"
"""Modules that the program looks for in a process of its own and can do without."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Packages as `name (>= version)`: without `depends` nothing starts, without `recommends` something is missing."""

    depends: tuple[str, ...]
    recommends: tuple[str, ...]


def take_out_system_libraries(private: Path) -> list[str]:
    """Remove the copies that lie directly in `private` and are in a package of Debian; returns their names."""
    names = {file.name for file in private.glob("lib*.so*") if not file.name.startswith(OWN)}
    taken = sorted(_packages_of(names))
    for name in taken:
        (private / name).unlink()
    return taken


def library_packages(program: Path) -> Needs:
    """What the files below `program` are linked against and what is not there itself.

    Raises RuntimeError when a library is in no package of this computer, which would be missing elsewhere too.
    """
    files = sorted(file.absolute() for file in program.rglob("*") if is_elf(file))
    optional = [file for file in files if file.match(OPTIONAL)]
    brought = _with_what_they_stand_for(_packages_of({file.name for file in program.rglob("*.so*")}).values())
    depends = _shlibdeps([file for file in files if file not in optional], files, brought)
    recommends = _shlibdeps(optional, files, brought)
    known = {_name(package) for package in depends}
    return Needs(
        tuple(sorted([*depends, *(package for package in LOADED_BY_NAME if package not in known)])),
        tuple(package for package in recommends if _name(package) not in known),
    )


def _shlibdeps(files: Sequence[Path], program: Sequence[Path], brought: set[str]) -> list[str]:
    """The packages, without those `brought`: the tool names them too, where this computer happens to have them."""
    if not files:
        return []
    folders = sorted({str(file.parent) for file in program})
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "debian"
        source.mkdir()
        (source / "control").write_text("Source: inkhorn\n\nPackage: inkhorn\nArchitecture: any\n", encoding="utf-8")
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{folder}" for folder in folders)]
        result = subprocess.run([*command, *map(str, files)], cwd=scratch, capture_output=True, text=True, check=False)
    if result.returncode:
        raise RuntimeError(f"dpkg-shlibdeps: {result.stderr[-2000:]}")
    found = re.search(r"^shlibs:Depends=(.+)$", result.stdout, re.MULTILINE)
    packages = found.group(1).split(", ") if found else []
    return [package for package in packages if _name(package) not in brought]


def _name(package: str) -> str:
    """Without the version."""
    return package.split()[0]


def _packages_of(libraries: Set[str]) -> dict[str, str]:
    """Those of `libraries` that a package of this computer brings -> the package."""
    listing = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(reversed(re.findall(r"^\s+(\S+) \(.*\) => (\S+)$", listing, re.MULTILINE)))
    found = {name: _package_of(places[name]) for name in libraries if name in places}
    return {name: package for name, package in found.items() if package}


def _package_of(path: str) -> str:
    """The package that a file belongs to, by this name or by the other one it has when /usr is merged; else empty."""
    names = {path, path.removeprefix("/usr"), f"/usr{path}"}
    command = ["dpkg-query", "--search", *names]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return said.partition(":")[0]


def _with_what_they_stand_for(packages: Iterable[str]) -> set[str]:
    """The names of `packages` and of those that are none themselves, such as qt6-base-abi."""
    names = set(packages)
    if not names:
        return names
    command = ["dpkg-query", "--show", "--showformat", "${Provides}, ", *names]
    provided = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split(", ")
    return names | {_name(package) for package in provided if package.strip()}
