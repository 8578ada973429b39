"""The writer's preferred wordings: one small text file, put in where a prompt asks for `{{style_guide}}`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.tongue import amount, tr

FILE: Final = "style-guide.md"
"""Its name, in the settings folder."""

LIMIT: Final = 4000
"""Characters that are sent: about a thousand tokens, half the context of the smallest models."""

EXAMPLE: Final = "<!--\n{}\n-->\n".format(
    tr(
        """This is your style guide. Prompts that ask for it with {{style_guide}} send it along; no other prompt does.
One line a preference is enough. Lines between these marks are notes to yourself and are never sent.

- Write "email", not "e-mail".
- Dates look like 5 March 2027.
- Short sentences; no exclamation marks."""
    )
)
"""What a new one says: examples, none of them sent."""

_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class StyleGuide:
    """The text, empty when there is none; `problem` is a sentence when it is not what the file says."""

    text: str = ""
    problem: str = ""


def read_style_guide(folder: Path) -> StyleGuide:
    """The style guide in `folder`, without its comments; never raises."""
    path = folder / FILE
    try:
        if not path.is_file():
            return StyleGuide()
        with path.open("rb") as file:
            content = file.read(4 * LIMIT + 1)
        text = content.decode("utf-8-sig", "strict" if len(content) <= 4 * LIMIT else "ignore")
        text = _COMMENT.sub("", text).strip()
    except OSError as error:
        return StyleGuide(
            "", tr("{file} cannot be read: {reason}.", file=path, reason=error.strerror or tr("unknown reason"))
        )
    except UnicodeDecodeError:
        return StyleGuide("", tr("{file} is not UTF-8 text; save it as UTF-8.", file=path))
    if len(text) > LIMIT:
        return StyleGuide(
            text[:LIMIT],
            tr("{file} is longer than {limit} characters; only its beginning is used.", file=path, limit=amount(LIMIT)),
        )
    return StyleGuide(text)


def ensure_style_guide(folder: Path) -> Path:
    """The file in `folder`, made with `EXAMPLE` where there is none. Raises OSError."""
    path = folder / FILE
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(EXAMPLE, encoding="utf-8")
    return path
