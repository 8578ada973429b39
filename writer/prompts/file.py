"""A prompt file as a value, and why a file is not one.

A `.prompt` file is YAML between two `---` lines, then a template (see `template`). The keys are dotprompt's;
ours are dotted (`inkhorn.output`). Reading one never raises and never runs anything: a file that cannot be used
becomes a `BrokenPrompt` that says why.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.prompts.examples import Example
from writer.prompts.front_matter import (
    Expected,
    FrontMatter,
    Group,
    Menu,
    OutputMode,
    Preserved,
    PromptConfig,
    Scope,
    read_front_matter,
)
from writer.prompts.inputs import Input
from writer.prompts.output_schema import Schema
from writer.prompts.template import Template, TemplateError, compile_template
from writer.prompts.variables import unknown_names
from writer.tongue import listed, tr

SIZE_LIMIT: Final = 64 * 1024
"""Bytes of a prompt file."""

SUFFIX: Final = ".prompt"


@dataclass(frozen=True, slots=True)
class PromptFile:
    """A prompt that can be used. `name` identifies it: a later folder's file of that name replaces it."""

    name: str
    title: str
    """As shown in menus."""
    description: str
    order: int
    output: OutputMode
    """What becomes of the answer."""
    menu: Menu
    group: Group
    """Its row in the rewrite palette."""
    scope: Scope
    """What it works on."""
    expects: tuple[Expected, ...]
    """What else a good answer may or should be."""
    hotkey: str
    """In Qt's portable spelling ("Ctrl+Alt+P"), or empty."""
    preserve: tuple[Preserved, ...]
    """What an answer may not change without being flagged."""
    minimum_parameters: int
    """Parameters of the smallest model that does this well; 0: any."""
    config: PromptConfig
    inputs: tuple[Input, ...]
    examples: tuple[Example, ...]
    """The prompt's own tests."""
    template: Template
    path: Path
    schema: Schema | None = None
    """What the answer is kept to; None: free text."""

    @property
    def in_place(self) -> bool:
        """Whether the answer is reviewed as a change of the text; else it stands for itself."""
        return self.output in ("diff", "replace")

    @property
    def needs_text(self) -> bool:
        """Whether there must be a text to work on; a prompt that writes something new can do without."""
        return self.in_place or self.uses("selection")

    @property
    def asked(self) -> tuple[Input, ...]:
        """Inputs the writer is asked for, in the order of the file."""
        return tuple(field for field in self.inputs if field.asked)

    def refusals(self, answers: Mapping[str, str]) -> list[str]:
        """Why `answers` to its inputs cannot be taken, in sentences; none when they can."""
        fields = {field.name: field for field in self.inputs}
        known = listed(fields) or tr("none")
        reasons = [
            fields[name].refusal(answer)
            if name in fields
            else tr("“{prompt}” has no input {input}; it has {known}.", prompt=self.name, input=name, known=known)
            for name, answer in answers.items()
        ]
        return [reason for reason in reasons if reason]

    def uses(self, variable: str) -> bool:
        """Whether the text asks for `variable` (one of `variables.VARIABLES`) and no input answers for it."""
        return variable in self.template.names and variable not in {field.name for field in self.asked}


@dataclass(frozen=True, slots=True)
class BrokenPrompt:
    """A file in a prompt folder that cannot be used; `reasons` are sentences."""

    path: Path
    name: str
    reasons: tuple[str, ...]


def read(path: Path) -> PromptFile | BrokenPrompt:
    """Read the prompt file at `path`; every failure is a `BrokenPrompt`."""
    try:
        content = _bytes(path)
    except OSError as error:
        reason = error.strerror or tr("unknown reason")
        return BrokenPrompt(path, path.stem, (tr("The file cannot be read: {reason}.", reason=reason),))
    if content is None:
        return BrokenPrompt(path, path.stem, (tr("This is not a regular file."),))
    if len(content) > SIZE_LIMIT:
        return BrokenPrompt(path, path.stem, (tr("The file is larger than {size} KB.", size=SIZE_LIMIT // 1024),))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return BrokenPrompt(path, path.stem, (tr("The file is not UTF-8 text; save it as UTF-8."),))
    return parse(text, path)


NO_END: Final = tr("The front matter starts with --- but no second --- line ends it.")
EMPTY: Final = tr("The prompt text after the front matter is empty.")


def parse(text: str, path: Path) -> PromptFile | BrokenPrompt:
    """The prompt that `text` describes; `path` gives its name when the text does not."""
    head, body, problems = _split(text.replace("\r\n", "\n").replace("\r", "\n"))
    front, found = read_front_matter(head, default_name=path.stem)
    problems += found
    template, found = _template(body, front)
    problems += found
    if problems or template is None:
        return BrokenPrompt(path, front.name, tuple(problems))
    return PromptFile(
        name=front.name,
        title=front.title,
        description=front.description,
        order=front.order,
        output=front.output,
        menu=front.menu,
        group=front.group,
        scope=front.scope,
        expects=front.expects,
        hotkey=front.hotkey,
        preserve=front.preserve,
        minimum_parameters=front.minimum_parameters,
        config=front.config,
        inputs=front.inputs,
        examples=front.examples,
        template=template,
        path=path,
        schema=front.schema,
    )


def _bytes(path: Path) -> bytes | None:
    """At most SIZE_LIMIT + 1 bytes of a regular file; None for a folder, a pipe or a device."""
    if not stat.S_ISREG(os.stat(path).st_mode):
        return None
    with path.open("rb") as file:
        return file.read(SIZE_LIMIT + 1)


def _split(text: str) -> tuple[str, str, list[str]]:
    """Front matter, body, problems. Without a first `---` line all of it is body."""
    first, _, rest = text.partition("\n")
    if first.rstrip() != "---":
        return "", text, []
    lines = rest.split("\n")
    for number, line in enumerate(lines):
        if line.rstrip() == "---":
            return "\n".join(lines[:number]), "\n".join(lines[number + 1 :]), []
    return "", "", [NO_END]


def _template(body: str, front: FrontMatter) -> tuple[Template | None, list[str]]:
    if not body.strip():
        return None, [EMPTY]
    try:
        template = compile_template(body)
    except TemplateError as error:
        return None, [str(error)]
    return template, unknown_names(template.names, {field.name for field in front.inputs})
