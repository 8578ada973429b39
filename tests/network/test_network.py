"""Nothing connects unless it may, and whatever connected is in the list."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.fake_hub import CONTENT, REVISION, SHA256, FakeHub, fake_hub
from writer.network.errors import NetworkError
from writer.network.ledger import Ledger
from writer.network.policy import SWITCH, Network, standard


@pytest.fixture(scope="module")
def servers() -> Iterator[FakeHub]:
    with fake_hub() as made:
        yield made


@pytest.fixture
def hub(servers: FakeHub) -> FakeHub:
    servers.does.__init__()  # type: ignore[misc]
    return servers


@pytest.fixture
def network(tmp_path: Path) -> Network:
    return standard(folder=tmp_path)


def test_a_redirected_answer_arrives_and_both_connections_are_listed(hub: FakeHub, network: Network) -> None:
    with network.get(hub.file_url, "a test") as answer:
        assert answer.all(len(CONTENT)) == CONTENT
        assert [hop.status for hop in answer.hops] == [302, 200]
        assert answer.header("x-linked-etag") == f'"{SHA256}"'
        assert answer.header("x-repo-commit") == REVISION
    first, second = network.ledger.connections()
    assert (first.host, second.host) == (hub.address[7:], hub.store[7:])
    assert (first.outcome, second.outcome) == ("302", "200")
    assert (first.received, second.received) == (0, len(CONTENT))
    assert {first.why, second.why} == {"a test"}


def test_a_connection_that_is_open_is_listed_already(hub: FakeHub, network: Network) -> None:
    with network.get(hub.file_url, "a test"):
        assert [entry.ended for entry in network.ledger.connections()] == [True, False]


def test_no_secret_goes_to_another_host(hub: FakeHub, network: Network) -> None:
    hub.does.redirects = 2
    with network.get(hub.file_url, "a test", secret={"Authorization": "Bearer hush"}):
        pass
    assert [request.headers.get("authorization") for request in hub.asked("hub")] == ["Bearer hush"] * 3
    assert "authorization" not in hub.asked("store")[0].headers
    assert "hush" not in (network.ledger._path).read_text()


def test_a_signed_address_is_not_in_the_list(hub: FakeHub, network: Network) -> None:
    network.get(hub.file_url, "a test").close()
    assert "Signature" not in network.ledger._path.read_text()


def test_servers_are_told_nothing_of_this_computer(hub: FakeHub, network: Network) -> None:
    network.get(hub.file_url, "a test").close()
    for request in hub.does.asked:
        assert set(request.headers) == {"host", "user-agent", "accept-encoding", "connection"}
        assert request.headers["user-agent"] == "Inkhorn"


def test_switched_off_nothing_connects_and_nothing_is_listed(hub: FakeHub, tmp_path: Path) -> None:
    network = standard(lambda: False, tmp_path)
    with pytest.raises(NetworkError, match="switched off") as refused:
        network.get(hub.file_url, "a test")
    assert refused.value.kind == "off"
    with pytest.raises(NetworkError, match="switched off"), network.outside("an index", "a test"):
        pytest.fail("must not be reached")
    assert hub.does.asked == []
    assert network.ledger.connections() == ()


def test_the_environment_can_switch_it_off_for_good(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "1")
    assert not network.allowed


def test_switched_off_in_the_middle_a_transfer_ends(hub: FakeHub, tmp_path: Path) -> None:
    allowed = [True]
    network = standard(lambda: allowed[0], tmp_path)
    with network.get(hub.file_url, "a test") as answer:
        answer.read(1000)
        allowed[0] = False
        with pytest.raises(NetworkError, match="was switched off"):
            answer.read(1000)
    assert network.ledger.connections()[-1].ended


def test_code_that_connects_is_not_even_loaded_while_it_is_off(tmp_path: Path) -> None:
    script = f"""
import sys, pathlib
from writer.network.policy import standard
from writer.network.errors import NetworkError
network = standard(lambda: False, pathlib.Path({str(tmp_path)!r}))
try:
    network.get("https://hub.example/file", "a test")
except NetworkError as error:
    assert error.kind == "off"
print(sorted({{"socket", "ssl", "http.client", "urllib.request"}} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_cannot_be_listed_is_not_done(hub: FakeHub, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NetworkError, match="nothing was connected"):
        standard(folder=tmp_path / "file").get(hub.file_url, "a test")
    assert hub.does.asked == []


@pytest.mark.parametrize("address", ["ftp://hub.example/x", "file:///etc/passwd", "hub.example/x", "https://", ""])
def test_only_the_web_is_connected_to(network: Network, address: str) -> None:
    with pytest.raises(NetworkError, match="cannot be used"):
        network.get(address, "a test")
    assert network.ledger.connections() == ()


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://hub.example/x", "data:text/plain,x"])
def test_no_redirect_leaves_the_web(hub: FakeHub, network: Network, target: str) -> None:
    hub.does.target = target
    with pytest.raises(NetworkError, match="cannot be used"):
        network.get(hub.file_url, "a test")


def test_redirects_without_end_are_left(hub: FakeHub, network: Network) -> None:
    hub.does.redirects = 50
    with pytest.raises(NetworkError, match="without end"):
        network.get(hub.file_url, "a test")
    assert len(hub.does.asked) < 10


def test_a_server_that_is_not_there_is_said_and_listed(network: Network) -> None:
    with pytest.raises(NetworkError, match=r"no connection to 127\.0\.0\.1") as refused:
        network.get("http://127.0.0.1:9/x", "a test")
    assert refused.value.kind == "unreachable"
    assert network.ledger.connections()[0].outcome == "unreachable"


def test_a_server_that_proves_nothing_gets_nothing(hub: FakeHub, network: Network) -> None:
    with pytest.raises(NetworkError, match="secure"):
        network.get(hub.file_url.replace("http:", "https:"), "a test")
    assert hub.does.asked == []


def test_a_proxy_is_used_and_listed(hub: FakeHub, network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", hub.address)
    with network.get("http://model.example/some/tiny-GGUF/resolve/main/x.gguf", "a test") as answer:
        assert answer.header("x-repo-commit") == REVISION
    assert hub.asked("hub")[0].path.startswith("http://model.example/")
    first = network.ledger.connections()[0]
    assert (first.host, first.via) == ("model.example", "127.0.0.1")


def test_another_program_that_connects_for_us_is_listed(network: Network) -> None:
    with network.outside("an index", "a test") as meter:
        meter.received, meter.outcome = 12, "200"
    (entry,) = network.ledger.connections()
    assert (entry.host, entry.received, entry.ended) == ("an index", 12, True)


# -- the list ----------------------------------------------------------------------------------------------------


def test_the_list_survives_the_program_and_damage(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "connections.jsonl"
    ledger = Ledger(path, clock=lambda: 5.0)
    ledger.end(ledger.open("one", "x"), 7, "200")
    ledger.open("two", "x")
    path.write_bytes(path.read_bytes() + b'{"type":"opened","id":"cut\xff')
    Ledger(path, clock=lambda: 6.0).open("three", "x", via="proxy")
    found = Ledger(path).connections()
    assert [(entry.host, entry.when, entry.ended, entry.via) for entry in found] == [
        ("one", 5.0, True, ""),
        ("two", 5.0, False, ""),
        ("three", 6.0, False, "proxy"),
    ]


def test_only_its_owner_may_read_the_list(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "connections.jsonl")
    ledger.open("one", "x")
    assert (tmp_path / "connections.jsonl").stat().st_mode & 0o777 == 0o600


def test_an_empty_list_is_no_error(tmp_path: Path) -> None:
    assert Ledger(tmp_path / "none").connections() == ()


def test_a_list_that_grew_is_put_aside_and_still_read(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "connections.jsonl", largest=400)
    for number in range(12):
        ledger.end(ledger.open(str(number), "x"), number, "200")
    assert len(list(tmp_path.iterdir())) > 1
    assert [entry.host for entry in ledger.connections()] == [str(number) for number in range(12)]
    assert all(entry.ended for entry in ledger.connections()), "also the one whose end is in the next file"
    assert ledger.is_whole()


def test_the_list_has_an_upper_size_and_says_that_older_ones_went(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "connections.jsonl", largest=400)
    for number in range(400):
        ledger.end(ledger.open(str(number), "x"), number, "200")
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 4 * 700
    hosts = [entry.host for entry in ledger.connections()]
    assert hosts == [str(number) for number in range(400 - len(hosts), 400)], "the newest stay, none is missing"
    assert 8 < len(hosts) < 40
    assert not ledger.is_whole()


def test_two_processes_that_put_it_aside_at_once_lose_nothing(tmp_path: Path) -> None:
    one, two = (Ledger(tmp_path / "connections.jsonl", largest=300) for _ in range(2))
    for number in range(8):
        (one if number % 2 else two).open(str(number), "x")
    one._path.rename(tmp_path / "connections-99999999999999999999-ab.jsonl")
    two.open("8", "x")
    assert [entry.host for entry in one.connections()][-1] == "8"
    assert len(one.connections()) == 9
