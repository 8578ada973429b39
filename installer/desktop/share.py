"""Everything a Linux desktop wants to know of the program, laid out as below /usr/share."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Final

from installer.desktop.icons import write_hicolor
from installer.desktop.manual import page
from installer.desktop.metainfo import metainfo
from installer.release import APP_ID, ROOT, Release

HERE: Final = ROOT / "installer" / "desktop"


def write_share(share: Path, release: Release) -> None:
    """Desktop entry, icons, AppStream description, file types and manual page into `share`."""
    _write(share / "applications" / f"{APP_ID}.desktop", (HERE / f"{APP_ID}.desktop").read_bytes())
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo(release).encode())
    _write(share / "mime" / "packages" / f"{APP_ID}.xml", (HERE / f"{APP_ID}.mime.xml").read_bytes())
    _write(share / "man" / "man1" / "inkhorn.1.gz", compressed(page(release).encode()))
    write_hicolor(share / "icons")


def compressed(content: bytes) -> bytes:
    """As `gzip -9n`: without a name or a time in it."""
    return gzip.compress(content, 9, mtime=0)


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
