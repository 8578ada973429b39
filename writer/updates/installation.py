"""How this program came onto this computer, which decides what file would replace it and how."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, assert_never

from writer import paths
from writer.tongue import tr
from writer.updates.manifest import Artefact, Flavour, Machine

Kind = Literal["deb", "appimage", "flatpak", "nsis", "dmg", "archive", "pip", "checkout"]

DPKG_LIST: Final = Path("/var/lib/dpkg/info/inkhorn.list")
"""Where Debian's package tool lists the files of the package."""
FLATPAK_MARK: Final = Path("/.flatpak-info")
_MACHINES: Final[Mapping[str, Machine]] = {
    "x86_64": "x86_64",
    "amd64": "x86_64",
    "x64": "x86_64",
    "arm64": "arm64",
    "aarch64": "arm64",
}
_ARTEFACT: Final[Mapping[Kind, str]] = {"pip": "wheel"}
"""What kind of file replaces it, where that is called otherwise."""


@dataclass(frozen=True, slots=True)
class Installation:
    """`machine` is "" for one that nothing is released for."""

    kind: Kind
    machine: Machine | Literal[""]
    flavour: Flavour = ""

    def fitting(self, artefacts: Sequence[Artefact]) -> Artefact | None:
        """The file that would replace this installation, of the same flavour where there are several."""
        wanted = _ARTEFACT.get(self.kind, self.kind)
        fit = [one for one in artefacts if one.kind == wanted and one.machine in (self.machine, "any")]
        fit.sort(key=lambda one: one.flavour != self.flavour)
        return fit[0] if fit else None


def this_installation(
    *,
    environment: Mapping[str, str] = os.environ,
    system: str = sys.platform,
    machine: str = "",
    frozen: bool | None = None,
    executable: Path | None = None,
    package: Path | None = None,
) -> Installation:
    """What this is. The arguments are what the answer is read from."""
    frozen = paths.is_packaged() if frozen is None else frozen
    known: Machine | Literal[""] = _MACHINES.get((machine or platform.machine()).lower(), "")
    package = package or Path(__file__).parent.parent
    if not frozen:
        return Installation("pip" if (package / "_resources").is_dir() else "checkout", known)
    full = any(paths.shipped_models_folder().glob("*.gguf"))
    flavour: Flavour = "full" if full else "slim"
    return Installation(_package(environment, system, executable or Path(sys.executable)), known, flavour)


def how_to(installation: Installation, artefact: Artefact | None) -> str:
    """What the writer does to get the new version, as sentences."""
    kind = installation.kind
    if artefact is None and kind not in ("pip", "checkout", "flatpak"):
        return tr("The list names no file for this kind of installation; the download page may have more.")
    name = artefact.name if artefact else ""
    match kind:
        case "deb":
            return tr(
                "Download it and open it with your software installer, or run:\nsudo apt install ./{file}", file=name
            )
        case "appimage":
            return tr("Download it, allow it to be run, and use it in place of the file you start now.")
        case "flatpak":
            return tr("It comes with the other updates of your system, or run:\nflatpak update")
        case "nsis":
            return tr("Download it, close Inkhorn and run it. Documents, settings and models stay.")
        case "dmg":
            return tr("Download it, close Inkhorn, open it and drag Inkhorn to Applications.")
        case "archive":
            return tr("Download it and unpack it in place of the folder you use now.")
        case "pip":
            return tr("In the environment it is installed in, run:\npython -m pip install --upgrade inkhorn")
        case "checkout":
            return tr("This is a source checkout. In its folder run:\ngit pull && make run")
    assert_never(kind)


def _package(environment: Mapping[str, str], system: str, executable: Path) -> Kind:
    """Which package a frozen program came in."""
    if system == "win32":
        return "nsis" if any(executable.parent.glob("unins*.exe")) else "archive"
    if system == "darwin":
        return "dmg"
    if environment.get("APPIMAGE"):
        return "appimage"
    if FLATPAK_MARK.exists():
        return "flatpak"
    return "deb" if _is_listed(executable) else "archive"


def _is_listed(executable: Path) -> bool:
    """Whether Debian's package tool put it there."""
    try:
        return str(executable.resolve()) in DPKG_LIST.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return False
