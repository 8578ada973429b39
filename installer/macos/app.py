"""Make Inkhorn.app out of the finished folder of the packed program: `python -m installer.macos.app`.

PyInstaller's BUNDLE knows where Apple wants everything (code in Contents/Frameworks, data in Contents/Resources, links
between them), and is asked for that alone. As a step of the packing it would come too early: the build adds the
engine's modules, the notices and the starter model afterwards; and it would change how the modules find each other.
What it says is carried out here, which any system can do. Nothing is signed yet; package.py does that.
"""

from __future__ import annotations

import argparse
import os
import plistlib
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from PyInstaller.building.osx import BUNDLE  # type: ignore[import-untyped]

from installer.macos.bundle_facts import ENGINE, EXECUTABLE, ICON, NAME, info_plist
from installer.macos.icon import icns
from installer.macos.machine_code import is_machine_code
from installer.release import ROOT, this_release

INSIDE: Final = "_internal"
Entry = tuple[str, str, str]
"""As PyInstaller has them: place in the program, file or target of the link, kind."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installer.macos.app", description=f"Make {NAME}.")
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "inkhorn", help="what bundle/build.py made")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="default: dist")
    parser.add_argument("--version", default="", help="default: as in pyproject.toml")
    options = parser.parse_args(arguments)
    if not (options.bundle / EXECUTABLE).is_file():
        print(f"There is no program in {options.bundle}; pack it first.", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(assemble(options.bundle, options.into / NAME, this_release(options.version).version))
    return 0


def assemble(folder: Path, app: Path, version: str) -> Path:
    """The app with everything of the finished `folder` in it, in place of one that was there."""
    shutil.rmtree(app, ignore_errors=True)
    for place, source, kind in layout(entries(folder)):
        made = app / place
        made.parent.mkdir(parents=True, exist_ok=True)
        if kind == "SYMLINK":
            made.symlink_to(source)
        else:
            shutil.copyfile(source, made)
            made.chmod(0o644 if kind == "DATA" else 0o755)
    resources = app / "Contents" / "Resources"
    resources.mkdir(exist_ok=True)
    (resources / ICON).write_bytes(icns())
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(info_plist(version)))
    return app


def layout(found: Iterable[Entry]) -> list[Entry]:
    """Where everything lies in an app, and the links that are needed besides; PyInstaller's own rule."""
    placed: list[Entry] = BUNDLE._process_bundle_toc(BUNDLE.__new__(BUNDLE), list(found))
    return placed


def entries(folder: Path) -> Iterator[Entry]:
    """Everything in the folder."""
    programs = (EXECUTABLE, ENGINE)
    for name in programs:
        yield name, str(folder / name), "EXECUTABLE"
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name not in programs:
            yield path.name, str(path), "DATA"
    inside = folder / INSIDE
    for path in sorted(inside.rglob("*")):
        place = path.relative_to(inside).as_posix()
        if path.is_symlink():
            yield place, os.readlink(path), "SYMLINK"
        elif path.is_file():
            yield place, str(path), "BINARY" if is_machine_code(path) else "DATA"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
