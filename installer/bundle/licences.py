"""What a packaged program has to say about the work of others: whose it is, under which licence, with the texts.

Made from what was really collected: every file is traced to the Python distribution or the system's package it is from.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

TEXTS = Path(__file__).resolve().parent / "texts"
_TEXT = re.compile(r"(?i)^(?:licen[cs]e|copying|notice|copyright|authors)[\w.-]*$")
_CLASSIFIER = "License :: OSI Approved :: "
WIDTH = 110

QT_NOTICE = """\
Qt and its Python bindings (PySide6, Shiboken) are used under the GNU Lesser General Public License, version 3, whose
text stands below together with that of the GNU General Public License, version 3, which it refers to. Inkhorn uses
them unchanged, as separate shared libraries in the folders `_internal/PySide6` and `_internal/shiboken6`. You may
replace them: put your own build of the same version there under the same file names; Inkhorn has no check that refuses
it. You may also take Inkhorn apart in order to find mistakes in such a changed version.

The sources of Qt and of PySide6 in these versions are published at download.qt.io (folders `official_releases/qt` and
`official_releases/QtForPython`). Qt itself contains the work of others, which doc.qt.io lists under “Licenses Used in
Qt”.
"""


PYINSTALLER_NOTICE = """\
The code that starts Inkhorn's executables is PyInstaller's. It is under the GNU General Public License, version 2 or
later, with an exception that allows it to be part of programs under any licence.
"""


@dataclass(frozen=True)
class Part:
    """Somebody's work in the program; `texts` are licences in full."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()
    """Empty where the licence is one of the common ones that stand once at the end, or is told in `licence`."""


def parts_of(sources: Iterable[Path], installed: Iterable[Distribution]) -> tuple[list[Part], list[Path]]:
    """The distributions that `sources` belong to, and the files that belong to none."""
    owners = {path: owner for owner in installed for path in _files(owner)}
    used: dict[str, Distribution] = {}
    others: list[Path] = []
    for source in sources:
        owner = owners.get(source.resolve())
        if owner is None:
            others.append(source)
        else:
            used[owner.metadata["Name"]] = owner
    return [of_distribution(used[name]) for name in sorted(used, key=str.casefold)], others


def of_distribution(distribution: Distribution) -> Part:
    """Its licence as it states it, and the texts that it brings."""
    metadata = distribution.metadata
    texts = [file for file in distribution.files or () if _TEXT.match(file.name) and ".dist-info" in str(file)]
    bodies = (Path(str(distribution.locate_file(file))) for file in texts)
    return Part(
        metadata["Name"],
        distribution.version,
        stated(metadata.get("License-Expression"), metadata.get("License"), metadata.get_all("Classifier") or ()),
        tuple(body.read_text("utf-8", "replace").strip() for body in bodies if body.is_file()),
    )


def stated(expression: str | None, line: str | None, classifiers: Iterable[str]) -> str:
    """The licence in a line, out of the three places where a distribution may name it; "" for none."""
    named = [each.removeprefix(_CLASSIFIER) for each in classifiers if each.startswith(_CLASSIFIER)]
    first = (line or "").strip().partition("\n")[0]
    return expression or (first if first not in ("", "UNKNOWN") and len(first) < 80 else "") or ", ".join(named)


def crates_of(distribution: Distribution) -> list[str]:
    """What is compiled into a distribution that brings a list of it (CycloneDX), a line each."""
    lists = [file for file in distribution.files or () if str(file).endswith(".cyclonedx.json")]
    lines = []
    for file in lists:
        for made in json.loads(Path(str(distribution.locate_file(file))).read_text("utf-8")).get("components", ()):
            names = [
                each.get("expression") or each.get("license", {}).get("id", "") for each in made.get("licenses", ())
            ]
            lines.append(f"{made['name']} {made.get('version', '')}: {', '.join(filter(None, names)) or 'not stated'}")
    return sorted(set(lines), key=str.casefold)


def of_system(files: Iterable[Path]) -> list[Part]:
    """Libraries of a Debian system, by package, with the texts that Debian ships; nothing on other systems."""
    if sys.platform != "linux":
        return []
    owners = {package for file in files if (package := owning_package(file))}
    return [_of_package(package) for package in sorted(owners)]


def owning_package(file: Path) -> str:
    """The Debian package a file is from; "" when it is from none."""
    for place in dict.fromkeys((file, file.resolve(), *_both_places(file))):
        said = subprocess.run(
            ["dpkg-query", "--search", str(place)], capture_output=True, text=True, check=False
        ).stdout
        if said:
            return said.partition(":")[0]
    return ""


def _both_places(file: Path) -> list[Path]:
    """/lib is a link to /usr/lib, and packages name either."""
    real = str(file.resolve())
    return [Path(real.removeprefix("/usr"))] if real.startswith("/usr/lib") else [Path(f"/usr{real}")]


def _of_package(package: str) -> Part:
    version = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Version}", package], capture_output=True, text=True, check=False
    ).stdout
    notice = Path("/usr/share/doc") / package / "copyright"
    text = notice.read_text("utf-8", "replace").strip() if notice.is_file() else ""
    return Part(package, version, "as stated below" if text else "see Debian's package", (text,) if text else ())


def page(parts: Mapping[str, Iterable[Part]], notices: Mapping[str, str]) -> str:
    """The whole file: what there is, then the texts, each once. `parts` by heading; `notices` text by title."""
    lines = ["Inkhorn contains the work of others. This file says whose, and under which licences.", ""]
    texts: dict[str, list[str]] = {}
    for heading, found in parts.items():
        lines += [heading, "-" * len(heading), ""]
        for part in found:
            lines.append(f"{part.name} {part.version}: {part.licence or 'see its text below'}".rstrip())
            for text in part.texts:
                texts.setdefault(text, []).append(part.name)
        lines.append("")
    for title, text in notices.items():
        lines += ["=" * WIDTH, title, "=" * WIDTH, "", text.strip(), ""]
    for text, names in texts.items():
        lines += ["=" * WIDTH, ", ".join(dict.fromkeys(names)), "=" * WIDTH, "", text, ""]
    return "\n".join(lines)


def _files(distribution: Distribution) -> list[Path]:
    return [Path(str(distribution.locate_file(file))).resolve() for file in distribution.files or ()]
