"""`inkhorn models get|add|remove`: models into Inkhorn's folder and out of it again."""

from __future__ import annotations

import argparse
import getpass
import os
import shutil
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

from writer import paths
from writer.cli.failure import RefusedError
from writer.cli.models import find, offered
from writer.cli.output import print_json
from writer.cli.session import Session, warn
from writer.models import hub, keeping, receipts
from writer.models.catalogue import OfferedFile, OfferedModel
from writer.models.download import Fetched, Line, RemoteFile, as_url, download, sha256_of
from writer.models.gguf_header import read_facts
from writer.models.keeping import Removed
from writer.models.obtaining import FromFolder, FromHub, FromIndex, Source, Watch, obtain, sources
from writer.models.pace import Pace, remaining
from writer.models.receipts import Receipt
from writer.models.refusals import DownloadError
from writer.network.policy import Network, standard
from writer.settings import store
from writer.settings.schema import Settings
from writer.settings.secrets import Secrets
from writer.settings.store import Problem

MEGABYTE = 1_000_000


def get(options: argparse.Namespace) -> None:
    """Show the licence, ask, and fetch; prints where the file lies. Raises DownloadError, RefusedError."""
    found = find(offered(), options.name)
    if found is None:
        raise RefusedError(f"{options.name} is not on offer. `inkhorn models search` lists what is.")
    model, file = found
    with Session(options) as session:
        settings = session.settings
    _agree(model, file, options.yes)
    fetched = _obtained(model, file, settings, options)
    if options.json:
        said = {"name": model.id, "path": str(fetched.path), "sha256": fetched.sha256, "pinned": fetched.pinned}
        print_json(said)
        return
    if not fetched.pinned:
        warn("Nobody had noted the checksum of this file before; it is what the hub says it is.")
    print(fetched.path)


def add(options: argparse.Namespace) -> None:
    """Copy a file into Inkhorn's folder, or remember a folder. Raises BadModel, DownloadError, RefusedError."""
    path = paths.expanded(options.path).absolute()
    if path.is_dir():
        _remember(path)
        print_json({"folder": str(path)}) if options.json else print(path)
        return
    facts = read_facts(path)
    if facts.parts > 1:
        raise RefusedError(f"{path.name} is one of {facts.parts} parts. Add the folder they are in.")
    wanted = RemoteFile(path.name, facts.file_bytes, sha256_of(path))
    line = Line(standard(lambda: False), "")
    copied = download(as_url(str(path)), wanted, paths.models_folder(), _Progress(path.name), lambda: False, line)
    assert copied is not None, "nothing stops it"
    receipts.write(copied.path, Receipt(copied.sha256, copied.file_bytes, str(path), time.time(), pinned=False))
    print_json({"path": str(copied.path)}) if options.json else print(copied.path)


def remove(options: argparse.Namespace) -> None:
    """Take a model out of Inkhorn's folder, bring it back, or free what was removed. Raises KeepingError."""
    folder = paths.models_folder()
    if options.empty:
        freed = keeping.disk_use(folder).removed
        keeping.empty_removed(folder)
        print_json({"freed": freed}) if options.json else print(f"{freed / MEGABYTE:,.0f} MB were freed.")
        return
    if not options.name:
        raise RefusedError("Name the model to remove, or give --empty. `inkhorn models list` lists them.")
    known = find(offered(), options.name)
    path = folder / (known[1].name if known else options.name)
    if options.undo:
        keeping.bring_back(Removed(path, folder / keeping.REMOVED / path.name, 0))
    else:
        keeping.remove(path, folder)
        warn(f"`inkhorn models remove --undo {path.name}` brings it back; --empty frees its space.")
    print_json({"path": str(path)}) if options.json else print(path)


def _agree(model: OfferedModel, file: OfferedFile, yes: bool) -> None:
    """Raises RefusedError unless the licence was agreed to."""
    size = f"{file.file_bytes / MEGABYTE:,.0f} MB" if file.file_bytes else "size not known"
    print(f"{model.name} ({file.name}, {size}). {model.licence.name}: {model.licence.text}", file=sys.stderr)
    if yes:
        return
    if sys.stdin.isatty():
        print("Do you agree to this licence and want to get the model? (yes/no) ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().lower() in ("y", "yes"):
            return
    raise RefusedError("Nothing was fetched. Say yes, or give --yes, to agree to the licence.")


def _obtained(model: OfferedModel, file: OfferedFile, settings: Settings, options: argparse.Namespace) -> Fetched:
    """Raises DownloadError, RefusedError."""
    address = hub.endpoint(offered().hub, settings.network.hub, os.environ)
    token = _asked_token(address) if options.token else os.environ.get(hub.TOKEN_ENVIRONMENT, "").strip()
    network = standard(lambda: not settings.network.offline)
    source = _source(file, options.source, address, token)
    try:
        return _fetch(model, file, source, network, options.replace)
    except DownloadError as error:
        kept = Secrets().get(_host(address)) if error.need == "token" and not token else ""
        if not kept:
            raise
        return _fetch(model, file, FromHub(address, kept), network, options.replace)


def _fetch(model: OfferedModel, file: OfferedFile, source: Source, network: Network, replace: bool) -> Fetched:
    watch = Watch(_Progress(model.name), lambda: False, warn)
    fetched = obtain(model, file, source, paths.models_folder(), network, watch, accepted=True, replace=replace)
    assert fetched is not None, "nothing stops it but Ctrl+C, which is an exception"
    return fetched


def _source(file: OfferedFile, wish: str, address: str, token: str) -> Source:
    possible = sources(file, address, token)
    kinds = {"hub": FromHub, "index": FromIndex}
    if wish in kinds:
        chosen = next((source for source in possible if isinstance(source, kinds[wish])), None)
        if chosen is None:
            raise RefusedError(f"{file.name} cannot be had from there.")
        return chosen
    if wish:
        return FromFolder(paths.expanded(Path(wish)))
    if not possible:
        raise RefusedError(f"{file.name} cannot be had from here. Name a folder that has it with --from.")
    return possible[0]


def _asked_token(address: str) -> str:
    """Ask at the terminal, keep it, and say where."""
    token = getpass.getpass(f"Access token for {_host(address)}: ", sys.stderr).strip()
    kept = Secrets().put(_host(address), token)
    if kept.why:
        warn(kept.why)
    return token


def _host(address: str) -> str:
    return urlsplit(address).hostname or address


def _remember(folder: Path) -> None:
    """Put `folder` into the settings. Raises SettingsError."""
    place = paths.settings_folder() / "settings.toml"
    loaded = store.load(place)
    known = loaded.settings.model.folders
    if str(folder) not in known.split(";"):
        changed = store.replace(loaded.settings, "model.folders", ";".join(filter(None, (known, str(folder)))))
        if isinstance(changed, Problem):
            raise RefusedError(f"{folder} cannot be remembered. {changed.sentence}")
        store.save(place, changed, loaded.settings)


class _Progress:
    """A line at the terminal: how much, how fast, how long still. Silent where nobody looks."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._pace = Pace()
        self._shown = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        self._pace.add(now, done)
        if not sys.stderr.isatty() or (now - self._shown < 0.2 and done < total):
            return
        self._shown = now
        speed = self._pace.speed(now, total)
        parts = [f"{self._name}: {done / MEGABYTE:,.0f} of {total / MEGABYTE:,.0f} MB"]
        parts += [f"{speed.per_second / MEGABYTE:.1f} MB/s"] if speed.per_second else []
        parts += [left] if (left := remaining(speed.seconds_left)) and done < total else []
        line = ", ".join(parts)[: shutil.get_terminal_size().columns - 1]
        print(f"\r\033[K{line}", end="\n" if done >= total else "", file=sys.stderr, flush=True)
