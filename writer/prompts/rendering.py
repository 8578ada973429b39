"""From a prompt and the values of its names to the turns that are sent to a model.

Values are data: whatever they contain, they are only ever copied. A role marker inside a value is text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias, assert_never

from writer.prompts.file import PromptFile
from writer.prompts.template import (
    Block,
    Comparison,
    Literally,
    Node,
    Operand,
    Role,
    RoleName,
    Template,
    Variable,
)
from writer.tongue import tr

OUTPUT_LIMIT: Final = 4_000_000
"""Characters of all turns together: about a million tokens, more than any model here takes."""

STEP_LIMIT: Final = 200_000
"""Nodes visited, so that loops inside loops end."""

Value: TypeAlias = str | Sequence[str]


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side says; `content` has no white space at its ends."""

    role: RoleName
    content: str


class RenderError(ValueError):
    """A prompt that grew past a limit; `str()` is a sentence for the writer."""


def render(prompt: PromptFile, variables: Mapping[str, Value], inputs: Mapping[str, str] | None = None) -> list[Turn]:
    """The turns of `prompt`: `variables` as named in `variables.VARIABLES`, `inputs` as the writer answered.

    An input that was not answered has its default; one that is called like a variable and has no default is that
    variable. A missing variable is empty. Raises RenderError.
    """
    answered = inputs or {}
    declared: dict[str, Value] = {
        field.name: answered.get(field.name, field.default if field.default is not None else "")
        for field in prompt.inputs
        if field.asked or field.name in answered
    }
    return render_template(prompt.template, {**variables, **declared})


def render_template(template: Template, values: Mapping[str, Value]) -> list[Turn]:
    """The turns that `template` makes of `values`; what stands before the first role is the user's.

    Raises RenderError.
    """
    writing = _Writing(values)
    writing.write(template.nodes, {})
    return writing.turns()


class _Writing:
    """One rendering under way."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = values
        self._turns: list[tuple[RoleName, list[str]]] = [("user", [])]
        self._size = 0
        self._steps = 0

    def turns(self) -> list[Turn]:
        """What was written; turns without text are left out."""
        joined = [Turn(role, "".join(pieces).strip()) for role, pieces in self._turns]
        return [turn for turn in joined if turn.content]

    def write(self, nodes: tuple[Node, ...], loop: Mapping[str, str]) -> None:
        for node in nodes:
            self._steps += 1
            if self._steps > STEP_LIMIT:
                raise RenderError(tr("The prompt repeats itself too often; give its {{#each}} shorter lists."))
            match node:
                case Literally(text):
                    self._add(text)
                case Variable(name):
                    self._add(self._text(name, loop))
                case Role(role):
                    self._turns.append((role, []))
                case Block():
                    self._block(node, loop)
                case Comparison():
                    same = self._operand(node.left, loop) == self._operand(node.right, loop)
                    self.write(node.body if same else node.otherwise, loop)
                case _:
                    assert_never(node)

    def _block(self, block: Block, loop: Mapping[str, str]) -> None:
        value = self._value(block.name, loop)
        match block.kind:
            case "if":
                self.write(block.body if value else block.otherwise, loop)
            case "unless":
                self.write(block.otherwise if value else block.body, loop)
            case "each":
                self._each(block, () if isinstance(value, str) else value, loop)
            case _:
                assert_never(block.kind)

    def _each(self, block: Block, items: Sequence[str], loop: Mapping[str, str]) -> None:
        if not items:
            self.write(block.otherwise, loop)
        for index, item in enumerate(items):
            first, last = index == 0, index == len(items) - 1
            self.write(
                block.body,
                {"this": item, "@index": str(index), "@first": "true" * first, "@last": "true" * last},
            )

    def _operand(self, operand: Operand, loop: Mapping[str, str]) -> str:
        return operand.text if isinstance(operand, Literally) else self._text(operand.name, loop)

    def _text(self, name: str, loop: Mapping[str, str]) -> str:
        value = self._value(name, loop)
        return value if isinstance(value, str) else ", ".join(value)

    def _value(self, name: str, loop: Mapping[str, str]) -> Value:
        return loop.get(name, self._values.get(name, ""))

    def _add(self, text: str) -> None:
        self._size += len(text)
        if self._size > OUTPUT_LIMIT:
            raise RenderError(tr("The prompt became too long for any model; select less text."))
        self._turns[-1][1].append(text)
