"""The version of this checkout, and whether a tag is it: `python -m installer.tagged [TAG]`.

Asked before anything of a release is built. The version stands in pyproject.toml (packages) and in writer/__init__.py
(what the program says of itself), and CHANGELOG.md says what is in it.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from installer.release import ROOT, this_release


def main(arguments: list[str]) -> int:
    version = this_release().version
    if arguments and (wrong := reasons(arguments[0], version, ROOT)):
        print(*wrong, sep="\n", file=sys.stderr)
        return 2
    print(version)
    return 0


def reasons(tag: str, version: str, root: Path) -> list[str]:
    """Why `tag` cannot be released; empty when it can."""
    wrong = []
    if tag != f"v{version}":
        wrong.append(f"The tag is {tag}, but pyproject.toml has version {version}: the tag must be v{version}.")
    own = (root / "writer" / "__init__.py").read_text(encoding="utf-8")
    if f'__version__ = "{version}"' not in own:
        wrong.append(f"writer/__init__.py has another version than pyproject.toml, {version}.")
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    if not re.search(rf"^## \[?{re.escape(version)}\b", changes, re.MULTILINE):
        wrong.append(f"CHANGELOG.md has no part for {version}.")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
