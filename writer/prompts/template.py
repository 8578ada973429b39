"""The template language of prompt files: a small, logic-light part of Handlebars, compiled to a tree.

Understood are `{{name}}` (never escaped: prompts are not HTML), `{{#if name}}`, `{{#unless name}}`,
`{{#each name}}` and dotprompt's `{{#ifEquals name "text"}}` and `{{#unlessEquals name "text"}}` with `{{else}}`;
`{{this}}`, `{{@index}}`, `{{@first}}` and `{{@last}}` inside `each`; `{{role "system"}}`, whose further `key="value"`
are read over; comments, `~` against white space and `\\{{` for the characters themselves. Everything else of
Handlebars and dotprompt (partials, other helpers, paths, `media`, `history`, `section`, `json`) is refused in words,
so that a prompt file can neither compute nor include anything. Written here because the Python ports of Handlebars
bring helpers, and with them code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from writer.tongue import tr

RoleName = Literal["system", "user", "assistant"]

DEPTH_LIMIT: Final = 16
"""Blocks inside blocks."""

LOOP_NAMES: Final = frozenset({"this", "@index", "@first", "@last"})
"""Names that exist only inside `each`."""

_ROLES: Final[dict[str, RoleName]] = {
    "system": "system",
    "user": "user",
    "model": "assistant",  # dotprompt's word
    "assistant": "assistant",
}
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ROLE: Final = re.compile(r"""role\s+(?:"([^"]*)"|'([^']*)')(?:\s+\w+=(?:"[^"]*"|'[^']*'|[\w.+-]+))*""")
_EQUALS: Final = re.compile(r"""(ifEquals|unlessEquals)\s+("[^"]*"|'[^']*'|[^\s"']+)\s+("[^"]*"|'[^']*'|[^\s"']+)""")
_REFUSED: Final = {
    "history": tr("a prompt file cannot place earlier turns; Inkhorn sends none."),
    "media": tr("a prompt file cannot send pictures or other media."),
    "section": tr("sections are not supported."),
    "json": tr("values are texts; there is nothing to write as JSON."),
    "else": tr("write an {{#if}} of its own inside the {{else}}."),
    "lookup": tr("nothing can be looked up."),
    "log": tr("nothing can be logged."),
}
"""What dotprompt and Handlebars have and Inkhorn has not, and why."""


def in_line(line: int | str, message: str) -> str:
    """`message`, a sentence about the line `line` of the prompt text, with these words before it."""
    return tr("Line {line} of the prompt text: {message}", line=line, message=message)


class TemplateError(ValueError):
    """A template that cannot be compiled; `str()` is a sentence, `line` counts from 1."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(in_line(line, message))
        self.line = line


@dataclass(frozen=True, slots=True)
class Literally:
    """Text that stands in the template."""

    text: str


@dataclass(frozen=True, slots=True)
class Variable:
    """`{{name}}`."""

    name: str


@dataclass(frozen=True, slots=True)
class Role:
    """`{{role "..."}}`: what follows is said by someone else."""

    role: RoleName


@dataclass(frozen=True, slots=True)
class Block:
    """`{{#kind name}} body {{else}} otherwise {{/kind}}`."""

    kind: Literal["if", "unless", "each"]
    name: str
    body: tuple[Node, ...]
    otherwise: tuple[Node, ...]


Operand: TypeAlias = Literally | Variable


@dataclass(frozen=True, slots=True)
class Comparison:
    """`{{#ifEquals left right}} body {{else}} otherwise {{/ifEquals}}`; unlessEquals has the two texts swapped."""

    left: Operand
    right: Operand
    body: tuple[Node, ...]
    otherwise: tuple[Node, ...]


Node: TypeAlias = Literally | Variable | Role | Block | Comparison


@dataclass(frozen=True, slots=True)
class Template:
    """A compiled template and the names it asks for."""

    nodes: tuple[Node, ...]
    names: frozenset[str]


@dataclass(slots=True)
class _Piece:
    """A stretch of the source: text, or the inside of one tag."""

    kind: Literal["text", "tag", "comment"]
    content: str
    line: int
    trim_before: bool = False
    trim_after: bool = False

    @property
    def is_block(self) -> bool:
        """Whether the tag vanishes together with a line it has to itself."""
        return self.kind == "comment" or (self.kind == "tag" and (self.content[:1] in "#/" or self.content == "else"))


@dataclass(slots=True)
class _Open:
    """A block that is not closed yet; the outermost one is the template."""

    kind: Literal["if", "unless", "each", "ifEquals", "unlessEquals", "template"]
    name: str
    line: int
    left: Operand = Literally("")
    right: Operand = Literally("")
    """What ifEquals and unlessEquals compare."""
    body: list[Node] = field(default_factory=list)
    otherwise: list[Node] | None = None

    @property
    def nodes(self) -> list[Node]:
        return self.body if self.otherwise is None else self.otherwise


def compile_template(source: str) -> Template:
    """Compile `source`. Raises TemplateError with a sentence at the first thing it does not understand."""
    pieces = list(_pieces(source))
    _trim(pieces)
    names: set[str] = set()
    stack = [_Open("template", "", 1)]
    for piece in pieces:
        if piece.kind == "text" and piece.content:
            stack[-1].nodes.append(Literally(piece.content))
        elif piece.kind == "tag":
            _take(piece, stack, names)
    if len(stack) > 1:
        raise TemplateError(tr("{tag} is never closed.", tag=_tagged(f"#{stack[-1].kind}")), stack[-1].line)
    return Template(tuple(stack[0].body), frozenset(names))


def _pieces(source: str) -> Iterator[_Piece]:
    """Cut `source` into text and tags; every character is looked at once."""
    position, line = 0, 1
    while (start := source.find("{{", position)) >= 0:
        before = source[position:start]
        line_at_tag = line + before.count("\n")
        if before.endswith("\\"):
            yield _Piece("text", before[:-1] + "{{", line)
            position, line = start + 2, line_at_tag
            continue
        yield _Piece("text", before, line)
        piece, position = _tag(source, start, line_at_tag)
        line = line_at_tag + source.count("\n", start, position)
        yield piece
    yield _Piece("text", source[position:], line)


def _tag(source: str, start: int, line: int) -> tuple[_Piece, int]:
    """The tag that begins at `start`, and where it ends."""
    if source.startswith("{{{{", start):
        raise TemplateError(tr("raw blocks ({{{{) are not supported."), line)
    inside = start + 2
    trim_before = source.startswith("~", inside)
    inside += trim_before
    triple = source.startswith("{", inside)
    is_comment = source.startswith("!", inside)
    closer = "--" if source.startswith("!--", inside) else "}}}" if triple else "}}"
    end = source.find(closer, inside + 3 if closer == "--" else inside)
    end_of_tag = source.find("}}", end) if closer == "--" and end >= 0 else end
    if end < 0 or end_of_tag < 0:
        raise TemplateError(tr("{{ is never closed by }}."), line)
    content = source[inside + triple : end_of_tag]
    trim_after = content.endswith("~")
    piece = _Piece(
        "comment" if is_comment else "tag",
        content.removesuffix("~").strip(),
        line,
        trim_before,
        trim_after,
    )
    return piece, end_of_tag + (3 if triple else 2)


def _trim(pieces: list[_Piece]) -> None:
    """Take away white space that `~` asks for, and lines that hold nothing but one block tag or comment.

    Pieces alternate: text, tag, text, ...; except behind an escaped `\\{{`, where two texts meet.
    """
    own_line = [_has_its_own_line(pieces, index) for index in range(len(pieces))]
    for index, piece in enumerate(pieces):
        if piece.kind == "text":
            continue
        before, after = pieces[index - 1], pieces[index + 1]
        if own_line[index]:
            before.content = before.content.rstrip(" \t")
            after.content = re.sub(r"\A[ \t]*\n?", "", after.content)
        if piece.trim_before:
            before.content = before.content.rstrip()
        if piece.trim_after:
            after.content = after.content.lstrip()


def _has_its_own_line(pieces: list[_Piece], index: int) -> bool:
    if not pieces[index].is_block:
        return False
    before, after = pieces[index - 1].content, pieces[index + 1].content
    head = before.rpartition("\n")
    tail = after.partition("\n")
    starts_line = not head[2].strip(" \t") and (bool(head[1]) or index == 1)
    ends_line = not tail[0].strip(" \t") and (bool(tail[1]) or index + 2 == len(pieces))
    return starts_line and ends_line


def _take(piece: _Piece, stack: list[_Open], names: set[str]) -> None:
    """Add what one tag means to the innermost open block."""
    content, line = piece.content, piece.line
    match content[:1]:
        case "#":
            _open(content[1:].strip(), line, stack, names)
        case "/":
            _close(content[1:].strip(), line, stack)
        case ">":
            raise TemplateError(
                tr("{tag}: a prompt file cannot include other files or prompts.", tag=_tagged(content)), line
            )
        case _ if content == "else":
            _else(line, stack)
        case _ if content.startswith("role ") or content == "role":
            stack[-1].nodes.append(Role(_role(content, line)))
        case _:
            stack[-1].nodes.append(Variable(_name(content, line, stack, names)))


def _open(content: str, line: int, stack: list[_Open], names: set[str]) -> None:
    if len(stack) > DEPTH_LIMIT:
        raise TemplateError(tr("more than {limit} blocks stand inside each other.", limit=DEPTH_LIMIT), line)
    compared = _EQUALS.fullmatch(content)
    if compared:
        left, right = (_operand(written, line, stack, names) for written in compared.group(2, 3))
        kind: Literal["ifEquals", "unlessEquals"] = "ifEquals" if compared[1] == "ifEquals" else "unlessEquals"
        stack.append(_Open(kind, "", line, left, right))
        return
    words = content.split()
    if len(words) != 2 or words[0] not in ("if", "unless", "each"):
        written = "{{#" + " ".join(words) + "}}"
        supported = tr(
            "only #if, #unless and #each with one name, and #ifEquals and #unlessEquals with two, are supported."
        )
        raise TemplateError(f"{written}: {supported}", line)
    name = _name(words[1], line, stack, names)
    match words[0]:
        case "if":
            stack.append(_Open("if", name, line))
        case "unless":
            stack.append(_Open("unless", name, line))
        case _:
            stack.append(_Open("each", name, line))


def _operand(written: str, line: int, stack: list[_Open], names: set[str]) -> Operand:
    """A text in quotation marks, or a name."""
    if written[0] in "\"'":
        return Literally(written[1:-1])
    return Variable(_name(written, line, stack, names))


def _else(line: int, stack: list[_Open]) -> None:
    if stack[-1].kind == "template" or stack[-1].otherwise is not None:
        raise TemplateError(tr("{{else}} does not belong to a block."), line)
    stack[-1].otherwise = []


def _close(kind: str, line: int, stack: list[_Open]) -> None:
    block = stack[-1]
    if block.kind == "template" or block.kind != kind:
        raise TemplateError(tr("{tag} closes nothing that is open here.", tag=_tagged(f"/{kind}")), line)
    stack.pop()
    stack[-1].nodes.append(_closed(block))


def _closed(block: _Open) -> Node:
    body, otherwise = tuple(block.body), tuple(block.otherwise or ())
    match block.kind:
        case "ifEquals":
            return Comparison(block.left, block.right, body, otherwise)
        case "unlessEquals":
            return Comparison(block.left, block.right, otherwise, body)
        case "template":
            raise AssertionError("the outermost block is never closed")
        case kind:
            return Block(kind, block.name, body, otherwise)


def _role(content: str, line: int) -> RoleName:
    found = _ROLE.fullmatch(content)
    role = _ROLES.get((found[1] or found[2] or "") if found else "")
    if role is None:
        raise TemplateError(
            tr('{tag}: a role is "system", "user" or "model", in quotation marks.', tag=_tagged(content)), line
        )
    return role


def _name(content: str, line: int, stack: list[_Open], names: set[str]) -> str:
    """`content` as a variable's name, noted in `names`."""
    if content in LOOP_NAMES:
        if not any(block.kind == "each" for block in stack):
            raise TemplateError(
                tr("{tag} has a meaning only inside {block}.", tag=_tagged(content), block=_tagged("#each")), line
            )
        return content
    if not _NAME.fullmatch(content) or content == "history":
        reason = _REFUSED.get(content.split(maxsplit=1)[0] if content else "")
        if reason:
            raise TemplateError(f"{_tagged(content)}: {reason}", line)
        raise TemplateError(
            tr(
                "{tag} is not supported: write one plain name between the braces, without helpers or paths.",
                tag=_tagged(content),
            ),
            line,
        )
    names.add(content)
    return content


def _tagged(content: str) -> str:
    """As it stands in the file."""
    return f"{{{{{content}}}}}"
