"""Where things lie on this computer, by platformdirs; the environment can move them (tests, portable installs).

INKHORN_HOME puts everything below one folder.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import platformdirs

NAME = "inkhorn"
ENGINE_PROGRAM = "inkhorn-engine"
"""The second executable of a packaged program: every process and command that needs no window; it has no Qt."""


NOWHERE = Path("/nonexistent") / NAME
"""Where everything would lie for somebody without a home, whom the system calls nobody: it cannot be written to."""


def _folder(kind: str, usual: Callable[..., str]) -> Path:
    home = os.environ.get("INKHORN_HOME")
    if home:
        return Path(home).absolute() / kind
    try:
        folder = Path(usual(NAME, appauthor=False))
    except RuntimeError:  # there is no HOME, and the system knows of none
        return NOWHERE / kind
    return folder if folder.is_absolute() else NOWHERE / kind


def home_folder() -> Path:
    """The writer's own, from which files are chosen; the root for somebody without one."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(Path.cwd().anchor)


def expanded(path: Path) -> Path:
    """`path` with a "~" at its beginning replaced; as it is where nobody knows whose home is meant."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def settings_folder() -> Path:
    """Settings and the writer's own prompts."""
    return _folder("config", platformdirs.user_config_dir)


def data_folder() -> Path:
    """Models and what else is large and worth keeping."""
    return _folder("data", platformdirs.user_data_dir)


def state_folder() -> Path:
    """Log files, recent files, window geometry."""
    return _folder("state", platformdirs.user_state_dir)


def cache_folder() -> Path:
    """What can be made again."""
    return _folder("cache", platformdirs.user_cache_dir)


def models_folder() -> Path:
    return data_folder() / "models"


def languages_folder() -> Path:
    """Word lists of languages that were fetched, a folder each."""
    return data_folder() / "languages"


def shipped_models_folder() -> Path:
    """Models that came with a packaged program, which may not be written to; often there is none."""
    return resources_folder() / "models"


def prompts_folder() -> Path:
    """The writer's prompt files when no other folder is set."""
    return settings_folder() / "prompts"


def backends_folder() -> Path | None:
    """Loadable backends of the engine: INKHORN_BACKENDS (empty: none), beside an installed program, or what
    `make backends` built; None when there are none."""
    asked = os.environ.get("INKHORN_BACKENDS")
    if asked is not None:
        return Path(asked) if asked else None
    shipped = resources_folder() / "backends"
    if shipped.is_dir():
        return shipped
    built = cache_folder() / "backends"
    try:
        return built / (built / "current").read_text(encoding="utf-8").strip()
    except OSError:
        return None


def resources_folder() -> Path:
    """Files shipped with the program: inside an installed package, beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def is_packaged() -> bool:
    """Whether this is a packaged program instead of Python with packages: then there is neither pip nor `-m`."""
    return bool(getattr(sys, "frozen", False))


def own_program() -> list[str]:
    """The command that is this program without its window, to be followed by arguments."""
    if not is_packaged():
        return [sys.executable, "-m", "writer"]
    suffix = ".exe" if sys.platform == "win32" else ""
    return [str(Path(sys.executable).with_name(ENGINE_PROGRAM + suffix))]


def of_file_url(url: str) -> Path:
    """The path that a `file://` URL names. As urllib.request.url2pathname, whose module can open connections."""
    path = unquote(urlsplit(url).path)
    return Path(path[1:] if re.match(r"/[A-Za-z]:", path) else path)
