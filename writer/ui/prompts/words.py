"""Facts about a prompt and a pack in the words of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from writer.assist.prompt_catalogue import Entry
from writer.assist.prompt_packs import Listed, Offer
from writer.prompts.file import PromptFile
from writer.prompts.imports.reading import Written
from writer.tongue import amount, counted, listed, tr

_OUTPUT: Final = {
    "diff": tr("shown as changes to review"),
    "replace": tr("put in place of the text"),
    "insert": tr("put in at the caret"),
    "append": tr("put behind the text"),
    "popup": tr("shown beside the text"),
    "clipboard": tr("copied"),
    "new": tr("opened as a new document"),
}
_SCOPE: Final = {
    "auto": tr("Works on the selection or the paragraph"),
    "selection": tr("Works on the selection"),
    "sentence": tr("Works on whole sentences"),
    "paragraph": tr("Works on whole paragraphs"),
    "section": tr("Works on the section"),
    "document": tr("Works on the whole document"),
}


def fact_words(prompt: PromptFile) -> str:
    """What a prompt does, in a line."""
    where = _SCOPE.get(prompt.scope) or tr("Works on {scope}", scope=prompt.scope)
    facts = [where, _OUTPUT.get(prompt.output, prompt.output)]
    if prompt.hotkey:
        facts.append(prompt.hotkey)
    if prompt.asked:
        facts.append(tr("asks for {fields}", fields=listed(field.name for field in prompt.asked)))
    if prompt.minimum_parameters:
        facts.append(_size_words(prompt.minimum_parameters))
    return " · ".join(facts)


def _size_words(parameters: int) -> str:
    """From which size of model on a prompt works."""
    if parameters >= 10**9:
        return tr("from {number} B parameters", number=_short(parameters / 1e9))
    return tr("from {number} M parameters", number=_short(parameters / 1e6))


def _short(number: float) -> str:
    """With as many decimals as it needs."""
    return amount(number, len(f"{number:g}".partition(".")[2]))


def origin_words(entry: Entry, group: str, kind: str) -> str:
    """Where a prompt is from, for one that cannot be edited; else the name of its file."""
    match kind:
        case "own":
            name = entry.path.name
            return tr("{file} · not saved yet", file=name) if entry.unsaved and entry.prompt is None else name
        case "built-in":
            return tr("Built in · read only")
        case "pack":
            return tr("From the pack “{pack}” · read only", pack=group)
        case _:
            return tr("From the Python package “{package}” · read only", package=group)


def pack_words(pack: Listed) -> str:
    """Version, author, licence, size of a pack."""
    manifest = pack.manifest
    parts = [
        tr("Version {version}", version=manifest.version) if manifest.version else "",
        tr("by {author}", author=manifest.author) if manifest.author else "",
    ]
    parts += [manifest.licence, counted("{n} prompt", "{n} prompts", len(pack.titles))]
    return " · ".join(filter(None, parts))


def offer_words(offer: Offer) -> str:
    """What stands over the prompts of a pack that could be installed."""
    if offer.content is None:
        return tr("{file} cannot be installed.", file=offer.path.name)
    manifest = offer.content.manifest
    parts = [
        tr("Version {version}", version=manifest.version),
        tr("by {author}", author=manifest.author) if manifest.author else "",
        manifest.licence,
    ]
    if offer.replaces:
        parts.append(tr("takes the place of version {version}", version=offer.replaces))
    return " · ".join(filter(None, parts))


def titles_words(titles: Sequence[str], most: int = 12) -> str:
    """The titles of some prompts in a sentence."""
    shown = listed(titles[:most])
    left = len(titles) - most
    return counted("{titles} and {n} more", "{titles} and {n} more", left, titles=shown) if left > 0 else shown


def import_words(written: Sequence[Written]) -> str:
    """What an import gave, in a sentence."""
    taken = sum(result.path is not None for result in written)
    left = len(written) - taken
    sentences = [counted("{n} prompt imported.", "{n} prompts imported.", taken)]
    sentences += [counted("{n} prompt left out.", "{n} prompts left out.", left)] if left else []
    return " ".join(sentences)
