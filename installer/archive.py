"""Pack the program's folder as it is, for whoever wants no package: `python -m installer.archive`.

The same folder gives the same bytes: names in order, the commit's time, nobody's account.
"""

from __future__ import annotations

import argparse
import lzma
import platform
import sys
import tarfile
from pathlib import Path
from typing import Final

from installer.release import ROOT, Release, this_release

SHIPPED_MODELS: Final = "_internal/writer/_resources/models"
LEVEL: Final = 6
"""Of xz; more costs minutes and saves little."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installer.archive", description="Pack the program's folder.")
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "inkhorn", help="what PyInstaller made")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="default: dist")
    options = parser.parse_args(arguments)
    if not options.bundle.is_dir():
        print(f"There is no program in {options.bundle}; `make bundle` makes it.", file=sys.stderr)
        return 2
    print(pack(options.bundle, options.into, this_release()))
    return 0


def file_name(version: str, machine: str, full: bool) -> str:
    return f"Inkhorn-{version}-linux-{machine}{'-full' if full else ''}.tar.xz"


def pack(bundle: Path, into: Path, release: Release) -> Path:
    """The archive; everything in it lies below inkhorn-VERSION."""
    full = any((bundle / SHIPPED_MODELS).glob("*.gguf"))
    made = into / file_name(release.version, platform.machine(), full)
    into.mkdir(parents=True, exist_ok=True)

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = release.seconds
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o111 else 0o644
        return entry

    with lzma.open(made, "wb", preset=LEVEL) as file, tarfile.open(fileobj=file, mode="w") as archive:
        for path in [bundle, *sorted(bundle.rglob("*"))]:
            name = Path(f"inkhorn-{release.version}") / path.relative_to(bundle)
            archive.add(path, name.as_posix(), recursive=False, filter=plain)
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
