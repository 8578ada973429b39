"""From the shape of an answer to the grammar that keeps a model to it, in GBNF, llama.cpp's notation, for JSON.

The answer is one line, written as models write it: names in the order of the schema, a space behind each comma and
colon. Everything in it ends: lists and texts have a most, and nothing else repeats.
"""

from __future__ import annotations

import json
from typing import Final, assert_never

from writer.prompts.output_schema import Choice, Fields, Listing, Plain, Shape

_LETTER: Final = r'letter ::= [^"\\\x00-\x1f\x7f\u0085\u2028\u2029] | "\\" ["\\/nt]'
WHOLE: Final = 'whole ::= "-"? ("0" | [1-9] [0-9]{0,14})'
NUMBER: Final = 'number ::= "-"? ("0" | [1-9] [0-9]{0,14}) ("." [0-9]{1,6})?'
_EMPTY: Final = '""'
"""A text of no characters."""
TRUTH: Final = 'truth ::= "true" | "false"'


def json_grammar(shape: Shape) -> str:
    """The grammar of answers that have `shape`; the rule "root" is all of it."""
    writing = _Writing()
    root = writing.name_of(shape)
    return "\n".join([f"root ::= {root}", *writing.rules.values()]) + "\n"


class _Writing:
    """Rules by what they say, so that equal shapes share one."""

    def __init__(self) -> None:
        self.rules: dict[object, str] = {}
        self._names: dict[Shape, str] = {}

    def name_of(self, shape: Shape) -> str:
        """The name of the rule for `shape`, which is made when it is new."""
        if shape not in self._names:
            match shape:
                case Plain():
                    self._names[shape] = self._plain(shape)
                case Choice():
                    self._names[shape] = self._rule(" | ".join(written(_json_text(each)) for each in shape.options))
                case Listing():
                    self._names[shape] = self._listing(shape)
                case Fields():
                    self._names[shape] = self._fields(shape)
                case _:
                    assert_never(shape)
        return self._names[shape]

    def _plain(self, shape: Plain) -> str:
        match shape.kind:
            case "string":
                self.rules["letter"] = _LETTER
                return self._rule(f'"\\"" letter{{{shape.least},{shape.most}}} "\\""')
            case "integer":
                self.rules["whole"] = WHOLE
                return "whole"
            case "number":
                self.rules["number"] = NUMBER
                return "number"
            case "boolean":
                self.rules["truth"] = TRUTH
                return "truth"
            case _:
                assert_never(shape.kind)

    def _listing(self, shape: Listing) -> str:
        item = self.name_of(shape.item)
        more = self._rule(f'", " {item}')
        least, most = max(0, shape.least - 1), shape.most - 1
        items = f"{item} {more}{{{least},{most}}}" if most else item
        return self._rule(f'"[" {items} "]"' if shape.least else f'"[" ({items})? "]"')

    def _fields(self, shape: Fields) -> str:
        """From the last name to the first: what may follow once something stands there, and as long as nothing does."""
        following = beginning = ""
        for field in reversed(shape.fields):
            name = written(f"{_json_text(field.name)}: ")
            value = self.name_of(field.shape)
            first = f"{name} {value} {following}".strip()
            later = f'", " {name} {value} {following}'.strip()
            if field.required:
                beginning, following = self._rule(first), self._rule(later)
            else:
                beginning = self._rule(f"{first} | {beginning or _EMPTY}")
                following = self._rule(f"{later} | {following or _EMPTY}")
        return self._rule(f'"{{" {beginning} "}}"')

    def _rule(self, text: str) -> str:
        """The name of the rule that says `text`."""
        if text not in self.rules:
            name = f"r{len(self.rules)}"
            self.rules[text] = f"{name} ::= {text}"
        return self.rules[text].partition(" ")[0]


def _json_text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def written(text: str) -> str:
    """`text` as a text of GBNF."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
