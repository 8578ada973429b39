"""Sign Inkhorn.app, have Apple look at it, and put it into a disk image: `python -m installer.macos.package`.

    INKHORN_APPLE_IDENTITY   "Developer ID Application: …", a certificate in the keychain
    INKHORN_NOTARY_KEY       file with a key of App Store Connect (.p8), INKHORN_NOTARY_KEY_ID and INKHORN_NOTARY_ISSUER

Without an identity the app is signed for the machine alone that runs it ("ad hoc"), which Apple's processors demand at
least, and Apple is not asked; macOS then warns whoever opens it. `--plan` prints the commands instead of running them;
that works on any system, and the tests look at it.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from installer.macos.bundle_facts import EXECUTABLE, NAME
from installer.macos.machine_code import is_machine_code
from installer.release import ROOT, this_release

ENTITLEMENTS: Final = ROOT / "installer" / "macos" / "entitlements.plist"
MODELS: Final = "Contents/Resources/writer/_resources/models"
"""With a model there it is the full flavour."""
AD_HOC: Final = "-"
TRIES: Final = 4
"""The system's own indexing now and then holds the volume that hdiutil wants to close."""

Command = list[str]


class PackagingError(Exception):
    """The text is the sentence for whoever builds."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who signs; `notary` are notarytool's options, empty when Apple is not asked."""

    identity: str = AD_HOC
    notary: tuple[str, ...] = ()

    @property
    def real(self) -> bool:
        return self.identity != AD_HOC


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installer.macos.package", description="Make the disk image.")
    parser.add_argument("--app", type=Path, default=ROOT / "dist" / NAME, help="what installer/macos/app.py made")
    parser.add_argument("--into", type=Path, default=ROOT / "dist")
    parser.add_argument("--machine", choices=("arm64", "x86_64"), required=True, help="what the app was built for")
    parser.add_argument("--version", default="", help="default: as in pyproject.toml")
    parser.add_argument("--plan", action="store_true", help="print the commands only")
    options = parser.parse_args(arguments)
    full = any((options.app / MODELS).glob("*.gguf"))
    image = options.into / file_name(this_release(options.version).version, options.machine, full)
    try:
        who = credentials(os.environ)
        with tempfile.TemporaryDirectory(prefix="inkhorn-image-") as scratch:
            commands = plan(options.app, image, Path(scratch), who)
            for command in commands:
                print(shlex.join(command), flush=True)
                if not options.plan:
                    run(command)
    except PackagingError as error:
        print(error, file=sys.stderr)
        return 2
    if not who.real:
        print("inkhorn: no identity is named in the environment; signed for this machine only, not shown to Apple.")
    return 0


def file_name(version: str, machine: str, full: bool) -> str:
    return f"Inkhorn-{version}-macos-{machine}{'-full' if full else ''}.dmg"


def credentials(variables: Mapping[str, str]) -> Credentials:
    """Raises PackagingError when they are there by half."""
    identity = variables.get("INKHORN_APPLE_IDENTITY", "")
    names = ("INKHORN_NOTARY_KEY", "INKHORN_NOTARY_KEY_ID", "INKHORN_NOTARY_ISSUER")
    key, key_id, issuer = (variables.get(name, "") for name in names)
    if any((key, key_id, issuer)) and not all((identity, key, key_id, issuer)):
        raise PackagingError(f"For Apple's check INKHORN_APPLE_IDENTITY and {', '.join(names)} are needed together.")
    notary = ("--key", key, "--key-id", key_id, "--issuer", issuer) if key else ()
    return Credentials(identity or AD_HOC, notary)


# -- the commands --------------------------------------------------------------------------------------------


def plan(app: Path, image: Path, scratch: Path, who: Credentials) -> list[Command]:
    """Everything from the app as app.py left it to the finished image, in order. Raises PackagingError."""
    if not (app / "Contents" / "MacOS" / EXECUTABLE).is_file():
        raise PackagingError(f"There is no program in {app}; pack it first.")
    commands = [sign(file, who) for file in code(app)]
    commands.append(["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)])
    if who.notary:
        archive = scratch / "inkhorn.zip"
        commands.append(["ditto", "-c", "-k", "--keepParent", str(app), str(archive)])
        commands += notarise(archive, app, who)
    folder = scratch / "image"
    commands += [
        ["mkdir", "-p", str(folder), str(image.parent)],
        ["ditto", str(app), str(folder / NAME)],
        ["ln", "-s", "/Applications", str(folder / "Applications")],
        ["hdiutil", "create", "-ov", "-volname", "Inkhorn", "-srcfolder", str(folder), "-format", "ULFO", str(image)],
    ]
    if who.real:
        commands.append(["codesign", "--force", "--timestamp", "--sign", who.identity, str(image)])
    if who.notary:
        commands += notarise(image, image, who)
        commands.append(["spctl", "--assess", "--type", "execute", "--verbose=2", str(app)])
    return commands


def code(app: Path) -> Iterator[Path]:
    """Everything that is signed, what lies inside before what contains it, the app last."""
    programs = app / "Contents" / "MacOS"
    yield from inside(app / "Contents", programs / EXECUTABLE)
    yield app


def inside(folder: Path, left_out: Path) -> Iterator[Path]:
    """Machine code below `folder`; each framework after its contents. The app's own program is signed with the app."""
    entries = sorted(entry for entry in folder.iterdir() if not entry.is_symlink())
    for entry in entries:
        if entry.is_dir():
            yield from inside(entry, left_out)
    for entry in entries:
        if entry.is_file() and entry != left_out and is_machine_code(entry) and not is_heart(entry):
            yield entry
    if is_framework_version(folder):
        yield folder


def is_framework_version(folder: Path) -> bool:
    """A framework is signed in the folder of its version: Name.framework/Versions/A."""
    return folder.parent.name == "Versions" and folder.parent.parent.suffix == ".framework"


def is_heart(file: Path) -> bool:
    """The library that gives a framework its name is signed with the framework."""
    return is_framework_version(file.parent) and file.name == file.parent.parent.parent.stem


def sign(file: Path, who: Credentials) -> Command:
    """Programs get the exceptions, libraries none: they have those of the program that loads them."""
    command = ["codesign", "--force", "--sign", who.identity]
    if who.real:
        command += ["--options", "runtime", "--timestamp"]
        if file.name == NAME or file.parent.name == "MacOS":
            command += ["--entitlements", str(ENTITLEMENTS)]
    return [*command, str(file)]


def notarise(sent: Path, stapled: Path, who: Credentials) -> list[Command]:
    """Send `sent` to Apple, wait for the answer, and fasten it to `stapled`: nobody must be online to open it."""
    return [
        ["xcrun", "notarytool", "submit", str(sent), *who.notary, "--wait", "--timeout", "45m"],
        ["xcrun", "stapler", "staple", str(stapled)],
    ]


def run(command: Command) -> None:
    """Raises PackagingError when it fails; only hdiutil is tried again."""
    tries = TRIES if command[0] == "hdiutil" else 1
    for attempt in range(tries):
        if subprocess.run(command, check=False).returncode == 0:
            return
        if attempt + 1 < tries:
            time.sleep(5)
    raise PackagingError(f"{command[0]} did not succeed; its message stands above.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
