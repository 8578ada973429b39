"""The installed program as every Linux package has it: lib/inkhorn, bin/inkhorn and share below one prefix."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import Final

from installer.desktop.share import write_share
from installer.elf import forget_build_folders
from installer.release import Release
from writer import paths
from writer.models.starter import STARTER

PROGRAM: Final = "inkhorn"
LIB: Final = Path("lib") / PROGRAM
SHIPPED_MODELS: Final = LIB / "_internal/writer/_resources/models"
"""Where the program looks for a model that came with it."""
MODEL_FILE: Final = STARTER.file


def fetched_model() -> Path:
    """Where `inkhorn models get starter` puts the model on this computer."""
    return paths.models_folder() / MODEL_FILE


def lay_out(prefix: Path, bundle: Path, release: Release, model: Path | None = None) -> None:
    """Everything below `prefix`, which is emptied first; with `model` in it for the full flavour.

    Raises FileNotFoundError when `bundle` is not what PyInstaller made.
    """
    if not (bundle / PROGRAM).is_file():
        raise FileNotFoundError(f"There is no program in {bundle}; `make bundle` makes it.")
    shutil.rmtree(prefix, ignore_errors=True)
    shutil.copytree(bundle, prefix / LIB, symlinks=True)
    forget_build_folders(prefix / LIB)
    (prefix / "bin").mkdir()
    (prefix / "bin" / PROGRAM).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    write_share(prefix / "share", release)
    if model:
        (prefix / SHIPPED_MODELS).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(model, prefix / SHIPPED_MODELS / MODEL_FILE)


def tidy(tree: Path, seconds: int) -> None:
    """The same rights and times whoever builds: programs may be run, libraries are only loaded."""
    for path in [*tree.rglob("*"), tree]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def _is_program(file: Path) -> bool:
    return bool(file.stat().st_mode & 0o111) and not re.search(r"\.so(\.|$)", file.name)
