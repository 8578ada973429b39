"""Makes the AppImage out of the folder that PyInstaller made: `python -m installer.appimage.build --help`.

An AppImage is a small program, the runtime, with a compressed file system behind it; nothing else is needed to make one
than both of them one after the other. The runtime comes from https://github.com/AppImage/type2-runtime; without one the
AppDir is made and checked, which is all that is ours.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from installer.release import APP_ID, ROOT, Release, this_release
from installer.tree import PROGRAM, fetched_model, lay_out, tidy

MAGIC: Final = b"AI\x02"
"""At byte 8 of every runtime of the second type."""
ICON_SIZE: Final = 256


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installer.appimage.build", description=__doc__)
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "inkhorn", help="what PyInstaller made")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="default: dist")
    parser.add_argument(
        "--model",
        type=Path,
        nargs="?",
        const=fetched_model(),
        help="to have the starter model inside; alone: the one that was fetched here",
    )
    parser.add_argument("--runtime", type=Path, help="the runtime; without one the AppDir is all that is made")
    options = parser.parse_args(arguments)
    release = this_release()
    folder = make_folder(options.bundle, options.into, release, options.model)
    image = options.into / file_name(release.version, platform.machine(), full=bool(options.model))
    made = make_image(folder, options.runtime, image, release) if options.runtime else folder
    print(made)
    return 0


def make_folder(bundle: Path, into: Path, release: Release, model: Path | None = None) -> Path:
    """The AppDir, ready to be packed. Raises ValueError when something in it would not be found."""
    folder = into / "Inkhorn.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    lay_out(folder / "usr", bundle, release, model)
    share = folder / "usr" / "share"
    (folder / "AppRun").symlink_to(f"usr/bin/{PROGRAM}")
    (folder / f"{APP_ID}.desktop").symlink_to(f"usr/share/applications/{APP_ID}.desktop")
    icon = share / "icons" / "hicolor" / f"{ICON_SIZE}x{ICON_SIZE}" / "apps" / f"{APP_ID}.png"
    for name in (f"{APP_ID}.png", ".DirIcon"):
        (folder / name).symlink_to(icon.relative_to(folder))
    tidy(folder, release.seconds)
    if broken := [str(path.relative_to(folder)) for path in folder.rglob("*") if not path.exists()]:
        raise ValueError(f"links in the AppDir that lead nowhere: {', '.join(broken)}")
    return folder


def file_name(version: str, machine: str, full: bool) -> str:
    """Whose machine and flavour can be told from the name."""
    return f"Inkhorn-{version}-{machine}{'-full' if full else ''}.AppImage"


def make_image(folder: Path, runtime: Path, image: Path, release: Release) -> Path:
    """The AppImage, in the file `image`. Raises ValueError when `runtime` is none."""
    head = runtime.read_bytes()
    if head[8:11] != MAGIC:
        raise ValueError(f"{runtime} is no AppImage runtime of type 2")
    packed = image.with_suffix(".squashfs")
    packed.unlink(missing_ok=True)
    options = ["-root-owned", "-noappend", "-no-progress", "-quiet", "-comp", "zstd", "-Xcompression-level", "19"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(release.seconds)}
    subprocess.run(["mksquashfs", str(folder), str(packed), *options], check=True, env=environment)
    with image.open("wb") as out, packed.open("rb") as content:
        out.write(head)
        shutil.copyfileobj(content, out)
    packed.unlink()
    image.chmod(0o755)
    return image


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
