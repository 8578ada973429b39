#!/usr/bin/env python3
"""The signed list of releases that `Check for Updates…` asks for, and what a build needs to believe it.

    python installer/updates/sign.py key FILE
        a new key pair: the private key into FILE (owner only), the public one printed. Once, and again for each change.
    python installer/updates/sign.py source --address URL --key PUBLIC [--key NEXT]
        before a release is built: whom it asks, and the keys it believes
    python installer/updates/sign.py list --folder dist --base URL --page URL --notes FILE [--output updates.json]
        after everything is built: the list of what lies in the folder, with sizes and SHA-256, signed

Private keys are base64, one or two of them with a comma between them (the old and the new while keys change), in the
environment variable INKHORN_UPDATE_KEY or in the file that --key-file names; never in the repository. The list is read
back with the program's own code, and with the keys of resources/updates/source.toml when there are any, before it is
written. Needs the environment of the checkout (`cryptography`, `msgspec`).
"""

from __future__ import annotations

import argparse
import base64
import datetime
import hashlib
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import msgspec  # noqa: E402
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: E402

from writer import __version__  # noqa: E402
from writer.updates import manifest as lists  # noqa: E402
from writer.updates.errors import UpdateError  # noqa: E402
from writer.updates.manifest import Artefact, Manifest, Signed  # noqa: E402
from writer.updates.source import FILE, KEYS, read_source  # noqa: E402

KEY_VARIABLE = "INKHORN_UPDATE_KEY"
VALID_DAYS = 200
"""How long a list is believed; it is signed anew before, also when nothing was released."""
KINDS = {
    ".deb": "deb",
    ".appimage": "appimage",
    ".flatpak": "flatpak",
    ".exe": "nsis",
    ".dmg": "dmg",
    ".whl": "wheel",
    ".tar.gz": "sdist",
    ".tar.xz": "archive",
    ".zip": "archive",
}
"""By the end of a file's name, small letters."""
MACHINES = {
    "x86_64": r"x86_64|amd64|x64|win64",
    "arm64": r"arm64|aarch64",
}
ANYWHERE = ("wheel", "sdist")
"""Kinds that do not depend on the machine."""


class RefusedError(Exception):
    """What cannot be done, as a sentence."""


def main(arguments: list[str]) -> int:
    options = make_parser().parse_args(arguments)
    try:
        options.run(options)
    except (RefusedError, UpdateError) as refusal:
        print(f"sign.py: {refusal}", file=sys.stderr)
        return 2
    return 0


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    acts = parser.add_subparsers(required=True, metavar="ACT")
    key = acts.add_parser("key", help="make a key pair")
    key.set_defaults(run=new_key)
    key.add_argument("file", type=Path)
    source = acts.add_parser("source", help="put address and keys into a build")
    source.set_defaults(run=write_source)
    source.add_argument("--address", required=True, help="where the list will be served: https://…")
    source.add_argument("--key", action="append", required=True, help="a public key; twice while keys change")
    source.add_argument("--resources", type=Path, default=ROOT / "resources")
    made = acts.add_parser("list", help="make the list")
    made.set_defaults(run=write_list)
    made.add_argument("--folder", type=Path, required=True, help="the files of the release")
    made.add_argument("--base", required=True, help="address in front of the files' names")
    made.add_argument("--page", required=True, help="where a person gets the release")
    made.add_argument("--notes", type=Path, help="plain text or Markdown; default: this version's part of CHANGELOG.md")
    made.add_argument("--version", default=__version__)
    made.add_argument("--days", type=int, default=VALID_DAYS, help="how long the list is valid")
    made.add_argument("--key-file", type=Path, help=f"default: the environment variable {KEY_VARIABLE}")
    made.add_argument("--output", type=Path, default=Path("updates.json"))
    made.add_argument("--resources", type=Path, default=ROOT / "resources")
    return parser


# -- acts ----------------------------------------------------------------------------------------------------


def new_key(options: argparse.Namespace) -> None:
    key = Ed25519PrivateKey.generate()
    descriptor = os.open(options.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(base64.b64encode(key.private_bytes_raw()) + b"\n")
    print(public_text(key))


def write_source(options: argparse.Namespace) -> None:
    if len(options.key) > KEYS:
        raise RefusedError(f"A build believes at most {KEYS} keys.")
    keys = ", ".join(f'"{key}"' for key in options.key)
    file = options.resources / FILE
    comment = [line for line in file.read_text("utf-8").splitlines() if line.startswith("#")] if file.exists() else []
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join([*comment, f'address = "{options.address}"', f"keys = [{keys}]", ""]), "utf-8")
    read_source(options.resources)


def write_list(options: argparse.Namespace) -> None:
    notes = options.notes.read_text("utf-8") if options.notes else notes_of(options.version, ROOT / "CHANGELOG.md")
    now = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    release = Manifest(
        format=lists.FORMAT,
        version=options.version,
        date=now.date(),
        notes=plain(notes),
        page=options.page,
        issued=now,
        expires=now + datetime.timedelta(days=options.days),
        artefacts=tuple(artefacts(options.folder, options.base)),
    )
    if not release.artefacts:
        raise RefusedError(f"There is no file of a release in {options.folder}.")
    keys = private_keys(options.key_file)
    content = signed(release, keys)
    lists.read(content, [key.public_key().public_bytes_raw() for key in keys[:1]])
    check_builds_believe(content, options.resources)
    options.output.write_bytes(content)
    for one in release.artefacts:
        print(f"{one.kind:9} {one.machine:7} {one.flavour:5} {one.size:>12,} {one.name}")


# -- parts ---------------------------------------------------------------------------------------------------


def signed(release: Manifest, keys: list[Ed25519PrivateKey]) -> bytes:
    """The list as it is served."""
    text = msgspec.json.encode(release).decode()
    signatures = tuple(base64.b64encode(key.sign(lists.signable(text))).decode() for key in keys)
    return msgspec.json.encode(Signed(lists.FORMAT, text, signatures)) + b"\n"


def artefacts(folder: Path, base: str) -> list[Artefact]:
    """The files in `folder` that are the program; others (checksums, the model's package) are passed over."""
    found = []
    for path in sorted(path for path in folder.iterdir() if not path.name.endswith("_all.deb")):
        kind = next((kind for ending, kind in KINDS.items() if path.name.lower().endswith(ending)), "")
        if kind and path.is_file():
            found.append(described(path, kind, base))
    return found


def described(path: Path, kind: str, base: str) -> Artefact:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    flavour = "" if kind in ANYWHERE else "full" if re.search(r"(?<![a-z])full(?![a-z])", path.name.lower()) else "slim"
    url = f"{base.rstrip('/')}/{path.name}"
    return Artefact(kind, machine_of(path.name, kind), url, path.stat().st_size, digest, flavour)


def machine_of(name: str, kind: str) -> str:
    """Raises RefusedError when the name of a file that depends on it does not say it."""
    if kind in ANYWHERE:
        return "any"
    machine = next((machine for machine, words in MACHINES.items() if re.search(words, name.lower())), "")
    if not machine:
        raise RefusedError(f"{name} does not say for which machine it is: put x86_64 or arm64 into its name.")
    return machine


def notes_of(version: str, changelog: Path) -> str:
    """What CHANGELOG says of `version`; of what is not released yet when it does not name it."""
    parts = re.split(r"^## ", changelog.read_text("utf-8"), flags=re.MULTILINE)[1:]
    chosen = next((part for part in parts if part.lstrip("[").startswith(version)), parts[0] if parts else "")
    return chosen.partition("\n")[2].strip()


def plain(notes: str) -> str:
    """Without the marks of Markdown, lines of one paragraph joined, cut where a list may not be longer."""
    joined = re.sub(r"(?<!\n)\n(?![\n*\-#])[ \t]*", " ", notes.replace("\r\n", "\n").strip())
    without = re.sub(r"`([^`]*)`|\*\*([^*]*)\*\*", lambda found: found[1] or found[2] or "", joined)
    lines = [re.sub(r"^#+\s*", "", re.sub(r"^[*\-]\s+", "• ", line)) for line in without.split("\n")]
    text = "\n".join(lines)
    return text if len(text) <= 8000 else text[:8000].rpartition("\n")[0] + "\n…"


def private_keys(file: Path | None) -> list[Ed25519PrivateKey]:
    """Raises RefusedError."""
    written = file.read_text("utf-8") if file else os.environ.get(KEY_VARIABLE, "")
    parts = [part.strip() for part in written.split(",") if part.strip()]
    if not parts:
        raise RefusedError(f"There is no private key: set {KEY_VARIABLE} or give --key-file.")
    try:
        return [Ed25519PrivateKey.from_private_bytes(base64.b64decode(part, validate=True)) for part in parts]
    except ValueError as error:
        raise RefusedError("The private key is not 32 bytes in base64.") from error


def check_builds_believe(content: bytes, resources: Path) -> None:
    """A list that this build would not believe must not be published. Raises UpdateError."""
    try:
        source = read_source(resources)
    except UpdateError as error:
        print(f"sign.py: not checked against the keys of the build: {error}", file=sys.stderr)
        return
    lists.read(content, source.keys)


def public_text(key: Ed25519PrivateKey) -> str:
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
