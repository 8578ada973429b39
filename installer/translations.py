"""Gathers what the window says for Qt Linguist, and compiles the translations: `python -m installer.translations`.

Sentences are found in the source by Python's own parser (`writer.tongue` says where they stand) and in the built-in
prompt files; Qt's lupdate brings them into `resources/translations/*.ts`, where what was translated stays, and lrelease
makes of these the .qm files that the window reads. Linguist edits the .ts files:
`pyside6-linguist resources/translations/inkhorn_de.ts`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from installer.release import ROOT
from writer.tongue import DATE

FOLDER: Final = ROOT / "resources" / "translations"
PROMPTS: Final = ROOT / "resources" / "prompts"
SPOKEN_FROM: Final = ROOT / "writer"
CONTEXT: Final = "inkhorn"
MODULE: Final = "writer.tongue"
ITSELF: Final = str(Path(*MODULE.split(".")).with_suffix(".py"))
FUNCTIONS: Final = frozenset({"tr", "counted", "marked", "dated"})
LANGUAGES: Final = ("ar", "de", "es", "fr", "ja", "pt_BR", "zh_CN")
CATALOGUE: Final = ROOT / "resources" / "catalogue" / "models.toml"
CATALOGUE_FIELDS: Final = frozenset(
    {"text", "summary", "completion", "grammar", "rewriting", "languages_note", "parameters"}
)
"""What the catalogue says in sentences; the rest are names and numbers."""
PROMPT_ANSWERS: Final = re.compile(r"^ +examples: \[(.+)\] *$", re.MULTILINE)
PROMPT_FIELDS: Final = re.compile(r"^ *(?:description|inkhorn\.title): *(.+?) *$", re.MULTILINE)


class UnsayableError(Exception):
    """A call that a translator cannot be shown; says where it stands."""


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """What is to be translated. `source` of a `counted` one is its plural."""

    source: str
    meaning: str = ""
    counted: bool = False


def main() -> int:
    sentences = gathered()
    bring_in(sentences)
    for language in LANGUAGES:
        compile_(catalogue(language), compiled(language))
    return 0


def gathered(source: Path = SPOKEN_FROM, prompts: Path = PROMPTS, models: Path = CATALOGUE) -> list[Sentence]:
    """All that is said, in order and each once.

    Raises:
        UnsayableError: the words of a call do not stand in it as they are.
    """
    found: set[Sentence] = set()
    for module in sorted(source.rglob("*.py")):
        found.update(in_module(module.read_text(encoding="utf-8"), str(module)))
    for file in sorted(prompts.glob("*.prompt")):
        front = file.read_text(encoding="utf-8").split("---")[1]
        found.update(Sentence(words.strip("\"'")) for words in PROMPT_FIELDS.findall(front))
        answers = (answer for line in PROMPT_ANSWERS.findall(front) for answer in line.split(","))
        found.update(Sentence(answer.strip()) for answer in answers)
    found.update(map(Sentence, _said_by(tomllib.loads(models.read_text(encoding="utf-8")))))
    plurals = {each.source for each in found if each.counted}
    return sorted(each for each in found if each.counted or each.source not in plurals)


def in_module(code: str, name: str) -> Iterator[Sentence]:
    """What the module `name` says."""
    tree = ast.parse(code)
    spoken = _spoken_by(tree) if MODULE in code else FUNCTIONS if name.endswith(ITSELF) else frozenset()
    for call in ast.walk(tree) if spoken else ():
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in spoken:
            yield _sentence(call, f"{name}:{call.lineno}")


def bring_in(sentences: list[Sentence], folder: Path = FOLDER) -> None:
    """Put `sentences` into every .ts file of `folder`; what is not said any more leaves them."""
    lines = [
        f"translate({CONTEXT!r}, {_quoted(each.source)}, {_quoted(each.meaning)}{', 2' * each.counted})"
        for each in sentences
    ]
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "sentences.py"
        listed.write_text("\n".join(lines), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
            _run("pyside6-lupdate", str(listed), *options, "-ts", str(catalogue(language, folder)))


def compile_(written: Path, into: Path) -> str:
    """Make of the .ts file `written` the .qm file that is read; what lrelease says of it."""
    return _run("pyside6-lrelease", str(written), "-qm", str(into))


def catalogue(language: str, folder: Path = FOLDER) -> Path:
    """The file that Linguist edits."""
    return folder / f"{CONTEXT}_{language}.ts"


def compiled(language: str, folder: Path = FOLDER) -> Path:
    """The file that the window reads."""
    return folder / f"{CONTEXT}_{language}.qm"


def _said_by(facts: object, key: str = "") -> Iterator[str]:
    """The sentences of a catalogue, however deep."""
    match facts:
        case dict():
            for name, value in facts.items():
                yield from _said_by(value, name)
        case list():
            for value in facts:
                yield from _said_by(value, key)
        case str() if key in CATALOGUE_FIELDS and facts:
            yield facts


def _spoken_by(tree: ast.Module) -> frozenset[str]:
    """The names that `tree` has from the module that speaks."""
    imports = [each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom) and each.module == MODULE]
    return FUNCTIONS & {alias.name for each in imports for alias in each.names}


def _sentence(call: ast.Call, place: str) -> Sentence:
    assert isinstance(call.func, ast.Name)
    if call.func.id == "dated":
        return Sentence(_literal(call.args[1], place), DATE)
    counted = call.func.id == "counted"
    words = [_literal(each, place) for each in call.args[: 2 if counted else 1]]
    if len(words) < (2 if counted else 1):
        raise UnsayableError(f"{place}: the words are missing")
    meanings = [_literal(each.value, place) for each in call.keywords if each.arg == "meaning"]
    return Sentence(words[-1], "".join(meanings), counted)


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
        return node.value
    raise UnsayableError(f"{place}: the words have to stand in the call as they are")


def _quoted(words: str) -> str:
    """As lupdate reads Python: escapes for what would end or break the line, all else as it is."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _run(program: str, *arguments: str) -> str:
    done = subprocess.run(
        [str(Path(sys.executable).parent / program), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{program}: {done.stdout}{done.stderr}")
    return done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main())
