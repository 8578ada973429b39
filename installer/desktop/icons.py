"""The product's icon in all sizes, out of its drawings: `python -m installer.desktop.icons FOLDER SIZE...`.

Pictures are made when a package is built; the repository holds the drawings only.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from installer.release import APP_ID, ROOT
from writer.ui.product_icon import render

__all__ = ["DRAWING", "HICOLOR", "render", "write", "write_hicolor"]

DRAWING: Final = ROOT / "resources" / "icons" / "inkhorn.svg"
HICOLOR: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def write(size: int, file: Path) -> None:
    """The icon as a PNG. Raises OSError when it cannot be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not render(size).save(str(file), "PNG"):  # type: ignore[call-overload]
        raise OSError(f"the icon cannot be written to {file}")


def write_hicolor(icons: Path) -> None:
    """All sizes and the drawing itself, as the theme that every desktop falls back on has them."""
    for size in HICOLOR:
        write(size, icons / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png")
    scalable = icons / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(DRAWING.read_bytes())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for asked in map(int, sys.argv[2:]):
        write(asked, Path(sys.argv[1]) / f"{asked}.png")
