"""Obsidian Local GPT: the plug-in's `data.json`, or a list of actions, or one action.

An action has `name`, `prompt`, `system`, `temperature` and `replace`; the selection stands where
`{{=SELECTION=}}` does, or behind the prompt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from writer.prompts.imports.draft import SELECTION, Draft, Imported, Unusable, pieces_of, with_selection
from writer.tongue import tr

_MARK: Final = "{{=SELECTION=}}"
_CONTEXT: Final = re.compile(
    r"\{\{=CONTEXT_START=\}\}.*?\{\{=CONTEXT_END=\}\}|\{\{=CONTEXT(?:_START|_END)?=\}\}", re.DOTALL
)


def looks_like(value: object) -> bool:
    return any("prompt" in action or "system" in action for action in _actions(value))


def read(value: object) -> Imported:
    """The actions in a decoded JSON file."""
    drafts, unusable = [], []
    for action in _actions(value):
        if action.get("separator"):
            continue
        draft = _draft(action)
        if isinstance(draft, Draft):
            drafts.append(draft)
        else:
            unusable.append(draft)
    return Imported(tuple(drafts), tuple(unusable))


def _actions(value: object) -> list[Mapping[str, object]]:
    if isinstance(value, Mapping):
        value = value["actions"] if isinstance(value.get("actions"), list) else [value]
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


def _draft(action: Mapping[str, object]) -> Draft | Unusable:
    name = _text(action, "name").strip() or tr("Unnamed action")
    prompt, system = _text(action, "prompt"), _text(action, "system")
    if not prompt.strip() and not system.strip():
        return Unusable(name, tr("It has neither a prompt nor a system prompt."))
    notes = []
    if _CONTEXT.search(prompt + system):
        notes.append(
            tr("It uses text of linked notes ({{=CONTEXT=}}), which Inkhorn does not have; that part was left out.")
        )
    if _text(action, "model") or _text(action, "providerId"):
        notes.append(tr("It names a model; Inkhorn uses the one you chose."))
    return Draft(
        title=name,
        system=pieces_of(_CONTEXT.sub("", system), {_MARK: SELECTION}),
        user=with_selection(pieces_of(_CONTEXT.sub("", prompt).strip(), {_MARK: SELECTION})),
        output="diff" if action.get("replace") is True else "append",
        config=_temperature(action.get("temperature")),
        notes=tuple(notes),
    )


def _text(action: Mapping[str, object], key: str) -> str:
    value = action.get(key)
    return value if isinstance(value, str) else ""


def _temperature(value: object) -> dict[str, object]:
    """A number, which some versions write as text."""
    try:
        number = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else -1.0
    except (ValueError, OverflowError):
        return {}
    return {"temperature": number} if 0 <= number <= 2 else {}
