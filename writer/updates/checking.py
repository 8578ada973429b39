"""One look for a newer version, because the writer asked for it: through the one network, believed when signed."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Final

from writer.network.errors import NetworkError
from writer.network.policy import Answer, Network
from writer.tongue import marked, tr
from writer.updates import manifest as lists
from writer.updates import versions
from writer.updates.errors import UpdateError
from writer.updates.installation import Installation
from writer.updates.manifest import Artefact, Manifest
from writer.updates.seen import SeenLists
from writer.updates.source import Source

WHY: Final = marked("Looking for updates")
"""In the list of connections."""
TIMEOUT_SECONDS: Final = 20.0
LEEWAY: Final = datetime.timedelta(days=1)
"""By so much clocks may differ."""

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """The newest release, whether it is `newer` than this one, and the file of it that `fits` this installation."""

    release: Manifest
    newer: bool
    fits: Artefact | None


def look(
    network: Network,
    source: Source,
    version: str,
    installation: Installation,
    seen: SeenLists,
    now: datetime.datetime,
) -> Finding:
    """Ask `source` once. `version` is that of this program, `now` has a time zone. Blocks. Raises UpdateError."""
    release = lists.read(_fetched(network, source), source.keys)
    _check_time(release, seen, now)
    seen.remember(release.issued)
    newer = versions.is_newer(release.version, version)
    return Finding(release, newer, installation.fitting(release.artefacts))


def _fetched(network: Network, source: Source) -> bytes:
    try:
        with network.get(source.address, WHY, timeout=TIMEOUT_SECONDS) as answer:
            _check_status(answer, source.host)
            return _limited(answer)
    except NetworkError as error:
        raise UpdateError("network", str(error), error.detail) from error


def _check_status(answer: Answer, host: str) -> None:
    status = answer.status
    if status in (404, 410):
        raise UpdateError(
            "missing",
            tr(
                "{host} has no list of releases any more. Look where you got Inkhorn whether there is a newer version.",
                host=host,
            ),
            f"{status}",
        )
    if status != 200:
        raise UpdateError(
            "missing",
            tr("{host} cannot answer at the moment ({status}). Try again later.", host=host, status=status),
            f"{status}",
        )


def _limited(answer: Answer) -> bytes:
    content = bytearray()
    while block := answer.read(1 << 16):
        content += block
        if len(content) > lists.LARGEST:
            raise UpdateError(
                "malformed",
                tr("What was sent is far too large for a list of releases, so it was not read. Try again later."),
                f"over {lists.LARGEST} bytes",
            )
    return bytes(content)


def _check_time(release: Manifest, seen: SeenLists, now: datetime.datetime) -> None:
    if release.issued > now + LEEWAY:
        raise UpdateError(
            "clock",
            tr(
                "By this computer's clock it is {today}, but the list of releases was made on {date}. "
                "Set the clock right and try again.",
                today=day(now),
                date=day(release.issued),
            ),
        )
    if now > release.expires:
        raise UpdateError(
            "expired",
            tr(
                "The list of releases was valid until {date}, so there may be a newer one that did not "
                "reach you. Check this computer's clock, then look where you got Inkhorn.",
                date=day(release.expires),
            ),
        )
    newest = seen.newest()
    if newest and release.issued < newest:
        raise UpdateError(
            "older",
            tr(
                "The list of releases is of {date}, older than one that was here before, so it is not "
                "believed. Try again later, or from another network.",
                date=day(release.issued),
            ),
            f"seen {newest.isoformat()}",
        )


def day(moment: datetime.date) -> str:
    """As people write it: 3 December 2026. In English, whatever the language of the system."""
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"
