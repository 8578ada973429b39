"""The AppStream description of one release: what software centres show."""

from __future__ import annotations

import re
from typing import Final

from installer.release import APP_ID, ROOT, Release

TEMPLATE: Final = ROOT / "installer" / "desktop" / f"{APP_ID}.metainfo.xml"

_NEEDS_SITE: Final = re.compile(r"^ *<url type.*\n|^ *<screenshots>\n(?:.*\n)*? *</screenshots>\n", re.MULTILINE)
_COMMENT: Final = re.compile(r"^<!--.*-->\n", re.MULTILINE)


def metainfo(release: Release) -> str:
    """The XML. Without an address there are neither links nor screenshots: both must be addresses."""
    text = _COMMENT.sub("", TEMPLATE.read_text(encoding="utf-8"))
    if not release.site:
        text = _NEEDS_SITE.sub("", text)
    for name, value in {"SITE": release.site, "VERSION": release.version, "DATE": release.date}.items():
        text = text.replace(f"@{name}@", value)
    return text
