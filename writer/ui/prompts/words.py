"""Facts about a prompt and a pack in the words of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from writer.assist.prompt_catalogue import Entry
from writer.assist.prompt_packs import Listed, Offer
from writer.prompts.file import PromptFile
from writer.prompts.imports.reading import Written

_OUTPUT: Final = {
    "diff": "shown as changes to review",
    "replace": "put in place of the text",
    "insert": "put in at the caret",
    "append": "put behind the text",
    "popup": "shown beside the text",
    "clipboard": "copied",
    "new": "opened as a new document",
}
_SCOPE: Final = {
    "auto": "the selection or the paragraph",
    "selection": "the selection",
    "sentence": "whole sentences",
    "paragraph": "whole paragraphs",
    "section": "the section",
    "document": "the whole document",
}


def fact_words(prompt: PromptFile) -> str:
    """What a prompt does, in a line."""
    facts = [f"Works on {_SCOPE.get(prompt.scope, prompt.scope)}", _OUTPUT.get(prompt.output, prompt.output)]
    if prompt.hotkey:
        facts.append(prompt.hotkey)
    if prompt.asked:
        facts.append(f"asks for {', '.join(field.name for field in prompt.asked)}")
    if prompt.minimum_parameters:
        facts.append(f"from {size_words(prompt.minimum_parameters)} parameters")
    return " · ".join(facts)


def size_words(parameters: int) -> str:
    return f"{parameters / 1e9:g} B" if parameters >= 10**9 else f"{parameters / 1e6:g} M"


def origin_words(entry: Entry, group: str, kind: str) -> str:
    """Where a prompt is from, for one that cannot be edited; else the name of its file."""
    match kind:
        case "own":
            return entry.path.name + (" · not saved yet" if entry.unsaved and entry.prompt is None else "")
        case "built-in":
            return "Built in · read only"
        case "pack":
            return f"From the pack “{group}” · read only"
        case _:
            return f"From the Python package “{group}” · read only"


def count_words(count: int, noun: str) -> str:
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def pack_words(pack: Listed) -> str:
    """Version, author, licence, size of a pack."""
    manifest = pack.manifest
    parts = [
        f"Version {manifest.version}" if manifest.version else "",
        f"by {manifest.author}" if manifest.author else "",
    ]
    parts += [manifest.licence, count_words(len(pack.titles), "prompt")]
    return " · ".join(filter(None, parts))


def offer_words(offer: Offer) -> str:
    """What stands over the prompts of a pack that could be installed."""
    if offer.content is None:
        return f"{offer.path.name} cannot be installed."
    manifest = offer.content.manifest
    parts = [f"Version {manifest.version}", f"by {manifest.author}" if manifest.author else "", manifest.licence]
    if offer.replaces:
        parts.append(f"takes the place of version {offer.replaces}")
    return " · ".join(filter(None, parts))


def titles_words(titles: Sequence[str], most: int = 12) -> str:
    """The titles of some prompts in a sentence."""
    shown = ", ".join(titles[:most])
    return f"{shown} and {len(titles) - most:,} more" if len(titles) > most else shown


def import_words(written: Sequence[Written]) -> str:
    """What an import gave, in a sentence."""
    taken = sum(result.path is not None for result in written)
    left = len(written) - taken
    sentence = f"{count_words(taken, 'prompt')} imported."
    return f"{sentence} {count_words(left, 'prompt')} left out." if left else sentence
