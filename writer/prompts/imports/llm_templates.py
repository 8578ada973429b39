"""Templates of the command-line program `llm`: YAML with `prompt`, `system`, `defaults` and more.

Variables are those of Python's string templates: `$input`, `$name`, `${name}`, and `$$` for a dollar.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Template
from typing import Final

from writer.prompts.careful_yaml import read_yaml
from writer.prompts.imports.draft import SELECTION, Draft, Named, Piece, Unusable, with_selection
from writer.prompts.keys import Keys
from writer.prompts.output_schema import read_output_schema
from writer.prompts.variables import VARIABLES
from writer.tongue import listed, tr

_INPUT: Final = "input"
_CONFIG: Final = {
    "temperature": "temperature",
    "top_p": "topP",
    "top_k": "topK",
    "max_tokens": "maxOutputTokens",
    "max_output_tokens": "maxOutputTokens",
    "num_predict": "maxOutputTokens",
}
"""llm's options and dotprompt's names of them; the rest belongs to one model or another."""

_LEFT_OUT: Final = {
    "model": tr("It names a model; Inkhorn uses the one you chose."),
    "fragments": tr("It includes other texts (fragments); a prompt file cannot, so they were left out."),
    "system_fragments": tr("It includes other texts (system_fragments); a prompt file cannot, so they were left out."),
    "attachments": tr("It sends attachments; Inkhorn sends text only, so they were left out."),
    "attachment_types": tr("It sends attachments; Inkhorn sends text only, so they were left out."),
    "tools": tr("It gives the model tools; Inkhorn has none, so they were left out."),
    "functions": tr("It holds Python code (functions); a prompt file never runs code, so it was left out."),
    "extract": tr("It takes only a code block out of the answer (extract); Inkhorn shows all of it."),
    "extract_last": tr("It takes only a code block out of the answer (extract_last); Inkhorn shows all of it."),
}
_KNOWN: Final = frozenset(("prompt", "system", "defaults", "options", "name", "schema_object", *_LEFT_OUT))


def read(text: str, title: str) -> Draft | Unusable:
    """The template in the YAML `text`; `title` is the name of its file."""
    value, problem = read_yaml(text, "file")
    if problem:
        return Unusable(title, problem)
    if isinstance(value, str):
        value = {"prompt": value}
    if not isinstance(value, Mapping):
        return Unusable(title, tr("It is no template of llm, which has a prompt or a system prompt."))
    prompt, system = (value.get(key) if isinstance(value.get(key), str) else "" for key in ("prompt", "system"))
    if not (prompt or "").strip() and not (system or "").strip():
        return Unusable(title, tr("It has neither a prompt nor a system prompt."))
    names: list[str] = []
    user, rules = _pieces((prompt or "").strip(), names), _pieces((system or "").strip(), names)
    config, unknown_options = _config(value.get("options"))
    schema, refusals = _schema(value.get("schema_object"))
    return Draft(
        title=title,
        system=rules,
        user=with_selection(user),
        output="popup",
        config=config,
        inputs=_inputs(names, value.get("defaults")),
        schema=schema,
        notes=(*_notes(value, names, unknown_options), *refusals),
    )


def _pieces(text: str, names: list[str]) -> tuple[Piece, ...]:
    """`text` with its variables in their places; their names are added to `names`."""
    pieces: list[Piece] = []
    position = 0
    for match in Template.pattern.finditer(text):
        name = match["named"] or match["braced"]
        if not name and match["escaped"] is None:
            continue  # a lone dollar stays one
        pieces.append(text[position : match.start()])
        position = match.end()
        if name and name != _INPUT and name not in names:
            names.append(name)
        pieces.append("$" if not name else SELECTION if name == _INPUT else Named(_usable(name)))
    pieces.append(text[position:])
    return tuple(piece for piece in pieces if piece != "")


def _usable(name: str) -> str:
    """A name that is no variable of ours: llm's `$title` has nothing to do with the document's title."""
    return f"{name}_" if name in VARIABLES else name


def _inputs(names: list[str], defaults: object) -> dict[str, str]:
    given = defaults if isinstance(defaults, Mapping) else {}
    inputs = {}
    for name in names:
        default = given.get(name)
        inputs[_usable(name)] = str(default) if isinstance(default, str | int | float) else ""
    return inputs


def _config(options: object) -> tuple[dict[str, object], list[str]]:
    """The options that have a meaning here, and the names of the others."""
    config: dict[str, object] = {}
    unknown = []
    for name, value in options.items() if isinstance(options, Mapping) else ():
        if name in _CONFIG and isinstance(value, int | float) and not isinstance(value, bool):
            config[_CONFIG[name]] = value
        else:
            unknown.append(re.sub(r"\W", "", str(name))[:40])
    return config, unknown


def _schema(value: object) -> tuple[dict[str, object] | None, tuple[str, ...]]:
    """The schema of the answer if Inkhorn can keep a model to it, else why not."""
    if not isinstance(value, Mapping) or not value:
        return None, ()
    problems: list[str] = []
    read_output_schema(Keys({"format": "json", "schema": value}, problems), problems)
    if problems:
        why = problems[0].partition(": ")[2]
        return None, (tr("It asks for an answer in a JSON schema, which was left out: {reason}", reason=why),)
    return dict(value), ()


def _notes(value: Mapping[object, object], names: list[str], unknown_options: list[str]) -> tuple[str, ...]:
    notes = [sentence for key, sentence in _LEFT_OUT.items() if value.get(key)]
    notes += [
        tr("${name} was renamed to {other}.", name=name, other=_usable(name)) for name in names if _usable(name) != name
    ]
    unknown = [str(key)[:40] for key in value if key not in _KNOWN]
    if unknown_options:
        notes.append(tr("These options were left out: {options}.", options=listed(unknown_options)))
    if unknown:
        notes.append(tr("These keys were left out: {keys}.", keys=listed(unknown)))
    return tuple(dict.fromkeys(notes))
