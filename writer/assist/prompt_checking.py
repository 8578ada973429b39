"""What is to be said of a prompt's text while it is written: what is wrong, and which keys and names are taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from writer.prompts.file import BrokenPrompt, PromptFile, parse
from writer.prompts.front_lines import line_of
from writer.prompts.hotkeys import Wish, conflicts
from writer.prompts.library import Library
from writer.prompts.remarks import Remark, remarks
from writer.tongue import said, tr


@dataclass(frozen=True, slots=True)
class Checked:
    """The prompt that a text describes, None when it describes none, and the remarks on it."""

    prompt: PromptFile | None
    remarks: tuple[Remark, ...] = ()

    @property
    def serious(self) -> bool:
        return any(remark.serious for remark in self.remarks)


def checked(text: str, path: Path, library: Library, built_in: Library, keys: Mapping[str, str]) -> Checked:
    """`text` as the prompt file at `path` among the others of `library`; `keys` are the program's own, with titles."""
    prompt = parse(text, path)
    if isinstance(prompt, BrokenPrompt):
        return Checked(None, remarks(text, prompt.reasons))
    found = [*_same_name(prompt, text, library, built_in), *_taken_key(prompt, text, library, keys)]
    return Checked(prompt, tuple(found))


def _same_name(prompt: PromptFile, text: str, library: Library, built_in: Library) -> list[Remark]:
    other = library.named(prompt.name)
    line = line_of(text, "name")
    if other and other.path != prompt.path and other.path.parent == prompt.path.parent:
        sentence = tr(
            "{file} has the name “{prompt}” already. Give this prompt another one.",
            file=other.path.name,
            prompt=prompt.name,
        )
        return [Remark(sentence, line)]
    replaced = built_in.named(prompt.name)
    if replaced and replaced.path != prompt.path:
        return [
            Remark(tr("Takes the place of the built-in prompt “{prompt}”.", prompt=prompt.name), line, serious=False)
        ]
    pack = library.pack_of(other) if other and other.path != prompt.path else ""
    sentence = tr("Takes the place of the prompt “{prompt}” of the pack “{pack}”.", prompt=prompt.name, pack=pack)
    return [Remark(sentence, line, serious=False)] if pack else []


def _taken_key(prompt: PromptFile, text: str, library: Library, keys: Mapping[str, str]) -> list[Remark]:
    """Conflicts that this prompt is part of, whichever of the two gets the key."""
    others = [other for other in library.prompts if other.path != prompt.path and other.name != prompt.name]
    ordered = sorted([*others, prompt], key=lambda each: (each.order, each.title.casefold(), each.name))
    found = conflicts([Wish(said(each.title), each.hotkey) for each in ordered], keys)
    line = line_of(text, "inkhorn.hotkey")
    return [
        Remark(clash.sentence, line, serious=False)
        for clash in found
        if said(prompt.title) in (clash.holder, clash.loser) and prompt.hotkey
    ]
