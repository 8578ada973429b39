"""The product's icon in the format of macOS, out of the drawings: `python -m installer.macos.icon FILE.icns`.

The format is a row of PNG files, each with four letters for its size, so it needs no Apple computer.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

from installer.desktop.icons import render
from installer.windows.icon import png

KINDS: Final = {
    "icp4": 16,
    "ic11": 32,  # 16 points on a screen with double resolution
    "icp5": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
"""The kind's four letters -> pixels. Those for double resolution stand behind the size they belong to."""


def icns() -> bytes:
    """The file's content."""
    parts = b"".join(part(kind, size) for kind, size in KINDS.items())
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def part(kind: str, size: int) -> bytes:
    content = png(render(size))
    return kind.encode("ascii") + struct.pack(">I", len(content) + 8) + content


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    Path(sys.argv[1]).parent.mkdir(parents=True, exist_ok=True)
    Path(sys.argv[1]).write_bytes(icns())
