"""From a file or folder of another program to drafts, and from drafts to prompt files."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, assert_never, get_args

from writer.atomic import replace_content
from writer.prompts.file import SUFFIX
from writer.prompts.imports import fabric, llm_templates, local_gpt, writing_tools
from writer.prompts.imports.draft import DRAFTS_LIMIT, SOURCE_LIMIT, Draft, Imported, Unusable, prompt_text
from writer.tongue import tr

Origin = Literal["writing-tools", "llm", "fabric", "local-gpt"]
ORIGINS: Final[tuple[Origin, ...]] = get_args(Origin)

_YAML: Final = (".yaml", ".yml")
_UNKNOWN: Final = tr(
    "This is nothing that Inkhorn can import. It reads WritingTools' options.json, llm's YAML templates, Fabric's "
    "patterns (folders with system.md) and Obsidian Local GPT's data.json."
)


class _UnreadableError(Exception):
    """A file that cannot be read as text; `str()` is a sentence."""


@dataclass(frozen=True, slots=True)
class Written:
    """One prompt that became a file, or was to: `path` is None when it did not, and `reason` says why."""

    title: str
    path: Path | None
    notes: tuple[str, ...] = ()
    reason: str = ""


def read_prompts(path: Path, origin: Origin | None = None) -> Imported:
    """The prompts at `path`, of the program `origin` or whichever it looks like; never raises."""
    try:
        found = _read(path, origin or _origin(path))
    except _UnreadableError as error:
        return Imported(problem=str(error))
    except OSError as error:
        return Imported(
            problem=tr("{file} cannot be read: {reason}.", file=path, reason=error.strerror or tr("unknown reason"))
        )
    if found is None or not (found.drafts or found.unusable):
        return Imported(problem=_UNKNOWN)
    if len(found.drafts) > DRAFTS_LIMIT:
        return Imported(problem=tr("These are more than {limit} prompts. Import a part of them.", limit=DRAFTS_LIMIT))
    return found


def write_prompts(
    imported: Imported, folder: Path, taken: Collection[str] = (), replace: bool = False
) -> tuple[Written, ...]:
    """Make each draft a prompt file in `folder`; one that is there already is left alone unless `replace`.

    No draft gets a name of `taken`, those of built-in prompts and packs, whose place it would take.
    """
    results = [Written(item.title, None, reason=item.reason) for item in imported.unusable]
    names = set(taken)
    for draft in imported.drafts:
        results.append(_write(draft, _free_name(draft.name, names), folder, replace))
    return tuple(results)


def _write(draft: Draft, name: str, folder: Path, replace: bool) -> Written:
    text = prompt_text(draft, name)
    if isinstance(text, Unusable):
        return Written(draft.title, None, draft.notes, text.reason)
    path = folder / f"{name}{SUFFIX}"
    if path.exists() and not replace:
        return Written(
            draft.title, None, draft.notes, tr("{file} is there already and was left alone.", file=path.name)
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_content(path, text.encode("utf-8", "replace"))
    except OSError as error:
        return Written(
            draft.title,
            None,
            draft.notes,
            tr("{file} cannot be written: {reason}.", file=path, reason=error.strerror or tr("unknown reason")),
        )
    return Written(draft.title, path, draft.notes)


def _free_name(wanted: str, names: set[str]) -> str:
    name, number = wanted, 2
    while name in names:
        name, number = f"{wanted}-{number}", number + 1
    names.add(name)
    return name


def _origin(path: Path) -> Origin | None:
    """Which program made `path`; None when nothing tells."""
    if path.is_dir():
        if (path / fabric.SYSTEM).is_file() or next(path.glob(f"*/{fabric.SYSTEM}"), None):
            return "fabric"
        return "llm" if any(file.suffix.lower() in _YAML for file in path.iterdir()) else None
    if path.name.lower() in (fabric.SYSTEM, fabric.USER):
        return "fabric"
    if path.suffix.lower() in _YAML:
        return "llm"
    if path.suffix.lower() != ".json":
        return None
    value = _json(path)
    if local_gpt.looks_like(value):
        return "local-gpt"
    return "writing-tools" if writing_tools.looks_like(value) else None


def _read(path: Path, origin: Origin | None) -> Imported | None:
    match origin:
        case None:
            path.stat()  # says that nothing is there, if that is why
            return None
        case "writing-tools":
            return writing_tools.read(_json(path))
        case "local-gpt":
            return local_gpt.read(_json(path))
        case "llm":
            files = sorted(path.iterdir()) if path.is_dir() else [path]
            return _sorted_out(_template(file) for file in files if file.suffix.lower() in _YAML)
        case "fabric":
            return _sorted_out(_pattern(folder) for folder in _pattern_folders(path))
        case _:
            assert_never(origin)


def _pattern_folders(path: Path) -> list[Path]:
    if path.is_file():
        return [path.parent]
    if any((path / name).is_file() for name in (fabric.SYSTEM, fabric.USER)):
        return [path]
    return sorted(folder for folder in path.iterdir() if (folder / fabric.SYSTEM).is_file())


def _template(file: Path) -> Draft | Unusable:
    try:
        return llm_templates.read(_text(file), file.stem)
    except (_UnreadableError, OSError) as error:
        return Unusable(file.stem, _sentence(error))


def _pattern(folder: Path) -> Draft | Unusable:
    title = folder.resolve().name
    try:
        texts = [_text(folder / name) if (folder / name).is_file() else "" for name in (fabric.SYSTEM, fabric.USER)]
    except (_UnreadableError, OSError) as error:
        return Unusable(title, _sentence(error))
    return fabric.read(title, *texts)


def _sentence(error: Exception) -> str:
    return tr("It cannot be read: {reason}.", reason=error.strerror) if isinstance(error, OSError) else str(error)


def _sorted_out(results: Iterable[Draft | Unusable]) -> Imported:
    found = list(results)
    return Imported(
        tuple(item for item in found if isinstance(item, Draft)),
        tuple(item for item in found if isinstance(item, Unusable)),
    )


def _json(path: Path) -> object:
    try:
        return json.loads(_text(path))
    except (ValueError, RecursionError) as error:
        raise _UnreadableError(tr("{file} is not valid JSON.", file=path.name)) from error


def _text(path: Path) -> str:
    if not path.is_file():
        path.stat()
        raise _UnreadableError(tr("{file} is not a file.", file=path))
    with path.open("rb") as file:
        content = file.read(SOURCE_LIMIT + 1)
    if len(content) > SOURCE_LIMIT:
        raise _UnreadableError(tr("{file} is larger than {size} MB.", file=path.name, size=SOURCE_LIMIT // 2**20))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _UnreadableError(tr("{file} is not UTF-8 text.", file=path.name)) from error
