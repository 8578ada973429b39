"""The texts that a new prompt file begins with: a small template, or the text of another prompt under another name."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Final

from writer.prompts.file import SUFFIX
from writer.prompts.front_lines import with_value, without, written
from writer.prompts.front_matter import TITLE_LIMIT
from writer.prompts.safe_names import same_file, slug

_TEMPLATE: Final = """---
name: {name}
description: What it does, in a sentence.
inkhorn.title: {title}
inkhorn.menu: rewrite
inkhorn.output: diff
inkhorn.examples:
  - selection: Anna came at 17:30, and she was in a hurry.
    contains: [Anna, "17:30"]
---
{{{{role "system"}}}}
You are an editor. Rewrite the text so that it is easy to read aloud. Keep the meaning, names and numbers. \
Reply with the rewritten text only.
{{{{role "user"}}}}
<text>
{{{{selection}}}}
</text>
"""


def new_text(name: str, title: str) -> str:
    """A prompt that can be used as it is, called `name`."""
    return _TEMPLATE.format(name=written(name), title=written(title))


def copied_text(text: str, name: str, title: str) -> str:
    """`text` as a prompt of its own: called otherwise, and without the key that it would take from the first one."""
    copied = with_value(without(text.replace("\r\n", "\n"), "inkhorn.hotkey"), "inkhorn.title", title[:TITLE_LIMIT])
    return with_value(copied, "name", name)


def free_name(title: str, taken: Collection[str], folder: Path) -> str:
    """A name for a new prompt `title`: none of `taken`, and no file of `folder` is called so."""
    present = {same_file(path.name) for path in folder.glob(f"*{SUFFIX}")}
    base, number = slug(title), 1
    while True:
        name = base if number == 1 else f"{base}-{number}"
        if name not in taken and same_file(name + SUFFIX) not in present:
            return name
        number += 1
