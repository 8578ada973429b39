"""The program tests itself without a window: `inkhorn --selftest engine`, and a packaged program's second executable.

For whoever builds or installs it: every part that could be missing from a package is used once.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from writer import paths
from writer.assist.engine_setup import engine_config
from writer.assist.selftest import Check, WrongError, import_modules, run_all
from writer.engine.client.blocking import BlockingEngine
from writer.engine.client.command import own_command
from writer.engine.probing import listing, modules
from writer.engine.probing.modules import ModuleFolder, Unfit
from writer.language.grammar.languages.catalogue import engine_installed
from writer.language.grammar.languages.detection import Detector
from writer.models import catalogue
from writer.models.starter import starter_path
from writer.network.policy import authorities
from writer.network.seclusion import is_secluded
from writer.prompts.library import PromptLibrary
from writer.settings.schema import Settings

PACKAGES: Final = ("cli", "documents", "language", "lsp", "models", "network", "prompts", "settings", "text", "updates")
ELSEWHERE: Final = ("writer.language.grammar.bench", "writer.cli.grammar_bench", "writer.cli.grammar_bench_run")
"""Need libraries that measure quality and are no part of the program."""
MISTAKE: Final = "She recieved the letter yesterday."
GERMAN: Final = "Der alte Brunnen lag verlassen am Rand des Dorfes, und niemand kam mehr, um Wasser zu holen."
OPENING: Final = "The harbour was quiet before dawn, and the boats knocked softly against the"
SECONDS: Final = 120.0
"""A command that takes longer hangs."""


def main() -> int:
    """Returns the exit status: 0 when everything works."""
    checks = (
        Check("no Qt", _qt),
        Check("modules", lambda: f"{import_modules(PACKAGES, ELSEWHERE)} can be loaded"),
        Check("prompts and models on offer", _resources),
        Check("engine files", _engine_files),
        Check("devices", _devices),
        Check("rules", _rules),
        Check("languages", _languages),
        Check("keyring", _keyring),
        Check("certificates", _certificates),
        Check("worker", _worker),
    )
    return 0 if run_all(checks) else 1


def _qt() -> str:
    if "PySide6" in sys.modules:
        raise WrongError("it was loaded")
    return "not loaded"


def _resources() -> str:
    library = PromptLibrary([paths.resources_folder() / "prompts"]).load()
    if library.broken or not library.prompts:
        raise WrongError(f"{len(library.prompts)} prompts, {len(library.broken)} broken")
    offered = catalogue.load(paths.resources_folder() / catalogue.FILE)
    return f"{len(library.prompts)} prompts, {len(offered.models)} models"


def _engine_files() -> str:
    found = modules.find()
    if isinstance(found, Unfit):
        raise WrongError(found.reason)
    if found is None:
        if paths.is_packaged() or modules.plain_library() is None:
            raise WrongError("there are none")
        return "the build for this processor"
    return _altered(found) + (", beside the build for this processor" if modules.plain_library() else "")


def _altered(found: ModuleFolder) -> str:
    for backend in ("", *found.manifest.backends):
        if problem := found.altered(backend):
            raise WrongError(problem)
    return f"unaltered, for {', '.join(found.manifest.backends)}"


def _devices() -> str:
    lines = listing.devices(fresh=True)
    cpu = next((line for line in lines if line.backend == "cpu" and line.usable), None)
    if cpu is None:
        raise WrongError("the CPU cannot be used")
    others = [f"{line.name or line.backend} {'usable' if line.usable else 'not usable'}" for line in lines[1:]]
    return f"{cpu.description or cpu.name}; {', '.join(others) or 'nothing else'}"


def _rules() -> str:
    """Through a command of the program, which is a process of its own."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "mistake.txt"
        file.write_text(MISTAKE, encoding="utf-8")
        found = json.loads(_said("check", "--level", "rules", "--json", str(file)))
    if not any("received" in each["replacements"] for each in found):
        raise WrongError(f"“recieved” was not found: {found}")
    return "“recieved” is found"


def _said(*arguments: str) -> bytes:
    done = subprocess.run(own_command(*arguments), capture_output=True, timeout=SECONDS, check=False)
    if done.returncode:
        raise WrongError(f"exit status {done.returncode}: {done.stderr.decode('utf-8', 'replace')[-500:]}")
    return done.stdout


def _languages() -> str:
    told = Detector().language(GERMAN)
    if told.language != "de":
        raise WrongError(f"German was taken for {told.language}")
    return "told apart; " + ("can be checked" if engine_installed() else "English alone can be checked")


def _keyring() -> str:
    import keyring

    return type(keyring.get_keyring()).__module__


def _certificates() -> str:
    count = authorities()
    return f"{count} at hand" if count else "none are on this computer, so nothing can be downloaded"


def _worker() -> str:
    """Loads the starter model when there is one, and lets it go on with a text."""
    model = starter_path(paths.models_folder())
    with BlockingEngine() as engine:
        if model is None:
            engine.ping()
            return f"answers; {_seclusion(is_secluded(engine.pid))}; no model here to try"
        config = engine_config(Settings(), model)
        assert config is not None, "there is a model"
        loaded = engine.load(config)
        text = " ".join(engine.complete(OPENING, 8).split())
        if not text:
            raise WrongError("the model wrote nothing")
        where = loaded.device.description or loaded.device.name
        return f"{model.name} on {where} writes “{text}”; {_seclusion(is_secluded(engine.pid))}"


def _seclusion(found: bool | None) -> str:
    if found is False and sys.platform == "linux":
        raise WrongError("the worker could open connections")
    return "it can open no connection" if found else "whether it can open connections cannot be seen"
