"""Asking for updates: once, through the one network, and every way in which it can go wrong ends in a sentence."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.releases import FOREIGN_KEY, KEY, NOW, Announcements, announcements, public, release, signed
from tests.support.releases import write_source as source_file
from writer.network.policy import Network, standard
from writer.updates.checking import WHY, Finding, look
from writer.updates.errors import UpdateError
from writer.updates.installation import Installation
from writer.updates.manifest import LARGEST
from writer.updates.seen import FILE as SEEN
from writer.updates.seen import SeenLists
from writer.updates.source import Source, read_source

DEB = Installation("deb", "x86_64", "slim")
LATER = datetime.timedelta(hours=1)


@pytest.fixture(scope="module")
def running() -> Iterator[Announcements]:
    with announcements() as made:
        yield made


@pytest.fixture
def server(running: Announcements) -> Announcements:
    running.content, running.status = signed(release()), 200
    running.asked.clear()
    return running


@pytest.fixture
def network(tmp_path: Path) -> Network:
    return standard(folder=tmp_path / "state")


def asked(
    server: Announcements, network: Network, folder: Path, *, version: str = "0.1.0", now: datetime.datetime = NOW
) -> Finding:
    source = Source(server.address, (public(KEY),))
    return look(network, source, version, DEB, SeenLists(folder), now)


def refused(server: Announcements, network: Network, folder: Path, now: datetime.datetime = NOW) -> UpdateError:
    with pytest.raises(UpdateError) as refusal:
        asked(server, network, folder, now=now)
    assert str(refusal.value).endswith("."), "a sentence"
    return refusal.value


def test_a_newer_version_is_found_with_the_file_for_this_installation(
    server: Announcements, network: Network, tmp_path: Path
) -> None:
    found = asked(server, network, tmp_path)
    assert found.newer
    assert found.release.version == "0.2.0"
    assert found.fits
    assert found.fits.kind == "deb"


@pytest.mark.parametrize("version", ["0.2.0", "0.2", "0.3.0"])
def test_nothing_newer_is_no_news(server: Announcements, network: Network, tmp_path: Path, version: str) -> None:
    assert not asked(server, network, tmp_path, version=version).newer


def test_it_is_in_the_list_of_connections_and_tells_nothing_of_this_computer(
    server: Announcements, network: Network, tmp_path: Path
) -> None:
    asked(server, network, tmp_path)
    (entry,) = network.ledger.connections()
    assert (entry.why, entry.outcome) == (WHY, "200")
    assert set(server.asked[0]) == {"host", "user-agent", "accept-encoding", "connection"}
    assert server.asked[0]["user-agent"] == "Inkhorn", "no version, no system"


def test_switched_off_nobody_is_asked(server: Announcements, tmp_path: Path) -> None:
    network = standard(lambda: False, tmp_path)
    assert "switched off" in str(refused(server, network, tmp_path))
    assert server.asked == []


def test_offline_is_a_sentence(network: Network, tmp_path: Path) -> None:
    nobody = Announcements(address="http://127.0.0.1:9/updates.json")
    found = refused(nobody, network, tmp_path)
    assert found.kind == "network"
    assert "no connection to 127.0.0.1" in str(found)


@pytest.mark.parametrize(
    ("status", "words"), [(404, "no list of releases"), (410, "no list"), (503, "at the moment (503)")]
)
def test_a_server_without_a_list_is_a_sentence(
    server: Announcements, network: Network, tmp_path: Path, status: int, words: str
) -> None:
    server.status = status
    found = refused(server, network, tmp_path)
    assert found.kind == "missing"
    assert words in str(found)


def test_a_page_that_asks_to_sign_in_is_no_list(server: Announcements, network: Network, tmp_path: Path) -> None:
    server.content = b"<html>Welcome to the hotel</html>"
    found = refused(server, network, tmp_path)
    assert found.kind == "malformed"
    assert "sign in" in str(found)


def test_a_foreign_signature_is_a_sentence(server: Announcements, network: Network, tmp_path: Path) -> None:
    server.content = signed(release(), FOREIGN_KEY)
    assert refused(server, network, tmp_path).kind == "untrusted"
    assert not (tmp_path / SEEN).exists(), "and nothing of it is remembered"


def test_an_answer_without_end_is_not_read(server: Announcements, network: Network, tmp_path: Path) -> None:
    server.content = b" " * (LARGEST + 1)
    assert "far too large" in str(refused(server, network, tmp_path))


def test_a_clock_that_is_behind_is_told(server: Announcements, network: Network, tmp_path: Path) -> None:
    found = refused(server, network, tmp_path, datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC))
    assert found.kind == "clock"
    assert "1 January 2020" in str(found)
    assert "1 December 2026" in str(found)


def test_clocks_may_differ_a_little(server: Announcements, network: Network, tmp_path: Path) -> None:
    made = datetime.datetime(2026, 12, 1, 9, tzinfo=datetime.UTC)
    assert asked(server, network, tmp_path, now=made - LATER).newer


def test_a_list_that_has_run_out_is_not_the_latest_news(
    server: Announcements, network: Network, tmp_path: Path
) -> None:
    found = refused(server, network, tmp_path, datetime.datetime(2027, 6, 2, tzinfo=datetime.UTC))
    assert found.kind == "expired"
    assert "1 June 2027" in str(found)


def test_an_older_list_cannot_be_passed_off_as_the_latest(
    server: Announcements, network: Network, tmp_path: Path
) -> None:
    asked(server, network, tmp_path)
    asked(server, network, tmp_path)
    server.content = signed(release(version="0.1.5", issued="2026-11-01T00:00:00Z"))
    assert refused(server, network, tmp_path).kind == "older"
    server.content = signed(release(version="0.1.5", issued="2026-12-02T00:00:00Z"))
    assert asked(server, network, tmp_path).release.version == "0.1.5", "a release may be taken back by a later list"


@pytest.mark.parametrize("content", ["", "{}", '{"issued": "never"}', '{"issued": "2026-12-01T09:00:00"}', "\0"])
def test_a_damaged_memory_of_lists_counts_as_none(
    server: Announcements, network: Network, tmp_path: Path, content: str
) -> None:
    (tmp_path / SEEN).write_text(content, encoding="utf-8")
    assert asked(server, network, tmp_path).newer
    assert SeenLists(tmp_path).newest() is not None


def test_where_nothing_can_be_remembered_it_is_asked_all_the_same(
    server: Announcements, network: Network, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    assert asked(server, network, tmp_path / "file").newer


# -- whom to ask -------------------------------------------------------------------------------------------------


def test_a_build_knows_whom_to_ask(tmp_path: Path) -> None:
    found = read_source(source_file(tmp_path, "https://releases.example/updates.json", KEY))
    assert (found.host, found.keys) == ("releases.example", (public(KEY),))


def test_a_checkout_has_nobody_to_ask_and_says_so() -> None:
    from writer import paths

    with pytest.raises(UpdateError, match="no update address") as refusal:
        read_source(paths.resources_folder())
    assert refusal.value.kind == "unset"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("address = ", "cannot be read"),
        ("address = 7\nkeys = []", "cannot be read"),
        ('address = "https://x.example"\nkeys = ["AAAA"]', "cannot be read"),
        ('address = "https://x.example"\nkeys = ["a", "b", "c"]', "cannot be read"),
        ('address = "https://[x"\nkeys = []', "cannot be read"),
        ('address = "https://x.example"\nkeys = []', "no key"),
        ('address = "http://x.example"\nkeys = []', "https"),
        ('address = "file:///x"\nkeys = []', "https"),
    ],
)
def test_a_build_that_was_put_together_wrong_says_so(tmp_path: Path, content: str, words: str) -> None:
    (tmp_path / "updates").mkdir()
    (tmp_path / "updates" / "source.toml").write_text(content, encoding="utf-8")
    with pytest.raises(UpdateError, match=words):
        read_source(tmp_path)
