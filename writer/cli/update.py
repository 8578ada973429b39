"""`inkhorn update`: whether there is a newer version. Asks once, replaces nothing."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from writer import __version__, paths
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.models.download import sha256_of
from writer.network.policy import standard
from writer.settings import store
from writer.updates.checking import Finding, day, look
from writer.updates.installation import Installation, how_to, this_installation
from writer.updates.seen import SeenLists
from writer.updates.source import read_source

NEWER = 1
"""Exit status when there is a newer version."""
MEGABYTE = 1_000_000


def update(options: argparse.Namespace) -> int:
    """Say what there is; 1 when it is newer than this. Raises RefusedError, UpdateError."""
    if not options.check:
        raise RefusedError("Say what to do: inkhorn update --check asks whether there is a newer version.")
    source = read_source(paths.resources_folder())
    settings = store.load(paths.settings_folder() / "settings.toml").settings
    network = standard(lambda: not settings.network.offline)
    here = this_installation()
    now = datetime.datetime.now(datetime.UTC)
    finding = look(network, source, __version__, here, SeenLists(paths.state_folder()), now)
    if options.file:
        return _compare(options.file, finding)
    print_json(_facts(finding, here)) if options.json else _print(finding, here)
    return NEWER if finding.newer else 0


def _print(finding: Finding, here: Installation) -> None:
    release = finding.release
    if not finding.newer:
        print(f"Inkhorn {__version__} is the newest version ({release.version} is of {day(release.date)}).")
        return
    print(f"Inkhorn {release.version} of {day(release.date)} is newer than this one ({__version__}).")
    if release.notes.strip():
        print(f"\n{release.notes.strip()}")
    if fits := finding.fits:
        print(f"\n{fits.url}\n{fits.size / MEGABYTE:,.0f} MB, SHA-256 {fits.sha256}")
    print(f"\n{how_to(here, finding.fits)}\n\nPage: {release.page}")


def _compare(file: Path, finding: Finding) -> int:
    """Whether a file that was downloaded is one of the release. Raises RefusedError."""
    try:
        found = sha256_of(file)
    except OSError as error:
        raise RefusedError(f"{file} cannot be read: {error.strerror or error}.") from error
    match = next((one for one in finding.release.artefacts if one.sha256 == found), None)
    if match is None:
        raise RefusedError(f"{file.name} is not a file of Inkhorn {finding.release.version}. Do not use it.")
    print(f"{file.name} is {match.name} of Inkhorn {finding.release.version}, unchanged.")
    return 0


def _facts(finding: Finding, here: Installation) -> dict[str, object]:
    release = finding.release
    return {
        "installed": __version__,
        "version": release.version,
        "newer": finding.newer,
        "date": release.date.isoformat(),
        "notes": release.notes,
        "page": release.page,
        "installation": here.kind,
        "file": finding.fits,
        "how_to": how_to(here, finding.fits),
    }
