"""The writer's preferred wordings: one small text file, put in where a prompt asks for `{{style_guide}}`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

FILE: Final = "style-guide.md"
"""Its name, in the settings folder."""

LIMIT: Final = 4000
"""Characters that are sent: about a thousand tokens, half the context of the smallest models."""


@dataclass(frozen=True, slots=True)
class StyleGuide:
    """The text, empty when there is none; `problem` is a sentence when it is not what the file says."""

    text: str = ""
    problem: str = ""


def read_style_guide(folder: Path) -> StyleGuide:
    """The style guide in `folder`; never raises."""
    path = folder / FILE
    try:
        if not path.is_file():
            return StyleGuide()
        with path.open("rb") as file:
            content = file.read(4 * LIMIT + 1)
        text = content.decode("utf-8-sig", "strict" if len(content) <= 4 * LIMIT else "ignore").strip()
    except OSError as error:
        return StyleGuide("", f"{path} cannot be read: {error.strerror or 'unknown reason'}.")
    except UnicodeDecodeError:
        return StyleGuide("", f"{path} is not UTF-8 text; save it as UTF-8.")
    if len(text) > LIMIT:
        return StyleGuide(text[:LIMIT], f"{path} is longer than {LIMIT:,} characters; only its beginning is used.")
    return StyleGuide(text)
