"""A folder laid out as PyInstaller lays it out, with any small program in it: enough to make packages of."""

from __future__ import annotations

import shutil
from pathlib import Path


def write_bundle(folder: Path) -> Path:
    """Two executables, a private library and a resource below `folder`; returns it."""
    private = folder / "_internal"
    (private / "writer" / "_resources").mkdir(parents=True)
    for name in ("LICENSE.txt", "THIRD-PARTY.txt"):
        (folder / name).write_text("Qt: LGPL-3.0-only\n", encoding="utf-8")
    for name in ("inkhorn", "inkhorn-engine"):
        shutil.copy("/bin/true", folder / name)
    (private / "libprivate.so.1.2").write_bytes(Path("/bin/true").read_bytes())
    (private / "libprivate.so.1.2").chmod(0o777)
    (private / "libprivate.so.1").symlink_to("libprivate.so.1.2")
    (private / "writer" / "_resources" / "demo.md").write_text("A demo.\n", encoding="utf-8")
    return folder
