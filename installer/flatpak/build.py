"""Lays out what the Flatpak manifest takes up: `python -m installer.flatpak.build`, then flatpak-builder.

    flatpak-builder --user --install --force-clean dist/flatpak-build installer/flatpak/org.inkhorn.inkhorn.yaml

The model is inside, because the program has no network there.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from installer.release import ROOT, this_release
from installer.tree import fetched_model, lay_out, tidy


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installer.flatpak.build", description=__doc__)
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "inkhorn", help="what PyInstaller made")
    parser.add_argument("--into", type=Path, default=ROOT / "dist" / "flatpak", help="as the manifest has it")
    parser.add_argument(
        "--model",
        type=Path,
        nargs="?",
        const=fetched_model(),
        help="to have the starter model inside; alone: the one that was fetched here",
    )
    options = parser.parse_args(arguments)
    release = this_release()
    lay_out(options.into, options.bundle, release, options.model)
    shutil.rmtree(options.into / "share" / "man")  # nobody finds one there
    tidy(options.into, release.seconds)
    print(options.into)
    return 0


def file_name(version: str, machine: str) -> str:
    """Of the single file that `flatpak build-bundle` makes."""
    return f"Inkhorn-{version}-{machine}-full.flatpak"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
