"""Make the Windows installer out of the packed program, here or on Windows: makensis runs on both.

    python -m installer.windows.build --stage dist/inkhorn --into dist

Signed when signing.py finds a certificate: the program's own executables, the uninstaller and the installer.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from installer.release import ROOT, this_release
from installer.windows import signing
from installer.windows.icon import ico, side_picture
from installer.windows.listing import ListingError, listing

HERE: Final = ROOT / "installer" / "windows"
PROGRAMS: Final = ("inkhorn.exe", "inkhorn-engine.exe", "inkhorn.com")
SHIPPED_MODELS: Final = "_internal/writer/_resources/models"
"""With a model there it is the full flavour; writer/paths.py looks for it there."""


class BuildError(Exception):
    """The installer could not be made; the text is the sentence for whoever builds."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Make the Windows installer.")
    parser.add_argument(
        "--stage", type=Path, default=ROOT / "dist" / "inkhorn", help="the folder with the packed program"
    )
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="where the installer goes")
    parser.add_argument("--target", default="", help="makensis' kind of installer; default: its own, x86-unicode")
    parser.add_argument("--version", default="", help="default: as in pyproject.toml")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        version = this_release(options.version).version
        print(build(options.stage.resolve(), options.into, version, options.target))
    except (BuildError, ListingError, signing.SigningError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def file_name(version: str, full: bool) -> str:
    return f"Inkhorn-{version}-windows-x86_64{'-full' if full else ''}.exe"


def numbers(version: str) -> str:
    """`version` as Windows has it: four numbers, whatever stands behind them left out."""
    found = [int(part) for part in re.findall(r"\d+", re.split(r"[a-z+-]", version)[0])]
    return ".".join(str(part) for part in (found + [0] * 4)[:4])


def build(stage: Path, into: Path, version: str, target: str = "") -> Path:
    """The installer's file. Raises BuildError, ListingError or SigningError."""
    makensis = shutil.which("makensis")
    if not makensis:
        raise BuildError("Install NSIS (on Debian: nsis) and try again.")
    for name in PROGRAMS:
        if not (stage / name).is_file():
            raise BuildError(f"There is no {name} in {stage}; pack the program first.")
    into.mkdir(parents=True, exist_ok=True)
    full = any((stage / SHIPPED_MODELS).glob("*.gguf"))
    made = into.resolve() / file_name(version, full)
    sign([stage / name for name in PROGRAMS])
    with tempfile.TemporaryDirectory(prefix="inkhorn-nsis-") as scratch:
        files, icon, side = (Path(scratch) / name for name in ("files.nsh", "inkhorn.ico", "side.bmp"))
        files.write_text(listing(stage), encoding="utf-8")
        icon.write_bytes(ico())
        side.write_bytes(side_picture())
        facts = {
            "STAGE": str(stage),
            "LIST": str(files),
            "ICON": str(icon),
            "SIDE_PICTURE": str(side),
            "OUT": str(made),
        }
        facts |= {"VERSION": version, "VERSION_NUMBERS": numbers(version)}
        if target:
            facts["TARGET"] = target
        if subprocess.run(command(makensis, facts), check=False).returncode:
            raise BuildError("makensis could not make the installer; its message stands above.")
    sign([made])
    return made


def sign(files: list[Path]) -> None:
    """With the certificate that the environment names, if any; the uninstaller is signed while makensis makes it."""
    if signing.has_certificate(os.environ):
        for file in files:
            signing.sign(file, os.environ)


def command(makensis: str, facts: dict[str, str]) -> list[str]:
    """Warnings are errors; the input is UTF-8 whatever the system says."""
    defines = [f"-D{name}={value}" for name, value in facts.items()]
    if signing.has_certificate(os.environ):
        defines.append(f'-DSIGN="{sys.executable}" "{HERE / "signing.py"}"')
    return [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, str(HERE / "inkhorn.nsi")]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
