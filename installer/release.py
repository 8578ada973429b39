"""What every package says of itself: application id, version, date, address; read from the checkout."""

from __future__ import annotations

import os
import subprocess
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
APP_ID: Final = "org.inkhorn.inkhorn"
"""Of the desktop entry, the AppStream component and the Flatpak; the window tells it to the desktop."""
SITE_VARIABLE: Final = "INKHORN_SITE"


@dataclass(frozen=True, slots=True)
class Release:
    """One release; `seconds` since 1970 stand for every time stamp in it, so that two builds are the same."""

    version: str
    seconds: int
    site: str = ""
    """Address of the project, as of its repository on a forge; empty: none, and what needs one is left out."""

    @property
    def date(self) -> str:
        return time.strftime("%Y-%m-%d", time.gmtime(self.seconds))


def this_release(version: str = "") -> Release:
    """The checkout's own: version of pyproject.toml unless given, time of the commit or SOURCE_DATE_EPOCH."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Release(version or project["version"], _seconds(), os.environ.get(SITE_VARIABLE, "").rstrip("/"))


def _seconds() -> int:
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):  # an unpacked archive has no history
        return int((ROOT / "pyproject.toml").stat().st_mtime)
