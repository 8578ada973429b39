"""Where commands find prompts: those that ship with Inkhorn, packs, and the writer's own."""

from __future__ import annotations

from pathlib import Path

from writer import paths
from writer.cli.failure import RefusedError
from writer.cli.session import warn
from writer.prompts import distributed, packs
from writer.prompts.file import SUFFIX, BrokenPrompt, PromptFile, read
from writer.prompts.library import Library, PromptLibrary
from writer.prompts.shelves import PackShelves
from writer.prompts.style_guide import read_style_guide
from writer.settings import store
from writer.settings.schema import Settings, prompt_folder


def built_in_folder() -> Path:
    return paths.resources_folder() / "prompts"


def packs_root() -> Path:
    return paths.data_folder() / packs.FOLDER


def own_folder(settings: Settings) -> Path:
    return prompt_folder(settings, paths.prompts_folder())


def stored_settings() -> Settings:
    return store.load(paths.settings_folder() / "settings.toml").settings


def prompt_library(settings: Settings) -> Library:
    """All prompts there are now."""
    shelves = PackShelves(packs_root(), distributed.find)
    return PromptLibrary([built_in_folder(), own_folder(settings)], shelves).load()


def find_prompt(settings: Settings, name: str) -> PromptFile:
    """The prompt called `name`, built in, of a pack or the writer's own, or the prompt file of that path. Raises
    RefusedError."""
    library = prompt_library(settings)
    prompt: PromptFile | BrokenPrompt | None = library.named(name)
    if prompt is None and name.endswith(SUFFIX):
        prompt = read(Path(name))
    if prompt is None:
        prompt = next((broken for broken in library.broken if broken.name == name), None)
    match prompt:
        case PromptFile():
            return prompt
        case BrokenPrompt():
            raise RefusedError(f"The prompt file {prompt.path} cannot be used. {' '.join(prompt.reasons)}")
        case None:
            known = ", ".join(prompt.name for prompt in library.prompts if prompt.menu != "none")
            raise RefusedError(f"There is no prompt called “{name}”. Known are: {known}.")


def built_in_names() -> set[str]:
    """Names that no pack may have."""
    return {prompt.name for prompt in PromptLibrary([built_in_folder()]).load().prompts}


def taken_names(settings: Settings) -> set[str]:
    """Names of the prompts that are not the writer's own; an own one of such a name would take their place."""
    own = own_folder(settings)
    library = prompt_library(settings)
    return built_in_names() | {prompt.name for prompt in library.prompts if prompt.path.parent != own}


def style_guide() -> str:
    """The writer's preferred wordings, empty when there are none; what is wrong with them is said."""
    guide = read_style_guide(paths.settings_folder())
    if guide.problem:
        warn(guide.problem)
    return guide.text
