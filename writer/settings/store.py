"""Settings on the disk: a TOML file generated from the schema, tolerant of whatever a person wrote into it.

Only what differs from the default is written, and only what changed is touched: unknown keys, unknown sections
and values of a later version survive a save by this one. Comments do not.
"""

from __future__ import annotations

import dataclasses
import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import tomli_w

from writer.atomic import replace_content
from writer.locking import alone
from writer.settings.schema import Settings
from writer.settings.validation import Field, Value, check, double, fields, sections, without_doubles
from writer.tongue import tr

SIZE_LIMIT: Final = 1 << 20
"""Bytes of a settings file that is read."""


class SettingsError(Exception):
    """The settings could not be saved. `str()` is a sentence for the writer; `path` is the file."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(message)
        self.path = path


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings that can be used, and sentences about what in the file could not."""

    settings: Settings
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a value was not taken, as a sentence."""

    sentence: str


def load(path: Path) -> Loaded:
    """The settings in the file `path`; without a file the defaults. Never raises."""
    values, problem = _read(path)
    if values is None:
        return Loaded(Settings(), (problem,) if problem else ())
    problems: list[str] = []
    chosen = {name: _section(values, name, problems) for name in _names()}
    return Loaded(_settings(chosen), tuple(problems))


def save(path: Path, settings: Settings, since: Settings | None = None) -> None:
    """Write `settings` to `path`; the old file or the new one is there at every moment. Raises SettingsError.

    `since` are the settings as this process last read or wrote them: only what is different from them is written, so
    that what another window changed meanwhile stays. A file that is not TOML at all is kept beside it, with
    ".unreadable" added to its name.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with alone(path.parent):
            values, problem = _read(path)
            if values is None and problem:
                os.replace(path, path.with_name(path.name + ".unreadable"))
            replace_content(path, tomli_w.dumps(_merged(values or {}, settings, since)).encode())
    except OSError as error:
        reason = error.strerror or str(error)
        message = tr(
            "The settings could not be saved to {path}: {reason}. They hold until Inkhorn is closed.",
            path=path,
            reason=reason,
        )
        raise SettingsError(path, message) from error


def replace(settings: Settings, key: str, value: object) -> Settings | Problem:
    """`settings` with the setting `key` ("section.name") changed; a Problem when the value does not fit."""
    section, _, name = key.partition(".")
    field = _find(section, name)
    if field is None:
        return Problem(tr("There is no setting called {key}.", key=key))
    checked = check(field, value)
    if checked.problem:
        return Problem(tr("{reason}.", reason=checked.reason))
    changed = dataclasses.replace(getattr(settings, section), **{name: checked.value})
    clash = double(section, dataclasses.asdict(changed), field)
    if clash:
        return Problem(clash)
    return dataclasses.replace(settings, **{section: changed})


def _names() -> tuple[str, ...]:
    return tuple(section.name for section in sections())


def value_of(settings: Settings, field: Field) -> Value:
    """What `settings` say for `field`."""
    value: Value = getattr(getattr(settings, field.section), field.name)
    return value


def _find(section: str, name: str) -> Field | None:
    if section not in _names():
        return None
    return next((field for field in fields(section) if field.name == name), None)


def _read(path: Path) -> tuple[dict[str, Any] | None, str]:
    """The TOML file's content, or None and a sentence; None and no sentence when there is no file."""
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
        if len(content) > SIZE_LIMIT:
            return None, tr("{path} is far too large for a settings file; the defaults are used.", path=path)
        return tomllib.loads(content.decode("utf-8-sig")), ""
    except FileNotFoundError:
        return None, ""
    except OSError as error:
        reason = error.strerror or error
        return None, tr("{path} cannot be read ({reason}); the defaults are used.", path=path, reason=reason)
    except tomllib.TOMLDecodeError as error:
        return None, tr("{path} is not a valid TOML file ({reason}); the defaults are used.", path=path, reason=error)
    except (UnicodeDecodeError, ValueError, RecursionError):
        return None, tr("{path} is not a valid TOML file; the defaults are used.", path=path)


def _section(values: dict[str, Any], name: str, problems: list[str]) -> dict[str, Value]:
    """The usable values of one section of the file."""
    found = values.get(name, {})
    if not isinstance(found, dict):
        problems.append(
            tr("[{section}] must be a section with settings in it; the defaults are used for it.", section=name)
        )
        return {}
    usable: dict[str, Value] = {}
    for field in fields(name):
        if field.name in found:
            checked = check(field, found[field.name])
            usable[field.name] = checked.value
            problems += [checked.problem] if checked.problem else []
    usable, clashes = without_doubles(name, usable)
    problems += clashes
    return usable


def _settings(chosen: dict[str, dict[str, Value]]) -> Settings:
    defaults = Settings()
    return Settings(**{name: dataclasses.replace(getattr(defaults, name), **chosen[name]) for name in chosen})


def _merged(values: dict[str, Any], settings: Settings, since: Settings | None) -> dict[str, Any]:
    """`values` as they stand in the file, with `settings` put in where they mean something else."""
    merged = dict(values)
    for name in _names():
        before = merged.get(name)
        section = dict(before) if isinstance(before, dict) else {}
        for field in fields(name):
            if since is None or value_of(settings, field) != value_of(since, field):
                _put(section, field, value_of(settings, field))
        if section:
            merged[name] = section
        elif isinstance(before, dict):
            del merged[name]
    return merged


def _put(section: dict[str, Any], field: Field, value: Value) -> None:
    written = section.get(field.name)
    if written is not None and check(field, written).value == value:
        return  # also keeps a value that only a later version understands
    section.pop(field.name, None)
    if value != field.default:
        section[field.name] = value
