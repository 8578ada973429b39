"""A prompt on its way from another program's format into a prompt file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

import yaml

from writer.prompts.file import SIZE_LIMIT, SUFFIX, BrokenPrompt, parse
from writer.prompts.front_matter import DESCRIPTION_LIMIT, NAME_LIMIT, TITLE_LIMIT, OutputMode
from writer.prompts.safe_names import slug
from writer.tongue import tr

SOURCE_LIMIT: Final = 4 * 1024 * 1024
"""Bytes of a file to import."""

DRAFTS_LIMIT: Final = 500
"""Prompts taken from one place; Fabric has about 250."""


@dataclass(frozen=True, slots=True)
class Named:
    """The place of a variable in a text."""

    name: str


Piece: TypeAlias = str | Named
SELECTION: Final = Named("selection")


@dataclass(frozen=True, slots=True)
class Draft:
    """What another program's prompt means here; `notes` are sentences about what could not be kept."""

    title: str
    system: tuple[Piece, ...] = ()
    user: tuple[Piece, ...] = (SELECTION,)
    output: OutputMode = "diff"
    description: str = ""
    config: Mapping[str, object] = field(default_factory=dict)
    """In dotprompt's words."""
    inputs: Mapping[str, str] = field(default_factory=dict)
    """Names to ask for with their defaults; an empty default is none."""
    schema: Mapping[str, object] | None = None
    """A JSON Schema of the answer that `output_schema` reads."""
    free: bool = False
    """Whether the answer may be something that the text does not say, as an instruction of the writer's may want."""
    notes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return slug(self.title)[:NAME_LIMIT]


@dataclass(frozen=True, slots=True)
class Unusable:
    """Something of another program that is no prompt here, and why, as a sentence."""

    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What one place gave. `problem` is a sentence when it gave nothing."""

    drafts: tuple[Draft, ...] = ()
    unusable: tuple[Unusable, ...] = ()
    problem: str = ""


def prompt_text(draft: Draft, name: str) -> str | Unusable:
    """The content of a prompt file called `name`; checked as any other prompt file is."""
    title = one_line(draft.title, TITLE_LIMIT) or name
    head: dict[str, object] = {"name": name}
    if description := one_line(draft.description, DESCRIPTION_LIMIT):
        head["description"] = description
    if draft.config:
        head["config"] = dict(draft.config)
    if draft.inputs:
        head["input"] = _input_section(draft.inputs)
    if draft.schema:
        head["output"] = {"format": "json", "schema": draft.schema}
    head |= {"inkhorn.title": title, "inkhorn.menu": "prompts", "inkhorn.output": draft.output}
    if draft.free:
        head["inkhorn.expects"] = ["anything"]
    front = yaml.safe_dump(head, sort_keys=False, allow_unicode=True, width=1000)
    system = f'{{{{role "system"}}}}\n{template(draft.system)}\n' if _has_text(draft.system) else ""
    text = f'---\n{front}---\n{system}{{{{role "user"}}}}\n{template(draft.user)}\n'
    prompt = parse(text, Path(name + SUFFIX))
    if isinstance(prompt, BrokenPrompt):
        return Unusable(title, " ".join(prompt.reasons))
    if len(text.encode("utf-8", "replace")) > SIZE_LIMIT:
        return Unusable(title, tr("It is longer than a prompt file may be, {size} KB.", size=SIZE_LIMIT // 1024))
    return text


def template(pieces: Sequence[Piece]) -> str:
    """The pieces as a template in which every text means itself, whatever braces it holds."""
    written = ""
    for piece in _joined(pieces):
        if isinstance(piece, Named):
            # Behind "{" or "\" a tag would be read as something else: white space parts them, and "~" takes it back.
            apart = written.endswith(("{", "\\"))
            written += f" {{{{~{piece.name}}}}}" if apart else f"{{{{{piece.name}}}}}"
        elif piece.startswith("}") and written.endswith("}}"):
            written = f"{written[:-2]}~}}}} {_literal(piece)}"
        else:
            written += _literal(piece)
    return written.strip()


def pieces_of(text: str, places: Mapping[str, Piece]) -> tuple[Piece, ...]:
    """`text` with each key of `places` replaced by its value; the leftmost, then the longest, counts."""
    pieces: list[Piece] = []
    position = 0
    while position < len(text):
        found = [(text.find(mark, position), -len(mark), mark) for mark in places]
        start, _, mark = min((hit for hit in found if hit[0] >= 0), default=(-1, 0, ""))
        if start < 0:
            break
        pieces += [text[position:start], places[mark]]
        position = start + len(mark)
    pieces.append(text[position:])
    return tuple(piece for piece in pieces if piece != "")


def with_selection(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with the selection in a paragraph of its own behind them, unless they have it already."""
    if SELECTION in pieces:
        return pieces
    return (*pieces, "\n\n", SELECTION) if pieces else (SELECTION,)


def one_line(text: str, limit: int) -> str:
    printable = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printable.split())[:limit].strip()


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Texts that follow each other as one, so that braces which meet are seen together."""
    joined: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        elif piece != "":
            joined.append(piece)
    return joined


def _literal(text: str) -> str:
    return text.replace("\r\n", "\n").replace("{{", "\\{{")


def _has_text(pieces: Sequence[Piece]) -> bool:
    return any(isinstance(piece, Named) or piece.strip() for piece in pieces)


def _input_section(inputs: Mapping[str, str]) -> dict[str, object]:
    section: dict[str, object] = {"schema": dict.fromkeys(inputs, "string")}
    defaults = {name: value for name, value in inputs.items() if value}
    return section | ({"default": defaults} if defaults else {})
