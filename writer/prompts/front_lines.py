"""Where the keys of a front matter stand in the text of a prompt file, and how one value is changed there.

Its own module because an editor needs lines and small changes, while reading a prompt needs neither. Nothing here
raises: in a front matter that is no YAML no key is found.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import yaml

from writer.prompts.careful_yaml import compose

_MARK: Final = "---"
_PLAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9 ,.()/_-]*")
_SPECIAL: Final = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n"})


@dataclass(frozen=True, slots=True)
class Front:
    """The lines of a file: `head` is the YAML, which begins in line 2; the body begins in line `body_line` (from 1)."""

    head: str
    body_line: int

    @property
    def exists(self) -> bool:
        return self.body_line > 1


def front_of(text: str) -> Front:
    """Where the front matter of `text` ends; a file without one is all body."""
    lines = text.split("\n")
    if lines[0].rstrip() != _MARK:
        return Front("", 1)
    for number, line in enumerate(lines[1:], 2):
        if line.rstrip() == _MARK:
            return Front("\n".join(lines[1 : number - 1]), number + 1)
    return Front("", 1)


def line_of(text: str, key: str, item: int = 0, inner: str = "") -> int | None:
    """The line, from 1, in which `key` ("config.topP") stands; of its `item`-th list item (from 1) with `inner` in it.

    What is not found is answered with the line of what is around it; None when not even the key is there.
    """
    place = _find(compose(front_of(text).head), key)
    if place is None:
        return None
    node, line = place
    if item and isinstance(node, yaml.SequenceNode) and item <= len(node.value):
        node = node.value[item - 1]
        line = node.start_mark.line
        found = _find(node, inner) if inner else None
        line = found[1] if found else line
    return line + 2


def with_value(text: str, key: str, value: str) -> str:
    """`text` with `value` behind the top-level `key`, which is added at the top when it is not there."""
    front = front_of(text)
    line = f"{key}: {written(value)}"
    if not front.exists:
        return f"{_MARK}\n{line}\n{_MARK}\n{text}"
    place = _pair(compose(front.head), key)
    if place is None:
        return "\n".join((_MARK, line, text.partition("\n")[2]))
    head_start = text.index("\n") + 1
    start, end = head_start + place[1].start_mark.index, head_start + place[1].end_mark.index
    return text[:start] + written(value) + text[end:]


def without(text: str, key: str) -> str:
    """`text` without the line of `key`, when its value stands in that line; else as it is."""
    place = _pair(compose(front_of(text).head), key)
    if place is None or place[0].start_mark.line != place[1].end_mark.line:
        return text
    lines = text.split("\n")
    del lines[place[0].start_mark.line + 1]
    return "\n".join(lines)


def written(value: str) -> str:
    """`value` as YAML in one line."""
    plain = _PLAIN.fullmatch(value) and value.casefold() not in _SPECIAL and value == value.strip()
    return value if plain else json.dumps(value, ensure_ascii=False)


def _pair(node: yaml.Node | None, key: str) -> tuple[yaml.Node, yaml.Node] | None:
    """The nodes of the dotted `key` and of its value, however it is nested."""
    for name, place in _keys(node):
        if name == key:
            return place
        if key.startswith(f"{name}.") and (deeper := _pair(place[1], key[len(name) + 1 :])):
            return deeper
    return None


def _find(node: yaml.Node | None, key: str) -> tuple[yaml.Node, int] | None:
    """The value of the dotted `key` and its line (from 0 in the head); of the outer key where an inner is missing."""
    for name, (key_node, value) in _keys(node):
        if name == key:
            return value, key_node.start_mark.line
    for name, (key_node, value) in _keys(node):
        if key.startswith(f"{name}."):
            return _find(value, key[len(name) + 1 :]) or (value, key_node.start_mark.line)
    return None


def _keys(node: yaml.Node | None) -> Iterator[tuple[str, tuple[yaml.Node, yaml.Node]]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield key.value, (key, value)
