"""Where things lie on this computer, by platformdirs; the environment can move them (tests, portable installs).

INKHORN_HOME puts everything below one folder.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import platformdirs

NAME = "inkhorn"


def _folder(kind: str, default: str) -> Path:
    home = os.environ.get("INKHORN_HOME")
    return Path(home) / kind if home else Path(default)


def settings_folder() -> Path:
    """Settings and the writer's own prompts."""
    return _folder("config", platformdirs.user_config_dir(NAME, appauthor=False))


def data_folder() -> Path:
    """Models and what else is large and worth keeping."""
    return _folder("data", platformdirs.user_data_dir(NAME, appauthor=False))


def state_folder() -> Path:
    """Log files, recent files, window geometry."""
    return _folder("state", platformdirs.user_state_dir(NAME, appauthor=False))


def cache_folder() -> Path:
    """What can be made again."""
    return _folder("cache", platformdirs.user_cache_dir(NAME, appauthor=False))


def models_folder() -> Path:
    return data_folder() / "models"


def languages_folder() -> Path:
    """Word lists of languages that were fetched, a folder each."""
    return data_folder() / "languages"


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


def of_file_url(url: str) -> Path:
    """The path that a `file://` URL names. As urllib.request.url2pathname, whose module can open connections."""
    path = unquote(urlsplit(url).path)
    return Path(path[1:] if re.match(r"/[A-Za-z]:", path) else path)
